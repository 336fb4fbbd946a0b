// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partition/constraints.h"
#include "core/partition/flow_network.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// What one direction of an arc costs when it is cut.
struct Charge
{
    enum class Kind : std::uint8_t {
        Nothing,
        Fixed,     ///< `amount` ms
        Up,        ///< `amount` bytes cross `link` outward
        Down,      ///< `amount` bytes cross `link` back
        Forbidden, ///< such a plan is not allowed
    };
    Kind kind = Kind::Nothing;
    std::int32_t link = 0;
    double amount = 0;

    bool operator==(const Charge&) const = default;
};

/// A partition problem as a network whose finite cuts are its plans; prices not yet filled in.
///
/// A layer has one node for each link, "does it run beyond this link?" (on the sink's side: yes),
/// chained so that beyond a link means beyond every nearer one; the chain's arcs carry what the
/// layer takes on each tier over its least time. A tensor with several consumers has one more node
/// for each link and direction, so that it is paid once. Nodes that pins settle are the source or
/// the sink itself.
struct CutNetwork
{
    static constexpr std::int32_t source = 0;
    static constexpr std::int32_t sink = 1;

    std::size_t nodeCount = 2;
    std::vector<FlowArc> arcs;
    std::vector<Charge> forward, backward; ///< an arc each
    std::vector<Charge> always;            ///< crossings that no allowed plan avoids
    double leastComputeMs = 0;             ///< every layer on its fastest allowed tier
    std::vector<std::int32_t> firstNode;   ///< a layer each: its node for the link it may pass
    std::vector<LayerId> senderOf; ///< of the last nodes, those of tensors: whose tensor it is

    /// The node that says whether `layer` runs beyond `link`.
    std::int32_t nodeOf(const AllowedTiers& allowed, LayerId layer, std::int32_t link) const
    {
        if (link < allowed.nearest[layer.index()].value)
            return sink;
        if (link >= allowed.furthest[layer.index()].value)
            return source;
        return firstNode[layer.index()] + link - allowed.nearest[layer.index()].value;
    }
};

/// Fails with Limit when there would be more than 2^30 nodes or arcs. Linear in layers * tiers +
/// tensor ends * links. Memory limits are not looked at.
Result<CutNetwork> cutNetwork(const PartitionProblem& problem, const AllowedTiers& allowed);

} // namespace edgecut
