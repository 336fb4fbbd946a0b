// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/energy_front.h"

#include "core/partition/method.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

/// Between weights that decide ties and weights that decide alone.
constexpr double farApart = 1e9;
/// What two sums of the same numbers in different order may differ by, with room to spare.
constexpr double rounding = 1e-12;

class FrontFinder
{
public:
    FrontFinder(const PartitionProblem& problem, const Context& context)
        : m_problem(problem), m_minCut(*findMethod("min-cut")), m_context(context)
    {}

    Result<std::vector<EnergyPoint>> run();

private:
    Result<EnergyPoint> bestAt(double weightMs);
    Status split(EnergyPoint fast, EnergyPoint frugal);

    PartitionProblem m_problem; ///< with the weight at hand
    const Method& m_minCut;
    const Context& m_context;
    std::vector<std::pair<EnergyPoint, EnergyPoint>> m_open; ///< the fastest pair at the back
    std::vector<EnergyPoint> m_points;
};

Result<EnergyPoint> FrontFinder::bestAt(double weightMs)
{
    m_problem.weights = {weightMs, 0};
    Result<Solution> solution = solve(m_minCut, m_problem, {}, m_context);
    if (!solution)
        return failure(std::move(solution.error()));
    const Evaluation& evaluation = solution->evaluation;
    return EnergyPoint{evaluation.latencyMs, evaluation.energyMj, 0, std::move(solution->plan)};
}

/// Either no plan is better than both where they are equal, or both halves are looked at.
Status FrontFinder::split(EnergyPoint fast, EnergyPoint frugal)
{
    const double lessMj = fast.energyMj - frugal.energyMj;
    const double moreMs = frugal.latencyMs - fast.latencyMs;
    if (!(lessMj > rounding * fast.energyMj) || !(moreMs > rounding * frugal.latencyMs)) {
        return {}; // one point but for rounding
    }
    const double weightMs = moreMs / lessMj;
    Result<EnergyPoint> middle = bestAt(weightMs);
    if (!middle)
        return failure(std::move(middle.error()));
    const double known = fast.latencyMs + weightMs * fast.energyMj;
    const double found = middle->latencyMs + weightMs * middle->energyMj;
    if (found < known * (1 - rounding)) {
        m_open.emplace_back(*middle, std::move(frugal));
        m_open.emplace_back(std::move(fast), std::move(*middle));
        return {};
    }
    frugal.fromWeightMs = weightMs;
    m_points.push_back(std::move(frugal));
    return {};
}

Result<std::vector<EnergyPoint>> FrontFinder::run()
{
    Result<EnergyPoint> fastest = bestAt(0);
    if (!fastest)
        return failure(std::move(fastest.error()));
    if (!(fastest->energyMj > 0))
        return std::vector{std::move(*fastest)};
    const double scale = fastest->latencyMs > 0 ? fastest->latencyMs / fastest->energyMj : 1;
    fastest = bestAt(scale / farApart);
    if (!fastest)
        return failure(std::move(fastest.error()));
    Result<EnergyPoint> frugal = bestAt(scale * farApart);
    if (!frugal)
        return failure(std::move(frugal.error()));
    m_points.push_back(*fastest);
    m_open.emplace_back(std::move(*fastest), std::move(*frugal));
    while (!m_open.empty()) {
        auto [fast, slow] = std::move(m_open.back());
        m_open.pop_back();
        if (const Status status = split(std::move(fast), std::move(slow)); !status)
            return failure(status.error());
    }
    return std::move(m_points);
}

} // namespace

Result<std::vector<EnergyPoint>> energyFront(const PartitionProblem& problem,
                                             const Context& context)
{
    return FrontFinder(problem, context).run();
}

} // namespace edgecut
