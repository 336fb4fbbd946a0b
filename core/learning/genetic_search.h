// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// What each gene chose, counted from 0. A gene is a group of Pre-DNNOff's 0/1 variables of which
/// exactly one is 1 (a layer's tier), so that every chromosome is one candidate and the reverse.
using Chromosome = std::vector<std::int32_t>;

/// What a genetic search is to make small.
struct GeneticTask
{
    std::vector<std::int32_t> alternatives; ///< of each gene, 1 or more
    /// Of a whole chromosome; finite. Called on the search's thread.
    std::function<double(std::span<const std::int32_t>)> cost;
};

/// How it searches. Pre-DNNOff (Zuo 2024) prints the number of iterations and the operators; the
/// standards of the rest are this program's.
struct GeneticOptions
{
    std::size_t iterations = 50;
    std::size_t population = 200;
    double crossover = 0.9; ///< share of pairs that exchange genes
    double mutation = 0.5;  ///< share of children of which one gene changes
    double pressure = 2;    ///< children of the best for one of the mean: C of linear scaling
    double elite = 0.1;     ///< share of a population, its best, that passes on unchanged
    double truncation = 1;  ///< costs are cut off so many standard deviations above the mean

    bool operator==(const GeneticOptions&) const = default;
};

/// Costs of one population.
struct GeneticGeneration
{
    double best = 0;
    double mean = 0;

    bool operator==(const GeneticGeneration&) const = default;
};

/// How two children came about: who their parents were, and what befell them.
struct GeneticPair
{
    struct Mutation
    {
        std::size_t gene = 0;
        std::int32_t from = 0, to = 0; ///< alternatives

        bool operator==(const Mutation&) const = default;
    };
    struct Half
    {
        std::size_t place = 0; ///< the parent's among its population by cost, from 0
        double parentCost = 0;
        std::optional<Mutation> mutation;
        Chromosome child;
        double childCost = 0;

        bool operator==(const Half&) const = default;
    };
    Half one, other; ///< a parent, and the child that has the first genes of it
    /// From which gene on they exchanged; none: they did not.
    std::optional<std::size_t> point;

    bool operator==(const GeneticPair&) const = default;
};

struct GeneticSearch
{
    Chromosome best; ///< of all generations
    double bestCost = 0;
    /// The first population, then one an iteration.
    std::vector<GeneticGeneration> generations;
    std::vector<Chromosome> leaders; ///< the best of each generation
    /// The first pair of each generation after the first; only while the context is watched.
    std::vector<GeneticPair> pairs;
    std::size_t evaluations = 0;
    bool whole = true; ///< false: it was stopped, and this is what it had found by then

    bool operator==(const GeneticSearch&) const = default;
};

/// Searches by the genetic algorithm of Pre-DNNOff: a random first population; roulette wheel on
/// linearly scaled fitness; single-point crossover between genes; mutation of one gene to another
/// of its alternatives.
///
/// Scaled fitness of an individual of cost c is 1 + a (mean - c): 1 for the mean, `pressure` for
/// the best (Goldberg 1989), unless that put the worst below 0; then a is such that the worst has
/// 0. (The paper's roulette wheel on latency itself would prefer the slowest.) A few hopeless
/// individuals would so level all the rest and the wheel would choose blindly: costs are cut off
/// `truncation` standard deviations above the mean first (sigma truncation, Forrest 1985), which
/// the paper neither prints nor excludes. It depends on differences only: costs in other units or
/// with a constant added search the same way.
///
/// The seed is the context's and repeats to the bit. Stops within one evaluation when asked to or
/// when the deadline passes, with what it has found; at least one individual is always evaluated.
/// `watch` is called after each generation. InvalidInput for no genes, a gene without alternatives
/// or options out of range. O(iterations * population * (genes + cost + log population)).
Result<GeneticSearch>
searchGenetically(const GeneticTask& task, const GeneticOptions& options, const Context& context,
                  const std::function<void(const GeneticSearch&)>& watch = {});

/// The table of the above (keys "iterations", "population" ...) and its values read by it.
std::span<const OptionSpec> geneticOptionSpecs();
GeneticOptions geneticOptions(const OptionValues& values);

/// The scaled fitness of individuals of these costs; 0 or more, 1 on average. Costs are cut off
/// `truncation` standard deviations above their mean.
std::vector<double> scaledFitness(std::span<const double> costs, double pressure,
                                  double truncation);

} // namespace edgecut
