// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/layout/layout.h"
#include "core/layout/layout_text.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace layoutchecks {

using namespace edgecut;

/// A random acyclic graph with boxes of many sizes, numbered in an order of their own.
inline LayoutRequest randomRequest(Random& random, int greatestCount)
{
    LayoutRequest request;
    const auto count = static_cast<std::int32_t>(random.integer(0, greatestCount));
    for (std::int32_t i = 0; i < count; ++i)
        request.nodes.push_back({random.uniform(0, 200), random.uniform(0, 60)});
    std::vector<std::int32_t> order(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = static_cast<std::int32_t>(i);
        std::swap(order[i],
                  order[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(i)))]);
    }
    const auto edges = count < 2 ? 0 : random.integer(0, 2 * count);
    for (std::int64_t e = 0; e < edges; ++e) {
        const auto a = random.integer(0, count - 1), b = random.integer(0, count - 1);
        if (a != b)
            request.edges.emplace_back(order[static_cast<std::size_t>(std::min(a, b))],
                                       order[static_cast<std::size_t>(std::max(a, b))]);
    }
    if (random.chance(0.3))
        request.direction = LayoutDirection::LeftToRight;
    return request;
}

inline LayoutRequest chain(int count, Size box = {120, 34})
{
    LayoutRequest request;
    request.nodes.assign(static_cast<std::size_t>(count), box);
    for (int i = 0; i + 1 < count; ++i)
        request.edges.emplace_back(i, i + 1);
    return request;
}

/// What every drawing must keep, or an empty text: numbers finite, all within the page, no two
/// boxes over one another, edges from border to border, targets further along than sources.
inline QString flaw(const LayoutRequest& request, const GraphLayout& layout, double slack = 1e-6)
{
    if (layout.centres.size() != request.nodes.size())
        return QStringLiteral("number of boxes");
    if (layout.edges.size() != request.edges.size())
        return QStringLiteral("number of edges");
    const auto inside = [&](Point p) {
        return p.x >= -slack && p.y >= -slack && p.x <= layout.size.width + slack &&
               p.y <= layout.size.height + slack;
    };
    for (std::size_t i = 0; i < request.nodes.size(); ++i) {
        const Point c = layout.centres[i];
        const Size s = request.nodes[i];
        if (!inside({c.x - s.width / 2, c.y - s.height / 2}) ||
            !inside({c.x + s.width / 2, c.y + s.height / 2}))
            return QStringLiteral("box %1 leaves the page").arg(i);
        for (std::size_t k = 0; k < i; ++k) {
            const Point d = layout.centres[k];
            const Size t = request.nodes[k];
            if (std::abs(c.x - d.x) < (s.width + t.width) / 2 - slack &&
                std::abs(c.y - d.y) < (s.height + t.height) / 2 - slack)
                return QStringLiteral("boxes %1 and %2 overlap").arg(k).arg(i);
        }
    }
    const bool sideways = request.direction == LayoutDirection::LeftToRight;
    for (std::size_t e = 0; e < request.edges.size(); ++e) {
        const EdgeCurve& curve = layout.edges[e];
        if (curve.size() < 4 || curve.size() % 3 != 1)
            return QStringLiteral("edge %1 has %2 points").arg(e).arg(curve.size());
        for (const Point& point : curve)
            if (!inside(point))
                return QStringLiteral("edge %1 leaves the page").arg(e);
        const auto from = static_cast<std::size_t>(request.edges[e].first);
        const auto to = static_cast<std::size_t>(request.edges[e].second);
        const Point a = layout.centres[from], b = layout.centres[to];
        const Size s = request.nodes[from], t = request.nodes[to];
        const Point start =
            sideways ? Point{a.x + s.width / 2, a.y} : Point{a.x, a.y + s.height / 2};
        const Point end = sideways ? Point{b.x - t.width / 2, b.y} : Point{b.x, b.y - t.height / 2};
        const double reach = std::max(slack, 1e-6);
        if (std::hypot(curve.front().x - start.x, curve.front().y - start.y) > reach ||
            std::hypot(curve.back().x - end.x, curve.back().y - end.y) > reach)
            return QStringLiteral("edge %1 does not start and end at its boxes").arg(e);
        if (sideways ? start.x >= end.x : start.y >= end.y)
            return QStringLiteral("edge %1 leads back").arg(e);
    }
    return {};
}

inline std::string shown(const LayoutRequest& request)
{
    return writeLayoutRequest(request);
}

} // namespace layoutchecks
