// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/mobility/hex_grid.h"
#include "core/mobility/predictor.h"
#include "core/mobility/server_plans.h"
#include "core/mobility/walks.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace edgecut {

struct FractionalMigration
{
    double migrateMb = 43;      ///< the first so many MB of the order
    double crowdedShare = 0.06; ///< of the servers, those with the highest peak uplink

    bool operator==(const FractionalMigration&) const = default;
};

struct WorldOptions
{
    double migrationRadiusM = 100;
    int ttl = 5; ///< intervals that a server keeps what it got
    std::size_t history = 5;
    double thinkMs = 500;
    double contention = 0;   ///< see ServerPlans
    double backhaulMbps = 0; ///< that a server can send; 0: no limit, as in the paper
    std::optional<FractionalMigration> fraction;
    bool record = false; ///< keep what happened when, to play it

    bool operator==(const WorldOptions&) const = default;
};

enum class Arrival : std::uint8_t { None, Hit, Partial, Miss };

/// What happened at one server.
struct CellRecord
{
    std::int64_t hits = 0, partial = 0, misses = 0;
    std::int64_t queriesIonn = 0, queries = 0, queriesOptimal = 0;
    double sentBytes = 0, receivedBytes = 0;
    double peakUplinkMbps = 0, peakDownlinkMbps = 0;
    int mostClients = 0;
    bool isCrowded = false; ///< sends and receives a fraction only

    std::int64_t changes() const { return hits + partial + misses; }
    bool operator==(const CellRecord&) const = default;
};

/// One user during one interval.
struct UserMoment
{
    std::uint32_t walk = 0;
    std::uint32_t position = 0; ///< in the walk
    ServerId server;
    Arrival arrival = Arrival::None;
    bool hasPrediction = false;
    Position predicted; ///< for the end of the interval

    bool operator==(const UserMoment&) const = default;
};

/// Layers that one server sends another during an interval.
struct Transfer
{
    std::uint32_t walk = 0;
    ServerId from, to;
    double bytes = 0;

    bool operator==(const Transfer&) const = default;
};

/// The intervals in which somebody was there, in order.
struct WorldHistory
{
    struct Interval
    {
        std::int64_t step = 0;
        std::uint32_t moments = 0, transfers = 0; ///< where its own begin

        bool operator==(const Interval&) const = default;
    };
    std::vector<Interval> intervals;
    std::vector<UserMoment> moments;
    std::vector<Transfer> transfers;

    bool operator==(const WorldHistory&) const = default;
};

struct WorldRun
{
    std::int64_t serverChanges = 0, hits = 0, partial = 0, misses = 0;
    std::int64_t queriesIonn = 0, queriesPerdnn = 0, queriesOptimal = 0;
    double sentBytes = 0, receivedBytes = 0;
    double peakUplinkMbps = 0, peakDownlinkMbps = 0;
    double serversUnder100 = 0; ///< share whose peaks are both under 100 Mbit/s
    std::int64_t clientIntervals = 0;
    std::vector<CellRecord> cells; ///< by server
    std::optional<WorldHistory> history;
    /// Of a fractional run: the peak without it.
    std::optional<double> wholePeakUplinkMbps;
    std::optional<std::int64_t> wholeQueries;

    double hitRatio() const
    {
        return hits + misses > 0 ? static_cast<double>(hits) / static_cast<double>(hits + misses)
                                 : 0;
    }
    bool operator==(const WorldRun&) const = default;
};

/// Which servers are crowded: the `share` of them, rounded, with the highest peak uplinks; a tie
/// goes to the lower number.
std::vector<bool> crowdedServers(const WorldRun& run, double share);

/// Plays the walks of the users who are not for training (PerDNN IV-B). In each interval
/// - a client's server is that of its cell. On a change it meets what is there: all of the plan's
///   server-side layers (a hit), none (a miss) or some; its queries of that interval count, beside
///   those of IONN (nothing is ever there) and Optimal (all is). The first server of a walk is no
///   change;
/// - it uploads what is missing with the whole uplink;
/// - once it has walked `history` positions, its next one is predicted; for every server within
///   migrationRadiusM of that, whose centres count, the current server sends the layers of that
///   server's plan that it has by the end of the interval and the other has not (it forwards those
///   that arrive meanwhile). They are there at the end of the interval;
/// - what a server has of a client it keeps for `ttl` intervals after it was last sent (or would
///   have been, had it not been there) or the client was there.
/// Of several senders on a limited backhaul each server serves its clients in the walks' order;
/// what does not fit is sent in a later interval, if it is still wanted.
///
/// Deterministic. Cancelled within an interval. `problem`: two tiers, checked.
/// O(client intervals * servers within the radius).
Result<WorldRun> runWorld(const MovementData& data, const ServerMap& servers,
                          const std::vector<bool>& isTraining, const Predictor& predictor,
                          const PartitionProblem& problem, const WorldOptions& options,
                          const Context& context);

} // namespace edgecut
