// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/flow_instance.h"

#include "core/partition/cut_network.h"

#include <cmath>

namespace edgecut::bench {

namespace {

constexpr double unitsPerMs = 1e9;

} // namespace

test::FlowInstance instanceOf(const PartitionProblem& problem)
{
    const AllowedTiers allowed = allowedTiers(problem).value();
    const CutNetwork network = cutNetwork(problem, allowed).value();
    test::FlowInstance instance;
    instance.nodeCount = network.nodeCount;
    instance.arcs = network.arcs;
    instance.source = CutNetwork::source;
    instance.sink = CutNetwork::sink;
    const auto capacity = [&](const Charge& charge) -> std::int64_t {
        const Link& link = problem.links[static_cast<std::size_t>(charge.link)];
        switch (charge.kind) {
        case Charge::Kind::Fixed:
            return std::llround(charge.amount * unitsPerMs);
        case Charge::Kind::Up:
            return std::llround(transferMs(charge.amount, link.uplinkMbps) * unitsPerMs);
        case Charge::Kind::Down:
            return std::llround(transferMs(charge.amount, link.downlinkMbps) * unitsPerMs);
        case Charge::Kind::Forbidden:
            return std::int64_t{1} << 58;
        case Charge::Kind::Nothing:
            break;
        }
        return 0;
    };
    for (std::size_t i = 0; i < network.arcs.size(); ++i)
        instance.capacities.push_back(
            {capacity(network.forward[i]), capacity(network.backward[i])});
    return instance;
}

double latencyMs(const PartitionProblem& problem, std::int64_t flow)
{
    const AllowedTiers allowed = allowedTiers(problem).value();
    return cutNetwork(problem, allowed)->leastComputeMs + static_cast<double>(flow) / unitsPerMs;
}

} // namespace edgecut::bench
