// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/request_check.h"

#include "core/layout/layered_graph.h"

#include <cmath>

namespace edgecut {

namespace {

constexpr double greatestSide = 1e6;

bool isFinite(const Point& point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

} // namespace

Status checkRequest(const LayoutRequest& request)
{
    const auto good = [](double side) { return side >= 0 && side <= greatestSide; };
    for (std::size_t i = 0; i < request.nodes.size(); ++i)
        if (!good(request.nodes[i].width) || !good(request.nodes[i].height))
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "Box %1 has an impossible size; width and height "
                                                 "must be from 0 to 1000000."),
                            {static_cast<std::int64_t>(i)}});
    const auto count = static_cast<std::int64_t>(request.nodes.size());
    for (std::size_t e = 0; e < request.edges.size(); ++e) {
        const auto [from, to] = request.edges[e];
        if (from < 0 || to < 0 || from >= count || to >= count)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "Edge %1 leads to a box that is not there; boxes "
                                                 "are counted from 0 to %2."),
                            {static_cast<std::int64_t>(e), count - 1}});
    }
    if (!layered::assignRanks(request.nodes.size(), request.edges))
        return cyclicRequest();
    return {};
}

tl::unexpected<Error> cyclicRequest()
{
    return failure(ErrorCode::InvalidInput,
                   translatable("core", "The graph to draw has a cycle; it must be acyclic."));
}

bool fits(const GraphLayout& layout, const LayoutRequest& request)
{
    if (layout.centres.size() != request.nodes.size() ||
        layout.edges.size() != request.edges.size() ||
        !isFinite({layout.size.width, layout.size.height}))
        return false;
    for (const Point& centre : layout.centres)
        if (!isFinite(centre))
            return false;
    for (const EdgeCurve& curve : layout.edges) {
        if (curve.size() < 4 || curve.size() % 3 != 1)
            return false;
        for (const Point& point : curve)
            if (!isFinite(point))
                return false;
    }
    return true;
}

bool suitsGraphviz(const LayoutRequest& request)
{
    constexpr std::size_t greatestCount = 1500;
    constexpr std::int64_t greatestSpan = 8000;
    if (request.nodes.size() > greatestCount)
        return false;
    const auto ranks = layered::assignRanks(request.nodes.size(), request.edges);
    if (!ranks)
        return false;
    std::int64_t span = 0;
    for (const auto& [from, to] : request.edges)
        span += (*ranks)[static_cast<std::size_t>(to)] - (*ranks)[static_cast<std::size_t>(from)];
    return span <= greatestSpan;
}

} // namespace edgecut
