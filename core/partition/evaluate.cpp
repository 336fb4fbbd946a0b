// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plan.h"
#include "core/partition/plan_rules.h"
#include "core/partition/problem_index.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace edgecut {

namespace {

/// An hour in ms over a million frames.
constexpr double msAtPrice = 3.6;

/// The tiers nearest to and furthest from the data at which a tensor is needed or made.
struct Reach
{
    TierId nearest, furthest;
};

Reach reachOf(const PartitionProblem& problem, const ProblemTensor& tensor, const Plan& plan)
{
    const TierId made = plan.tierOf[tensor.producer.index()];
    Reach reach{made, made};
    const auto include = [&reach](TierId tier) {
        reach.nearest = std::min(reach.nearest, tier);
        reach.furthest = std::max(reach.furthest, tier);
    };
    for (const LayerId consumer : tensor.consumers)
        include(plan.tierOf[consumer.index()]);
    if (tensor.consumers.empty() && problem.resultTier)
        include(*problem.resultTier);
    return reach;
}

double crossingMs(const PartitionProblem& problem, std::size_t index, bool up, double bytes)
{
    const Link& link = problem.links[index];
    if (up)
        return transferMs(bytes, link.uplinkMbps) + link.latencyMs;
    if (problem.returnPath == ReturnPath::Free)
        return 0;
    return transferMs(bytes, link.downlinkMbps) + link.latencyMs;
}

/// What the radio of a link draws while a tensor crosses it.
double crossingMj(const PartitionProblem& problem, std::size_t index, bool up, double bytes)
{
    if (problem.radios.empty() || !problem.radios[index])
        return 0;
    const Radio& radio = *problem.radios[index];
    const Link& link = problem.links[index];
    if (up)
        return radioMj(bytes, link.uplinkMbps, radio.uplinkMwPerMbps, radio.baseMw);
    if (problem.returnPath == ReturnPath::Free)
        return 0;
    return radioMj(bytes, link.downlinkMbps, radio.downlinkMwPerMbps, radio.baseMw);
}

void addCrossings(const PartitionProblem& problem, TensorId id, TierId made, Reach reach,
                  Evaluation& result)
{
    const double bytes = problem.tensors[id.index()].crossingBytes();
    for (std::size_t i = made.index(); i < reach.furthest.index(); ++i) {
        const double ms = crossingMs(problem, i, true, bytes);
        result.uplinkMs[i] += ms;
        result.uplinkBytes[i] += bytes;
        result.radioMj += crossingMj(problem, i, true, bytes);
        result.crossings.push_back({id, static_cast<std::int32_t>(i), true, bytes, ms});
    }
    for (std::size_t i = made.index(); i-- > reach.nearest.index();) {
        const double ms = crossingMs(problem, i, false, bytes);
        result.downlinkMs[i] += ms;
        result.downlinkBytes[i] += bytes;
        result.radioMj += crossingMj(problem, i, false, bytes);
        result.crossings.push_back({id, static_cast<std::int32_t>(i), false, bytes, ms});
    }
}

void addUp(const PartitionProblem& problem, Evaluation& result)
{
    result.latencyMs = 0;
    result.maxStageMs = 0;
    for (const double ms : result.computeMs) {
        result.latencyMs += ms;
        result.maxStageMs = std::max(result.maxStageMs, ms);
    }
    for (std::size_t i = 0; i < result.uplinkMs.size(); ++i) {
        const double ms = result.uplinkMs[i] + result.downlinkMs[i];
        result.latencyMs += ms;
        result.maxStageMs = std::max(result.maxStageMs, ms);
    }
    result.throughputFps =
        result.maxStageMs > 0 ? 1000 / result.maxStageMs : std::numeric_limits<double>::infinity();
    result.energyMj = result.computeMj + result.radioMj;
    result.costPerMillion = 0;
    for (std::size_t i = 0; i < problem.pricePerHour.size(); ++i)
        result.costPerMillion += result.computeMs[i] * problem.pricePerHour[i] / msAtPrice;
}

/// Where the layers from `first` on are no longer all on one tier.
std::size_t endOfRun(const Plan& plan, std::size_t first)
{
    constexpr std::size_t atOnce = 8;
    const std::span<const TierId> tiers = plan.tierOf;
    const std::int32_t tier = tiers[first].value;
    std::size_t at = first + 1;
    for (; at + atOnce <= tiers.size(); at += atOnce) {
        std::int32_t differs = 0;
        for (std::size_t i = 0; i < atOnce; ++i)
            differs |= tiers[at + i].value ^ tier;
        if (differs != 0)
            break;
    }
    while (at < tiers.size() && tiers[at].value == tier)
        ++at;
    return at;
}

/// Four sums side by side: one alone waits for each of its additions.
double sumOnTier(std::span<const double> values, std::size_t tiers, std::size_t tier,
                 std::size_t first, std::size_t past)
{
    double sums[4] = {};
    const double* value = values.data() + first * tiers + tier;
    std::size_t left = past - first;
    for (; left >= 4; left -= 4, value += 4 * tiers) {
        for (std::size_t i = 0; i < 4; ++i)
            sums[i] += value[i * tiers];
    }
    for (std::size_t i = 0; i < left; ++i)
        sums[i] += value[i * tiers];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

void addLayers(const PartitionProblem& problem, TierId tier, std::size_t first, std::size_t past,
               Evaluation& result)
{
    const std::size_t tiers = problem.tierCount();
    result.computeMs[tier.index()] += sumOnTier(problem.timeMs, tiers, tier.index(), first, past);
    result.computeMj += sumOnTier(problem.energyMj, tiers, tier.index(), first, past);
}

/// False when the tensor would come back and must not.
bool addTensor(const PartitionProblem& problem, std::size_t index, const Plan& plan,
               Evaluation& result)
{
    const ProblemTensor& tensor = problem.tensors[index];
    const TierId made = plan.tierOf[tensor.producer.index()];
    const Reach reach = reachOf(problem, tensor, plan);
    if (reach.nearest < made && problem.returnPath == ReturnPath::OneWay)
        return false;
    addCrossings(problem, TensorId(index), made, reach, result);
    return true;
}

Evaluation emptyEvaluation(const PartitionProblem& problem)
{
    Evaluation result;
    result.computeMs.assign(problem.tierCount(), 0);
    for (auto* perLink :
         {&result.uplinkMs, &result.downlinkMs, &result.uplinkBytes, &result.downlinkBytes})
        perLink->assign(problem.links.size(), 0);
    return result;
}

/// Any of the tensors that a layer behind `past` or nobody reads. In steps, so that the usual ones,
/// which are read at once, cost next to nothing.
template <typename Visit>
bool forEachLeaving(const ProblemIndex& index, std::size_t first, std::size_t past, Visit visit)
{
    constexpr std::size_t atOnce = 8;
    const std::span<const std::int32_t> last = index.lastReaders();
    const auto end = static_cast<std::int32_t>(past);
    std::size_t tensor = index.firstOutput(static_cast<std::int32_t>(first));
    const std::size_t pastTensor = index.firstOutput(end);
    while (tensor < pastTensor) {
        const std::size_t step = std::min(tensor + atOnce, pastTensor);
        std::int32_t leaves = 0;
        for (std::size_t i = tensor; i < step; ++i)
            leaves |= end - 1 - last[i];
        for (; leaves < 0 && tensor < step; ++tensor) {
            if (last[tensor] >= end && !visit(tensor))
                return false;
        }
        tensor = step;
    }
    return true;
}

/// False when the plan is not allowed: evaluate() by the problem alone says why.
bool obeysQuickly(const PartitionProblem& problem, const ProblemIndex& index, const Plan& plan)
{
    return plan.tierOf.size() == problem.layerCount() && problem.memoryBytes.empty() &&
           problem.fused.empty() && index.isInOrder() &&
           std::ranges::all_of(index.pins(), [&](const ProblemIndex::Pin& pin) {
               return plan.tierOf[pin.layer.index()] == pin.tier;
           });
}

} // namespace

Result<Evaluation> evaluate(const PartitionProblem& problem, const Plan& plan)
{
    if (const Status status = obeysSizesAndPins(problem, plan); !status)
        return failure(status.error());
    if (const Status status = obeysFusing(problem, plan); !status)
        return failure(status.error());
    if (const Status status = obeysMemory(problem, plan); !status)
        return failure(status.error());
    Evaluation result = emptyEvaluation(problem);
    for (std::size_t first = 0, past = 0; first < problem.layerCount(); first = past) {
        past = endOfRun(plan, first);
        addLayers(problem, plan.tierOf[first], first, past, result);
    }
    for (std::size_t i = 0; i < problem.tensors.size(); ++i) {
        if (!addTensor(problem, i, plan, result))
            return returnNotAllowed(problem, problem.tensors[i], plan);
    }
    addUp(problem, result);
    return result;
}

Result<Evaluation> evaluate(const PartitionProblem& problem, const ProblemIndex& index,
                            const Plan& plan)
{
    if (!obeysQuickly(problem, index, plan))
        return evaluate(problem, plan);
    Result<Evaluation> result = emptyEvaluation(problem);
    for (std::size_t first = 0, past = 0; first < problem.layerCount(); first = past) {
        const TierId tier = plan.tierOf[first];
        if (!tier.isValid() || tier.index() >= problem.tierCount())
            return evaluate(problem, plan);
        past = endOfRun(plan, first);
        addLayers(problem, tier, first, past, *result);
        // All else is read on the tier where it is made.
        const auto add = [&](std::size_t i) { return addTensor(problem, i, plan, *result); };
        if (!forEachLeaving(index, first, past, add))
            return evaluate(problem, plan);
    }
    addUp(problem, *result);
    return result;
}

void reprice(const PartitionProblem& problem, Evaluation& evaluation)
{
    std::ranges::fill(evaluation.uplinkMs, 0.0);
    std::ranges::fill(evaluation.downlinkMs, 0.0);
    evaluation.radioMj = 0;
    for (Crossing& crossing : evaluation.crossings) {
        const auto index = static_cast<std::size_t>(crossing.link);
        crossing.ms = crossingMs(problem, index, crossing.up, crossing.bytes);
        evaluation.radioMj += crossingMj(problem, index, crossing.up, crossing.bytes);
        (crossing.up ? evaluation.uplinkMs : evaluation.downlinkMs)[index] += crossing.ms;
    }
    addUp(problem, evaluation);
}

double objectiveMs(const PartitionProblem& problem, const Evaluation& evaluation)
{
    return evaluation.latencyMs + problem.weights.energyMs * evaluation.energyMj +
           problem.weights.costMs * evaluation.costPerMillion;
}

namespace {

Result<Solution> solutionOf(Plan&& plan, Result<Evaluation>&& evaluation)
{
    if (!evaluation)
        return failure(std::move(evaluation.error()));
    Result<Solution> result;
    Solution& solution = *result;
    solution.plan = std::move(plan);
    solution.evaluation = std::move(*evaluation);
    solution.objective = solution.evaluation.latencyMs;
    return result;
}

} // namespace

Result<Solution> solutionOf(const PartitionProblem& problem, Plan plan)
{
    Result<Evaluation> evaluation = evaluate(problem, plan);
    return solutionOf(std::move(plan), std::move(evaluation));
}

Result<Solution> solutionOf(const PartitionProblem& problem, const ProblemIndex& index, Plan plan)
{
    Result<Evaluation> evaluation = evaluate(problem, index, plan);
    return solutionOf(std::move(plan), std::move(evaluation));
}

} // namespace edgecut
