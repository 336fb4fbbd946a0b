// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_picture.h"

#include "widgets/graph/graph_fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double leastWidth = 112, widthStep = 16; ///< few widths make tidy columns
constexpr double twoLines = 36, oneLine = 26;

Size measured(const GraphNode& node, const QFontMetricsF& title, const QFontMetricsF& text)
{
    const double widest = std::max(title.horizontalAdvance(node.title),
                                   text.horizontalAdvance(node.subtitle + node.noteRoom));
    return {
        std::clamp(std::ceil(widest) + boxTextLeft + boxTextRight, leastWidth, greatestBoxWidth),
        node.subtitle.isEmpty() ? oneLine : twoLines};
}

} // namespace

Size boxSize(const GraphNode& node)
{
    return measured(node, QFontMetricsF(graphTitleFont()), QFontMetricsF(graphTextFont()));
}

LayoutRequest layoutRequest(const std::vector<GraphNode>& nodes,
                            const std::vector<GraphEdge>& edges, LayoutDirection direction)
{
    const QFontMetricsF title(graphTitleFont()), text(graphTextFont());
    LayoutRequest request;
    request.direction = direction;
    request.nodes.reserve(nodes.size());
    request.edges.reserve(edges.size());
    for (const GraphNode& node : nodes)
        request.nodes.push_back(measured(node, title, text));
    for (const GraphEdge& edge : edges)
        request.edges.emplace_back(edge.from, edge.to);
    return request;
}

} // namespace edgecut
