// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// Rows of numbers and what is to be learned from each. `features` holds row after row.
struct RegressionData
{
    std::size_t columns = 0;
    std::vector<double> features;
    std::vector<double> targets;

    std::size_t rows() const { return targets.size(); }
    std::span<const double> row(std::size_t i) const
    {
        return {features.data() + i * columns, columns};
    }
    void add(std::span<const double> row, double target)
    {
        features.insert(features.end(), row.begin(), row.end());
        targets.push_back(target);
    }
};

struct ForestOptions
{
    int trees = 60;
    int leastLeafRows = 3; ///< a leaf holds at least so many
    int mostDepth = 24;
    double featureShare = 0.6; ///< tried at a split, at least one
};

/// A random forest for regression (Breiman 2001): each tree learns a bootstrap sample, splits where
/// the squared error falls most among features drawn anew at each node, and predicts the mean of
/// its leaf; the forest predicts the mean of its trees.
///
/// Our own, not dlib's: that one reports no importance of features, which the paper shows, and
/// cannot be stopped. The same seed gives the same forest on every machine.
class RegressionForest
{
public:
    /// InvalidInput without rows or columns; Cancelled. The seed is the context's. O(trees *
    /// columns
    /// * rows * log(rows)^2).
    static Result<RegressionForest> train(const RegressionData& data, const ForestOptions& options,
                                          const Context& context);

    double predict(std::span<const double> row) const;

    /// A column each, adding up to 1 (or all 0): how much of the fall in squared error its splits
    /// brought (scikit-learn's feature_importances_, the paper's).
    const std::vector<double>& importance() const { return m_importance; }

private:
    struct Node
    {
        std::int32_t column = -1; ///< a leaf
        double threshold = 0;     ///< at most: left, which stands next
        std::int32_t right = 0;
        double mean = 0;
    };
    using Tree = std::vector<Node>;
    class Grower;

    std::vector<Tree> m_trees;
    std::vector<double> m_importance;
};

} // namespace edgecut
