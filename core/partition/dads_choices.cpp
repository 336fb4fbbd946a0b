// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dads_choices.h"

#include "core/partition/curve.h"
#include "core/partition/live_cut.h"
#include "core/partition/min_cut.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

class DadsSearch
{
public:
    DadsSearch(const PartitionProblem& problem, const DadsOptions& options, PlanPool& pool,
               const Context& context)
        : m_problem(problem), m_options(options), m_pool(pool), m_context(context)
    {}

    Result<DadsChoices> run(std::vector<LinkMoment> moments);

private:
    Link linkAt(const LinkMoment& moment) const
    {
        return {moment.mbps, m_problem.links[m_options.link].downlinkMbps, moment.latencyMs};
    }
    const Evaluation& priced(std::size_t plan, const LinkMoment& moment)
    {
        return m_pool.at(plan, linkAt(moment));
    }
    bool isCongestedAt(std::size_t plan, const LinkMoment& moment)
    {
        return isCongested(priced(plan, moment), m_options.fps);
    }

    Status chooseWhenDown();
    Result<std::optional<std::size_t>> withoutLink(const PlanFinder& find, PlanMeasure measure);
    Status chooseLight();
    Status chooseLightByCurve();
    Status chooseLightOneByOne();
    void setLight(std::size_t moment, std::size_t plan);
    Status chooseHeavy();
    std::vector<std::size_t> heavyRuns(const std::vector<std::size_t>& heavy);
    Status shareHeavy(const std::vector<std::size_t>& heavy, std::vector<std::size_t> plans);
    Result<std::size_t> searchHeavy(const LinkMoment& moment);
    std::size_t bestOf(const std::vector<std::size_t>& plans, const LinkMoment& moment);
    void setHeavy(std::size_t moment, std::size_t plan);

    const PartitionProblem& m_problem;
    const DadsOptions& m_options;
    PlanPool& m_pool;
    const Context& m_context;
    DadsChoices m_found;
};

Result<DadsChoices> DadsSearch::run(std::vector<LinkMoment> moments)
{
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    const auto up =
        std::ranges::find_if(moments, [](const LinkMoment& moment) { return moment.mbps > 0; });
    const bool isEverDown = up != moments.begin();
    m_found.m_moments.assign(up, moments.end());
    m_found.m_choices.resize(m_found.m_moments.size());
    if (isEverDown) {
        if (const Status status = chooseWhenDown(); !status)
            return failure(status.error());
    }
    if (!m_found.m_moments.empty()) {
        if (const Status status = chooseLight(); !status)
            return failure(status.error());
        if (const Status status = chooseHeavy(); !status)
            return failure(status.error());
    }
    return std::move(m_found);
}

Result<std::optional<std::size_t>> DadsSearch::withoutLink(const PlanFinder& find,
                                                           PlanMeasure measure)
{
    Result<std::optional<Solution>> solution =
        bestWithoutLink(m_problem, m_options.link, find, measure, m_context);
    if (!solution)
        return failure(std::move(solution.error()));
    if (!*solution)
        return std::nullopt;
    Result<std::size_t> plan = m_pool.add(std::move((*solution)->plan));
    if (!plan)
        return failure(std::move(plan.error()));
    return std::optional(*plan);
}

Status DadsSearch::chooseWhenDown()
{
    const PlanFinder light = [](const PartitionProblem& problem, const Context& context) {
        return minCut(problem, {}, context);
    };
    const auto latency = [](const Evaluation& evaluation) { return evaluation.latencyMs; };
    const auto longestStage = [](const Evaluation& evaluation) { return evaluation.maxStageMs; };
    DadsChoice& choice = m_found.m_down;
    Result<std::optional<std::size_t>> plan = withoutLink(light, latency);
    if (!plan)
        return failure(std::move(plan.error()));
    if (!*plan)
        return {};
    choice = {DadsMode::Light, false, *plan};
    if (!isCongestedAt(**plan, {}))
        return {};
    plan = withoutLink(m_options.heavy, longestStage);
    if (!plan)
        return failure(std::move(plan.error()));
    if (*plan)
        choice.plan = *plan;
    choice.mode = DadsMode::Heavy;
    choice.congested = isCongestedAt(*choice.plan, {});
    return {};
}

void DadsSearch::setLight(std::size_t moment, std::size_t plan)
{
    const bool congested = isCongestedAt(plan, m_found.m_moments[moment]);
    m_found.m_choices[moment] = {congested ? DadsMode::Heavy : DadsMode::Light, congested, plan};
}

Status DadsSearch::chooseLight()
{
    m_context.report(0, translatable("core", "Finding the plans of least latency"));
    const auto [low, high] = std::ranges::minmax_element(m_found.m_moments, {}, &LinkMoment::mbps);
    const bool oneLatency = std::ranges::all_of(m_found.m_moments, [&](const LinkMoment& moment) {
        return moment.latencyMs == m_found.m_moments.front().latencyMs;
    });
    return oneLatency && low->mbps < high->mbps ? chooseLightByCurve() : chooseLightOneByOne();
}

/// One look-up a moment.
Status DadsSearch::chooseLightByCurve()
{
    const std::vector<LinkMoment>& moments = m_found.m_moments;
    PartitionProblem problem = m_problem;
    problem.links[m_options.link].latencyMs = moments.front().latencyMs;
    Result<BandwidthCurve> curve = curveOfChecked(problem, moments.front().mbps,
                                                  moments.back().mbps, m_context, m_options.link);
    if (!curve)
        return failure(std::move(curve.error()));
    std::vector<std::size_t> plans;
    for (CurveSegment& segment : curve->segments) {
        Result<std::size_t> plan = m_pool.add(std::move(segment.plan));
        if (!plan)
            return failure(std::move(plan.error()));
        plans.push_back(*plan);
    }
    std::size_t segment = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (i % 1024 == 0 && m_context.stopRequested())
            return cancelled();
        while (segment + 1 < plans.size() && curve->segments[segment].toMbps < moments[i].mbps)
            ++segment;
        setLight(i, plans[segment]);
    }
    return {};
}

Status DadsSearch::chooseLightOneByOne()
{
    Result<LiveCut> cut = LiveCut::prepare(m_problem);
    if (!cut)
        return failure(std::move(cut.error()));
    std::vector<Link> links = m_problem.links;
    for (std::size_t i = 0; i < m_found.m_moments.size(); ++i) {
        links[m_options.link] = linkAt(m_found.m_moments[i]);
        Result<Solution> solution = cut->solve(links, m_context);
        if (!solution)
            return failure(std::move(solution.error()));
        Result<std::size_t> plan = m_pool.add(std::move(solution->plan));
        if (!plan)
            return failure(std::move(plan.error()));
        setLight(i, *plan);
    }
    return {};
}

Result<std::size_t> DadsSearch::searchHeavy(const LinkMoment& moment)
{
    PartitionProblem problem = m_problem;
    problem.links[m_options.link] = linkAt(moment);
    Context quiet = m_context;
    quiet.progress = nullptr;
    Result<Solution> solution = m_options.heavy(problem, quiet);
    if (!solution)
        return failure(std::move(solution.error()));
    return m_pool.add(std::move(solution->plan));
}

std::size_t DadsSearch::bestOf(const std::vector<std::size_t>& plans, const LinkMoment& moment)
{
    return *std::ranges::min_element(plans, {}, [&](std::size_t plan) {
        const Evaluation& evaluation = priced(plan, moment);
        return std::pair(evaluation.maxStageMs, evaluation.latencyMs);
    });
}

void DadsSearch::setHeavy(std::size_t moment, std::size_t plan)
{
    m_found.m_choices[moment] = {DadsMode::Heavy, isCongestedAt(plan, m_found.m_moments[moment]),
                                 plan};
}

/// Where runs of heavy moments begin whose rates are within a common factor of their first; the
/// smallest factor with which there are not too many runs.
std::vector<std::size_t> DadsSearch::heavyRuns(const std::vector<std::size_t>& heavy)
{
    const std::vector<LinkMoment>& moments = m_found.m_moments;
    const auto runsWith = [&](double factor) {
        std::vector<std::size_t> runs;
        for (std::size_t i = 0; i < heavy.size(); ++i) {
            if (runs.empty() || factor == 1 ||
                moments[heavy[i]].mbps > moments[heavy[runs.back()]].mbps * factor)
                runs.push_back(i);
        }
        return runs;
    };
    std::vector<std::size_t> runs = runsWith(1);
    if (static_cast<double>(runs.size()) <= m_options.heavySearches)
        return runs;
    double tooFine = 0, coarse = std::log(BandwidthTrace::mostMbps / BandwidthTrace::leastMbps);
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (tooFine + coarse) / 2;
        const auto count = static_cast<double>(runsWith(std::exp(middle)).size());
        (count <= m_options.heavySearches ? coarse : tooFine) = middle;
    }
    m_found.m_heavyResolutionPercent = std::expm1(coarse) * 100;
    return runsWith(std::exp(coarse));
}

Status DadsSearch::chooseHeavy()
{
    const std::vector<LinkMoment>& moments = m_found.m_moments;
    std::vector<std::size_t> heavy;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (m_found.m_choices[i].mode == DadsMode::Heavy)
            heavy.push_back(i);
    }
    const std::vector<std::size_t> runs = heavyRuns(heavy);
    m_found.m_heavySearches = runs.size();
    std::vector<std::size_t> plans;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        m_context.report(static_cast<double>(i) / static_cast<double>(runs.size()),
                         translatable("core", "Searching plans for heavy load"));
        const Result<std::size_t> plan = searchHeavy(moments[heavy[runs[i]]]);
        if (!plan)
            return failure(plan.error());
        setHeavy(heavy[runs[i]], *plan);
        if (std::ranges::find(plans, *plan) == plans.end())
            plans.push_back(*plan);
    }
    if (runs.size() < heavy.size())
        return shareHeavy(heavy, plans);
    return {};
}

/// Gives each moment the best of all plans found.
Status DadsSearch::shareHeavy(const std::vector<std::size_t>& heavy, std::vector<std::size_t> plans)
{
    for (std::size_t i = 0; i < heavy.size(); ++i) {
        if (i % 64 == 0 && m_context.stopRequested())
            return cancelled();
        // What stands there is its own search's plan, or the light one, from which such a search
        // begins.
        plans.push_back(*m_found.m_choices[heavy[i]].plan);
        setHeavy(heavy[i], bestOf(plans, m_found.m_moments[heavy[i]]));
        plans.pop_back();
    }
    return {};
}

Result<DadsChoices> DadsChoices::find(const PartitionProblem& problem, const DadsOptions& options,
                                      std::vector<LinkMoment> moments, PlanPool& pool,
                                      const Context& context)
{
    return DadsSearch(problem, options, pool, context).run(std::move(moments));
}

const DadsChoice& DadsChoices::at(const LinkMoment& moment) const
{
    if (moment.mbps == 0)
        return m_down;
    const auto found = std::ranges::lower_bound(m_moments, moment);
    return m_choices[static_cast<std::size_t>(found - m_moments.begin())];
}

} // namespace edgecut
