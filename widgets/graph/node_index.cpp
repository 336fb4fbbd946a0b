// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/node_index.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double boxesPerCell = 4;

} // namespace

NodeIndex::NodeIndex(const std::vector<QRectF>& boxes) : m_boxes(boxes)
{
    if (boxes.empty())
        return;
    m_bounds = boxes.front();
    for (const QRectF& box : boxes)
        m_bounds |= box;
    // Square cells of about four boxes, were they spread evenly; a chain gets a column of them.
    const double width = std::max(m_bounds.width(), 1.0), height = std::max(m_bounds.height(), 1.0);
    const double cells = std::max(1.0, static_cast<double>(boxes.size()) / boxesPerCell);
    const double side =
        std::max({std::sqrt(width * height / cells), width / cells, height / cells});
    m_columns = static_cast<int>(std::ceil(width / side));
    m_rows = static_cast<int>(std::ceil(height / side));
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Range range = cellsOf(boxes[i]);
        for (int row = range.top; row <= range.bottom; ++row)
            for (int column = range.left; column <= range.right; ++column)
                m_cells[static_cast<std::size_t>(row * m_columns + column)].push_back(
                    static_cast<int>(i));
    }
}

NodeIndex::Range NodeIndex::cellsOf(const QRectF& area) const
{
    const auto cell = [](double offset, double extent, int count) {
        const double position = extent > 0 ? offset / extent * count : 0;
        return std::clamp(static_cast<int>(std::clamp(position, -1.0, count + 1.0)), 0, count - 1);
    };
    return {cell(area.left() - m_bounds.left(), m_bounds.width(), m_columns),
            cell(area.top() - m_bounds.top(), m_bounds.height(), m_rows),
            cell(area.right() - m_bounds.left(), m_bounds.width(), m_columns),
            cell(area.bottom() - m_bounds.top(), m_bounds.height(), m_rows)};
}

int NodeIndex::at(const QPointF& point) const
{
    const std::vector<int> found = in(QRectF(point, QSizeF(0, 0)));
    return found.empty() ? -1 : found.back();
}

std::vector<int> NodeIndex::in(const QRectF& area) const
{
    std::vector<int> found;
    if (m_boxes.empty())
        return found;
    const Range range = cellsOf(area);
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column)
            for (const int box : m_cells[static_cast<std::size_t>(row * m_columns + column)]) {
                const QRectF& r = m_boxes[static_cast<std::size_t>(box)];
                // QRectF::intersects() is false for an area without size.
                if (r.left() <= area.right() && r.right() >= area.left() &&
                    r.top() <= area.bottom() && r.bottom() >= area.top())
                    found.push_back(box);
            }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace edgecut
