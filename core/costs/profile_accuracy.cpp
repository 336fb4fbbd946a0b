// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/profile_accuracy.h"

#include "core/costs/fusion.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace edgecut {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// The share of the logarithms' variance that the predictions explain.
std::optional<double> explained(std::span<const KernelAccuracy> kernels)
{
    double mean = 0;
    for (const KernelAccuracy& kernel : kernels)
        mean += std::log(kernel.measured.ms) / static_cast<double>(kernels.size());
    double spread = 0, off = 0;
    for (const KernelAccuracy& kernel : kernels) {
        const double measured = std::log(kernel.measured.ms);
        spread += (measured - mean) * (measured - mean);
        const double error = std::log(kernel.predicted.ms) - measured;
        off += error * error;
    }
    // What rounding leaves of equal times is no spread.
    constexpr double least = 1e-20;
    return spread > least ? std::optional(1 - off / spread) : std::nullopt;
}

} // namespace

std::optional<double> KernelAccuracy::ratio() const
{
    if (measured.ms <= 0 || predicted.ms <= 0 || predicted.origin == CostOrigin::Unknown)
        return std::nullopt;
    const double ratio = predicted.ms / measured.ms;
    return std::isfinite(ratio) && ratio > 0 ? std::optional(ratio) : std::nullopt;
}

std::vector<KernelAccuracy> profileAccuracy(const Graph& graph, const Device& device,
                                            const EngineMatch& match)
{
    CostTable predicted = costTable(graph, std::span(&device, 1));
    fuse(predicted, graph, std::span(&device, 1), match.fused);
    std::vector<KernelAccuracy> kernels;
    for (const MeasuredKernel& kernel : match.kernels) {
        const LayerId heaviest = *std::max_element(
            kernel.layers.begin(), kernel.layers.end(), [&graph](LayerId a, LayerId b) {
                return graph.layer(a).macs.value_or(0) < graph.layer(b).macs.value_or(0);
            });
        kernels.push_back({kernel, heaviest, predicted.at(heaviest, 0)});
    }
    return kernels;
}

AccuracySummary summary(std::span<const KernelAccuracy> kernels)
{
    AccuracySummary summary;
    std::vector<KernelAccuracy> compared;
    std::vector<double> ratios;
    for (const KernelAccuracy& kernel : kernels) {
        const std::optional<double> ratio = kernel.ratio();
        if (!ratio) {
            ++summary.left;
            continue;
        }
        ratios.push_back(*ratio);
        compared.push_back(kernel);
        summary.predictedMs += kernel.predicted.ms;
        summary.measuredMs += kernel.measured.ms;
        summary.meanError += std::abs(*ratio - 1);
    }
    summary.kernels = compared.size();
    if (compared.empty())
        return summary;
    summary.medianRatio = median(std::move(ratios));
    summary.meanError /= static_cast<double>(summary.kernels);
    summary.r2 = explained(compared);
    return summary;
}

std::vector<KindAccuracy> accuracyByKind(const Graph& graph,
                                         std::span<const KernelAccuracy> kernels)
{
    std::map<LayerKind, std::vector<KernelAccuracy>> byKind;
    for (const KernelAccuracy& kernel : kernels)
        byKind[graph.layer(kernel.heaviest).kind].push_back(kernel);
    std::vector<KindAccuracy> kinds;
    for (const auto& [kind, members] : byKind)
        kinds.push_back({kind, summary(members)});
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) {
        return a.summary.measuredMs > b.summary.measuredMs;
    });
    return kinds;
}

} // namespace edgecut
