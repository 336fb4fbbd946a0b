// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/ddpg_study.h"
#include "core/session/scenario.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut::studio {

/// How the agent learns where to cut the model in view, as the session has it
/// ("learning/ddpg-...").
struct DdpgSettings
{
    static constexpr std::size_t studySeeds = 20; ///< of the study of gaps

    OptionValues options; ///< of ddpgOptionSpecs()
    std::uint64_t seed = 1;

    bool operator==(const DdpgSettings&) const = default;
};

/// What cannot be read takes its standard.
DdpgSettings ddpgSettings(const Scenario& scenario);

/// A training, or several, while they run: the job writes, the window looks. stop() ends the work
/// and lets it answer with what was learned; cancelling the job itself throws its answer away, and
/// what stands here is what is left.
class DdpgProgress
{
public:
    struct Seen
    {
        std::optional<double> exactMs;
        std::vector<DdpgEpisode> episodes;
        std::vector<DdpgGap> gaps;
    };

    void setExact(double ms);
    void add(const DdpgEpisode& episode);
    void setGaps(const std::vector<DdpgGap>& gaps);
    Seen seen() const;

    void stop() { m_stop.request_stop(); }
    std::stop_source& stopSource() { return m_stop; }

private:
    mutable std::mutex m_mutex;
    Seen m_seen;
    std::stop_source m_stop;
};

/// A training beside the exact answer.
struct DdpgAnswer
{
    std::shared_ptr<const PartitionProblem> problem;
    DdpgRun run;
    double exactMs = 0; ///< least latency + eta * energy
    Plan exactPlan;
};

/// Answers a stopped training with what was learned by then, within a few steps of it.
Result<DdpgAnswer> trainAgent(const DdpgSettings& settings,
                              std::shared_ptr<const PartitionProblem> problem,
                              DdpgProgress& progress, const Context& context);
Result<DdpgStudy> studyAgents(const DdpgSettings& settings, const PartitionProblem& problem,
                              DdpgProgress& progress, const Context& context);

} // namespace edgecut::studio
