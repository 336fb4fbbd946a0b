// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_item.h"

#include "widgets/graph/graph_painter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace edgecut {

namespace {

constexpr double margin = 3000; ///< the grown labels of small scales lie outside

} // namespace

GraphItem::GraphItem(const GraphState& state) : m_state(state)
{
    setFlag(ItemUsesExtendedStyleOption); // a precise exposedRect
}

void GraphItem::pictureChanged()
{
    prepareGeometryChange();
    m_bounds = m_state.geometry
                   ? m_state.geometry->bounds.adjusted(-margin, -margin, margin, margin)
                   : QRectF();
}

QRectF GraphItem::boundingRect() const
{
    return m_bounds;
}

void GraphItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    if (!m_state.geometry)
        return;
    const double scale =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    GraphPainter(m_state, Theme::of(widget), scale).paint(*painter, option->exposedRect);
}

} // namespace edgecut
