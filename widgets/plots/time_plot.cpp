// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/time_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

constexpr double leastLeftMargin = 94; // as wide as "12.5 frames/s"

/// The value that holds at a moment; between points on the line through them unless it steps.
std::optional<double> valueAt(const TimeSeries& series, double time)
{
    const auto after =
        std::upper_bound(series.points.begin(), series.points.end(), time,
                         [](double t, const QPointF& point) { return t < point.x(); });
    if (after == series.points.begin())
        return std::nullopt;
    const QPointF before = *std::prev(after);
    if (series.steps || after == series.points.end() || after->x() <= before.x())
        return before.y();
    const double share = (time - before.x()) / (after->x() - before.x());
    return before.y() + share * (after->y() - before.y());
}

/// A band's colour behind the lines.
QColor faint(const QColor& color, const Theme& theme)
{
    constexpr double strength = 0.15;
    const auto mixed = [](int over, int under) {
        return static_cast<int>(std::lround(strength * over + (1 - strength) * under));
    };
    const QColor& behind = theme.panel;
    return {mixed(color.red(), behind.red()), mixed(color.green(), behind.green()),
            mixed(color.blue(), behind.blue())};
}

PlotRange timeRange(const TimePlotData& data)
{
    double from = std::numeric_limits<double>::infinity();
    double to = -from;
    for (const TimeSeries& series : data.series) {
        if (!series.points.isEmpty()) {
            from = std::min(from, series.points.first().x());
            to = std::max(to, series.points.last().x());
        }
    }
    for (const TimeBand& band : data.bands)
        to = std::max(to, band.to);
    return {from, to > from ? to : from + 1, false};
}

PlotRange valueRange(const TimePlotData& data)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const TimeSeries& series : data.series) {
        for (const QPointF& point : series.points) {
            if (!std::isfinite(point.y()))
                continue;
            most = std::max(most, point.y());
            if (point.y() > 0)
                least = std::min(least, point.y());
        }
    }
    if (data.logarithmic && least <= most)
        return {least / 1.5, most * 1.5, true};
    return {0, most > 0 ? most * 1.15 : 1, false};
}

QString quantity(double value, const QString& unit)
{
    if (unit == QLatin1String("ms"))
        return formatMs(value);
    if (unit == QLatin1String("Mbit/s"))
        return formatMbps(value);
    return formatQuantity(value, unit);
}

QString axisText(double value, const QString& unit)
{
    if (value == 0)
        return QStringLiteral("0");
    if (unit.isEmpty() && value != std::floor(value)) // a count has no halves
        return {};
    return unit == QLatin1String("ms") ? formatAxisMs(value) : formatQuantity(value, unit);
}

/// The lines, where there are several, and each kind of band once.
QList<PlotLegendEntry> legendOf(const TimePlotData& data, const Theme& theme)
{
    QList<PlotLegendEntry> legend;
    for (const TimeBand& band : data.bands) {
        const auto same = [&](const PlotLegendEntry& entry) { return entry.label == band.label; };
        if (std::none_of(legend.begin(), legend.end(), same))
            legend.append({band.label, faint(theme.adapted(band.color), theme)});
    }
    if (data.series.size() > 1) {
        for (const TimeSeries& series : data.series)
            legend.append({series.label, theme.adapted(series.color)});
    }
    return legend;
}

QPainterPath pathOf(const TimeSeries& series, const PlotFrame& frame)
{
    QPainterPath path;
    bool open = false;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const QPointF& point = series.points[i];
        if (!std::isfinite(point.y()) || (frame.y.logarithmic && point.y() <= 0)) {
            open = false; // nothing to show there: the line is broken
            continue;
        }
        const QPointF at = frame.pixel(point.x(), point.y());
        if (!open)
            path.moveTo(at);
        else if (series.steps)
            path.lineTo(at.x(), path.currentPosition().y());
        path.lineTo(at);
        open = true;
    }
    if (open && series.steps)
        path.lineTo(frame.pixelX(frame.x.to), path.currentPosition().y());
    return path;
}

void drawBands(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
               const TimePlotData& data)
{
    for (const TimeBand& band : data.bands) {
        const QRectF area(QPointF(frame.pixelX(band.from), frame.area.top()),
                          QPointF(frame.pixelX(band.to), frame.area.bottom()));
        painter.fillRect(area, faint(style.theme.adapted(band.color), style.theme));
    }
}

void drawSeries(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const TimePlotData& data)
{
    drawBands(painter, frame, style, data);
    painter.setBrush(Qt::NoBrush);
    for (const TimeSeries& series : data.series) {
        painter.setPen(QPen(style.theme.adapted(series.color), style.lineWidth,
                            series.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                            Qt::RoundJoin));
        painter.drawPath(pathOf(series, frame));
    }
    for (const double mark : data.marks)
        drawMarker(painter, {frame.pixelX(mark), frame.area.top() + 5 * style.unit},
                   Marker::TriangleDown, 6 * style.unit, style.theme.text);
}

} // namespace

TimePlot::TimePlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
}

void TimePlot::setData(const TimePlotData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void TimePlot::setMoment(std::optional<double> moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    repaintMarker();
}

bool TimePlot::hasData() const
{
    return std::any_of(m_data.series.begin(), m_data.series.end(),
                       [](const TimeSeries& series) { return !series.points.isEmpty(); });
}

PlotWidget::Builder TimePlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        scene.setLegend(legendOf(data, style.theme));
        scene.setLeastLeftMargin(leastLeftMargin * style.unit);
        PlotAxis x;
        x.range = timeRange(data);
        x.text = [unit = data.timeUnit](double value) { return axisText(value, unit); };
        // A narrow plot has no room for the texts of five.
        x.ticks = std::clamp(static_cast<int>((scene.size().width() / style.unit - 90) / 72), 2, 5);
        PlotAxis y;
        y.range = valueRange(data);
        y.text = [unit = data.valueUnit](double value) { return axisText(value, unit); };
        y.ticks = 4;
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawSeries(painter, frame, style, data);
        });
    };
}

void TimePlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   if (!m_moment)
                       return;
                   const double x = frame.pixelX(*m_moment);
                   painter.setPen(QPen(style.theme.accent, 1.6 * style.unit));
                   painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
               });
}

QString TimePlot::textAt(const QPointF& position) const
{
    const PlotFrame shown = frame();
    if (!shown.area.contains(position))
        return {};
    const double time = shown.valueX(position.x());
    QStringList lines;
    for (const TimeBand& band : m_data.bands) {
        if (time >= band.from && time < band.to && !band.label.isEmpty())
            lines.append(band.label);
    }
    for (const TimeSeries& series : m_data.series) {
        if (const std::optional<double> value = valueAt(series, time))
            lines.append(
                QStringLiteral("%1: %2").arg(series.label, quantity(*value, m_data.valueUnit)));
    }
    if (!lines.isEmpty())
        lines.prepend(quantity(time, m_data.timeUnit));
    return lines.join(QLatin1Char('\n'));
}

void TimePlot::clicked(const QPointF& position)
{
    const PlotFrame shown = frame();
    if (shown.area.contains(position))
        emit momentClicked(shown.valueX(position.x()));
}

QString TimePlot::csv() const
{
    CsvWriter csv({QStringLiteral("series"), QStringLiteral("time_") + m_data.timeUnit,
                   m_data.valueUnit.isEmpty() ? QStringLiteral("count") : m_data.valueUnit});
    for (const TimeSeries& series : m_data.series) {
        for (const QPointF& point : series.points) {
            csv.add(series.label);
            csv.add(point.x());
            csv.add(point.y());
            csv.endRow();
        }
    }
    return csv.text();
}

QString TimePlot::tex() const
{
    QStringList options;
    if (m_data.logarithmic)
        options.append(QStringLiteral("ymode=log"));
    PgfWriter writer(tr("Time, %1").arg(m_data.timeUnit), m_data.valueUnit, options);
    for (const TimeSeries& series : m_data.series) {
        QList<QPointF> points;
        for (const QPointF& point : series.points) {
            if (series.steps && !points.isEmpty())
                points.append({point.x(), points.last().y()});
            points.append(point);
        }
        writer.addLine(series.label, Theme::light().adapted(series.color), series.dashed, points);
    }
    return writer.text();
}

} // namespace edgecut
