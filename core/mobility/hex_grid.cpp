// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/hex_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace edgecut {

namespace {

constexpr double root3 = std::numbers::sqrt3;
constexpr std::int64_t largestTable = 4'000'000;

} // namespace

Position HexGrid::centre(HexCell cell) const
{
    return {m_radiusM * root3 * (cell.q + cell.r / 2.0), m_radiusM * 1.5 * cell.r};
}

HexCell HexGrid::cellAt(Position point) const
{
    const double r = point.yM / (1.5 * m_radiusM);
    const double q = point.xM / (root3 * m_radiusM) - r / 2;
    // Of the three cube coordinates, which add up to 0, the one that rounding moved most gives way.
    const double s = -q - r;
    double roundQ = std::round(q), roundR = std::round(r);
    const double roundS = std::round(s);
    const double offQ = std::abs(roundQ - q), offR = std::abs(roundR - r),
                 offS = std::abs(roundS - s);
    if (offQ > offR && offQ > offS)
        roundQ = -roundR - roundS;
    else if (offR > offS)
        roundR = -roundQ - roundS;
    return {static_cast<std::int32_t>(roundQ), static_cast<std::int32_t>(roundR)};
}

std::array<Position, 6> HexGrid::corners(HexCell cell) const
{
    const Position middle = centre(cell);
    std::array<Position, 6> result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const double angle = std::numbers::pi * (static_cast<double>(i) / 3 + 1.0 / 6);
        result[i] = {middle.xM + m_radiusM * std::cos(angle),
                     middle.yM + m_radiusM * std::sin(angle)};
    }
    return result;
}

ServerMap::ServerMap(const HexGrid& grid, const std::vector<Walk>& walks) : m_grid(grid)
{
    for (const Walk& walk : walks) {
        for (const Position& position : walk.positions) {
            const HexCell cell = m_grid.cellAt(position);
            if (m_places.try_emplace(key(cell), 0).second)
                m_cells.push_back(cell);
        }
    }
    std::ranges::sort(m_cells);
    constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
    m_low = {most, most};
    m_high = {-most, -most};
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const HexCell cell = m_cells[i];
        m_places[key(cell)] = static_cast<std::int32_t>(i);
        m_centres.push_back(m_grid.centre(cell));
        m_low = {std::min(m_low.q, cell.q), std::min(m_low.r, cell.r)};
        m_high = {std::max(m_high.q, cell.q), std::max(m_high.r, cell.r)};
    }
    if (m_cells.empty())
        return;
    const std::int64_t wide = std::int64_t(m_high.q) - m_low.q + 1;
    const std::int64_t high = std::int64_t(m_high.r) - m_low.r + 1;
    if (wide > largestTable || high > largestTable || wide * high > largestTable)
        return;
    m_table.assign(static_cast<std::size_t>(wide * high), -1);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_table[static_cast<std::size_t>((m_cells[i].q - m_low.q) * high +
                                         (m_cells[i].r - m_low.r))] = static_cast<std::int32_t>(i);
}

ServerId ServerMap::at(HexCell cell) const
{
    if (cell.q < m_low.q || cell.q > m_high.q || cell.r < m_low.r || cell.r > m_high.r)
        return {};
    if (!m_table.empty())
        return ServerId(m_table[static_cast<std::size_t>(
            (cell.q - m_low.q) * (std::int64_t(m_high.r) - m_low.r + 1) + (cell.r - m_low.r))]);
    const auto found = m_places.find(key(cell));
    return found == m_places.end() ? ServerId() : ServerId(found->second);
}

void ServerMap::within(Position point, double radiusM, std::vector<ServerId>& found) const
{
    found.clear();
    const HexCell middle = m_grid.cellAt(point);
    // Neighbouring rings are 1.5 radii apart at least, and the point may be a radius off its
    // centre.
    const double rings = std::ceil((radiusM / m_grid.radiusM() + 1) / 1.5);
    if (rings * rings * 3 > static_cast<double>(m_cells.size())) {
        for (std::size_t i = 0; i < m_centres.size(); ++i) {
            if (distanceM(m_centres[i], point) <= radiusM)
                found.emplace_back(i);
        }
        return;
    }
    const auto n = static_cast<std::int32_t>(rings);
    for (std::int32_t q = -n; q <= n; ++q) {
        for (std::int32_t r = std::max(-n, -q - n); r <= std::min(n, -q + n); ++r) {
            const ServerId server = at(HexCell{middle.q + q, middle.r + r});
            if (server.isValid() && distanceM(m_centres[server.index()], point) <= radiusM)
                found.push_back(server);
        }
    }
}

std::array<ServerId, 2> ServerMap::nearest(Position point) const
{
    std::array<ServerId, 2> best;
    std::array<double, 2> bestM{std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::infinity()};
    const auto take = [&](ServerId server) {
        const double m = distanceM(m_centres[server.index()], point);
        if (m < bestM[0]) {
            best = {server, best[0]};
            bestM = {m, bestM[0]};
        } else if (m < bestM[1]) {
            best[1] = server;
            bestM[1] = m;
        }
    };
    // What lies in a ring is nearer than all beyond the next; so three rings suffice where they
    // hold two servers, and elsewhere all are asked.
    std::vector<ServerId> close;
    within(point, 3 * m_grid.radiusM(), close);
    if (close.size() >= 2) {
        std::ranges::for_each(close, take);
        return best;
    }
    for (std::size_t i = 0; i < m_centres.size(); ++i)
        take(ServerId(i));
    return best;
}

} // namespace edgecut
