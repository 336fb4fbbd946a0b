// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_state.h"

#include <QGraphicsItem>

namespace edgecut {

/// The whole graph as one item: an item a node and an edge would cost ten times as much a frame.
class GraphItem : public QGraphicsItem
{
public:
    /// `state` outlives the item.
    explicit GraphItem(const GraphState& state);

    /// After a new picture.
    void pictureChanged();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const GraphState& m_state;
    QRectF m_bounds;
};

} // namespace edgecut
