// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_plans.h"

#include "core/base/numbers.h"
#include "core/partition/budget_front.h"
#include "core/partition/curve.h"
#include "core/partition/method.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

/// The method that a parameter names, with those of its options that the question sets.
Result<Solution> solvedBy(const QuantityRequest& request, std::string_view key,
                          const Context& context)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    const Result<std::string> id = textParameter(request, key);
    if (!id)
        return failure(id.error());
    const Method* method = findMethod(*id);
    if (!method)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no method \"%1\"; `edgecut methods` lists "
                                             "those that are known."),
                        {*id}});
    OptionValues options;
    for (const OptionSpec& option : method->options) {
        if (!request.parameters.contains(option.key))
            continue;
        const Result<double> value = numberParameter(request, option.key);
        if (!value)
            return failure(value.error());
        options[std::string(option.key)] = *value;
    }
    return solve(*method, **problem, options, context);
}

using Measure = double (*)(const Evaluation&);

double latencyOf(const Evaluation& evaluation)
{
    return evaluation.latencyMs;
}
double throughputOf(const Evaluation& evaluation)
{
    return evaluation.throughputFps;
}
double maxStageOf(const Evaluation& evaluation)
{
    return evaluation.maxStageMs;
}

Result<QuantityValue> measured(const QuantityRequest& request, const Context& context,
                               Measure measure)
{
    const Result<Solution> solution = solvedBy(request, "method", context);
    if (!solution)
        return failure(solution.error());
    return measure(solution->evaluation);
}

/// The measure by the method and by what it is held against.
Result<std::pair<double, double>> bothMeasured(const QuantityRequest& request,
                                               const Context& context, Measure measure)
{
    const Result<Solution> own = solvedBy(request, "method", context);
    if (!own)
        return failure(own.error());
    const Result<Solution> other = solvedBy(request, "against", context);
    if (!other)
        return failure(other.error());
    const double least = std::min(measure(own->evaluation), measure(other->evaluation));
    if (!(least > 0 && std::isfinite(measure(own->evaluation)) &&
          std::isfinite(measure(other->evaluation))))
        return failure(ErrorCode::InvalidInput,
                       translatable("core",
                                    "One of the two plans takes no time at all, so there is "
                                    "no ratio; give the layers times."));
    return std::pair(measure(own->evaluation), measure(other->evaluation));
}

double bytesOf(const PartitionProblem& problem, LayerId layer)
{
    double bytes = 0;
    for (const ProblemTensor& tensor : problem.tensors)
        if (tensor.producer == layer)
            bytes += tensor.crossingBytes();
    return bytes;
}

Result<double> layerBytes(const QuantityRequest& request)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    const Result<std::string> name = textParameter(request, "layer");
    if (!name)
        return failure(name.error());
    const std::optional<LayerId> layer = (*problem)->findLayer(*name);
    if (!layer)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "There is no layer \"%1\" in %2."), {*name, (*problem)->name}});
    return bytesOf(**problem, *layer);
}

/// The least rate in a segment of the curve at which every stage is shorter than `periodMs`.
std::optional<double> lightFrom(const PartitionProblem& problem, const CurveSegment& segment,
                                double periodMs)
{
    const Result<Evaluation> evaluation = evaluate(problem, segment.plan);
    if (!evaluation)
        return std::nullopt;
    const auto tooLong = [&](double ms) { return ms >= periodMs; };
    if (std::ranges::any_of(evaluation->computeMs, tooLong))
        return std::nullopt;
    for (std::size_t i = 1; i < evaluation->uplinkMs.size(); ++i)
        if (tooLong(evaluation->uplinkMs[i] + evaluation->downlinkMs[i]))
            return std::nullopt;
    const double otherMs = evaluation->uplinkMs[0] + evaluation->downlinkMs[0] -
                           transferMs(evaluation->uplinkBytes[0], problem.links.front().uplinkMbps);
    if (tooLong(otherMs))
        return std::nullopt;
    const double rate = transferMs(evaluation->uplinkBytes[0], 1) / (periodMs - otherMs);
    if (rate >= segment.toMbps)
        return std::nullopt;
    return std::max(rate, segment.fromMbps);
}

} // namespace

Result<QuantityValue> latencyQuantity(const QuantityRequest& request, const Context& context)
{
    return measured(request, context, latencyOf);
}

Result<QuantityValue> throughputQuantity(const QuantityRequest& request, const Context& context)
{
    return measured(request, context, throughputOf);
}

Result<QuantityValue> maxStageQuantity(const QuantityRequest& request, const Context& context)
{
    return measured(request, context, maxStageOf);
}

Result<QuantityValue> cutQuantity(const QuantityRequest& request, const Context& context)
{
    const Result<Solution> solution = solvedBy(request, "method", context);
    if (!solution)
        return failure(solution.error());
    std::string layer = "none";
    double most = -1;
    for (const Crossing& crossing : solution->evaluation.crossings) {
        if (!crossing.up || crossing.link != 0 || crossing.bytes <= most)
            continue;
        most = crossing.bytes;
        const ProblemTensor& tensor = request.problem->tensors[crossing.tensor.index()];
        layer = request.problem->layers[tensor.producer.index()].name;
    }
    return layer;
}

Result<QuantityValue> latencySpeedup(const QuantityRequest& request, const Context& context)
{
    return bothMeasured(request, context, latencyOf).map([](const auto& both) -> QuantityValue {
        return both.second / both.first;
    });
}

Result<QuantityValue> throughputGain(const QuantityRequest& request, const Context& context)
{
    return bothMeasured(request, context, throughputOf).map([](const auto& both) -> QuantityValue {
        return both.first / both.second;
    });
}

Result<QuantityValue> latencySaving(const QuantityRequest& request, const Context& context)
{
    return bothMeasured(request, context, latencyOf).map([](const auto& both) -> QuantityValue {
        return 1 - both.first / both.second;
    });
}

Result<QuantityValue> outputBytes(const QuantityRequest& request, const Context&)
{
    return layerBytes(request).map([](double bytes) -> QuantityValue { return bytes; });
}

Result<QuantityValue> outputReduction(const QuantityRequest& request, const Context&)
{
    const Result<double> bytes = layerBytes(request);
    if (!bytes)
        return failure(bytes.error());
    const PartitionProblem& problem = *request.problem;
    const auto input = std::ranges::find(problem.layers, "Input", &ProblemLayer::kind);
    const double whole =
        input == problem.layers.end()
            ? 0
            : bytesOf(problem, LayerId(static_cast<int>(input - problem.layers.begin())));
    if (whole <= 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The network has no input layer to compare with."));
    return 1 - *bytes / whole;
}

Result<QuantityValue> lightModeRate(const QuantityRequest& request, const Context& context)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    const Result<double> fps = numberParameter(request, "fps");
    if (!fps)
        return failure(fps.error());
    if (*fps <= 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The sampling rate cannot be %1; it is above 0."), {*fps}});
    const Result<BandwidthCurve> curve = bandwidthCurve(**problem, 0.01, 1000, context);
    if (!curve)
        return failure(curve.error());
    for (const CurveSegment& segment : curve->segments) {
        const std::optional<double> rate = lightFrom(**problem, segment, 1000 / *fps);
        if (!rate)
            continue;
        // Where the search begins nothing turns: it was light before.
        if (*rate <= curve->segments.front().fromMbps)
            return failure(
                ErrorCode::Infeasible,
                {translatable("core", "There is no switch: at %1 frames a second the least-latency "
                                      "plan keeps up at every uplink from %2 Mbit/s on."),
                 {*fps, curve->segments.front().fromMbps}});
        return *rate;
    }
    return failure(
        ErrorCode::Infeasible,
        {translatable("core", "No uplink up to 1000 Mbit/s lets the least-latency plan keep up "
                              "with %1 frames a second."),
         {*fps}});
}

Result<QuantityValue> leastUsefulBudget(const QuantityRequest& request, const Context& context)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    const Result<BudgetFront> front = budgetFront(**problem, context);
    if (!front)
        return failure(front.error());
    if (front->steps.size() < 2)
        return failure(ErrorCode::Infeasible,
                       translatable("core", "No budget takes work off the first tier."));
    return front->steps[1].budgetMs;
}

} // namespace edgecut
