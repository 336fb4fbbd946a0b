// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/exits/exits_problem.h"
#include "core/learning/genetic_search.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace edgecut {

/// How one exit is served.
struct ExitAnswer
{
    double probability = 0; ///< P(k)
    Plan plan;              ///< of the exit's layers
    Evaluation evaluation;  ///< by evaluate(), of its chain problem

    double latencyMs() const { return evaluation.latencyMs; }
    bool operator==(const ExitAnswer&) const = default;
};

struct ExitsSolution
{
    std::vector<ExitAnswer> exits;
    double expectedMs = 0;                      ///< sum of P(k) * latency of exit k
    std::optional<std::size_t> chosen;          ///< Edgent's exit
    std::vector<GeneticGeneration> generations; ///< expected latencies; genetic only
    std::vector<std::vector<Plan>> leaders;     ///< the best of each: a plan an exit; genetic only
    std::size_t evaluations = 0;
    bool whole = true; ///< false: the search was stopped; this is what it had found

    bool operator==(const ExitsSolution&) const = default;
};

struct ExitsOptions
{
    std::optional<double> deadlineMs; ///< Edgent needs one
    GeneticOptions genetic;
};

/// A way to serve an early-exit network.
struct ExitsMethod
{
    std::string_view id; ///< "exact"
    Template title;      ///< "Exact"
    Template answers;    ///< what it answers, in a few words
    std::string_view reference;
    bool needsDeadline = false;
    Result<ExitsSolution> (*run)(const ExitsProblem&, const ExitsOptions&,
                                 const Context&) = nullptr;
};

/// exact: the expected latency is a sum with a term an exit, so its least value is a minimum cut an
/// exit. genetic: Pre-DNNOff's search on the whole expected latency, see runExitsGenetic(). edgent
/// (Li, Zhou and Chen 2018): the most accurate exit whose least latency is within the deadline;
/// Infeasible, naming the least deadline that works, where there is none.
std::span<const ExitsMethod> exitsMethods();
const ExitsMethod* findExitsMethod(std::string_view id); ///< nullptr: unknown

/// Checks the problem and the deadline (0 or more), then runs the method. InvalidInput too where
/// times add up beyond what a number holds.
Result<ExitsSolution> solveExits(const ExitsMethod& method, const ExitsProblem& problem,
                                 const ExitsOptions& options = {}, const Context& context = {});

/// Pre-DNNOff's search: a gene a layer, an alternative a tier, exit after exit in one chromosome;
/// every one is allowed, since data may return. Its gap is the difference to `exact`. `watch` is
/// called after each generation. For a checked problem.
Result<ExitsSolution>
runExitsGenetic(const ExitsProblem& problem, const GeneticOptions& options, const Context& context,
                const std::function<void(std::span<const GeneticGeneration>)>& watch = {});

/// The solution that these plans make, a plan an exit without its input, as evaluate() sees them.
Result<ExitsSolution> exitsSolutionOf(const ExitsProblem& problem, const std::vector<Plan>& plans);

/// What comes of leaving as soon as an exit is sure enough, with a solution's plans.
struct ThresholdOutcome
{
    double accuracy = 0;  ///< of all answers
    double latencyMs = 0; ///< mean; side branches that were passed on the way are not in it

    bool operator==(const ThresholdOutcome&) const = default;
};
ThresholdOutcome outcomeOf(const ThresholdRow& row, const ExitsSolution& solution);

/// How Edgent itself splits an exit: the server takes the input and the layers up to one point,
/// the first tier the rest (or all of it). `exact` may also begin on the first tier. With more than
/// two tiers the server is the one that serves best. O(layers * tiers).
Plan edgentPlan(const ExitsProblem& problem, std::size_t exit);

/// This program's reading of Edgent's expected latency, which Pre-DNNOff prints (207.11 ms) without
/// saying how it was formed: each request names the accuracy it needs, Edgent takes that exit and
/// splits it as edgentPlan() does; the same P(k) weigh them.
Result<ExitsSolution> edgentExpected(const ExitsProblem& problem);

} // namespace edgecut
