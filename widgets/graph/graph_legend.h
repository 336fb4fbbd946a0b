// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_state.h"

#include <QWidget>

namespace edgecut {

/// What the colours mean: a dot a tier in use, or the scale of values with its ends and what lies
/// outside of it; with two plans, which half and which line is whose. Returns the size it takes, {}
/// when there is nothing to explain; paints when `painter` is there.
QSizeF paintGraphLegend(QPainter* painter, const QPointF& topLeft, const GraphState& state,
                        const Theme& theme, const QFont& font);

/// The legend in a corner of the view.
class GraphLegendOverlay : public QWidget
{
    Q_OBJECT

public:
    GraphLegendOverlay(const GraphState& state, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GraphState& m_state;
};

} // namespace edgecut
