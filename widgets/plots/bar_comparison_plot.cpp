// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/bar_comparison_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/bar_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/text/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

constexpr double groupWidth = 0.84;

double slotWidth(const BarComparisonData& data)
{
    return groupWidth / static_cast<double>(std::max<qsizetype>(data.series.size(), 1));
}

double placeOf(const BarComparisonData& data, qsizetype group, qsizetype series)
{
    return static_cast<double>(group) - groupWidth / 2 +
           slotWidth(data) * (static_cast<double>(series) + 0.5);
}

double valueOf(const BarComparisonData& data, qsizetype group, qsizetype series)
{
    return data.series[series].values.value(group, std::numeric_limits<double>::quiet_NaN());
}

QString valueText(const BarComparisonData& data, double value)
{
    return data.unit == QStringLiteral("×") ? formatRatio(value) : formatQuantity(value, data.unit);
}

double highest(const BarComparisonData& data)
{
    double high = std::isfinite(data.reference) ? data.reference : 0;
    for (const BarSeries& series : data.series) {
        for (const double value : series.values) {
            if (std::isfinite(value))
                high = std::max(high, value);
        }
    }
    return high > 0 ? high : 1;
}

void drawBars(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
              const BarComparisonData& data)
{
    for (qsizetype group = 0; group < data.groups.size(); ++group) {
        for (qsizetype i = 0; i < data.series.size(); ++i) {
            const double value = valueOf(data, group, i);
            if (std::isfinite(value))
                painter.fillRect(
                    barRect(frame, placeOf(data, group, i), slotWidth(data) * 0.86, 0, value),
                    style.theme.method(data.series[i].methodId).color);
        }
    }
    if (!std::isfinite(data.reference))
        return;
    QPen pen(style.theme.text, 1.2 * style.unit);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    const double y = frame.pixelY(data.reference);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
}

void drawValues(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const BarComparisonData& data)
{
    painter.setFont(style.font(0.9));
    const QFontMetricsF metrics(painter.font(), painter.device());
    double widest = 0;
    for (const BarSeries& series : data.series) {
        for (const double value : series.values)
            widest = std::max(widest, metrics.horizontalAdvance(valueText(data, value)));
    }
    const double slot = frame.pixelX(slotWidth(data)) - frame.pixelX(0);
    const bool upright = widest + 4 * style.unit <= slot;
    // Too narrow even for upright digits: the read-out still has every value.
    if (!upright && slot < metrics.height() * 0.8)
        return;
    painter.setPen(style.theme.text);
    for (qsizetype group = 0; group < data.groups.size(); ++group) {
        for (qsizetype i = 0; i < data.series.size(); ++i) {
            const double value = valueOf(data, group, i);
            const double x = frame.pixelX(placeOf(data, group, i));
            const double y = frame.pixelY(std::isfinite(value) ? value : 0) - 3 * style.unit;
            const QString text =
                std::isfinite(value) ? valueText(data, value) : QStringLiteral("–");
            painter.save();
            painter.translate(x, y);
            if (upright)
                painter.drawText(QRectF(-slot, -metrics.height(), 2 * slot, metrics.height()),
                                 Qt::AlignHCenter | Qt::AlignBottom, text);
            else {
                painter.rotate(-90);
                painter.drawText(QRectF(0, -metrics.height(), widest * 2, 2 * metrics.height()),
                                 Qt::AlignLeft | Qt::AlignVCenter, text);
            }
            painter.restore();
        }
    }
}

} // namespace

BarComparisonPlot::BarComparisonPlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
    setTitle(tr("How much faster is each method"));
}

void BarComparisonPlot::setData(const BarComparisonData& data)
{
    m_data = data;
    rebuildLater();
}

bool BarComparisonPlot::hasData() const
{
    return !m_data.groups.isEmpty() && !m_data.series.isEmpty();
}

PlotWidget::Builder BarComparisonPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        QList<PlotLegendEntry> legend;
        for (const BarSeries& series : data.series)
            legend.append({series.label, style.theme.method(series.methodId).color, false});
        scene.setLegend(legend);
        PlotAxis x;
        x.range = {-0.5, static_cast<double>(data.groups.size()) - 0.5, false};
        x.categories = data.groups;
        PlotAxis y;
        // Many bars are narrow, and their values stand upright.
        y.range = {0, highest(data) * (data.series.size() > 4 ? 1.45 : 1.2), false};
        y.label = data.axisLabel;
        y.text = [unit = data.unit](double value) {
            return value == 0 ? QStringLiteral("0") : formatQuantity(value, unit);
        };
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawBars(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawValues(painter, frame, style, data);
        });
    };
}

BarComparisonPlot::Hit BarComparisonPlot::hitAt(const QPointF& position) const
{
    const PlotFrame now = frame();
    if (!now.area.contains(position))
        return {};
    const double place = now.valueX(position.x());
    for (int group = 0; group < static_cast<int>(m_data.groups.size()); ++group) {
        for (int i = 0; i < static_cast<int>(m_data.series.size()); ++i) {
            if (std::abs(placeOf(m_data, group, i) - place) <= slotWidth(m_data) / 2)
                return {group, i};
        }
    }
    return {};
}

QString BarComparisonPlot::textAt(const QPointF& position) const
{
    const Hit hit = hitAt(position);
    if (hit.series < 0)
        return {};
    const double value = valueOf(m_data, hit.group, hit.series);
    return QStringLiteral("%1\n%2: %3")
        .arg(m_data.series[hit.series].label, m_data.groups[hit.group],
             std::isfinite(value) ? valueText(m_data, value) : tr("no plan"));
}

void BarComparisonPlot::clicked(const QPointF& position)
{
    const Hit hit = hitAt(position);
    if (hit.series >= 0)
        emit methodClicked(m_data.series[hit.series].methodId);
}

QString BarComparisonPlot::csv() const
{
    QStringList header{QStringLiteral("method")};
    header.append(m_data.groups);
    CsvWriter csv(header);
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        csv.add(m_data.series[i].methodId);
        for (qsizetype group = 0; group < m_data.groups.size(); ++group)
            csv.add(valueOf(m_data, group, i));
        csv.endRow();
    }
    return csv.text();
}

QString BarComparisonPlot::tex() const
{
    QStringList options{QStringLiteral("ybar"), QStringLiteral("ymin=0"),
                        QStringLiteral("enlarge x limits=0.3")};
    options.append(PgfWriter::categoryOptions(m_data.groups));
    PgfWriter writer(QString(), m_data.axisLabel, options);
    for (const BarSeries& series : m_data.series)
        writer.addBars(series.label, Theme::light().method(series.methodId).color, false,
                       series.values);
    return writer.text();
}

} // namespace edgecut
