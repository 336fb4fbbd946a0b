// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// What a one-way problem of two tiers leaves open, in flat arrays: layers in topological order
/// (their *positions*), tensors by rising producer, what pins and the result tier settle as
/// constants. A plan is a set of open layers on the first tier that holds all that they read; each
/// prefix of the order is one.
class OpenNet
{
public:
    using Position = std::int32_t;
    static constexpr Position settledNear = -1;

    struct Tensor
    {
        double bytes = 0;
        Position producer = settledNear;         ///< or an open layer
        Position last = settledNear;             ///< of the open consumers
        std::uint32_t firstEnd = 0, pastEnd = 0; ///< open consumers in `ends()`
        bool neededFar = false;                  ///< by a settled layer or as a result
    };

    /// Nothing when the problem is of another kind, is infeasible, or has byte counts that are not
    /// whole or add up to 2^53 and more (sums of them must be exact). `problem` must be checked.
    /// O(layers + tensor ends) when the file is in topological order.
    static std::optional<OpenNet> of(const PartitionProblem& problem);

    Position count() const { return static_cast<Position>(m_firstReader.size()); }
    double nearMs(Position at) const { return m_timeMs[2 * place(at)]; }    ///< on the first tier
    double farMs(Position at) const { return m_timeMs[2 * place(at) + 1]; } ///< on the second
    Position firstReader(Position at) const { return m_firstReader[place(at)]; } ///< count(): none
    /// The last open layer that the layer reads from.
    Position lastSource(Position at) const { return m_lastSource[place(at)]; }
    double settledMs() const { return m_settledMs; }
    double settledBytes() const { return m_settledBytes; } ///< of tensors that cross for sure
    double settledTensors() const { return m_settledTensors; }
    std::span<const Tensor> tensors() const { return m_tensors; }
    std::span<const Tensor> outputsOf(Position at) const
    {
        return tensors().subspan(m_firstOutput[place(at)],
                                 m_firstOutput[place(at) + 1] - m_firstOutput[place(at)]);
    }
    std::span<const Position> consumersOf(const Tensor& tensor) const
    {
        return std::span(m_ends).subspan(tensor.firstEnd, tensor.pastEnd - tensor.firstEnd);
    }

    /// The plan with the open layers before `cut` on the first tier, the others on the second.
    Plan prefixPlan(Position cut) const;
    LayerId layerAt(Position at) const
    {
        return m_layerAt.empty() ? LayerId(at + m_firstOpen) : m_layerAt[place(at)];
    }

private:
    class Builder;
    static std::size_t place(Position at) { return static_cast<std::size_t>(at); }

    std::int32_t m_firstOpen = 0;   ///< of layers that are open from there on, in the file's order
    std::vector<LayerId> m_layerAt; ///< in any other case
    std::vector<double> m_timeMs;   ///< a pair for each position
    std::vector<Position> m_firstReader, m_lastSource;
    std::vector<Tensor> m_tensors;
    std::vector<std::uint32_t> m_firstOutput; ///< a position each, and one past the last
    std::vector<Position> m_ends;
    std::vector<TierId> m_settled; ///< a layer each; open layers on the second tier
    double m_settledMs = 0, m_settledBytes = 0, m_settledTensors = 0;
};

} // namespace edgecut
