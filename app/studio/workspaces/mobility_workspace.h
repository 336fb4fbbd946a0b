// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/mobility_answer.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;

namespace edgecut {
class ClockBar;
class WorldMap;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;
class MobilitySettingsBar;

/// A city of edge servers: the map with its people, played, and what sending layers ahead of them
/// is good for, the paper's numbers beside ours (PerDNN, Figs. 8 to 10, Table III). Works without
/// traces and without a model: a synthetic city and ResNet-50 are there from the start.
class MobilityWorkspace : public Workspace
{
    Q_OBJECT

public:
    MobilityWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void zoomIn() override;
    void zoomOut() override;
    void fit() override;

private:
    void build();
    void connectParts();
    void refresh();
    void run();
    void showReport(Result<std::shared_ptr<const MobilityReport>> report);
    void showTime();
    void showSums();
    void showServer(ServerId server);
    void step(int direction);

    MobilitySettingsBar* m_settingsBar;
    QLabel* m_note;
    WorldMap* m_map;
    QComboBox* m_quantity;
    QComboBox* m_follow;
    ClockBar* m_clock;
    MetricTable* m_sums;
    QLabel* m_serverTitle;
    MetricTable* m_server;
    std::optional<MobilitySettings> m_ran;
    PartitionProblem m_problem; ///< of the run
    std::shared_ptr<const MobilityReport> m_report;
};

} // namespace edgecut::studio
