// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/accuracy.h"
#include "core/mobility/world.h"

#include <memory>
#include <span>
#include <string_view>

namespace edgecut {

/// Everything that PerDNN's large-scale simulation is set by (IV-B).
struct MobilityOptions
{
    WalkOptions walks;
    double cellRadiusM = 50;
    double trainShare = 0.66; ///< of the users
    const PredictorInfo* predictor = findPredictor("svr");
    PredictorOptions prediction;
    WorldOptions world; ///< its history is that of `prediction`

    bool operator==(const MobilityOptions&) const = default;
};

/// "interval-s", "cell-radius-m", "migration-radius-m", "ttl", "history", "train-share",
/// "think-ms", "contention", "backhaul-mbps", "migrate-mb" (0: whole models), "crowded-share",
/// "training-windows", "hidden", "epochs".
std::span<const OptionSpec> mobilityOptionSpecs();
/// InvalidInput for an unknown key or a value out of range, and for "crowded-share" without
/// "migrate-mb".
Result<MobilityOptions> mobilityOptions(const OptionValues& values);

/// The world that was made of traces, and what happened in it.
struct MobilityReport
{
    MobilityOptions options;
    std::shared_ptr<const MovementData> data;
    std::shared_ptr<const ServerMap> servers;
    std::vector<bool> isTraining; ///< of each user
    std::size_t testUsers = 0;
    Accuracy accuracy;
    WorldRun run;
};

/// Who moves where, and a predictor that has learned from those who are for training.
struct PreparedWorld
{
    std::shared_ptr<const MovementData> data;
    std::shared_ptr<const ServerMap> servers; ///< the predictor refers to them
    std::vector<bool> isTraining;             ///< of each user
    std::size_t testUsers = 0;
    std::unique_ptr<const Predictor> predictor;
    Accuracy accuracy;
};

/// All of runMobility() but the simulation, with its errors.
Result<PreparedWorld> prepareWorld(const TraceSet& traces, const MobilityOptions& options,
                                   const Context& context);

/// Walks, servers, predictor, its accuracy and the simulation, in this order. The seed draws the
/// training users and trains. Errors of these; InvalidInput when no user is left for testing.
Result<MobilityReport> runMobility(const TraceSet& traces, const PartitionProblem& problem,
                                   const MobilityOptions& options, const Context& context);

} // namespace edgecut
