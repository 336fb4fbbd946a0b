// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/offloading/partial_latency.h"
#include "core/partition/problem.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// Layers `first` to `last` of the file that go to the server together.
struct UploadRun
{
    LayerId first, last;
    double bytes = 0;
    double latencyMs = 0; ///< of a query once they are there too
    double savedMs = 0;   ///< against now

    double efficiency() const { return savedMs / bytes; }
    /// Goes before `other`: by efficiency, then the larger saving, the earlier, the shorter. What
    /// differs by rounding alone is equal.
    bool isBetterThan(const UploadRun& other) const;
};

/// An upload under way and the runs that may go next (contract section 8).
///
/// A candidate frees the units that it completes; among those that free the same units the one with
/// the fewest bytes goes first, which begins and ends at layers of such units. Where a run meets
/// units in the network's order, which it does in any file in order, the units freed are
/// neighbours, and a candidate costs one step of a programme from the left (what leads to it) and
/// the end of one from the right (what follows). Otherwise a tree of stage matrices is kept.
class UploadRuns
{
public:
    /// `present` by layers: what is on the server already. All three must outlive this.
    UploadRuns(const PartitionProblem& problem, const PartialLatency& latency,
               const std::vector<bool>& present);

    bool isComplete() const { return m_missingCount == 0; }
    double latencyMs() const { return m_nowMs; }
    double finalLatencyMs() const { return m_finalMs; }
    bool isServerSide(LayerId layer) const;

    /// The best run that saves something; none when none does. O(candidates + layers) where files
    /// are in order, else times log stages. `considered`: where all that save something are put,
    /// for who watches; what is found does not depend on it.
    Result<std::optional<UploadRun>> best(const Context& context,
                                          std::vector<UploadRun>* considered = nullptr) const;
    /// The first layer that is still to be sent.
    UploadRun firstMissing() const;
    void take(const UploadRun& run);

private:
    using Row = std::array<double, 2>; ///< by tier
    struct Group                       ///< missing layers of one unit in a run
    {
        std::size_t unit = 0;
        LayerId first, last;
        double bytes = 0;
        bool isWhole = false; ///< nothing of the unit is missing elsewhere
    };
    struct Round
    {
        std::vector<Row> before, after; ///< a stage: what leads to it, what follows it
        std::optional<UploadRun> best;
        std::vector<UploadRun>* considered = nullptr;
    };
    class Walk;

    double bytesOf(LayerId layer) const;
    std::size_t unitOf(LayerId layer) const;
    StageTimes timesNow(std::size_t stage) const;
    void fillRows(Round& round) const;
    std::vector<std::vector<LayerId>> missingRuns() const;
    std::vector<Group> groupsOf(std::span<const LayerId> run) const;
    Status searchInOrder(std::span<const LayerId> run, Round& round, const Context& context) const;
    Status searchAnyOrder(std::span<const LayerId> run, Round& round, const Context& context) const;
    void offer(UploadRun candidate, Round& round) const;

    const PartitionProblem& m_problem;
    const PartialLatency& m_latency;
    std::vector<bool> m_missing; ///< layers still to be sent
    std::size_t m_missingCount = 0;
    std::vector<std::int32_t> m_absent; ///< a unit: layers with weights that are not on the server
    std::vector<bool> m_tied;           ///< a unit: to the client
    double m_nowMs = 0, m_finalMs = 0;
};

} // namespace edgecut
