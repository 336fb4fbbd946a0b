// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_model.h"

#include "core/partition/narrow_order.h"
#include "core/partition/placing_order.h"

#include <cmath>
#include <numeric>

namespace edgecut {

StageModel::StageModel(const PartitionProblem& problem, const StageGoal& goal, double knownMs)
    : m_problem(problem), m_order(narrowOrder(problem)), m_knownMs(knownMs)
{
    // What is known to come back nowhere has few states along the network already.
    m_placingOrder = problem.returnPath == ReturnPath::OneWay
                         ? m_order
                         : edgecut::placingOrder(problem, m_order);
    listTensors();
    const std::size_t tiers = problem.tierCount();
    const std::size_t parts = problem.layerCount() + problem.tensors.size() * problem.links.size();
    for (const StageGoal::Measure& measure : goal.measures) {
        const double limitMs = measure.capMs.value_or(knownMs);
        m_limitMs.push_back(limitMs);
        m_isCapped.push_back(measure.capMs.has_value());
        // A plan that is exactly at its cap must not be lost to rounding.
        m_limits.push_back(limitMs > 0 ? whole + static_cast<Amount>(std::min<std::size_t>(
                                                     parts, std::size_t{1} << 14))
                                       : 0);
    }
    m_amounts.reserve((problem.layerCount() * tiers + 2 * problem.tensors.size() * (tiers - 1)) *
                      goal.measures.size());
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        for (std::size_t tier = 0; tier < tiers; ++tier)
            addEvent(goal, tier, problem.timeOn(LayerId(i), TierId(tier)),
                     static_cast<double>(problem.layers[i].weightBytes));
    }
    m_firstUp = problem.layerCount() * tiers;
    for (const ProblemTensor& tensor : problem.tensors) {
        for (std::size_t link = 0; link < problem.links.size(); ++link) {
            const Link& by = problem.links[link];
            addEvent(goal, tiers + link,
                     transferMs(tensor.crossingBytes(), by.uplinkMbps) + by.latencyMs);
        }
    }
    m_firstDown = m_firstUp + problem.tensors.size() * problem.links.size();
    const bool free = problem.returnPath == ReturnPath::Free;
    for (const ProblemTensor& tensor : problem.tensors) {
        for (std::size_t link = 0; link < problem.links.size(); ++link) {
            const Link& by = problem.links[link];
            const double ms = transferMs(tensor.crossingBytes(), by.downlinkMbps) + by.latencyMs;
            addEvent(goal, tiers + link, free ? 0 : ms);
        }
    }
}

void StageModel::listTensors()
{
    m_inputs.first.assign(m_problem.layerCount() + 1, 0);
    m_outputs.first = m_inputs.first;
    for (const ProblemTensor& tensor : m_problem.tensors) {
        ++m_outputs.first[tensor.producer.index() + 1];
        for (const LayerId consumer : tensor.consumers)
            ++m_inputs.first[consumer.index() + 1];
    }
    for (Lists* lists : {&m_inputs, &m_outputs}) {
        std::partial_sum(lists->first.begin(), lists->first.end(), lists->first.begin());
        lists->tensors.resize(lists->first.back());
    }
    std::vector<std::size_t> nextInput = m_inputs.first;
    std::vector<std::size_t> nextOutput = m_outputs.first;
    for (std::size_t t = 0; t < m_problem.tensors.size(); ++t) {
        const ProblemTensor& tensor = m_problem.tensors[t];
        m_outputs.tensors[nextOutput[tensor.producer.index()]++] = TensorId(t);
        for (const LayerId consumer : tensor.consumers)
            m_inputs.tensors[nextInput[consumer.index()]++] = TensorId(t);
    }
}

void StageModel::addEvent(const StageGoal& goal, std::size_t stage, double ms, double weightBytes)
{
    for (std::size_t k = 0; k < goal.measures.size(); ++k) {
        const StageGoal::Measure& measure = goal.measures[k];
        const bool weighs = measure.weightsOn && measure.weightsOn->index() == stage;
        const double amount = weighs ? weightBytes : measure.counts[stage] ? ms : 0;
        const bool counts = amount > 0;
        // The quotient first: 2^48 over a tiny limit is more than a number can hold.
        const double units = std::round(amount / m_limitMs[k] * static_cast<double>(whole));
        const bool fits = units <= static_cast<double>(m_limits[k]);
        m_amounts.push_back(!counts ? 0 : fits ? static_cast<Amount>(units) : tooMuch);
    }
}

double StageModel::toMs(Amount objective) const
{
    return static_cast<double>(objective) / static_cast<double>(whole) * m_knownMs;
}

std::vector<StageModel::Amount> StageModel::measuresOf(const std::vector<std::int8_t>& tierOf) const
{
    std::vector<Amount> sums(measureCount(), 0);
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i)
        add(sums.data(), compute(LayerId(i), static_cast<std::size_t>(tierOf[i])), sums.size());
    for (std::size_t t = 0; t < m_problem.tensors.size(); ++t) {
        const ProblemTensor& tensor = m_problem.tensors[t];
        const std::int32_t made = tierOf[tensor.producer.index()];
        std::int32_t nearest = made;
        std::int32_t furthest = made;
        const auto include = [&](std::int32_t tier) {
            nearest = std::min(nearest, tier);
            furthest = std::max(furthest, tier);
        };
        for (const LayerId consumer : tensor.consumers)
            include(tierOf[consumer.index()]);
        if (tensor.consumers.empty() && m_problem.resultTier)
            include(m_problem.resultTier->value);
        for (std::int32_t link = made; link < furthest; ++link)
            add(sums.data(), up(TensorId(t), static_cast<std::size_t>(link)), sums.size());
        for (std::int32_t link = nearest; link < made; ++link)
            add(sums.data(), down(TensorId(t), static_cast<std::size_t>(link)), sums.size());
    }
    return sums;
}

StageModel::Amount StageModel::objectiveOf(std::span<const Amount> measures) const
{
    Amount largest = 0;
    for (std::size_t k = 0; k < measures.size(); ++k) {
        if (!isCapped(k))
            largest = std::max(largest, measures[k]);
        else if (measures[k] > m_limits[k])
            return tooMuch;
    }
    return largest;
}

} // namespace edgecut
