// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/ddpg_steps.h"

#include "core/partition/shown_ms.h"

#include <algorithm>
#include <utility>

namespace edgecut {

DdpgSteps::DdpgSteps(const PartitionProblem& problem, const DdpgOptions& options,
                     const Context& context)
    : m_problem(problem)
    , m_context(context)
    , m_tries(options.learner.steps)
    , m_episodes(options.learner.episodes)
    // The last step is the plan.
    , m_stride((m_episodes + Step::mostSteps - 2) / (Step::mostSteps - 1))
{}

void DdpgSteps::tell(const DdpgEpisode& episode)
{
    if (!m_context.watch)
        return;
    ++m_seen;
    m_bestMs = m_seen == 1 ? episode.best : std::min(m_bestMs, episode.best);
    if (m_seen % m_stride != 0 && m_seen != m_episodes)
        return;
    Step step{"episode", {}, {}, {}, episode.plan.tierOf};
    step.numbers = {{"mean_ms", episode.mean}, {"tried_ms", m_bestMs}, {"own_ms", episode.greedy}};
    for (std::size_t layer = 0; layer < m_last.size(); ++layer) {
        if (m_last[layer] != step.plan[layer])
            step.marks.push_back({LayerId(layer), StepMark::Role::Reached});
    }
    const auto number = static_cast<std::int64_t>(m_seen);
    const auto tries = static_cast<std::int64_t>(m_tries);
    const auto moved = static_cast<std::int64_t>(step.marks.size());
    if (m_last.empty() || moved == 0)
        step.sentence = {
            translatable("core", "Episode %1: %2 plans tried with noise, %3 ms on "
                                 "average and %4 ms at best; by itself the agent "
                                 "would now take a plan of %5 ms."),
            {number, tries, shownMs(episode.mean), shownMs(episode.best), shownMs(episode.greedy)}};
    else
        step.sentence = {translatable("core", "Episode %1: %2 plans tried with noise, %3 ms on "
                                              "average and %4 ms at best; the agent's own plan "
                                              "now takes %5 ms, with %6 layers elsewhere than "
                                              "before."),
                         {number, tries, shownMs(episode.mean), shownMs(episode.best),
                          shownMs(episode.greedy), moved}};
    m_last = step.plan;
    m_context.watch(std::move(step));
}

} // namespace edgecut
