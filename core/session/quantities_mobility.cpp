// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_mobility.h"

#include "core/base/numbers.h"
#include "core/mobility/mobility_study.h"
#include "core/session/mobility_settings.h"

#include <utility>

namespace edgecut {

namespace {

/// The session's movements and options, with the parameters in their places.
struct Asked
{
    MobilityInput input;
    Context context;
};

Status takeNumber(const QuantityRequest& request, std::string_view parameter, std::string_view key,
                  OptionValues& options)
{
    if (!request.parameters.contains(parameter))
        return {};
    const Result<double> number = numberParameter(request, parameter);
    if (!number)
        return failure(number.error());
    options[std::string(key)] = *number;
    return {};
}

Result<Asked> askedOf(const QuantityRequest& request, const Context& context)
{
    MobilitySettings settings = mobilitySettings(request.scenario);
    for (const auto& [parameter, key] :
         {std::pair{"radius", "migration-radius-m"}, std::pair{"migrate-mb", "migrate-mb"}}) {
        if (const Status taken = takeNumber(request, parameter, key, settings.options); !taken)
            return failure(taken.error());
    }
    if (request.parameters.contains("predictor")) {
        settings.predictor = *textParameter(request, "predictor");
        if (!findPredictor(settings.predictor))
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "There is no predictor \"%1\"; there are markov, "
                                                 "svr and rnn."),
                            {settings.predictor}});
    }
    std::string text;
    if (!settings.isDrawn()) {
        Result<std::string> read = request.input("mobility");
        if (!read)
            return failure(std::move(read.error()));
        text = std::move(*read);
    }
    Result<MobilityInput> input = mobilityInput(settings, text, context);
    if (!input)
        return failure(std::move(input.error()));
    Asked asked{std::move(*input), context};
    asked.context.seed = settings.seed;
    return asked;
}

template <typename Number>
Result<QuantityValue> ofWorld(const QuantityRequest& request, const Context& context, Number number)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    const Result<Asked> asked = askedOf(request, context);
    if (!asked)
        return failure(asked.error());
    const Result<MobilityReport> report =
        runMobility(asked->input.traces, **problem, asked->input.options, asked->context);
    if (!report)
        return failure(report.error());
    return static_cast<double>(number(report->run));
}

template <typename Number>
Result<QuantityValue> ofPrediction(const QuantityRequest& request, const Context& context,
                                   Number number)
{
    const Result<Asked> asked = askedOf(request, context);
    if (!asked)
        return failure(asked.error());
    const Result<PreparedWorld> world =
        prepareWorld(asked->input.traces, asked->input.options, asked->context);
    if (!world)
        return failure(world.error());
    return number(world->accuracy);
}

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

} // namespace

Result<QuantityValue> mobilityHitRatio(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context, [](const WorldRun& run) { return run.hitRatio(); });
}

Result<QuantityValue> mobilityQueryGain(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context, [](const WorldRun& run) {
        return share(run.queriesPerdnn - run.queriesIonn, run.queriesIonn);
    });
}

Result<QuantityValue> mobilityOptimizable(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context,
                   [](const WorldRun& run) { return run.queriesOptimal - run.queriesIonn; });
}

Result<QuantityValue> mobilityPeakUplink(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context, [](const WorldRun& run) { return run.peakUplinkMbps; });
}

Result<QuantityValue> mobilityPeakDownlink(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context, [](const WorldRun& run) { return run.peakDownlinkMbps; });
}

Result<QuantityValue> mobilityQuietServers(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context, [](const WorldRun& run) { return run.serversUnder100; });
}

Result<QuantityValue> mobilityQueriesLost(const QuantityRequest& request, const Context& context)
{
    return ofWorld(request, context, [](const WorldRun& run) {
        return run.wholeQueries ? share(*run.wholeQueries - run.queriesPerdnn, *run.wholeQueries)
                                : 0.0;
    });
}

Result<QuantityValue> predictionTop1(const QuantityRequest& request, const Context& context)
{
    return ofPrediction(request, context,
                        [](const Accuracy& accuracy) { return accuracy.top1Share(); });
}

Result<QuantityValue> predictionTop2(const QuantityRequest& request, const Context& context)
{
    return ofPrediction(request, context,
                        [](const Accuracy& accuracy) { return accuracy.top2Share(); });
}

Result<QuantityValue> predictionError(const QuantityRequest& request, const Context& context)
{
    return ofPrediction(request, context, [](const Accuracy& accuracy) { return accuracy.maeM; });
}

Result<QuantityValue> predictionFutile(const QuantityRequest& request, const Context& context)
{
    return ofPrediction(request, context,
                        [](const Accuracy& accuracy) { return accuracy.futileShare(); });
}

Result<QuantityValue> predictionBestInterval(const QuantityRequest& request, const Context& context)
{
    constexpr double msPerS = 1000;
    const Result<Asked> asked = askedOf(request, context);
    if (!asked)
        return failure(asked.error());
    const MobilityOptions& options = asked->input.options;
    PredictionStudy study;
    const std::size_t histories[] = {options.prediction.history};
    Result<std::vector<IntervalStudyPoint>> points =
        studyIntervals(asked->input.traces, options.walks, options.cellRadiusM, *options.predictor,
                       options.prediction, options.trainShare, MobilityStudyChoice{}.intervalsS,
                       histories, asked->context);
    if (!points)
        return failure(std::move(points.error()));
    study.points = std::move(*points);
    return msPerS * study.bestIntervalS(options.prediction.history);
}

} // namespace edgecut
