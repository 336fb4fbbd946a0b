// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "core/partition/problem_index.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// What a one-way problem of two tiers leaves open. Layers stand at positions in a topological
/// order: first those that pins settle on the first tier, then the open ones, then those settled on
/// the second. A plan is a set of open layers on the first tier that holds all open ones that they
/// read; each prefix of the order is one. Pendants are left out of the order.
class OpenNet
{
public:
    using Position = ProblemIndex::Position;

    OpenNet();
    OpenNet(OpenNet&&) noexcept;
    OpenNet& operator=(OpenNet&&) noexcept;
    ~OpenNet();

    /// Nothing when the problem is of another kind, is infeasible, or has byte counts that are not
    /// whole or add up to 2^53 and more (sums of them must be exact). `problem` must be checked;
    /// the result refers to its times and to the index. O(1) in the usual case: a file in
    /// topological order with one end, the first layers pinned to the first tier and no others;
    /// else O(layers + tensor ends).
    static std::optional<OpenNet> of(const PartitionProblem& problem, const ProblemIndex& index);

    /// Layers that hang on one tensor and feed nothing else: an auxiliary head, a detector's
    /// branch. All that the rest of the network can know of them is where their root is and whether
    /// the tensor crosses in any case, so they are nets of their own.
    struct Pendant;

    const ProblemIndex& index() const { return m_owned ? m_owned->index : *m_index; }
    Position first() const { return m_first; } ///< of the open layers
    Position past() const { return m_past; }
    Position count() const { return static_cast<Position>(index().layerCount()); }
    /// Pairs by position: on the first and on the second tier.
    std::span<const double> timesMs() const
    {
        return m_owned ? std::span<const double>(m_owned->timesMs) : m_timesMs;
    }
    double nearMs(Position at) const { return timesMs()[2 * static_cast<std::size_t>(at)]; }
    double farMs(Position at) const { return timesMs()[2 * static_cast<std::size_t>(at) + 1]; }
    bool resultsAreFar() const { return m_resultsAreFar; } ///< results must end on the second tier
    /// Where the tensor is last needed, count() for a result that is far; at its producer when
    /// nobody needs it.
    Position lastNeed(std::size_t tensor) const
    {
        const Position last = index().lastReaders()[tensor];
        return last < count() || m_resultsAreFar ? last : index().producers()[tensor];
    }
    LayerId layerAt(Position at) const
    {
        return m_owned ? m_owned->layerAt[static_cast<std::size_t>(at)] : LayerId(at);
    }
    std::vector<Pendant>& pendants() { return m_pendants; }

    /// Puts the layers before `cut` on the first tier.
    void putNear(Position cut, Plan& plan) const;

private:
    class Builder;
    void foldPendants(int depth);
    OpenNet part(std::span<const Position> kept, Position near, Position open, bool isPendant,
                 std::span<Position> scratch) const;

    struct Owned ///< when the positions are not the file's
    {
        std::vector<LayerId> layerAt;
        ProblemIndex index;
        std::vector<double> timesMs;
    };
    std::unique_ptr<Owned> m_owned;
    const ProblemIndex* m_index = nullptr;
    std::span<const double> m_timesMs;
    Position m_first = 0, m_past = 0;
    bool m_resultsAreFar = false;
    std::vector<Pendant> m_pendants;
};

struct OpenNet::Pendant
{
    Position root = 0;
    std::int64_t tensor = -1; ///< on which they hang; none when nothing else of the net reads it
    Position lastReader = 0;  ///< of that else; the root when there is none
    double farMs = 0;         ///< all on the second tier
    OpenNet free;             ///< without the tensor, as when it crosses in any case
    OpenNet held;             ///< with it, made by a layer that takes no time
};

} // namespace edgecut
