// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/visible_input.h"

#include "core/partition/leaving.h"
#include "core/partition/plan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array frontOption = {
    OptionSpec{"front-depth", translatable("core", "Front kept on the client"), "layers", 0, 1,
               100000,
               translatable("core", "How many layers from the data at least all that leaves the "
                                    "client is made")},
};

class Fronts
{
public:
    explicit Fronts(const PartitionProblem& problem)
        : m_problem(problem)
        , m_depth(depths(problem))
        , m_order(topologicalOrder(problem))
        , m_readsFrom(problem.layerCount())
        , m_kept(problem.layerCount(), false)
    {
        for (const auto& [from, to] : layerEdges(problem))
            m_readsFrom[to.index()].push_back(from);
        for (const ProblemTensor& tensor : problem.tensors) {
            if (m_depth[tensor.producer.index()] == 0)
                m_inputBytes += tensor.crossingBytes();
        }
    }

    std::int32_t deepest() const
    {
        return m_depth.empty() ? 0 : *std::ranges::max_element(m_depth);
    }

    /// The layer of the front that is pinned elsewhere, or an invalid one.
    LayerId keep(std::int32_t depth)
    {
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            m_kept[i] = (m_depth[i] >= 0 && m_depth[i] <= depth) ||
                        m_problem.layers[i].pinned == m_problem.firstTier();
        LayerId elsewhere;
        for (auto layer = m_order.rbegin(); layer != m_order.rend(); ++layer) {
            if (!m_kept[layer->index()])
                continue;
            const std::optional<TierId>& pin = m_problem.layers[layer->index()].pinned;
            if (pin && *pin != m_problem.firstTier())
                elsewhere = *layer;
            for (const LayerId read : m_readsFrom[layer->index()])
                m_kept[read.index()] = true;
        }
        return elsewhere;
    }

    VisibleInput seen(std::int32_t depth) const
    {
        VisibleInput seen;
        seen.depth = depth;
        Plan plan;
        for (const bool kept : m_kept) {
            seen.layersKept += kept ? 1 : 0;
            plan.tierOf.push_back(kept ? m_problem.firstTier() : m_problem.lastTier());
        }
        for (std::size_t i = 0; i < m_problem.tensors.size(); ++i) {
            const ProblemTensor& tensor = m_problem.tensors[i];
            const bool leaves =
                m_kept[tensor.producer.index()] && m_depth[tensor.producer.index()] >= 0 &&
                std::ranges::any_of(tensor.consumers,
                                    [this](LayerId to) { return !m_kept[to.index()]; });
            if (!leaves)
                continue;
            const double bytes = tensor.crossingBytes();
            const double share = m_inputBytes > 0 ? bytes / m_inputBytes : 0;
            seen.leaving.push_back({TensorId(i), bytes, share});
            seen.bytes += bytes;
            seen.share += share;
        }
        if (const Result<Evaluation> evaluation = evaluate(m_problem, plan))
            seen.latencyMs = evaluation->latencyMs;
        return seen;
    }

private:
    const PartitionProblem& m_problem;
    std::vector<std::int32_t> m_depth;
    std::vector<LayerId> m_order;
    std::vector<std::vector<LayerId>> m_readsFrom;
    std::vector<bool> m_kept;
    double m_inputBytes = 0;
};

} // namespace

Result<std::vector<VisibleInput>> visibleInput(const PartitionProblem& problem,
                                               const Context& context)
{
    Fronts fronts(problem);
    std::vector<VisibleInput> all;
    for (std::int32_t depth = 0; depth <= fronts.deepest(); ++depth) {
        if (context.stopRequested())
            return cancelled();
        if (const LayerId elsewhere = fronts.keep(depth); elsewhere.isValid()) {
            if (depth > 0)
                break;
            return failure(ErrorCode::Infeasible,
                           {translatable("core", "Layer %1 belongs to the front that stays on %2, "
                                                 "but it is pinned elsewhere; drop the pin."),
                            {problem.layers[elsewhere.index()].name, problem.tiers.front()}});
        }
        all.push_back(fronts.seen(depth));
    }
    return all;
}

const OptionSpec& frontDepthSpec()
{
    return frontOption.front();
}

} // namespace edgecut
