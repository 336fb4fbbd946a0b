// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// "View: Theme: Dark", so that an entry makes sense outside its menu.
QString pathOf(const QAction* action)
{
    QStringList parts{withoutMnemonic(action->text())};
    const QList<QObject*> objects = action->associatedObjects();
    for (QObject* object : objects) {
        for (auto* menu = qobject_cast<QMenu*>(object); menu;
             menu = qobject_cast<QMenu*>(menu->parent()))
            parts.prepend(withoutMnemonic(menu->title()));
    }
    return parts.join(QStringLiteral(": "));
}

bool matches(const QString& path, const QStringList& words)
{
    const QStringList parts = path.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
            return part.startsWith(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Type what you want to do"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Actions found"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::popUpIn(const QWidget& window)
{
    resize(std::min(560, window.width() - 32), std::min(420, window.height() - 96));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, 48)));
    show();
    m_search->setFocus();
}

void CommandPalette::filter(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (int i = 0; i < m_actions.size(); ++i) {
        const QString path = pathOf(m_actions[i]);
        if (!matches(path, words))
            continue;
        const QString shortcut = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(
            m_actions[i]->icon(),
            shortcut.isEmpty() ? path : path + QStringLiteral("   ") + shortcut, m_list);
        item->setData(Qt::UserRole, i);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nothing of that name; try fewer letters."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    QAction* action = m_actions[item->data(Qt::UserRole).toInt()];
    close();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace edgecut::studio
