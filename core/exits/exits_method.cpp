// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exits/exits_method.h"

#include "core/partition/min_cut.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

Result<ExitsSolution> runExact(const ExitsProblem& problem, const ExitsOptions&,
                               const Context& context)
{
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < problem.exits.size(); ++i) {
        const Result<Solution> cut = solve(minCutMethod(), chainProblem(problem, i), {}, context);
        if (!cut)
            return failure(cut.error());
        plans.push_back(withoutInput(cut->plan));
    }
    return exitsSolutionOf(problem, plans);
}

Result<ExitsSolution> runGeneticMethod(const ExitsProblem& problem, const ExitsOptions& options,
                                       const Context& context)
{
    Result<ExitsSolution> found = runExitsGenetic(problem, options.genetic, context);
    if (found && context.stopRequested())
        return cancelled();
    return found;
}

Result<ExitsSolution> runEdgent(const ExitsProblem& problem, const ExitsOptions& options,
                                const Context& context)
{
    Result<ExitsSolution> best = runExact(problem, options, context);
    if (!best)
        return best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < best->exits.size(); ++i) {
        const double latencyMs = best->exits[i].latencyMs();
        least = std::min(least, latencyMs);
        if (latencyMs <= *options.deadlineMs)
            best->chosen = i;
    }
    if (!best->chosen)
        return failure(ErrorCode::Infeasible,
                       {translatable("core", "No exit answers within %1 ms; the least deadline "
                                             "that works is %2 ms."),
                        {*options.deadlineMs, least}});
    return best;
}

constexpr std::string_view preDnnOff = "Zuo, Pre-DNNOff: On-Demand DNN Model Offloading Method for "
                                       "Mobile Edge Computing, SCPE, 2024";

} // namespace

std::span<const ExitsMethod> exitsMethods()
{
    static const ExitsMethod catalogue[] = {
        {"exact", translatable("core", "Exact"), translatable("core", "least expected latency"),
         preDnnOff, false, runExact},
        {"genetic", translatable("core", "Genetic algorithm"),
         translatable("core", "a low expected latency"), preDnnOff, false, runGeneticMethod},
        {"edgent", translatable("core", "Edgent"),
         translatable("core", "most accurate exit within a deadline"),
         "Li, Zhou and Chen, Edge Intelligence: On-Demand Deep Learning Model Co-Inference with "
         "Device-Edge Synergy, MECOMM, 2018",
         true, runEdgent},
    };
    return catalogue;
}

const ExitsMethod* findExitsMethod(std::string_view id)
{
    const auto found = std::ranges::find(exitsMethods(), id, &ExitsMethod::id);
    return found == exitsMethods().end() ? nullptr : &*found;
}

Result<ExitsSolution> solveExits(const ExitsMethod& method, const ExitsProblem& problem,
                                 const ExitsOptions& options, const Context& context)
{
    if (const Status status = check(problem); !status)
        return failure(status.error());
    if (method.needsDeadline &&
        !(options.deadlineMs && *options.deadlineMs >= 0 && std::isfinite(*options.deadlineMs)))
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "%1 needs a deadline of 0 ms or more."), {method.title}});
    return method.run(problem, options, context);
}

Result<ExitsSolution> exitsSolutionOf(const ExitsProblem& problem, const std::vector<Plan>& plans)
{
    const std::vector<double> probabilities = exitProbabilities(problem);
    ExitsSolution solution;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Result<Evaluation> evaluation = evaluate(chainProblem(problem, i), withInput(plans[i]));
        if (!evaluation)
            return failure(std::move(evaluation.error()));
        solution.exits.push_back({probabilities[i], plans[i], std::move(*evaluation)});
        solution.expectedMs += probabilities[i] * solution.exits.back().latencyMs();
    }
    if (!std::isfinite(solution.expectedMs))
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The times of the exits add up beyond what a number "
                                            "holds; give smaller ones."));
    return solution;
}

ThresholdOutcome outcomeOf(const ThresholdRow& row, const ExitsSolution& solution)
{
    ThresholdOutcome outcome;
    for (std::size_t i = 0; i < row.shares.size(); ++i) {
        outcome.accuracy += row.shares[i] * row.accuracies[i];
        outcome.latencyMs += row.shares[i] * solution.exits[i].latencyMs();
    }
    return outcome;
}

Plan edgentPlan(const ExitsProblem& problem, std::size_t exit)
{
    const std::vector<ExitLayer>& layers = problem.exits[exit].layers;
    double rest = 0; // the first tier's time for what the server does not do
    for (const ExitLayer& layer : layers)
        rest += layer.timeMs.front();
    double least = rest;
    std::size_t server = 0, count = 0;
    const double all = rest;
    for (std::size_t tier = 1; tier < problem.tiers.size(); ++tier) {
        const auto crossing = [&](double bytes, bool up) {
            double ms = 0;
            for (std::size_t link = 0; link < tier; ++link)
                ms += transferMs(bytes, up ? problem.links[link].uplinkMbps
                                           : problem.links[link].downlinkMbps) +
                      problem.links[link].latencyMs;
            return ms;
        };
        double ms = crossing(problem.inputBytes, true);
        rest = all;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            ms += layers[i].timeMs[tier];
            rest -= layers[i].timeMs.front();
            const double latencyMs = ms + rest + crossing(layers[i].outputBytes, false);
            if (latencyMs < least) {
                least = latencyMs;
                server = tier;
                count = i + 1;
            }
        }
    }
    Plan plan{std::vector<TierId>(layers.size(), TierId(0))};
    std::fill_n(plan.tierOf.begin(), count, TierId(server));
    return plan;
}

Result<ExitsSolution> edgentExpected(const ExitsProblem& problem)
{
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < problem.exits.size(); ++i)
        plans.push_back(edgentPlan(problem, i));
    return exitsSolutionOf(problem, plans);
}

} // namespace edgecut
