// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/band_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

struct Extent
{
    double left = 0, right = 1, top = 1;
};

Extent extentOf(const BandData& data)
{
    Extent extent{1e300, -1e300, 0};
    for (const BandLine& line : data.lines) {
        for (const BandPoint& point : line.points) {
            extent.left = std::min(extent.left, point.x);
            extent.right = std::max(extent.right, point.x);
            extent.top = std::max(extent.top, point.mean + point.halfWidth);
        }
    }
    if (extent.right <= extent.left) { // one length only
        extent.left -= 1;
        extent.right += 1;
    }
    if (extent.top <= 0)
        extent.top = 1;
    return extent;
}

/// Axis labels that a length takes, each so far from the next.
int ticksFor(double pixels, double distance)
{
    return std::clamp(static_cast<int>(pixels / distance), 3, 6);
}

QPolygonF polyline(const BandLine& line, const PlotFrame& frame)
{
    QPolygonF points;
    for (const BandPoint& point : line.points)
        points.append(frame.pixel(point.x, point.mean));
    return points;
}

QPolygonF bandOf(const BandLine& line, const PlotFrame& frame)
{
    QPolygonF area;
    for (const BandPoint& point : line.points)
        area.append(frame.pixel(point.x, point.mean + point.halfWidth));
    for (auto point = line.points.rbegin(); point != line.points.rend(); ++point)
        area.append(frame.pixel(point->x, point->mean - point->halfWidth));
    return area;
}

void drawLines(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
               const BandData& data)
{
    for (const BandLine& line : data.lines) {
        QColor color = style.theme.method(line.styleId).color;
        color.setAlphaF(0.22f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(bandOf(line, frame));
    }
    painter.setBrush(Qt::NoBrush);
    for (const BandLine& line : data.lines) {
        const MethodStyle looks = style.theme.method(line.styleId);
        QPen pen(looks.color, style.lineWidth);
        pen.setStyle(looks.dash);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(polyline(line, frame));
    }
}

/// At the lines' right ends, pushed apart where those stand close.
void drawLabels(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const BandData& data)
{
    painter.setFont(style.font(0.94));
    const QFontMetricsF metrics(painter.font(), painter.device());
    struct Label
    {
        double y;
        const BandLine* line;
    };
    std::vector<Label> labels;
    for (const BandLine& line : data.lines) {
        if (!line.points.isEmpty())
            labels.push_back({frame.pixelY(line.points.last().mean), &line});
    }
    std::ranges::sort(labels, {}, &Label::y);
    const double height = metrics.height() * 0.92;
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + height);
    double floor = frame.area.bottom() - height / 2;
    for (std::size_t i = labels.size(); i-- > 0; floor = labels[i].y - height)
        labels[i].y = std::min(labels[i].y, floor);
    for (const Label& label : labels) {
        painter.setPen(style.theme.readable(style.theme.method(label.line->styleId).color));
        painter.drawText(QRectF(frame.area.right() + 6 * style.unit, label.y - height / 2,
                                frame.whole.right() - frame.area.right(), height),
                         Qt::AlignLeft | Qt::AlignVCenter, label.line->label);
    }
}

} // namespace

BandPlot::BandPlot(QWidget* parent) : PlotWidget(parent) {}

void BandPlot::setData(const BandData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

bool BandPlot::hasData() const
{
    return std::ranges::any_of(m_data.lines,
                               [](const BandLine& line) { return !line.points.isEmpty(); });
}

PlotWidget::Builder BandPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        const Extent extent = extentOf(data);
        PlotAxis x;
        x.range = {extent.left, extent.right, false};
        x.label = data.xLabel;
        x.text = [](double count) { return formatNumber(count); };
        x.ticks = ticksFor(scene.size().width() / style.unit, 84);
        PlotAxis y;
        y.range = {0, extent.top * 1.06, false};
        y.text = [unit = data.yUnit](double number) {
            if (number == 0)
                return QStringLiteral("0");
            return unit == QLatin1String("ms") ? formatAxisMs(number)
                                               : formatQuantity(number, unit);
        };
        y.ticks = ticksFor(scene.size().height() / style.unit - 50, 32);
        const QFontMetricsF metrics(style.font(0.94));
        double widest = 0;
        for (const BandLine& line : data.lines)
            widest = std::max(widest, metrics.horizontalAdvance(line.label));
        scene.setRightMargin(widest + 12 * style.unit);
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawLines(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawLabels(painter, frame, style, data);
        });
    };
}

QString BandPlot::textAt(const QPointF& position) const
{
    if (!hasData())
        return {};
    const double x = frame().valueX(position.x());
    QStringList lines;
    for (const BandLine& line : m_data.lines) {
        const auto near = std::ranges::min_element(
            line.points, {}, [x](const BandPoint& point) { return std::abs(point.x - x); });
        if (near == line.points.end())
            continue;
        if (lines.isEmpty())
            lines.append(tr("%1: %2", "what the axis counts, number")
                             .arg(m_data.xLabel, formatNumber(near->x)));
        lines.append(tr("%1: %2 ± %3", "line, mean, half width")
                         .arg(line.label, formatQuantity(near->mean, m_data.yUnit),
                              formatQuantity(near->halfWidth, m_data.yUnit)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString BandPlot::csv() const
{
    CsvWriter csv({QStringLiteral("line"), QStringLiteral("x"), QStringLiteral("mean"),
                   QStringLiteral("half_width")});
    for (const BandLine& line : m_data.lines) {
        for (const BandPoint& point : line.points) {
            csv.add(line.label);
            for (const double number : {point.x, point.mean, point.halfWidth})
                csv.add(number);
            csv.endRow();
        }
    }
    return csv.text();
}

QString BandPlot::tex() const
{
    PgfWriter writer(m_data.xLabel, QStringLiteral("%1, %2").arg(m_data.yLabel, m_data.yUnit),
                     {QStringLiteral("ymin=0")});
    for (const BandLine& line : m_data.lines) {
        QList<QPointF> mean, above, below;
        for (const BandPoint& point : line.points) {
            mean.append({point.x, point.mean});
            above.append({point.x, point.mean + point.halfWidth});
            below.append({point.x, point.mean - point.halfWidth});
        }
        const QColor color = Theme::light().method(line.styleId).color;
        writer.addLine(line.label, color, false, mean);
        writer.addLine({}, color, true, above);
        writer.addLine({}, color, true, below);
    }
    return writer.text();
}

} // namespace edgecut
