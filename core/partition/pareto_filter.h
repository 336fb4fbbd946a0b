// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/stage_model.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// Of labels of `measures` amounts each, those that no other one is at least as good as in every
/// measure. Of equal ones the first stays.
class ParetoFilter
{
public:
    using Amount = StageModel::Amount;

    explicit ParetoFilter(std::size_t measures) : m_measures(measures) {}

    /// `labels` are indices into `amounts` (index * measures); leaves those that stay, in
    /// lexicographic order of their amounts. O(n log n) for up to three measures, else O(n^2).
    /// False when stopped, or when the deadline passed: then any of them may be left.
    bool reduce(std::vector<std::uint32_t>& labels, const std::vector<Amount>& amounts,
                const Context& context);

private:
    bool isDominated(const Amount* label, const std::vector<Amount>& amounts);
    bool isAboveStairs(Amount x, Amount y) const;
    void addToStairs(Amount x, Amount y);

    std::size_t m_measures;
    std::vector<std::uint32_t> m_kept;

    struct Stair
    {
        Amount x = 0, y = 0;
    };
    std::vector<Stair> m_stairs; ///< rising x, falling y
};

} // namespace edgecut
