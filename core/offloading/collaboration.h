// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/step.h"
#include "core/network/probe.h"
#include "core/network/trace.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// The collaborative pipeline of mobile web AR (Ren et al. 2020, Fig. 2) over a bandwidth trace of
/// the first link, round by round: the link is monitored by probes, a plan is decided on, the
/// layers that tiers then lack are delivered from where they are, and requests are served in
/// collaboration, meanwhile by the plan before.
struct CollaborationOptions
{
    double periodS = 5;           ///< from one round's begin to the next one's
    double requestsPerSecond = 2; ///< recognition requests, evenly spaced
    double hysteresisPercent = 5; ///< a new plan must be better by more, at the rate believed
    double decisionMs = 1;        ///< assumed: what the exact cut and its message take
    /// Assumed: converting a MB of layers into WebAssembly for the browser, on the second tier.
    double conversionMsPerMb = 20;
    ProbeOptions probe;

    bool operator==(const CollaborationOptions&) const = default;
};
/// period, requests, hysteresis, decision-ms, conversion-ms.
std::span<const OptionSpec> collaborationSpecs();
Result<CollaborationOptions> collaborationOptions(const OptionValues& values);

/// One round. Times of plans' moments are in seconds of the trace.
struct CollaborationRound
{
    double startS = 0;
    double trueMbps = 0;
    std::optional<double> believedMbps; ///< none: nothing usable was measured yet
    double monitorMs = 0, decideMs = 0;
    std::int32_t plan = -1; ///< decided on, into CollaborationRun::plans; -1: none
    bool changed = false;   ///< another one than the round before's
    std::size_t requests = 0;
    double latencySumMs = 0; ///< of those that were served
    std::size_t unserved = 0;
};

/// Layers on their way because a round changed the plan.
struct CollaborationDelivery
{
    std::size_t round = 0;
    double fromS = 0, toS = 0;
    double bytes = 0; ///< that arrived, each counted once
    std::vector<LayerId> layers;
    double conversionMs = 0;
    bool whole = false; ///< false: another decision or the end of the trace came before
};

struct CollaborationRequest
{
    double tS = 0;
    double latencyMs = std::numeric_limits<double>::infinity(); ///< infinite: not served
    std::int32_t plan = -1;                                     ///< in force; -1: none yet
};

struct CollaborationSummary
{
    double monitorMs = 0, decideMs = 0, deliverMs = 0, collaborateMs = 0; ///< of all rounds
    std::size_t planChanges = 0; ///< of decisions; the first is none
    std::size_t deliveries = 0, interrupted = 0;
    double deliveredBytes = 0;
    std::size_t served = 0, unserved = 0;
    /// Over the requests that were served; none where none was.
    std::optional<double> meanLatencyMs;
    /// What the same requests take on one tier with everything there, and by the best plan of each
    /// moment; over the moments at which these can be served. None where they never can, and the
    /// best where the trace has more than `mostBestRates` different rates.
    std::optional<double> meanFirstTierMs, meanLastTierMs, meanBestMs;
    /// Of the estimates, where estimate and rate are above 0, in % of the rate.
    std::optional<double> meanEstimateErrorPercent;
};

struct CollaborationRun
{
    static constexpr std::size_t mostRounds = 100'000;
    static constexpr std::size_t mostRequests = 2'000'000;
    static constexpr std::size_t mostBestRates = 5'000;

    std::vector<CollaborationRound> rounds;
    std::vector<CollaborationDelivery> deliveries;
    std::vector<CollaborationRequest> requests;
    std::vector<Plan> plans; ///< each once, in the order of their first use
    CollaborationSummary summary;
};

/// Plays the loop. Each decision is the exact minimum cut of the problem's objective (latency, and
/// its weights where it has some) at the rate believed; at 0 nothing may cross the first link. The
/// context's seed makes the synthetic probes.
///
/// At the beginning the last tier holds all layers and no other tier any; what was delivered stays.
/// Layers go one after another in topological order from the nearest tier outward that has them,
/// over the downlinks of the links between, which the trace leaves as they are but for stopping at
/// rate 0; a link's latency is paid once a delivery. On their way they stay on the tiers they pass,
/// and what goes to the first tier is converted. A delivery that a new decision overtakes ends with
/// the last layer that arrived whole. Deliveries and requests do not slow each other.
///
/// A request takes what evaluate() says of the plan in force at the true rate of its begin; it is
/// not served when no plan is in force or the link is down under a plan that crosses it. Before the
/// first delivery the plan with everything on the last tier is in force where that needs none.
///
/// `problem` must be checked. InvalidInput where the trace is too long for the options; fails as
/// minCut() does. Memory limits are refused. Obeys the context.
Result<CollaborationRun> collaborate(const PartitionProblem& problem, const BandwidthTrace& trace,
                                     const CollaborationOptions& options,
                                     const Context& context = {});

/// The run told step by step: kinds "monitor", "decide", "deliver", "collaborate", each with the
/// plan in force; numbers "t_s" and "round" say when. At most Step::mostSteps; the last says what
/// is left out.
std::vector<Step> collaborationSteps(const PartitionProblem& problem, const CollaborationRun& run);

} // namespace edgecut
