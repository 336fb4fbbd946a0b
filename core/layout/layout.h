// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace edgecut {

struct Point
{
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Size
{
    double width = 0, height = 0;
    bool operator==(const Size&) const = default;
};

enum class LayoutDirection { TopToBottom, LeftToRight };

/// A graph to be drawn: box sizes and directed edges between box indices. Must be acyclic.
struct LayoutRequest
{
    std::vector<Size> nodes;
    std::vector<std::pair<std::int32_t, std::int32_t>> edges;
    LayoutDirection direction = LayoutDirection::TopToBottom;

    bool operator==(const LayoutRequest&) const = default;
};

/// A chain of cubic Bezier curves: 1 + 3n points, from the border of the source to that of the
/// target.
using EdgeCurve = std::vector<Point>;

/// Positions in drawing units, y downward, everything within (0, 0) .. size.
struct GraphLayout
{
    std::vector<Point> centres;   ///< a node each
    std::vector<EdgeCurve> edges; ///< an edge each, in the request's order
    Size size;
    std::string engine; ///< "dot" or "layered"

    bool operator==(const GraphLayout&) const = default;
};

/// Our own layered layout: longest-path ranks, barycentre ordering, straight long edges.
/// Near-linear; 20,000 nodes in well under a second. Obeys the stop token.
Result<GraphLayout> layeredLayout(const LayoutRequest& request, const Context& context = {});

/// Where Graphviz runs: a process that can be killed, since dot is not thread-safe, cannot be
/// cancelled and may take minutes. `program` answers `program layout --request -` (the command-line
/// tool does); empty: none.
struct LayoutHelper
{
    std::string program;
    std::chrono::milliseconds patience{2000};
};

/// Graphviz's drawing when the helper delivers it in time, our own otherwise.
Result<GraphLayout> layoutGraph(const LayoutRequest& request, const LayoutHelper& helper,
                                const Context& context = {});

} // namespace edgecut
