// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plan_from_numbers.h"

#include <algorithm>
#include <cassert>

namespace edgecut {

PlanFromNumbers::PlanFromNumbers(const PartitionProblem& problem)
    : m_problem(&problem)
    , m_order(topologicalOrder(problem))
    , m_readers(problem.layerCount())
    , m_farthest(problem.layerCount(), problem.tierCount() - 1)
{
    for (const ProblemTensor& tensor : problem.tensors) {
        std::vector<LayerId>& readers = m_readers[tensor.producer.index()];
        readers.insert(readers.end(), tensor.consumers.begin(), tensor.consumers.end());
        if (problem.returnPath == ReturnPath::OneWay && problem.resultTier &&
            tensor.consumers.empty())
            m_farthest[tensor.producer.index()] = problem.resultTier->index();
    }
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        if (problem.layers[i].pinned)
            m_farthest[i] = std::min(m_farthest[i], problem.layers[i].pinned->index());
    }
    if (problem.returnPath == ReturnPath::OneWay)
        boundBackwards();
}

void PlanFromNumbers::boundBackwards()
{
    for (auto layer = m_order.rbegin(); layer != m_order.rend(); ++layer) {
        for (const LayerId reader : m_readers[layer->index()])
            m_farthest[layer->index()] =
                std::min(m_farthest[layer->index()], m_farthest[reader.index()]);
    }
}

Result<PlanFromNumbers> PlanFromNumbers::of(const PartitionProblem& problem)
{
    PlanFromNumbers made(problem);
    const Plan outermost = made(std::vector<double>(problem.layerCount(), 1));
    const Result<Evaluation> allowed = evaluate(problem, outermost);
    // A plan of these numbers keeps all rules unless pins contradict them.
    if (!allowed && allowed.error().code == ErrorCode::Infeasible)
        return failure(allowed.error());
    return made;
}

Plan PlanFromNumbers::operator()(std::span<const double> numbers) const
{
    assert(numbers.size() == m_order.size());
    const std::size_t tiers = m_problem->tierCount();
    Plan plan{std::vector<TierId>(m_order.size())};
    std::vector<std::size_t> nearest(m_order.size(), 0);
    for (const LayerId layer : m_order) {
        const std::size_t i = layer.index();
        const double piece = std::clamp(numbers[i], 0.0, 1.0) * static_cast<double>(tiers);
        const std::size_t wanted = std::min(static_cast<std::size_t>(piece), tiers - 1);
        const std::optional<TierId>& pin = m_problem->layers[i].pinned;
        const std::size_t tier =
            pin ? pin->index()
                : std::clamp(wanted, std::min(nearest[i], m_farthest[i]), m_farthest[i]);
        plan.tierOf[i] = TierId(tier);
        if (m_problem->returnPath == ReturnPath::OneWay) {
            for (const LayerId reader : m_readers[i])
                nearest[reader.index()] = std::max(nearest[reader.index()], tier);
        }
    }
    return plan;
}

} // namespace edgecut
