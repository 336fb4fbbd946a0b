// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/blocks.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace edgecut::blocks {

inline constexpr unsigned weighs = 1, multiplies = 2; ///< a softmax, a product of two tensors

/// A block while it is made, or a single layer. Parts stand in topological order.
struct Draft
{
    LayerId layer; ///< invalid: a block of `parts`
    BlockKind kind = BlockKind::Region;
    std::vector<Draft> parts;
    std::size_t tail = 0;    ///< of the parts, small steps taken in behind the block itself
    std::uint64_t label = 0; ///< equal for equal structures, whatever their sizes
    std::uint64_t scale = 0;
    std::size_t size = 1;
    unsigned signs = 0; ///< of attention: what is inside

    bool isLayer() const { return layer.isValid(); }
    bool attends() const { return signs == (weighs | multiplies); }
};

using Drafts = std::vector<Draft>;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value);

Draft leaf(LayerId layer, const BlockLayer& about);

/// A block of these parts (the part itself if there is one only), with no more than
/// `greatestFanOut` of them: neighbours of many are put together into parts of about equal size.
/// `scale`: that of its output.
Draft block(BlockKind kind, Drafts parts);

/// A sequence of layers and regions with small steps taken into what stands before them, then runs
/// of one scale put together, and in them what repeats.
Drafts grouped(Drafts sequence, std::span<const BlockLayer> layers);

/// The blocks of a graph.
class Regions
{
public:
    Regions(std::span<const BlockLayer> layers, std::span<const LayerEdge> edges);

    /// Everything, as the parts of the whole.
    Drafts all();

private:
    using Scope = std::vector<LayerId>; ///< in topological order

    Drafts decomposed(Scope scope, int depth);
    Drafts connected(Scope scope, int depth);
    Drafts trunk(Scope scope, int depth);
    Draft region(Scope scope, int depth);
    void addOpened(Drafts& sequence, const Scope& scope, std::span<const std::int32_t> widths,
                   int depth, std::size_t whole);
    std::vector<std::size_t> cuts(std::span<const std::int32_t> widths, std::size_t size) const;
    Drafts branches(std::vector<Scope> components, int depth);
    std::vector<Scope> components(const Scope& scope);
    std::vector<std::int32_t> widthsOf(const Scope& scope);
    bool isPath(const Scope& scope);
    bool isDense(const Scope& scope);
    void enter(const Scope& scope);
    bool isInside(LayerId layer) const { return m_scopeOf[layer.index()] == m_scope; }
    std::span<const LayerId> readersOf(LayerId layer) const;
    std::span<const LayerId> sourcesOf(LayerId layer) const;
    BlockKind kindOf(const Drafts& interior, bool parallel, LayerId exit) const;

    std::span<const BlockLayer> m_layers;
    std::vector<LayerId> m_order;
    std::vector<std::size_t> m_firstReader, m_firstSource;
    std::vector<LayerId> m_readers, m_sources;
    std::vector<std::uint32_t> m_scopeOf; ///< by layer: the scope it was last entered with
    std::vector<std::int32_t> m_place;    ///< by layer: its place in that scope
    std::uint32_t m_scope = 0;
};

} // namespace edgecut::blocks
