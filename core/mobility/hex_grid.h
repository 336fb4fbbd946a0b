// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/mobility/movement.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace edgecut {

/// A cell by axial coordinates: q along the rows, r across them.
struct HexCell
{
    std::int32_t q = 0;
    std::int32_t r = 0;

    auto operator<=>(const HexCell&) const = default;
};

/// A plane of hexagons that stand on a corner; the radius is the distance from the centre to a
/// corner. Cell (0, 0) has its centre at the origin; that of (q, r) is
/// (sqrt(3) * (q + r / 2), 1.5 * r) radii away.
class HexGrid
{
public:
    /// `radiusM` above 0.
    explicit HexGrid(double radiusM) : m_radiusM(radiusM) {}

    double radiusM() const { return m_radiusM; }
    Position centre(HexCell cell) const;
    /// The cell in which a point lies; on a border, one of those that share it.
    HexCell cellAt(Position point) const;
    std::array<Position, 6> corners(HexCell cell) const;

private:
    double m_radiusM;
};

using ServerId = Id<struct ServerTag>;

/// The cells that somebody visited, a server in each (PerDNN IV-B1), and where they stand.
class ServerMap
{
public:
    /// Servers are numbered by cell, q before r. O(positions + servers log servers).
    ServerMap(const HexGrid& grid, const std::vector<Walk>& walks);

    std::size_t size() const { return m_cells.size(); }
    const HexGrid& grid() const { return m_grid; }
    HexCell cell(ServerId server) const { return m_cells[server.index()]; }
    Position centre(ServerId server) const { return m_centres[server.index()]; }
    ServerId at(HexCell cell) const; ///< invalid: no server there
    ServerId at(Position point) const { return at(m_grid.cellAt(point)); }

    /// Those whose centre lies within `radiusM` of a point, in the order of their numbers.
    void within(Position point, double radiusM, std::vector<ServerId>& found) const;
    /// The two whose centres are nearest to a point, the nearest first; a tie goes to the lower
    /// number, the second is invalid where there is one server only.
    std::array<ServerId, 2> nearest(Position point) const;

private:
    static std::int64_t key(HexCell cell)
    {
        return (static_cast<std::int64_t>(cell.q) << 32) ^ static_cast<std::uint32_t>(cell.r);
    }

    HexGrid m_grid;
    std::vector<HexCell> m_cells;
    std::vector<Position> m_centres;
    std::unordered_map<std::int64_t, std::int32_t> m_places;
    /// The same as a table over the cells' extent, where that is small: it is asked millions of
    /// times.
    std::vector<std::int32_t> m_table;
    HexCell m_low, m_high;
};

} // namespace edgecut
