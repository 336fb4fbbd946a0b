// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/from_graph.h"

#include <array>
#include <utility>

namespace edgecut {

namespace {

struct TransferTypeEntry
{
    TransferType type;
    std::string_view text;
    int bytesPerElement; ///< 0: as the tensor is stored
};

constexpr std::array<TransferTypeEntry, 4> transferTypes{{
    {TransferType::AsStored, "as-stored", 0},
    {TransferType::Float32, "float32", 4},
    {TransferType::Float16, "float16", 2},
    {TransferType::UInt8, "uint8", 1},
}};

int bytesPerElement(TransferType type)
{
    for (const TransferTypeEntry& entry : transferTypes) {
        if (entry.type == type)
            return entry.bytesPerElement;
    }
    return 0;
}

bool isFloatingPoint(DataType type)
{
    switch (type) {
    case DataType::Float64:
    case DataType::Float32:
    case DataType::Float16:
    case DataType::BFloat16:
    case DataType::Float8:
        return true;
    default:
        return false;
    }
}

/// Nothing when the tensor crosses as it is.
std::optional<double> wireBytes(const Tensor& tensor, TransferType type)
{
    const int width = bytesPerElement(type);
    if (width == 0 || !tensor.shapeKnown || !isFloatingPoint(tensor.type))
        return std::nullopt;
    const std::optional<std::int64_t> elements = elementCount(tensor.shape);
    if (!elements)
        return std::nullopt;
    const double bytes = static_cast<double>(*elements) * width;
    return bytes == static_cast<double>(tensor.bytes) ? std::nullopt : std::optional(bytes);
}

ProblemLayer problemLayer(const Layer& layer)
{
    ProblemLayer result;
    result.name = layer.name;
    result.kind = name(layer.kind);
    result.weightBytes = layer.weightBytes;
    if (layer.kind == LayerKind::Input)
        result.pinned = TierId(0);
    return result;
}

} // namespace

std::string_view name(TransferType type)
{
    for (const TransferTypeEntry& entry : transferTypes) {
        if (entry.type == type)
            return entry.text;
    }
    return {};
}

std::optional<TransferType> transferTypeFromName(std::string_view text)
{
    for (const TransferTypeEntry& entry : transferTypes) {
        if (entry.text == text)
            return entry.type;
    }
    return std::nullopt;
}

Result<PartitionProblem> makeProblem(const Graph& graph, const CostTable& costs,
                                     const ProblemSettings& settings)
{
    const std::size_t tierCount = settings.tiers.size();
    if (costs.tierCount != tierCount || costs.costs.size() != graph.layerCount() * tierCount) {
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The cost table holds %1 costs for %2 tiers; %3 layers on %4 "
                                  "tiers need one for each layer and tier."),
             {static_cast<std::int64_t>(costs.costs.size()),
              static_cast<std::int64_t>(costs.tierCount),
              static_cast<std::int64_t>(graph.layerCount()),
              static_cast<std::int64_t>(tierCount)}});
    }
    PartitionProblem problem;
    problem.name = graph.name();
    problem.tiers = settings.tiers;
    problem.links = settings.links;
    problem.returnPath = settings.returnPath;
    problem.resultTier = settings.resultTier;
    problem.fused = settings.fused;

    problem.layers.reserve(graph.layerCount());
    for (const Layer& layer : graph.layers())
        problem.layers.push_back(problemLayer(layer));
    problem.timeMs.reserve(costs.costs.size());
    problem.energyMj.reserve(costs.costs.size());
    for (const LayerCost& cost : costs.costs) {
        problem.timeMs.push_back(cost.ms);
        problem.energyMj.push_back(cost.mj);
    }
    problem.tensors.reserve(graph.tensorCount());
    for (const Tensor& tensor : graph.tensors()) {
        problem.tensors.push_back({tensor.name, static_cast<double>(tensor.bytes),
                                   wireBytes(tensor, settings.transferType), tensor.producer,
                                   tensor.consumers});
    }
    if (const Status status = check(problem); !status)
        return failure(status.error());
    return problem;
}

} // namespace edgecut
