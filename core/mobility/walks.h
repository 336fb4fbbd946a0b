// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/mobility/movement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// Which part of the world counts.
struct BoxChoice
{
    enum class Kind {
        Standard, ///< auto:1500x2000 for traces in metres, none for geographic ones
        None,
        Densest, ///< the W x H or H x W rectangle in which the most samples lie
        Corners, ///< x0,y0,x1,y1, or lat0,lon0,lat1,lon1 of geographic traces
    };
    Kind kind = Kind::Standard;
    double a = 0, b = 0, c = 0, d = 0;

    bool operator==(const BoxChoice&) const = default;
};

/// "auto:1500x2000", "0,0,1500,2000", "none" or "auto" (the standard).
Result<BoxChoice> boxChoice(std::string_view text);

struct WalkOptions
{
    double intervalS = 20;
    BoxChoice box;

    bool operator==(const WalkOptions&) const = default;
};

/// Movements on the plane, one position an interval.
struct MovementData
{
    double intervalS = 20;
    std::vector<std::string> users; ///< those with at least one walk
    std::vector<Walk> walks;        ///< by user, and by time within one
    std::optional<Box> box;
    std::string note; ///< as in TraceSet
    std::int64_t steps = 0;

    std::size_t positionCount() const;
};

/// Projects geographic traces to local metres (equirectangular about the middle of the box, or of
/// the samples; true to 0.1 % within 50 km), cuts and resamples. A user's samples further apart
/// than two intervals, or one outside the box, begin a new walk; a walk has a position at its first
/// sample and every interval from there on, on straight lines between samples. The world's clock
/// is the files', from the first sample of all on; a walk begins at the step nearest to its first
/// sample.
///
/// The densest rectangle is looked for at steps of a 64th of its shorter side. Infeasible where
/// nobody was in the box. O(samples + positions).
Result<MovementData> makeWalks(const TraceSet& set, const WalkOptions& options,
                               const Context& context = {});

/// Users (not samples) drawn for training by a seed; `share` of them, rounded. The others are for
/// testing.
std::vector<bool> drawTrainingUsers(std::size_t users, double share, std::uint64_t seed);

} // namespace edgecut
