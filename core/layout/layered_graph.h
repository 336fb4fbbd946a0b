// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace edgecut::layered {

/// Edges of a graph on vertices 0 .. n-1, kept as one flat array a direction.
class Adjacency
{
public:
    struct Arc
    {
        std::int32_t vertex;
        std::int32_t edge; ///< index into the list the adjacency was made from
    };
    using Pairs = std::vector<std::pair<std::int32_t, std::int32_t>>;

    Adjacency() = default;
    /// Arcs of `from -> to`, or of `to -> from` when `backward`. Linear.
    Adjacency(std::size_t vertices, const Pairs& edges, bool backward);

    std::span<const Arc> operator[](std::size_t vertex) const
    {
        return std::span(m_arcs).subspan(m_begin[vertex], m_begin[vertex + 1] - m_begin[vertex]);
    }
    std::span<Arc> arcs(std::size_t vertex)
    {
        return std::span(m_arcs).subspan(m_begin[vertex], m_begin[vertex + 1] - m_begin[vertex]);
    }

private:
    std::vector<std::size_t> m_begin;
    std::vector<Arc> m_arcs;
};

/// Ranks such that each edge leads at least one rank down: longest path from the sources, then what
/// only feeds one later place (a second input, a constant branch) is drawn down to it. nullopt: the
/// graph has a cycle. Linear.
std::optional<std::vector<std::int32_t>> assignRanks(std::size_t vertices,
                                                     const Adjacency::Pairs& edges);

/// A connected graph with its long edges broken up: vertices 0 .. realCount-1 are the boxes,
/// further ones stand where a long edge passes a rank. All edges of one box share one trunk of such
/// vertices, as they carry the output of one layer; that also keeps their number small.
struct LayeredGraph
{
    std::size_t realCount = 0;
    std::vector<std::int32_t> rank;                ///< a vertex each
    std::vector<double> breadth;                   ///< extent along the rank, a vertex each
    std::vector<std::vector<std::int32_t>> layers; ///< vertices of a rank, in order
    Adjacency upper;                               ///< segments to the rank above; .edge: segment
    Adjacency lower;                               ///< segments to the rank below
    std::size_t segmentCount = 0;
    std::vector<std::int32_t> trunkBegin; ///< a box's first passing vertex, or -1; then one a rank
    std::vector<bool> direct;             ///< an edge each: not broken up, drawn straight over

    bool isPassing(std::int32_t vertex) const
    {
        return static_cast<std::size_t>(vertex) >= realCount;
    }
    /// Least distance of the centres of two neighbours in a rank.
    double separation(std::int32_t left, std::int32_t right) const;
};

/// Breaks up long edges, longest left alone (`direct`) once the passing vertices would exceed a
/// fixed number, so that memory and time stay bounded on any input. Layers are in first-visit
/// order of a depth-first search.
LayeredGraph makeLayeredGraph(const std::vector<double>& breadth, const Adjacency::Pairs& edges,
                              const std::vector<std::int32_t>& ranks);

/// Orders each layer so that few edges cross: barycentre sweeps and exchanges of neighbours, the
/// best order kept. Sweeps are bounded by the graph's size. (Sugiyama, Tagawa, Toda 1981; crossings
/// counted as Barth, Juenger, Mutzel 2002.) False: asked to stop.
bool orderLayers(LayeredGraph& graph, const Context& context);

/// Edges that cross in the present order.
std::int64_t countCrossings(const LayeredGraph& graph);

/// Coordinates along the rank that keep the order and the separations, with trunks straight and
/// boxes centred over their neighbours. Linear in vertices and segments. (Brandes, Koepf 2001, with
/// the block graph's longest paths for compaction.) Where exactly one neighbour is a box and the
/// others pass by, the box is followed: the main path of a residual network stays straight.
std::vector<double> assignCoordinates(const LayeredGraph& graph);

} // namespace edgecut::layered
