// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem_index.h"

#include <cstddef>
#include <cstdint>

namespace edgecut::bench {

// What a user of a library would write for two tiers: its graph built straight from the problem,
// its minimum cut, its answer read back. The layers of a pin are tied to their side.

Plan boostCut(const PartitionProblem& problem, const ProblemIndex& index); ///< Boykov-Kolmogorov
Plan lemonCut(const PartitionProblem& problem, const ProblemIndex& index); ///< Preflow

/// Nodes of the cut: the layers, then forks of tensors that several layers read, the source (on the
/// first tier) and the sink last.
inline std::size_t nodeCount(const PartitionProblem& problem, const ProblemIndex& index)
{
    std::size_t forks = 0;
    for (std::size_t i = 0; i < index.tensorCount(); ++i)
        forks += index.readersOf(i).size() > 1 ? 1 : 0;
    return problem.layerCount() + (problem.returnPath == ReturnPath::Paid ? 2 * forks : forks) + 2;
}

/// Calls visit(from, to, capacity, opposite capacity) for each arc, in picoseconds.
template <typename Visit>
void forEachArc(const PartitionProblem& problem, const ProblemIndex& index, Visit visit)
{
    constexpr std::int64_t infinity = std::int64_t{1} << 58;
    const auto units = [](double ms) { return static_cast<std::int64_t>(ms * 1e9 + 0.5); };
    const bool isPaid = problem.returnPath == ReturnPath::Paid;
    const auto nodes = static_cast<int>(nodeCount(problem, index));
    const int source = nodes - 2;
    const int sink = nodes - 1;
    int fork = static_cast<int>(problem.layerCount());
    for (const ProblemIndex::Pin& pin : index.pins()) {
        if (pin.tier == problem.firstTier())
            visit(source, pin.layer.value, infinity, std::int64_t{0});
        else
            visit(pin.layer.value, sink, infinity, std::int64_t{0});
    }
    for (int layer = 0; layer < static_cast<int>(problem.layerCount()); ++layer) {
        const std::size_t at = 2 * static_cast<std::size_t>(layer);
        const double more = problem.timeMs[at] - problem.timeMs[at + 1];
        if (more > 0)
            visit(layer, sink, units(more), std::int64_t{0});
        else if (more < 0)
            visit(source, layer, units(-more), std::int64_t{0});
    }
    const Link& link = problem.links.front();
    for (std::size_t i = 0; i < index.tensorCount(); ++i) {
        const int producer = index.producers()[i];
        const double bytes = index.bytes()[i];
        const std::int64_t up = units(transferMs(bytes, link.uplinkMbps) + link.latencyMs);
        const std::int64_t back =
            isPaid ? units(transferMs(bytes, link.downlinkMbps) + link.latencyMs) : infinity;
        const auto readers = index.readersOf(i);
        if (readers.size() == 1) {
            visit(producer, static_cast<int>(readers.front()), up, back);
            continue;
        }
        if (readers.empty())
            continue;
        visit(producer, fork, up, std::int64_t{0});
        for (const int reader : readers)
            visit(fork, reader, infinity, std::int64_t{0});
        ++fork;
        if (isPaid)
            visit(fork, producer, back, std::int64_t{0});
        for (const int reader : readers)
            visit(reader, isPaid ? fork : producer, infinity, std::int64_t{0});
        fork += isPaid ? 1 : 0;
    }
}

} // namespace edgecut::bench
