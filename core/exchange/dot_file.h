// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace edgecut {

/// A graph as people hand it to Graphviz: boxes with one or two lines, edges between box indices.
struct DotGraph
{
    struct Node
    {
        std::string title, subtitle;
    };
    std::string name;
    std::vector<Node> nodes;
    std::vector<std::pair<std::int32_t, std::int32_t>> edges;
    bool leftToRight = false;
};

/// DOT text. Names of any kind are quoted so that they come out as they are; nothing in them is
/// taken for markup or an escape.
std::string writeDot(const DotGraph& graph);

} // namespace edgecut
