// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/player/step_player.h"

#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/time_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace edgecut {

namespace {

std::optional<double> number(const Step& step, std::string_view key)
{
    const auto found = std::find_if(step.numbers.begin(), step.numbers.end(),
                                    [key](const StepNumber& each) { return each.key == key; });
    return found == step.numbers.end() ? std::nullopt : std::optional(found->value);
}

/// A number of each step up to `last`, as a line; steps without it keep the value before.
TimeSeries lineOf(const std::vector<Step>& steps, int last, std::string_view key,
                  const QString& label, const QColor& color)
{
    TimeSeries line{label, color, false, true, {}};
    for (int i = 0; i <= last; ++i) {
        if (const auto value = number(steps[static_cast<std::size_t>(i)], key))
            line.points.append({static_cast<double>(i + 1), *value});
    }
    return line;
}

} // namespace

StepPlayer::StepPlayer(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_clock(new ClockBar(this))
    , m_close(new QToolButton(this))
    , m_bars(new StackedLatencyPlot(this))
    , m_round(new BarComparisonPlot(this))
    , m_bounds(new TimePlot(this))
{
    setProperty("look", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Step player"));
    m_title->setProperty("look", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_sentence->setObjectName(QStringLiteral("stepSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(3 * fontMetrics().height());
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the player (Esc)"));
    m_close->setAccessibleName(tr("Close the player"));
    m_close->setObjectName(QStringLiteral("closePlayer"));
    m_bars->setTitle(tr("Each cut position, as it is tried"));
    m_round->setObjectName(QStringLiteral("roundBars"));
    m_round->setTitle(tr("What a megabyte of each run saves"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto* told = new QVBoxLayout;
    told->setSpacing(controlSpace);
    told->addLayout(top);
    told->addWidget(m_sentence, 1);
    told->addWidget(m_clock);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(groupSpace);
    layout->addLayout(told, 1);
    layout->addWidget(m_bars, 1);
    layout->addWidget(m_round, 1);
    layout->addWidget(m_bounds, 1);

    connect(m_clock, &ClockBar::timeChanged, this, [this](double at) {
        const int index = static_cast<int>(std::lround(at));
        if (index != m_current)
            showStep(index);
    });
    connect(m_clock, &ClockBar::stepRequested, this, [this](int by) { showStep(m_current + by); });
    connect(m_close, &QToolButton::clicked, this, &StepPlayer::closeRequested);
}

void StepPlayer::setSteps(const QString& title, std::vector<Step> steps,
                          const QList<StackPart>& parts)
{
    m_clock->setPlaying(false);
    m_steps = std::move(steps);
    m_parts = parts;
    m_current = -1;
    m_title->setText(title);
    m_bars->setVisible(isScan());
    m_round->setVisible(isUpload());
    // A loop of phases has nothing to prove.
    m_bounds->setVisible(!isScan() && !has("monitor"));
    m_bounds->setTitle(boundsTitle());
    // The clock's milliseconds are steps here.
    m_clock->setEndMs(std::max<double>(0, static_cast<double>(m_steps.size()) - 1));
    showStep(0);
}

bool StepPlayer::has(std::string_view kind) const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [kind](const Step& step) { return step.kind == kind; });
}

void StepPlayer::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void StepPlayer::showStep(int index)
{
    if (m_steps.empty()) {
        m_sentence->clear();
        m_clock->setText(QString());
        return;
    }
    m_current = std::clamp(index, 0, static_cast<int>(m_steps.size()) - 1);
    m_sentence->setText(translated(m_steps[static_cast<std::size_t>(m_current)].sentence));
    if (std::lround(m_clock->timeMs()) != m_current) // while it plays it is between two
        m_clock->setTimeMs(m_current);
    m_clock->setText(tr("step %1 of %2").arg(m_current + 1).arg(m_steps.size()));
    if (isScan()) {
        showBars();
    } else if (isUpload()) {
        showRound();
        showQueryTime();
    } else {
        showBounds();
    }
    emit stepShown(m_current);
}

void StepPlayer::showBars()
{
    StackedLatencyData bars;
    bars.parts = m_parts;
    double best = 0;
    for (int i = 0; i <= m_current; ++i) {
        const Step& step = m_steps[static_cast<std::size_t>(i)];
        const auto latency = number(step, "latency_ms");
        if (step.kind != "prefix")
            continue;
        CutPosition position{QString::number(i), -1, {}};
        for (const char* key : {"first_ms", "link_ms", "last_ms"})
            position.msOfPart.append(number(step, key).value_or(0));
        // One that breaks a rule has no bar: it is passed over.
        if (latency && (bars.best < 0 || *latency < best)) {
            best = *latency;
            bars.best = static_cast<int>(bars.positions.size());
        }
        bars.positions.append(position);
    }
    bars.current = static_cast<int>(bars.positions.size()) - 1;
    m_bars->setData(bars);
}

QString StepPlayer::boundsTitle() const
{
    if (isUpload())
        return tr("What a query takes, step by step");
    if (has("take"))
        return tr("How many requests wait");
    if (has("episode"))
        return tr("What the agent learns");
    if (has("generation"))
        return tr("The plans of each generation");
    return tr("What is proven, and the best plan so far");
}

void StepPlayer::showBounds()
{
    TimePlotData lines;
    const Theme& theme = Theme::of(this);
    lines.series.append(lineOf(m_steps, m_current, "waiting", tr("waiting"), theme.accent));
    if (lines.series.first().points.isEmpty())
        lines.valueUnit = QStringLiteral("ms");
    lines.series.append(
        lineOf(m_steps, m_current, "bound_ms", tr("proven: no plan is below"), theme.good));
    lines.series.append(
        lineOf(m_steps, m_current, "best_ms", tr("best plan so far"), theme.accent));
    lines.series.append(lineOf(m_steps, m_current, "mean_ms", tr("mean"), theme.mutedText));
    lines.series.append(
        lineOf(m_steps, m_current, "own_ms", tr("the agent by itself"), theme.accent));
    lines.series.append(lineOf(m_steps, m_current, "tried_ms", tr("best plan tried"), theme.good));
    lines.series.append(
        lineOf(m_steps, m_current, "known_ms", tr("a simple plan"), theme.mutedText));
    lines.series.append(
        lineOf(m_steps, m_current, "first_ms", tr("ends on the first tier"), theme.warning));
    lines.series.append(
        lineOf(m_steps, m_current, "last_ms", tr("ends on the last tier"), theme.link));
    lines.series.removeIf([](const TimeSeries& series) { return series.points.isEmpty(); });
    m_bounds->setData(lines);
}

/// The runs of the round under way that were looked at so far, best first.
void StepPlayer::showRound()
{
    BarComparisonData bars;
    bars.axisLabel = tr("saved a megabyte");
    bars.unit = QStringLiteral("ms");
    bars.reference = std::numeric_limits<double>::quiet_NaN();
    bars.series.append({QStringLiteral("shortest-path"), tr("saved a megabyte"), {}});
    int first = m_current;
    while (first > 0 && m_steps[static_cast<std::size_t>(first) - 1].kind == "candidate")
        --first;
    for (int i = first; i <= m_current; ++i) {
        const Step& step = m_steps[static_cast<std::size_t>(i)];
        if (step.kind != "candidate")
            continue;
        bars.groups.append(tr("no. %1").arg(number(step, "rank").value_or(0)));
        bars.series[0].values.append(number(step, "ms_per_mb").value_or(0));
    }
    m_round->setEmptyText(tr("No run is compared in this step."));
    m_round->setData(bars.groups.isEmpty() ? BarComparisonData{} : bars);
}

void StepPlayer::showQueryTime()
{
    const Theme& theme = Theme::of(this);
    TimeSeries now{tr("a query takes"), theme.accent, false, true, {}};
    for (int i = 0; i <= m_current; ++i) {
        const Step& step = m_steps[static_cast<std::size_t>(i)];
        const auto ms = number(step, "latency_ms");
        if (step.kind != "candidate" && ms) // a candidate's is not yet so
            now.points.append({static_cast<double>(i + 1), *ms});
    }
    now.points.append({static_cast<double>(m_current + 1), now.points.last().y()});
    TimeSeries inTheEnd{tr("with all of it there"), theme.good, true, false, {}};
    const double least = number(m_steps.back(), "latency_ms").value_or(0);
    inTheEnd.points = {{1, least}, {static_cast<double>(m_steps.size()), least}};
    TimePlotData lines;
    lines.valueUnit = QStringLiteral("ms");
    lines.series = {now, inTheEnd};
    m_bounds->setData(lines);
}

void StepPlayer::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        m_clock->setPlaying(!m_clock->isPlaying());
        break;
    case Qt::Key_Left:
        showStep(m_current - 1);
        break;
    case Qt::Key_Right:
        showStep(m_current + 1);
        break;
    case Qt::Key_Home:
        showStep(0);
        break;
    case Qt::Key_End:
        showStep(static_cast<int>(m_steps.size()) - 1);
        break;
    case Qt::Key_Escape:
        emit closeRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace edgecut
