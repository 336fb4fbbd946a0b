// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

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
/// over the two sides makes them one cost between what stands before and behind them.
///
/// Values stand so that on equal costs the smaller one keeps layers nearer to the data.
struct SideGraph
{
    using Variable = std::int32_t;
    static constexpr Variable none = -1;

    enum LayerSide : std::uint8_t { Near = 0, Far = 1 };
    enum ConsumersSide : std::uint8_t { AllNear = 0, AnySide = 1, AllFar = 2 };

    /// A layer in a row, with the tensor that it hands on.
    struct RowLayer
    {
        double nearMs = 0, farMs = 0;
        double bytes = 0;
    };

    /// A cost that two variables share.
    struct Relation
    {
        enum class Kind : std::uint8_t {
            Row,          ///< from a layer by a tensor of `bytes`, through row layers, to a layer
            ConsumersRow, ///< from a tensor's variable, through row layers, to a layer
            Crossing,     ///< of a tensor of `bytes`: from its producer to the tensor's variable
            Nest,         ///< from a tensor's variable to that of one with a part of its consumers
        };
        Variable from = none, to = none;
        std::uint32_t firstRow = 0, pastRow = 0;
        double bytes = 0;
        Kind kind = Kind::Row;
    };

    struct Result ///< a tensor that must end on one side
    {
        Variable producer = none;
        double bytes = 0;
        bool far = false;
    };

    /// Nothing when the problem has more than two tiers, memory limits, more than 2^28 layers and
    /// tensor ends, or times or sizes that add up to 1e100. `problem` must be checked. O(layers +
    /// tensor ends).
    static std::optional<SideGraph> of(const PartitionProblem& problem);

    std::size_t variableCount() const { return layerOf.size(); }
    bool isLayer(Variable v) const { return layerOf[static_cast<std::size_t>(v)] != none; }

    std::vector<std::int32_t> layerOf; ///< a variable each; none: it is a tensor's
    std::vector<std::int8_t> pinnedTo; ///< a variable each: a LayerSide, or -1
    std::vector<double> ms;            ///< two for each variable: near, far; 0 for a tensor's
    std::vector<RowLayer> row;
    std::vector<std::int32_t> rowLayerOf; ///< the layer, for each of `row`
    std::vector<Relation> relations;
    std::vector<Result> results;
    std::size_t layerCount = 0;
};

} // namespace edgecut
