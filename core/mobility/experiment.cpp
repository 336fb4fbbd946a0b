// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/experiment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"interval-s", translatable("core", "Interval"), "s", 0.1, 20, 86400,
               translatable("core", "Time between positions, predictions and migrations")},
    OptionSpec{"cell-radius-m", translatable("core", "Cell radius"), "m", 1, 50, 1e6,
               translatable("core", "From the centre of a hexagon to its corner")},
    OptionSpec{"migration-radius-m", translatable("core", "Migration radius"), "m", 0, 100, 1e7,
               translatable("core", "Servers so near to the predicted position are sent layers")},
    OptionSpec{"ttl", translatable("core", "Time to live"), "intervals", 0, 5, 1e6,
               translatable("core", "How many intervals a server keeps a client's layers")},
    OptionSpec{"history", translatable("core", "History"), "positions", 1, 5, 100,
               translatable("core", "Positions that the predictor looks at")},
    OptionSpec{"train-share", translatable("core", "Training users"), "", 0, 0.66, 1,
               translatable("core", "Share of the users that the predictor learns from")},
    OptionSpec{"think-ms", translatable("core", "Time between queries"), "ms", 0, 500, 1e9,
               translatable("core", "From the end of a query to the start of the next one")},
    OptionSpec{"contention", translatable("core", "Contention"), "", 0, 0, 10,
               translatable("core", "By what share of itself a server's time grows with each "
                                    "further client")},
    OptionSpec{"backhaul-mbps", translatable("core", "Backhaul"), "Mbit/s", 0, 0, 1e9,
               translatable("core", "What a server can send to others; 0: no limit")},
    OptionSpec{"migrate-mb", translatable("core", "Fraction sent ahead"), "MB", 0, 0, 1e9,
               translatable("core", "Crowded servers exchange the first so many MB of a model "
                                    "only; 0: whole models")},
    OptionSpec{"crowded-share", translatable("core", "Crowded servers"), "", 0, 0.06, 1,
               translatable("core", "Share of the servers that count as crowded, by their peak "
                                    "uplink")},
    OptionSpec{"training-windows", translatable("core", "Training windows"), "", 1, 200'000, 1e7,
               translatable("core", "At most so many histories are learned from")},
    OptionSpec{"hidden", translatable("core", "LSTM cells"), "", 1, 16, 256,
               translatable("core", "Width of the recurrent network")},
    OptionSpec{"epochs", translatable("core", "Epochs"), "", 1, 30, 1000,
               translatable("core", "How often the recurrent network sees what it learns from")},
};

double valueOf(const OptionValues& values, std::string_view key)
{
    return optionValue(values, *std::ranges::find(optionTable, key, &OptionSpec::key));
}

/// Progress of one part of the whole.
Context partOf(const Context& context, double from, double to)
{
    Context part = context;
    if (context.progress)
        part.progress = [&context, from, to](double done, const Message& what) {
            context.progress(from + (to - from) * done, what);
        };
    return part;
}

} // namespace

std::span<const OptionSpec> mobilityOptionSpecs()
{
    return optionTable;
}

Result<MobilityOptions> mobilityOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(optionTable, values, "mobility"); !status)
        return failure(status.error());
    const double migrateMb = valueOf(values, "migrate-mb");
    if (values.contains("crowded-share") && migrateMb == 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core",
                                    "crowded-share needs migrate-mb: how much of a model do "
                                    "crowded servers exchange?"));
    MobilityOptions options;
    options.walks.intervalS = valueOf(values, "interval-s");
    options.cellRadiusM = valueOf(values, "cell-radius-m");
    options.trainShare = valueOf(values, "train-share");
    options.prediction.history = static_cast<std::size_t>(valueOf(values, "history"));
    options.prediction.trainingWindows =
        static_cast<std::size_t>(valueOf(values, "training-windows"));
    options.prediction.hidden = static_cast<std::size_t>(valueOf(values, "hidden"));
    options.prediction.epochs = static_cast<std::size_t>(valueOf(values, "epochs"));
    options.world.migrationRadiusM = valueOf(values, "migration-radius-m");
    options.world.ttl = static_cast<int>(valueOf(values, "ttl"));
    options.world.thinkMs = valueOf(values, "think-ms");
    options.world.contention = valueOf(values, "contention");
    options.world.backhaulMbps = valueOf(values, "backhaul-mbps");
    if (migrateMb > 0)
        options.world.fraction = FractionalMigration{migrateMb, valueOf(values, "crowded-share")};
    return options;
}

Result<PreparedWorld> prepareWorld(const TraceSet& traces, const MobilityOptions& options,
                                   const Context& context)
{
    PreparedWorld world;
    Result<MovementData> data = makeWalks(traces, options.walks, context);
    if (!data)
        return failure(std::move(data.error()));
    world.data = std::make_shared<const MovementData>(std::move(*data));
    world.servers =
        std::make_shared<const ServerMap>(HexGrid(options.cellRadiusM), world.data->walks);
    world.isTraining =
        drawTrainingUsers(world.data->users.size(), options.trainShare, context.seed);
    world.testUsers = static_cast<std::size_t>(std::ranges::count(world.isTraining, false));
    if (world.testUsers == 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "All %1 users are for training, so nobody moves; lower "
                                  "the share of training users."),
             {static_cast<std::int64_t>(world.data->users.size())}});
    const PredictorTraining training{*world.data, *world.servers, world.isTraining};
    const Context inTraining = partOf(context, 0.05, 0.4);
    auto predictor = options.predictor->train(training, options.prediction, inTraining);
    if (!predictor)
        return failure(std::move(predictor.error()));
    world.predictor = std::move(*predictor);
    const Result<Accuracy> accuracy =
        measureAccuracy(training, *world.predictor, options.prediction.history, context);
    if (!accuracy)
        return failure(accuracy.error());
    world.accuracy = *accuracy;
    return world;
}

Result<MobilityReport> runMobility(const TraceSet& traces, const PartitionProblem& problem,
                                   const MobilityOptions& options, const Context& context)
{
    const Result<PreparedWorld> world = prepareWorld(traces, options, context);
    if (!world)
        return failure(world.error());
    MobilityReport report;
    report.options = options;
    report.options.world.history = options.prediction.history;
    report.data = world->data;
    report.servers = world->servers;
    report.isTraining = world->isTraining;
    report.testUsers = world->testUsers;
    report.accuracy = world->accuracy;
    Result<WorldRun> run =
        runWorld(*report.data, *report.servers, report.isTraining, *world->predictor, problem,
                 report.options.world, partOf(context, 0.5, 1));
    if (!run)
        return failure(std::move(run.error()));
    report.run = std::move(*run);
    return report;
}

} // namespace edgecut
