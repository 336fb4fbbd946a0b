// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/spread_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgecut {

namespace {

constexpr double dotRadius = 3.5;
constexpr double widestShare = 0.38; ///< of a column's width on each side of its middle
constexpr double medianShare = 0.3;

QString valueText(const SpreadData& data, double value)
{
    return data.isPercent ? formatPercent(value) : formatQuantity(value, data.unit);
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double topOf(const SpreadData& data)
{
    double top = 0;
    for (const SpreadColumn& column : data.columns) {
        for (const double value : column.values)
            top = std::max(top, value);
    }
    return top > 0 ? 1.12 * top : 1;
}

/// The dots of a column, those that would lie on one another moved to the sides.
QList<QPointF> dotsOf(const SpreadColumn& column, qsizetype index, const PlotFrame& frame,
                      double radius)
{
    QList<qsizetype> order(column.values.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return column.values[i]; });
    const double middle = frame.pixelX(static_cast<double>(index));
    const double reach = widestShare * (frame.pixelX(static_cast<double>(index) + 1) - middle);
    QList<QPointF> dots(column.values.size());
    double rowY = 0;
    int inRow = 0;
    for (const qsizetype i : order) {
        const double y = frame.pixelY(column.values[i]);
        if (inRow == 0 || std::abs(y - rowY) > 1.6 * radius) {
            rowY = y;
            inRow = 0;
        }
        // 0, 1, -1, 2, -2 ... places from the middle; the last ones share the edge.
        const int side = inRow % 2 == 1 ? 1 : -1;
        const double aside = side * ((inRow + 1) / 2) * 2.1 * radius;
        dots[i] = {middle + std::clamp(aside, -reach, reach), y};
        ++inRow;
    }
    return dots;
}

void drawDots(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
              const SpreadData& data)
{
    for (qsizetype i = 0; i < data.columns.size(); ++i) {
        const QColor color = style.theme.method(data.columns[i].styleId).color;
        QColor soft = color;
        soft.setAlphaF(0.55f);
        painter.setPen(QPen(color, 0.8 * style.unit));
        painter.setBrush(soft);
        const double radius = dotRadius * style.unit;
        for (const QPointF& dot : dotsOf(data.columns[i], i, frame, radius))
            painter.drawEllipse(dot, radius, radius);
    }
}

void drawMedians(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                 const SpreadData& data)
{
    painter.setFont(style.font(0.94));
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (qsizetype i = 0; i < data.columns.size(); ++i) {
        if (data.columns[i].values.isEmpty())
            continue;
        const double median = medianOf(data.columns[i].values);
        const double middle = frame.pixelX(static_cast<double>(i));
        const double half = medianShare * (frame.pixelX(static_cast<double>(i) + 1) - middle);
        const double y = frame.pixelY(median);
        painter.setPen(QPen(style.theme.text, style.lineWidth));
        painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y));
        painter.drawText(
            QRectF(middle - half, y - 1.15 * metrics.height(), 2 * half, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, valueText(data, median));
    }
}

} // namespace

SpreadPlot::SpreadPlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Vertical);
}

void SpreadPlot::setData(const SpreadData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

bool SpreadPlot::hasData() const
{
    return std::ranges::any_of(m_data.columns,
                               [](const SpreadColumn& column) { return !column.values.isEmpty(); });
}

PlotWidget::Builder SpreadPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        PlotAxis x;
        x.range = {-0.5, static_cast<double>(data.columns.size()) - 0.5, false};
        for (const SpreadColumn& column : data.columns)
            x.categories.append(column.label);
        PlotAxis y;
        y.range = {0, topOf(data), false};
        y.text = [data](double value) { return valueText(data, value); };
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawDots(painter, frame, style, data);
            drawMedians(painter, frame, style, data);
        });
    };
}

QString SpreadPlot::textAt(const QPointF& position) const
{
    const PlotFrame shown = frame();
    for (qsizetype i = 0; i < m_data.columns.size(); ++i) {
        const SpreadColumn& column = m_data.columns[i];
        const QList<QPointF> dots = dotsOf(column, i, shown, dotRadius);
        for (qsizetype trial = 0; trial < dots.size(); ++trial) {
            const QPointF away = dots[trial] - position;
            if (std::hypot(away.x(), away.y()) > 2 * dotRadius)
                continue;
            const QString name = trial < m_data.trials.size() ? m_data.trials[trial] : QString();
            return QStringLiteral("%1\n%2 %3")
                .arg(column.label, name, valueText(m_data, column.values[trial]));
        }
    }
    return {};
}

QString SpreadPlot::csv() const
{
    CsvWriter csv({QStringLiteral("column"), QStringLiteral("trial"), QStringLiteral("value")});
    for (const SpreadColumn& column : m_data.columns) {
        for (qsizetype trial = 0; trial < column.values.size(); ++trial) {
            csv.add(column.label);
            csv.add(trial < m_data.trials.size() ? m_data.trials[trial] : QString::number(trial));
            csv.add(column.values[trial]);
            csv.endRow();
        }
    }
    return csv.text();
}

QString SpreadPlot::tex() const
{
    PgfWriter writer(QString(), m_data.isPercent ? QString() : m_data.unit,
                     {QStringLiteral("only marks")});
    for (qsizetype i = 0; i < m_data.columns.size(); ++i) {
        QList<QPointF> points;
        for (const double value : m_data.columns[i].values)
            points.append({static_cast<double>(i + 1), value});
        writer.addLine(m_data.columns[i].label,
                       Theme::light().method(m_data.columns[i].styleId).color, false, points);
    }
    return writer.text();
}

} // namespace edgecut
