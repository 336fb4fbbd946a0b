// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/base/step.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace edgecut {

/// What a caller hands to anything that may take longer than 50 ms: where to report progress, when
/// to stop, and the seed of everything random. Cheap to copy. The call-backs run on the algorithm's
/// thread.
struct Context
{
    std::stop_token stopToken;
    /// Fraction done in [0, 1], and what is being done. May be empty.
    std::function<void(double, const Message&)> progress;
    /// A finished piece of news that does not end the work ("3 layers were clamped at 0 ms").
    std::function<void(const Warning&)> warn;
    /// Somebody wants to see how it is done: called with each step. Usually empty; what is watched
    /// may take another of its ways to the same answer, one that can be followed.
    std::function<void(Step)> watch;
    std::uint64_t seed = 1;
    /// After this moment an algorithm returns its best plan with the bound proven so far.
    std::optional<std::chrono::steady_clock::time_point> deadline;

    bool stopRequested() const { return stopToken.stop_requested(); }
    bool timeIsUp() const { return deadline && std::chrono::steady_clock::now() >= *deadline; }
    void report(double fraction, const Message& what) const
    {
        if (progress)
            progress(fraction, what);
    }
};

/// The error of a call that was asked to stop.
inline tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, translatable("core", "Cancelled."));
}

} // namespace edgecut
