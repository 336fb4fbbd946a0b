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

std::size_t place(std::int32_t i)
{
    return static_cast<std::size_t>(i);
}

} // namespace

double BlockCut::priceOf(double bytes) const
{
    return transferMs(bytes, m_question.uplinkMbps) + m_question.latencyMs;
}

void BlockCut::number(const Block& block)
{
    if (m_nodeOf.empty())
        m_nodeOf.assign(place(m_net.count()), -1);
    m_open.clear();
    m_nearMs.assign(2, 0);
    m_farMs.assign(2, 0);
    m_arcs.clear();
    const auto add = [this](Position at) {
        m_nodeOf[place(at)] = static_cast<std::int32_t>(m_nearMs.size());
        m_open.push_back(at);
        m_nearMs.push_back(m_net.nearMs(at));
        m_farMs.push_back(m_net.farMs(at));
    };
    for (Position at = block.first(); at < block.upper; ++at)
        add(at);
    for (const Position at : m_blocks.lateOf(block))
        add(at);
}

void BlockCut::forget()
{
    for (const Position at : m_open)
        m_nodeOf[place(at)] = -1;
}

BlockCut::Side BlockCut::sideOf(Position at, const Block& block) const
{
    if (at <= block.lower)
        return Side::Near;
    return m_nodeOf[place(at)] >= 0 ? Side::Open : Side::Far;
}

template <typename Visit>
void BlockCut::forEachInput(const Block& block, Visit visit)
{
    m_inputs.clear();
    for (const Position at : m_open) {
        for (const std::uint32_t input : m_blocks.inputsOf(at)) {
            if (m_net.tensors()[input].producer <= block.lower)
                m_inputs.push_back(input);
        }
    }
    std::ranges::sort(m_inputs);
    m_inputs.erase(std::unique(m_inputs.begin(), m_inputs.end()), m_inputs.end());
    for (const std::uint32_t input : m_inputs) {
        const OpenNet::Tensor& tensor = m_net.tensors()[input];
        const bool sure =
            tensor.neededFar || std::ranges::any_of(m_net.consumersOf(tensor), [&](Position at) {
                return sideOf(at, block) == Side::Far;
            });
        if (!sure)
            visit(tensor);
    }
}

/// Paid when the producer is near and some consumer is far. A consumer is not near when the
/// producer is far.
void BlockCut::addTensor(const OpenNet::Tensor& tensor, std::int32_t producer, const Block& block)
{
    const double ms = priceOf(tensor.bytes);
    bool needed = tensor.neededFar;
    m_readers.clear();
    for (const Position at : m_net.consumersOf(tensor)) {
        const Side side = sideOf(at, block);
        needed = needed || side == Side::Far;
        if (side == Side::Open)
            m_readers.push_back(m_nodeOf[place(at)]);
    }
    if (needed)
        m_nearMs[place(producer)] += ms;
    if (!needed && m_readers.size() == 1) {
        if (producer == source) {
            m_farMs[place(m_readers.front())] += ms;
            return;
        }
        m_arcs.push_back({producer, m_readers.front(), ms, true});
        return;
    }
    std::int32_t fork = source;
    if (!needed && !m_readers.empty()) {
        fork = static_cast<std::int32_t>(m_nearMs.size());
        m_nearMs.push_back(0);
        m_farMs.push_back(0);
        if (producer == source)
            m_farMs.back() = ms;
        else
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

bool BlockCut::isFar(const OpenNet::Tensor& tensor, const Block& block) const
{
    return tensor.neededFar || std::ranges::any_of(m_net.consumersOf(tensor), [&](Position at) {
               const Side side = sideOf(at, block);
               return side == Side::Far || (side == Side::Open && isOnFarSide(m_nodeOf[place(at)]));
           });
}

std::optional<BlockCut::Answer> BlockCut::best(const Block& block, const Question& question,
                                               const std::stop_token& stop)
{
    m_question = question;
    number(block);
    forEachInput(block, [&](const auto& tensor) { addTensor(tensor, source, block); });
    for (const Position at : m_open) {
        for (const OpenNet::Tensor& tensor : m_net.outputsOf(at))
            addTensor(tensor, m_nodeOf[place(at)], block);
    }
    const std::optional<bool> isWithin = cut(question.limitMs, stop);
    if (!isWithin) {
        forget();
        return std::nullopt;
    }

    Answer answer;
    if (!*isWithin) { // and perhaps forbidden
        answer.computeMs = INFINITY;
        forget();
        return answer;
    }
    // Added up from the plan, so that rounded capacities do not show.
    const auto cross = [&](const OpenNet::Tensor& tensor) {
        if (isFar(tensor, block)) {
            answer.bytes += tensor.bytes;
            answer.tensors += 1;
        }
    };
    forEachInput(block, cross);
    for (const Position at : m_open) {
        if (isOnFarSide(m_nodeOf[place(at)])) {
            answer.computeMs += m_net.farMs(at);
            continue;
        }
        answer.computeMs += m_net.nearMs(at);
        answer.near.push_back(at);
        std::ranges::for_each(m_net.outputsOf(at), cross);
    }
    forget();
    return answer;
}

BlockCut::Undecided BlockCut::undecided(const Block& block)
{
    number(block);
    Undecided result;
    forEachInput(block, [&](const OpenNet::Tensor& tensor) {
        result.bytes += tensor.bytes;
        result.tensors += 1;
    });
    forget();
    return result;
}

} // namespace edgecut
