// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/output_bytes_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/bar_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/text/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double barWidth = 0.72;

QStringList names(const OutputBytesData& data)
{
    QStringList result;
    for (const OutputBytesBar& bar : data.bars)
        result.append(bar.label);
    return result;
}

PlotRange bytesRange(const OutputBytesData& data, bool logarithmic)
{
    double high = data.inputBytes;
    double low = std::numeric_limits<double>::infinity();
    for (const OutputBytesBar& bar : data.bars) {
        high = std::max(high, bar.bytes);
        if (bar.bytes > 0)
            low = std::min(low, bar.bytes);
    }
    if (high <= 0)
        return {logarithmic ? 1.0 : 0.0, 10, logarithmic};
    if (!logarithmic)
        return {0, high * 1.14, false};
    // Bars of a logarithmic axis grow from the decade below the smallest.
    return {std::pow(10, std::floor(std::log10(std::min(low, high)) - 1e-9)), high * 2, true};
}

QString axisBytes(double bytes)
{
    return bytes == 0 ? QStringLiteral("0") : formatBytes(bytes);
}

void drawBars(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
              const OutputBytesData& data)
{
    const VisibleBars visible = visibleBars(frame, data.bars.size());
    for (int i = visible.first; i <= visible.last; ++i) {
        const OutputBytesBar& bar = data.bars[i];
        const QColor color =
            bar.color.isValid() ? style.theme.adapted(bar.color) : style.theme.mutedText;
        painter.fillRect(barRect(frame, i, barWidth, frame.y.from, bar.bytes), color);
    }
}

void drawInputLine(QPainter& painter, const PlotFrame& frame, const PlotStyle& style, double bytes,
                   const QString& text)
{
    const double y = frame.pixelY(bytes);
    if (y < frame.area.top() || y > frame.area.bottom())
        return;
    QPen pen(style.theme.text, 1.2 * style.unit);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    painter.setFont(style.font(0.94, true));
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 8 * style.unit,
                 metrics.height() + 2 * style.unit);
    label.moveTopRight({frame.area.right(), y - label.height() - 2 * style.unit});
    if (label.top() < frame.area.top())
        label.moveTop(y + 2 * style.unit);
    QColor back = style.theme.panel;
    back.setAlphaF(0.82f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(label, 3 * style.unit, 3 * style.unit);
    painter.setPen(style.theme.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace

OutputBytesPlot::OutputBytesPlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
    setTitle(tr("What each layer would send"));
}

void OutputBytesPlot::setData(const OutputBytesData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void OutputBytesPlot::setSelectedLayer(int layer)
{
    if (layer == m_selectedLayer)
        return;
    m_selectedLayer = layer;
    repaintMarker();
}

void OutputBytesPlot::setLogBytes(bool logarithmic)
{
    if (logarithmic == m_logBytes)
        return;
    m_logBytes = logarithmic;
    rebuildLater();
}

PlotWidget::Builder OutputBytesPlot::builder() const
{
    return [data = m_data, logBytes = m_logBytes,
            input = tr("input %1", "size").arg(formatBytes(m_data.inputBytes))](PlotScene& scene) {
        const PlotStyle style = scene.style();
        PlotAxis x;
        x.range = barRange(data.bars.size());
        x.categories = names(data);
        PlotAxis y;
        y.range = bytesRange(data, logBytes);
        y.text = axisBytes;
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawBars(painter, frame, style, data);
        });
        if (data.inputBytes <= 0)
            return;
        scene.draw(PlotLayer::Labels, [bytes = data.inputBytes, style,
                                       input](QPainter& painter, const PlotFrame& frame) {
            drawInputLine(painter, frame, style, bytes, input);
        });
    };
}

int OutputBytesPlot::selectedBar() const
{
    if (m_selectedLayer < 0)
        return -1;
    for (int i = 0; i < static_cast<int>(m_data.bars.size()); ++i) {
        if (m_data.bars[i].layer == m_selectedLayer)
            return i;
    }
    return -1;
}

void OutputBytesPlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   drawSelectedBar(painter, frame, style, selectedBar());
               });
}

QString OutputBytesPlot::textAt(const QPointF& position) const
{
    const int bar = barAt(position);
    if (bar < 0)
        return {};
    QString text =
        QStringLiteral("%1\n%2").arg(m_data.bars[bar].label, formatBytes(m_data.bars[bar].bytes));
    if (m_data.inputBytes > 0)
        text +=
            QLatin1Char('\n') +
            tr("%1 of the input").arg(formatPercent(m_data.bars[bar].bytes / m_data.inputBytes));
    return text;
}

int OutputBytesPlot::barAt(const QPointF& position) const
{
    return barAtPosition(frame(), position, m_data.bars.size());
}

void OutputBytesPlot::choose(int bar)
{
    m_selectedLayer = m_data.bars[bar].layer;
    repaintMarker();
    emit layerClicked(m_selectedLayer);
}

void OutputBytesPlot::clicked(const QPointF& position)
{
    if (const int bar = barAt(position); bar >= 0)
        choose(bar);
}

void OutputBytesPlot::keyPressEvent(QKeyEvent* event)
{
    const int now = selectedBar();
    const std::optional<int> next = barAfterKey(event->key(), now, m_data.bars.size());
    if (!next)
        PlotWidget::keyPressEvent(event);
    else if (*next >= 0 && *next != now)
        choose(*next);
}

QString OutputBytesPlot::csv() const
{
    CsvWriter csv({QStringLiteral("layer"), QStringLiteral("output_bytes")});
    for (const OutputBytesBar& bar : m_data.bars) {
        csv.add(bar.label);
        csv.add(bar.bytes);
        csv.endRow();
    }
    return csv.text();
}

QString OutputBytesPlot::tex() const
{
    QStringList options{QStringLiteral("ybar"), QStringLiteral("bar width=3pt")};
    if (m_logBytes)
        options.append({QStringLiteral("ymode=log"), QStringLiteral("log origin=infty")});
    else
        options.append(QStringLiteral("ymin=0"));
    options.append(PgfWriter::categoryOptions(names(m_data)));
    PgfWriter writer(tr("Layer"), tr("Output, bytes"), options);
    QList<double> heights;
    for (const OutputBytesBar& bar : m_data.bars)
        heights.append(bar.bytes);
    writer.addBars(tr("Output"), Theme::light().mutedText, false, heights);
    return writer.text();
}

} // namespace edgecut
