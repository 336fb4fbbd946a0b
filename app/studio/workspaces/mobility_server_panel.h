// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/mobility/experiment.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace edgecut {
class TimePlot;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;

/// One server of a recorded world: its sums, and over time who was there, how they found it and
/// what it exchanged with others. Hidden while no server is chosen.
class MobilityServerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MobilityServerPanel(QWidget* parent = nullptr);

    /// No report or an invalid server: hides.
    void show(const std::shared_ptr<const MobilityReport>& report, ServerId server);
    void setHour(double hour); ///< marks a moment; without signals
    QList<NamedFigure> figures() const;

signals:
    void hourClicked(double hour);

private:
    void showSums(const MobilityReport& report, ServerId server);
    void showHistory(const MobilityReport& report, ServerId server);

    QLabel* m_title;
    MetricTable* m_sums;
    TimePlot* m_load;
    TimePlot* m_arrivals;
    TimePlot* m_traffic;
};

} // namespace edgecut::studio
