// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/live_cut.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

/// Links at which no sum of whole bytes below 2^53 comes near to the largest double, so that they
/// need no closer look.
bool isOrdinary(std::span<const Link> links)
{
    return links.size() == 1 && std::ranges::all_of(links, [](const Link& link) {
               return link.uplinkMbps > 1e-9 && link.uplinkMbps < 1e15 &&
                      link.downlinkMbps > 1e-9 && link.downlinkMbps < 1e15 && link.latencyMs >= 0 &&
                      link.latencyMs < 1e15;
           });
}

bool isSamePlan(const OneWayCut::Choice& a, const OneWayCut::Choice& b)
{
    return a.prefix == b.prefix && a.alsoNear == b.alsoNear;
}

} // namespace

Result<LiveCut> LiveCut::prepare(PartitionProblem problem)
{
    LiveCut live(std::move(problem));
    live.m_cut = OneWayCut::prepare(live.m_problem);
    if (live.m_cut)
        return live;
    Result<MinCutModel> model = MinCutModel::prepare(live.m_problem);
    if (!model)
        return failure(std::move(model.error()));
    live.m_model = std::move(*model);
    return live;
}

Result<Solution> LiveCut::solve(std::span<const Link> links, const Context& context)
{
    if (m_model) {
        Result<Solution> solution = m_model->solve(links, context);
        m_problem.links = m_model->problem().links;
        return solution;
    }
    std::vector<Link> before = std::exchange(m_problem.links, {links.begin(), links.end()});
    if (!isOrdinary(links)) {
        if (const Status status = checkLinks(m_problem); !status) {
            m_problem.links = std::move(before);
            return failure(status.error());
        }
    }
    const std::optional<OneWayCut::Choice> choice =
        m_cut->best(m_problem.links.front(), context.stopToken);
    if (!choice || context.stopRequested())
        return cancelled();
    return solutionFor(*choice);
}

Result<Solution> LiveCut::solutionFor(const OneWayCut::Choice& choice)
{
    if (m_last && isSamePlan(m_last->choice, choice)) {
        reprice(m_problem, m_last->solution.evaluation);
        m_last->solution.objective = m_last->solution.evaluation.latencyMs;
    } else {
        Result<Solution> solution = solutionOf(m_problem, m_cut->planOf(choice));
        if (!solution)
            return solution;
        m_last = Known{choice, std::move(*solution)};
    }
    Solution& solution = m_last->solution;
    solution.lowerBound = std::min(choice.latencyMs(m_problem.links.front()), solution.objective);
    solution.optimal = nearlyEqual(*solution.lowerBound, solution.objective);
    return solution;
}

} // namespace edgecut
