// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/server_choice.h"

#include "core/partition/contraction.h"
#include "core/partition/shortest_path.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace edgecut {

namespace {

/// The profile's name for a kind of layer; empty: none.
std::string typeOf(const Layer& layer)
{
    switch (layer.kind) {
    case LayerKind::Conv:
        return layer.attributes.groups > 1 ? "depthwise" : "conv";
    case LayerKind::Gemm:
        return "fc";
    case LayerKind::MaxPool:
    case LayerKind::AveragePool:
        return "pool";
    default:
        return {};
    }
}

std::map<std::string, double, std::less<>> numbersOf(const Graph& graph, const Layer& layer)
{
    const auto at = [](const auto& values, std::size_t i) {
        return i < values.size() ? static_cast<double>(values[i]) : 1;
    };
    const Shape in = layer.inputs.empty() ? Shape() : graph.tensor(layer.inputs.front()).shape;
    const Shape out = layer.outputs.empty() ? Shape() : graph.tensor(layer.outputs.front()).shape;
    double inChannels = at(in, 1);
    if (layer.kind == LayerKind::Gemm)
        inChannels *= at(in, 2) * at(in, 3); // Caffe's takes the picture as one vector
    return {{"height", layer.kind == LayerKind::Gemm ? 1 : at(in, 2)},
            {"in_channels", inChannels},
            {"out_channels", at(out, 1)},
            {"kernel", at(layer.attributes.kernel, 0)},
            {"stride", at(layer.attributes.strides, 0)}};
}

} // namespace

Result<BusyServer> BusyServer::of(const Graph& graph, const GpuEstimator& estimator,
                                  std::span<const std::string> hyperparameters, const GpuLoad& idle)
{
    BusyServer busy;
    busy.m_estimator = &estimator;
    for (const Layer& layer : graph.layers()) {
        const auto numbers = numbersOf(graph, layer);
        Known known{typeOf(layer), {}, 0};
        for (const std::string& name : hyperparameters) {
            const auto found = numbers.find(name);
            if (found == numbers.end())
                return failure(ErrorCode::InvalidInput,
                               {translatable("core", "The hyperparameter \"%1\" is none that a "
                                                     "network's layers have here; they have "
                                                     "height, in_channels, out_channels, kernel "
                                                     "and stride."),
                                {name}});
            known.hyperparameters.push_back(found->second);
        }
        const std::optional<double> ms =
            estimator.estimateMs(known.type, known.hyperparameters, idle);
        known.idleMs = ms.value_or(0);
        if (!ms || *ms <= 0)
            known.type.clear();
        busy.m_layers.push_back(std::move(known));
    }
    return busy;
}

PartitionProblem BusyServer::under(PartitionProblem problem, const GpuLoad& load) const
{
    std::vector<double> factor(m_layers.size(), 0);
    double idleMs = 0;
    double busyMs = 0;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Known& known = m_layers[i];
        if (known.type.empty())
            continue;
        const double ms =
            m_estimator->estimateMs(known.type, known.hyperparameters, load).value_or(0);
        factor[i] = std::max(1.0, ms / known.idleMs);
        idleMs += known.idleMs;
        busyMs += known.idleMs * factor[i];
    }
    const double mean = idleMs > 0 ? busyMs / idleMs : 1;
    const std::size_t tiers = problem.tierCount();
    for (std::size_t i = 0; i < problem.layerCount(); ++i)
        problem.timeMs[i * tiers + tiers - 1] *= factor[i] > 0 ? factor[i] : mean;
    return problem;
}

Result<ServerChoice> chooseServer(const PartitionProblem& problem, const BusyServer& busy,
                                  std::span<const GpuLoad> loads, const Context& context)
{
    if (loads.empty())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The client sees no server; give at least one."));
    ServerChoice choice;
    for (const GpuLoad& load : loads) {
        Result<Solution> solution = solveContracted(
            busy.under(problem, load), [&context](const PartitionProblem& contracted) {
                return shortestPath(contracted, {}, context);
            });
        if (!solution)
            return failure(std::move(solution.error()));
        choice.latencyMs.push_back(solution->objective);
        if (choice.latencyMs.size() == 1 || solution->objective < choice.latencyMs[choice.server]) {
            choice.server = choice.latencyMs.size() - 1;
            choice.plan = std::move(solution->plan);
        }
    }
    return choice;
}

GpuLoad typicalLoad(const GpuProfile& profile, double clients)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const GpuProfile::Row& row : profile.rows) {
        if (std::abs(row.load.clients - clients) < std::abs(nearest - clients))
            nearest = row.load.clients;
    }
    GpuLoad sum;
    sum.clients = nearest;
    double rows = 0;
    for (const GpuProfile::Row& row : profile.rows) {
        if (row.load.clients != nearest)
            continue;
        ++rows;
        sum.kernelUtil += row.load.kernelUtil;
        sum.memoryUtil += row.load.memoryUtil;
        sum.gpuMemoryMb += row.load.gpuMemoryMb;
        sum.temperatureC += row.load.temperatureC;
    }
    for (double* number : {&sum.kernelUtil, &sum.memoryUtil, &sum.gpuMemoryMb, &sum.temperatureC})
        *number /= rows;
    return sum;
}

Result<std::vector<int>> spreadClients(const PartitionProblem& problem, const BusyServer& busy,
                                       const GpuProfile& profile, std::vector<int> there,
                                       int clients, const Context& context)
{
    std::map<int, GpuLoad> typical; // by clients there already
    for (int client = 0; client < clients; ++client) {
        if (context.stopRequested())
            return cancelled();
        std::vector<GpuLoad> loads;
        for (const int count : there) {
            if (!typical.contains(count))
                typical[count] = typicalLoad(profile, count + 1);
            loads.push_back(typical[count]);
        }
        const Result<ServerChoice> choice = chooseServer(problem, busy, loads, context);
        if (!choice)
            return failure(choice.error());
        ++there[choice->server];
    }
    return there;
}

} // namespace edgecut
