// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_navigation.h"

#include <cmath>
#include <limits>

namespace edgecut {

namespace {

bool isSideways(const GraphState& state)
{
    return state.picture && state.picture->direction == LayoutDirection::LeftToRight;
}

QPointF centre(const GraphState& state, int node)
{
    return state.geometry->boxes[static_cast<std::size_t>(node)].center();
}

// x across the drawing, y along it, whichever way it is drawn.
QPointF place(const GraphState& state, int node)
{
    const QPointF point = centre(state, node);
    return isSideways(state) ? point.transposed() : point;
}

int alongEdges(const GraphState& state, int node, bool forward)
{
    const QPointF here = place(state, node);
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (const GraphEdge& edge : state.picture->edges) {
        if ((forward ? edge.from : edge.to) != node)
            continue;
        const int other = forward ? edge.to : edge.from;
        const QPointF there = place(state, other);
        // Straight ahead first; of two in line the nearer.
        const double cost = std::abs(there.x() - here.x()) + 0.2 * std::abs(there.y() - here.y());
        if (cost < least) {
            least = cost;
            best = other;
        }
    }
    return best;
}

int across(const GraphState& state, int node, bool forward)
{
    const QRectF box = state.geometry->boxes[static_cast<std::size_t>(node)];
    const QRectF bounds = state.geometry->bounds;
    const QRectF lane = isSideways(state)
                            ? QRectF(box.left(), bounds.top(), box.width(), bounds.height())
                            : QRectF(bounds.left(), box.top(), bounds.width(), box.height());
    const double here = place(state, node).x();
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (const int other : state.geometry->index.in(lane)) {
        const double distance = (place(state, other).x() - here) * (forward ? 1 : -1);
        if (other != node && distance > 0 && distance < least) {
            least = distance;
            best = other;
        }
    }
    return best;
}

int extreme(const GraphState& state, double sign)
{
    int best = -1;
    for (int node = 0; node < state.nodeCount(); ++node) {
        if (best < 0) {
            best = node;
            continue;
        }
        const QPointF a = place(state, node), b = place(state, best);
        if (sign * a.y() < sign * b.y() || (a.y() == b.y() && sign * a.x() < sign * b.x()))
            best = node;
    }
    return best;
}

} // namespace

int firstNode(const GraphState& state)
{
    return extreme(state, 1);
}

int lastNode(const GraphState& state)
{
    return extreme(state, -1);
}

int neighbour(const GraphState& state, int node, Qt::Key key)
{
    if (!state.has(node))
        return firstNode(state);
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool forward = key == Qt::Key_Down || key == Qt::Key_Right;
    return vertical != isSideways(state) ? alongEdges(state, node, forward)
                                         : across(state, node, forward);
}

} // namespace edgecut
