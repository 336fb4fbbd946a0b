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

std::vector<LayerId> topologicalOrder(const PartitionProblem& problem)
{
    std::vector<std::int32_t> waitingFor(problem.layerCount(), 0);
    std::vector<std::vector<TensorId>> outputs(problem.layerCount());
    for (std::size_t t = 0; t < problem.tensors.size(); ++t) {
        outputs[problem.tensors[t].producer.index()].push_back(TensorId(t));
        for (const LayerId consumer : problem.tensors[t].consumers)
            ++waitingFor[consumer.index()];
    }

    std::priority_queue<LayerId, std::vector<LayerId>, std::greater<>> ready;
    for (std::size_t i = 0; i < waitingFor.size(); ++i) {
        if (waitingFor[i] == 0)
            ready.push(LayerId(i));
    }
    std::vector<LayerId> order;
    order.reserve(problem.layerCount());
    while (!ready.empty()) {
        const LayerId layer = ready.top();
        ready.pop();
        order.push_back(layer);
        for (const TensorId tensor : outputs[layer.index()]) {
            for (const LayerId consumer : problem.tensors[tensor.index()].consumers) {
                if (--waitingFor[consumer.index()] == 0)
                    ready.push(consumer);
            }
        }
    }
    return order;
}

} // namespace edgecut
