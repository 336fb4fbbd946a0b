// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_graph.h"

#include "core/partition/state_table.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t mostTiers = 6; // a journey must fit into a byte
constexpr std::size_t statesBetweenChecks = 256;

/// The tiers that have a tensor: those from the nearest to the furthest. Where between them it was
/// made makes no difference to what comes. While its maker is not placed: the tiers of the layers
/// that read it.
struct Journey
{
    std::uint8_t nearest = 0, furthest = 0;

    void include(std::uint8_t tier)
    {
        nearest = std::min(nearest, tier);
        furthest = std::max(furthest, tier);
    }
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
    FrontierBuilder(const StageModel& model, const AllowedTiers& allowed, StageModel::Amount most,
                    std::vector<LayerId> order)
        : m_model(model), m_problem(model.problem()), m_allowed(allowed), m_objective(most)
    {
        m_graph.m_measures = model.measureCount();
        m_graph.m_order = std::move(order);
        m_amounts.assign(model.measureCount(), 0);
        m_left.reserve(m_problem.tensors.size());
        for (const ProblemTensor& tensor : m_problem.tensors)
            m_left.push_back(tensor.consumers.size() + 1);
        m_slotOf.assign(m_problem.tensors.size(), none);
        m_isMade.assign(m_problem.tensors.size(), 0);
        foreseeDemand();
    }

    bool build(std::size_t mostSteps, const Context& context);
    FrontierGraph take() { return std::move(m_graph); }

private:
    using State = FrontierGraph::State;
    static constexpr auto none = std::numeric_limits<std::size_t>::max();

    struct Touched ///< a tensor that the layer makes or reads
    {
        TensorId tensor;
        std::size_t before = none, after = none; ///< its slots
    };
    struct Level
    {
        LayerId layer;
        std::vector<Touched> read, made;
        std::vector<std::size_t> kept; ///< slots before of all others; behind them are the touched
    };

    void foreseeDemand();
    void enter(LayerId layer);
    std::uint8_t stateOf(TensorId tensor, Journey journey) const;
    bool expand(const std::uint8_t* state, std::int32_t tier);
    bool travel(TensorId tensor, Journey& journey, std::int32_t tier);
    bool read(const Touched& touched, const std::uint8_t* state, std::int32_t tier);
    bool make(const Touched& touched, const std::uint8_t* state, std::int32_t tier);
    bool isWithinLimits() const;

    const StageModel& m_model;
    const PartitionProblem& m_problem;
    const AllowedTiers& m_allowed;
    StageModel::Amount m_objective;
    FrontierGraph m_graph;

    std::vector<TensorId> m_live;              ///< a slot each
    std::vector<std::size_t> m_slotOf, m_left; ///< a tensor each; ends that are not placed
    std::vector<char> m_isMade;
    std::vector<Demand> m_demand; ///< a tensor each: of the layers to come that read it
    std::vector<Demand> m_later;  ///< what it will be after each input of each layer, last on top
    Level m_level;
    std::vector<std::uint8_t> m_after;
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
    if (m_problem.returnPath == ReturnPath::Free)
        journey.nearest = 0;
    if (m_isMade[tensor.index()]) {
        const Demand& demand = m_demand[tensor.index()];
        if (journey.furthest > demand.furthest)
            journey.furthest = std::max(journey.nearest, demand.furthest);
        if (journey.nearest < demand.nearest)
            journey.nearest = std::min(journey.furthest, demand.nearest);
    } else {
        const std::size_t maker = m_problem.tensors[tensor.index()].producer.index();
        // Wherever it is made, it is on these tiers, too, or has to pass them.
        journey.furthest =
            std::max(journey.furthest, static_cast<std::uint8_t>(m_allowed.nearest[maker].value));
        journey.nearest =
            std::min(journey.nearest, static_cast<std::uint8_t>(m_allowed.furthest[maker].value));
    }
    return encode(journey);
}

/// Which tensors the layer makes and reads, and which of them are known from here on.
void FrontierBuilder::enter(LayerId layer)
{
    m_level.layer = layer;
    m_level.read.clear();
    m_level.made.clear();
    m_level.kept.clear();
    const std::span<const TensorId> inputs = m_model.inputs(layer);
    for (std::size_t i = inputs.size(); i-- > 0; m_later.pop_back())
        m_demand[inputs[i].index()] = m_later.back();
    for (const TensorId tensor : inputs) {
        --m_left[tensor.index()];
        if (std::ranges::find(m_level.read, tensor, &Touched::tensor) == m_level.read.end())
            m_level.read.push_back({tensor, std::exchange(m_slotOf[tensor.index()], none)});
    }
    for (const TensorId tensor : m_model.outputs(layer)) {
        --m_left[tensor.index()];
        m_isMade[tensor.index()] = 1;
        m_level.made.push_back({tensor, std::exchange(m_slotOf[tensor.index()], none)});
    }
    std::size_t slots = 0;
    for (std::size_t slot = 0; slot < m_live.size(); ++slot) {
        const TensorId tensor = m_live[slot];
        if (m_slotOf[tensor.index()] == none)
            continue;
        m_level.kept.push_back(slot);
        m_slotOf[tensor.index()] = slots;
        m_live[slots++] = tensor;
    }
    m_live.resize(slots);
    for (std::vector<Touched>* touched : {&m_level.read, &m_level.made}) {
        for (Touched& each : *touched) {
            if (m_left[each.tensor.index()] == 0)
                continue;
            each.after = m_slotOf[each.tensor.index()] = m_live.size();
            m_live.push_back(each.tensor);
        }
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

bool FrontierBuilder::read(const Touched& touched, const std::uint8_t* state, std::int32_t tier)
{
    const auto here = static_cast<std::uint8_t>(tier);
    Journey journey{here, here};
    if (touched.before != none) {
        journey = decode(state[touched.before]);
        if (!m_isMade[touched.tensor.index()])
            journey.include(here);
        else if (!travel(touched.tensor, journey, tier))
            return false;
    }
    if (touched.after != none)
        m_after[touched.after] = stateOf(touched.tensor, journey);
    return true;
}

bool FrontierBuilder::make(const Touched& touched, const std::uint8_t* state, std::int32_t tier)
{
    const auto here = static_cast<std::uint8_t>(tier);
    Journey journey{here, here};
    if (touched.before != none) {
        const Journey readers = decode(state[touched.before]);
        if (!travel(touched.tensor, journey, readers.furthest) ||
            !travel(touched.tensor, journey, readers.nearest))
            return false;
    }
    if (m_problem.resultTier && m_problem.tensors[touched.tensor.index()].consumers.empty() &&
        !travel(touched.tensor, journey, m_problem.resultTier->value))
        return false;
    if (touched.after != none)
        m_after[touched.after] = stateOf(touched.tensor, journey);
    return true;
}

bool FrontierBuilder::isWithinLimits() const
{
    for (std::size_t k = 0; k < m_amounts.size(); ++k) {
        if (m_amounts[k] > m_model.limit(k, m_objective))
            return false;
    }
    return true;
}

/// Leaves the next state in m_after and what the step adds in m_amounts; false when there is none.
bool FrontierBuilder::expand(const std::uint8_t* state, std::int32_t tier)
{
    std::copy_n(m_model.compute(m_level.layer, static_cast<std::size_t>(tier)), m_amounts.size(),
                m_amounts.begin());
    for (std::size_t i = 0; i < m_level.kept.size(); ++i)
        m_after[i] = state[m_level.kept[i]];
    for (const Touched& touched : m_level.read) {
        if (!read(touched, state, tier))
            return false;
    }
    for (const Touched& touched : m_level.made) {
        if (!make(touched, state, tier))
            return false;
    }
    return isWithinLimits();
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
    return build(model, allowed, objective, mostSteps, context, model.placingOrder());
}

std::optional<FrontierGraph> FrontierGraph::build(const StageModel& model,
                                                  const AllowedTiers& allowed, Amount objective,
                                                  std::size_t mostSteps, const Context& context,
                                                  std::vector<LayerId> order)
{
    if (model.problem().tierCount() > mostTiers)
        return std::nullopt;
    FrontierBuilder builder(model, allowed, objective, std::move(order));
    if (!builder.build(mostSteps, context))
        return std::nullopt;
    return builder.take();
}

} // namespace edgecut
