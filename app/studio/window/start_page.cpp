// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/start_page.h"

#include "app/studio/document/session_library.h"
#include "app/studio/window/example_group.h"
#include "app/studio/window/flow_layout.h"
#include "app/studio/window/settings.h"
#include "core/zoo/zoo.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

QLabel* heading(const QString& text, TypeSize size = TypeSize::Heading)
{
    auto* label = new QLabel(text);
    label->setFont(typeFont(size, true));
    return label;
}

QLabel* muted(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("look", "muted");
    label->setWordWrap(true);
    return label;
}

QPushButton* linkButton(const QString& text, const QString& icon)
{
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setFlat(true);
    button->setProperty("startLink", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

StartPage::StartPage(JobRunner& jobs, QWidget* parent)
    : QScrollArea(parent), m_jobs(jobs), m_error(new QLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("startPage"));
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(32, 32, 32, 32);
    auto* columns = new QWidget(page);
    columns->setMaximumWidth(1320);
    auto* layout = new QHBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(48);
    layout->addWidget(openColumn(), 1);
    layout->addWidget(examplesColumn(), 3);
    outer->addStretch(1);
    outer->addWidget(columns, 20);
    outer->addStretch(1);
    setWidget(page);
    refresh();
}

QWidget* StartPage::openColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading(tr("EdgeCut Studio"), TypeSize::Title));
    layout->addWidget(
        muted(tr("Where to cut a deep neural network between device, edge and cloud.")));
    layout->addSpacing(24);

    auto* open =
        new QPushButton(themedIcon(QStringLiteral("open")), tr("Open a model or session..."));
    open->setObjectName(QStringLiteral("openButton"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    layout->addWidget(open);
    layout->addWidget(muted(
        tr("ONNX and Caffe models, partition problems and sessions. Or drop a file anywhere.")));
    m_error->setObjectName(QStringLiteral("startError"));
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    layout->addWidget(m_error);

    layout->addSpacing(24);
    layout->addWidget(heading(tr("Recent sessions")));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    layout->addLayout(m_recent);
    layout->addSpacing(24);
    layout->addWidget(heading(tr("Built-in networks")));
    layout->addLayout(networkButtons());
    layout->addStretch(1);
    return column;
}

QLayout* StartPage::networkButtons()
{
    auto* flow = new FlowLayout(4);
    for (const ZooNetwork& network : zooNetworks()) {
        const QString id = fromUtf8(network.id);
        QPushButton* button = linkButton(translated(network.title), QStringLiteral("model"));
        QStringList about{fromUtf8(network.reference), fromUtf8(network.figures),
                          fromUtf8(network.note)};
        about.removeAll(QString());
        button->setToolTip(wrappedToolTip(about));
        connect(button, &QPushButton::clicked, this, [this, id] { emit networkChosen(id); });
        flow->addWidget(button);
    }
    return flow;
}

QWidget* StartPage::examplesColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    const auto groups = ExampleGroup::byPaper(SessionLibrary::examples());
    for (const auto& [paper, examples] : groups) {
        auto* group = new ExampleGroup(paper, examples, m_jobs);
        connect(group, &ExampleGroup::exampleChosen, this, &StartPage::exampleChosen);
        layout->addWidget(group);
    }
    layout->addStretch(1);
    return column;
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList recent = Settings::recentSessions();
    for (const QString& path : recent) {
        QPushButton* button = linkButton(QFileInfo(path).completeBaseName(), QStringLiteral("run"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    if (recent.isEmpty())
        m_recent->addWidget(
            muted(tr("None yet. Everything you do is kept in a session by itself.")));
}

void StartPage::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setStyleSheet(
        QStringLiteral("color: %1").arg(Theme::of(this).readable(Theme::of(this).error).name()));
    m_error->show();
}

} // namespace edgecut::studio
