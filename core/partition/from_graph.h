// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/cost_table.h"
#include "core/graph/graph.h"
#include "core/partition/problem.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace edgecut {

/// What crosses a link when a tensor is sent: itself, or its elements at another width. Only
/// floating point tensors are converted.
enum class TransferType { AsStored, Float32, Float16, UInt8 };

std::string_view name(TransferType type); ///< "as-stored", "float32", "float16", "uint8"
std::optional<TransferType> transferTypeFromName(std::string_view name);

struct ProblemSettings
{
    std::vector<std::string> tiers;
    std::vector<Link> links;
    ReturnPath returnPath = ReturnPath::OneWay;
    std::optional<TierId> resultTier;
    TransferType transferType = TransferType::AsStored;
    std::vector<std::vector<LayerId>> fused = {}; ///< see PartitionProblem
};

/// The partition problem of a graph with known costs: layers and tensors keep their order and ids,
/// so LayerId and TensorId mean the same in both. Every model input is pinned to the first tier.
/// Fails when tiers, links and costs do not fit one another.
Result<PartitionProblem> makeProblem(const Graph& graph, const CostTable& costs,
                                     const ProblemSettings& settings);

} // namespace edgecut
