// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_folding.h"

#include <algorithm>
#include <numeric>

namespace edgecut {

double NodeTiers::shareUpTo(int upTo) const
{
    if (!isMixed())
        return tier <= upTo ? 1 : 0;
    const auto end = std::min(static_cast<std::size_t>(std::max(upTo + 1, 0)), shares.size());
    return std::accumulate(shares.begin(), shares.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
}

std::vector<NodeTiers> nodeTiers(const GraphFolding& folding, std::size_t nodeCount,
                                 const std::vector<int>& tierOfLayer)
{
    std::vector<NodeTiers> nodes(nodeCount);
    for (std::size_t layer = 0; layer < tierOfLayer.size(); ++layer) {
        const int tier = tierOfLayer[layer];
        const auto index = static_cast<std::size_t>(folding.nodeOf(static_cast<int>(layer)));
        if (tier < 0 || index >= nodeCount)
            continue;
        NodeTiers& node = nodes[index];
        if (node.tier < 0)
            node.tier = tier;
        if (node.tier == tier && !node.isMixed())
            continue;
        // The second tier of this node: from here on its layers are counted.
        node.shares.resize(
            std::max(node.shares.size(), static_cast<std::size_t>(std::max(tier, node.tier)) + 1));
    }
    for (std::size_t layer = 0; layer < tierOfLayer.size(); ++layer) {
        const auto index = static_cast<std::size_t>(folding.nodeOf(static_cast<int>(layer)));
        if (tierOfLayer[layer] >= 0 && index < nodeCount && nodes[index].isMixed())
            nodes[index].shares[static_cast<std::size_t>(tierOfLayer[layer])] += 1;
    }
    for (NodeTiers& node : nodes) {
        if (!node.isMixed())
            continue;
        const double all = std::accumulate(node.shares.begin(), node.shares.end(), 0.0);
        for (double& share : node.shares)
            share /= all;
        node.tier = static_cast<int>(std::max_element(node.shares.begin(), node.shares.end()) -
                                     node.shares.begin());
    }
    return nodes;
}

std::vector<bool> nodeMarks(const GraphFolding& folding, std::size_t nodeCount,
                            const std::vector<bool>& layers)
{
    std::vector<bool> nodes(layers.empty() ? 0 : nodeCount, false);
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const auto node = static_cast<std::size_t>(folding.nodeOf(static_cast<int>(layer)));
        if (layers[layer] && node < nodes.size())
            nodes[node] = true;
    }
    return nodes;
}

} // namespace edgecut
