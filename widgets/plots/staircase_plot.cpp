// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/staircase_plot.h"

#include "core/base/numbers.h"
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

constexpr double grabDistance = 8;

QString valueText(const StaircaseData& data, double value)
{
    if (data.unit == QStringLiteral("mJ"))
        return QString::fromStdString(formatSignificant(value)) + QStringLiteral(" mJ");
    return data.unit == QStringLiteral("×") ? formatRatio(value) : formatMs(value);
}

QString axisText(const QString& unit, double value)
{
    if (value == 0)
        return QStringLiteral("0");
    if (unit == QStringLiteral("mJ"))
        return QString::fromStdString(formatSignificant(value)) + QStringLiteral(" mJ");
    return unit == QStringLiteral("×") ? formatRatio(value) : formatAxisMs(value);
}

/// From below the first step that starts above 0 to well behind the last one.
PlotRange budgetRange(const StaircaseData& data)
{
    double first = 0;
    for (const StaircaseStep& step : data.steps) {
        if (step.fromMs > 0 && first == 0)
            first = step.fromMs;
    }
    if (first == 0)
        return {1, 1000, true};
    return {first / 2, std::max(data.steps.last().fromMs * 2, first * 4), true};
}

PlotRange valueRange(const StaircaseData& data)
{
    double high = 0;
    for (const StaircaseStep& step : data.steps)
        high = std::max(high, step.value);
    for (const StaircaseReference& reference : data.references)
        high = std::max(high, reference.value);
    return {0, high > 0 ? high * 1.12 : 1, false};
}

/// The corners of the staircase, as far as the axis goes.
QList<QPointF> corners(const StaircaseData& data)
{
    const PlotRange range = budgetRange(data);
    QList<QPointF> points;
    for (qsizetype i = 0; i < data.steps.size(); ++i) {
        const double from = std::max(data.steps[i].fromMs, range.from);
        const double to = i + 1 < data.steps.size() ? data.steps[i + 1].fromMs : range.to;
        points.append({from, data.steps[i].value});
        points.append({to, data.steps[i].value});
    }
    return points;
}

void drawSteps(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
               const StaircaseData& data)
{
    const MethodStyle look = style.theme.method(data.methodId);
    QPolygonF line;
    for (const QPointF& point : corners(data))
        line.append(frame.pixel(point.x(), point.y()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(look.color, style.lineWidth * 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line);
}

void drawReferences(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                    const StaircaseData& data)
{
    painter.setFont(style.font(0.94));
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (const StaircaseReference& reference : data.references) {
        const QColor color = style.theme.method(reference.methodId).color;
        const double y = frame.pixelY(reference.value);
        if (y < frame.area.top() - 1 || y > frame.area.bottom() + 1)
            continue;
        QPen pen(color, 1.2 * style.unit);
        pen.setDashPattern({5, 4});
        painter.setPen(pen);
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        QRectF label(0, 0, metrics.horizontalAdvance(reference.label) + 4 * style.unit,
                     metrics.height());
        label.moveBottomLeft({frame.area.left() + 4 * style.unit, y - style.unit});
        if (label.top() < frame.area.top())
            label.moveTop(y + style.unit);
        painter.setPen(style.theme.readable(color));
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, reference.label);
    }
}

void drawBudget(QPainter& painter, const PlotFrame& frame, const PlotStyle& style, double ms)
{
    if (ms <= 0 || ms < frame.x.from || ms > frame.x.to)
        return;
    const double x = frame.pixelX(ms);
    painter.setPen(QPen(style.theme.accent, 1.6 * style.unit));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    painter.setBrush(style.theme.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(x, frame.area.bottom()), 4 * style.unit, 4 * style.unit);
}

/// The step in force at this budget; -1: below the first one.
qsizetype stepAt(const StaircaseData& data, double ms)
{
    const auto after = std::upper_bound(
        data.steps.begin(), data.steps.end(), ms,
        [](double budget, const StaircaseStep& step) { return budget < step.fromMs; });
    return after - data.steps.begin() - 1;
}

} // namespace

StaircasePlot::StaircasePlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
}

void StaircasePlot::setData(const StaircaseData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void StaircasePlot::setBudget(double ms)
{
    if (ms == m_budgetMs || m_beforeDrag > 0)
        return;
    m_budgetMs = ms;
    repaintMarker();
}

PlotWidget::Builder StaircasePlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        PlotAxis x;
        x.range = budgetRange(data);
        x.label = data.xLabel;
        x.text = formatAxisMs;
        PlotAxis y;
        y.range = valueRange(data);
        y.label = data.yLabel;
        y.text = [unit = data.unit](double value) { return axisText(unit, value); };
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawSteps(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawReferences(painter, frame, style, data);
        });
    };
}

void StaircasePlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   drawBudget(painter, frame, style, m_budgetMs);
               });
}

PlotWidget::Builder StaircasePlot::liveSnapshot() const
{
    return [ms = m_budgetMs](PlotScene& scene) {
        scene.draw(PlotLayer::Marker,
                   [ms, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                       drawBudget(painter, frame, style, ms);
                   });
    };
}

QString StaircasePlot::textAt(const QPointF& position) const
{
    const PlotFrame now = frame();
    if (!now.area.contains(position))
        return {};
    const double ms = now.valueX(position.x());
    const qsizetype step = stepAt(m_data, ms);
    if (step < 0)
        return tr("%1: no plan, the budget is too small").arg(formatMs(ms));
    QString text =
        tr("%1 from a budget of %2 on")
            .arg(valueText(m_data, m_data.steps[step].value), formatMs(m_data.steps[step].fromMs));
    if (!m_data.steps[step].note.isEmpty())
        text += QLatin1Char('\n') + m_data.steps[step].note;
    return text;
}

double StaircasePlot::budgetAt(const QPointF& position) const
{
    const PlotFrame now = frame();
    const double ms = now.valueX(std::clamp(position.x(), now.area.left(), now.area.right()));
    // What a mouse means, not all the digits of a pixel.
    const double unit = std::pow(10.0, std::floor(std::log10(ms)) - 2);
    return std::round(ms / unit) * unit;
}

void StaircasePlot::clicked(const QPointF& position)
{
    if (!hasData() || !frame().area.contains(position))
        return;
    m_budgetMs = budgetAt(position);
    repaintMarker();
    emit budgetCommitted(m_budgetMs);
}

bool StaircasePlot::grabsMouse(const QPointF& position) const
{
    return hasData() && m_budgetMs > 0 && frame().area.contains(position) &&
           std::abs(frame().pixelX(m_budgetMs) - position.x()) <= grabDistance;
}

void StaircasePlot::dragged(const QPointF& position)
{
    if (m_beforeDrag <= 0)
        m_beforeDrag = m_budgetMs;
    m_budgetMs = budgetAt(position);
    repaintMarker();
}

void StaircasePlot::dragFinished()
{
    if (m_beforeDrag <= 0)
        return;
    m_beforeDrag = 0;
    emit budgetCommitted(m_budgetMs);
}

void StaircasePlot::dragCancelled()
{
    if (m_beforeDrag <= 0)
        return;
    m_budgetMs = m_beforeDrag;
    m_beforeDrag = 0;
    repaintMarker();
}

QString StaircasePlot::csv() const
{
    CsvWriter csv({QStringLiteral("budget_ms"),
                   m_data.unit == QStringLiteral("×") ? QStringLiteral("ratio")
                                                      : QStringLiteral("first_tier_ms"),
                   QStringLiteral("note")});
    for (const StaircaseStep& step : m_data.steps) {
        csv.add(step.fromMs);
        csv.add(step.value);
        csv.add(step.note);
        csv.endRow();
    }
    return csv.text();
}

QString StaircasePlot::tex() const
{
    PgfWriter writer(m_data.xLabel, m_data.yLabel,
                     {QStringLiteral("xmode=log"), QStringLiteral("ymin=0")});
    writer.addLine(m_data.yLabel, Theme::light().method(m_data.methodId).color, false,
                   corners(m_data));
    const PlotRange range = budgetRange(m_data);
    for (const StaircaseReference& reference : m_data.references)
        writer.addLine(reference.label, Theme::light().method(reference.methodId).color, true,
                       {{range.from, reference.value}, {range.to, reference.value}});
    return writer.text();
}

} // namespace edgecut
