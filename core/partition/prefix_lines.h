// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/open_net.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// What the prefixes of an open net's order cost, as lines over the time that a byte takes, and
/// those few of them that are the best one anywhere.
class PrefixLines
{
public:
    using Position = OpenNet::Position;

    /// The open layers before `cut` on the first tier, the others on the second.
    struct Candidate
    {
        Position cut = 0;
        double fixedMs = 0; ///< with the link's latency
        double bytes = 0;
    };
    struct Line
    {
        double computeMs = 0;
        double bytes = 0, tensors = 0; ///< that cross; tensors are counted when they cost anything
    };

    /// Looks at all prefixes. `sections` are the cuts, rising, from which something else than the
    /// layers and tensors of the net costs something else: each section has candidates of its own.
    /// With `keepsAll` each prefix can be asked for. One pass over flat arrays.
    void scan(const OpenNet& net, double latencyMs, std::span<const Position> sections,
              bool keepsAll);

    std::size_t sectionCount() const { return m_sectionEnds.size() + 1; }
    /// One of them, by rising cut unless there were many, is the best at any price of a byte: of
    /// equally good ones, as far as double tells, the one with the greatest cut.
    std::span<const Candidate> candidates(std::size_t section) const
    {
        const std::size_t from = section == 0 ? 0 : m_sectionEnds[section - 1];
        const std::size_t past =
            section < m_sectionEnds.size() ? m_sectionEnds[section] : m_candidates.size();
        return std::span(m_candidates).subspan(from, past - from);
    }

    const Line& at(Position cut) const { return m_lines[static_cast<std::size_t>(cut - m_first)]; }
    /// Whether some layer is faster on the first tier.
    bool isMixed() const { return m_isMixed; }
    // Where that is so, with keepsAll: what the layers before a cut take on the first tier, and the
    // ones behind it on the second.
    double nearToMs(Position cut) const { return m_nearToMs[static_cast<std::size_t>(cut)]; }
    double farFromMs(Position cut) const { return m_farFromMs[static_cast<std::size_t>(cut)]; }

private:
    template <bool Careful, bool Counts, bool Keeps>
    void pass(const OpenNet& net);
    template <bool Careful>
    void pass(const OpenNet& net, bool keepsAll);
    void sumCarefully(const OpenNet& net);
    void consider(Candidate candidate);
    void shrinkSection();
    void endSection();

    Position m_first = 0;
    double m_latencyMs = 0;
    bool m_isMixed = false;
    std::span<const Position> m_sections;
    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_sectionEnds; ///< of all but the last
    std::size_t m_sectionFrom = 0;
    std::vector<Line> m_lines;
    std::vector<double> m_nearToMs, m_farFromMs;
    std::vector<double> m_endingBytes, m_endingTensors; ///< that cross before a cut and not at it
};

} // namespace edgecut
