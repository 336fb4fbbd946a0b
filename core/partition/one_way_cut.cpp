// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/one_way_cut.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

using Position = OpenNet::Position;

/// Sums of the same numbers in different order differ by less.
constexpr double rounding = 1e-13;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

} // namespace

std::optional<OneWayCut> OneWayCut::prepare(const PartitionProblem& problem)
{
    std::optional<OpenNet> net = OpenNet::of(problem);
    if (!net)
        return std::nullopt;
    return OneWayCut(std::move(*net));
}

OneWayCut::OneWayCut(OpenNet net) : m_net(std::make_unique<OpenNet>(std::move(net)))
{
    const Position count = m_net->count();
    const std::size_t cuts = place(count) + 1;
    m_bytesAt.assign(cuts + 1, 0);
    m_tensorsAt.assign(cuts + 1, 0);
    m_bytesAt[0] = m_net->settledBytes();
    m_tensorsAt[0] = m_net->settledTensors();
    for (const OpenNet::Tensor& tensor : m_net->tensors()) {
        const std::size_t from = place(tensor.producer + 1);
        const std::size_t past = tensor.neededFar ? cuts : place(tensor.last + 1);
        m_bytesAt[from] += tensor.bytes;
        m_bytesAt[past] -= tensor.bytes;
        m_tensorsAt[from] += 1;
        m_tensorsAt[past] -= 1;
    }
    m_nearToMs.resize(cuts);
    m_farFromMs.resize(cuts);
    // Four sums side by side: each waits for its own last addition only.
    double near = m_nearToMs[0] = m_net->settledMs();
    double far = 0;
    double bytes = m_bytesAt[0];
    double tensors = m_tensorsAt[0];
    for (std::size_t i = 1; i < cuts; ++i) {
        m_nearToMs[i] = near += m_net->nearMs(static_cast<Position>(i - 1));
        m_farFromMs[cuts - 1 - i] = far += m_net->farMs(static_cast<Position>(cuts - 1 - i));
        m_bytesAt[i] = bytes += m_bytesAt[i];
        m_tensorsAt[i] = tensors += m_tensorsAt[i];
    }
    m_prefixMs.resize(cuts);
    m_blocks = std::make_unique<Blocks>(blocksOf(*m_net, m_farFromMs));
    m_cut = std::make_unique<BlockCut>(*m_net, *m_blocks);
}

Position OneWayCut::bestPrefix(const Link& link)
{
    const std::size_t cuts = m_prefixMs.size();
    const double msPerByte = transferMs(1, link.uplinkMbps);
    for (std::size_t i = 0; i < cuts; ++i) {
        m_prefixMs[i] = m_nearToMs[i] + m_farFromMs[i] + m_bytesAt[i] * msPerByte +
                        m_tensorsAt[i] * link.latencyMs;
    }
    const double limit = *std::ranges::min_element(m_prefixMs) * (1 + rounding);
    std::size_t last = cuts - 1;
    while (m_prefixMs[last] > limit)
        --last;
    return static_cast<Position>(last);
}

OneWayCut::Choice OneWayCut::prefixChoice(Position prefix) const
{
    const std::size_t at = place(prefix);
    return {m_nearToMs[at] + m_farFromMs[at], m_bytesAt[at], m_tensorsAt[at], prefix, {}};
}

/// Blocks that can hold a plan that is better, or as good and nearer to the data.
void OneWayCut::findPromising(const Link& link, double limitMs)
{
    m_promising.clear();
    const double msPerByte = transferMs(1, link.uplinkMbps);
    const double settledBytes = m_net->settledBytes();
    const double settledTensors = m_net->settledTensors();
    for (std::size_t i = 0; i < m_blocks->blocks.size(); ++i) {
        const Block& block = m_blocks->blocks[i];
        const double bound = m_nearToMs[place(block.first())] + block.innerMs +
                             (settledBytes + block.bytes) * msPerByte +
                             (settledTensors + block.tensors) * link.latencyMs;
        if (bound <= limitMs * (1 + rounding))
            m_promising.push_back({bound, i});
    }
    std::ranges::sort(m_promising, {}, &Promise::boundMs);
}

std::optional<OneWayCut::Choice> OneWayCut::best(const Link& link, const std::stop_token& stop)
{
    Choice best = prefixChoice(bestPrefix(link));
    double bestMs = best.latencyMs(link);
    // The last gate on the first tier: of two plans as good as one another, the one where it is
    // further on has more layers there.
    Position bestLower = best.prefix - 1;
    findPromising(link, bestMs);
    for (const Promise& promise : m_promising) {
        const Block& block = m_blocks->blocks[promise.block];
        if (promise.boundMs > bestMs * (1 + rounding))
            break;
        // A prefix that ends within the block is one of its plans: the block then knows best.
        const bool further = block.upper > bestLower;
        if (!further && promise.boundMs >= bestMs * (1 - rounding))
            continue;
        std::optional<Choice> inside = bestIn(promise.block, link, bestMs, stop);
        if (!inside)
            return std::nullopt;
        const double insideMs = inside->latencyMs(link);
        if (insideMs < bestMs * (1 - rounding) ||
            (further && insideMs <= bestMs * (1 + rounding))) {
            best = std::move(*inside);
            bestMs = std::min(bestMs, insideMs);
            bestLower = block.lower;
        }
    }
    return best;
}

std::optional<OneWayCut::Choice> OneWayCut::bestIn(std::size_t index, const Link& link,
                                                   double limitMs, const std::stop_token& stop)
{
    if (m_blocks->firstInput.empty())
        m_blocks->listInputs(*m_net);
    const Block& block = m_blocks->blocks[index];
    const std::size_t first = place(block.first());
    const BlockCut::Undecided undecided = m_cut->undecided(block);
    Choice choice;
    choice.prefix = block.first();
    choice.bytes = m_bytesAt[first] - undecided.bytes;
    choice.tensors = m_tensorsAt[first] - undecided.tensors;
    choice.computeMs = m_nearToMs[first];
    if (block.upper < m_net->count()) {
        const std::span<const Position> late = m_blocks->lateOf(block);
        for (Position at = block.upper; at < block.closed; ++at)
            choice.computeMs += std::ranges::binary_search(late, at) ? 0 : m_net->farMs(at);
        choice.computeMs += m_farFromMs[place(block.closed)];
    }
    const double outsideMs = choice.latencyMs(link);
    std::optional<BlockCut::Answer> inside = m_cut->best(
        block, {link.uplinkMbps, link.latencyMs, std::max(0.0, limitMs - outsideMs)}, stop);
    if (!inside)
        return std::nullopt;
    choice.computeMs += inside->computeMs;
    choice.bytes += inside->bytes;
    choice.tensors += inside->tensors;
    choice.alsoNear = std::move(inside->near);
    return choice;
}

Plan OneWayCut::planOf(const Choice& choice) const
{
    Plan plan = m_net->prefixPlan(choice.prefix);
    for (const Position at : choice.alsoNear)
        plan.tierOf[m_net->layerAt(at).index()] = TierId(0);
    return plan;
}

} // namespace edgecut
