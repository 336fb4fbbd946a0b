// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace edgecut {

/// A place on the plane, in metres east and north of an origin.
struct Position
{
    double xM = 0;
    double yM = 0;

    bool operator==(const Position&) const = default;
};

double distanceM(Position a, Position b);

/// Where somebody was at a moment. In a geographic set x is the longitude and y the latitude, in
/// degrees, until it is projected.
struct MovementSample
{
    double tS = 0;
    double x = 0;
    double y = 0;

    bool operator==(const MovementSample&) const = default;
};

/// One user's samples; their times rise.
struct UserTrace
{
    std::string user;
    std::vector<MovementSample> samples;

    bool operator==(const UserTrace&) const = default;
};

/// Who was where, as files tell it.
struct TraceSet
{
    static constexpr std::size_t mostSamples = 50'000'000;

    std::vector<UserTrace> users;
    bool geographic = false; ///< degrees; else metres
    std::string note;        ///< "synthetic ..." where no person ever went there; else empty
    std::vector<Warning> warnings;

    std::size_t sampleCount() const;
};

/// One stay in the world without a gap: a position every interval.
struct Walk
{
    std::size_t user = 0;       ///< in MovementData::users
    std::int64_t firstStep = 0; ///< intervals since the world's start
    std::vector<Position> positions;

    std::int64_t endStep() const { return firstStep + static_cast<std::int64_t>(positions.size()); }
    bool operator==(const Walk&) const = default;
};

/// A rectangle on the plane; both sides belong to it.
struct Box
{
    Position low;
    Position high;

    bool contains(Position point) const
    {
        return point.xM >= low.xM && point.xM <= high.xM && point.yM >= low.yM &&
               point.yM <= high.yM;
    }
    bool operator==(const Box&) const = default;
};

} // namespace edgecut
