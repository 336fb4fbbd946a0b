// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/accuracy.h"

namespace edgecut {

Result<Accuracy> measureAccuracy(const PredictorTraining& training, const Predictor& predictor,
                                 std::size_t history, const Context& context)
{
    Accuracy accuracy;
    double sumM = 0;
    for (const Walk& walk : training.data.walks) {
        if (training.isTraining[walk.user])
            continue;
        for (std::size_t i = history; i < walk.positions.size(); ++i) {
            if (accuracy.predictions++ % 1024 == 0 && context.stopRequested())
                return cancelled();
            const Prediction made =
                predictor.predict(std::span(walk.positions).subspan(i - history, history));
            sumM += distanceM(made.point, walk.positions[i]);
            const ServerId next = training.servers.at(walk.positions[i]);
            if (next == training.servers.at(walk.positions[i - 1])) {
                ++accuracy.futile;
                continue;
            }
            accuracy.top1 += made.servers[0] == next ? 1 : 0;
            accuracy.top2 += made.servers[0] == next || made.servers[1] == next ? 1 : 0;
        }
    }
    if (accuracy.predictions > 0)
        accuracy.maeM = sumM / static_cast<double>(accuracy.predictions);
    return accuracy;
}

Result<std::vector<IntervalStudyPoint>>
studyIntervals(const TraceSet& traces, const WalkOptions& walks, double cellRadiusM,
               const PredictorInfo& predictor, const PredictorOptions& options, double trainShare,
               std::span<const double> intervalsS, std::span<const std::size_t> histories,
               const Context& context)
{
    std::vector<IntervalStudyPoint> points;
    const double all = static_cast<double>(intervalsS.size() * histories.size());
    for (const double intervalS : intervalsS) {
        WalkOptions chosen = walks;
        chosen.intervalS = intervalS;
        const Result<MovementData> data = makeWalks(traces, chosen, context);
        if (!data)
            return failure(data.error());
        const ServerMap servers(HexGrid(cellRadiusM), data->walks);
        const std::vector<bool> isTraining =
            drawTrainingUsers(data->users.size(), trainShare, context.seed);
        const PredictorTraining training{*data, servers, isTraining};
        for (const std::size_t history : histories) {
            PredictorOptions wanted = options;
            wanted.history = history;
            Context quiet = context;
            quiet.progress = {};
            const auto trained = predictor.train(training, wanted, quiet);
            if (!trained)
                return failure(trained.error());
            const Result<Accuracy> accuracy = measureAccuracy(training, **trained, history, quiet);
            if (!accuracy)
                return failure(accuracy.error());
            points.push_back({intervalS, history, *accuracy});
            context.report(static_cast<double>(points.size()) / all,
                           translatable("core", "Predictors by interval and history"));
        }
    }
    return points;
}

} // namespace edgecut
