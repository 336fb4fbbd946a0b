// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/edge_routes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace edgecut::layered {

namespace {

constexpr double leastGap = 18, greatestGap = 84, gapPerDistance = 0.11;
constexpr double parallelGap = 14;

struct Rank
{
    double top = 0, bottom = 0;
};

std::vector<Rank> placeRanks(const LayeredGraph& graph, const std::vector<double>& x,
                             const std::vector<Size>& boxes)
{
    std::vector<Rank> ranks(graph.layers.size());
    double y = 0;
    for (std::size_t r = 0; r < ranks.size(); ++r) {
        double height = 0, distance = 0;
        for (const std::int32_t v : graph.layers[r]) {
            if (!graph.isPassing(v))
                height = std::max(height, boxes[static_cast<std::size_t>(v)].height);
            for (const auto& arc : graph.lower[static_cast<std::size_t>(v)])
                distance = std::max(distance, std::abs(x[static_cast<std::size_t>(arc.vertex)] -
                                                       x[static_cast<std::size_t>(v)]));
        }
        ranks[r] = {y, y + height};
        y += height + std::clamp(leastGap + gapPerDistance * distance, leastGap, greatestGap);
    }
    return ranks;
}

// Both ends vertical. Wide steps get longer handles, so that they do not look like steps.
void bend(EdgeCurve& curve, Point to)
{
    const Point from = curve.back();
    const double handle = (to.y - from.y) * 0.5;
    curve.push_back({from.x, from.y + handle});
    curve.push_back({to.x, to.y - handle});
    curve.push_back(to);
}

void straight(EdgeCurve& curve, Point to)
{
    const Point from = curve.back();
    curve.push_back({from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3});
    curve.push_back({from.x + (to.x - from.x) * 2 / 3, from.y + (to.y - from.y) * 2 / 3});
    curve.push_back(to);
}

// Through stations with vertical tangents; runs of one x become one straight piece.
EdgeCurve curveThrough(const std::vector<Point>& stations)
{
    EdgeCurve curve{stations.front()};
    for (std::size_t i = 1; i < stations.size(); ++i) {
        if (stations[i].x != curve.back().x) {
            bend(curve, stations[i]);
            continue;
        }
        while (i + 1 < stations.size() && stations[i + 1].x == curve.back().x)
            ++i;
        straight(curve, stations[i]);
    }
    return curve;
}

// Lets curves swing into a rank's height where their trunk begins and ends, by so much that they
// stay within the trunk's own room there.
void soften(std::vector<Point>& stations)
{
    const auto swing = [](const Point& from, const Point& to, double height) {
        const double distance = std::abs(from.x - to.x);
        if (distance == 0)
            return 0.0;
        const double gap = std::abs(from.y - to.y);
        return std::min(height / 2, gap * 0.22 * std::min(1.0, 100 / distance));
    };
    for (std::size_t i = 1; i + 2 < stations.size(); i += 2) {
        const double height = stations[i + 1].y - stations[i].y;
        const double above = swing(stations[i - 1], stations[i], height);
        const double below = swing(stations[i + 1], stations[i + 2], height);
        stations[i].y += above;
        stations[i + 1].y -= below;
    }
}

std::vector<Point> stationsOf(const LayeredGraph& graph, const std::vector<Rank>& ranks,
                              const std::vector<double>& x, Point from, Point to,
                              std::int32_t source, std::int32_t target)
{
    const auto s = static_cast<std::size_t>(source), t = static_cast<std::size_t>(target);
    std::vector<Point> stations{from};
    for (std::int32_t r = graph.rank[s] + 1; r < graph.rank[t]; ++r) {
        const auto passing = static_cast<std::size_t>(graph.trunkBegin[s] + r - graph.rank[s] - 1);
        const Rank& rank = ranks[static_cast<std::size_t>(r)];
        stations.push_back({x[passing], rank.top});
        stations.push_back({x[passing], rank.bottom});
    }
    stations.push_back(to);
    soften(stations);
    return stations;
}

// Edges drawn twice between the same boxes bulge apart: -1, +1 or -2, 0, +2 half gaps, else 0.
std::vector<double> bulges(const Adjacency::Pairs& edges)
{
    std::map<std::pair<std::int32_t, std::int32_t>, std::vector<std::size_t>> alike;
    for (std::size_t e = 0; e < edges.size(); ++e)
        alike[edges[e]].push_back(e);
    std::vector<double> bulge(edges.size(), 0);
    for (const auto& [ends, members] : alike)
        for (std::size_t i = 0; i < members.size(); ++i)
            bulge[members[i]] =
                (static_cast<double>(i) - static_cast<double>(members.size() - 1) / 2) *
                parallelGap;
    return bulge;
}

void moveIntoPlace(PartDrawing& part, const std::vector<Size>& boxes)
{
    double left = part.centres.front().x, right = left, bottom = 0;
    for (std::size_t v = 0; v < boxes.size(); ++v) {
        left = std::min(left, part.centres[v].x - boxes[v].width / 2);
        right = std::max(right, part.centres[v].x + boxes[v].width / 2);
        bottom = std::max(bottom, part.centres[v].y + boxes[v].height / 2);
    }
    for (const EdgeCurve& curve : part.edges)
        for (const Point& point : curve) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
        }
    for (Point& centre : part.centres)
        centre.x -= left;
    for (EdgeCurve& curve : part.edges)
        for (Point& point : curve)
            point.x -= left;
    part.size = {right - left, bottom};
}

} // namespace

PartDrawing drawPart(const LayeredGraph& graph, const std::vector<double>& x,
                     const std::vector<Size>& boxes, const Adjacency::Pairs& edges)
{
    const std::vector<Rank> ranks = placeRanks(graph, x, boxes);
    PartDrawing part;
    for (std::size_t v = 0; v < boxes.size(); ++v) {
        const Rank& rank = ranks[static_cast<std::size_t>(graph.rank[v])];
        part.centres.push_back({x[v], (rank.top + rank.bottom) / 2});
    }
    const std::vector<double> bulge = bulges(edges);
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const auto [source, target] = edges[e];
        const auto s = static_cast<std::size_t>(source), t = static_cast<std::size_t>(target);
        const Point from{part.centres[s].x, part.centres[s].y + boxes[s].height / 2};
        const Point to{part.centres[t].x, part.centres[t].y - boxes[t].height / 2};
        EdgeCurve curve = graph.direct[e]
                              ? curveThrough({from, to})
                              : curveThrough(stationsOf(graph, ranks, x, from, to, source, target));
        for (std::size_t i = 1; i + 1 < curve.size(); ++i)
            curve[i].x += bulge[e];
        part.edges.push_back(std::move(curve));
    }
    moveIntoPlace(part, boxes);
    return part;
}

} // namespace edgecut::layered
