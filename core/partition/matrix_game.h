// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// Of a game with one row of losses for each of our options, where an opponent picks the column:
/// how to mix the rows so that the worst column is least, how the opponent mixes the columns, and
/// what it comes to. Each mixture adds up to 1.
struct MatrixGame
{
    double value = 0;
    std::vector<double> rows, columns;
};

/// `losses` are rows x `columns`, row by row, finite and 0 or more; at least one of each. The
/// simplex method on one constraint a column (Dantzig), so it wants few columns: O(rows * columns)
/// a step. Should rounding keep it from ending, the mixtures are those of the last step: they still
/// add up to 1, and what they promise is to be checked by who uses them.
MatrixGame solveGame(std::span<const double> losses, std::size_t columns);

} // namespace edgecut
