// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/neurosurgeon.h"

#include "core/partition/shown_ms.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

/// Adds amounts to ranges of places and tells the sum at one. Only ever adds: running sums with
/// take-backs would lose small amounts beside large ones.
class RangeSums
{
public:
    explicit RangeSums(std::size_t places) : m_places(places), m_sums(2 * places, 0) {}

    void add(std::size_t from, std::size_t to, double amount) ///< to: one past the last
    {
        for (from += m_places, to += m_places; from < to; from /= 2, to /= 2) {
            if (from % 2 == 1)
                m_sums[from++] += amount;
            if (to % 2 == 1)
                m_sums[--to] += amount;
        }
    }
    double at(std::size_t place) const
    {
        double sum = 0;
        for (place += m_places; place > 0; place /= 2)
            sum += m_sums[place];
        return sum;
    }

private:
    std::size_t m_places;
    std::vector<double> m_sums;
};

/// Every prefix length from 0 to the number of layers, with what it costs and what forbids it.
class Prefixes
{
public:
    explicit Prefixes(const PartitionProblem& problem)
        : m_problem(problem)
        , m_order(topologicalOrder(problem))
        , m_place(problem.layerCount())
        , m_sendMs(problem.layerCount() + 1)
        , m_longest(problem.layerCount())
    {
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_place[m_order[i].index()] = i;
        for (std::size_t i = 0; i < m_order.size(); ++i)
            followPin(i);
        for (const ProblemTensor& tensor : m_problem.tensors)
            addTensor(tensor);
    }

    Result<Plan> best(const Context& context) const;

private:
    void followPin(std::size_t place);
    void addTensor(const ProblemTensor& tensor);
    void addResult(const ProblemTensor& tensor);
    std::vector<bool> withinMemory() const;
    Plan planOf(std::size_t length) const;
    void tell(const Context& context, std::size_t length, double firstMs, double restMs,
              std::optional<double> bestMs, bool skipped) const;
    double weightOf(std::size_t place) const
    {
        return static_cast<double>(m_problem.layers[m_order[place].index()].weightBytes);
    }
    tl::unexpected<Error> conflict() const;

    const PartitionProblem& m_problem;
    std::vector<LayerId> m_order;
    std::vector<std::size_t> m_place; ///< of each layer in m_order
    RangeSums m_sendMs;
    std::size_t m_shortest = 0, m_longest;
    LayerId m_mustStay;                      ///< sets m_shortest by its pin ...
    const ProblemTensor* m_result = nullptr; ///< ... or by this result that it makes
    LayerId m_mustGo;                        ///< sets m_longest
};

void Prefixes::followPin(std::size_t place)
{
    const LayerId layer = m_order[place];
    const std::optional<TierId>& pin = m_problem.layers[layer.index()].pinned;
    if (pin == m_problem.firstTier()) {
        m_shortest = place + 1;
        m_mustStay = layer;
    } else if (pin && place < m_longest) {
        m_longest = place;
        m_mustGo = layer;
    }
}

void Prefixes::addTensor(const ProblemTensor& tensor)
{
    const Link& link = m_problem.links[0];
    std::size_t last = m_place[tensor.producer.index()];
    for (const LayerId consumer : tensor.consumers)
        last = std::max(last, m_place[consumer.index()]);
    m_sendMs.add(m_place[tensor.producer.index()] + 1, last + 1,
                 transferMs(tensor.crossingBytes(), link.uplinkMbps) + link.latencyMs);
    if (tensor.consumers.empty() && m_problem.resultTier)
        addResult(tensor);
}

void Prefixes::addResult(const ProblemTensor& tensor)
{
    const Link& link = m_problem.links[0];
    const std::size_t place = m_place[tensor.producer.index()];
    if (*m_problem.resultTier != m_problem.firstTier()) {
        m_sendMs.add(place + 1, m_order.size() + 1,
                     transferMs(tensor.crossingBytes(), link.uplinkMbps) + link.latencyMs);
    } else if (m_problem.returnPath == ReturnPath::Paid) {
        m_sendMs.add(0, place + 1,
                     transferMs(tensor.crossingBytes(), link.downlinkMbps) + link.latencyMs);
    } else if (m_problem.returnPath == ReturnPath::OneWay && place + 1 > m_shortest) {
        m_shortest = place + 1;
        m_mustStay = tensor.producer;
        m_result = &tensor;
    }
}

std::vector<bool> Prefixes::withinMemory() const
{
    std::vector<bool> within(m_order.size() + 1, true);
    if (m_problem.memoryBytes.empty())
        return within;
    constexpr double unlimited = std::numeric_limits<double>::infinity();
    const double here = m_problem.memoryBytes[0].value_or(unlimited);
    const double there = m_problem.memoryBytes[1].value_or(unlimited);
    double sum = 0;
    for (std::size_t length = 0; length <= m_order.size(); ++length) {
        within[length] = sum <= here;
        if (length < m_order.size())
            sum += weightOf(length);
    }
    sum = 0;
    for (std::size_t length = m_order.size(); length-- > 0;) {
        sum += weightOf(length);
        within[length] = within[length] && sum <= there;
    }
    return within;
}

Result<Plan> Prefixes::best(const Context& context) const
{
    if (m_shortest > m_longest)
        return conflict();
    std::vector<double> restMs(m_order.size() + 1, 0);
    for (std::size_t i = m_order.size(); i-- > 0;)
        restMs[i] = restMs[i + 1] + m_problem.timeOn(m_order[i], m_problem.lastTier());

    const std::vector<bool> within = withinMemory();
    std::optional<std::size_t> best;
    double bestMs = 0;
    double prefixMs = 0;
    for (std::size_t length = 0; length <= m_longest; ++length) {
        const double ms = prefixMs + restMs[length] + m_sendMs.at(length);
        const bool keepsRules = length >= m_shortest && within[length];
        if (context.watch)
            tell(context, length, prefixMs, restMs[length],
                 best ? std::optional(bestMs) : std::nullopt, !keepsRules);
        if (keepsRules && (!best || ms < bestMs)) {
            best = length;
            bestMs = ms;
        }
        if (length < m_order.size())
            prefixMs += m_problem.timeOn(m_order[length], m_problem.firstTier());
    }
    if (!best) {
        return failure(ErrorCode::Infeasible,
                       translatable("core", "No prefix of the topological order keeps both tiers "
                                            "within memory_bytes; raise a limit or use "
                                            "exhaustive."));
    }
    return planOf(*best);
}

Plan Prefixes::planOf(std::size_t length) const
{
    Plan plan;
    plan.tierOf.assign(m_order.size(), m_problem.lastTier());
    for (std::size_t i = 0; i < length; ++i)
        plan.tierOf[m_order[i].index()] = m_problem.firstTier();
    return plan;
}

/// One prefix of the scan as a step.
void Prefixes::tell(const Context& context, std::size_t length, double firstMs, double restMs,
                    std::optional<double> bestMs, bool skipped) const
{
    if (length > Step::mostSteps)
        return;
    const double sendMs = m_sendMs.at(length);
    const double ms = firstMs + sendMs + restMs;
    const std::string last =
        length > 0 ? m_problem.layers[m_order[length - 1].index()].name : std::string();
    Step step{"prefix", {}, {}, {}, planOf(length).tierOf};
    if (!skipped)
        step.numbers = {{"first_ms", firstMs},
                        {"link_ms", sendMs},
                        {"last_ms", restMs},
                        {"latency_ms", ms},
                        {"best_ms", std::min(ms, bestMs.value_or(ms))}};
    if (length > 0)
        step.marks.push_back({m_order[length - 1], StepMark::Role::Active});
    if (skipped) {
        step.sentence = {translatable("core", "A cut after %1 layers breaks a pin, the result tier "
                                              "or a memory limit, and is passed over."),
                         {static_cast<std::int64_t>(length)}};
    } else if (length == 0) {
        step.sentence = {translatable("core", "Everything on %1: %2 ms to send and %3 ms to "
                                              "compute, %4 ms in all."),
                         {m_problem.tiers.back(), shownMs(sendMs), shownMs(restMs), shownMs(ms)}};
    } else if (bestMs && ms >= *bestMs) {
        step.sentence = {translatable("core", "Cut after %1: %2 + %3 + %4 = %5 ms, no better than "
                                              "%6 ms."),
                         {last, shownMs(firstMs), shownMs(sendMs), shownMs(restMs), shownMs(ms),
                          shownMs(*bestMs)}};
    } else {
        step.sentence = {translatable("core", "Cut after %1: %2 + %3 + %4 = %5 ms, the best so "
                                              "far."),
                         {last, shownMs(firstMs), shownMs(sendMs), shownMs(restMs), shownMs(ms)}};
        step.marks.front().role = StepMark::Role::Chosen;
    }
    context.watch(std::move(step));
}

tl::unexpected<Error> Prefixes::conflict() const
{
    const std::string& stays = m_problem.layers[m_mustStay.index()].name;
    const std::string& goes = m_problem.layers[m_mustGo.index()].name;
    if (m_result != nullptr) {
        return failure(
            ErrorCode::Infeasible,
            {translatable("core", "neurosurgeon cuts the topological order once: layer %1, which "
                                  "makes the result %2 for %3, does not come before layer %4, "
                                  "pinned to %5; allow the return path, drop the pin or use "
                                  "min-cut."),
             {stays, m_result->name, m_problem.tiers[0], goes, m_problem.tiers[1]}});
    }
    return failure(
        ErrorCode::Infeasible,
        {translatable("core", "neurosurgeon cuts the topological order once: layer %1, pinned to "
                              "%2, comes after layer %3, pinned to %4; drop a pin or use min-cut."),
         {stays, m_problem.tiers[0], goes, m_problem.tiers[1]}});
}

/// A rate at which one hop takes what two take together, latency apart.
double inSeries(double a, double b)
{
    return 1 / (1 / a + 1 / b);
}

/// The first and the last tier of a problem of more, and all links between them as one: a plan
/// without anything in between has the same latency in both.
Result<PartitionProblem> firstAndLast(const PartitionProblem& problem)
{
    PartitionProblem two = problem;
    two.tiers = {problem.tiers.front(), problem.tiers.back()};
    const auto end = [&problem](std::optional<TierId>& tier) {
        if (tier && *tier != problem.firstTier())
            tier = *tier == problem.lastTier() ? std::optional(TierId(1)) : std::nullopt;
        return tier.has_value();
    };
    for (ProblemLayer& layer : two.layers) {
        if (layer.pinned && !end(layer.pinned))
            return failure(ErrorCode::Infeasible,
                           {translatable("core", "neurosurgeon uses the first and the last tier "
                                                 "alone, and layer %1 is pinned between them; drop "
                                                 "the pin or use min-cut."),
                            {layer.name}});
    }
    if (two.resultTier && !end(two.resultTier))
        return failure(ErrorCode::Infeasible,
                       translatable("core", "neurosurgeon uses the first and the last tier alone, "
                                            "and the result must end between them; let it end "
                                            "elsewhere or use min-cut."));
    for (std::vector<double>* table : {&two.timeMs, &two.energyMj}) {
        const std::vector<double> whole = std::move(*table);
        table->clear();
        for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
            table->push_back(whole[layer * problem.tierCount()]);
            table->push_back(whole[(layer + 1) * problem.tierCount() - 1]);
        }
    }
    two.links.resize(1);
    for (std::size_t i = 1; i < problem.links.size(); ++i) {
        two.links[0].uplinkMbps = inSeries(two.links[0].uplinkMbps, problem.links[i].uplinkMbps);
        two.links[0].downlinkMbps =
            inSeries(two.links[0].downlinkMbps, problem.links[i].downlinkMbps);
        two.links[0].latencyMs += problem.links[i].latencyMs;
    }
    if (!problem.memoryBytes.empty())
        two.memoryBytes = {problem.memoryBytes.front(), problem.memoryBytes.back()};
    two.radios.clear();
    two.pricePerHour.clear();
    return two;
}

/// A plan of firstAndLast() for all tiers.
void spread(std::vector<TierId>& plan, TierId last)
{
    for (TierId& tier : plan)
        tier = tier == TierId(0) ? tier : last;
}

Result<Solution> onFirstAndLast(const PartitionProblem& problem, const Context& context)
{
    const Result<PartitionProblem> two = firstAndLast(problem);
    if (!two)
        return failure(two.error());
    Context spreading = context;
    if (context.watch)
        spreading.watch = [&](Step step) {
            spread(step.plan, problem.lastTier());
            context.watch(std::move(step));
        };
    Result<Plan> plan = Prefixes(*two).best(spreading);
    if (!plan)
        return failure(std::move(plan.error()));
    spread(plan->tierOf, problem.lastTier());
    return solutionOf(problem, std::move(*plan));
}

} // namespace

Result<Solution> neurosurgeon(const PartitionProblem& problem, const OptionValues& /*options*/,
                              const Context& context)
{
    if (context.stopRequested())
        return cancelled();
    if (problem.tierCount() > 2)
        return onFirstAndLast(problem, context);
    Result<Plan> plan = Prefixes(problem).best(context);
    if (!plan)
        return failure(std::move(plan.error()));
    return solutionOf(problem, std::move(*plan));
}

Method neurosurgeonMethod()
{
    Method method;
    method.id = "neurosurgeon";
    method.title = translatable("core", "Neurosurgeon");
    method.minimises = translatable("core", "latency");
    method.reference = "Kang et al., Neurosurgeon: Collaborative Intelligence Between the Cloud "
                       "and Mobile Edge, ASPLOS 2017";
    method.honoursMemory = true;
    method.tellsSteps = true;
    method.takesWeights = true;
    method.run = neurosurgeon;
    return method;
}

} // namespace edgecut
