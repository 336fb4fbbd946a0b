// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// An order of all or some of a problem's layers, in which each stands behind what it reads.
struct Arrangement
{
    std::vector<LayerId> layerAt;         ///< a position each
    std::vector<std::int32_t> positionOf; ///< a layer each; -1: left out
};

/// Who makes and reads each tensor of a checked problem and which layers are pinned, in flat
/// arrays: what evaluate() and the cuts stream through instead of a problem's many small objects.
/// Made once for a problem and good for as long as its layers, pins and tensors stay; times,
/// energies and links may change. Refers to nothing.
///
/// Layers are known by their positions, tensors by their rank: both those of the file, or those of
/// an arrangement.
class ProblemIndex
{
public:
    using Position = std::int32_t;

    struct Pin
    {
        LayerId layer;
        TierId tier;
    };

    /// O(layers + tensor ends), as the rest.
    explicit ProblemIndex(const PartitionProblem& problem);
    /// Of the arrangement's layers alone: what they read from others is left out, and so are
    /// tensors that only others read.
    ProblemIndex(const PartitionProblem& problem, const Arrangement& arrangement);

    /// Of the layers at these positions of another index in order, rising; the same is left out,
    /// and so are results of layers before `ownFrom` of the new positions. `scratch` has a number
    /// for each layer of `whole`, all -1, and is left so. O(what is kept).
    ProblemIndex(const ProblemIndex& whole, std::span<const Position> kept, Position ownFrom,
                 std::span<Position> scratch);

    std::size_t layerCount() const { return m_layerCount; }
    std::size_t tensorCount() const { return m_bytes.size(); }
    std::span<const Pin> pins() const { return m_pins; } ///< in the file's order and numbers
    /// What can cross is whole numbers that add up to less than 2^53: sums are exact. For a problem
    /// itself, not for an arrangement.
    bool bytesAreWhole() const { return m_bytesAreWhole; }

    /// Whether tensors stand by rising producer and are read further on only. Always in an
    /// arrangement; all below is empty where it is not so.
    bool isInOrder() const { return m_isInOrder; }
    std::span<const double> bytes() const { return m_bytes; } ///< that cross
    std::span<const Position> producers() const { return m_producer; }
    std::span<const Position> firstReaders() const { return m_firstReader; }
    /// layerCount() for a result, here and in firstReaders().
    std::span<const Position> lastReaders() const { return m_lastReader; }
    std::span<const Position> readersOf(std::size_t tensor) const
    {
        return std::span(m_readers).subspan(m_readersFrom[tensor],
                                            m_readersFrom[tensor + 1] - m_readersFrom[tensor]);
    }
    bool isResult(std::size_t tensor) const
    {
        return m_readersFrom[tensor] == m_readersFrom[tensor + 1];
    }
    /// The first tensor made at the position or behind it.
    std::size_t firstOutput(Position at) const { return m_outputsFrom[place(at)]; }
    /// Layers, but the first, that do not read the one before them.
    std::span<const Position> breaks() const { return m_breaks; }
    /// So many layers are read by none.
    std::size_t sinkCount() const { return m_sinkCount; }
    /// The tensor's number in the file, also in an arrangement.
    TensorId tensorAt(std::size_t tensor) const
    {
        return m_tensorAt.empty() ? TensorId(tensor) : m_tensorAt[tensor];
    }
    /// The tensors that a layer reads, rising.
    std::span<const std::uint32_t> inputsOf(Position at) const
    {
        return std::span(m_inputs).subspan(m_inputsFrom[place(at)],
                                           m_inputsFrom[place(at) + 1] - m_inputsFrom[place(at)]);
    }

private:
    static std::size_t place(Position at) { return static_cast<std::size_t>(at); }
    bool addTensor(const ProblemTensor& tensor);
    void addTensor(const PartitionProblem& problem, const ProblemTensor& tensor,
                   const Arrangement& arrangement);
    void takeTensor(const ProblemIndex& whole, std::size_t tensor, Position producer,
                    Position ownFrom, std::span<const Position> positionOf);
    void closeTensor(double bytes, Position producer, Position first, Position last);
    void listOutputs();
    void listInputs();
    void forget();

    std::size_t m_layerCount = 0;
    bool m_isInOrder = true, m_bytesAreWhole = false;
    std::vector<Pin> m_pins;
    std::vector<double> m_bytes;
    std::vector<Position> m_producer, m_firstReader, m_lastReader;
    std::vector<std::uint32_t> m_readersFrom, m_outputsFrom,
        m_inputsFrom; ///< and one past the last
    std::vector<Position> m_readers;
    std::vector<std::uint32_t> m_inputs;
    std::vector<Position> m_breaks;
    std::size_t m_sinkCount = 0;
    std::vector<TensorId> m_tensorAt; ///< empty: as in the file
};

} // namespace edgecut
