// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"
#include "core/partition/stage_goal.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// What each decision adds to each measure of a goal, in whole numbers: sums are then the same in
/// any order, so that equal plans are equal and dominance is exact. A measure's limit (its cap, or
/// the objective of a known plan) is `whole`; what is more than that in one piece cannot be part of
/// a better plan and is `tooMuch`. So a plan's measure is off by at most half a unit for each of
/// its parts: 1e-12 of the limit for some hundred layers.
class StageModel
{
public:
    using Amount = std::int64_t;
    static constexpr Amount whole = Amount{1} << 48;
    static constexpr Amount tooMuch = whole * 2;

    /// `knownMs` > 0 is what the goal's measures without a cap are at most in the plans of
    /// interest. O(measures * (layers * tiers + tensors * links)).
    StageModel(const PartitionProblem& problem, const StageGoal& goal, double knownMs);

    const PartitionProblem& problem() const { return m_problem; }
    const std::vector<LayerId>& order() const { return m_order; }               ///< narrowOrder()
    const std::vector<LayerId>& placingOrder() const { return m_placingOrder; } ///< placingOrder()
    std::span<const TensorId> inputs(LayerId layer) const { return m_inputs.of(layer); }
    std::span<const TensorId> outputs(LayerId layer) const { return m_outputs.of(layer); }
    std::size_t measureCount() const { return m_limits.size(); }
    bool isCapped(std::size_t measure) const { return m_isCapped[measure] != 0; }

    /// The most that a measure may be in a plan whose objective is at most `objective`.
    Amount limit(std::size_t measure, Amount objective) const
    {
        return isCapped(measure) ? m_limits[measure] : objective;
    }
    double toMs(Amount objective) const;

    // One amount a measure.
    const Amount* compute(LayerId layer, std::size_t tier) const
    {
        return at(layer.index() * m_problem.tierCount() + tier);
    }
    const Amount* up(TensorId tensor, std::size_t link) const
    {
        return at(m_firstUp + tensor.index() * m_problem.links.size() + link);
    }
    const Amount* down(TensorId tensor, std::size_t link) const
    {
        return at(m_firstDown + tensor.index() * m_problem.links.size() + link);
    }

    /// All measures of a plan that obeys the problem's constraints, each at most tooMuch.
    std::vector<Amount> measuresOf(const std::vector<std::int8_t>& tierOf) const;
    /// The largest measure without a cap; more than `whole` when a cap is broken.
    Amount objectiveOf(std::span<const Amount> measures) const;

    static void add(Amount* sum, const Amount* part, std::size_t count)
    {
        for (std::size_t k = 0; k < count; ++k)
            sum[k] = std::min(sum[k] + part[k], tooMuch);
    }

private:
    const Amount* at(std::size_t event) const { return m_amounts.data() + event * measureCount(); }
    void addEvent(const StageGoal& goal, std::size_t stage, double ms, double weightBytes = 0);

    struct Lists ///< one of tensors for each layer
    {
        std::vector<std::size_t> first;
        std::vector<TensorId> tensors;

        std::span<const TensorId> of(LayerId layer) const
        {
            return std::span(tensors).subspan(first[layer.index()],
                                              first[layer.index() + 1] - first[layer.index()]);
        }
    };
    void listTensors();

    const PartitionProblem& m_problem;
    std::vector<LayerId> m_order, m_placingOrder;
    Lists m_inputs, m_outputs;
    double m_knownMs;
    std::vector<double> m_limitMs; ///< a measure each
    std::vector<char> m_isCapped;
    std::vector<Amount> m_limits;
    std::size_t m_firstUp = 0, m_firstDown = 0;
    std::vector<Amount> m_amounts; ///< events x measures
};

} // namespace edgecut
