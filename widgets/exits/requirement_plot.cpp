// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exits/requirement_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr int steps = 160;

/// The density as a share of its peak.
double density(const RequirementData& data, double accuracy)
{
    const double z = (accuracy - data.mean) / data.sd;
    return std::exp(-z * z / 2);
}

PlotRange rangeOf(const RequirementData& data)
{
    const double spread = std::max(3.5 * data.sd, 0.02);
    const double left = std::min(data.mean - spread, data.classes.first().accuracy - 0.02);
    const double right = std::max(data.mean + spread, data.classes.last().accuracy + 0.02);
    return {left, right, false};
}

/// Where a class begins and ends on the axis.
std::pair<double, double> spanOf(const RequirementData& data, qsizetype index,
                                 const PlotRange& range)
{
    const double from = index == 0 ? range.from : data.classes[index - 1].accuracy;
    const bool isLast = index + 1 == data.classes.size();
    return {std::max(from, range.from), isLast ? range.to : data.classes[index].accuracy};
}

QPolygonF curve(const RequirementData& data, double from, double to, const PlotFrame& frame)
{
    QPolygonF points;
    for (int i = 0; i <= steps; ++i) {
        const double accuracy = from + (to - from) * i / steps;
        points.append(frame.pixel(accuracy, density(data, accuracy)));
    }
    return points;
}

void drawMass(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
              const RequirementData& data)
{
    const PlotRange range = rangeOf(data);
    for (qsizetype i = 0; data.sd > 0 && i < data.classes.size(); ++i) {
        const auto [from, to] = spanOf(data, i, range);
        QPolygonF area = curve(data, from, to, frame);
        area.append(frame.pixel(to, 0));
        area.append(frame.pixel(from, 0));
        const double share =
            data.classes.size() > 1 ? double(i) / double(data.classes.size() - 1) : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.sequential(0.2 + 0.6 * share));
        painter.drawPolygon(area);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.theme.text, style.lineWidth));
    if (data.sd > 0)
        painter.drawPolyline(curve(data, range.from, range.to, frame));
    else
        painter.drawLine(frame.pixel(data.mean, 0), frame.pixel(data.mean, 1));
    painter.setPen(QPen(style.theme.mutedText, style.unit, Qt::DashLine));
    for (const RequirementData::Class& one : data.classes)
        painter.drawLine(frame.pixel(one.accuracy, 0), frame.pixel(one.accuracy, 1.25));
}

/// A share a class, in two rows so that narrow classes do not collide.
void drawShares(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const RequirementData& data)
{
    painter.setFont(style.font(0.9));
    painter.setPen(style.theme.text);
    const PlotRange range = rangeOf(data);
    for (qsizetype i = 0; i < data.classes.size(); ++i) {
        const auto [from, to] = spanOf(data, i, range);
        const double x = frame.pixelX((from + to) / 2);
        const double y = frame.pixelY(i % 2 == 0 ? 1.32 : 1.16);
        painter.drawText(
            QRectF(x - 60 * style.unit, y - 9 * style.unit, 120 * style.unit, 18 * style.unit),
            Qt::AlignCenter, formatPercent(data.classes[i].probability));
    }
}

} // namespace

RequirementPlot::RequirementPlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
}

void RequirementPlot::setData(const RequirementData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

PlotWidget::Builder RequirementPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        PlotAxis x;
        x.range = rangeOf(data);
        x.label = tr("Required accuracy");
        x.text = [](double accuracy) { return formatPercent(accuracy); };
        x.ticks = 4;
        PlotAxis y;
        y.range = {0, 1.45, false};
        y.text = [](double) { return QString(); };
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawMass(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawShares(painter, frame, style, data);
        });
    };
}

QString RequirementPlot::textAt(const QPointF& position) const
{
    const PlotFrame shown = frame();
    if (!hasData() || !shown.area.contains(position))
        return {};
    const double accuracy = shown.valueX(position.x());
    auto found = std::ranges::find_if(m_data.classes, [&](const RequirementData::Class& one) {
        return accuracy <= one.accuracy;
    });
    if (found == m_data.classes.end())
        found = std::prev(m_data.classes.end());
    return tr("%1 serves %2 of requests, up to an accuracy of %3")
        .arg(found->name, formatPercent(found->probability), formatPercent(found->accuracy));
}

QString RequirementPlot::csv() const
{
    CsvWriter csv(
        {QStringLiteral("exit"), QStringLiteral("accuracy"), QStringLiteral("probability")});
    for (const RequirementData::Class& one : m_data.classes) {
        csv.add(one.name);
        csv.add(one.accuracy);
        csv.add(one.probability);
        csv.endRow();
    }
    return csv.text();
}

QString RequirementPlot::tex() const
{
    PgfWriter writer(tr("Required accuracy"), tr("Share of requests"), {});
    QList<QPointF> points;
    for (const RequirementData::Class& one : m_data.classes)
        points.append({one.accuracy, one.probability});
    writer.addLine(tr("Exits"), Theme::light().text, false, points);
    return writer.text();
}

} // namespace edgecut
