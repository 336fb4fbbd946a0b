// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/regression_forest.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace edgecut {

/// Grows one tree over a sample of rows, which it keeps in the order of the leaves.
class RegressionForest::Grower
{
public:
    Grower(const RegressionData& data, const ForestOptions& options, Random& random,
           std::vector<double>& gain)
        : m_data(data)
        , m_options(options)
        , m_random(random)
        , m_gain(gain)
        , m_rows(data.rows())
        , m_columns(data.columns)
    {
        const auto last = static_cast<std::int64_t>(data.rows()) - 1;
        for (std::size_t& row : m_rows)
            row = static_cast<std::size_t>(random.integer(0, last));
        std::iota(m_columns.begin(), m_columns.end(), std::size_t{0});
    }

    Tree grow()
    {
        node(0, m_rows.size(), 0);
        return std::move(m_tree);
    }

private:
    struct Split
    {
        std::size_t column = 0;
        double threshold = 0;
        double gain = 0;
    };

    double value(std::size_t row, std::size_t column) const
    {
        return m_data.features[row * m_data.columns + column];
    }

    std::int32_t node(std::size_t begin, std::size_t end, int depth)
    {
        const auto at = static_cast<std::int32_t>(m_tree.size());
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i)
            sum += m_data.targets[m_rows[i]];
        m_tree.push_back({-1, 0, 0, sum / static_cast<double>(end - begin)});
        if (depth >= m_options.mostDepth)
            return at;
        const std::optional<Split> split = best(begin, end);
        if (!split)
            return at;
        const auto middle =
            std::partition(m_rows.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_rows.begin() + static_cast<std::ptrdiff_t>(end), [&](std::size_t row) {
                               return value(row, split->column) <= split->threshold;
                           });
        const auto border = static_cast<std::size_t>(middle - m_rows.begin());
        m_gain[split->column] += split->gain;
        node(begin, border, depth + 1);
        const std::int32_t right = node(border, end, depth + 1);
        Node& self = m_tree[static_cast<std::size_t>(at)];
        self.column = static_cast<std::int32_t>(split->column);
        self.threshold = split->threshold;
        self.right = right;
        return at;
    }

    std::optional<Split> best(std::size_t begin, std::size_t end)
    {
        const auto least = static_cast<std::size_t>(m_options.leastLeafRows);
        if (end - begin < 2 * least)
            return std::nullopt;
        const auto tried = std::max<std::size_t>(
            1, static_cast<std::size_t>(
                   std::lround(m_options.featureShare * static_cast<double>(m_columns.size()))));
        std::optional<Split> found;
        for (std::size_t i = 0; i < std::min(tried, m_columns.size()); ++i) {
            const auto other = static_cast<std::size_t>(m_random.integer(
                static_cast<std::int64_t>(i), static_cast<std::int64_t>(m_columns.size()) - 1));
            std::swap(m_columns[i], m_columns[other]);
            tryColumn(m_columns[i], begin, end, least, found);
        }
        return found;
    }

    /// The fall in squared error at each border between different values, by running sums.
    void tryColumn(std::size_t column, std::size_t begin, std::size_t end, std::size_t least,
                   std::optional<Split>& found)
    {
        m_pairs.clear();
        double total = 0;
        for (std::size_t i = begin; i < end; ++i) {
            m_pairs.emplace_back(value(m_rows[i], column), m_data.targets[m_rows[i]]);
            total += m_pairs.back().second;
        }
        std::ranges::sort(m_pairs);
        const auto count = static_cast<double>(m_pairs.size());
        double left = 0;
        for (std::size_t i = 0; i + least < m_pairs.size(); ++i) {
            left += m_pairs[i].second;
            if (i + 1 < least || m_pairs[i].first == m_pairs[i + 1].first)
                continue;
            const auto before = static_cast<double>(i + 1);
            const double right = total - left;
            const double gain =
                left * left / before + right * right / (count - before) - total * total / count;
            if (gain > 1e-12 * total * total / count && (!found || gain > found->gain))
                found = Split{column, std::midpoint(m_pairs[i].first, m_pairs[i + 1].first), gain};
        }
    }

    const RegressionData& m_data;
    const ForestOptions& m_options;
    Random& m_random;
    std::vector<double>& m_gain;
    std::vector<std::size_t> m_rows, m_columns;
    std::vector<std::pair<double, double>> m_pairs;
    Tree m_tree;
};

Result<RegressionForest> RegressionForest::train(const RegressionData& data,
                                                 const ForestOptions& options,
                                                 const Context& context)
{
    if (data.rows() == 0 || data.columns == 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "There is nothing to learn from; give rows with at "
                                            "least one feature."));
    RegressionForest forest;
    forest.m_importance.assign(data.columns, 0);
    Random random(context.seed);
    for (int tree = 0; tree < options.trees; ++tree) {
        if (context.stopRequested())
            return cancelled();
        forest.m_trees.push_back(Grower(data, options, random, forest.m_importance).grow());
    }
    const double sum = std::accumulate(forest.m_importance.begin(), forest.m_importance.end(), 0.0);
    for (double& importance : forest.m_importance)
        importance = sum > 0 ? importance / sum : 0;
    return forest;
}

double RegressionForest::predict(std::span<const double> row) const
{
    double sum = 0;
    for (const Tree& tree : m_trees) {
        std::size_t at = 0;
        while (tree[at].column >= 0) {
            const Node& node = tree[at];
            const bool left = row[static_cast<std::size_t>(node.column)] <= node.threshold;
            at = left ? at + 1 : static_cast<std::size_t>(node.right);
        }
        sum += tree[at].mean;
    }
    return sum / static_cast<double>(m_trees.size());
}

} // namespace edgecut
