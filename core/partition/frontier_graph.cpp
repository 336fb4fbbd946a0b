// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_graph.h"

#include "core/partition/state_table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t mostTiers = 6; // a journey must fit into a byte
constexpr std::size_t statesBetweenChecks = 256;

/// The tiers that have a tensor: those from the nearest to the furthest. Where between them it was
/// made makes no difference to what comes.
struct Journey
{
    std::uint8_t nearest = 0, furthest = 0;
};

std::uint8_t encode(const Journey& journey)
{
    return static_cast<std::uint8_t>(journey.nearest * mostTiers + journey.furthest);
}

Journey decode(std::uint8_t code)
{
    return {static_cast<std::uint8_t>(code / mostTiers),
            static_cast<std::uint8_t>(code % mostTiers)};
}

/// The tiers on which layers may run that still wait for a tensor.
struct Demand
{
    std::uint8_t nearest = mostTiers, furthest = 0;

    void include(TierId from, TierId to)
    {
        nearest = std::min(nearest, static_cast<std::uint8_t>(from.value));
        furthest = std::max(furthest, static_cast<std::uint8_t>(to.value));
    }
};

} // namespace

class FrontierBuilder
{
public:
    FrontierBuilder(const StageModel& model, const AllowedTiers& allowed, StageModel::Amount most)
        : m_model(model), m_problem(model.problem()), m_allowed(allowed), m_objective(most)
    {
        m_graph.m_measures = model.measureCount();
        m_graph.m_order = model.order();
        m_amounts.resize(model.measureCount());
        m_waiting.reserve(m_problem.tensors.size());
        for (const ProblemTensor& tensor : m_problem.tensors)
            m_waiting.push_back(tensor.consumers.size());
        m_slotOf.assign(m_problem.tensors.size(), 0);
        foreseeDemand();
    }

    bool build(std::size_t mostSteps, const Context& context);
    FrontierGraph take() { return std::move(m_graph); }

private:
    using State = FrontierGraph::State;
    struct Level
    {
        LayerId layer;
        std::vector<std::pair<TensorId, std::size_t>> inputs; ///< and their slots before
        std::vector<std::size_t> kept; ///< slots before, in order; behind them are new ones
    };

    void foreseeDemand();
    void enter(LayerId layer);
    std::uint8_t stateOf(TensorId tensor, Journey journey) const;
    bool expand(const std::uint8_t* state, std::int32_t tier);
    bool travel(TensorId tensor, Journey& journey, std::int32_t tier);

    const StageModel& m_model;
    const PartitionProblem& m_problem;
    const AllowedTiers& m_allowed;
    StageModel::Amount m_objective;
    FrontierGraph m_graph;

    std::vector<TensorId> m_live; ///< a slot each
    std::vector<std::size_t> m_slotOf, m_waiting;
    std::vector<Demand> m_demand; ///< a tensor each: of the layers to come
    std::vector<Demand> m_later;  ///< what it will be after each input of each layer, last on top
    Level m_level;
    std::vector<std::uint8_t> m_before, m_after;
    std::vector<StageModel::Amount> m_amounts;
};

void FrontierBuilder::foreseeDemand()
{
    m_demand.resize(m_problem.tensors.size());
    for (auto layer = m_graph.m_order.rbegin(); layer != m_graph.m_order.rend(); ++layer) {
        for (const TensorId tensor : m_model.inputs(*layer)) {
            Demand& demand = m_demand[tensor.index()];
            m_later.push_back(demand);
            demand.include(m_allowed.nearest[layer->index()], m_allowed.furthest[layer->index()]);
        }
    }
}

/// Journeys that cost the same from here on are one state.
std::uint8_t FrontierBuilder::stateOf(TensorId tensor, Journey journey) const
{
    const Demand& demand = m_demand[tensor.index()];
    if (m_problem.returnPath == ReturnPath::Free)
        journey.nearest = 0;
    if (journey.furthest > demand.furthest)
        journey.furthest = std::max(journey.nearest, demand.furthest);
    if (journey.nearest < demand.nearest)
        journey.nearest = std::min(journey.furthest, demand.nearest);
    return encode(journey);
}

/// Which tensors the layer reads, which of them nobody waits for any longer, and what it makes.
void FrontierBuilder::enter(LayerId layer)
{
    m_level.layer = layer;
    m_level.inputs.clear();
    m_level.kept.clear();
    for (const TensorId tensor : m_model.inputs(layer)) {
        m_level.inputs.emplace_back(tensor, m_slotOf[tensor.index()]);
        --m_waiting[tensor.index()];
    }
    for (std::size_t i = m_level.inputs.size(); i-- > 0; m_later.pop_back())
        m_demand[m_level.inputs[i].first.index()] = m_later.back();
    std::size_t slots = 0;
    for (std::size_t slot = 0; slot < m_live.size(); ++slot) {
        const TensorId tensor = m_live[slot];
        if (m_waiting[tensor.index()] == 0)
            continue;
        m_level.kept.push_back(slot);
        m_slotOf[tensor.index()] = slots;
        m_live[slots++] = tensor;
    }
    m_live.resize(slots);
    for (const TensorId tensor : m_model.outputs(layer)) {
        if (m_problem.tensors[tensor.index()].consumers.empty())
            continue;
        m_slotOf[tensor.index()] = m_live.size();
        m_live.push_back(tensor);
    }
}

/// Adds the crossings that are new; false when there is no way back.
bool FrontierBuilder::travel(TensorId tensor, Journey& journey, std::int32_t tier)
{
    for (; journey.furthest < tier; ++journey.furthest)
        StageModel::add(m_amounts.data(), m_model.up(tensor, journey.furthest), m_amounts.size());
    if (tier >= journey.nearest || m_problem.returnPath == ReturnPath::Free)
        return true;
    if (m_problem.returnPath == ReturnPath::OneWay)
        return false;
    for (; journey.nearest > tier; --journey.nearest) {
        StageModel::add(m_amounts.data(), m_model.down(tensor, journey.nearest - 1u),
                        m_amounts.size());
    }
    return true;
}

/// Leaves the next state in m_after and what the step adds in m_amounts; false when there is none.
bool FrontierBuilder::expand(const std::uint8_t* state, std::int32_t tier)
{
    std::copy_n(m_model.compute(m_level.layer, static_cast<std::size_t>(tier)), m_amounts.size(),
                m_amounts.begin());
    std::copy_n(state, m_before.size(), m_before.begin());
    for (const auto& [tensor, slot] : m_level.inputs) {
        Journey journey = decode(m_before[slot]);
        if (!travel(tensor, journey, tier))
            return false;
        m_before[slot] = encode(journey);
    }
    const auto here = static_cast<std::uint8_t>(tier);
    if (m_problem.resultTier) {
        for (const TensorId tensor : m_model.outputs(m_level.layer)) {
            Journey journey{here, here};
            if (m_problem.tensors[tensor.index()].consumers.empty() &&
                !travel(tensor, journey, m_problem.resultTier->value))
                return false;
        }
    }
    for (std::size_t k = 0; k < m_amounts.size(); ++k) {
        if (m_amounts[k] > m_model.limit(k, m_objective))
            return false;
    }
    const std::size_t kept = m_level.kept.size();
    for (std::size_t i = 0; i < kept; ++i)
        m_after[i] = stateOf(m_live[i], decode(m_before[m_level.kept[i]]));
    for (std::size_t i = kept; i < m_live.size(); ++i)
        m_after[i] = stateOf(m_live[i], {here, here});
    return true;
}

bool FrontierBuilder::build(std::size_t mostSteps, const Context& context)
{
    StateTable now(0);
    now.place(nullptr);
    m_graph.m_firstState = {0};
    m_graph.m_firstStep = {0};
    State past = 1; // the start
    std::size_t work = 0;
    for (const LayerId layer : m_graph.m_order) {
        m_graph.m_firstState.push_back(past);
        m_before.resize(m_live.size());
        enter(layer);
        m_after.resize(m_live.size());
        StateTable next(m_live.size());
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (++work % statesBetweenChecks == 0 &&
                (context.stopRequested() || context.timeIsUp()))
                return false;
            for (std::int32_t tier = m_allowed.nearest[layer.index()].value;
                 tier <= m_allowed.furthest[layer.index()].value; ++tier) {
                if (!expand(now.at(i), tier))
                    continue;
                if (m_graph.m_steps.size() == mostSteps)
                    return false;
                const auto to = static_cast<State>(past + next.place(m_after.data()));
                m_graph.m_steps.push_back({to, static_cast<std::int8_t>(tier)});
                m_graph.m_amounts.insert(m_graph.m_amounts.end(), m_amounts.begin(),
                                         m_amounts.end());
            }
            m_graph.m_firstStep.push_back(m_graph.m_steps.size());
        }
        past += static_cast<State>(next.size());
        now = std::move(next);
    }
    m_graph.m_firstState.push_back(past);
    m_graph.m_firstStep.resize(past + 1, m_graph.m_steps.size());
    return true;
}

std::optional<FrontierGraph> FrontierGraph::build(const StageModel& model,
                                                  const AllowedTiers& allowed, Amount objective,
                                                  std::size_t mostSteps, const Context& context)
{
    if (model.problem().tierCount() > mostTiers)
        return std::nullopt;
    FrontierBuilder builder(model, allowed, objective);
    if (!builder.build(mostSteps, context))
        return std::nullopt;
    return builder.take();
}

} // namespace edgecut
