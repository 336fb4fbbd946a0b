// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"
#include "core/partition/problem_index.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// What a byte and a crossing cost in each direction of the link of a two-tier problem.
struct CrossingPrices
{
    double upMsPerByte = 0, upMs = 0;
    double downMsPerByte = 0, downMs = 0;

    static CrossingPrices of(ReturnPath path, const Link& link);
    double up(double bytes) const { return bytes * upMsPerByte + upMs; }
    double down(double bytes) const { return bytes * downMsPerByte + downMs; }
};

/// A two-tier problem with any return path, as costs between variables of few values.
///
/// A layer is near or far. A tensor with several consumers has a variable of its own, whether *all*
/// of them are near, *all* are far, or they are free: then the tensor crosses, whatever they do. It
/// costs nothing where all are on the producer's side, so given that variable the consumers no
/// longer know of one another, and what it costs depends on the producer's side alone. Where the
/// consumers of one tensor are those of another and one more layer, as in DenseNet, the one
/// variable is tied to the other instead of to all its consumers.
///
/// Layers in a row, with one input and one consumer each, are no variables: a dynamic programme
/// over the two sides makes them one cost between what stands before and behind them. In a long row
/// neighbours are taken together where no rate makes it worth while to send what is between. Where
/// all consumers of a tensor begin rows that end at one layer, as in ResNet and Inception, the
/// tensor's variable is left out too: that is one cost between two layers.
///
/// Values stand so that on equal costs the smaller one keeps layers nearer to the data.
struct SideGraph
{
    using Variable = std::int32_t;
    static constexpr Variable none = -1;

    enum LayerSide : std::uint8_t { Near = 0, Far = 1 };
    enum ConsumersSide : std::uint8_t { AllNear = 0, AnySide = 1, AllFar = 2 };

    struct Node ///< a variable
    {
        double nearMs = 0, farMs = 0; ///< of a layer
        std::int32_t layer = none;    ///< none: it is a tensor's
        std::int8_t pinnedTo = -1;    ///< a LayerSide, or -1
    };

    /// Layers in a row that are on one side in every best plan, most often one, with the tensor
    /// that they hand on.
    struct RowLayer
    {
        double nearMs = 0, farMs = 0;
        double bytes = 0;
        std::int32_t layer = none; ///< the first
        std::int32_t count = 1;    ///< numbered one after another
    };
    struct Row ///< perhaps empty
    {
        std::uint32_t first = 0, past = 0;
    };

    /// A cost that two variables share.
    struct Relation
    {
        enum class Kind : std::uint8_t {
            Row,      ///< from a layer by a tensor of `bytes`, through a row, to a layer
            Fork,     ///< the same by a tensor of several consumers, through a row for each
            Crossing, ///< of a tensor of `bytes`: from its producer to the tensor's variable
            Consumer, ///< from a tensor's variable, through a row, to a layer
            Direct,   ///< the same where the row is empty
            Nest,     ///< from a tensor's variable to that of one with all but one of its consumers
        };
        Variable from = none, to = none;
        std::uint32_t firstRow = 0, pastRow = 0; ///< in `rows`
        double bytes = 0;
        std::uint32_t table = 0; ///< where its cost stands: see EliminationOrder
        Kind kind = Kind::Row;
        bool isPinned = false; ///< one of the variables is

        bool isConstant() const { return kind == Kind::Direct || kind == Kind::Nest; }
    };
    static constexpr std::uint32_t entriesOfTwo = 9; ///< in the table of a relation
    /// All relations of a kind that is constant share a table.
    static constexpr std::uint32_t directTable = 0, nestTable = 9;

    struct Result ///< a tensor that must end on one side
    {
        Variable producer = none;
        double bytes = 0;
        bool far = false;
    };

    /// Nothing when the problem has more than two tiers, memory limits, more than 2^28 layers and
    /// tensor ends, or times or sizes that add up to 1e100. `problem` must be checked.
    /// O(layers + tensor ends).
    static std::optional<SideGraph> of(const PartitionProblem& problem, const ProblemIndex& index);

    const Node& node(Variable v) const { return nodes[static_cast<std::size_t>(v)]; }
    bool isLayer(Variable v) const { return node(v).layer != none; }
    std::span<const Row> rowsOf(const Relation& relation) const
    {
        return std::span(rows).subspan(relation.firstRow, relation.pastRow - relation.firstRow);
    }
    std::span<const RowLayer> layersOf(const Row& row) const
    {
        return std::span(rowLayers).subspan(row.first, row.past - row.first);
    }

    std::vector<Node> nodes; ///< a variable each, about in the order of the file
    std::vector<RowLayer> rowLayers;
    std::vector<Row> rows;
    std::vector<Relation> relations;
    std::vector<Result> results;
    std::uint32_t tableSize = 0; ///< of all relations
    std::size_t layerCount = 0;
};

} // namespace edgecut
