// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace edgecut {

/// Finds boxes by place. Boxes lie in a coarse grid; a query costs what it finds.
class NodeIndex
{
public:
    NodeIndex() = default;
    explicit NodeIndex(const std::vector<QRectF>& boxes);

    /// The box that holds `point` (the last drawn), or -1.
    int at(const QPointF& point) const;
    /// Boxes that touch `area`, ascending.
    std::vector<int> in(const QRectF& area) const;

private:
    struct Range
    {
        int left, top, right, bottom;
    };
    Range cellsOf(const QRectF& area) const;

    std::vector<QRectF> m_boxes;
    QRectF m_bounds;
    int m_columns = 0, m_rows = 0;
    std::vector<std::vector<int>> m_cells;
};

} // namespace edgecut
