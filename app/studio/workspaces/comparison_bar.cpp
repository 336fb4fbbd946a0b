// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/comparison_bar.h"

#include "app/studio/document/document.h"
#include "app/studio/document/plan_comparison.h"
#include "app/studio/document/stages.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace edgecut::studio {

namespace {

/// Below this a difference is rounding.
constexpr double NothingMs = 1e-6;

QString signedMs(double ms)
{
    return (ms < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + formatMs(std::abs(ms));
}

QString keyText(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

ComparisonBar::ComparisonBar(Document& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_difference(new QLabel(this))
    , m_moved(new QComboBox(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName(QStringLiteral("comparisonBar"));
    setProperty("look", "card");
    build();
    connect(&document.comparison(), &PlanComparison::changed, this, &ComparisonBar::refresh);
    connect(m_moved, &QComboBox::activated, this,
            [this](int row) { emit layerChosen(m_moved->itemData(row).toInt()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    refresh();
}

void ComparisonBar::build()
{
    m_title->setObjectName(QStringLiteral("comparisonTitle"));
    m_difference->setObjectName(QStringLiteral("comparisonDifference"));
    m_difference->setWordWrap(true);
    m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_moved->setObjectName(QStringLiteral("movedLayers"));
    m_moved->setAccessibleName(tr("Layers that moved"));
    m_moved->setMinimumWidth(230);
    // All rows need not be measured, of which there may be thousands.
    m_moved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setToolTip(
        tr("The layer that moved before this one (%1)").arg(keyText(Qt::SHIFT | Qt::Key_F3)));
    m_previous->setAccessibleName(tr("Previous difference"));
    m_next->setArrowType(Qt::RightArrow);
    m_next->setToolTip(tr("The next layer that moved (%1)").arg(keyText(Qt::Key_F3)));
    m_next->setAccessibleName(tr("Next difference"));
    auto* leave = new QToolButton(this);
    leave->setObjectName(QStringLiteral("leaveComparison"));
    leave->setIcon(themedIcon(QStringLiteral("cancel")));
    leave->setToolTip(tr("Show the present plan alone (%1)").arg(keyText(Qt::Key_Escape)));
    leave->setAccessibleName(tr("Leave the comparison"));
    connect(leave, &QToolButton::clicked, this, [this] { m_document.comparison().stop(); });

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_difference);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_moved);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(leave);
}

void ComparisonBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ComparisonBar::refresh()
{
    const PlanComparison& comparison = m_document.comparison();
    setVisible(comparison.isOn());
    if (!comparison.isOn())
        return;
    const int count = static_cast<int>(comparison.moved().size());
    m_title->setFont(typeFont(TypeSize::Body, true));
    m_title->setText(
        tr("%1 against now").arg(comparison.name()) + QStringLiteral(" · ") +
        (count > 0 ? tr("%n layer(s) moved", nullptr, count) : tr("every layer on the same tier")));
    const Theme& theme = Theme::of(this);
    m_difference->setText(difference());
    const QColor color = comparison.evaluation() ? theme.mutedText : theme.readable(theme.warning);
    m_difference->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    showMoved();
}

QString ComparisonBar::difference() const
{
    const Result<Evaluation>& other = m_document.comparison().evaluation();
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!other)
        return tr("It is not possible now: %1").arg(translated(other.error()));
    if (!answer || !answer->solution)
        return {};
    const Evaluation& here = answer->solution->evaluation;
    const double more = here.latencyMs - other->latencyMs;
    QStringList parts{tr("%1 there, %2 now: %3", "latencies of two plans and their difference")
                          .arg(formatMs(other->latencyMs), formatMs(here.latencyMs),
                               std::abs(more) <= NothingMs ? tr("the same") : signedMs(more))};
    const QList<StageShare> before = stagesOf(*answer->problem, *other, Theme::of(this));
    const QList<StageShare> after = stagesOf(*answer->problem, here, Theme::of(this));
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        const double difference = after[i].ms - before[i].ms;
        if (std::abs(difference) > NothingMs)
            parts.append(tr("%1 %2", "stage, time").arg(after[i].label, signedMs(difference)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ComparisonBar::showMoved()
{
    const PlanComparison& comparison = m_document.comparison();
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    const QSignalBlocker blocker(m_moved);
    const QVariant current = m_moved->currentData();
    m_moved->clear();
    if (answer && answer->solution) {
        const QStringList tiers = tierNames(*answer->problem);
        for (const MovedLayer& moved : comparison.moved())
            m_moved->addItem(
                tr("%1: %2 → %3", "layer, tier there, tier now")
                    .arg(QString::fromStdString(answer->problem->layers[moved.layer.index()].name),
                         tiers.value(moved.other.value), tiers.value(moved.present.value)),
                moved.layer.value);
    }
    // Where one was stays, as far as it still differs.
    m_moved->setCurrentIndex(current.isValid() ? m_moved->findData(current) : -1);
    const bool any = m_moved->count() > 0;
    m_moved->setPlaceholderText(any ? tr("Go to a layer that moved") : tr("No layer moved"));
    for (QWidget* widget : {static_cast<QWidget*>(m_moved), static_cast<QWidget*>(m_previous),
                            static_cast<QWidget*>(m_next)})
        widget->setEnabled(any);
}

void ComparisonBar::step(int by)
{
    const int count = m_moved->count();
    if (!m_document.comparison().isOn() || count == 0)
        return;
    const int here = m_moved->currentIndex();
    const int next = here < 0 ? (by > 0 ? 0 : count - 1) : (here + by + count) % count;
    m_moved->setCurrentIndex(next);
    emit layerChosen(m_moved->itemData(next).toInt());
}

} // namespace edgecut::studio
