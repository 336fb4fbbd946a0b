// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/matrix_game.h"

#include <algorithm>
#include <limits>

namespace edgecut {

namespace {

/// With every loss above 0 the game is: the most that the rows' weights may add up to, so that no
/// column's loss is above 1. A tableau with a line for each column.
class Tableau
{
public:
    Tableau(std::span<const double> losses, std::size_t columns)
        : m_rows(losses.size() / columns), m_columns(columns), m_width(m_rows + columns + 1)
    {
        m_cells.assign((columns + 1) * m_width, 0);
        for (std::size_t c = 0; c < columns; ++c) {
            for (std::size_t r = 0; r < m_rows; ++r)
                cell(c, r) = losses[r * columns + c] + shift;
            cell(c, m_rows + c) = 1;
            cell(c, m_width - 1) = 1;
            m_basis.push_back(m_rows + c);
        }
        for (std::size_t r = 0; r < m_rows; ++r)
            cell(columns, r) = -1;
    }

    bool step();
    MatrixGame mixtures();

private:
    static constexpr double shift = 1;
    static constexpr double small = 1e-12;

    double& cell(std::size_t line, std::size_t at) { return m_cells[line * m_width + at]; }
    std::size_t leavingLine(std::size_t entering);

    std::size_t m_rows, m_columns, m_width;
    std::vector<double> m_cells; ///< the last line holds the reduced costs
    std::vector<std::size_t> m_basis;
};

std::size_t Tableau::leavingLine(std::size_t entering)
{
    std::size_t leaving = m_columns;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < m_columns; ++c) {
        const double pivot = cell(c, entering);
        if (pivot > small && cell(c, m_width - 1) / pivot < least) {
            least = cell(c, m_width - 1) / pivot;
            leaving = c;
        }
    }
    return leaving;
}

/// False when nothing can be gained any more.
bool Tableau::step()
{
    std::size_t entering = 0;
    for (std::size_t i = 1; i + 1 < m_width; ++i) {
        if (cell(m_columns, i) < cell(m_columns, entering))
            entering = i;
    }
    if (cell(m_columns, entering) > -small)
        return false;
    const std::size_t leaving = leavingLine(entering);
    if (leaving == m_columns)
        return false;
    const double pivot = cell(leaving, entering);
    for (std::size_t i = 0; i < m_width; ++i)
        cell(leaving, i) /= pivot;
    for (std::size_t line = 0; line <= m_columns; ++line) {
        const double factor = cell(line, entering);
        if (line == leaving || factor == 0)
            continue;
        for (std::size_t i = 0; i < m_width; ++i)
            cell(line, i) -= factor * cell(leaving, i);
    }
    m_basis[leaving] = entering;
    return true;
}

MatrixGame Tableau::mixtures()
{
    MatrixGame game;
    game.rows.assign(m_rows, 0);
    game.columns.assign(m_columns, 0);
    double rows = 0;
    double columns = 0;
    for (std::size_t c = 0; c < m_columns; ++c) {
        if (m_basis[c] < m_rows)
            rows += game.rows[m_basis[c]] = std::max(0.0, cell(c, m_width - 1));
        columns += game.columns[c] = std::max(0.0, cell(m_columns, m_rows + c));
    }
    game.value = rows > 0 ? 1 / rows - shift : 0;
    for (double& share : game.rows)
        share = rows > 0 ? share / rows : 1 / static_cast<double>(m_rows);
    for (double& share : game.columns)
        share = columns > 0 ? share / columns : 1 / static_cast<double>(m_columns);
    return game;
}

} // namespace

MatrixGame solveGame(std::span<const double> losses, std::size_t columns)
{
    Tableau tableau(losses, columns);
    // Degenerate steps could turn in a circle.
    for (std::size_t steps = 50 + 10 * columns; steps > 0 && tableau.step(); --steps) {
    }
    return tableau.mixtures();
}

} // namespace edgecut
