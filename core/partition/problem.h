// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/graph/topology.h"
#include "core/network/link.h"
#include "core/network/radio.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// What happens when a layer needs a tensor from a tier further out (science: DNN Surgery's model
/// charges nothing, which is rarely true, so it is said explicitly).
enum class ReturnPath {
    OneWay, ///< it may not: such a plan is not allowed
    Paid,   ///< the tensor crosses back at the downlink rate, once a link
    Free,   ///< it crosses back at no cost (DNN Surgery as published)
};

std::string_view name(ReturnPath path); ///< "one-way", "paid", "free"
std::optional<ReturnPath> returnPathFromName(std::string_view name);

struct ProblemLayer
{
    std::string name;
    std::string kind;
    std::int64_t weightBytes = 0;
    std::optional<TierId> pinned;

    bool operator==(const ProblemLayer&) const = default;
};

struct ProblemTensor
{
    std::string name;
    double bytes = 0;
    std::optional<double> wireBytes; ///< what crosses a link when that is not the tensor itself
    LayerId producer;
    std::vector<LayerId> consumers; ///< each once; empty: a result

    double crossingBytes() const { return wireBytes.value_or(bytes); }
    bool operator==(const ProblemTensor&) const = default;
};

/// What else than time counts. The objective of a plan is
/// `latencyMs + energyMs * energyMj + costMs * costPerMillion`.
struct ObjectiveWeights
{
    double energyMs = 0; ///< ms for a mJ
    double costMs = 0;   ///< ms for a unit of money by a million frames

    bool any() const { return energyMs > 0 || costMs > 0; }
    bool operator==(const ObjectiveWeights&) const = default;
};

/// Where to run each layer of a DNN: the question. A plain value; `check()` says whether it is well
/// posed and every algorithm may take that for granted. Layers and tensors stand in file order.
///
/// `timeMs` and `energyMj` are layers x tiers, row by row: `timeMs[layer * tierCount + tier]`.
struct PartitionProblem
{
    std::string name;
    std::vector<std::string> tiers; ///< two or more, from the data source outward
    std::vector<ProblemLayer> layers;
    std::vector<double> timeMs;
    std::vector<double> energyMj; ///< same shape; all 0 when not known
    std::vector<ProblemTensor> tensors;
    std::vector<Link> links; ///< links[i] joins tiers i and i + 1
    ReturnPath returnPath = ReturnPath::OneWay;
    std::optional<TierId> resultTier;               ///< tensors without consumers must end here
    std::vector<std::optional<double>> memoryBytes; ///< empty, or one limit a tier
    /// Layers that run as one kernel and so on one tier (see Contraction): two or more each,
    /// rising, no layer in two, and nothing between them that is not one of them.
    std::vector<std::vector<LayerId>> fused;
    std::vector<std::optional<Radio>> radios; ///< empty, or one a link: of its nearer tier
    std::vector<double> pricePerHour;         ///< empty, or one a tier: of computing there
    ObjectiveWeights weights;                 ///< of the question asked; no part of a problem file

    std::size_t tierCount() const { return tiers.size(); }
    std::size_t layerCount() const { return layers.size(); }
    double timeOn(LayerId layer, TierId tier) const
    {
        return timeMs[layer.index() * tiers.size() + tier.index()];
    }
    double energyOn(LayerId layer, TierId tier) const
    {
        return energyMj[layer.index() * tiers.size() + tier.index()];
    }
    TierId firstTier() const { return TierId(0); }
    TierId lastTier() const { return TierId(tiers.size() - 1); }

    std::optional<LayerId> findLayer(std::string_view layerName) const;
    std::optional<TierId> findTier(std::string_view tierName) const;

    bool operator==(const PartitionProblem&) const = default;
};

/// Everything a problem must hold: at least two tiers and one layer, arrays of the right size,
/// finite non-negative numbers, positive rates, unique names, valid ends, acyclic. The error names
/// the place.
Status check(const PartitionProblem& problem);

/// The part of check() that depends on `links`, for a checked problem whose links have changed.
Status checkLinks(const PartitionProblem& problem);

/// One edge for each tensor and consumer.
std::vector<LayerEdge> layerEdges(const PartitionProblem& problem);

/// Kahn's order, always the ready layer earliest in the file. The problem must be checked.
std::vector<LayerId> topologicalOrder(const PartitionProblem& problem);

} // namespace edgecut
