// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/genetic_steps.h"

#include "core/partition/shown_ms.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t stepsOfGeneration = 4;

std::int64_t counted(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

/// Of a parent among `population` plans: 1 is the best.
std::int64_t placeOf(const GeneticPair::Half& half)
{
    return counted(half.place + 1);
}

} // namespace

GeneticSteps::GeneticSteps(const PartitionProblem& problem, std::span<const LayerId> order,
                           std::function<Plan(std::span<const std::int32_t>)> planOf,
                           const GeneticOptions& options, const Context& context)
    : m_problem(problem)
    , m_order(order)
    , m_planOf(std::move(planOf))
    , m_options(options)
    , m_context(context)
    // The first population, the last generation and the plan stand beside them.
    , m_detailed((Step::mostSteps - 3) / stepsOfGeneration)
{}

void GeneticSteps::tell(const GeneticSearch& soFar)
{
    if (!m_context.watch)
        return;
    const std::size_t generation = soFar.generations.size() - 1;
    if (generation == 0) {
        tellFirst(soFar);
        return;
    }
    if (generation > m_detailed && generation != m_options.iterations)
        return;
    if (generation <= m_detailed) {
        const GeneticPair& pair = soFar.pairs.back();
        tellSelection(generation, pair);
        tellCrossover(pair);
        tellMutation(pair);
    }
    tellGeneration(generation, soFar);
}

void GeneticSteps::tellFirst(const GeneticSearch& soFar)
{
    const GeneticGeneration& first = soFar.generations.front();
    Step step{"generation", {}, {}, {}, m_planOf(soFar.leaders.front()).tierOf};
    step.sentence = {translatable("core", "%1 plans are drawn blindly, a tier for each layer: the "
                                          "best takes %2 ms, they take %3 ms on average."),
                     {counted(m_options.population), shownMs(first.best), shownMs(first.mean)}};
    step.numbers = {{"generation", 0}, {"best_ms", first.best}, {"mean_ms", first.mean}};
    m_context.watch(std::move(step));
}

void GeneticSteps::tellSelection(std::size_t generation, const GeneticPair& pair)
{
    Step step{"selection", {}, {}, {}, {}};
    step.sentence = {translatable("core", "Generation %1, selection: the wheel turns, on which "
                                          "faster plans have wider fields. It takes number %2 and "
                                          "number %3 of %4 plans, of %5 and %6 ms, as parents."),
                     {counted(generation), placeOf(pair.one), placeOf(pair.other),
                      counted(m_options.population), shownMs(pair.one.parentCost),
                      shownMs(pair.other.parentCost)}};
    step.numbers = {{"parent_ms", pair.one.parentCost}, {"other_parent_ms", pair.other.parentCost}};
    m_context.watch(std::move(step));
}

void GeneticSteps::tellCrossover(const GeneticPair& pair)
{
    Step step{"crossover", {}, {}, {}, {}};
    if (pair.point) {
        step.sentence = {translatable("core", "Crossover: they exchange where %1 and all layers "
                                              "after it run."),
                         {nameOf(*pair.point)}};
        step.marks = marksFrom(*pair.point);
    } else {
        step.sentence = {translatable("core", "Crossover: not this time (it comes to %1 of 100 "
                                              "pairs); both pass on what they have."),
                         {100 * m_options.crossover}};
    }
    m_context.watch(std::move(step));
}

void GeneticSteps::tellMutation(const GeneticPair& pair)
{
    Step step{"mutation", {}, {}, {}, m_planOf(pair.one.child).tierOf};
    step.numbers = {{"child_ms", pair.one.childCost}, {"other_child_ms", pair.other.childCost}};
    for (const GeneticPair::Half* half : {&pair.one, &pair.other}) {
        if (half->mutation)
            step.marks.push_back({m_order[half->mutation->gene], StepMark::Role::Chosen});
    }
    const double oneMs = shownMs(pair.one.childCost), otherMs = shownMs(pair.other.childCost);
    const auto tier = [this](std::int32_t alternative) {
        return m_problem.tiers[static_cast<std::size_t>(alternative)];
    };
    if (pair.one.mutation) {
        const GeneticPair::Mutation& mutation = *pair.one.mutation;
        step.sentence = {
            translatable("core", "Mutation: in the first child %1 goes from %2 to %3. "
                                 "The children take %4 and %5 ms."),
            {nameOf(mutation.gene), tier(mutation.from), tier(mutation.to), oneMs, otherMs}};
    } else if (pair.other.mutation) {
        const GeneticPair::Mutation& mutation = *pair.other.mutation;
        step.sentence = {
            translatable("core", "Mutation: in the second child %1 goes from %2 to "
                                 "%3. The children take %4 and %5 ms."),
            {nameOf(mutation.gene), tier(mutation.from), tier(mutation.to), oneMs, otherMs}};
    } else {
        step.sentence = {translatable("core", "Mutation: neither child changes. They take %1 and "
                                              "%2 ms."),
                         {oneMs, otherMs}};
    }
    m_context.watch(std::move(step));
}

void GeneticSteps::tellGeneration(std::size_t generation, const GeneticSearch& soFar)
{
    const GeneticGeneration& now = soFar.generations.back();
    Step step{"generation", {}, {}, {}, m_planOf(soFar.leaders.back()).tierOf};
    step.numbers = {{"generation", static_cast<double>(generation)},
                    {"best_ms", now.best},
                    {"mean_ms", now.mean}};
    const std::vector<TierId> before = m_planOf(soFar.leaders[generation - 1]).tierOf;
    for (std::size_t layer = 0; layer < before.size(); ++layer) {
        if (before[layer] != step.plan[layer])
            step.marks.push_back({LayerId(layer), StepMark::Role::Reached});
    }
    if (generation > m_detailed) {
        step.sentence = {translatable("core", "%1 more generations are left out here. The last, "
                                              "%2: the best plan takes %3 ms, all of them %4 ms on "
                                              "average."),
                         {counted(generation - m_detailed - 1), counted(generation),
                          shownMs(now.best), shownMs(now.mean)}};
    } else {
        step.sentence = {translatable("core", "So all of generation %1 are made: the best plan "
                                              "takes %2 ms, all of them %3 ms on average."),
                         {counted(generation), shownMs(now.best), shownMs(now.mean)}};
    }
    m_context.watch(std::move(step));
}

const std::string& GeneticSteps::nameOf(std::size_t gene) const
{
    return m_problem.layers[m_order[gene].index()].name;
}

std::vector<StepMark> GeneticSteps::marksFrom(std::size_t gene) const
{
    std::vector<StepMark> marks;
    for (std::size_t i = gene; i < m_order.size(); ++i)
        marks.push_back({m_order[i], StepMark::Role::Active});
    return marks;
}

} // namespace edgecut
