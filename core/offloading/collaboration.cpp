// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/collaboration.h"

#include "core/offloading/delivery.h"
#include "core/offloading/rated_plans.h"
#include "core/partition/constraints.h"
#include "core/partition/contraction.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace edgecut {

namespace {

constexpr CollaborationOptions standard;

constexpr std::array<std::pair<OptionSpec, double CollaborationOptions::*>, 5> table{{
    {{"period", translatable("core", "Monitored every"), "s", 0.1, standard.periodS, 86400,
      translatable("core", "From one look at the link to the next")},
     &CollaborationOptions::periodS},
    {{"requests", translatable("core", "Requests"), "1/s", 1e-3, standard.requestsPerSecond, 1000,
      translatable("core", "Recognition requests a second, evenly spaced")},
     &CollaborationOptions::requestsPerSecond},
    {{"hysteresis", translatable("core", "Hysteresis"), "%", 0, standard.hysteresisPercent, 1000,
      translatable("core", "A new plan must be better by more than this")},
     &CollaborationOptions::hysteresisPercent},
    {{"decision-ms", translatable("core", "Decision"), "ms", 0, standard.decisionMs, 60000,
      translatable("core", "What deciding takes (assumed)")},
     &CollaborationOptions::decisionMs},
    {{"conversion-ms", translatable("core", "Conversion"), "ms/MB", 0, standard.conversionMsPerMb,
      60000,
      translatable("core", "Converting a MB of layers for the browser, on the edge (assumed)")},
     &CollaborationOptions::conversionMsPerMb},
}};

/// What a round of probes takes: each is sent and answered before the next.
double monitorMsAt(const ProbeOptions& probe, double mbps)
{
    const double both = 2 * probe.roundTripMs;
    const double sending =
        mbps > 0 ? transferMs(probe.smallBytes, mbps) + transferMs(probe.largeBytes, mbps) : 0;
    return probe.probes * (both + sending);
}

/// Adds up what is finite.
struct Mean
{
    double sum = 0, count = 0;

    void add(double ms)
    {
        if (std::isfinite(ms)) {
            sum += ms;
            count += 1;
        }
    }
    std::optional<double> mean() const
    {
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }
};

class Loop
{
public:
    Loop(const PartitionProblem& problem, const BandwidthTrace& trace,
         const CollaborationOptions& options, const Context& context)
        : m_problem(problem)
        , m_trace(trace)
        , m_options(options)
        , m_context(context)
        , m_plans(problem, context)
        , m_delivery(problem, trace, options.conversionMsPerMb)
        , m_instrument(options.probe, context.seed)
        , m_endS(std::max(trace.endS, trace.samples.back().tS))
    {}

    Result<CollaborationRun> run();

private:
    Status checkInput() const;
    double beginS() const { return m_trace.samples.front().tS; }
    double rateAt(double seconds);
    bool isWorthIt(std::size_t plan, double mbps);
    std::int32_t numberOf(std::size_t plan);
    Status round(double startS);
    void adopt(std::size_t plan, double nowS);
    void passTime(double untilS);
    void endDelivery(double nowS, bool whole);
    Status serve();
    Status compare();

    const PartitionProblem& m_problem;
    const BandwidthTrace& m_trace;
    const CollaborationOptions& m_options;
    const Context& m_context;
    RatedPlans m_plans;
    Delivery m_delivery;
    ProbeInstrument m_instrument;
    double m_endS;
    std::size_t m_sample = 0;
    std::vector<std::int32_t> m_numbers;            ///< in m_run.plans, of the pool's
    std::optional<std::size_t> m_wanted, m_inForce; ///< in the pool
    struct Switch
    {
        double tS;
        std::size_t plan;
    };
    std::vector<Switch> m_switches; ///< when which plan came into force
    double m_nowS = 0;
    CollaborationRun m_run;
};

Status Loop::checkInput() const
{
    const double seconds = m_endS - beginS();
    if (seconds / m_options.periodS > static_cast<double>(CollaborationRun::mostRounds))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "A trace of %1 s has more than %2 rounds of %3 s; "
                                             "monitor less often."),
                        {seconds, static_cast<std::int64_t>(CollaborationRun::mostRounds),
                         m_options.periodS}});
    if (seconds * m_options.requestsPerSecond > static_cast<double>(CollaborationRun::mostRequests))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "%1 requests a second over %2 s are more than %3; let "
                                             "fewer come."),
                        {m_options.requestsPerSecond, seconds,
                         static_cast<std::int64_t>(CollaborationRun::mostRequests)}});
    return refuseMemoryLimits(m_problem, "collaborate");
}

/// Moments come in rising order.
double Loop::rateAt(double seconds)
{
    while (m_sample + 1 < m_trace.samples.size() && m_trace.samples[m_sample + 1].tS <= seconds)
        ++m_sample;
    return m_trace.samples[m_sample].mbps;
}

/// Whether a decision for `plan` is better than the one that stands by more than the hysteresis.
bool Loop::isWorthIt(std::size_t plan, double mbps)
{
    if (!m_wanted)
        return true;
    const double now = m_plans.objectiveAt(*m_wanted, mbps);
    return m_plans.objectiveAt(plan, mbps) * (1 + m_options.hysteresisPercent / 100) < now;
}

std::int32_t Loop::numberOf(std::size_t plan)
{
    m_numbers.resize(std::max(m_numbers.size(), plan + 1), -1);
    if (m_numbers[plan] < 0) {
        m_numbers[plan] = static_cast<std::int32_t>(m_run.plans.size());
        m_run.plans.push_back(m_plans.plan(plan));
    }
    return m_numbers[plan];
}

void Loop::endDelivery(double nowS, bool whole)
{
    CollaborationDelivery& delivery = m_run.deliveries.back();
    delivery.toS = nowS;
    delivery.bytes = m_delivery.arrivedBytes();
    delivery.layers = m_delivery.arrived();
    delivery.conversionMs = m_delivery.conversionMs();
    delivery.whole = whole;
}

void Loop::passTime(double untilS)
{
    if (const std::optional<double> arrived = m_delivery.advance(untilS)) {
        endDelivery(*arrived, true);
        m_inForce = m_wanted;
        m_switches.push_back({*arrived, *m_inForce});
    }
    m_nowS = untilS;
}

/// A decision: what is on its way for another plan is stopped, what this one lacks is sent.
void Loop::adopt(std::size_t plan, double nowS)
{
    if (m_delivery.isSending())
        endDelivery(nowS, false);
    m_wanted = plan;
    const Plan& wanted = m_plans.plan(plan);
    m_delivery.send(wanted, nowS);
    if (m_delivery.isSending()) {
        m_run.deliveries.push_back({m_run.rounds.size(), nowS, nowS, 0, {}, 0, false});
    } else if (m_inForce != plan) {
        m_inForce = plan;
        m_switches.push_back({nowS, plan});
    }
}

Status Loop::round(double startS)
{
    CollaborationRound round;
    round.startS = startS;
    round.trueMbps = rateAt(startS);
    round.believedMbps = m_instrument.measure(round.trueMbps).mbps;
    round.monitorMs = monitorMsAt(m_options.probe, round.trueMbps);
    round.decideMs = m_options.decisionMs;
    const double decidedS = startS + (round.monitorMs + round.decideMs) / 1000;
    passTime(std::min(decidedS, m_endS));
    if (round.believedMbps && decidedS <= m_endS) {
        const Result<std::optional<std::size_t>> best = m_plans.bestAt(*round.believedMbps);
        if (!best)
            return failure(best.error());
        if (*best && *best != m_wanted && isWorthIt(**best, *round.believedMbps)) {
            round.changed = m_wanted.has_value();
            adopt(**best, decidedS);
        }
    }
    if (m_wanted)
        round.plan = numberOf(*m_wanted);
    m_run.rounds.push_back(std::move(round));
    return {};
}

/// Every request by the plan that was in force, and into its round.
Status Loop::serve()
{
    m_sample = 0;
    std::size_t next = 0, round = 0;
    std::optional<std::size_t> plan;
    Mean mean;
    const double gapS = 1 / m_options.requestsPerSecond;
    for (std::size_t i = 0;; ++i) {
        const double tS = beginS() + static_cast<double>(i) * gapS;
        if (tS >= m_endS && i > 0)
            break;
        if (i % 4096 == 0 && m_context.stopRequested())
            return cancelled();
        while (next < m_switches.size() && m_switches[next].tS <= tS)
            plan = m_switches[next++].plan;
        while (round + 1 < m_run.rounds.size() && m_run.rounds[round + 1].startS <= tS)
            ++round;
        CollaborationRequest request{tS};
        const double mbps = rateAt(tS);
        if (plan) {
            request.plan = numberOf(*plan);
            request.latencyMs = m_plans.latencyAt(*plan, mbps);
        }
        CollaborationRound& its = m_run.rounds[round];
        ++its.requests;
        const bool served = std::isfinite(request.latencyMs);
        its.latencySumMs += served ? request.latencyMs : 0;
        its.unserved += served ? 0 : 1;
        mean.add(request.latencyMs);
        m_run.requests.push_back(request);
    }
    CollaborationSummary& sum = m_run.summary;
    sum.served = static_cast<std::size_t>(mean.count);
    sum.unserved = m_run.requests.size() - sum.served;
    sum.meanLatencyMs = mean.mean();
    sum.collaborateMs = mean.sum;
    return {};
}

/// What the same requests would have taken otherwise.
Status Loop::compare()
{
    const std::optional<std::size_t> first = m_plans.allOn(m_problem.firstTier());
    const std::optional<std::size_t> last = m_plans.allOn(m_problem.lastTier());
    std::map<double, bool> rates;
    for (const BandwidthSample& sample : m_trace.samples)
        if (rates.size() <= CollaborationRun::mostBestRates)
            rates.emplace(sample.mbps, true);
    const bool knowsBest = rates.size() <= CollaborationRun::mostBestRates;
    Mean firstMs, lastMs, bestMs;
    m_sample = 0;
    for (const CollaborationRequest& request : m_run.requests) {
        const double mbps = rateAt(request.tS);
        if (first)
            firstMs.add(m_plans.latencyAt(*first, mbps));
        if (last)
            lastMs.add(m_plans.latencyAt(*last, mbps));
        if (!knowsBest)
            continue;
        const Result<std::optional<std::size_t>> best = m_plans.bestAt(mbps);
        if (!best)
            return failure(best.error());
        if (*best)
            bestMs.add(m_plans.latencyAt(**best, mbps));
    }
    m_run.summary.meanFirstTierMs = firstMs.mean();
    m_run.summary.meanLastTierMs = lastMs.mean();
    m_run.summary.meanBestMs = bestMs.mean();
    return {};
}

Result<CollaborationRun> Loop::run()
{
    if (const Status status = checkInput(); !status)
        return failure(status.error());
    if (const auto last = m_plans.allOn(m_problem.lastTier());
        last && m_delivery.isThere(m_plans.plan(*last))) {
        m_inForce = last;
        m_switches.push_back({beginS(), *last});
    }
    double startS = beginS();
    m_nowS = startS;
    do {
        if (m_context.stopRequested())
            return cancelled();
        m_context.report((startS - beginS()) / std::max(m_endS - beginS(), 1e-9),
                         translatable("core", "Playing the loop"));
        if (const Status status = round(startS); !status)
            return failure(status.error());
        // Slow probes put the next round off.
        const CollaborationRound& last = m_run.rounds.back();
        startS = std::max(last.startS + m_options.periodS,
                          last.startS + (last.monitorMs + last.decideMs) / 1000);
        passTime(std::min(startS, m_endS));
    } while (startS < m_endS);
    if (m_delivery.isSending())
        endDelivery(m_endS, false);
    for (const auto step : {&Loop::serve, &Loop::compare}) {
        if (const Status status = (this->*step)(); !status)
            return failure(status.error());
    }
    CollaborationSummary& sum = m_run.summary;
    Mean error;
    for (const CollaborationRound& round : m_run.rounds) {
        const double believed = round.believedMbps.value_or(0);
        if (believed > 0 && round.trueMbps > 0)
            error.add(std::abs(believed - round.trueMbps) / round.trueMbps * 100);
        sum.monitorMs += round.monitorMs;
        sum.decideMs += round.decideMs;
        sum.planChanges += round.changed ? 1 : 0;
    }
    for (const CollaborationDelivery& delivery : m_run.deliveries) {
        sum.deliverMs += (delivery.toS - delivery.fromS) * 1000;
        sum.deliveredBytes += delivery.bytes;
        sum.interrupted += delivery.whole ? 0 : 1;
    }
    sum.deliveries = m_run.deliveries.size();
    sum.meanEstimateErrorPercent = error.mean();
    return std::move(m_run);
}

/// A run of the contraction as one of the original: groups travel as their layers.
void expand(CollaborationRun& run, const Contraction& contraction, std::size_t layers)
{
    for (Plan& plan : run.plans)
        plan = contraction.expanded(plan);
    for (CollaborationDelivery& delivery : run.deliveries) {
        const std::vector<LayerId> groups = std::exchange(delivery.layers, {});
        for (std::size_t layer = 0; layer < layers; ++layer) {
            if (std::ranges::find(groups, contraction.groupOf(LayerId(layer))) != groups.end())
                delivery.layers.push_back(LayerId(layer));
        }
    }
}

} // namespace

std::span<const OptionSpec> collaborationSpecs()
{
    static const auto specs = [] {
        std::array<OptionSpec, table.size()> list;
        std::ranges::transform(table, list.begin(), [](const auto& entry) { return entry.first; });
        return list;
    }();
    return specs;
}

Result<CollaborationOptions> collaborationOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(collaborationSpecs(), values, "collaborate"); !status)
        return failure(status.error());
    CollaborationOptions options;
    for (const auto& [spec, member] : table)
        options.*member = optionValue(values, spec);
    return options;
}

Result<CollaborationRun> collaborate(const PartitionProblem& problem, const BandwidthTrace& trace,
                                     const CollaborationOptions& options, const Context& context)
{
    if (problem.fused.empty())
        return Loop(problem, trace, options, context).run();
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<CollaborationRun> run = Loop(contraction->problem(), trace, options, context).run();
    if (run)
        expand(*run, *contraction, problem.layerCount());
    return run;
}

} // namespace edgecut
