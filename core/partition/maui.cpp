// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/maui.h"

#include "core/base/numbers.h"
#include "core/partition/single_tier.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

/// MAUI lets a method take 5 % longer than on the phone.
constexpr std::array optionTable = {
    OptionSpec{
        "latency-limit", translatable("core", "Latency limit"), "%", 1, 105, 1e9,
        translatable("core", "The most latency, in percent of that on the first tier alone")},
};

struct Amount
{
    double ms = 0, mj = 0;
    int broken = 0; ///< rules

    void add(const Amount& other, int sign)
    {
        ms += sign * other.ms;
        mj += sign * other.mj;
        broken += sign * other.broken;
    }
};

/// What sending one tensor costs, by where it is made and read. Asks evaluate() about a problem of
/// three layers: one that makes it, one that reads it on the first tier, one on the server.
class TensorPrices
{
public:
    TensorPrices(const PartitionProblem& problem, TierId server)
        : m_problem(problem), m_server(server)
    {
        m_small.tiers = problem.tiers;
        m_small.layers.resize(3);
        m_small.timeMs.assign(3 * problem.tierCount(), 0);
        m_small.energyMj = m_small.timeMs;
        m_small.links = problem.links;
        m_small.radios = problem.radios;
        m_small.returnPath = problem.returnPath;
        m_small.resultTier = problem.resultTier;
        m_small.tensors.resize(1);
        m_small.tensors.front().producer = LayerId(0);
    }

    Amount priceOf(TensorId tensor, bool madeThere, bool readHere, bool readThere)
    {
        ProblemTensor& small = m_small.tensors.front();
        small.bytes = m_problem.tensors[tensor.index()].crossingBytes();
        small.consumers.clear();
        if (readHere)
            small.consumers.push_back(LayerId(1));
        if (readThere)
            small.consumers.push_back(LayerId(2));
        const TierId made = madeThere ? m_server : TierId(0);
        const Result<Evaluation> evaluation = evaluate(m_small, Plan{{made, TierId(0), m_server}});
        if (!evaluation)
            return {0, 0, 1};
        return {evaluation->latencyMs, evaluation->energyMj, 0};
    }

private:
    const PartitionProblem& m_problem;
    TierId m_server;
    PartitionProblem m_small;
};

struct Range
{
    TierId server;
    std::size_t from = 0, to = 0; ///< places in the order; to: one past the last
};

/// All ranges on one server, each a step from the one before it.
class Ranges
{
public:
    Ranges(const PartitionProblem& problem, const std::vector<LayerId>& order, TierId server)
        : m_problem(problem)
        , m_order(order)
        , m_server(server)
        , m_prices(problem.tensors.size())
        , m_made(problem.layerCount())
        , m_read(problem.layerCount())
        , m_states(problem.tensors.size())
    {
        TensorPrices prices(problem, server);
        for (std::size_t i = 0; i < problem.tensors.size(); ++i) {
            const ProblemTensor& tensor = problem.tensors[i];
            m_made[tensor.producer.index()].push_back(i);
            for (const LayerId consumer : tensor.consumers)
                m_read[consumer.index()].push_back(i);
            for (std::size_t state = 0; state < stateCount; ++state)
                m_prices[i][state] = prices.priceOf(TensorId(i), state & 1, state & 2, state & 4);
        }
    }

    /// Calls `visit(range, amount)` for every range; false: stopped.
    template <typename Visit>
    bool forEach(const Context& context, Visit visit)
    {
        for (std::size_t from = 0; from <= m_order.size(); ++from) {
            if (context.stopRequested())
                return false;
            Amount sum = allHere();
            // The empty range is the same wherever it begins.
            if (from == 0)
                visit(Range{m_server, 0, 0}, sum);
            for (std::size_t place = from; place < m_order.size(); ++place) {
                move(m_order[place], sum);
                visit(Range{m_server, from, place + 1}, sum);
            }
        }
        return true;
    }

private:
    static constexpr std::size_t stateCount = 8;
    struct State
    {
        bool madeThere = false;
        std::int32_t readHere = 0, readThere = 0;
    };

    const Amount& priceNow(std::size_t tensor) const
    {
        const State& state = m_states[tensor];
        return m_prices[tensor][std::size_t(state.madeThere) + (state.readHere > 0 ? 2 : 0) +
                                (state.readThere > 0 ? 4 : 0)];
    }
    Amount layerOn(LayerId layer, TierId tier) const
    {
        const std::optional<TierId>& pin = m_problem.layers[layer.index()].pinned;
        return {m_problem.timeOn(layer, tier), m_problem.energyOn(layer, tier),
                pin && *pin != tier ? 1 : 0};
    }
    Amount allHere();
    void move(LayerId layer, Amount& sum);

    const PartitionProblem& m_problem;
    const std::vector<LayerId>& m_order;
    TierId m_server;
    std::vector<std::array<Amount, stateCount>> m_prices; ///< a tensor each
    std::vector<std::vector<std::size_t>> m_made, m_read; ///< tensors, a layer each
    std::vector<State> m_states;                          ///< a tensor each
};

Amount Ranges::allHere()
{
    Amount sum;
    for (const LayerId layer : m_order)
        sum.add(layerOn(layer, TierId(0)), 1);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        m_states[i] = {false, static_cast<std::int32_t>(m_problem.tensors[i].consumers.size()), 0};
        sum.add(priceNow(i), 1);
    }
    return sum;
}

void Ranges::move(LayerId layer, Amount& sum)
{
    sum.add(layerOn(layer, TierId(0)), -1);
    sum.add(layerOn(layer, m_server), 1);
    for (const std::size_t tensor : m_made[layer.index()]) {
        sum.add(priceNow(tensor), -1);
        m_states[tensor].madeThere = true;
        sum.add(priceNow(tensor), 1);
    }
    for (const std::size_t tensor : m_read[layer.index()]) {
        sum.add(priceNow(tensor), -1);
        --m_states[tensor].readHere;
        ++m_states[tensor].readThere;
        sum.add(priceNow(tensor), 1);
    }
}

/// a <= b but for what running sums lose.
bool atMost(double a, double b)
{
    return a <= b || nearlyEqual(a, b);
}

class Search
{
public:
    Search(const PartitionProblem& problem, double limitMs, const Context& context)
        : m_problem(problem)
        , m_limitMs(limitMs)
        , m_context(context)
        , m_order(topologicalOrder(problem))
    {
        for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
            m_servers.emplace_back(problem, m_order, TierId(tier));
    }

    Result<Plan> run();

private:
    bool findLeastEnergy();
    Result<Plan> leastLatency();
    Plan planOf(const Range& range) const;
    tl::unexpected<Error> noRange() const;

    const PartitionProblem& m_problem;
    double m_limitMs;
    const Context& m_context;
    std::vector<LayerId> m_order;
    std::vector<Ranges> m_servers;
    double m_leastMj = std::numeric_limits<double>::infinity();
    double m_leastMs = std::numeric_limits<double>::infinity(); ///< of all that keep the rules
};

Result<Plan> Search::run()
{
    if (!findLeastEnergy())
        return cancelled();
    if (!std::isfinite(m_leastMj))
        return noRange();
    return leastLatency();
}

bool Search::findLeastEnergy()
{
    return std::ranges::all_of(m_servers, [this](Ranges& ranges) {
        return ranges.forEach(m_context, [this](const Range&, const Amount& amount) {
            if (amount.broken > 0)
                return;
            m_leastMs = std::min(m_leastMs, amount.ms);
            if (atMost(amount.ms, m_limitMs))
                m_leastMj = std::min(m_leastMj, amount.mj);
        });
    });
}

/// Of the ranges of least energy; a second pass, since sums of equal energies differ in their last
/// bits.
Result<Plan> Search::leastLatency()
{
    std::optional<Range> best;
    double bestMs = std::numeric_limits<double>::infinity();
    for (Ranges& ranges : m_servers) {
        const bool whole = ranges.forEach(m_context, [&](const Range& range, const Amount& amount) {
            if (amount.broken > 0 || !atMost(amount.ms, m_limitMs) ||
                !atMost(amount.mj, m_leastMj) || amount.ms >= bestMs)
                return;
            best = range;
            bestMs = amount.ms;
        });
        if (!whole)
            return cancelled();
    }
    return best ? Result<Plan>(planOf(*best)) : noRange();
}

Plan Search::planOf(const Range& range) const
{
    Plan plan;
    plan.tierOf.assign(m_order.size(), TierId(0));
    for (std::size_t place = range.from; place < range.to; ++place)
        plan.tierOf[m_order[place].index()] = range.server;
    return plan;
}

tl::unexpected<Error> Search::noRange() const
{
    if (!std::isfinite(m_leastMs))
        return failure(ErrorCode::Infeasible,
                       translatable("core", "maui offloads one range of layers to one server, and "
                                            "no range keeps the pins, the return path and the "
                                            "result tier; allow the return path, drop a pin or "
                                            "use min-cut."));
    return failure(ErrorCode::Infeasible,
                   {translatable("core", "No range of layers keeps the latency limit of %1 ms; the "
                                         "smallest that works is %2 ms."),
                    {m_limitMs, m_leastMs}});
}

} // namespace

Result<Solution> maui(const PartitionProblem& problem, const OptionValues& options,
                      const Context& context)
{
    const Result<Solution> here = edgeOnly(problem, {}, context);
    if (!here)
        return failure(here.error());
    const double percent = optionValue(options, optionTable.front());
    const double limitMs = here->evaluation.latencyMs * percent / 100;
    Result<Plan> plan = Search(problem, limitMs, context).run();
    if (!plan)
        return failure(std::move(plan.error()));
    Result<Solution> solution = solutionOf(problem, std::move(*plan));
    if (solution)
        solution->objective = solution->evaluation.energyMj;
    return solution;
}

Method mauiMethod()
{
    Method method;
    method.id = "maui";
    method.title = translatable("core", "MAUI");
    method.minimises = translatable("core", "energy within a latency limit");
    method.reference = "Cuervo et al., MAUI: Making Smartphones Last Longer with Code Offload, "
                       "MobiSys 2010; as one range of layers in Ren et al., IEEE Network 2020";
    method.options = optionTable;
    method.run = maui;
    return method;
}

} // namespace edgecut
