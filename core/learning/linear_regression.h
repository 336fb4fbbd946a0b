// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/learning/regression_forest.h"

#include <span>
#include <vector>

namespace edgecut {

/// What a linear model sees of a feature x.
enum class FeatureScale {
    Linear,
    Logarithmic, ///< log(1 + |x|), with the sign of x
};

/// Least squares over standardised features, with a ridge of 1e-6 so that features that say the
/// same (or nothing) do no harm. Linear or logarithmic, as Neurosurgeon chooses for each type of
/// layer.
class LinearRegression
{
public:
    /// InvalidInput without rows. O(rows * columns^2 + columns^3).
    static Result<LinearRegression> train(const RegressionData& data, FeatureScale scale);
    /// The scale with the smaller squared error on `data`.
    static Result<LinearRegression> trainBetter(const RegressionData& data);

    double predict(std::span<const double> row) const;
    FeatureScale scale() const { return m_scale; }

private:
    double squaredError(const RegressionData& data) const;

    FeatureScale m_scale = FeatureScale::Linear;
    std::vector<double> m_mean, m_factor; ///< a column each: weight / deviation
    double m_intercept = 0;
};

} // namespace edgecut
