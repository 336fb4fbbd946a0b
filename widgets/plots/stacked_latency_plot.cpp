// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/stacked_latency_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/bar_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double barWidth = 0.76;

double total(const CutPosition& position)
{
    double sum = 0;
    for (const double ms : position.msOfPart)
        sum += ms;
    return sum;
}

double highest(const StackedLatencyData& data)
{
    double high = 0;
    for (const CutPosition& position : data.positions)
        high = std::max(high, total(position));
    return high > 0 ? high : 1;
}

QStringList names(const StackedLatencyData& data)
{
    QStringList result;
    for (const CutPosition& position : data.positions)
        result.append(position.label);
    return result;
}

void drawStacks(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const StackedLatencyData& data)
{
    const VisibleBars visible = visibleBars(frame, data.positions.size());
    for (int bar = visible.first; bar <= visible.last; ++bar) {
        const CutPosition& position = data.positions[bar];
        const auto parts = std::min(position.msOfPart.size(), data.parts.size());
        double below = 0;
        for (qsizetype i = 0; i < parts; ++i) {
            const double above = below + position.msOfPart[i];
            const QRectF rect = barRect(frame, bar, barWidth, below, above);
            below = above;
            const StackPart& part = data.parts[i];
            // Stripes in a bar of few pixels are noise.
            if (part.isLink && rect.width() >= 8 * style.unit)
                drawHatched(painter, rect, style.theme.link, style.theme.linkStripe(),
                            5 * style.unit);
            else
                painter.fillRect(rect,
                                 part.isLink ? style.theme.link : style.theme.adapted(part.color));
        }
        if (bar == data.current) {
            painter.setPen(QPen(style.theme.text, 1.4 * style.unit));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(barRect(frame, bar, barWidth, 0, below));
        }
    }
}

} // namespace

StackedLatencyPlot::StackedLatencyPlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
    setTitle(tr("How long a frame takes when the network is cut here"));
}

void StackedLatencyPlot::setData(const StackedLatencyData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void StackedLatencyPlot::setSelectedLayer(int layer)
{
    if (layer == m_selectedLayer)
        return;
    m_selectedLayer = layer;
    repaintMarker();
}

PlotWidget::Builder StackedLatencyPlot::builder() const
{
    QString note;
    if (m_data.best >= 0 && m_data.best < m_data.positions.size())
        note = tr("best: %1 · %2", "cut position, latency")
                   .arg(m_data.positions[m_data.best].label,
                        formatMs(total(m_data.positions[m_data.best])));
    return [data = m_data, note](PlotScene& scene) {
        const PlotStyle style = scene.style();
        QList<PlotLegendEntry> legend;
        for (const StackPart& part : data.parts)
            legend.append({part.label, style.theme.adapted(part.color), part.isLink});
        scene.setLegend(legend);
        PlotAxis x;
        x.range = barRange(data.positions.size());
        x.categories = names(data);
        PlotAxis y;
        y.range = {0, highest(data) * 1.22, false};
        y.text = [](double ms) { return ms == 0 ? QStringLiteral("0") : formatAxisMs(ms); };
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawStacks(painter, frame, style, data);
        });
        if (note.isEmpty())
            return;
        scene.draw(PlotLayer::Labels, [data, style, note](QPainter& painter,
                                                          const PlotFrame& frame) {
            drawBarNote(painter, frame, style, data.best, total(data.positions[data.best]), note);
        });
    };
}

int StackedLatencyPlot::selectedPosition() const
{
    if (m_selectedLayer < 0)
        return -1;
    for (int i = 0; i < static_cast<int>(m_data.positions.size()); ++i) {
        if (m_data.positions[i].layer == m_selectedLayer)
            return i;
    }
    return -1;
}

void StackedLatencyPlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   drawSelectedBar(painter, frame, style, selectedPosition());
               });
}

QString StackedLatencyPlot::textAt(const QPointF& position) const
{
    const int bar = positionAt(position);
    if (bar < 0)
        return {};
    const CutPosition& cut = m_data.positions[bar];
    QStringList lines{cut.label};
    for (qsizetype i = 0; i < std::min(cut.msOfPart.size(), m_data.parts.size()); ++i)
        lines.append(
            QStringLiteral("%1: %2").arg(m_data.parts[i].label, formatMs(cut.msOfPart[i])));
    lines.append(tr("together %1").arg(formatMs(total(cut))));
    return lines.join(QLatin1Char('\n'));
}

int StackedLatencyPlot::positionAt(const QPointF& position) const
{
    return barAtPosition(frame(), position, m_data.positions.size());
}

void StackedLatencyPlot::choose(int bar)
{
    m_selectedLayer = m_data.positions[bar].layer;
    repaintMarker();
    emit positionClicked(bar);
    emit layerClicked(m_selectedLayer);
}

void StackedLatencyPlot::clicked(const QPointF& position)
{
    if (const int bar = positionAt(position); bar >= 0)
        choose(bar);
}

void StackedLatencyPlot::keyPressEvent(QKeyEvent* event)
{
    const int now = selectedPosition();
    const std::optional<int> next = barAfterKey(event->key(), now, m_data.positions.size());
    if (!next)
        PlotWidget::keyPressEvent(event);
    else if (*next >= 0 && *next != now)
        choose(*next);
}

QString StackedLatencyPlot::csv() const
{
    QStringList header{QStringLiteral("position"), QStringLiteral("layer")};
    for (const StackPart& part : m_data.parts)
        header.append(part.label + QStringLiteral("_ms"));
    header.append(QStringLiteral("latency_ms"));
    CsvWriter csv(header);
    for (qsizetype i = 0; i < m_data.positions.size(); ++i) {
        const CutPosition& position = m_data.positions[i];
        csv.add(static_cast<double>(i));
        csv.add(position.label);
        for (qsizetype part = 0; part < m_data.parts.size(); ++part)
            csv.add(position.msOfPart.value(part));
        csv.add(total(position));
        csv.endRow();
    }
    return csv.text();
}

QString StackedLatencyPlot::tex() const
{
    QStringList options{QStringLiteral("ybar stacked"), QStringLiteral("bar width=3pt"),
                        QStringLiteral("ymin=0")};
    options.append(PgfWriter::categoryOptions(names(m_data)));
    PgfWriter writer(tr("Cut after"), tr("Latency, ms"), options);
    for (qsizetype part = 0; part < m_data.parts.size(); ++part) {
        QList<double> heights;
        for (const CutPosition& position : m_data.positions)
            heights.append(position.msOfPart.value(part));
        writer.addBars(m_data.parts[part].label, Theme::light().adapted(m_data.parts[part].color),
                       m_data.parts[part].isLink, heights);
    }
    return writer.text();
}

} // namespace edgecut
