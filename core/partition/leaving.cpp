// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/leaving.h"

#include <algorithm>
#include <limits>

namespace edgecut {

namespace {

constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::max();

} // namespace

std::vector<std::int32_t> depths(const PartitionProblem& problem)
{
    std::vector<std::vector<LayerId>> readers(problem.layerCount());
    std::vector<char> reads(problem.layerCount(), 0);
    for (const auto& [from, to] : layerEdges(problem)) {
        readers[from.index()].push_back(to);
        reads[to.index()] = 1;
    }
    std::vector<std::int32_t> depth(problem.layerCount(), unknown);
    for (const LayerId layer : topologicalOrder(problem)) {
        std::int32_t& here = depth[layer.index()];
        if (!reads[layer.index()] && problem.layers[layer.index()].kind != "Constant")
            here = 0;
        if (here == unknown)
            continue;
        for (const LayerId reader : readers[layer.index()])
            depth[reader.index()] = std::min(depth[reader.index()], here + 1);
    }
    std::ranges::replace(depth, unknown, -1);
    return depth;
}

std::vector<LeavingTensor> leavingFirstTier(const PartitionProblem& problem,
                                            const Evaluation& evaluation)
{
    const std::vector<std::int32_t> depth = depths(problem);
    std::vector<LeavingTensor> leaving;
    for (const Crossing& crossing : evaluation.crossings) {
        if (crossing.link != 0 || !crossing.up)
            continue;
        const LayerId producer = problem.tensors[crossing.tensor.index()].producer;
        leaving.push_back({crossing.tensor, crossing.bytes, depth[producer.index()]});
    }
    return leaving;
}

Status keepBelowDepth(PartitionProblem& problem, std::int32_t depth)
{
    if (depth <= 0)
        return {};
    const std::vector<std::int32_t> at = depths(problem);
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        ProblemLayer& layer = problem.layers[i];
        if (at[i] < 0 || at[i] > depth)
            continue;
        if (layer.pinned && *layer.pinned != problem.firstTier()) {
            return failure(
                ErrorCode::Infeasible,
                {translatable("core", "Nothing less than %1 layers from the data may leave %2, but "
                                      "layer %3 is at a depth of %4 and pinned to %5; drop the pin "
                                      "or choose a smaller depth."),
                 {std::int64_t{depth}, problem.tiers.front(), layer.name, std::int64_t{at[i]},
                  problem.tiers[layer.pinned->index()]}});
        }
        layer.pinned = problem.firstTier();
    }
    return {};
}

} // namespace edgecut
