// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/block_folding.h"
#include "app/studio/workspaces/workspace.h"
#include "core/layout/layout.h"
#include "core/session/scenario.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QMenu;
class QToolButton;
class QShortcut;

namespace edgecut {
class CurvePlot;
class GraphView;
struct Step;
} // namespace edgecut

namespace edgecut::studio {

class ComparisonBar;
class StepShow;

/// The network as a drawn graph with the plan on it: tiers coloured, the crossing tensors and the
/// cut drawn. Under it the curve that is the bandwidth's slider.
class GraphWorkspace : public Workspace
{
    Q_OBJECT

public:
    GraphWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void zoomIn() override;
    void zoomOut() override;
    void fit() override;
    /// Puts the cursor into the find field.
    void beginFind();
    /// To the next (1) or previous (-1) layer that two compared plans put on different tiers.
    void stepDifference(int by);

    /// Plays how the method comes to its answer, from this step on.
    bool watchSteps(int step) override;

    /// Blocks of the graph, folded by one rule; one level more or less of them.
    void foldBlocks(FoldingMode mode);
    void stepBlocks(int levels);
    const BlockFolding& folding() const { return m_folding; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* toolBar();
    void fillBlocks(QLayout* layout);
    void connectBlocks();
    void setExpanded(int block, bool expanded);
    void foldingChanged(int block);
    void foldAutomatically();
    void showFoldingMode();
    void goToLayer(int layer);
    QString toolTipOf(int node) const;
    void connectParts();
    void connectFind();
    void modelChanged();
    void layOut(int block = -1);
    void showLayout(GraphPicture picture, Result<GraphLayout> layout, int block);
    void showPlan();
    void showColouring();
    void connectComparison();
    void showOtherPlan();
    void connectSteps();
    void showStep(const Step* step);
    void showCurve();
    void showMarker();
    void find(const QString& text);
    void showLayerMenu(int layer, const QPoint& place);
    void showBlockMenu(int block, const QPoint& place);
    void addCollapseActions(QMenu& menu, int block);

    GraphView* m_view;
    ComparisonBar* m_comparison;
    QShortcut* m_leave = nullptr; ///< the comparison
    StepShow* m_steps;
    CurvePlot* m_strip;
    QComboBox* m_colouring;
    QComboBox* m_direction;
    QComboBox* m_blocks;
    QToolButton* m_fewer;
    QToolButton* m_more;
    QLineEdit* m_find;
    QLabel* m_found;
    std::vector<int> m_matches;
    int m_match = -1;
    BlockFolding m_folding; ///< of the newest model
    LayoutDirection m_wanted = LayoutDirection::TopToBottom;
    bool m_isShown = false;  ///< that model is drawn
    int m_layerToShow = -1;  ///< once it is unfolded
    bool m_willFold = false; ///< foldAutomatically() is on its way
};

} // namespace edgecut::studio
