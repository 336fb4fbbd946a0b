// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/exhaustive.h"

#include "core/partition/constraints.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

constexpr double maximumPlans = 1 << 24;
constexpr std::uint32_t stepsBetweenChecks = 1 << 13;

/// Places layers one after another in topological order and keeps the cost of what is placed. A
/// tensor's cost grows as its consumers are placed, never falls: so a partial cost is a bound.
class PlanWalk
{
public:
    PlanWalk(const PartitionProblem& problem, AllowedTiers allowed)
        : m_problem(problem)
        , m_allowed(std::move(allowed))
        , m_order(topologicalOrder(problem))
        , m_inputs(problem.layerCount())
        , m_outputs(problem.layerCount())
        , m_reach(problem.tensors.size())
        , m_usedBytes(problem.tierCount(), 0)
        , m_frames(problem.layerCount())
    {
        m_plan.tierOf.resize(problem.layerCount());
        for (std::size_t t = 0; t < problem.tensors.size(); ++t) {
            m_outputs[problem.tensors[t].producer.index()].push_back(TensorId(t));
            for (const LayerId consumer : problem.tensors[t].consumers)
                m_inputs[consumer.index()].push_back(TensorId(t));
        }
    }

    enum class End { Complete, Stopped, TimeIsUp };
    End run(const Context& context);

    const Plan& best() const { return m_best; }
    bool foundOne() const { return !m_best.tierOf.empty(); }

private:
    struct Reach
    {
        std::size_t nearest = 0, furthest = 0;
    };
    struct Frame
    {
        std::int32_t tier = 0;
        double costBefore = 0;
        double costAfter = 0;
        std::size_t undoBefore = 0;
        bool placed = false;
    };

    bool place(Frame& frame, LayerId layer);
    void takeBack(Frame& frame, LayerId layer);
    bool extend(TensorId tensor, std::size_t tier, double& cost);
    bool fits(LayerId layer, std::size_t tier) const;
    bool isStraggler(const Context& context) const { return context.timeIsUp() && foundOne(); }

    const PartitionProblem& m_problem;
    AllowedTiers m_allowed;
    std::vector<LayerId> m_order;
    std::vector<std::vector<TensorId>> m_inputs, m_outputs;
    std::vector<Reach> m_reach;
    std::vector<std::pair<TensorId, Reach>> m_undo;
    std::vector<double> m_usedBytes;
    std::vector<Frame> m_frames;
    Plan m_plan;
    Plan m_best;
    double m_bestCost = std::numeric_limits<double>::infinity();
};

PlanWalk::End PlanWalk::run(const Context& context)
{
    std::uint32_t steps = 0;
    std::size_t depth = 0;
    m_frames[0].tier = m_allowed.nearest[m_order[0].index()].value;
    for (;;) {
        if (++steps % stepsBetweenChecks == 0) {
            if (context.stopRequested())
                return End::Stopped;
            if (isStraggler(context))
                return End::TimeIsUp;
        }
        Frame& frame = m_frames[depth];
        const LayerId layer = m_order[depth];
        if (frame.placed) {
            takeBack(frame, layer);
            ++frame.tier;
        }
        if (frame.tier > m_allowed.furthest[layer.index()].value) {
            if (depth == 0)
                return End::Complete;
            --depth;
        } else if (place(frame, layer) && frame.costAfter < m_bestCost) {
            if (depth + 1 < m_order.size()) {
                ++depth;
                m_frames[depth] = {m_allowed.nearest[m_order[depth].index()].value, frame.costAfter,
                                   0, 0, false};
            } else {
                m_best = m_plan;
                m_bestCost = frame.costAfter;
            }
        }
    }
}

bool PlanWalk::fits(LayerId layer, std::size_t tier) const
{
    if (m_problem.memoryBytes.empty() || !m_problem.memoryBytes[tier])
        return true;
    const double weights = static_cast<double>(m_problem.layers[layer.index()].weightBytes);
    return m_usedBytes[tier] + weights <= *m_problem.memoryBytes[tier];
}

/// False when the layer may not stand there; the frame is marked placed all the same, so that the
/// next step takes back what was begun.
bool PlanWalk::place(Frame& frame, LayerId layer)
{
    const auto tier = static_cast<std::size_t>(frame.tier);
    frame.placed = true;
    frame.undoBefore = m_undo.size();
    frame.costAfter = frame.costBefore + m_problem.timeOn(layer, TierId(tier));
    const bool fitting = fits(layer, tier);
    m_usedBytes[tier] += static_cast<double>(m_problem.layers[layer.index()].weightBytes);
    m_plan.tierOf[layer.index()] = TierId(tier);
    if (!fitting)
        return false;
    for (const TensorId tensor : m_inputs[layer.index()]) {
        if (!extend(tensor, tier, frame.costAfter))
            return false;
    }
    for (const TensorId tensor : m_outputs[layer.index()]) {
        m_reach[tensor.index()] = {tier, tier};
        const bool isResult = m_problem.tensors[tensor.index()].consumers.empty();
        if (isResult && m_problem.resultTier &&
            !extend(tensor, m_problem.resultTier->index(), frame.costAfter))
            return false;
    }
    return true;
}

void PlanWalk::takeBack(Frame& frame, LayerId layer)
{
    while (m_undo.size() > frame.undoBefore) {
        m_reach[m_undo.back().first.index()] = m_undo.back().second;
        m_undo.pop_back();
    }
    m_usedBytes[static_cast<std::size_t>(frame.tier)] -=
        static_cast<double>(m_problem.layers[layer.index()].weightBytes);
    frame.placed = false;
}

/// Adds the crossings that bring `tensor` to `tier` as well; false when they are not allowed.
bool PlanWalk::extend(TensorId tensor, std::size_t tier, double& cost)
{
    Reach& reach = m_reach[tensor.index()];
    if (tier >= reach.nearest && tier <= reach.furthest)
        return true;
    if (tier < reach.nearest && m_problem.returnPath == ReturnPath::OneWay)
        return false;
    m_undo.emplace_back(tensor, reach);
    const double bytes = m_problem.tensors[tensor.index()].crossingBytes();
    for (; reach.furthest < tier; ++reach.furthest) {
        const Link& link = m_problem.links[reach.furthest];
        cost += transferMs(bytes, link.uplinkMbps) + link.latencyMs;
    }
    for (; reach.nearest > tier; --reach.nearest) {
        const Link& link = m_problem.links[reach.nearest - 1];
        if (m_problem.returnPath == ReturnPath::Paid)
            cost += transferMs(bytes, link.downlinkMbps) + link.latencyMs;
    }
    return true;
}

bool hasTooManyPlans(const PartitionProblem& problem)
{
    double plans = 1;
    for (const ProblemLayer& layer : problem.layers) {
        if (!layer.pinned)
            plans *= static_cast<double>(problem.tierCount());
        if (plans > maximumPlans)
            return true;
    }
    return false;
}

} // namespace

Result<Solution> exhaustiveSearch(const PartitionProblem& problem, const OptionValues& /*options*/,
                                  const Context& context)
{
    if (hasTooManyPlans(problem)) {
        const auto free = std::ranges::count_if(
            problem.layers, [](const ProblemLayer& layer) { return !layer.pinned; });
        return failure(
            ErrorCode::Limit,
            {translatable("core", "exhaustive looks at no more than 2^24 plans, and %1 "
                                  "layers free on %2 tiers make more; pin layers or use "
                                  "min-cut."),
             {static_cast<std::int64_t>(free), static_cast<std::int64_t>(problem.tierCount())}});
    }
    Result<AllowedTiers> allowed = allowedTiers(problem);
    if (!allowed)
        return failure(std::move(allowed.error()));

    PlanWalk walk(problem, std::move(*allowed));
    const PlanWalk::End end = walk.run(context);
    if (end == PlanWalk::End::Stopped)
        return cancelled();
    if (!walk.foundOne()) {
        return failure(ErrorCode::Infeasible,
                       translatable("core", "No plan keeps every tier within its memory limit; "
                                            "raise a limit in memory_bytes or drop a pin."));
    }
    Result<Solution> solution = solutionOf(problem, walk.best());
    if (solution && end == PlanWalk::End::Complete) {
        solution->lowerBound = solution->objective;
        solution->optimal = true;
    }
    return solution;
}

Method exhaustiveMethod()
{
    Method method;
    method.id = "exhaustive";
    method.title = translatable("core", "Exhaustive search");
    method.minimises = translatable("core", "latency");
    method.exact = true;
    method.honoursMemory = true;
    method.takesWeights = true;
    method.run = exhaustiveSearch;
    return method;
}

} // namespace edgecut
