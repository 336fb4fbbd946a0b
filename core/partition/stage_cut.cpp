// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_cut.h"

#include "core/partition/stage_cut_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

/// Nothing as dear is part of a plan worth having, whatever the weights.
constexpr std::int64_t infinity = StageModel::tooMuch;

} // namespace

StageCut::StageCut(const StageModel& model, const AllowedTiers& allowed)
    : m_model(model), m_allowed(allowed)
{
    StageCutBuilder(*this).build();
    m_flow.emplace(m_nodeCount, m_flowArcs, source, sink);
    m_capacities.resize(m_arcs.size());
    // What leaves the source must add up to less than 2^62.
    while (static_cast<double>(m_arcs.size() + 1) * static_cast<double>(infinity) / m_unit > 0x1p61)
        m_unit *= 2;
    m_slack = static_cast<double>(2 * m_arcs.size() + 16) * m_unit;
}

double StageCut::weighted(const Amount* amounts) const
{
    double sum = 0;
    for (std::size_t k = 0; k < m_weights.size(); ++k)
        sum += m_weights[k] * static_cast<double>(amounts[k]);
    return sum;
}

std::int64_t StageCut::capacityOf(Price price, const Amount* amounts) const
{
    const double most = static_cast<double>(infinity) / m_unit;
    switch (price) {
    case Price::Nothing:
        return 0;
    case Price::Amounts:
        return std::llround(std::min(weighted(amounts) / m_unit, most));
    case Price::Forbidden:
        break;
    }
    return std::llround(most);
}

/// Exactly one arc of a chain is cut, so the least can be paid beforehand.
void StageCut::subtractLeast(const Chain& chain)
{
    const std::size_t i = chain.layer.index();
    const auto tiers =
        static_cast<std::size_t>(m_allowed.furthest[i].value - m_allowed.nearest[i].value) + 1;
    const auto first = m_capacities.begin() + static_cast<std::ptrdiff_t>(chain.firstArc);
    const auto past = first + static_cast<std::ptrdiff_t>(tiers);
    const std::int64_t least =
        std::ranges::min_element(first, past, {}, &ArcCapacity::forward)->forward;
    for (auto arc = first; arc != past; ++arc)
        arc->forward -= least;
    m_base += static_cast<double>(least) * m_unit;
}

double StageCut::sumOf(std::int64_t value) const
{
    const double sum = m_base + static_cast<double>(value) * m_unit;
    return sum < static_cast<double>(infinity) ? sum : std::numeric_limits<double>::infinity();
}

std::optional<double> StageCut::leastSum(const std::vector<double>& weights,
                                         const std::stop_token& stop)
{
    m_weights = weights;
    m_base = 0;
    for (const Amount* amounts : m_settled)
        m_base += weighted(amounts);
    for (std::size_t i = 0; i < m_arcs.size(); ++i) {
        m_capacities[i] = {capacityOf(m_arcs[i].forward, m_arcs[i].forwardAmounts),
                           capacityOf(m_arcs[i].backward, m_arcs[i].backwardAmounts)};
    }
    for (const Chain& chain : m_chains)
        subtractLeast(chain);
    const std::optional<std::int64_t> value = m_flow->minimumCut(m_capacities, stop);
    if (!value)
        return std::nullopt;
    return sumOf(*value);
}

std::optional<double> StageCut::leastSumWith(LayerId layer, TierId nearest, TierId furthest,
                                             const std::stop_token& stop)
{
    const Chain& chain = m_chains[m_chainOf[layer.index()]];
    std::vector<std::pair<std::size_t, ArcCapacity>> before;
    for (TierId tier = m_allowed.nearest[layer.index()]; tier <= m_allowed.furthest[layer.index()];
         ++tier.value) {
        const std::size_t arc =
            chain.firstArc +
            static_cast<std::size_t>(tier.value - m_allowed.nearest[layer.index()].value);
        before.emplace_back(arc, m_capacities[arc]);
        if (tier < nearest || tier > furthest)
            m_capacities[arc].forward = capacityOf(Price::Forbidden, nullptr);
    }
    const std::optional<std::int64_t> value = m_flow->minimumCut(m_capacities, stop);
    for (const auto& [arc, capacity] : before)
        m_capacities[arc] = capacity;
    if (!value)
        return std::nullopt;
    return sumOf(*value);
}

std::vector<std::int8_t> StageCut::plan() const
{
    std::vector<std::int8_t> tierOf;
    tierOf.reserve(m_allowed.nearest.size());
    for (const TierId nearest : m_allowed.nearest)
        tierOf.push_back(static_cast<std::int8_t>(nearest.value));
    for (const Chain& chain : m_chains) {
        const std::size_t i = chain.layer.index();
        const std::int32_t links = m_allowed.furthest[i].value - m_allowed.nearest[i].value;
        std::int32_t tier = m_allowed.nearest[i].value;
        for (std::int32_t link = 0; link < links; ++link)
            tier += m_flow->isOnSinkSide(chain.firstNode + link) ? 1 : 0;
        tierOf[i] = static_cast<std::int8_t>(tier);
    }
    return tierOf;
}

bool closeRanges(const StageModel& model, AllowedTiers& allowed)
{
    const PartitionProblem& problem = model.problem();
    if (problem.returnPath == ReturnPath::OneWay) {
        for (const LayerId layer : model.order()) {
            for (const TensorId tensor : model.outputs(layer)) {
                for (const LayerId consumer : problem.tensors[tensor.index()].consumers) {
                    TierId& nearest = allowed.nearest[consumer.index()];
                    nearest = std::max(nearest, allowed.nearest[layer.index()]);
                }
            }
        }
        for (auto layer = model.order().rbegin(); layer != model.order().rend(); ++layer) {
            for (const TensorId tensor : model.outputs(*layer)) {
                for (const LayerId consumer : problem.tensors[tensor.index()].consumers) {
                    TierId& furthest = allowed.furthest[layer->index()];
                    furthest = std::min(furthest, allowed.furthest[consumer.index()]);
                }
            }
        }
    }
    for (std::size_t i = 0; i < allowed.nearest.size(); ++i) {
        if (allowed.nearest[i] > allowed.furthest[i])
            return false;
    }
    return true;
}

} // namespace edgecut
