// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/graphviz_layout.h"

#include "core/layout/request_check.h"

#include <graphviz/gvc.h>

#include <algorithm>
#include <memory>
#include <string>

namespace edgecut {

namespace {

constexpr double pointsPerInch = 72;

// Graphviz's C interface takes text it does not change as char*.
char* text(const char* literal)
{
    return const_cast<char*>(literal);
}

std::string inches(double units)
{
    // Fixed notation with a point, whatever the locale: sizes are at most 1e6.
    const auto thousandths = static_cast<long long>(units / pointsPerInch * 10000 + 0.5);
    std::string digits = std::to_string(thousandths % 10000);
    return std::to_string(thousandths / 10000) + '.' + std::string(4 - digits.size(), '0') + digits;
}

// dot's time limits (from measurements: without them a DenseNet takes minutes) and what makes its
// drawing look like ours.
void setAttributes(Agraph_t* graph, LayoutDirection direction)
{
    const bool sideways = direction == LayoutDirection::LeftToRight;
    agattr(graph, AGRAPH, text("rankdir"), text(sideways ? "LR" : "TB"));
    agattr(graph, AGRAPH, text("newrank"), text("true"));
    agattr(graph, AGRAPH, text("nslimit"), text("1"));
    agattr(graph, AGRAPH, text("nslimit1"), text("1"));
    agattr(graph, AGRAPH, text("mclimit"), text(".05"));
    agattr(graph, AGRAPH, text("splines"), text("true"));
    agattr(graph, AGRAPH, text("nodesep"), text("0.36"));
    agattr(graph, AGRAPH, text("ranksep"), text("0.36"));
    agattr(graph, AGNODE, text("shape"), text("box"));
    agattr(graph, AGNODE, text("fixedsize"), text("true"));
    agattr(graph, AGNODE, text("label"), text(""));
    agattr(graph, AGNODE, text("width"), text("1"));
    agattr(graph, AGNODE, text("height"), text("1"));
    agattr(graph, AGEDGE, text("dir"), text("none"));
    agattr(graph, AGEDGE, text("tailport"), text(sideways ? "e" : "s"));
    agattr(graph, AGEDGE, text("headport"), text(sideways ? "w" : "n"));
}

struct Built
{
    std::vector<Agnode_t*> nodes;
    std::vector<Agedge_t*> edges;
};

Built build(Agraph_t* graph, const LayoutRequest& request)
{
    Built built;
    for (const Size& size : request.nodes) {
        Agnode_t* node = agnode(graph, nullptr, 1);
        agset(node, text("width"), inches(size.width).data());
        agset(node, text("height"), inches(size.height).data());
        built.nodes.push_back(node);
    }
    for (const auto& [from, to] : request.edges)
        built.edges.push_back(agedge(graph, built.nodes[static_cast<std::size_t>(from)],
                                     built.nodes[static_cast<std::size_t>(to)], nullptr, 1));
    return built;
}

EdgeCurve curveOf(Agedge_t* edge, Point from, Point to)
{
    const splines* route = ED_spl(edge);
    EdgeCurve curve;
    for (std::size_t b = 0; route && b < static_cast<std::size_t>(route->size); ++b) {
        const bezier& piece = route->list[b];
        // Pieces share their ends.
        for (std::size_t i = curve.empty() ? 0 : 1; i < static_cast<std::size_t>(piece.size); ++i)
            curve.push_back({piece.list[i].x, piece.list[i].y});
    }
    if (curve.size() < 4 || curve.size() % 3 != 1)
        curve = {from,
                 {from.x * 2 / 3 + to.x / 3, from.y * 2 / 3 + to.y / 3},
                 {from.x / 3 + to.x * 2 / 3, from.y / 3 + to.y * 2 / 3},
                 to};
    return curve;
}

// Points, y upward, to drawing units, y downward, from the left upper corner of everything.
GraphLayout readBack(const LayoutRequest& request, const Built& built)
{
    GraphLayout layout;
    layout.engine = "dot";
    for (Agnode_t* node : built.nodes)
        layout.centres.push_back({ND_coord(node).x, ND_coord(node).y});
    for (std::size_t e = 0; e < built.edges.size(); ++e)
        layout.edges.push_back(curveOf(
            built.edges[e], layout.centres[static_cast<std::size_t>(request.edges[e].first)],
            layout.centres[static_cast<std::size_t>(request.edges[e].second)]));
    return layout;
}

void moveIntoPlace(GraphLayout& layout, const LayoutRequest& request)
{
    if (layout.centres.empty())
        return;
    Point low = layout.centres.front(), high = low;
    const auto include = [&](double x, double y) {
        low = {std::min(low.x, x), std::min(low.y, y)};
        high = {std::max(high.x, x), std::max(high.y, y)};
    };
    for (std::size_t i = 0; i < layout.centres.size(); ++i) {
        const double w = request.nodes[i].width / 2, h = request.nodes[i].height / 2;
        include(layout.centres[i].x - w, layout.centres[i].y - h);
        include(layout.centres[i].x + w, layout.centres[i].y + h);
    }
    for (const EdgeCurve& curve : layout.edges)
        for (const Point& point : curve)
            include(point.x, point.y);
    const auto move = [&](Point& point) { point = {point.x - low.x, high.y - point.y}; };
    std::for_each(layout.centres.begin(), layout.centres.end(), move);
    for (EdgeCurve& curve : layout.edges)
        std::for_each(curve.begin(), curve.end(), move);
    layout.size = {high.x - low.x, high.y - low.y};
}

} // namespace

Result<GraphLayout> graphvizLayout(const LayoutRequest& request)
{
    if (const Status status = checkRequest(request); !status)
        return failure(status.error());
    if (request.nodes.empty())
        return GraphLayout{{}, {}, {}, "dot"};
    const std::unique_ptr<GVC_t, int (*)(GVC_t*)> context(gvContext(), gvFreeContext);
    const std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph(
        agopen(text("g"), Agdirected, nullptr), agclose);
    agseterr(AGMAX); // its warnings are for people who wrote DOT
    setAttributes(graph.get(), request.direction);
    const Built built = build(graph.get(), request);
    if (gvLayout(context.get(), graph.get(), "dot") != 0)
        return failure(ErrorCode::Internal,
                       translatable("core", "Graphviz could not draw this graph; use the layered "
                                            "engine."));
    GraphLayout layout = readBack(request, built);
    gvFreeLayout(context.get(), graph.get());
    moveIntoPlace(layout, request);
    return layout;
}

} // namespace edgecut
