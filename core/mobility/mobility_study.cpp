// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/mobility_study.h"

#include <algorithm>

namespace edgecut {

namespace {

/// Progress is told by whole parts only.
Context quietOf(const Context& context)
{
    Context quiet = context;
    quiet.progress = {};
    return quiet;
}

SendingPoint pointOf(const WorldRun& run, double radiusM, double migratedBytes)
{
    SendingPoint point;
    point.radiusM = radiusM;
    point.migratedBytes = migratedBytes;
    point.hits = run.hits;
    point.partial = run.partial;
    point.misses = run.misses;
    point.queriesIonn = run.queriesIonn;
    point.queriesPerdnn = run.queriesPerdnn;
    point.queriesOptimal = run.queriesOptimal;
    point.peakUplinkMbps = run.peakUplinkMbps;
    point.peakDownlinkMbps = run.peakDownlinkMbps;
    for (const CellRecord& cell : run.cells) {
        if (cell.isCrowded)
            point.crowdedUplinkMbps = std::max(point.crowdedUplinkMbps, cell.peakUplinkMbps);
    }
    return point;
}

/// One prepared world, played in several ways.
class Sender
{
public:
    Sender(const PreparedWorld& world, const PartitionProblem& problem,
           const MobilityOptions& options, std::size_t runs, const Context& context)
        : m_world(world)
        , m_problem(problem)
        , m_options(options.world)
        , m_runs(runs)
        , m_context(context)
        , m_quiet(quietOf(context))
    {
        m_options.history = options.prediction.history;
        m_options.record = false;
        m_options.fraction.reset();
    }

    Result<WorldRun> play(double radiusM, std::optional<FractionalMigration> fraction)
    {
        WorldOptions options = m_options;
        options.migrationRadiusM = radiusM;
        options.fraction = fraction;
        Result<WorldRun> run = runWorld(*m_world.data, *m_world.servers, m_world.isTraining,
                                        *m_world.predictor, m_problem, options, m_quiet);
        m_context.report(static_cast<double>(++m_played) / static_cast<double>(m_runs),
                         translatable("core", "Worlds with other ways of sending ahead"));
        return run;
    }
    double radiusM() const { return m_options.migrationRadiusM; }

private:
    const PreparedWorld& m_world;
    const PartitionProblem& m_problem;
    WorldOptions m_options;
    std::size_t m_runs;
    std::size_t m_played = 0;
    const Context& m_context;
    Context m_quiet;
};

Result<double> bytesOnServer(const PartitionProblem& problem, const WorldOptions& options,
                             double intervalS, const Context& context)
{
    const Result<ServerPlans> plans = ServerPlans::of(
        problem, {options.thinkMs, intervalS, options.contention, 0}, quietOf(context));
    if (!plans)
        return failure(plans.error());
    return plans->modelBytes();
}

} // namespace

double PredictionStudy::bestIntervalS(std::size_t history) const
{
    const IntervalStudyPoint* best = nullptr;
    for (const IntervalStudyPoint& point : points) {
        if (point.history == history &&
            (!best || point.accuracy.benefitPerCost() > best->accuracy.benefitPerCost()))
            best = &point;
    }
    return best ? best->intervalS : 0;
}

Result<PredictionStudy> studyPrediction(const TraceSet& traces, const MobilityOptions& options,
                                        const MobilityStudyChoice& choice, const Context& context)
{
    constexpr double scoresShare = 0.3;
    PredictionStudy study;
    for (const PredictorInfo& info : predictors()) {
        MobilityOptions own = options;
        own.predictor = &info;
        const Result<PreparedWorld> world = prepareWorld(traces, own, quietOf(context));
        if (!world)
            return failure(world.error());
        study.scores.push_back({&info, world->accuracy});
        context.report(scoresShare * static_cast<double>(study.scores.size()) /
                           static_cast<double>(predictors().size()),
                       translatable("core", "Predictors against each other"));
    }
    Context later = context;
    if (context.progress)
        later.progress = [&context](double done, const Message& what) {
            context.progress(scoresShare + (1 - scoresShare) * done, what);
        };
    Result<std::vector<IntervalStudyPoint>> points = studyIntervals(
        traces, options.walks, options.cellRadiusM, *options.predictor, options.prediction,
        options.trainShare, choice.intervalsS, choice.histories, later);
    if (!points)
        return failure(std::move(points.error()));
    study.points = std::move(*points);
    return study;
}

Result<SendingStudy> studySending(const TraceSet& traces, const PartitionProblem& problem,
                                  const MobilityOptions& options, const MobilityStudyChoice& choice,
                                  const Context& context)
{
    const Result<PreparedWorld> world = prepareWorld(traces, options, quietOf(context));
    if (!world)
        return failure(world.error());
    SendingStudy study;
    const Result<double> modelBytes =
        bytesOnServer(problem, options.world, world->data->intervalS, context);
    if (!modelBytes)
        return failure(modelBytes.error());
    study.modelBytes = *modelBytes;
    Sender sender(*world, problem, options, choice.radiiM.size() + choice.fractions.size() + 1,
                  context);
    for (const double radiusM : choice.radiiM) {
        const Result<WorldRun> run = sender.play(radiusM, std::nullopt);
        if (!run)
            return failure(run.error());
        study.radii.push_back(pointOf(*run, radiusM, study.modelBytes));
    }
    const double crowdedShare = options.world.fraction.value_or(FractionalMigration{}).crowdedShare;
    std::vector<double> shares = choice.fractions;
    // The whole model, sent by servers that are known to be crowded.
    shares.push_back(1);
    for (const double share : shares) {
        const double bytes = share * study.modelBytes;
        // Rounding must not keep the last layer back.
        const double limitMb = (share < 1 ? bytes : 2 * bytes) / 1e6;
        const Result<WorldRun> run =
            sender.play(sender.radiusM(), FractionalMigration{limitMb, crowdedShare});
        if (!run)
            return failure(run.error());
        study.fractions.push_back(pointOf(*run, sender.radiusM(), bytes));
        study.crowdedServers =
            static_cast<std::size_t>(std::ranges::count(run->cells, true, &CellRecord::isCrowded));
    }
    return study;
}

} // namespace edgecut
