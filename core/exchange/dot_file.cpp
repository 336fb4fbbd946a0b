// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dot_file.h"

#include "core/base/message.h"

namespace edgecut {

namespace {

std::string quoted(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        // Graphviz ends a text at a zero and reads other control characters as blanks at best.
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result;
}

} // namespace

std::string writeDot(const DotGraph& graph)
{
    std::string text = fillPlaces("digraph \"%1\" {\n"
                                  "    rankdir=%2; newrank=true;\n"
                                  "    node [shape=box, style=rounded, fontname=\"sans-serif\", "
                                  "fontsize=11, height=0.35];\n"
                                  "    edge [arrowsize=0.6];\n",
                                  {quoted(graph.name), graph.leftToRight ? "LR" : "TB"});
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const DotGraph::Node& node = graph.nodes[i];
        std::string label = quoted(node.title);
        if (!node.subtitle.empty())
            label += "\\n" + quoted(node.subtitle);
        text += fillPlaces("    n%1 [label=\"%2\"];\n", {std::to_string(i), label});
    }
    for (const auto& [from, to] : graph.edges)
        text += fillPlaces("    n%1 -> n%2;\n", {std::to_string(from), std::to_string(to)});
    return text + "}\n";
}

} // namespace edgecut
