// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/ddpg_answer.h"

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

std::string key(std::string_view name)
{
    return std::string("learning/ddpg-").append(name);
}

/// The context of a job with the settings' seed, which the progress can stop, too.
class StoppableContext
{
public:
    StoppableContext(const Context& context, std::uint64_t seed, DdpgProgress& progress)
        : m_context(context), m_passOn(context.stopToken, [&progress] { progress.stop(); })
    {
        m_context.seed = seed;
        m_context.stopToken = progress.stopSource().get_token();
    }
    const Context& operator*() const { return m_context; }

private:
    Context m_context;
    std::stop_callback<std::function<void()>> m_passOn;
};

/// The agent weighs energy by an option of its own.
PartitionProblem withoutWeights(const PartitionProblem& problem)
{
    PartitionProblem plain = problem;
    plain.weights = {};
    return plain;
}

} // namespace

DdpgSettings ddpgSettings(const Scenario& scenario)
{
    DdpgSettings settings;
    for (const OptionSpec& spec : ddpgOptionSpecs()) {
        const double value = scenario.setting(key(spec.key), spec.standard);
        if (value != spec.standard)
            settings.options[std::string(spec.key)] = std::clamp(value, spec.minimum, spec.maximum);
    }
    settings.seed =
        static_cast<std::uint64_t>(std::clamp(scenario.setting(key("seed"), 1.0), 0.0, 1e9));
    return settings;
}

void DdpgProgress::setExact(double ms)
{
    const std::lock_guard lock(m_mutex);
    m_seen.exactMs = ms;
}

void DdpgProgress::add(const DdpgEpisode& episode)
{
    const std::lock_guard lock(m_mutex);
    m_seen.episodes.push_back(episode);
}

void DdpgProgress::setGaps(const std::vector<DdpgGap>& gaps)
{
    const std::lock_guard lock(m_mutex);
    m_seen.gaps = gaps;
}

DdpgProgress::Seen DdpgProgress::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

Result<DdpgAnswer> trainAgent(const DdpgSettings& settings,
                              std::shared_ptr<const PartitionProblem> problem,
                              DdpgProgress& progress, const Context& context)
{
    const PartitionProblem plain = withoutWeights(*problem);
    const DdpgOptions options = ddpgOptions(settings.options);
    const Result<Solution> exact = exactForAgent(plain, options.eta, context);
    if (!exact)
        return failure(exact.error());
    progress.setExact(exact->objective);
    const StoppableContext stoppable(context, settings.seed, progress);
    Result<DdpgRun> run =
        trainDdpg(plain, options, *stoppable,
                  [&progress](const DdpgEpisode& episode) { progress.add(episode); });
    if (!run)
        return failure(std::move(run.error()));
    return DdpgAnswer{std::move(problem), std::move(*run), exact->objective, exact->plan};
}

Result<DdpgStudy> studyAgents(const DdpgSettings& settings, const PartitionProblem& problem,
                              DdpgProgress& progress, const Context& context)
{
    const StoppableContext stoppable(context, settings.seed, progress);
    return studyDdpg(withoutWeights(problem), ddpgOptions(settings.options),
                     DdpgSettings::studySeeds, *stoppable,
                     [&progress](const DdpgStudy& soFar) { progress.setGaps(soFar.gaps); });
}

} // namespace edgecut::studio
