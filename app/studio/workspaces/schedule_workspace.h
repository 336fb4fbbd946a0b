// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/queue_answer.h"
#include "app/studio/workspaces/workspace.h"
#include "widgets/scheduling/queue_picture.h"

#include <optional>

class QLabel;

namespace edgecut {
class BandPlot;
class ClockBar;
class QueueLanes;
class StepPlayer;
} // namespace edgecut

namespace edgecut::studio {

class QueueStory;
class QueueSettingsBar;

/// The edge server's queue under up to four policies on one clock, the story of a request, and how
/// waiting and efficiency go as the queue grows (mobile web AR, Fig. 5 c and d). Works without a
/// model: a drawn workload is there from the start.
class ScheduleWorkspace : public Workspace
{
    Q_OBJECT

public:
    ScheduleWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void zoomIn() override;
    void zoomOut() override;
    void fit() override;
    /// What happens in the chosen lane's queue, one event after another.
    bool watchSteps(int step) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* lowerPart();
    void connectParts();
    void refresh();
    void serve();
    void study();
    QList<QueueLane> lanesOf(const QueueAnswer& answer) const;
    void showAnswer(Result<QueueAnswer> answer);
    void showStudy(const Result<QueueStudy>& study);
    void showFailure(const QString& text);
    void showTime();
    void step(int direction);
    void takeSteps(const Policy& policy, Result<std::vector<Step>> steps);
    void showStep(int index);
    void endSteps();

    QueueSettingsBar* m_settingsBar;
    QLabel* m_note;
    QueueLanes* m_lanes;
    ClockBar* m_clock;
    QueueStory* m_story;
    BandPlot* m_waiting;
    BandPlot* m_efficiency;
    QWidget* m_lower; ///< what stands below the clock while no steps are watched
    StepPlayer* m_player;
    int m_wantedStep = 0;
    int m_watchedLane = -1;                ///< -1: no steps are watched
    QueueSettings m_settings;              ///< what is shown or being computed
    std::optional<QueueSettings> m_served; ///< what was asked for last
    std::optional<QueueSettings> m_studied;
    std::shared_ptr<const Workload> m_workload;
};

} // namespace edgecut::studio
