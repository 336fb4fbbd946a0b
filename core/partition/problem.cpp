// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/problem.h"

#include <queue>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array<std::pair<ReturnPath, std::string_view>, 3> returnPathNames{{
    {ReturnPath::OneWay, "one-way"},
    {ReturnPath::Paid, "paid"},
    {ReturnPath::Free, "free"},
}};

} // namespace

std::string_view name(ReturnPath path)
{
    for (const auto& [value, text] : returnPathNames) {
        if (value == path)
            return text;
    }
    return {};
}

std::optional<ReturnPath> returnPathFromName(std::string_view text)
{
    for (const auto& [value, known] : returnPathNames) {
        if (known == text)
            return value;
    }
    return std::nullopt;
}

std::optional<LayerId> PartitionProblem::findLayer(std::string_view layerName) const
{
    const auto found = std::ranges::find(layers, layerName, &ProblemLayer::name);
    if (found == layers.end())
        return std::nullopt;
    return LayerId(static_cast<std::size_t>(found - layers.begin()));
}

std::optional<TierId> PartitionProblem::findTier(std::string_view tierName) const
{
    const auto found = std::ranges::find(tiers, tierName);
    if (found == tiers.end())
        return std::nullopt;
    return TierId(static_cast<std::size_t>(found - tiers.begin()));
}

std::vector<LayerEdge> layerEdges(const PartitionProblem& problem)
{
    std::vector<LayerEdge> edges;
    for (const ProblemTensor& tensor : problem.tensors) {
        for (const LayerId consumer : tensor.consumers)
            edges.emplace_back(tensor.producer, consumer);
    }
    return edges;
}

std::vector<LayerId> topologicalOrder(const PartitionProblem& problem)
{
    return kahnOrder(problem.layerCount(), layerEdges(problem));
}

} // namespace edgecut
