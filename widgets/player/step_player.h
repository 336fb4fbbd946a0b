// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/step.h"
#include "widgets/plots/stacked_latency_plot.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QLabel;
class QToolButton;

namespace edgecut {

class BarComparisonPlot;
class ClockBar;
class TimePlot;

/// Shows the steps of an algorithm that was watched: forward, back, to the start and the end, at
/// any speed, with the sentence of each step. Beside it what grows: the bars of a scan, proven
/// bound and best plan, or the runs of an upload's round and what a query takes. Space plays, Left
/// and Right step, Home and End go to the ends, Esc closes.
class StepPlayer : public QWidget
{
    Q_OBJECT

public:
    explicit StepPlayer(QWidget* parent = nullptr);

    /// Puts the first step in view. `title` names the method; `parts` are the pieces of a bar
    /// (first tier, link, last tier) where the steps are a scan of cut positions.
    void setSteps(const QString& title, std::vector<Step> steps, const QList<StackPart>& parts);
    const std::vector<Step>& steps() const { return m_steps; }
    int current() const { return m_current; } ///< -1: there are no steps
    void showStep(int index);                 ///< clamped
    /// Whether there is a button to close it; true at first.
    void setClosable(bool closable);

signals:
    void stepShown(int index);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showBars();
    void showBounds();
    QString boundsTitle() const;
    void showRound();
    void showQueryTime();
    bool has(std::string_view kind) const;
    bool isScan() const { return has("prefix"); }
    bool isUpload() const { return has("send"); }

    std::vector<Step> m_steps;
    QList<StackPart> m_parts;
    int m_current = -1;
    QLabel* m_title;
    QLabel* m_sentence;
    ClockBar* m_clock;
    QToolButton* m_close;
    StackedLatencyPlot* m_bars;
    BarComparisonPlot* m_round;
    TimePlot* m_bounds;
};

} // namespace edgecut
