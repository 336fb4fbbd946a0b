// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/live_cut.h"

#include "core/base/numbers.h"
#include "core/partition/contraction.h"
#include "core/partition/weighted.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

/// Links at which no sum of moderate sizes comes near to the largest double, so that they need no
/// closer look.
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
    return a.isSamePlan(b);
}

bool isSamePlan(const TwoWayCut::Choice& a, const TwoWayCut::Choice& b)
{
    return a.sideOf == b.sideOf;
}

} // namespace

struct LiveCut::Contracted
{
    Contraction contraction;
    LiveCut cut;
};

LiveCut::LiveCut(PartitionProblem problem) : m_problem(std::move(problem)) {}
LiveCut::LiveCut(LiveCut&& other) = default;
LiveCut& LiveCut::operator=(LiveCut&& other) = default;
LiveCut::~LiveCut() = default;

Result<LiveCut> LiveCut::prepareContracted(LiveCut live)
{
    Result<Contraction> contraction = Contraction::of(live.m_problem);
    if (!contraction)
        return failure(std::move(contraction.error()));
    Result<LiveCut> cut = prepare(contraction->problem());
    if (!cut)
        return cut;
    live.m_contracted.reset(new Contracted{std::move(*contraction), std::move(*cut)});
    return live;
}

Result<Solution> LiveCut::solveContracted(std::span<const Link> links, const Context& context)
{
    Result<Solution> solution = m_contracted->cut.solve(links, context);
    m_problem.links = m_contracted->cut.problem().links;
    return solution ? m_contracted->contraction.expanded(m_problem, std::move(*solution))
                    : solution;
}

Result<LiveCut> LiveCut::prepareWeighted(LiveCut live)
{
    PartitionProblem equal = latencyEquivalent(live.m_problem);
    if (const Status status = check(equal); !status)
        return failure(status.error());
    Result<LiveCut> cut = prepare(std::move(equal));
    if (!cut)
        return cut;
    live.m_weighted = std::make_unique<LiveCut>(std::move(*cut));
    return live;
}

Result<Solution> LiveCut::solveWeighted(std::span<const Link> links, const Context& context)
{
    if (const Status status = takeLinks(links); !status)
        return failure(status.error());
    std::vector<Link> weighted;
    for (std::size_t i = 0; i < links.size(); ++i)
        weighted.push_back(weightedLink(m_problem, links[i], i));
    Result<Solution> solution = m_weighted->solve(weighted, context);
    if (!solution)
        return solution;
    Result<Evaluation> evaluation = evaluate(m_problem, solution->plan);
    if (!evaluation)
        return failure(std::move(evaluation.error()));
    solution->evaluation = std::move(*evaluation);
    solution->objective = objectiveMs(m_problem, solution->evaluation);
    solution->lowerBound = std::min(*solution->lowerBound, solution->objective);
    return solution;
}

Result<LiveCut> LiveCut::prepare(PartitionProblem problem)
{
    LiveCut live(std::move(problem));
    if (!live.m_problem.fused.empty())
        return prepareContracted(std::move(live));
    if (live.m_problem.weights.any())
        return prepareWeighted(std::move(live));
    live.m_index = std::make_unique<ProblemIndex>(live.m_problem);
    live.m_oneWay = OneWayCut::prepare(live.m_problem, *live.m_index);
    if (live.m_oneWay)
        return live;
    live.m_twoWay = TwoWayCut::prepare(live.m_problem, *live.m_index);
    if (live.m_twoWay)
        return live;
    Result<MinCutModel> model = MinCutModel::prepare(live.m_problem);
    if (!model)
        return failure(std::move(model.error()));
    live.m_model = std::move(*model);
    return live;
}

Result<Solution> LiveCut::solve(std::span<const Link> links, const Context& context)
{
    if (m_contracted)
        return solveContracted(links, context);
    if (m_weighted)
        return solveWeighted(links, context);
    if (m_model) {
        Result<Solution> solution = m_model->solve(links, context);
        m_problem.links = m_model->problem().links;
        return solution;
    }
    if (const Status status = takeLinks(links); !status)
        return failure(status.error());
    return m_oneWay ? solveOneWay(context) : solveTwoWay(context);
}

Status LiveCut::takeLinks(std::span<const Link> links)
{
    std::vector<Link> before = std::exchange(m_problem.links, {links.begin(), links.end()});
    if (isOrdinary(links))
        return {};
    Status status = checkLinks(m_problem);
    if (!status)
        m_problem.links = std::move(before);
    return status;
}

Result<Solution> LiveCut::solveOneWay(const Context& context)
{
    const Link& link = m_problem.links.front();
    const std::optional<OneWayCut::Choice> choice = m_oneWay->best(link, context.stopToken);
    if (!choice || context.stopRequested())
        return cancelled();
    return solutionFor(
        *choice, m_lastOneWay, [this](const auto& found) { return m_oneWay->planOf(found); },
        choice->latencyMs(link));
}

Result<Solution> LiveCut::solveTwoWay(const Context& context)
{
    const std::optional<TwoWayCut::Choice> choice =
        m_twoWay->best(m_problem.links.front(), context.stopToken);
    if (!choice || context.stopRequested())
        return cancelled();
    return solutionFor(*choice, m_lastTwoWay, TwoWayCut::planOf, choice->latencyMs);
}

template <typename Choice, typename PlanOf>
Result<Solution> LiveCut::solutionFor(const Choice& choice, std::optional<Choice>& last,
                                      PlanOf planOf, double leastMs)
{
    if (last && isSamePlan(*last, choice)) {
        reprice(m_problem, m_last.evaluation);
        m_last.objective = m_last.evaluation.latencyMs;
    } else {
        last.reset();
        Result<Solution> solution = solutionOf(m_problem, *m_index, planOf(choice));
        if (!solution)
            return solution;
        m_last = std::move(*solution);
        last = choice;
    }
    m_last.lowerBound = std::min(leastMs, m_last.objective);
    m_last.optimal = nearlyEqual(*m_last.lowerBound, m_last.objective);
    return m_last;
}

} // namespace edgecut
