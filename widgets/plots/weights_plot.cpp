// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weights_plot.h"

#include "widgets/figures/csv.h"
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
/// How far left of the least weight above 0 the strip for 0 stands, as a factor.
constexpr double zeroFactor = 4;

using Weight = double WeightsPoint::*;

double leastAboveZero(const QList<WeightsPoint>& points, Weight weight)
{
    double least = std::numeric_limits<double>::infinity();
    for (const WeightsPoint& point : points) {
        if (point.*weight > 0)
            least = std::min(least, point.*weight);
    }
    return std::isfinite(least) ? least : 1;
}

/// Where a weight stands on its logarithmic axis: 0 has a place of its own.
double placeOf(double weight, double least)
{
    return weight > 0 ? weight : least / zeroFactor;
}

PlotAxis weightAxis(const QList<WeightsPoint>& points, Weight weight, const QString& label)
{
    const double least = leastAboveZero(points, weight);
    double most = least;
    for (const WeightsPoint& point : points)
        most = std::max(most, point.*weight);
    PlotAxis axis;
    axis.range = {least / zeroFactor / 1.6, most * 1.6, true};
    axis.label = label;
    axis.text = [least](double value) {
        return value < least / 2 ? QString() : formatNumber(value, 1);
    };
    return axis;
}

struct Values
{
    double least = 0, most = 0;

    /// 0 at the best value, 1 at the worst; logarithmic, since the worst is far off.
    double fraction(double value) const
    {
        if (!(most > least) || least <= 0)
            return most > least ? (value - least) / (most - least) : 0;
        return std::log(value / least) / std::log(most / least);
    }
};

Values valuesOf(const QList<WeightsPoint>& points)
{
    Values values{points.first().value, points.first().value};
    for (const WeightsPoint& point : points) {
        values.least = std::min(values.least, point.value);
        values.most = std::max(values.most, point.value);
    }
    return values;
}

struct Places
{
    double leastAlpha, leastGamma;

    explicit Places(const QList<WeightsPoint>& points)
        : leastAlpha(leastAboveZero(points, &WeightsPoint::alpha))
        , leastGamma(leastAboveZero(points, &WeightsPoint::gamma))
    {}
    QPointF at(const PlotFrame& frame, const WeightsPoint& point) const
    {
        return frame.pixel(placeOf(point.alpha, leastAlpha), placeOf(point.gamma, leastGamma));
    }
};

void drawPoints(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const WeightsData& data)
{
    const Places places(data.points);
    const Values values = valuesOf(data.points);
    const double size = 9 * style.unit;
    // The worst first, so that the good ones lie on top where they crowd.
    QList<WeightsPoint> points = data.points;
    std::stable_sort(points.begin(), points.end(),
                     [](const auto& a, const auto& b) { return a.value > b.value; });
    for (const WeightsPoint& point : points) {
        const QPointF place = places.at(frame, point);
        painter.fillRect(QRectF(place.x() - size / 2, place.y() - size / 2, size, size),
                         style.theme.sequential(1 - values.fraction(point.value)));
    }
    if (data.best < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.theme.accent, 2.4 * style.unit));
    painter.drawEllipse(places.at(frame, data.points[data.best]), 9 * style.unit, 9 * style.unit);
}

void drawZeroLabels(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                    const WeightsData& data)
{
    const Places places(data.points);
    painter.setFont(style.font());
    painter.setPen(style.theme.mutedText);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QPointF zero = frame.pixel(placeOf(0, places.leastAlpha), placeOf(0, places.leastGamma));
    const double room = 40 * style.unit;
    if (frame.area.left() <= zero.x() && zero.x() <= frame.area.right())
        painter.drawText(QRectF(zero.x() - room / 2, frame.area.bottom() + 3 * style.unit, room,
                                metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("0"));
    if (frame.area.top() <= zero.y() && zero.y() <= frame.area.bottom())
        painter.drawText(QRectF(frame.area.left() - room - 5 * style.unit,
                                zero.y() - metrics.height() / 2, room, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
}

} // namespace

WeightsPlot::WeightsPlot(QWidget* parent) : PlotWidget(parent) {}

void WeightsPlot::setData(const WeightsData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

PlotWidget::Builder WeightsPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        const Values values = valuesOf(data.points);
        QList<PlotLegendEntry> legend;
        if (values.most > values.least) {
            const double middle = values.least > 0 ? std::sqrt(values.least * values.most)
                                                   : (values.least + values.most) / 2;
            for (const double value : {values.least, middle, values.most})
                legend.append(
                    {formatMs(value), style.theme.sequential(1 - values.fraction(value)), false});
        } else {
            legend.append({formatMs(values.least), style.theme.sequential(1), false});
        }
        legend.first().label = QStringLiteral("%1: %2").arg(data.valueLabel, legend.first().label);
        scene.setLegend(legend);
        scene.setAxes(weightAxis(data.points, &WeightsPoint::alpha, data.xLabel),
                      weightAxis(data.points, &WeightsPoint::gamma, data.yLabel));
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawPoints(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawZeroLabels(painter, frame, style, data);
        });
    };
}

QString WeightsPlot::textAt(const QPointF& position) const
{
    if (!hasData())
        return {};
    const PlotFrame now = frame();
    const Places places(m_data.points);
    const WeightsPoint* nearest = nullptr;
    double least = hoverDistance;
    for (const WeightsPoint& point : m_data.points) {
        const QPointF off = places.at(now, point) - position;
        const double distance = std::hypot(off.x(), off.y());
        if (distance <= least) {
            least = distance;
            nearest = &point;
        }
    }
    if (!nearest)
        return {};
    return tr("α %1, γ %2\n%3: %4")
        .arg(formatNumber(nearest->alpha), formatNumber(nearest->gamma), m_data.valueLabel,
             formatMs(nearest->value));
}

QString WeightsPlot::csv() const
{
    CsvWriter csv({QStringLiteral("alpha"), QStringLiteral("gamma"), QStringLiteral("max_stage_ms"),
                   QStringLiteral("best")});
    for (qsizetype i = 0; i < m_data.points.size(); ++i) {
        csv.add(m_data.points[i].alpha);
        csv.add(m_data.points[i].gamma);
        csv.add(m_data.points[i].value);
        csv.add(i == m_data.best ? 1.0 : 0.0);
        csv.endRow();
    }
    return csv.text();
}

} // namespace edgecut
