// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/stage_model.h"

#include <cstddef>
#include <vector>

namespace edgecut {

/// The best lower bound that weights can prove (Kelley's cutting planes on the Lagrangian dual).
///
/// For weights on the measures, the plan of least weighted sum bounds every plan: those that keep
/// the caps have an objective of at least (that sum - the caps' share) / the other measures'
/// weights. The next weights are those of the game between the plans found so far and the measures,
/// each in shares of its limit. Whoever drives it finds the plan of least weighted sum:
///
///     for (StageBound bound(model, objective); !bound.isDone();)
///         bound.add(weightedSum(bound.weights()), plan's measures);
class StageBound
{
public:
    using Amount = StageModel::Amount;

    /// The limits are those of plans whose objective is at most `objective`.
    StageBound(const StageModel& model, Amount objective);

    /// A measure each, to be multiplied with amounts; they add up to about 1.
    const std::vector<double>& weights() const { return m_weights; }

    /// A plan that was found before: the first weights are chosen with it in mind.
    void know(const std::vector<Amount>& measures);

    /// The least weighted sum over all plans at weights(), and the measures of such a plan. `slack`
    /// is what rounding may have added to the sum.
    void add(double sum, const std::vector<Amount>& measures, double slack);

    /// No plan has a smaller objective. `tooMuch` when no plan keeps the caps.
    Amount proven() const { return m_proven; }
    /// The weights of the bounds so far, best first, at most `most`.
    std::vector<std::vector<double>> bestWeights(std::size_t most) const;

    bool isProvenAbove(Amount objective) const { return m_proven > objective; }
    /// Nothing more than `tolerance` (of the limits) is to be won by other weights.
    bool isDone(double tolerance = 1e-7) const { return m_share >= m_hope * (1 - tolerance); }
    /// Some mixture of the plans found is within every limit: weights cannot prove that no plan is.
    bool isHopeless() const { return m_hope <= 1; }
    /// That mixture: a share for each plan added or known, in that order.
    const std::vector<double>& mixture() const { return m_mixture; }

private:
    void chooseWeights();

    const StageModel& m_model;
    std::vector<double> m_limits;
    std::vector<double> m_losses; ///< plans x measures, in shares of the limits
    std::vector<double> m_weights, m_mixture;
    double m_share = 0; ///< best bound so far in shares of the limits
    double m_hope = 0;  ///< no weights bound by more than this share
    Amount m_proven = 0;

    struct Tried
    {
        double share = 0;
        std::vector<double> weights;
    };
    std::vector<Tried> m_tried;
};

} // namespace edgecut
