// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/graph/graph.h"
#include "core/graph/topology.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace edgecut {

/// What a block is, by its structure.
enum class BlockKind {
    Whole,       ///< the network
    Unit,        ///< a convolution or product with the small steps behind it
    Residual,    ///< a way round that is added again
    Attention,   ///< the same with products that a softmax weighs
    Dense,       ///< a way round that is joined again
    Module,      ///< parallel branches that are joined or added
    Gate,        ///< a way round that is multiplied
    Branch,      ///< what hangs on its own: one of parallel branches, a head, a side input
    Transformer, ///< attention and what repeats with it
    Group,       ///< a few parts that repeat one after another
    DenseBlock,  ///< a run of Dense
    Stage,       ///< a run of blocks on pictures of one size, or alike
    Part,        ///< some of many, in order, so that no level has too many
    Region,      ///< anything else with one way in and out
};

/// A block of layers: a range of `BlockTree::order`.
struct Block
{
    std::int32_t parent = -1;
    std::int32_t begin = 0, end = 0; ///< places in the order
    BlockKind kind = BlockKind::Region;
    std::string name;         ///< what its layers' names begin with; empty: nothing of its own
    std::int32_t head = 0;    ///< the place of the layer that does most: a unit is named after it
    std::int32_t ordinal = 1; ///< among those of its kind with as many blocks around them
    std::int32_t depth = 0;   ///< blocks around it
    std::int32_t repeats = 0; ///< blocks inside, parts looked into, if all are of one kind
    BlockKind repeated = BlockKind::Region; ///< that kind

    bool operator==(const Block&) const = default;
};

/// Blocks within blocks. Whatever blocks that do not contain one another are drawn as one box each,
/// the boxes and the layers outside them have no cycle: every block is a range of one topological
/// order. Blocks hold at least two layers; none holds exactly what another holds.
struct BlockTree
{
    std::vector<LayerId> order;             ///< topological, each layer once
    std::vector<Block> blocks;              ///< [0] is everything; parents before their children
    std::vector<std::int32_t> blockOfLayer; ///< the innermost
    std::int32_t greatestDepth = 0;

    bool operator==(const BlockTree&) const = default;
};

/// What is asked of a layer; how it is called only makes names.
struct BlockLayer
{
    std::string_view name;
    LayerKind kind = LayerKind::Other;
    std::uint64_t label = 0; ///< the same for layers that do the same, whatever their sizes
    std::uint64_t scale = 0; ///< the same for pictures of one size; 0: none

    bool operator==(const BlockLayer&) const = default;
};

/// At most so many blocks and layers stand directly inside a block.
inline constexpr std::size_t greatestFanOut = 40;

/// Finds blocks by structure alone: what stands between two tensors that everything passes
/// (residual blocks, modules), with what repeats one after another, grouped into stages. Side
/// inputs, heads and branches are blocks of their own; long connections (U-Net, encoder and
/// decoder) do not hide the blocks they pass. Deterministic, near-linear in layers and edges;
/// bounded depth. `edges` are acyclic.
BlockTree findBlocks(std::span<const BlockLayer> layers, std::span<const LayerEdge> edges);
BlockTree findBlocks(const Graph& graph);

/// "layer3.12", "conv1 + 3", "residual block 12", "36 residual blocks", "stage 2"; a part is named
/// after its first and last block, "layer3.0 – layer3.21".
Message blockTitle(const BlockTree& tree, std::int32_t block, std::span<const BlockLayer> layers);
/// What a block is, and how often what: "36 residual blocks", "12 layers".
Message blockContents(const BlockTree& tree, std::int32_t block);

/// What findBlocks() asks of each layer of a graph. Views into the graph.
std::vector<BlockLayer> blockLayers(const Graph& graph);
/// The label of a layer that is known by its kind's name only.
std::uint64_t blockLabel(std::string_view kind);

} // namespace edgecut
