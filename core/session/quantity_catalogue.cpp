// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/method.h"
#include "core/session/quantities_exits.h"
#include "core/session/quantities_mobility.h"
#include "core/session/quantities_offload.h"
#include "core/session/quantities_plans.h"
#include "core/session/quantities_provisioning.h"
#include "core/session/quantities_queue.h"
#include "core/session/quantity.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

using Names = std::array<std::string_view, 2>;

constexpr std::array<std::string_view, 1> ofMethod{"method"};
constexpr Names againstMethod{"method", "against"};
constexpr std::array<std::string_view, 1> ofLayer{"layer"};
constexpr std::array<std::string_view, 1> ofFps{"fps"};
constexpr std::array<std::string_view, 1> againstPolicy{"against"};
constexpr std::array<std::string_view, 1> inThisWay{"way"};
constexpr Names inThisWayOnTier{"way", "tier"};
constexpr std::array<std::string_view, 1> servedHow{"served"};
constexpr std::array<std::string_view, 1> ofPredictor{"predictor"};
constexpr std::array<std::string_view, 3> ofMovingWorld{"radius", "predictor", "migrate-mb"};

constexpr Quantity catalogue[] = {
    {"latency", translatable("core", "Latency"), Dimension::Time, ofMethod, latencyQuantity},
    {"latency-speedup", translatable("core", "Latency speed-up"), Dimension::Ratio, againstMethod,
     latencySpeedup},
    {"latency-saving", translatable("core", "Latency saved"), Dimension::Ratio, againstMethod,
     latencySaving},
    {"throughput", translatable("core", "Throughput"), Dimension::Throughput, ofMethod,
     throughputQuantity},
    {"throughput-gain", translatable("core", "Throughput gain"), Dimension::Ratio, againstMethod,
     throughputGain},
    {"max-stage", translatable("core", "Maximum stage time"), Dimension::Time, ofMethod,
     maxStageQuantity},
    {"cut", translatable("core", "Cut behind layer"), Dimension::Name, ofMethod, cutQuantity},
    {"output-bytes", translatable("core", "Output of a layer"), Dimension::Bytes, ofLayer,
     outputBytes},
    {"output-reduction", translatable("core", "Output saved against the input"), Dimension::Ratio,
     ofLayer, outputReduction},
    {"light-mode-rate", translatable("core", "Uplink at which DADS turns light"), Dimension::Rate,
     ofFps, lightModeRate},
    {"least-useful-budget",
     translatable("core", "Smallest budget that helps"),
     Dimension::Time,
     {},
     leastUsefulBudget},
    {"queue-waiting-change", translatable("core", "Valued waiting, changed by efficiency first"),
     Dimension::Ratio, againstPolicy, queueWaitingChange},
    {"queue-efficiency-gain", translatable("core", "System efficiency gained by efficiency first"),
     Dimension::Ratio, againstPolicy, queueEfficiencyGain},
    {"service-latency-saving", translatable("core", "Latency saved against the phone alone"),
     Dimension::Ratio, inThisWay, serviceLatencySaving},
    {"service-cost-saving", translatable("core", "Server cost saved against the remote cloud"),
     Dimension::Ratio, inThisWay, serviceCostSaving},
    {"service-energy-saving", translatable("core", "Energy saved against the phone alone"),
     Dimension::Ratio, inThisWay, serviceEnergySaving},
    {"service-share", translatable("core", "Share of computation on a tier"), Dimension::Ratio,
     inThisWayOnTier, serviceShare},
    {"upload-time", translatable("core", "Time of the upload"), Dimension::Time, {}, uploadTime},
    {"upload-bytes", translatable("core", "Size of the upload"), Dimension::Bytes, {}, uploadBytes},
    {"queries-during-upload",
     translatable("core", "Queries during the upload"),
     Dimension::Count,
     {},
     queriesDuringUpload},
    {"queries-if-present",
     translatable("core", "Queries had the model been there"),
     Dimension::Count,
     {},
     queriesIfPresent},
    {"snapshot-speedup",
     translatable("core", "Speed-up of a web application that is moved"),
     Dimension::Ratio,
     {},
     snapshotSpeedUp},
    {"snapshot-against-vm",
     translatable("core", "Moving in pieces against a virtual machine"),
     Dimension::Ratio,
     {},
     snapshotAgainstMachine},
    {"exits-latency", translatable("core", "Expected latency of an early-exit network"),
     Dimension::Time, servedHow, exitsLatency},
    {"mobility-hit-ratio", translatable("core", "Hits at changes of server"), Dimension::Ratio,
     ofMovingWorld, mobilityHitRatio},
    {"mobility-query-gain", translatable("core", "Queries gained by sending layers ahead"),
     Dimension::Ratio, ofMovingWorld, mobilityQueryGain},
    {"mobility-optimizable", translatable("core", "Queries that cold starts cost"),
     Dimension::Count, ofMovingWorld, mobilityOptimizable},
    {"mobility-peak-uplink", translatable("core", "Peak uplink of the busiest server"),
     Dimension::Rate, ofMovingWorld, mobilityPeakUplink},
    {"mobility-peak-downlink", translatable("core", "Peak downlink of the busiest server"),
     Dimension::Rate, ofMovingWorld, mobilityPeakDownlink},
    {"mobility-quiet-servers", translatable("core", "Servers that need less than 100 Mbit/s"),
     Dimension::Ratio, ofMovingWorld, mobilityQuietServers},
    {"mobility-queries-lost", translatable("core", "Queries lost by sending a fraction"),
     Dimension::Ratio, ofMovingWorld, mobilityQueriesLost},
    {"prediction-top1", translatable("core", "Next server foreseen"), Dimension::Ratio, ofPredictor,
     predictionTop1},
    {"prediction-top2", translatable("core", "Next server among the first two"), Dimension::Ratio,
     ofPredictor, predictionTop2},
    {"prediction-error", translatable("core", "Mean error of predicted positions"),
     Dimension::Length, ofPredictor, predictionError},
    {"prediction-futile", translatable("core", "Predictions in vain"), Dimension::Ratio,
     ofPredictor, predictionFutile},
    {"prediction-best-interval", translatable("core", "Interval of greatest benefit per cost"),
     Dimension::Time, ofPredictor, predictionBestInterval},
};

struct Unit
{
    Dimension dimension;
    std::string_view name;
    double scale;
};

constexpr Unit units[] = {
    {Dimension::Time, "ms", 1},        {Dimension::Time, "s", 1000},
    {Dimension::Bytes, "B", 1},        {Dimension::Bytes, "kB", 1e3},
    {Dimension::Bytes, "MB", 1e6},     {Dimension::Bytes, "MiB", 1048576},
    {Dimension::Ratio, "", 1},         {Dimension::Ratio, "×", 1},
    {Dimension::Ratio, "%", 0.01},     {Dimension::Rate, "Mbit/s", 1},
    {Dimension::Rate, "kbit/s", 1e-3}, {Dimension::Throughput, "frames/s", 1},
    {Dimension::Length, "m", 1},       {Dimension::Length, "km", 1000},
    {Dimension::Count, "", 1},         {Dimension::Name, "", 1},
};

} // namespace

std::span<const Quantity> quantities()
{
    return catalogue;
}

const Quantity* findQuantity(std::string_view id)
{
    const auto found = std::ranges::find(catalogue, id, &Quantity::id);
    return found == std::end(catalogue) ? nullptr : found;
}

Result<double> unitScale(Dimension dimension, std::string_view unit)
{
    const auto found = std::ranges::find_if(
        units, [&](const Unit& each) { return each.dimension == dimension && each.name == unit; });
    if (found == std::end(units))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The unit \"%1\" does not measure this quantity."),
                        {std::string(unit)}});
    return found->scale;
}

namespace {

bool isOptionOf(const QuantityParameters& parameters, std::string_view method, std::string_view key)
{
    const auto named = parameters.find(method);
    const Method* found = named == parameters.end() ? nullptr : findMethod(named->second);
    return found &&
           std::ranges::find(found->options, key, &OptionSpec::key) != found->options.end();
}

} // namespace

Status checkParameters(const Quantity& quantity, const QuantityParameters& parameters)
{
    for (const auto& [key, value] : parameters) {
        const bool known = std::ranges::find(quantity.parameters, std::string_view(key)) !=
                               quantity.parameters.end() ||
                           isOptionOf(parameters, "method", key) ||
                           isOptionOf(parameters, "against", key);
        if (!known)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The quantity \"%1\" takes no parameter \"%2\"."),
                            {std::string(quantity.id), key}});
    }
    return {};
}

Result<std::string> textParameter(const QuantityRequest& request, std::string_view key)
{
    const auto found = request.parameters.find(key);
    if (found == request.parameters.end())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The parameter \"%1\" is missing; name it beside the "
                                             "quantity."),
                        {std::string(key)}});
    return found->second;
}

Result<double> numberParameter(const QuantityRequest& request, std::string_view key)
{
    const Result<std::string> text = textParameter(request, key);
    if (!text)
        return failure(text.error());
    const std::optional<double> number = parseDouble(*text);
    if (!number)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The parameter \"%1\" must be a number; it is \"%2\"."),
             {std::string(key), *text}});
    return *number;
}

Result<const PartitionProblem*> problemOf(const QuantityRequest& request)
{
    if (!request.problem)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The session has no model; name a network."));
    return request.problem;
}

} // namespace edgecut
