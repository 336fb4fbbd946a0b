// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/layout/layout.h"
#include "core/session/scenario.h"
#include "widgets/graph/graph_picture.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace edgecut {
class CurvePlot;
class GraphView;
} // namespace edgecut

namespace edgecut::studio {

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

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* toolBar();
    void connectParts();
    void connectFind();
    void modelChanged();
    void layOut();
    void showLayout(GraphPicture picture, Result<GraphLayout> layout);
    void showPlan();
    void showColouring();
    void showCurve();
    void showMarker();
    void find(const QString& text);
    void showLayerMenu(int layer, const QPoint& place);

    GraphView* m_view;
    CurvePlot* m_strip;
    QComboBox* m_colouring;
    QComboBox* m_direction;
    QLineEdit* m_find;
    QLabel* m_found;
    std::vector<int> m_matches;
    int m_match = -1;
    GraphPicture m_wanted; ///< of the newest model, not laid out
};

} // namespace edgecut::studio
