// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dads_trace.h"

#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/dads_choices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array<OptionSpec, 3> specs{{
    {.key = "fps",
     .label = translatable("core", "Sampling rate"),
     .unit = "frames/s",
     .minimum = 1e-6,
     .standard = 20,
     .maximum = 1e6,
     .help = translatable("core", "Frames that come in a second")},
    {.key = "hysteresis",
     .label = translatable("core", "Hysteresis"),
     .unit = "%",
     .minimum = 0,
     .standard = 0,
     .maximum = 1000,
     .help = translatable("core", "Keep the plan while it is worse by at most this; 0 as "
                                  "published")},
    {.key = "heavy-searches",
     .label = translatable("core", "Searches under load"),
     .unit = "",
     .minimum = 1,
     .standard = 2000,
     .maximum = 1e7,
     .help = translatable("core", "The most searches for heavy plans; with more different rates "
                                  "than that, neighbouring rates share one")},
}};

/// Adds up what is finite.
class Mean
{
public:
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        m_sum += value;
        m_count += 1;
        m_most = std::max(m_most, value);
    }
    std::optional<double> mean() const
    {
        return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt;
    }
    std::optional<double> most() const
    {
        return m_count > 0 ? std::optional(m_most) : std::nullopt;
    }

private:
    double m_sum = 0, m_count = 0;
    double m_most = -std::numeric_limits<double>::infinity();
};

class Follower
{
public:
    Follower(const PartitionProblem& problem, const BandwidthTrace& trace,
             const DadsOptions& options, const Context& context)
        : m_problem(problem)
        , m_trace(trace)
        , m_options(options)
        , m_context(context)
        , m_pool(problem, options.link)
    {}

    Result<DadsRun> run();

private:
    double latencyAt(std::size_t sample) const
    {
        return m_options.useTraceLatency && !m_trace.latencyMs.empty()
                   ? m_trace.latencyMs[sample]
                   : m_problem.links[m_options.link].latencyMs;
    }
    LinkMoment trueMoment(std::size_t sample) const
    {
        return {m_trace.samples[sample].mbps, latencyAt(sample)};
    }
    LinkMoment believedMoment(std::size_t sample) const
    {
        if (m_options.believedMbps.empty())
            return trueMoment(sample);
        const double unknown = m_problem.links[m_options.link].uplinkMbps;
        return {m_options.believedMbps[sample].value_or(unknown), latencyAt(sample)};
    }
    const Evaluation& priced(std::size_t plan, const LinkMoment& moment)
    {
        return m_pool.at(
            plan, {moment.mbps, m_problem.links[m_options.link].downlinkMbps, moment.latencyMs});
    }

    Status checkInput() const;
    void take(std::size_t sample, const DadsChoices& choices);
    bool mayStay(const DadsChoice& choice, const LinkMoment& moment);
    void execute(DadsStep& step, const LinkMoment& moment);
    void compare(DadsStep& step, const DadsChoice& best, const LinkMoment& moment);
    std::int32_t numberOf(std::size_t plan);
    void addUp();

    const PartitionProblem& m_problem;
    const BandwidthTrace& m_trace;
    const DadsOptions& m_options;
    const Context& m_context;
    PlanPool m_pool;
    std::optional<std::size_t> m_current; ///< in the pool
    std::vector<std::int32_t> m_usedAs;   ///< the numbers in m_run.plans of the pool's
    DadsRun m_run;
};

Status Follower::checkInput() const
{
    if (m_options.link >= m_problem.links.size())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no link %1; the problem has links 0 to %2."),
                        {static_cast<std::int64_t>(m_options.link),
                         static_cast<std::int64_t>(m_problem.links.size()) - 1}});
    if (!m_options.believedMbps.empty() && m_options.believedMbps.size() != m_trace.samples.size())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There are %1 estimates for %2 samples; give one for "
                                             "each."),
                        {static_cast<std::int64_t>(m_options.believedMbps.size()),
                         static_cast<std::int64_t>(m_trace.samples.size())}});
    return refuseMemoryLimits(m_problem, "dads");
}

Result<DadsRun> Follower::run()
{
    if (const Status status = checkInput(); !status)
        return failure(status.error());
    std::vector<LinkMoment> moments;
    moments.reserve(m_trace.samples.size() * (m_options.believedMbps.empty() ? 1 : 2));
    for (std::size_t i = 0; i < m_trace.samples.size(); ++i) {
        moments.push_back(trueMoment(i));
        if (!m_options.believedMbps.empty())
            moments.push_back(believedMoment(i));
    }
    Result<DadsChoices> choices =
        DadsChoices::find(m_problem, m_options, std::move(moments), m_pool, m_context);
    if (!choices)
        return failure(std::move(choices.error()));
    m_run.heavySearches = choices->heavySearches();
    m_run.heavyResolutionPercent = choices->heavyResolutionPercent();
    m_run.steps.reserve(m_trace.samples.size());
    for (std::size_t i = 0; i < m_trace.samples.size(); ++i) {
        if (i % 1024 == 0 && m_context.stopRequested())
            return cancelled();
        take(i, *choices);
    }
    addUp();
    return std::move(m_run);
}

void Follower::take(std::size_t sample, const DadsChoices& choices)
{
    const LinkMoment now = trueMoment(sample);
    const LinkMoment believed = believedMoment(sample);
    const DadsChoice& choice = choices.at(believed);
    const std::optional<std::size_t> plan = mayStay(choice, believed) ? m_current : choice.plan;

    DadsStep step;
    step.tS = m_trace.samples[sample].tS;
    step.uplinkMbps = now.mbps;
    step.believedMbps = believed.mbps;
    step.mode = choice.mode;
    step.congested = choice.congested;
    step.changed = sample == 0 || plan != m_current;
    m_current = plan;
    execute(step, now);
    compare(step, choices.at(now), now);
    m_run.steps.push_back(step);
}

/// Whether hysteresis keeps the plan of the step before instead of the new one.
bool Follower::mayStay(const DadsChoice& choice, const LinkMoment& moment)
{
    if (m_options.hysteresisPercent <= 0 || !m_current || !choice.plan || choice.plan == m_current)
        return false;
    if (moment.mbps == 0 && m_pool.crossesLink(*m_current))
        return false;
    const Evaluation& old = priced(*m_current, moment);
    const Evaluation& better = priced(*choice.plan, moment);
    if (!choice.congested && isCongested(old, m_options.fps))
        return false;
    const double factor = 1 + m_options.hysteresisPercent / 100;
    return choice.mode == DadsMode::Light ? old.latencyMs <= better.latencyMs * factor
                                          : old.maxStageMs <= better.maxStageMs * factor;
}

/// What the plan decided on costs at the true rate.
void Follower::execute(DadsStep& step, const LinkMoment& moment)
{
    if (!m_current)
        return;
    step.plan = numberOf(*m_current);
    step.blocked = moment.mbps == 0 && m_pool.crossesLink(*m_current);
    if (step.blocked)
        return;
    const Evaluation& evaluation = priced(*m_current, moment);
    step.latencyMs = evaluation.latencyMs;
    step.maxStageMs = evaluation.maxStageMs;
    step.throughputFps = evaluation.throughputFps;
}

void Follower::compare(DadsStep& step, const DadsChoice& best, const LinkMoment& moment)
{
    if (!best.plan)
        return;
    const bool isSame = m_current == best.plan;
    const Evaluation& evaluation = priced(*best.plan, moment);
    if (best.mode == DadsMode::Light)
        step.lostLatencyMs = isSame ? 0 : std::max(0.0, step.latencyMs - evaluation.latencyMs);
    else
        step.lostStageMs = isSame ? 0 : step.maxStageMs - evaluation.maxStageMs;
}

std::int32_t Follower::numberOf(std::size_t plan)
{
    m_usedAs.resize(std::max(m_usedAs.size(), plan + 1), -1);
    if (m_usedAs[plan] < 0) {
        m_usedAs[plan] = static_cast<std::int32_t>(m_run.plans.size());
        m_run.plans.push_back(m_pool.plan(plan));
    }
    return m_usedAs[plan];
}

void Follower::addUp()
{
    DadsSummary& sum = m_run.summary;
    Mean latency, throughput, lostLatency, lostStage;
    for (std::size_t i = 0; i < m_run.steps.size(); ++i) {
        const DadsStep& step = m_run.steps[i];
        sum.light += step.mode == DadsMode::Light ? 1 : 0;
        sum.heavy += step.mode == DadsMode::Heavy ? 1 : 0;
        sum.unreachable += step.mode == DadsMode::Unreachable ? 1 : 0;
        sum.congested += step.congested ? 1 : 0;
        sum.blocked += step.blocked ? 1 : 0;
        sum.planChanges += step.changed && i > 0 ? 1 : 0;
        latency.add(step.latencyMs);
        throughput.add(step.throughputFps);
        if (step.lostLatencyMs)
            lostLatency.add(*step.lostLatencyMs);
        if (step.lostStageMs)
            lostStage.add(*step.lostStageMs);
    }
    sum.meanLatencyMs = latency.mean();
    sum.meanThroughputFps = throughput.mean();
    sum.meanLostLatencyMs = lostLatency.mean();
    sum.meanLostStageMs = lostStage.mean();
    sum.mostLostLatencyMs = lostLatency.most();
    sum.mostLostStageMs = lostStage.most();
}

} // namespace

Result<DadsRun> followTrace(const PartitionProblem& problem, const BandwidthTrace& trace,
                            const DadsOptions& options, const Context& context)
{
    if (problem.fused.empty())
        return Follower(problem, trace, options, context).run();
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<DadsRun> run = followTrace(contraction->problem(), trace, options, context);
    if (run) {
        for (Plan& plan : run->plans)
            plan = contraction->expanded(plan);
    }
    return run;
}

std::span<const OptionSpec> dadsOptionSpecs()
{
    return specs;
}

Result<DadsOptions> dadsOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(specs, values, "dads"); !status)
        return failure(status.error());
    DadsOptions options;
    options.fps = optionValue(values, specs[0]);
    options.hysteresisPercent = optionValue(values, specs[1]);
    options.heavySearches = std::floor(optionValue(values, specs[2]));
    return options;
}

} // namespace edgecut
