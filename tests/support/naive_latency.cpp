// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_latency.h"

#include <algorithm>
#include <set>
#include <utility>

namespace edgecut::test {

namespace {

/// (link, outward?) of every crossing that somebody who waits for the tensor asks for; a set,
/// since a tensor crosses a link at most once in each direction.
std::set<std::pair<std::int32_t, bool>> crossings(const PartitionProblem& problem,
                                                  const ProblemTensor& tensor, const Plan& plan)
{
    std::vector<std::int32_t> wanted;
    for (const LayerId consumer : tensor.consumers)
        wanted.push_back(plan.tierOf[consumer.index()].value);
    if (tensor.consumers.empty() && problem.resultTier)
        wanted.push_back(problem.resultTier->value);

    std::set<std::pair<std::int32_t, bool>> found;
    const std::int32_t made = plan.tierOf[tensor.producer.index()].value;
    for (const std::int32_t tier : wanted) {
        for (std::int32_t link = made; link < tier; ++link)
            found.insert({link, true});
        for (std::int32_t link = made - 1; link >= tier; --link)
            found.insert({link, false});
    }
    return found;
}

} // namespace

double NaiveCost::maximumStageMs() const
{
    return *std::ranges::max_element(stagesMs);
}

std::optional<NaiveCost> naiveCost(const PartitionProblem& problem, const Plan& plan)
{
    NaiveCost cost;
    cost.stagesMs.assign(problem.tierCount() + problem.links.size(), 0);
    std::vector<double> weights(problem.tierCount(), 0);
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const ProblemLayer& layer = problem.layers[i];
        if (layer.pinned && *layer.pinned != plan.tierOf[i])
            return std::nullopt;
        const double ms = problem.timeMs[i * problem.tierCount() + plan.tierOf[i].index()];
        cost.computeMs += ms;
        cost.stagesMs[plan.tierOf[i].index()] += ms;
        weights[plan.tierOf[i].index()] += static_cast<double>(layer.weightBytes);
    }
    for (std::size_t tier = 0; tier < problem.memoryBytes.size(); ++tier) {
        if (problem.memoryBytes[tier] && weights[tier] > *problem.memoryBytes[tier])
            return std::nullopt;
    }
    for (const ProblemTensor& tensor : problem.tensors) {
        const double bytes = tensor.wireBytes ? *tensor.wireBytes : tensor.bytes;
        for (const auto& [link, up] : crossings(problem, tensor, plan)) {
            const Link& used = problem.links[static_cast<std::size_t>(link)];
            double& stage = cost.stagesMs[problem.tierCount() + static_cast<std::size_t>(link)];
            if (up) {
                const double ms = bytes * 8 / (used.uplinkMbps * 1000) + used.latencyMs;
                stage += ms;
                cost.upMs += ms;
                cost.upBytes += bytes;
                cost.upLatencyMs += used.latencyMs;
            } else if (problem.returnPath == ReturnPath::OneWay) {
                return std::nullopt;
            } else if (problem.returnPath == ReturnPath::Paid) {
                const double ms = bytes * 8 / (used.downlinkMbps * 1000) + used.latencyMs;
                stage += ms;
                cost.downMs += ms;
            }
        }
    }
    return cost;
}

void forEachPlan(const PartitionProblem& problem, const std::function<void(const Plan&)>& visit)
{
    Plan plan;
    plan.tierOf.assign(problem.layerCount(), TierId(0));
    for (;;) {
        visit(plan);
        std::size_t digit = 0;
        while (digit < plan.tierOf.size() && plan.tierOf[digit] == problem.lastTier())
            plan.tierOf[digit++] = TierId(0);
        if (digit == plan.tierOf.size())
            return;
        ++plan.tierOf[digit].value;
    }
}

std::optional<double> naiveLeast(const PartitionProblem& problem, const NaiveRating& rating)
{
    std::optional<double> least;
    forEachPlan(problem, [&](const Plan& plan) {
        const std::optional<NaiveCost> cost = naiveCost(problem, plan);
        const std::optional<double> rated = cost ? rating(*cost) : std::nullopt;
        if (rated && (!least || *rated < *least))
            least = rated;
    });
    return least;
}

std::optional<double> naiveOptimum(const PartitionProblem& problem)
{
    return naiveLeast(problem, &NaiveCost::latencyMs);
}

} // namespace edgecut::test
