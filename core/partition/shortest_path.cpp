// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/shortest_path.h"

#include "core/graph/segments.h"
#include "core/partition/constraints.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();

/// Layers that run together: what they take on each tier and where their pins let them.
struct Unit
{
    std::vector<LayerId> layers; ///< empty: there is no such unit
    std::vector<double> ms;      ///< a tier each; impossible against a pin
};

/// Tensors that cross together.
struct Load
{
    double bytes = 0;
    double tensors = 0;

    void add(const ProblemTensor& tensor)
    {
        bytes += tensor.crossingBytes();
        tensors += 1;
    }
};

/// A gate is an articulation layer; the block is what lies between it and the gate before. Either
/// may be missing, not both.
struct Stage
{
    Unit block, gate;
    Load gateToBlock, gateToGate, gateToBoth; ///< from the gate before
    Load blockToGate;
    Load blockResults, gateResults;
};

/// One row of nodes a tier (two in the papers), one column a unit.
class RowGraph
{
public:
    explicit RowGraph(const PartitionProblem& problem) : m_problem(problem) {}

    Status build();
    Result<Plan> shortest(const Context& context);

private:
    struct Home
    {
        std::size_t stage = 0;
        bool isGate = false;
    };
    struct Step
    {
        std::size_t from = 0, block = 0; ///< tiers of the gate before and of the block
        double ms = impossible;
    };
    using Steps = std::vector<Step>; ///< by tier of the gate

    Result<Unit> unitOf(const Segment& segment) const;
    void settle(Unit unit, bool isGate);
    void addTensor(const ProblemTensor& tensor);
    void relax(const Stage& stage, std::size_t from, double ms, Steps& steps) const;
    double sendMs(const Load& load, std::size_t from, std::size_t nearest,
                  std::size_t furthest) const;
    double sendMs(const Load& load, std::size_t from, std::size_t to) const
    {
        return sendMs(load, from, std::min(from, to), std::max(from, to));
    }
    double resultMs(const Load& load, std::size_t from) const
    {
        return m_problem.resultTier ? sendMs(load, from, m_problem.resultTier->index()) : 0;
    }
    Plan planAlong(const std::vector<Steps>& steps, std::size_t last) const;

    const PartitionProblem& m_problem;
    std::vector<Stage> m_stages;
    std::vector<Home> m_home; ///< of each layer
};

Status RowGraph::build()
{
    m_home.resize(m_problem.layerCount());
    for (const Segment& segment : segments(topologicalOrder(m_problem), layerEdges(m_problem))) {
        Result<Unit> unit = unitOf(segment);
        if (!unit)
            return failure(std::move(unit.error()));
        settle(std::move(*unit), segment.articulation);
    }
    for (const ProblemTensor& tensor : m_problem.tensors)
        addTensor(tensor);
    return {};
}

Result<Unit> RowGraph::unitOf(const Segment& segment) const
{
    Unit unit;
    unit.layers = segment.layers;
    unit.ms.assign(m_problem.tierCount(), 0);
    std::optional<LayerId> pinned;
    for (const LayerId layer : segment.layers) {
        for (std::size_t tier = 0; tier < unit.ms.size(); ++tier)
            unit.ms[tier] += m_problem.timeOn(layer, TierId(tier));
        const std::optional<TierId>& pin = m_problem.layers[layer.index()].pinned;
        if (!pin)
            continue;
        const auto tierOf = [&](LayerId id) { return *m_problem.layers[id.index()].pinned; };
        if (pinned && tierOf(*pinned) != *pin) {
            return failure(
                ErrorCode::Infeasible,
                {translatable("core", "shortest-path keeps a segment together, and layer %1, "
                                      "pinned to %2, lies in one segment with layer %3, pinned to "
                                      "%4; drop a pin or use min-cut."),
                 {m_problem.layers[pinned->index()].name, m_problem.tiers[tierOf(*pinned).index()],
                  m_problem.layers[layer.index()].name, m_problem.tiers[pin->index()]}});
        }
        pinned = layer;
    }
    if (pinned) {
        const TierId tier = *m_problem.layers[pinned->index()].pinned;
        for (std::size_t other = 0; other < unit.ms.size(); ++other) {
            if (other != tier.index())
                unit.ms[other] = impossible;
        }
    }
    return unit;
}

/// A block waits for the gate behind it; a second block (layers without edges) begins a new stage.
void RowGraph::settle(Unit unit, bool isGate)
{
    const bool open = !m_stages.empty() && m_stages.back().gate.layers.empty();
    if (!open || !isGate)
        m_stages.emplace_back();
    for (const LayerId layer : unit.layers)
        m_home[layer.index()] = {m_stages.size() - 1, isGate};
    (isGate ? m_stages.back().gate : m_stages.back().block) = std::move(unit);
}

void RowGraph::addTensor(const ProblemTensor& tensor)
{
    const Home home = m_home[tensor.producer.index()];
    Stage& own = m_stages[home.stage];
    if (tensor.consumers.empty()) {
        (home.isGate ? own.gateResults : own.blockResults).add(tensor);
        return;
    }
    bool toGate = false;
    bool toBlock = false;
    for (const LayerId consumer : tensor.consumers)
        (m_home[consumer.index()].isGate ? toGate : toBlock) = true;
    if (!home.isGate) {
        if (toGate)
            own.blockToGate.add(tensor);
        return;
    }
    Stage& next = m_stages[home.stage + 1];
    if (toGate && toBlock)
        next.gateToBoth.add(tensor);
    else
        (toGate ? next.gateToGate : next.gateToBlock).add(tensor);
}

double RowGraph::sendMs(const Load& load, std::size_t from, std::size_t nearest,
                        std::size_t furthest) const
{
    if (load.tensors == 0)
        return 0;
    double ms = 0;
    for (std::size_t i = from; i < furthest; ++i) {
        const Link& link = m_problem.links[i];
        ms += transferMs(load.bytes, link.uplinkMbps) + load.tensors * link.latencyMs;
    }
    if (nearest < from && m_problem.returnPath == ReturnPath::OneWay)
        return impossible;
    if (m_problem.returnPath == ReturnPath::Paid) {
        for (std::size_t i = nearest; i < from; ++i) {
            const Link& link = m_problem.links[i];
            ms += transferMs(load.bytes, link.downlinkMbps) + load.tensors * link.latencyMs;
        }
    }
    return ms;
}

Result<Plan> RowGraph::shortest(const Context& context)
{
    std::vector<Steps> taken;
    taken.reserve(m_stages.size());
    Steps before(1); // one place to start from; nothing is sent from there
    before[0].ms = 0;
    for (const Stage& stage : m_stages) {
        if (context.stopRequested())
            return cancelled();
        Steps steps(m_problem.tierCount());
        for (std::size_t from = 0; from < before.size(); ++from) {
            if (before[from].ms < impossible)
                relax(stage, from, before[from].ms, steps);
        }
        before = steps;
        taken.push_back(std::move(steps));
    }
    const auto last = std::ranges::min_element(before, {}, &Step::ms);
    if (last->ms == impossible) {
        return failure(ErrorCode::Infeasible,
                       translatable("core", "shortest-path keeps each segment on one tier, and no "
                                            "such plan obeys all pins and the result tier; drop a "
                                            "pin or use min-cut."));
    }
    return planAlong(taken, static_cast<std::size_t>(last - before.begin()));
}

/// All ways through one stage from one tier of the gate before it.
void RowGraph::relax(const Stage& stage, std::size_t from, double ms, Steps& steps) const
{
    const std::size_t tiers = m_problem.tierCount();
    const bool hasBlock = !stage.block.layers.empty();
    const bool hasGate = !stage.gate.layers.empty();
    for (std::size_t block = 0; block < (hasBlock ? tiers : 1); ++block) {
        double toBlockMs = ms;
        if (hasBlock) {
            toBlockMs += stage.block.ms[block] + sendMs(stage.gateToBlock, from, block) +
                         resultMs(stage.blockResults, block);
        }
        if (toBlockMs == impossible)
            continue;
        for (std::size_t gate = 0; gate < tiers; ++gate) {
            double total = toBlockMs;
            if (hasGate) {
                total += stage.gate.ms[gate] + sendMs(stage.gateToGate, from, gate) +
                         sendMs(stage.gateToBoth, from, std::min({from, block, gate}),
                                std::max({from, block, gate})) +
                         sendMs(stage.blockToGate, block, gate) + resultMs(stage.gateResults, gate);
            } else if (gate != block) {
                continue; // the block ends the stage
            }
            if (total < steps[gate].ms)
                steps[gate] = {from, block, total};
        }
    }
}

Plan RowGraph::planAlong(const std::vector<Steps>& steps, std::size_t last) const
{
    Plan plan;
    plan.tierOf.resize(m_problem.layerCount());
    std::size_t tier = last;
    for (std::size_t i = m_stages.size(); i-- > 0;) {
        for (const LayerId layer : m_stages[i].gate.layers)
            plan.tierOf[layer.index()] = TierId(tier);
        for (const LayerId layer : m_stages[i].block.layers)
            plan.tierOf[layer.index()] = TierId(steps[i][tier].block);
        tier = steps[i][tier].from;
    }
    return plan;
}

} // namespace

Result<Solution> shortestPath(const PartitionProblem& problem, const OptionValues& /*options*/,
                              const Context& context)
{
    if (const Status status = refuseMemoryLimits(problem, "shortest-path"); !status)
        return failure(status.error());
    // What no plan at all can do is said more precisely there.
    if (const Result<AllowedTiers> allowed = allowedTiers(problem); !allowed)
        return failure(allowed.error());
    RowGraph graph(problem);
    if (const Status status = graph.build(); !status)
        return failure(status.error());
    Result<Plan> plan = graph.shortest(context);
    if (!plan)
        return failure(std::move(plan.error()));
    return solutionOf(problem, std::move(*plan));
}

Method shortestPathMethod()
{
    Method method;
    method.id = "shortest-path";
    method.title = translatable("core", "Shortest path (IONN, PerDNN)");
    method.minimises = translatable("core", "latency");
    method.reference = "Jeong et al., IONN: Incremental Offloading of Neural Network Computations "
                       "from Mobile Devices to Edge Servers, SoCC 2018; PerDNN, ICDCS 2020";
    method.run = shortestPath;
    return method;
}

} // namespace edgecut
