// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/offloading/partial_latency.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace edgecut {

/// How much of a model is on a server: the number of a set of layers that ServerPlans holds once.
using LayerSetId = std::int32_t;

/// What a client at a server with some layers there meets.
struct SetPlan
{
    std::vector<LayerId> missing;  ///< of the plan's server-side layers, in upload order
    std::vector<double> bytes;     ///< of the first one, of the first two ...
    std::vector<double> latencyMs; ///< with none of the missing ones sent, with one ...
    bool isHit = false;            ///< nothing is missing
    bool isMiss = false;           ///< all of it is
    std::int64_t queries = -1;     ///< that end within an interval from the change of server on
};

/// The plans of one model by the number of clients at a server, and the sets of layers that a
/// world's servers hold. Server times grow with the clients present, by `contention` of themselves
/// for each beyond the first: a straight line, as time sharing of one GPU makes it when clients
/// keep it busy; 0 leaves them alone. Plans and upload orders are those of core/offloading with
/// these times; from more than 64 clients on they stay as they are at 64.
///
/// What is missing is sent in the order of an upload from scratch, without what is there: so a
/// server that holds more is never behind one that holds less, and queries never fall with it.
class ServerPlans
{
public:
    static constexpr LayerSetId nothing = 0;

    struct Options
    {
        double thinkMs = 500;
        double intervalS = 20;
        double contention = 0;
        double fractionBytes = 0; ///< what crowded servers exchange at most
    };

    /// `problem` must be checked. Errors of uploadOrder(), and InvalidInput where queries take no
    /// time at all.
    static Result<ServerPlans> of(const PartitionProblem& problem, const Options& options,
                                  const Context& context);

    /// Makes sure that plans for so many clients are there; errors of uploadOrder().
    Status prepare(int clients);
    const SetPlan& plan(LayerSetId set, int clients);

    /// After `uplinkBytes` more of the missing layers; `carriedBytes` is what had arrived of the
    /// next one, before and after.
    LayerSetId uploaded(LayerSetId set, int clients, double uplinkBytes, double& carriedBytes);

    struct Migration
    {
        LayerSetId set = nothing; ///< at the receiver afterwards
        double bytes = 0;
    };
    /// What a server with `from` sends to one with `to`, for a plan with `clients` there, within
    /// `limitBytes`; of a fraction, only layers among the first fractionBytes of the order.
    Migration migrated(LayerSetId from, LayerSetId to, int clients, bool fraction,
                       double limitBytes);

    /// Everything that the plan with so many clients has on the server.
    LayerSetId whole(int clients);
    double uplinkBytesPerInterval() const { return m_uplinkBytes; }
    double modelBytes() const { return m_modelBytes; } ///< of the plan with one client
    /// Of a query with everything there.
    double latencyMs(int clients);

private:
    using Words = std::vector<std::uint64_t>;

    /// The plan with some number of clients.
    struct Level
    {
        std::vector<LayerId> order; ///< server-side layers with weights
        LayerSetId whole = nothing, fraction = nothing;
        std::unique_ptr<const PartialLatency> latency;
        std::unordered_map<LayerSetId, std::unique_ptr<SetPlan>> plans;
    };

    ServerPlans() = default;
    LayerSetId intern(Words words);
    const Words& words(LayerSetId set) const { return m_sets[static_cast<std::size_t>(set)]; }
    static bool holds(const Words& words, LayerId layer)
    {
        return (words[layer.index() / 64] >> (layer.index() % 64) & 1) != 0;
    }
    static void put(Words& words, LayerId layer)
    {
        words[layer.index() / 64] |= std::uint64_t(1) << (layer.index() % 64);
    }
    double weight(LayerId layer) const { return m_weights[layer.index()]; }
    Level& level(int clients);
    std::vector<bool> flags(const Words& words) const;
    std::int64_t countQueries(const SetPlan& plan) const;

    PartitionProblem m_problem;
    Options m_options;
    Context m_context;
    std::vector<double> m_weights;
    double m_uplinkBytes = 0, m_modelBytes = 0;
    std::vector<Words> m_sets;
    std::map<Words, LayerSetId> m_numbers;
    std::vector<std::unique_ptr<Level>> m_levels;
    struct MigrationKey
    {
        LayerSetId from, to;
        int level;
        bool fraction;
        bool operator==(const MigrationKey&) const = default;
    };
    struct MigrationHash
    {
        std::size_t operator()(const MigrationKey& key) const
        {
            const std::uint64_t mixed =
                (std::uint64_t(std::uint32_t(key.from)) << 32 | std::uint32_t(key.to)) *
                0x9E3779B97F4A7C15U;
            return static_cast<std::size_t>((mixed ^ (mixed >> 29)) +
                                            std::uint64_t(key.level) * 2654435761U + key.fraction);
        }
    };
    std::unordered_map<MigrationKey, Migration, MigrationHash> m_migrations;
};

} // namespace edgecut
