// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/block_cut.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr std::int32_t source = 0;
constexpr std::int32_t sink = 1;
/// What leaves the source or enters the sink stays below 2 to this power.
constexpr int capacityBits = 60;
/// Above this near linear time is worth its overhead.
constexpr std::size_t fewNodes = 200;

} // namespace

double BlockCut::priceOf(double bytes) const
{
    return transferMs(bytes, m_question.uplinkMbps) + m_question.latencyMs;
}

void BlockCut::take(const OpenNet& net, const Blocks& blocks, const Block& block)
{
    m_net = &net;
    m_blocks = &blocks;
    m_block = block;
    m_nodeOf.resize(place(net.past()));
    m_open.clear();
    for (Position at = block.first(); at < block.upper; ++at)
        m_open.push_back(at);
    const std::span<const Position> late = blocks.lateOf(block);
    m_open.insert(m_open.end(), late.begin(), late.end());
    findUndecided();
}

void BlockCut::findUndecided()
{
    m_undecided.bytes = 0;
    m_undecided.tensors.clear();
    const ProblemIndex& index = m_net->index();
    for (const Position at : m_open) {
        for (const std::uint32_t input : index.inputsOf(at)) {
            if (index.producers()[input] <= m_block.lower && !crossesForSure(input))
                m_undecided.tensors.push_back(input);
        }
    }
    std::ranges::sort(m_undecided.tensors);
    // Not of std::ranges, whose subrange Clang 14 cannot take from this standard library.
    std::vector<std::uint32_t>& tensors = m_undecided.tensors;
    tensors.erase(std::unique(tensors.begin(), tensors.end()), tensors.end());
    for (const std::uint32_t tensor : m_undecided.tensors)
        m_undecided.bytes += index.bytes()[tensor];
}

std::int32_t BlockCut::addNode(double nearMs, double farMs)
{
    m_nearMs.push_back(nearMs);
    m_farMs.push_back(farMs);
    return static_cast<std::int32_t>(m_nearMs.size() - 1);
}

void BlockCut::number()
{
    m_nearMs.assign(2, 0);
    m_farMs.assign(2, 0);
    m_arcs.clear();
    for (const Position at : m_open)
        m_nodeOf[place(at)] = addNode(m_net->nearMs(at), m_net->farMs(at));
}

BlockCut::Side BlockCut::sideOf(Position at) const
{
    if (at <= m_block.lower)
        return Side::Near;
    return m_blocks->isOpen(at, m_block) ? Side::Open : Side::Far;
}

/// When it is made on the first tier.
bool BlockCut::crossesForSure(std::size_t tensor) const
{
    const ProblemIndex& index = m_net->index();
    if (index.isResult(tensor))
        return m_net->resultsAreFar();
    return std::ranges::any_of(index.readersOf(tensor),
                               [&](Position at) { return sideOf(at) == Side::Far; });
}

/// The tensor's pendants: a reader each, or decided with the producer where nothing is left to say.
void BlockCut::addPendants(std::size_t tensor, std::int32_t producer)
{
    for (const PricedPendant& pendant : m_question.pendants) {
        if (pendant.tensor != static_cast<std::int64_t>(tensor))
            continue;
        if (producer != source)
            m_farMs[place(producer)] += pendant.farMs - pendant.freeMs;
        m_readers.push_back(addNode(pendant.heldMs, pendant.freeMs));
    }
}

/// Paid when the producer is near and some consumer is far. A consumer is not near when the
/// producer is far.
void BlockCut::addTensor(std::size_t tensor, std::int32_t producer)
{
    const ProblemIndex& index = m_net->index();
    const double ms = priceOf(index.bytes()[tensor]);
    m_readers.clear();
    for (const Position at : index.readersOf(tensor)) {
        if (isOpenNode(at))
            m_readers.push_back(nodeOf(at));
    }
    addPendants(tensor, producer);
    if (crossesForSure(tensor)) {
        m_nearMs[place(producer)] += ms;
        addReaders(producer, 0);
    } else if (!m_readers.empty()) {
        addReaders(producer, ms);
    }
}

void BlockCut::addReaders(std::int32_t producer, double ms)
{
    if (ms > 0 && m_readers.size() == 1) {
        if (producer == source)
            m_farMs[place(m_readers.front())] += ms;
        else
            m_arcs.push_back({producer, m_readers.front(), ms, true});
        return;
    }
    std::int32_t fork = source;
    if (ms > 0) {
        fork = addNode(0, producer == source ? ms : 0);
        if (producer != source)
            m_arcs.push_back({producer, fork, ms, false});
    }
    for (const std::int32_t reader : m_readers) {
        if (fork != source)
            m_arcs.push_back({fork, reader, INFINITY, false});
        if (producer != source)
            m_arcs.push_back({producer, reader, 0, true});
    }
}

/// Nothing when stopped; otherwise whether some cut costs at most the limit.
std::optional<bool> BlockCut::cut(double limitMs, const std::stop_token& stop)
{
    const auto nodes = static_cast<std::int32_t>(m_nearMs.size());
    double least = 0;
    for (std::int32_t node = 2; node < nodes; ++node)
        least += std::min(m_nearMs[place(node)], m_farMs[place(node)]);
    if (least > limitMs * (1 + 1e-12))
        return false;
    const double mostMs = std::max(0.0, limitMs - least) + 1e-12 * limitMs;
    const std::size_t most = m_arcs.size() + m_nearMs.size();
    const int exponent =
        mostMs > 0 ? capacityBits - 2 - std::ilogb(mostMs) - std::ilogb(static_cast<double>(most))
                   : 0;
    const std::int64_t infinity = std::llround(std::ceil(std::scalbn(mostMs, exponent))) +
                                  static_cast<std::int64_t>(most) + 1;
    m_capacities = {mostMs, std::scalbn(1.0, exponent / 2),
                    std::scalbn(1.0, exponent - exponent / 2), infinity};
    const std::optional<std::int64_t> value =
        m_nearMs.size() <= fewNodes ? smallCut(stop) : largeCut(stop);
    if (!value)
        return std::nullopt;
    return *value < infinity;
}

std::int64_t BlockCut::capacity(double ms) const
{
    if (ms > m_capacities.mostMs)
        return m_capacities.infinity;
    return static_cast<std::int64_t>(ms * m_capacities.halfScale * m_capacities.otherHalf + 0.5);
}

std::optional<std::int64_t> BlockCut::smallCut(const std::stop_token& stop)
{
    m_small.clear(m_nearMs.size());
    for (std::int32_t node = 2; node < static_cast<std::int32_t>(m_nearMs.size()); ++node) {
        const double extra = m_nearMs[place(node)] - m_farMs[place(node)];
        if (extra > 0)
            m_small.addSink(node, capacity(extra));
        else if (extra < 0)
            m_small.addSource(node, capacity(-extra));
    }
    for (const Arc& arc : m_arcs)
        m_small.addArc(arc.from, arc.to, capacity(arc.ms), arc.closed ? m_capacities.infinity : 0);
    m_large.reset();
    return m_small.minimumCut(m_capacities.infinity, stop);
}

std::optional<std::int64_t> BlockCut::largeCut(const std::stop_token& stop)
{
    std::vector<FlowArc> arcs;
    std::vector<ArcCapacity> capacities;
    arcs.reserve(m_arcs.size() + m_nearMs.size());
    capacities.reserve(m_arcs.size() + m_nearMs.size());
    for (std::int32_t node = 2; node < static_cast<std::int32_t>(m_nearMs.size()); ++node) {
        const double extra = m_nearMs[place(node)] - m_farMs[place(node)];
        arcs.push_back(extra > 0 ? FlowArc{node, sink} : FlowArc{source, node});
        capacities.push_back({capacity(std::abs(extra)), 0});
    }
    for (const Arc& arc : m_arcs) {
        arcs.push_back({arc.from, arc.to});
        capacities.push_back({capacity(arc.ms), arc.closed ? m_capacities.infinity : 0});
    }
    m_large.emplace(m_nearMs.size(), arcs, source, sink);
    return m_large->minimumCut(capacities, stop);
}

bool BlockCut::isFar(std::size_t tensor) const
{
    return crossesForSure(tensor) ||
           std::ranges::any_of(m_net->index().readersOf(tensor), [&](Position at) {
               return isOpenNode(at) && isOnFarSide(nodeOf(at));
           });
}

std::optional<BlockCut::Answer> BlockCut::best(const Question& question,
                                               const std::stop_token& stop)
{
    m_question = question;
    number();
    const ProblemIndex& index = m_net->index();
    for (const std::uint32_t tensor : m_undecided.tensors)
        addTensor(tensor, source);
    for (const Position at : m_open) {
        for (std::size_t i = index.firstOutput(at); i < index.firstOutput(at + 1); ++i)
            addTensor(i, nodeOf(at));
        for (const PricedPendant& pendant : question.pendants) {
            if (pendant.tensor < 0 && pendant.root == at) {
                m_nearMs[place(nodeOf(at))] += pendant.heldMs;
                m_farMs[place(nodeOf(at))] += pendant.farMs;
            }
        }
    }
    const std::optional<bool> isWithin = cut(question.limitMs, stop);
    if (!isWithin)
        return std::nullopt;
    return *isWithin ? answer() : Answer();
}

/// Added up from the plan, so that rounded capacities do not show.
BlockCut::Answer BlockCut::answer() const
{
    Answer result;
    result.isWithin = true;
    const ProblemIndex& index = m_net->index();
    const auto cross = [&](std::size_t tensor) {
        if (isFar(tensor)) {
            result.bytes += index.bytes()[tensor];
            result.tensors += 1;
        }
    };
    for (const std::uint32_t tensor : m_undecided.tensors)
        cross(tensor);
    for (const Position at : m_open) {
        if (isOnFarSide(nodeOf(at)))
            continue;
        result.near.push_back(at);
        for (std::size_t i = index.firstOutput(at); i < index.firstOutput(at + 1); ++i)
            cross(i);
    }
    return result;
}

} // namespace edgecut
