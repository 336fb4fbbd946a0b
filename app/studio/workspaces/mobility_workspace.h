// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/mobility_answer.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace edgecut {
class ClockBar;
class WorldMap;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;
class MobilityServerPanel;
class MobilitySettingsBar;
class PredictionPage;
class SendingPage;

/// A city of edge servers, on three pages: the map with its people, played; how well they are
/// foreseen (PerDNN, Fig. 6, Table III); what sending layers ahead of them is good for (Figs. 8 to
/// 10). The paper's numbers stand beside ours. Works without traces and without a model: a
/// synthetic city and ResNet-50 are there from the start. The studies are computed when their page
/// is looked at.
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
    enum Page { MapPage, ForeseeingPage, AheadPage };

    void build();
    QWidget* mapPage();
    int storedPage() const;
    void showPage(int page);
    void connectParts();
    void refresh();
    void run();
    void runStudies();
    Result<std::string> traceText() const;
    bool isWanted(Page page) const;
    void showReport(Result<std::shared_ptr<const MobilityReport>> report);
    void showTime();
    void showSums();
    void showServer(ServerId server);
    void step(int direction);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    PredictionPage* m_prediction;
    SendingPage* m_sending;
    MobilitySettingsBar* m_settingsBar;
    QLabel* m_note;
    WorldMap* m_map;
    QComboBox* m_quantity;
    QComboBox* m_follow;
    ClockBar* m_clock;
    MetricTable* m_sums;
    MobilityServerPanel* m_server;
    std::optional<MobilitySettings> m_ran;
    PartitionProblem m_problem; ///< of the run
    std::shared_ptr<const MobilityReport> m_report;
};

} // namespace edgecut::studio
