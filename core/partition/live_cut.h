// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/min_cut_model.h"
#include "core/partition/one_way_cut.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "core/partition/two_way_cut.h"

#include <memory>
#include <optional>
#include <span>

namespace edgecut {

/// The plan of least latency, or weighted sum, while the links change, as under a slider: prepared
/// once by the fastest cut that the problem allows. Where the plan stays the same between two rates
/// only its crossings are priced again.
class LiveCut
{
public:
    /// `problem` must be checked. Fails as MinCutModel::prepare() does.
    static Result<LiveCut> prepare(PartitionProblem problem);

    LiveCut(LiveCut&& other);
    LiveCut& operator=(LiveCut&& other);
    ~LiveCut();

    /// The problem, with the links of the last solve().
    const PartitionProblem& problem() const { return m_problem; }

    /// The optimum at these links, as minCut() would find it. InvalidInput when the links are not
    /// what check() wants, Cancelled when stopped.
    Result<Solution> solve(std::span<const Link> links, const Context& context = {});

private:
    explicit LiveCut(PartitionProblem problem);
    static Result<LiveCut> prepareContracted(LiveCut live);
    static Result<LiveCut> prepareWeighted(LiveCut live);
    Result<Solution> solveWeighted(std::span<const Link> links, const Context& context);
    Result<Solution> solveContracted(std::span<const Link> links, const Context& context);
    Status takeLinks(std::span<const Link> links);
    Result<Solution> solveOneWay(const Context& context);
    Result<Solution> solveTwoWay(const Context& context);
    template <typename Choice, typename PlanOf>
    Result<Solution> solutionFor(const Choice& choice, std::optional<Choice>& last, PlanOf planOf,
                                 double leastMs);

    PartitionProblem m_problem;
    std::unique_ptr<ProblemIndex> m_index; ///< stays where it is when this moves
    std::optional<OneWayCut> m_oneWay;     ///< one of the three
    std::optional<TwoWayCut> m_twoWay;
    std::optional<MinCutModel> m_model;

    /// Where layers are fused: the cut of the contraction, instead of the three.
    struct Contracted;
    std::unique_ptr<Contracted> m_contracted;
    /// Where the problem has weights: the cut of what is equivalent to it, instead of the three.
    std::unique_ptr<LiveCut> m_weighted;

    // Of the last solve() by the first two.
    std::optional<OneWayCut::Choice> m_lastOneWay;
    std::optional<TwoWayCut::Choice> m_lastTwoWay;
    Solution m_last;
};

} // namespace edgecut
