// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/min_cut_steps.h"

#include "core/partition/shown_ms.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

MinCutSteps::MinCutSteps(const PartitionProblem& problem, const AllowedTiers& allowed,
                         const CutNetwork& network, const Context& context)
    : m_problem(problem), m_network(network), m_context(context)
{
    m_layerOfNode.resize(network.nodeCount);
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const std::int32_t nodes = allowed.furthest[i].value - allowed.nearest[i].value;
        for (std::int32_t n = 0; n < nodes; ++n)
            m_layerOfNode[static_cast<std::size_t>(network.firstNode[i] + n)] = LayerId(i);
    }
    const std::size_t senders = network.nodeCount - network.senderOf.size();
    for (std::size_t i = 0; i < network.senderOf.size(); ++i)
        m_layerOfNode[senders + i] = network.senderOf[i];
}

LayerId MinCutSteps::layerOf(std::int32_t node) const
{
    return m_layerOfNode[static_cast<std::size_t>(node)];
}

std::string MinCutSteps::nameOf(LayerId layer) const
{
    return m_problem.layers[layer.index()].name;
}

void MinCutSteps::begin(double leastMs, double knownMs)
{
    m_leastMs = leastMs;
    Step step{"begin",
              {translatable("core", "Every layer at its fastest, nothing sent: no plan takes less "
                                    "than %1 ms, and a simple one takes %2 ms. Now each layer "
                                    "pays for what the far side would cost it more."),
               {shownMs(leastMs), shownMs(knownMs)}},
              {},
              {{"bound_ms", leastMs}, {"known_ms", knownMs}, {"flow_ms", 0}},
              {}};
    m_context.watch(std::move(step));
}

void MinCutSteps::moved(const FlowMove& move, int exponent)
{
    const LayerId from = layerOf(move.node);
    if (++m_moves > Step::mostSteps || !from.isValid())
        return;
    const auto toMs = [exponent](std::int64_t amount) {
        return std::scalbn(static_cast<double>(amount), -exponent);
    };
    Step step{"flow", {}, {{from, StepMark::Role::Active}}, {}, {}};
    std::string names;
    std::int64_t passed = 0;
    for (const FlowMove::Part& part : move.parts) {
        passed += part.amount;
        const LayerId to = layerOf(part.node);
        const bool known = std::ranges::any_of(
            step.marks, [to](const StepMark& mark) { return mark.layer == to; });
        if (!to.isValid() || known)
            continue;
        step.marks.push_back({to, StepMark::Role::Reached});
        names += (names.empty() ? "" : ", ") + nameOf(to);
    }
    const double flowMs = toMs(move.arrived);
    const double boundMs = m_leastMs + flowMs;
    if (passed == 0)
        step.sentence = {translatable("core", "%1 cannot pass on its %2 ms: its side is decided "
                                              "with it. Proven so far: no plan takes less than %3 "
                                              "ms."),
                         {nameOf(from), shownMs(toMs(move.excess)), shownMs(boundMs)}};
    else if (names.empty())
        step.sentence = {translatable("core", "%1 pays %2 ms of its own time on this side. Proven "
                                              "so far: no plan takes less than %3 ms."),
                         {nameOf(from), shownMs(toMs(passed)), shownMs(boundMs)}};
    else
        step.sentence = {translatable("core", "%1 passes on %2 ms, also to %3. Proven so far: no "
                                              "plan takes less than %4 ms."),
                         {nameOf(from), shownMs(toMs(passed)), names, shownMs(boundMs)}};
    step.numbers = {{"passed_ms", toMs(passed)}, {"flow_ms", flowMs}, {"bound_ms", boundMs}};
    m_context.watch(std::move(step));
}

void MinCutSteps::end(const Solution& solution, double flowMs)
{
    const double cutMs = m_leastMs + flowMs;
    Step step{
        "cut",
        {translatable("core", "No more can pass. Flow and least times are %1 ms, the cut "
                              "costs %2 ms, and the plan takes %3 ms: they are equal, so no "
                              "plan is faster."),
         {shownMs(cutMs), shownMs(cutMs), shownMs(solution.evaluation.latencyMs)}},
        {},
        {{"flow_ms", flowMs}, {"bound_ms", cutMs}, {"latency_ms", solution.evaluation.latencyMs}},
        solution.plan.tierOf};
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i)
        step.marks.push_back({LayerId(i), StepMark::Role::Settled});
    if (m_moves > Step::mostSteps)
        step.sentence = {translatable("core", "%1 more moves are left out here. Flow and least "
                                              "times are %2 ms, and the plan takes %3 ms: they "
                                              "are equal, so no plan is faster."),
                         {static_cast<std::int64_t>(m_moves - Step::mostSteps), shownMs(cutMs),
                          shownMs(solution.evaluation.latencyMs)}};
    m_context.watch(std::move(step));
}

} // namespace edgecut
