// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/pareto_filter.h"

#include <algorithm>

namespace edgecut {

namespace {

constexpr std::size_t comparisonsBetweenChecks = std::size_t{1} << 20;

} // namespace

/// Whether a stair is at most as far in both directions.
bool ParetoFilter::isAboveStairs(Amount x, Amount y) const
{
    const auto past = std::ranges::upper_bound(m_stairs, x, {}, &Stair::x);
    return past != m_stairs.begin() && (past - 1)->y <= y;
}

void ParetoFilter::addToStairs(Amount x, Amount y)
{
    const auto from = std::ranges::lower_bound(m_stairs, x, {}, &Stair::x);
    auto to = from;
    while (to != m_stairs.end() && to->y >= y)
        ++to;
    m_stairs.insert(m_stairs.erase(from, to), {x, y});
}

/// Labels come in lexicographic order, so what was kept is no larger in the first measure: up to
/// three measures the other two decide.
bool ParetoFilter::isDominated(const Amount* label, const std::vector<Amount>& amounts)
{
    if (m_measures <= 3) {
        const Amount x = m_measures > 1 ? label[1] : 0;
        const Amount y = m_measures > 2 ? label[2] : 0;
        if (isAboveStairs(x, y))
            return true;
        addToStairs(x, y);
        return false;
    }
    return std::ranges::any_of(m_kept, [&](std::uint32_t other) {
        const Amount* kept = amounts.data() + other * m_measures;
        for (std::size_t k = 1; k < m_measures; ++k) {
            if (kept[k] > label[k])
                return false;
        }
        return true;
    });
}

bool ParetoFilter::reduce(std::vector<std::uint32_t>& labels, const std::vector<Amount>& amounts,
                          const Context& context)
{
    if (labels.size() < 2)
        return true;
    const auto of = [&](std::uint32_t label) { return amounts.data() + label * m_measures; };
    std::ranges::sort(labels, [&](std::uint32_t a, std::uint32_t b) {
        for (std::size_t k = 0; k < m_measures; ++k) {
            if (of(a)[k] != of(b)[k])
                return of(a)[k] < of(b)[k];
        }
        return a < b;
    });
    m_kept.clear();
    m_stairs.clear();
    std::size_t compared = 0;
    for (const std::uint32_t label : labels) {
        if ((compared += m_kept.size() + 1) > comparisonsBetweenChecks) {
            if (context.stopRequested() || context.timeIsUp())
                return false;
            compared = 0;
        }
        if (!isDominated(of(label), amounts))
            m_kept.push_back(label);
    }
    labels.swap(m_kept);
    return true;
}

} // namespace edgecut
