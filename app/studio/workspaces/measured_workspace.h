// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/measured_tables.h"
#include "app/studio/workspaces/workspace.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace edgecut {
class ScatterPlot;
struct MeasuredTier;
struct ScatterData;
} // namespace edgecut

namespace edgecut::studio {

/// Predicted against measured: times that an engine or a person measured on a tier beside what the
/// device's model says of the same kernels, as a scatter and as tables; what matched nothing is
/// listed. Without measured times it says how to get some.
class MeasuredWorkspace : public Workspace
{
    Q_OBJECT

public:
    MeasuredWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    QTableView* addTable(CellTable* model, const QString& objectName, const QString& title);
    void show();
    void showTiers();
    void showMeasured(const MeasuredTier& measured);
    QString summaryText(const MeasuredTier& measured, const AccuracySummary& found) const;
    ScatterData scatterOf(const Graph& graph) const;
    void showSelected();
    void forget();
    const MeasuredTier* shown() const;

    QComboBox* m_tier;
    QLabel* m_note;
    QPushButton* m_forget;
    ScatterPlot* m_plot;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    CellTable* m_kernels;
    CellTable* m_kinds;
    CellTable* m_unmatched;
    QTableView* m_kernelView = nullptr;
    std::vector<KernelAccuracy> m_accuracy; ///< of the tier in view
};

} // namespace edgecut::studio
