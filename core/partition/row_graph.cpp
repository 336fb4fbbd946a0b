// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/row_graph.h"

#include "core/graph/segments.h"
#include "core/partition/shown_ms.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace edgecut {

void RowGraph::Load::add(const ProblemTensor& tensor)
{
    bytes += tensor.crossingBytes();
    tensors += 1;
}

Result<RowGraph> RowGraph::of(const PartitionProblem& problem)
{
    RowGraph graph(problem);
    graph.m_placeOf.resize(problem.layerCount());
    for (const Segment& segment : segments(topologicalOrder(problem), layerEdges(problem))) {
        Result<Unit> unit = graph.unitOf(segment);
        if (!unit)
            return failure(std::move(unit.error()));
        graph.settle(std::move(*unit), segment.articulation);
    }
    for (const ProblemTensor& tensor : problem.tensors)
        graph.addTensor(tensor);
    return graph;
}

Result<RowGraph::Unit> RowGraph::unitOf(const Segment& segment) const
{
    Unit unit;
    unit.layers = segment.layers;
    unit.ms.assign(m_problem->tierCount(), 0);
    std::optional<LayerId> pinned;
    for (const LayerId layer : segment.layers) {
        for (std::size_t tier = 0; tier < unit.ms.size(); ++tier)
            unit.ms[tier] += m_problem->timeOn(layer, TierId(tier));
        const std::optional<TierId>& pin = m_problem->layers[layer.index()].pinned;
        if (!pin)
            continue;
        const auto tierOf = [&](LayerId id) { return *m_problem->layers[id.index()].pinned; };
        if (pinned && tierOf(*pinned) != *pin) {
            return failure(
                ErrorCode::Infeasible,
                {translatable("core", "shortest-path keeps a segment together, and layer %1, "
                                      "pinned to %2, lies in one segment with layer %3, pinned to "
                                      "%4; drop a pin or use min-cut."),
                 {m_problem->layers[pinned->index()].name,
                  m_problem->tiers[tierOf(*pinned).index()], m_problem->layers[layer.index()].name,
                  m_problem->tiers[pin->index()]}});
        }
        pinned = layer;
    }
    if (pinned) {
        const TierId tier = *m_problem->layers[pinned->index()].pinned;
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
        m_placeOf[layer.index()] = {m_stages.size() - 1, isGate};
    (isGate ? m_stages.back().gate : m_stages.back().block) = std::move(unit);
}

void RowGraph::addTensor(const ProblemTensor& tensor)
{
    const Place place = m_placeOf[tensor.producer.index()];
    Stage& own = m_stages[place.stage];
    if (tensor.consumers.empty()) {
        (place.isGate ? own.gateResults : own.blockResults).add(tensor);
        return;
    }
    bool toGate = false;
    bool toBlock = false;
    for (const LayerId consumer : tensor.consumers)
        (m_placeOf[consumer.index()].isGate ? toGate : toBlock) = true;
    if (!place.isGate) {
        if (toGate)
            own.blockToGate.add(tensor);
        return;
    }
    Stage& next = m_stages[place.stage + 1];
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
        const Link& link = m_problem->links[i];
        ms += transferMs(load.bytes, link.uplinkMbps) + load.tensors * link.latencyMs;
    }
    if (nearest < from && m_problem->returnPath == ReturnPath::OneWay)
        return impossible;
    if (m_problem->returnPath == ReturnPath::Paid) {
        for (std::size_t i = nearest; i < from; ++i) {
            const Link& link = m_problem->links[i];
            ms += transferMs(load.bytes, link.downlinkMbps) + load.tensors * link.latencyMs;
        }
    }
    return ms;
}

double RowGraph::sendMs(const Load& load, std::size_t from, std::size_t to) const
{
    return sendMs(load, from, std::min(from, to), std::max(from, to));
}

double RowGraph::resultMs(const Load& load, std::size_t from) const
{
    return m_problem->resultTier ? sendMs(load, from, m_problem->resultTier->index()) : 0;
}

double RowGraph::stageMs(std::size_t stage, std::size_t from, std::size_t block,
                         std::size_t gate) const
{
    const Stage& at = m_stages[stage];
    const bool blockIsThere = hasBlock(stage);
    double ms = 0;
    if (blockIsThere) {
        ms += at.block.ms[block] + sendMs(at.gateToBlock, from, block) +
              resultMs(at.blockResults, block);
    }
    if (hasGate(stage)) {
        const std::size_t near = blockIsThere ? std::min(block, gate) : gate;
        const std::size_t far = blockIsThere ? std::max(block, gate) : gate;
        ms += at.gate.ms[gate] + sendMs(at.gateToGate, from, gate) +
              sendMs(at.gateToBoth, from, std::min(from, near), std::max(from, far)) +
              sendMs(at.blockToGate, block, gate) + resultMs(at.gateResults, gate);
    }
    return ms;
}

Result<Plan> RowGraph::shortest(const Context& context) const
{
    std::vector<Labels> taken;
    taken.reserve(m_stages.size());
    Labels before(1); // one place to start from; nothing is sent from there
    before[0].ms = 0;
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        if (context.stopRequested())
            return cancelled();
        Labels labels(m_problem->tierCount());
        for (std::size_t from = 0; from < before.size(); ++from) {
            if (before[from].ms < impossible)
                relax(stage, from, before[from].ms, labels);
        }
        if (context.watch && stage < Step::mostSteps)
            tell(stage, labels, context);
        before = labels;
        taken.push_back(std::move(labels));
    }
    const auto last = std::ranges::min_element(before, {}, &Label::ms);
    if (last->ms == impossible) {
        return failure(ErrorCode::Infeasible,
                       translatable("core", "shortest-path keeps each segment on one tier, and no "
                                            "such plan obeys all pins and the result tier; drop a "
                                            "pin or use min-cut."));
    }
    return planAlong(taken, static_cast<std::size_t>(last - before.begin()));
}

/// All ways through one stage from one tier of the gate before it.
void RowGraph::relax(std::size_t stage, std::size_t from, double ms, Labels& steps) const
{
    const std::size_t tiers = m_problem->tierCount();
    for (std::size_t block = 0; block < (hasBlock(stage) ? tiers : 1); ++block) {
        for (std::size_t gate = 0; gate < tiers; ++gate) {
            if (!hasGate(stage) && gate != block)
                continue; // the block ends the stage
            const double total = ms + stageMs(stage, from, block, gate);
            if (total < steps[gate].ms)
                steps[gate] = {from, block, total};
        }
    }
}

/// The labels of a stage, as a step for who watches.
void RowGraph::tell(std::size_t stage, const Labels& labels, const Context& context) const
{
    const Stage& told = m_stages[stage];
    Step step{"segment", {}, {}, {}, {}};
    for (const LayerId layer : told.block.layers)
        step.marks.push_back({layer, StepMark::Role::Reached});
    for (const LayerId layer : told.gate.layers)
        step.marks.push_back({layer, StepMark::Role::Active});
    const std::vector<LayerId>& last = hasGate(stage) ? told.gate.layers : told.block.layers;
    const std::string& name = m_problem->layers[last.back().index()].name;
    const double near = labels.front().ms;
    const double far = labels.back().ms;
    if (near < impossible)
        step.numbers.push_back({"first_ms", near});
    if (far < impossible)
        step.numbers.push_back({"last_ms", far});
    if (near < impossible && far < impossible)
        step.sentence = {
            translatable("core", "Up to %1 the best way takes %2 ms if it ends on %3 "
                                 "and %4 ms if it ends on %5."),
            {name, shownMs(near), m_problem->tiers.front(), shownMs(far), m_problem->tiers.back()}};
    else
        step.sentence = {translatable("core", "Up to %1 the best way takes %2 ms; it can end on %3 "
                                              "only."),
                         {name, shownMs(std::min(near, far)),
                          near < impossible ? m_problem->tiers.front() : m_problem->tiers.back()}};
    context.watch(std::move(step));
}

Plan RowGraph::planAlong(const std::vector<Labels>& steps, std::size_t last) const
{
    Plan plan;
    plan.tierOf.resize(m_problem->layerCount());
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

} // namespace edgecut
