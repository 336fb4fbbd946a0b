// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/link_down.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

enum Side { Near, Far };

/// Layers that are joined by tensors, and the sides that they may take.
struct Group
{
    std::vector<LayerId> layers; ///< in file order
    std::array<bool, 2> allowed{true, true};
    /// The best plan on a side by itself: a tier a layer of the group, and its measure.
    std::array<std::optional<std::pair<std::vector<TierId>, double>>, 2> best;

    bool isFree() const { return best[Near] && best[Far]; }
    Side onlySide() const { return best[Near] ? Near : Far; }
};

class Sides
{
public:
    Sides(const PartitionProblem& problem, std::size_t link, const PlanFinder& find,
          PlanMeasure measure, const Context& context)
        : m_problem(problem), m_link(link), m_find(find), m_measure(measure), m_context(context)
    {}

    Result<std::optional<Solution>> best();

private:
    void makeGroups();
    void followPins();
    TierId firstOf(Side side) const { return side == Near ? TierId(0) : TierId(m_link + 1); }
    TierId lastOf(Side side) const { return side == Near ? TierId(m_link) : m_problem.lastTier(); }
    PartitionProblem part(const std::vector<LayerId>& layers, Side side) const;
    Result<std::optional<Solution>> solve(const std::vector<LayerId>& layers, Side side) const;
    Status solveGroups();
    Result<std::optional<Solution>> whole(const std::vector<Side>& sides) const;

    const PartitionProblem& m_problem;
    std::size_t m_link;
    const PlanFinder& m_find;
    PlanMeasure m_measure;
    const Context& m_context;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_groupOf;
};

void Sides::makeGroups()
{
    std::vector<std::size_t> root(m_problem.layerCount());
    std::iota(root.begin(), root.end(), std::size_t{0});
    const auto find = [&root](std::size_t layer) {
        while (root[layer] != layer)
            layer = root[layer] = root[root[layer]];
        return layer;
    };
    for (const ProblemTensor& tensor : m_problem.tensors) {
        for (const LayerId consumer : tensor.consumers) {
            const std::size_t a = find(tensor.producer.index());
            const std::size_t b = find(consumer.index());
            root[std::max(a, b)] = std::min(a, b);
        }
    }
    m_groupOf.resize(m_problem.layerCount());
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        // The first layer of a group is its root, so its group is there already.
        if (find(i) == i) {
            m_groupOf[i] = m_groups.size();
            m_groups.emplace_back();
        }
        m_groupOf[i] = m_groupOf[find(i)];
        m_groups[m_groupOf[i]].layers.push_back(LayerId(i));
    }
}

void Sides::followPins()
{
    const auto mustBeOn = [this](std::size_t layer, TierId tier) {
        m_groups[m_groupOf[layer]].allowed[tier.index() <= m_link ? Far : Near] = false;
    };
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        if (m_problem.layers[i].pinned)
            mustBeOn(i, *m_problem.layers[i].pinned);
    }
    for (const ProblemTensor& tensor : m_problem.tensors) {
        if (m_problem.resultTier && tensor.consumers.empty())
            mustBeOn(tensor.producer.index(), *m_problem.resultTier);
    }
}

/// Those layers, which are whole groups, on the tiers of one side.
PartitionProblem Sides::part(const std::vector<LayerId>& layers, Side side) const
{
    const std::size_t first = firstOf(side).index();
    const std::size_t count = lastOf(side).index() - first + 1;
    const auto within = [first](TierId tier) { return TierId(tier.index() - first); };
    PartitionProblem part;
    part.name = m_problem.name;
    part.returnPath = m_problem.returnPath;
    for (std::size_t i = 0; i < count; ++i)
        part.tiers.push_back(m_problem.tiers[first + i]);
    for (std::size_t i = 0; i + 1 < count; ++i)
        part.links.push_back(m_problem.links[first + i]);
    for (std::size_t i = 0; !m_problem.radios.empty() && i + 1 < count; ++i)
        part.radios.push_back(m_problem.radios[first + i]);
    for (std::size_t i = 0; !m_problem.pricePerHour.empty() && i < count; ++i)
        part.pricePerHour.push_back(m_problem.pricePerHour[first + i]);
    if (m_problem.resultTier && *m_problem.resultTier >= firstOf(side) &&
        *m_problem.resultTier <= lastOf(side))
        part.resultTier = within(*m_problem.resultTier);
    std::vector<LayerId> newId(m_problem.layerCount());
    for (const LayerId layer : layers) {
        newId[layer.index()] = LayerId(part.layers.size());
        part.layers.push_back(m_problem.layers[layer.index()]);
        if (std::optional<TierId>& pinned = part.layers.back().pinned)
            pinned = within(*pinned);
        for (std::size_t i = 0; i < count; ++i) {
            part.timeMs.push_back(m_problem.timeOn(layer, TierId(first + i)));
            part.energyMj.push_back(m_problem.energyOn(layer, TierId(first + i)));
        }
    }
    for (const ProblemTensor& tensor : m_problem.tensors) {
        if (!newId[tensor.producer.index()].isValid())
            continue;
        part.tensors.push_back(tensor);
        part.tensors.back().producer = newId[tensor.producer.index()];
        for (LayerId& consumer : part.tensors.back().consumers)
            consumer = newId[consumer.index()];
    }
    return part;
}

/// The solution of a part, its tiers those of the whole problem; none when no plan is allowed.
Result<std::optional<Solution>> Sides::solve(const std::vector<LayerId>& layers, Side side) const
{
    const PartitionProblem problem = part(layers, side);
    Result<Solution> solution =
        problem.tierCount() == 1
            ? solutionOf(problem, Plan{std::vector<TierId>(layers.size(), TierId(0))})
            : m_find(problem, m_context);
    if (!solution && solution.error().code == ErrorCode::Infeasible)
        return std::nullopt;
    if (!solution)
        return failure(std::move(solution.error()));
    for (TierId& tier : solution->plan.tierOf)
        tier = TierId(tier.index() + firstOf(side).index());
    return std::optional(std::move(*solution));
}

Status Sides::solveGroups()
{
    for (Group& group : m_groups) {
        for (const Side side : {Near, Far}) {
            if (!group.allowed[side])
                continue;
            if (m_context.stopRequested())
                return cancelled();
            Result<std::optional<Solution>> solved = solve(group.layers, side);
            if (!solved)
                return failure(std::move(solved.error()));
            if (*solved)
                group.best[side] = {std::move((*solved)->plan.tierOf),
                                    m_measure((*solved)->evaluation)};
        }
    }
    return {};
}

/// The best plan with each group on the side given.
Result<std::optional<Solution>> Sides::whole(const std::vector<Side>& sides) const
{
    Plan plan{std::vector<TierId>(m_problem.layerCount())};
    for (const Side side : {Near, Far}) {
        std::vector<LayerId> layers;
        for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
            if (sides[m_groupOf[i]] == side)
                layers.push_back(LayerId(i));
        }
        if (layers.empty())
            continue;
        Result<std::optional<Solution>> solved = solve(layers, side);
        if (!solved || !*solved)
            return solved;
        for (std::size_t i = 0; i < layers.size(); ++i)
            plan.tierOf[layers[i].index()] = (*solved)->plan.tierOf[i];
    }
    Result<Solution> solution = solutionOf(m_problem, std::move(plan));
    if (!solution)
        return failure(std::move(solution.error()));
    return std::optional(std::move(*solution));
}

Result<std::optional<Solution>> Sides::best()
{
    makeGroups();
    followPins();
    if (const Status status = solveGroups(); !status)
        return failure(status.error());
    std::vector<Side> alone, allNear, allFar;
    for (const Group& group : m_groups) {
        if (!group.best[Near] && !group.best[Far])
            return std::nullopt;
        const bool isFree = group.isFree();
        const Side better =
            isFree && group.best[Far]->second < group.best[Near]->second ? Far : group.onlySide();
        alone.push_back(better);
        allNear.push_back(isFree ? Near : group.onlySide());
        allFar.push_back(isFree ? Far : group.onlySide());
    }
    std::optional<Solution> best;
    std::vector<std::vector<Side>> choices{alone};
    for (const std::vector<Side>& other : {allNear, allFar}) {
        if (std::ranges::find(choices, other) == choices.end())
            choices.push_back(other);
    }
    for (const std::vector<Side>& choice : choices) {
        Result<std::optional<Solution>> solution = whole(choice);
        if (!solution)
            return solution;
        if (*solution &&
            (!best || m_measure((*solution)->evaluation) < m_measure(best->evaluation)))
            best = std::move(*solution);
    }
    return best;
}

} // namespace

Result<std::optional<Solution>> bestWithoutLink(const PartitionProblem& problem, std::size_t link,
                                                const PlanFinder& find, PlanMeasure measure,
                                                const Context& context)
{
    return Sides(problem, link, find, measure, context).best();
}

} // namespace edgecut
