// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/constraints.h"
#include "core/partition/stage_model.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// Every plan as a path: layers are placed one after another in placingOrder(), and a state is all
/// that matters for those to come, namely which tiers have each tensor that still waits for a
/// consumer or, where consumers are placed before their producer, which are to get it. Networks of
/// layers are long and narrow, so there are few states; where they are wide there are too many, and
/// there is no graph.
class FrontierGraph
{
public:
    using Amount = StageModel::Amount;
    using State = std::uint32_t;

    struct Step
    {
        State to = 0;
        std::int8_t tier = 0; ///< of the layer that is placed
    };

    /// Plans within `allowed` in which no step alone breaks a limit at `objective`. Nothing when
    /// there are more than `mostSteps` steps or more than six tiers, when stopped, and when the
    /// deadline passed.
    static std::optional<FrontierGraph> build(const StageModel& model, const AllowedTiers& allowed,
                                              Amount objective, std::size_t mostSteps,
                                              const Context& context);
    /// The same, layers placed in any order: each of them once.
    static std::optional<FrontierGraph> build(const StageModel& model, const AllowedTiers& allowed,
                                              Amount objective, std::size_t mostSteps,
                                              const Context& context, std::vector<LayerId> order);

    const std::vector<LayerId>& order() const { return m_order; }
    std::size_t levelCount() const { return m_firstState.size() - 1; } ///< layers + 1

    /// States are numbered level by level: on level i the first i layers are placed. The first is
    /// the start, and the last level has one state or, when no plan is left, none.
    State firstState(std::size_t level) const { return m_firstState[level]; }
    std::size_t stateCount() const { return m_firstStep.size() - 1; }
    bool hasPlan() const { return m_firstState[levelCount()] > m_firstState[levelCount() - 1]; }

    std::size_t firstStep(State state) const { return m_firstStep[state]; }
    std::size_t pastStep(State state) const { return m_firstStep[state + 1]; }
    const Step& step(std::size_t index) const { return m_steps[index]; }
    std::size_t stepCount() const { return m_steps.size(); }
    /// What a step adds to each measure.
    const Amount* amounts(std::size_t step) const { return m_amounts.data() + step * m_measures; }

private:
    friend class FrontierBuilder;

    std::size_t m_measures = 0;
    std::vector<LayerId> m_order;
    std::vector<State> m_firstState; ///< a level each, and one past the last
    std::vector<std::size_t> m_firstStep;
    std::vector<Step> m_steps;
    std::vector<Amount> m_amounts;
};

} // namespace edgecut
