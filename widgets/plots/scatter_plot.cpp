// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/scatter_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

constexpr double hoverDistance = 10;
constexpr double markerSize = 8;

/// One range for both axes, so that the diagonal is one.
PlotRange rangeOf(const ScatterData& data)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const ScatterPoint& point : data.points) {
        least = std::min({least, point.x, point.y});
        most = std::max({most, point.x, point.y});
    }
    return {least / 1.6, most * 1.6, true};
}

void drawDiagonals(QPainter& painter, const PlotFrame& frame, const PlotStyle& style)
{
    const auto line = [&](double factor, const QPen& pen) {
        painter.setPen(pen);
        // Across more than the axes show; what is outside is clipped.
        const double from = std::min(frame.x.from, frame.y.from) / 10;
        const double to = std::max(frame.x.to, frame.y.to) * 10;
        painter.drawLine(frame.pixel(from, from * factor), frame.pixel(to, to * factor));
    };
    QPen faint(style.theme.line, style.unit);
    faint.setDashPattern({4, 4});
    line(2, faint);
    line(0.5, faint);
    line(1, QPen(style.theme.mutedText, 1.2 * style.unit));
}

void drawPlaces(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const ScatterData& data)
{
    painter.setFont(style.font(0.92));
    painter.setPen(style.theme.mutedText);
    const double gap = 8 * style.unit;
    const QRectF inside = frame.area.adjusted(gap, gap, -gap, -gap);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, data.abovePlace);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, data.belowPlace);
}

void drawPoints(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const ScatterData& data)
{
    for (const ScatterPoint& point : data.points) {
        const MethodStyle look = style.theme.method(data.groups.value(point.group).styleId);
        const Marker marker = look.marker == Marker::None ? Marker::Circle : look.marker;
        drawMarker(painter, frame.pixel(point.x, point.y), marker, markerSize * style.unit,
                   look.color);
    }
}

void drawSelected(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                  const ScatterData& data, int selected)
{
    for (const ScatterPoint& point : data.points) {
        if (point.id != selected || selected < 0)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.theme.accent, 2.2 * style.unit));
        painter.drawEllipse(frame.pixel(point.x, point.y), markerSize * style.unit,
                            markerSize * style.unit);
    }
}

} // namespace

ScatterPlot::ScatterPlot(QWidget* parent) : PlotWidget(parent) {}

void ScatterPlot::setData(const ScatterData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void ScatterPlot::setSelected(int id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    repaintMarker();
}

PlotWidget::Builder ScatterPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        QList<PlotLegendEntry> legend;
        for (const ScatterGroup& group : data.groups)
            legend.append({group.name, style.theme.method(group.styleId).color, false});
        scene.setLegend(legend);
        const auto axis = [&data](const QString& label) {
            return PlotAxis{rangeOf(data), label, [](double ms) { return formatAxisMs(ms); }, {}};
        };
        scene.setAxes(axis(data.xLabel), axis(data.yLabel));
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawDiagonals(painter, frame, style);
            drawPlaces(painter, frame, style, data);
            drawPoints(painter, frame, style, data);
        });
    };
}

void ScatterPlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   drawSelected(painter, frame, style, m_data, m_selected);
               });
}

PlotWidget::Builder ScatterPlot::liveSnapshot() const
{
    return [data = m_data, selected = m_selected](PlotScene& scene) {
        scene.draw(PlotLayer::Marker, [data, selected, style = scene.style()](
                                          QPainter& painter, const PlotFrame& frame) {
            drawSelected(painter, frame, style, data, selected);
        });
    };
}

const ScatterPoint* ScatterPlot::nearest(const QPointF& position) const
{
    if (!hasData())
        return nullptr;
    const PlotFrame now = frame();
    const ScatterPoint* found = nullptr;
    double least = hoverDistance;
    for (const ScatterPoint& point : m_data.points) {
        const QPointF off = now.pixel(point.x, point.y) - position;
        const double distance = std::hypot(off.x(), off.y());
        if (distance <= least) {
            least = distance;
            found = &point;
        }
    }
    return found;
}

QPointF ScatterPlot::placeOf(int id) const
{
    const auto found =
        std::ranges::find_if(m_data.points, [id](const auto& point) { return point.id == id; });
    return found == m_data.points.end() ? QPointF() : frame().pixel(found->x, found->y);
}

QString ScatterPlot::textAt(const QPointF& position) const
{
    const ScatterPoint* point = nearest(position);
    if (!point)
        return {};
    return tr("%1\n%2: %3\n%4: %5")
        .arg(point->label, m_data.xLabel, formatMs(point->x), m_data.yLabel, formatMs(point->y));
}

void ScatterPlot::clicked(const QPointF& position)
{
    if (const ScatterPoint* point = nearest(position))
        emit pointClicked(point->id);
}

QString ScatterPlot::csv() const
{
    CsvWriter csv(
        {QStringLiteral("name"), QStringLiteral("group"), m_data.xColumn, m_data.yColumn});
    for (const ScatterPoint& point : m_data.points) {
        csv.add(point.label);
        csv.add(m_data.groups.value(point.group).name);
        csv.add(point.x);
        csv.add(point.y);
        csv.endRow();
    }
    return csv.text();
}

QString ScatterPlot::tex() const
{
    PgfWriter writer(m_data.xLabel, m_data.yLabel,
                     {QStringLiteral("xmode=log"), QStringLiteral("ymode=log"),
                      QStringLiteral("legend pos=north west")});
    const PlotRange range = rangeOf(m_data);
    writer.addLine({}, Theme::light().mutedText, false,
                   {{range.from, range.from}, {range.to, range.to}});
    for (int group = 0; group < m_data.groups.size(); ++group) {
        QList<QPointF> points;
        for (const ScatterPoint& point : m_data.points) {
            if (point.group == group)
                points.append({point.x, point.y});
        }
        writer.addMarks(m_data.groups[group].name,
                        Theme::light().method(m_data.groups[group].styleId).color, points);
    }
    return writer.text();
}

} // namespace edgecut
