// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/upload_runs.h"

#include "core/offloading/stage_tree.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr double tolerance = 1e-9;

// Efficiencies are far below 1, so "equal" is relative to them.
bool isAlike(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

bool saves(double fromMs, double toMs)
{
    return fromMs - toMs > tolerance * std::max(1.0, fromMs);
}

std::array<double, 2> led(const std::array<double, 2>& row, const StageTimes& times)
{
    return {std::min(row[0] + times.ms[0][0], row[1] + times.ms[1][0]),
            std::min(row[0] + times.ms[0][1], row[1] + times.ms[1][1])};
}

} // namespace

bool UploadRun::isBetterThan(const UploadRun& other) const
{
    if (!isAlike(efficiency(), other.efficiency()))
        return efficiency() > other.efficiency();
    if (!isAlike(savedMs, other.savedMs))
        return savedMs > other.savedMs;
    return first != other.first ? first < other.first : last < other.last;
}

/// A programme from the left along the stages, in which units are freed on the way.
class UploadRuns::Walk
{
public:
    Walk(const UploadRuns& runs, const Round& round, std::size_t stage)
        : m_runs(runs), m_round(round), m_stage(stage), m_row(round.before[stage])
    {}

    /// Frees one more unit, which comes after those before, and says what a query takes then.
    double free(std::size_t unit)
    {
        for (; m_stage < unit / 2; ++m_stage) {
            m_row = led(m_row, times());
            m_freed = {false, false};
        }
        m_freed[unit % 2] = true;
        const Row reached = led(m_row, times());
        const Row& rest = m_round.after[m_stage];
        return std::min(reached[0] + rest[0], reached[1] + rest[1]);
    }

private:
    const StageTimes& times() const
    {
        return m_runs.m_latency.times(m_stage, m_runs.m_tied[2 * m_stage] && !m_freed[0],
                                      m_runs.m_tied[2 * m_stage + 1] && !m_freed[1]);
    }

    const UploadRuns& m_runs;
    const Round& m_round;
    std::size_t m_stage;
    Row m_row;
    std::array<bool, 2> m_freed{false, false}; ///< block and gate of the stage
};

UploadRuns::UploadRuns(const PartitionProblem& problem, const PartialLatency& latency,
                       const std::vector<bool>& present)
    : m_problem(problem)
    , m_latency(latency)
    , m_missing(problem.layerCount(), false)
    , m_absent(latency.unitCount(), 0)
    , m_tied(latency.unitCount(), false)
{
    std::vector<bool> atTheEnd(latency.unitCount(), false);
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const LayerId layer(i);
        if (problem.layers[i].weightBytes <= 0 || present[i])
            continue;
        ++m_absent[unitOf(layer)];
        m_tied[unitOf(layer)] = true;
        m_missing[i] = isServerSide(layer);
        m_missingCount += m_missing[i] ? 1 : 0;
        if (!m_missing[i])
            atTheEnd[unitOf(layer)] = true;
    }
    m_nowMs = latency.latencyMs(m_tied);
    m_finalMs = latency.latencyMs(atTheEnd);
}

bool UploadRuns::isServerSide(LayerId layer) const
{
    return m_latency.wholePlan().tierOf[layer.index()] == TierId(1);
}

double UploadRuns::bytesOf(LayerId layer) const
{
    return static_cast<double>(m_problem.layers[layer.index()].weightBytes);
}

std::size_t UploadRuns::unitOf(LayerId layer) const
{
    return static_cast<std::size_t>(m_latency.unitOf(layer));
}

StageTimes UploadRuns::timesNow(std::size_t stage) const
{
    return m_latency.times(stage, m_tied[2 * stage], m_tied[2 * stage + 1]);
}

void UploadRuns::fillRows(Round& round) const
{
    const std::size_t count = m_latency.stageCount();
    round.before.resize(count);
    round.after.resize(count);
    Row row{0, StageTimes::impossible};
    for (std::size_t stage = 0; stage < count; ++stage) {
        round.before[stage] = row;
        row = led(row, timesNow(stage));
    }
    Row rest{0, 0};
    for (std::size_t stage = count; stage-- > 0;) {
        round.after[stage] = rest;
        const StageTimes times = timesNow(stage);
        rest = {std::min(times.ms[0][0] + rest[0], times.ms[0][1] + rest[1]),
                std::min(times.ms[1][0] + rest[0], times.ms[1][1] + rest[1])};
    }
}

/// The layers that candidates may hold, run by run, without those that have no weights.
std::vector<std::vector<LayerId>> UploadRuns::missingRuns() const
{
    std::vector<std::vector<LayerId>> runs;
    bool open = false;
    for (std::size_t i = 0; i < m_missing.size(); ++i) {
        const LayerId layer(i);
        if (m_missing[i]) {
            if (!open)
                runs.emplace_back();
            runs.back().push_back(layer);
            open = true;
        } else if (m_problem.layers[i].weightBytes > 0 || !isServerSide(layer)) {
            open = false;
        }
    }
    return runs;
}

std::vector<UploadRuns::Group> UploadRuns::groupsOf(std::span<const LayerId> run) const
{
    std::vector<Group> groups;
    std::int32_t count = 0;
    for (const LayerId layer : run) {
        if (groups.empty() || groups.back().unit != unitOf(layer)) {
            groups.push_back({unitOf(layer), layer, layer, 0, false});
            count = 0;
        }
        Group& group = groups.back();
        group.last = layer;
        group.bytes += bytesOf(layer);
        group.isWhole = ++count == m_absent[group.unit];
    }
    return groups;
}

Result<std::optional<UploadRun>> UploadRuns::best(const Context& context,
                                                  std::vector<UploadRun>* considered) const
{
    Round round;
    round.considered = considered;
    if (!saves(m_nowMs, m_finalMs))
        return round.best; // no part of all saves what all does not
    fillRows(round);
    for (const std::vector<LayerId>& run : missingRuns()) {
        const bool inOrder =
            std::ranges::is_sorted(run, {}, [this](LayerId layer) { return unitOf(layer); });
        const Status searched =
            inOrder ? searchInOrder(run, round, context) : searchAnyOrder(run, round, context);
        if (!searched)
            return failure(searched.error());
    }
    return round.best;
}

Status UploadRuns::searchInOrder(std::span<const LayerId> run, Round& round,
                                 const Context& context) const
{
    const std::vector<Group> groups = groupsOf(run);
    for (std::size_t first = 0; first < groups.size(); ++first) {
        if (!groups[first].isWhole)
            continue;
        if (context.stopRequested())
            return cancelled();
        Walk walk(*this, round, groups[first].unit / 2);
        double bytes = 0;
        for (std::size_t last = first; last < groups.size(); ++last) {
            const Group& group = groups[last];
            bytes += group.bytes;
            if (group.isWhole)
                offer({groups[first].first, group.last, bytes, walk.free(group.unit), 0}, round);
        }
    }
    return {};
}

Status UploadRuns::searchAnyOrder(std::span<const LayerId> run, Round& round,
                                  const Context& context) const
{
    StageTree now(m_latency.stageCount());
    for (std::size_t stage = 0; stage < m_latency.stageCount(); ++stage)
        now.set(stage, timesNow(stage));
    now.build();
    for (std::size_t first = 0; first < run.size(); ++first) {
        if (context.stopRequested())
            return cancelled();
        StageTree tree = now;
        std::vector<std::int32_t> absent = m_absent;
        double bytes = 0;
        for (std::size_t last = first; last < run.size(); ++last) {
            bytes += bytesOf(run[last]);
            const std::size_t unit = unitOf(run[last]);
            if (--absent[unit] > 0)
                continue; // frees nothing that a shorter run does not
            const std::size_t stage = unit / 2;
            tree.update(stage,
                        m_latency.times(stage, absent[2 * stage] > 0, absent[2 * stage + 1] > 0));
            const StageTimes& whole = tree.whole();
            offer({run[first], run[last], bytes, std::min(whole.ms[0][0], whole.ms[0][1]), 0},
                  round);
        }
    }
    return {};
}

void UploadRuns::offer(UploadRun candidate, Round& round) const
{
    if (!saves(m_nowMs, candidate.latencyMs))
        return;
    candidate.savedMs = m_nowMs - candidate.latencyMs;
    if (round.considered)
        round.considered->push_back(candidate);
    if (!round.best || candidate.isBetterThan(*round.best))
        round.best = candidate;
}

UploadRun UploadRuns::firstMissing() const
{
    const auto first = std::ranges::find(m_missing, true);
    const LayerId layer(static_cast<std::size_t>(first - m_missing.begin()));
    std::vector<bool> tied = m_tied;
    tied[unitOf(layer)] = m_absent[unitOf(layer)] > 1;
    return {layer, layer, bytesOf(layer), m_latency.latencyMs(tied), 0};
}

void UploadRuns::take(const UploadRun& run)
{
    for (std::size_t i = run.first.index(); i <= run.last.index(); ++i) {
        if (!m_missing[i])
            continue;
        m_missing[i] = false;
        --m_missingCount;
        const std::size_t unit = unitOf(LayerId(i));
        m_tied[unit] = --m_absent[unit] > 0;
    }
    m_nowMs = m_latency.latencyMs(m_tied);
}

} // namespace edgecut
