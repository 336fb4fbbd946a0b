// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/problem_index.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double mostBytes = 9007199254740992.0; // 2^53

} // namespace

ProblemIndex::ProblemIndex(const PartitionProblem& problem) : m_layerCount(problem.layerCount())
{
    for (std::size_t i = 0; i < m_layerCount; ++i) {
        if (problem.layers[i].pinned)
            m_pins.push_back({LayerId(i), *problem.layers[i].pinned});
    }
    const std::size_t count = problem.tensors.size();
    for (auto* array : {&m_producer, &m_firstReader, &m_lastReader})
        array->reserve(count);
    m_bytes.reserve(count);
    m_readers.reserve(2 * count);
    m_readersFrom.reserve(count + 1);
    m_readersFrom.push_back(0);
    double sum = 0;
    m_bytesAreWhole = true;
    for (const ProblemTensor& tensor : problem.tensors) {
        const double bytes = tensor.crossingBytes();
        sum += bytes;
        m_bytesAreWhole = m_bytesAreWhole && std::trunc(bytes) == bytes;
        m_isInOrder = m_isInOrder && addTensor(tensor);
    }
    m_bytesAreWhole = m_bytesAreWhole && sum < mostBytes;
    if (!m_isInOrder) {
        forget();
        return;
    }
    listOutputs();
    listInputs();
}

ProblemIndex::ProblemIndex(const PartitionProblem& problem, const Arrangement& arrangement)
    : m_layerCount(arrangement.layerAt.size())
{
    const auto positionOf = [&](const ProblemTensor& tensor) {
        return arrangement.positionOf[tensor.producer.index()];
    };
    // Tensors by producer, sorted by counting.
    std::vector<std::uint32_t> next(m_layerCount + 1, 0);
    for (const ProblemTensor& tensor : problem.tensors) {
        if (const Position at = positionOf(tensor); at >= 0)
            ++next[place(at) + 1];
    }
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<std::uint32_t> sorted(next.back());
    for (std::size_t i = 0; i < problem.tensors.size(); ++i) {
        if (const Position at = positionOf(problem.tensors[i]); at >= 0)
            sorted[next[place(at)]++] = static_cast<std::uint32_t>(i);
    }
    m_readersFrom.push_back(0);
    for (const std::uint32_t i : sorted)
        addTensor(problem, problem.tensors[i], arrangement);
    listOutputs();
    listInputs();
}

ProblemIndex::ProblemIndex(const ProblemIndex& whole, std::span<const Position> kept,
                           Position ownFrom, std::span<Position> scratch)
    : m_layerCount(kept.size())
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        scratch[place(kept[i])] = static_cast<Position>(i);
    const std::size_t most = std::min(whole.tensorCount(), 2 * kept.size());
    for (auto* array : {&m_producer, &m_firstReader, &m_lastReader})
        array->reserve(most);
    m_bytes.reserve(most);
    m_tensorAt.reserve(most);
    m_readersFrom.reserve(most + 1);
    m_readersFrom.push_back(0);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::size_t past = whole.firstOutput(kept[i] + 1);
        for (std::size_t tensor = whole.firstOutput(kept[i]); tensor < past; ++tensor)
            takeTensor(whole, tensor, static_cast<Position>(i), ownFrom, scratch);
    }
    for (const Position at : kept)
        scratch[place(at)] = -1;
    listOutputs();
    listInputs();
}

void ProblemIndex::takeTensor(const ProblemIndex& whole, std::size_t tensor, Position producer,
                              Position ownFrom, std::span<const Position> positionOf)
{
    const auto count = static_cast<Position>(m_layerCount);
    const bool isResult = whole.isResult(tensor);
    Position first = count;
    Position last = isResult && producer >= ownFrom ? count : -1;
    for (const Position reader : whole.readersOf(tensor)) {
        const Position at = positionOf[place(reader)];
        if (at < 0)
            continue;
        m_readers.push_back(at);
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last < 0)
        return;
    closeTensor(whole.bytes()[tensor], producer, first, last);
    m_tensorAt.push_back(whole.tensorAt(tensor));
}

/// False when the file is not in order.
bool ProblemIndex::addTensor(const ProblemTensor& tensor)
{
    const Position producer = tensor.producer.value;
    if (!m_producer.empty() && producer < m_producer.back())
        return false;
    const auto count = static_cast<Position>(m_layerCount);
    Position first = count;
    Position last = tensor.consumers.empty() ? count : -1;
    for (const LayerId consumer : tensor.consumers) {
        m_readers.push_back(consumer.value);
        first = std::min(first, consumer.value);
        last = std::max(last, consumer.value);
    }
    closeTensor(tensor.crossingBytes(), producer, first, last);
    return first > producer;
}

void ProblemIndex::addTensor(const PartitionProblem& problem, const ProblemTensor& tensor,
                             const Arrangement& arrangement)
{
    const auto count = static_cast<Position>(m_layerCount);
    Position first = count;
    Position last = tensor.consumers.empty() ? count : -1;
    for (const LayerId consumer : tensor.consumers) {
        const Position at = arrangement.positionOf[consumer.index()];
        if (at < 0)
            continue;
        m_readers.push_back(at);
        first = std::min(first, at);
        last = std::max(last, at);
    }
    const Position producer = arrangement.positionOf[tensor.producer.index()];
    if (last < 0)
        return;
    closeTensor(tensor.crossingBytes(), producer, first, last);
    m_tensorAt.emplace_back(static_cast<std::size_t>(&tensor - problem.tensors.data()));
}

void ProblemIndex::closeTensor(double bytes, Position producer, Position first, Position last)
{
    m_bytes.push_back(bytes);
    m_producer.push_back(producer);
    m_firstReader.push_back(first);
    m_lastReader.push_back(last);
    m_readersFrom.push_back(static_cast<std::uint32_t>(m_readers.size()));
}

void ProblemIndex::listOutputs()
{
    m_outputsFrom.resize(m_layerCount + 1);
    std::uint32_t next = 0;
    for (std::size_t at = 0; at < m_layerCount; ++at) {
        while (next < m_producer.size() && place(m_producer[next]) < at)
            ++next;
        m_outputsFrom[at] = next;
    }
    m_outputsFrom.back() = static_cast<std::uint32_t>(m_producer.size());
    for (std::size_t at = 0; at < m_layerCount; ++at) {
        bool isRead = false;
        bool isReadNext = false;
        for (std::uint32_t i = m_outputsFrom[at]; i < m_outputsFrom[at + 1]; ++i) {
            isRead = isRead || place(m_firstReader[i]) < m_layerCount;
            isReadNext = isReadNext || place(m_firstReader[i]) == at + 1;
        }
        m_sinkCount += isRead ? 0 : 1;
        if (!isReadNext && at + 1 < m_layerCount)
            m_breaks.push_back(static_cast<Position>(at + 1));
    }
}

void ProblemIndex::listInputs()
{
    std::vector<std::uint32_t> next(m_layerCount + 2, 0);
    for (const Position reader : m_readers)
        ++next[place(reader) + 2];
    for (std::size_t i = 2; i < next.size(); ++i)
        next[i] += next[i - 1];
    m_inputs.resize(m_readers.size());
    for (std::size_t i = 0; i < tensorCount(); ++i) {
        for (const Position reader : readersOf(i))
            m_inputs[next[place(reader) + 1]++] = static_cast<std::uint32_t>(i);
    }
    next.pop_back();
    m_inputsFrom = std::move(next);
}

/// What is not in order serves nobody.
void ProblemIndex::forget()
{
    m_bytes.clear();
    for (auto* array : {&m_producer, &m_firstReader, &m_lastReader, &m_readers})
        array->clear();
    m_readersFrom.clear();
}

} // namespace edgecut
