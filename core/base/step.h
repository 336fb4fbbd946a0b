// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/message.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace edgecut {

/// What a step says of a layer, for whoever draws it.
struct StepMark
{
    enum class Role : std::uint8_t {
        Active,  ///< the algorithm is looking at it
        Reached, ///< something went to it in this step
        Settled, ///< its tier is decided
        Chosen,  ///< it was picked (to branch on, to send next)
    };
    LayerId layer;
    Role role = Role::Active;

    bool operator==(const StepMark&) const = default;
};

/// A number with the name by which views and files know it ("bound_ms", "latency_ms").
struct StepNumber
{
    std::string_view key; ///< a literal
    double value = 0;

    bool operator==(const StepNumber&) const = default;
};

/// One moment of an algorithm that is watched: a sentence, what to point at, numbers, and the plan
/// as it stands. A record: made by the algorithm itself while it runs, never changed afterwards;
/// players only show it.
///
/// An algorithm makes steps only when Context::watch is there, so that nobody pays for a show
/// without spectators. It makes at most `mostSteps` and says in its last one how many it left out.
struct Step
{
    static constexpr std::size_t mostSteps = 400;

    std::string_view kind; ///< a literal: "flow", "cut", "prefix", "bound", "branch", "done" ...
    Message sentence;
    std::vector<StepMark> marks;
    std::vector<StepNumber> numbers;
    std::vector<TierId> plan; ///< a tier a layer; empty: there is none yet

    bool operator==(const Step&) const = default;
};

} // namespace edgecut
