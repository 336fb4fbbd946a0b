// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/side_graph.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// In which order the variables of a SideGraph leave it, each making one cost of those that it had
/// a part in (bucket elimination: Bertelè and Brioschi 1972, Dechter 1999). Depends on the shape of
/// the network only, so that it serves all rates.
///
/// Chains, ResNet, Inception, DenseNet, U-Net, transformers and auxiliary heads need no cost of
/// more than two variables, NASNet needs three. What needs more than five is left to others.
///
/// Costs stand in tables, an entry for each value of two or more variables: the last variable's
/// values side by side, those of the one before it 3 apart, then 9 and so on. The first tables are
/// those of the graph's relations.
struct EliminationOrder
{
    using Variable = SideGraph::Variable;
    static constexpr int mostNeighbours = 5;

    /// A table that a step adds up.
    struct Input
    {
        static constexpr std::uint8_t several = 255;

        std::uint32_t table = 0;
        std::uint8_t neighbour = several; ///< the only one that it knows beside the variable
        bool isInRows = false;            ///< the variable's own values are the rows
        std::uint32_t firstStride = 0;    ///< of several: one for each neighbour, then its own
    };

    /// One variable leaves.
    struct Step
    {
        Variable variable = SideGraph::none;
        std::array<Variable, mostNeighbours> neighbours{};
        std::uint8_t neighbourCount = 0;
        bool isWide = false; ///< three neighbours, or a table that knows several
        std::uint32_t firstInput = 0, pastInput = 0;
        std::uint32_t table = 0; ///< that it makes of two neighbours or more
    };

    /// Nothing when costs of too many variables would be needed. O(variables + relations) as long
    /// as they are as in the networks above.
    static std::optional<EliminationOrder> of(const SideGraph& graph);

    std::span<const Input> inputsOf(const Step& step) const
    {
        return std::span(inputs).subspan(step.firstInput, step.pastInput - step.firstInput);
    }

    std::vector<Step> steps;
    std::vector<Input> inputs;
    std::vector<std::uint32_t> strides;
    std::size_t tableSize = 0; ///< of all tables together
};

} // namespace edgecut
