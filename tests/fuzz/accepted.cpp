// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/accepted.h"

#include "core/exchange/files.h"
#include "core/network/link.h"
#include "core/partition/from_graph.h"
#include "core/partition/method.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cmath>

namespace edgecut::fuzz {

namespace {

// Sanitizers make a minimum cut some ten times slower; one of this many layers takes milliseconds.
constexpr std::size_t fewLayers = 200;

void tryMethods(const PartitionProblem& problem)
{
    const Result<Solution> best = solve(*findMethod("min-cut"), problem);
    if (!best)
        return; // pins that contradict one another, memory limits
    const double latency = best->evaluation.latencyMs;
    const Result<Evaluation> again = evaluate(problem, best->plan);
    require(again.has_value(), "the best plan evaluates");
    require(*again == best->evaluation, "a plan costs the same twice");
    require(best->objective == latency || std::isinf(latency), "the objective is the latency");
    for (const char* name : {"edge-only", "cloud-only", "neurosurgeon"}) {
        const Result<Solution> other = solve(*findMethod(name), problem);
        require(!other || !best->optimal ||
                    latency <= other->evaluation.latencyMs * (1 + 1e-9) + 1e-9,
                "no plan is better than the best");
    }
}

} // namespace

void tryProblem(const PartitionProblem& problem)
{
    require(check(problem).has_value(), "what was read passes check()");
    const Result<PartitionProblem> again = readProblem(writeProblem(problem), "written");
    require(again && *again == problem, "a problem written and read again is the same");
    (void)evaluate(problem, Plan{std::vector(problem.layerCount(), problem.firstTier())});
    if (problem.layerCount() <= fewLayers)
        tryMethods(problem);
}

void tryGraph(const Graph& graph)
{
    require(graph.layerCount() > 0, "a network has layers");
    const Result<Graph> again = readGraph(writeGraph(graph), "written");
    require(again && *again == graph, "a graph written and read again is the same");
    const std::array<Device, 2> tiers{*findDevice("rpi3b"), *findDevice("prednnoff-edge")};
    const CostTable costs = costTable(graph, tiers);
    const ProblemSettings settings{{"edge", "cloud"},
                                   {Link{5.85, 20, 10}},
                                   ReturnPath::Paid,
                                   std::nullopt,
                                   TransferType::AsStored};
    const Result<PartitionProblem> problem = makeProblem(graph, costs, settings);
    if (problem)
        tryProblem(*problem);
}

void tryModel(const ImportedModel& model)
{
    tryGraph(model.graph);
    for (const Warning& warning : model.warnings)
        require(!english(warning.message).empty(), "a warning says something");
}

} // namespace edgecut::fuzz
