// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/prefix_lines.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

using Position = OpenNet::Position;
using Candidate = PrefixLines::Candidate;

/// What is worse by more than this, far above the rounding of sums, is worse.
constexpr double margin = 1e-12;
/// So many candidates are quicker looked at than sorted.
constexpr std::size_t few = 64;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

/// Four sums side by side: one alone waits for each of its additions.
double sumOfFar(std::span<const double> pairs)
{
    double sums[4] = {};
    std::size_t i = 1;
    for (; i + 6 < pairs.size(); i += 8) {
        for (std::size_t k = 0; k < 4; ++k)
            sums[k] += pairs[i + 2 * k];
    }
    for (; i < pairs.size(); i += 2)
        sums[0] += pairs[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

bool isWorse(double ms, double thanMs)
{
    return ms > thanMs + margin * std::abs(thanMs);
}

/// Keeps what is below the others somewhere: a lower hull over bytes, ties included.
std::size_t keepHull(std::span<Candidate> all)
{
    std::ranges::sort(all, [](const Candidate& a, const Candidate& b) {
        return a.bytes != b.bytes ? a.bytes < b.bytes : a.fixedMs < b.fixedMs;
    });
    std::size_t kept = 0;
    double least = INFINITY;
    for (const Candidate candidate : all) {
        if (isWorse(candidate.fixedMs, least))
            continue;
        least = std::min(least, candidate.fixedMs);
        while (kept >= 2) {
            const Candidate& before = all[kept - 2];
            const Candidate& middle = all[kept - 1];
            const double moreBytes = candidate.bytes - before.bytes;
            if (!(moreBytes > 0))
                break;
            const double msPerByte = std::max(0.0, before.fixedMs - candidate.fixedMs) / moreBytes;
            if (!isWorse(middle.fixedMs + middle.bytes * msPerByte,
                         before.fixedMs + before.bytes * msPerByte))
                break;
            --kept;
        }
        all[kept++] = candidate;
    }
    return kept;
}

} // namespace

/// An earlier one that is as dear or dearer at any price goes; so does this one when it is dearer
/// than the one with the fewest bytes.
inline void PrefixLines::consider(Candidate candidate)
{
    while (m_candidates.size() > m_sectionFrom) {
        const Candidate& last = m_candidates.back();
        if (last.bytes < candidate.bytes || last.fixedMs < candidate.fixedMs)
            break;
        m_candidates.pop_back();
    }
    m_candidates.push_back(candidate);
}

void PrefixLines::shrinkSection()
{
    if (m_candidates.size() - m_sectionFrom > few) {
        const std::size_t kept = keepHull(std::span(m_candidates).subspan(m_sectionFrom));
        m_candidates.resize(m_sectionFrom + kept);
    }
}

void PrefixLines::endSection()
{
    shrinkSection();
    m_sectionFrom = m_candidates.size();
    m_sectionEnds.push_back(m_sectionFrom);
}

/// Differences of large numbers would drown small ones, so sums from both ends.
void PrefixLines::sumCarefully(const OpenNet& net)
{
    const std::size_t count = place(net.count());
    m_nearToMs.assign(count + 1, 0);
    m_farFromMs.assign(count + 1, 0);
    double near = 0;
    double far = 0;
    for (std::size_t i = 0; i < count; ++i) {
        m_nearToMs[i + 1] = near += net.timesMs()[2 * i];
        m_farFromMs[count - 1 - i] = far += net.timesMs()[2 * (count - 1 - i) + 1];
    }
}

template <bool Careful, bool Counts, bool Keeps>
void PrefixLines::pass(const OpenNet& net)
{
    const ProblemIndex& index = net.index();
    const double* times = net.timesMs().data();
    const double* bytesOf = index.bytes().data();
    const Position* producers = index.producers().data();
    const Position* lastReaders = index.lastReaders().data();
    const Position first = net.first();
    const Position past = net.past();
    const Position needless = net.resultsAreFar() ? net.count() + 1 : net.count(); // a last reader
    const std::size_t tensorCount = index.tensorCount();
    m_endingBytes.assign(place(past - first) + 2, 0);
    if constexpr (Counts)
        m_endingTensors.assign(place(past - first) + 2, 0);
    double* endingBytes = m_endingBytes.data();
    double* endingTensors = m_endingTensors.data();

    double computeMs = sumOfFar(net.timesMs().subspan(2 * place(first)));
    for (Position at = 0; at < first; ++at)
        computeMs += times[2 * at];
    double bytes = 0;
    double tensors = 0;
    double leastStepMs = 0;
    std::size_t tensor = 0;
    const auto cross = [&](std::size_t i, double& moreBytes, double& moreTensors) {
        const Position last = lastReaders[i];
        if (last == needless)
            return;
        moreBytes += bytesOf[i];
        endingBytes[std::min(last, past) + 1 - first] += bytesOf[i];
        if constexpr (Counts) {
            moreTensors += 1;
            endingTensors[std::min(last, past) + 1 - first] += 1;
        }
    };
    for (; tensor < tensorCount && producers[tensor] < first; ++tensor) {
        if (lastReaders[tensor] >= first)
            cross(tensor, bytes, tensors);
    }
    std::size_t section = 0;
    double fewestBytes = INFINITY;
    double itsMs = INFINITY;
    for (Position cut = first;; ++cut) {
        if (section < m_sections.size() && m_sections[section] == cut) {
            if (cut > first)
                endSection();
            ++section;
            fewestBytes = itsMs = INFINITY;
        }
        if constexpr (Careful)
            computeMs = m_nearToMs[place(cut)] + m_farFromMs[place(cut)];
        const double fixedMs = Counts ? computeMs + tensors * m_latencyMs : computeMs;
        if constexpr (Keeps)
            m_lines[place(cut - first)] = {computeMs, bytes, tensors};
        if (bytes < fewestBytes || !(fixedMs > itsMs)) {
            consider({cut, fixedMs, bytes});
            if (bytes < fewestBytes) {
                fewestBytes = bytes;
                itsMs = fixedMs + margin * fixedMs;
            }
        }
        if (cut == past)
            break;
        // The layer at the cut goes to the first tier.
        const double stepMs = times[2 * cut] - times[2 * cut + 1];
        leastStepMs = std::min(leastStepMs, stepMs);
        if constexpr (!Careful)
            computeMs += stepMs;
        double moreBytes = -endingBytes[cut + 1 - first];
        double moreTensors = Counts ? -endingTensors[cut + 1 - first] : 0;
        for (; tensor < tensorCount && producers[tensor] == cut; ++tensor)
            cross(tensor, moreBytes, moreTensors);
        bytes += moreBytes;
        if constexpr (Counts)
            tensors += moreTensors;
    }
    shrinkSection();
    m_isMixed = leastStepMs < 0;
}

template <bool Careful>
void PrefixLines::pass(const OpenNet& net, bool keepsAll)
{
    m_candidates.clear();
    m_candidates.reserve(few);
    m_sectionEnds.clear();
    m_sectionFrom = 0;
    if (keepsAll)
        m_latencyMs > 0 ? pass<Careful, true, true>(net) : pass<Careful, false, true>(net);
    else
        m_latencyMs > 0 ? pass<Careful, true, false>(net) : pass<Careful, false, false>(net);
}

void PrefixLines::scan(const OpenNet& net, double latencyMs, std::span<const Position> sections,
                       bool keepsAll)
{
    m_first = net.first();
    m_latencyMs = latencyMs;
    m_sections = sections;
    if (keepsAll)
        m_lines.resize(place(net.past() - net.first()) + 1);
    pass<false>(net, keepsAll);
    if (m_isMixed) {
        sumCarefully(net);
        pass<true>(net, keepsAll);
    }
}

} // namespace edgecut
