// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/cut_labels.h"

#include "widgets/graph/graph_fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double readableScale = 0.82; ///< of a label's own size
constexpr double greatestGrowth = 8;
constexpr double gap = 5;
constexpr int mostInARow = 4;

void addRow(std::vector<PlacedLabel>& placed, const std::vector<const CutBands::Label*>& row,
            const QPointF& end, double growth, bool sideways)
{
    const QFontMetricsF metrics(graphLabelFont());
    const double step = gap * growth;
    double along = (sideways ? end.y() : end.x()) + 3 * step;
    const int count = static_cast<int>(row.size());
    for (int i = 0; i < std::min(count, mostInARow); ++i) {
        const CutBands::Label& label = *row[static_cast<std::size_t>(i)];
        QString text = label.text;
        QSizeF size = label.area.size() * growth;
        if (i == mostInARow - 1 && count > mostInARow) {
            text = QStringLiteral("+%1").arg(count - i);
            const double padding = label.area.width() - metrics.horizontalAdvance(label.text);
            size.setWidth((metrics.horizontalAdvance(text) + padding) * growth);
        }
        QRectF area = sideways ? QRectF(QPointF(end.x() - size.width() / 2, along), size)
                               : QRectF(QPointF(along, end.y() - size.height() / 2), size);
        // Bands close to one another: further out until there is room.
        for (bool isFree = false; !isFree;) {
            isFree = true;
            for (const PlacedLabel& other : placed)
                if (other.area.intersects(area)) {
                    if (sideways)
                        area.moveTop(other.area.bottom() + step);
                    else
                        area.moveLeft(other.area.right() + step);
                    isFree = false;
                }
        }
        placed.push_back({area, text, growth});
        along = (sideways ? area.bottom() : area.right()) + step;
    }
}

} // namespace

std::vector<PlacedLabel> placedLabels(const GraphState& state, double scale)
{
    const double growth = std::clamp(readableScale / scale, 1.0, greatestGrowth);
    std::vector<PlacedLabel> placed;
    if (growth < 1.25) {
        for (const CutBands::Label& label : state.cut.labels)
            placed.push_back({label.area, label.text, 1});
        return placed;
    }
    const bool sideways = state.picture && state.picture->direction == LayoutDirection::LeftToRight;
    std::vector<std::vector<const CutBands::Label*>> rows(state.cut.bands.size());
    for (const CutBands::Label& label : state.cut.labels)
        rows[label.band].push_back(&label);
    for (std::size_t band = 0; band < rows.size(); ++band)
        addRow(placed, rows[band], state.cut.bands[band].currentPosition(), growth, sideways);
    return placed;
}

} // namespace edgecut
