// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/genetic_search.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace edgecut {

namespace {

constexpr GeneticOptions standard;

constexpr std::array optionTable = {
    OptionSpec{"iterations", translatable("core", "Iterations"), "", 0,
               static_cast<double>(standard.iterations), 100'000,
               translatable("core", "Generations after the first, random one")},
    OptionSpec{"population", translatable("core", "Population"), "", 2,
               static_cast<double>(standard.population), 100'000,
               translatable("core", "Candidates of a generation")},
    OptionSpec{"crossover", translatable("core", "Crossover"), "", 0, standard.crossover, 1,
               translatable("core", "Share of pairs that exchange genes at one point")},
    OptionSpec{"mutation", translatable("core", "Mutation"), "", 0, standard.mutation, 1,
               translatable("core", "Share of children of which one gene changes")},
    OptionSpec{"pressure", translatable("core", "Selection pressure"), "", 1, standard.pressure, 10,
               translatable("core", "How often the best is selected for once the mean one is")},
    OptionSpec{"elite", translatable("core", "Elite"), "", 0, standard.elite, 0.99,
               translatable("core", "Share of a generation, its best, that passes on unchanged")},
    OptionSpec{"truncation", translatable("core", "Cut off at"), "sd", 0, standard.truncation, 1e9,
               translatable("core", "Plans worse than the mean by more standard deviations count "
                                    "as that bad, so that a few hopeless ones do not level the "
                                    "rest")},
};

struct Individual
{
    Chromosome genes;
    double cost = 0;
};

Status checkTask(const GeneticTask& task, const GeneticOptions& options)
{
    if (task.alternatives.empty() || std::ranges::min(task.alternatives) < 1)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "A genetic search needs genes, each with at least one "
                                            "alternative."));
    const auto isShare = [](double share) { return share >= 0 && share <= 1; };
    if (options.population < 2 || !(options.elite >= 0 && options.elite < 1) ||
        !isShare(options.crossover) || !isShare(options.mutation) || !(options.pressure >= 1) ||
        !(options.truncation >= 0))
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "A genetic search needs a population of 2 or more with "
                                            "an elite below it, shares from 0 to 1 and a selection "
                                            "pressure of 1 or more."));
    return {};
}

/// One at least where there is an elite at all, and never everybody.
std::size_t eliteOf(const GeneticOptions& options)
{
    const double share = std::ceil(options.elite * static_cast<double>(options.population));
    return std::min(static_cast<std::size_t>(share), options.population - 1);
}

class Search
{
public:
    Search(const GeneticTask& task, const GeneticOptions& options, const Context& context)
        : m_task(task)
        , m_options(options)
        , m_context(context)
        , m_random(context.seed)
        , m_elite(eliteOf(options))
    {
        for (std::size_t gene = 0; gene < task.alternatives.size(); ++gene) {
            if (task.alternatives[gene] > 1)
                m_free.push_back(gene);
        }
    }

    GeneticSearch run(const std::function<void(const GeneticSearch&)>& watch)
    {
        const auto end = [&](std::vector<Individual> population) {
            const bool isWhole = population.size() == m_options.population;
            if (isWhole)
                m_population = std::move(population);
            m_result.whole = isWhole;
            return !isWhole;
        };
        if (end(firstGeneration()))
            return std::move(m_result);
        record(watch);
        for (std::size_t i = 0; i < m_options.iterations; ++i) {
            m_context.report(static_cast<double>(i) / static_cast<double>(m_options.iterations),
                             translatable("core", "Breeding plans"));
            if (end(nextGeneration()))
                break;
            record(watch);
        }
        return std::move(m_result);
    }

private:
    bool stops() const
    {
        return m_result.evaluations > 0 && (m_context.stopRequested() || m_context.timeIsUp());
    }

    /// Adds an individual; false: the search was stopped before.
    bool add(std::vector<Individual>& population, Chromosome genes)
    {
        if (stops())
            return false;
        const double cost = m_task.cost(genes);
        ++m_result.evaluations;
        if (m_result.evaluations == 1 || cost < m_result.bestCost) {
            m_result.bestCost = cost;
            m_result.best = genes;
        }
        population.push_back({std::move(genes), cost});
        return true;
    }

    std::vector<Individual> firstGeneration()
    {
        std::vector<Individual> population;
        population.reserve(m_options.population);
        while (population.size() < m_options.population) {
            Chromosome genes(m_task.alternatives.size(), 0);
            for (const std::size_t gene : m_free)
                genes[gene] =
                    static_cast<std::int32_t>(m_random.integer(0, m_task.alternatives[gene] - 1));
            if (!add(population, std::move(genes)))
                break;
        }
        return population;
    }

    std::vector<Individual> nextGeneration()
    {
        spinWheel();
        std::vector<Individual> population;
        population.reserve(m_options.population);
        std::vector<std::size_t> order(m_population.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(
            order, [this](auto a, auto b) { return m_population[a].cost < m_population[b].cost; });
        for (std::size_t i = 0; i < m_elite; ++i)
            population.push_back(m_population[order[i]]);
        std::optional<GeneticPair> told;
        while (population.size() < m_options.population) {
            GeneticPair pair = pairUp();
            pair.one.mutation = mutate(pair.one.child);
            pair.other.mutation = mutate(pair.other.child);
            const bool isFirst = m_context.watch && !told;
            if (isFirst)
                told = pair;
            if (!add(population, std::move(pair.one.child)))
                break;
            if (population.size() < m_options.population &&
                !add(population, std::move(pair.other.child)))
                break;
            if (isFirst)
                complete(*told, population, order);
        }
        if (told)
            m_result.pairs.push_back(std::move(*told));
        return population;
    }

    /// What is known of a pair once its children are there; `order`: of the parents, best first.
    void complete(GeneticPair& pair, const std::vector<Individual>& children,
                  const std::vector<std::size_t>& order) const
    {
        const auto childOf = [&](std::size_t half) {
            const std::size_t at = m_elite + half;
            return at < children.size() ? children[at].cost : m_task.cost(pair.other.child);
        };
        pair.one.childCost = childOf(0);
        pair.other.childCost = childOf(1);
        for (GeneticPair::Half* half : {&pair.one, &pair.other}) {
            half->parentCost = m_population[half->place].cost;
            half->place =
                static_cast<std::size_t>(std::ranges::find(order, half->place) - order.begin());
        }
    }

    void spinWheel()
    {
        std::vector<double> costs(m_population.size());
        std::ranges::transform(m_population, costs.begin(), &Individual::cost);
        m_wheel = scaledFitness(costs, m_options.pressure, m_options.truncation);
        std::partial_sum(m_wheel.begin(), m_wheel.end(), m_wheel.begin());
    }

    /// The place of one in the population.
    std::size_t selected()
    {
        const double at = m_random.uniform() * m_wheel.back();
        const auto found = std::ranges::upper_bound(m_wheel, at);
        const auto index =
            std::min<std::ptrdiff_t>(found - m_wheel.begin(), std::ssize(m_population) - 1);
        return static_cast<std::size_t>(index);
    }

    /// Two parents, and the children that they would have without mutation.
    GeneticPair pairUp()
    {
        GeneticPair pair;
        for (GeneticPair::Half* half : {&pair.one, &pair.other}) {
            half->place = selected();
            half->child = m_population[half->place].genes;
        }
        Chromosome &one = pair.one.child, &other = pair.other.child;
        if (one.size() > 1 && m_random.chance(m_options.crossover)) {
            const std::int64_t point =
                m_random.integer(1, static_cast<std::int64_t>(one.size()) - 1);
            std::swap_ranges(one.begin() + point, one.end(), other.begin() + point);
            pair.point = static_cast<std::size_t>(point);
        }
        return pair;
    }

    std::optional<GeneticPair::Mutation> mutate(Chromosome& genes)
    {
        if (m_free.empty() || !m_random.chance(m_options.mutation))
            return std::nullopt;
        const auto last = static_cast<std::int64_t>(m_free.size()) - 1;
        const std::size_t gene = m_free[static_cast<std::size_t>(m_random.integer(0, last))];
        // One of the variables that are 0, never the one that is 1.
        const std::int64_t drawn = m_random.integer(0, m_task.alternatives[gene] - 2);
        const std::int32_t from = genes[gene];
        genes[gene] = static_cast<std::int32_t>(drawn < from ? drawn : drawn + 1);
        return GeneticPair::Mutation{gene, from, genes[gene]};
    }

    void record(const std::function<void(const GeneticSearch&)>& watch)
    {
        const auto best = std::ranges::min_element(m_population, {}, &Individual::cost);
        double mean = 0;
        for (const Individual& individual : m_population)
            mean += individual.cost / static_cast<double>(m_population.size());
        m_result.generations.push_back({best->cost, mean});
        m_result.leaders.push_back(best->genes);
        if (watch)
            watch(m_result);
    }

    const GeneticTask& m_task;
    const GeneticOptions& m_options;
    const Context& m_context;
    Random m_random;
    std::size_t m_elite;             ///< how many
    std::vector<std::size_t> m_free; ///< genes with a choice
    std::vector<Individual> m_population;
    std::vector<double> m_wheel; ///< sums of the scaled fitness
    GeneticSearch m_result;
};

} // namespace

std::vector<double> scaledFitness(std::span<const double> costs, double pressure, double truncation)
{
    const auto count = static_cast<double>(costs.size());
    const auto meanOf = [count](std::span<const double> numbers) {
        double mean = 0;
        for (const double number : numbers)
            mean += number / count;
        return mean;
    };
    std::vector<double> cut(costs.begin(), costs.end());
    const double middle = meanOf(cut);
    double variance = 0;
    for (const double cost : costs)
        variance += (cost - middle) * (cost - middle) / count;
    for (double& cost : cut)
        cost = std::min(cost, middle + truncation * std::sqrt(variance));
    const double mean = meanOf(cut);
    const auto [best, worst] = std::ranges::minmax(cut);
    std::vector<double> fitness(costs.size(), 1);
    if (!(best < mean && mean < worst))
        return fitness; // all alike, as far as numbers tell
    const double slope = std::min((pressure - 1) / (mean - best), 1 / (worst - mean));
    for (std::size_t i = 0; i < cut.size(); ++i)
        fitness[i] = std::max(1 + slope * (mean - cut[i]), 0.0);
    return fitness;
}

Result<GeneticSearch> searchGenetically(const GeneticTask& task, const GeneticOptions& options,
                                        const Context& context,
                                        const std::function<void(const GeneticSearch&)>& watch)
{
    if (const Status status = checkTask(task, options); !status)
        return failure(status.error());
    return Search(task, options, context).run(watch);
}

std::span<const OptionSpec> geneticOptionSpecs()
{
    return optionTable;
}

GeneticOptions geneticOptions(const OptionValues& values)
{
    const auto whole = [&](std::size_t i) {
        return static_cast<std::size_t>(optionValue(values, optionTable[i]));
    };
    GeneticOptions options;
    options.iterations = whole(0);
    options.population = whole(1);
    options.crossover = optionValue(values, optionTable[2]);
    options.mutation = optionValue(values, optionTable[3]);
    options.pressure = optionValue(values, optionTable[4]);
    options.elite = optionValue(values, optionTable[5]);
    options.truncation = optionValue(values, optionTable[6]);
    return options;
}

} // namespace edgecut
