// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/upload_steps.h"

#include "core/partition/contraction.h"
#include "core/partition/shortest_path.h"
#include "core/partition/shown_ms.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

constexpr double bytesOfAMegabyte = 1e6;

double shownMb(double bytes)
{
    return shownMs(bytes / bytesOfAMegabyte); // four digits here, too
}

double savedPerMb(double savedMs, double bytes)
{
    return savedMs * bytesOfAMegabyte / bytes;
}

} // namespace

UploadSteps::UploadSteps(const PartitionProblem& problem, std::vector<bool> present,
                         const Context& context)
    : m_problem(problem), m_context(context), m_present(std::move(present))
{}

/// The best plan with every layer that has weights and is not there on the client.
std::vector<TierId> UploadSteps::planNow() const
{
    PartitionProblem tied = m_problem;
    for (std::size_t i = 0; i < tied.layerCount(); ++i) {
        if (tied.layers[i].weightBytes > 0 && !m_present[i])
            tied.layers[i].pinned = tied.firstTier();
    }
    Context unwatched = m_context;
    unwatched.watch = nullptr;
    const Result<Solution> solution =
        solveContracted(tied, [&unwatched](const PartitionProblem& contracted) {
            return shortestPath(contracted, {}, unwatched);
        });
    return solution ? solution->plan.tierOf : std::vector<TierId>();
}

std::string UploadSteps::namesOf(LayerId first, LayerId last) const
{
    std::string names = m_problem.layers[first.index()].name;
    if (first != last)
        names.append(" \u2026 ").append(m_problem.layers[last.index()].name);
    return names;
}

std::vector<StepMark> UploadSteps::marksOf(LayerId first, LayerId last, StepMark::Role role) const
{
    std::vector<StepMark> marks;
    for (std::size_t i = first.index(); i <= last.index(); ++i)
        marks.push_back({LayerId(i), role});
    return marks;
}

/// The last step is kept for the end.
bool UploadSteps::hasRoom(std::size_t steps) const
{
    return m_told + steps < Step::mostSteps;
}

void UploadSteps::tell(Step step)
{
    step.plan = m_plan;
    ++m_told;
    m_context.watch(std::move(step));
}

void UploadSteps::begin(const UploadRuns& runs)
{
    m_plan = planNow();
    Step step{"begin", {}, {}, {{"latency_ms", runs.latencyMs()}, {"sent_bytes", 0}}, {}};
    double bytes = 0;
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        const LayerId layer(i);
        if (!runs.isServerSide(layer) || m_present[i] || m_problem.layers[i].weightBytes <= 0)
            continue;
        bytes += static_cast<double>(m_problem.layers[i].weightBytes);
        step.marks.push_back({layer, StepMark::Role::Reached});
    }
    step.sentence = {
        translatable("core", "Now a query takes %1 ms. The shortest-path plan has %2 layers with "
                             "weights on %3 that are not there yet, %4 MB; with all of them a "
                             "query takes %5 ms. In which order do they go?"),
        {shownMs(runs.latencyMs()), static_cast<std::int64_t>(step.marks.size()),
         m_problem.tiers.back(), shownMb(bytes), shownMs(runs.finalLatencyMs())}};
    tell(std::move(step));
}

void UploadSteps::round(std::vector<UploadRun> candidates, const UploadRun& chosen)
{
    ++m_round;
    // The chosen one is first, also of those whose efficiencies differ by rounding alone.
    const auto key = [&chosen](const UploadRun& run) {
        const bool isChosen = run.first == chosen.first && run.last == chosen.last;
        return std::pair(!isChosen, -run.efficiency());
    };
    std::ranges::sort(candidates, {}, key);
    const std::size_t told = std::min(candidates.size(), mostCandidates);
    if (!hasRoom(told + 1)) {
        m_leftOut += told;
        return;
    }
    for (std::size_t i = 0; i < told; ++i)
        tellCandidate(candidates[i], i + 1, candidates.size());
}

void UploadSteps::tellCandidate(const UploadRun& run, std::size_t rank, std::size_t count)
{
    const double perMb = savedPerMb(run.savedMs, run.bytes);
    Step step{"candidate",
              {},
              marksOf(run.first, run.last, StepMark::Role::Active),
              {{"round", static_cast<double>(m_round)},
               {"rank", static_cast<double>(rank)},
               {"candidates", static_cast<double>(count)},
               {"bytes", run.bytes},
               {"saved_ms", run.savedMs},
               {"ms_per_mb", perMb},
               {"latency_ms", run.latencyMs},
               {"sent_bytes", m_sentBytes}},
              {}};
    const std::vector<Message::Argument> arguments{static_cast<std::int64_t>(m_round),
                                                   static_cast<std::int64_t>(count),
                                                   namesOf(run.first, run.last),
                                                   shownMs(run.savedMs),
                                                   shownMb(run.bytes),
                                                   shownMs(perMb),
                                                   static_cast<std::int64_t>(rank)};
    step.sentence =
        rank == 1
            ? Message{translatable("core", "Round %1, runs of neighbouring layers that would save "
                                           "time: %2. Most a byte has %3: it saves %4 ms for %5 "
                                           "MB, %6 ms a MB."),
                      arguments}
            : Message{translatable("core", "Round %1, place %7 of %2: %3 would save %4 ms for %5 "
                                           "MB, %6 ms a MB."),
                      arguments};
    tell(std::move(step));
}

void UploadSteps::sent(const UploadEntry& entry, double latencyBeforeMs)
{
    const auto bytes = static_cast<double>(entry.bytes);
    m_sentBytes += bytes;
    for (const LayerId layer : entry.layers)
        m_present[layer.index()] = true;
    if (!hasRoom(1)) {
        ++m_leftOut;
        return;
    }
    m_plan = planNow();
    const double savedMs = latencyBeforeMs - entry.latencyAfterMs;
    const LayerId first = entry.layers.front();
    const LayerId last = entry.layers.back();
    Step step{"send",
              {},
              marksOf(first, last, StepMark::Role::Chosen),
              {{"round", static_cast<double>(m_round)},
               {"bytes", bytes},
               {"saved_ms", savedMs},
               {"ms_per_mb", savedPerMb(savedMs, bytes)},
               {"latency_ms", entry.latencyAfterMs},
               {"sent_bytes", m_sentBytes}},
              {}};
    const std::vector<Message::Argument> arguments{
        namesOf(first, last), shownMb(bytes), shownMb(m_sentBytes), shownMs(entry.latencyAfterMs),
        shownMs(latencyBeforeMs)};
    step.sentence =
        entry.saves
            ? Message{translatable("core", "%1 is sent (%2 MB, %3 MB by now). A query that starts "
                                           "when it is there takes %4 ms instead of %5 ms."),
                      arguments}
            : Message{translatable("core", "No run saves anything: %1, the first layer that is "
                                           "missing, is sent (%2 MB, %3 MB by now), and a query "
                                           "takes %4 ms as before."),
                      arguments};
    tell(std::move(step));
}

void UploadSteps::end(const UploadOrder& order)
{
    m_plan = order.finalTiers;
    Step step{
        "done",
        {},
        {},
        {{"latency_ms", order.latencyAfterMs}, {"sent_bytes", static_cast<double>(order.bytes)}},
        {}};
    const std::vector<Message::Argument> arguments{
        static_cast<std::int64_t>(order.entries.size()), shownMs(order.latencyBeforeMs),
        shownMs(order.latencyAfterMs), static_cast<std::int64_t>(m_leftOut)};
    step.sentence =
        m_leftOut == 0
            ? Message{translatable("core", "All is there after %1 parts: a query takes %3 ms, at "
                                           "first it took %2 ms."),
                      arguments}
            : Message{translatable("core", "All is there after %1 parts: a query takes %3 ms, at "
                                           "first it took %2 ms. %4 steps are not shown."),
                      arguments};
    tell(std::move(step));
}

} // namespace edgecut
