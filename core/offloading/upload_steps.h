// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/offloading/upload_order.h"
#include "core/offloading/upload_runs.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <string>
#include <vector>

namespace edgecut {

/// Tells the order of an upload as it is made, for teaching. Steps: "begin"; in each round a
/// "candidate" for each of its best runs, best first, and a "send" for what goes; "done". Numbers:
/// round, rank (from 1), candidates (runs that would save something; of those that help alike only
/// the smallest is one), bytes, saved_ms, ms_per_mb, latency_ms (of a query with the run there) and
/// sent_bytes. The plan is that of a query with what is there, so that a view can draw it.
///
/// Costs a shortest-path plan a step. Made only where Context::watch is there.
class UploadSteps
{
public:
    static constexpr std::size_t mostCandidates = 6; ///< told in a round

    /// Refers to problem and context. `present` by layers, as uploadOrder() takes it.
    UploadSteps(const PartitionProblem& problem, std::vector<bool> present, const Context& context);

    void begin(const UploadRuns& runs);
    /// The runs of a round that save something, in any order, and what goes.
    void round(std::vector<UploadRun> candidates, const UploadRun& chosen);
    /// What went in this round.
    void sent(const UploadEntry& entry, double latencyBeforeMs);
    void end(const UploadOrder& order);

private:
    std::vector<TierId> planNow() const;
    std::string namesOf(LayerId first, LayerId last) const;
    std::vector<StepMark> marksOf(LayerId first, LayerId last, StepMark::Role role) const;
    void tellCandidate(const UploadRun& run, std::size_t rank, std::size_t count);
    bool hasRoom(std::size_t steps) const;
    void tell(Step step);

    const PartitionProblem& m_problem;
    const Context& m_context;
    std::vector<bool> m_present;
    std::vector<TierId> m_plan;
    std::size_t m_told = 0, m_leftOut = 0, m_round = 0;
    double m_sentBytes = 0;
};

} // namespace edgecut
