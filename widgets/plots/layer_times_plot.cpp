// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/layer_times_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/bar_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/text/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

constexpr double groupWidth = 0.78; // of all bars of a layer

PlotRange timeRange(const LayerTimesData& data)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const LayerTimesSeries& series : data.series) {
        for (const double ms : series.msOfLayer) {
            if (!(ms > 0))
                continue;
            low = std::min(low, ms);
            high = std::max(high, ms);
        }
    }
    if (high <= 0)
        return {1, 10, true};
    // Bars of a logarithmic axis grow from the decade below the smallest.
    return {std::pow(10, std::floor(std::log10(low) - 1e-9)), high * 2, true};
}

void drawBars(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
              const LayerTimesData& data)
{
    const double width = groupWidth / static_cast<double>(data.series.size());
    const VisibleBars visible = visibleBars(frame, data.layers.size());
    for (int bar = visible.first; bar <= visible.last; ++bar) {
        double place = bar - (groupWidth - width) / 2;
        for (const LayerTimesSeries& series : data.series) {
            if (const double ms = series.msOfLayer[bar]; ms > 0)
                painter.fillRect(barRect(frame, place, width, frame.y.from, ms),
                                 style.theme.adapted(series.color));
            place += width;
        }
    }
}

} // namespace

LayerTimesPlot::LayerTimesPlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
    setTitle(tr("How long does each layer take on each tier?"));
}

void LayerTimesPlot::setData(const LayerTimesData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void LayerTimesPlot::setSelectedLayer(int layer)
{
    if (layer == m_selectedLayer)
        return;
    m_selectedLayer = layer;
    repaintMarker();
}

PlotWidget::Builder LayerTimesPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        QList<PlotLegendEntry> legend;
        for (const LayerTimesSeries& series : data.series)
            legend.append({series.tier, style.theme.adapted(series.color)});
        scene.setLegend(legend);
        PlotAxis x;
        x.range = barRange(data.layers.size());
        x.categories = data.names;
        PlotAxis y;
        y.range = timeRange(data);
        y.text = formatAxisMs;
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawBars(painter, frame, style, data);
        });
    };
}

void LayerTimesPlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   drawSelectedBar(painter, frame, style, selectedBar());
               });
}

int LayerTimesPlot::selectedBar() const
{
    return m_selectedLayer < 0 ? -1 : static_cast<int>(m_data.layers.indexOf(m_selectedLayer));
}

QString LayerTimesPlot::textAt(const QPointF& position) const
{
    const int bar = barAtPosition(frame(), position, m_data.layers.size());
    if (bar < 0)
        return {};
    QString text = m_data.names[bar];
    for (const LayerTimesSeries& series : m_data.series) {
        const double ms = series.msOfLayer[bar];
        text += QLatin1Char('\n') +
                (std::isnan(ms) ? tr("%1: not known").arg(series.tier)
                                : tr("%1: %2", "tier, time").arg(series.tier, formatMs(ms)));
    }
    return text;
}

void LayerTimesPlot::choose(int bar)
{
    m_selectedLayer = m_data.layers[bar];
    repaintMarker();
    emit layerClicked(m_selectedLayer);
}

void LayerTimesPlot::clicked(const QPointF& position)
{
    if (const int bar = barAtPosition(frame(), position, m_data.layers.size()); bar >= 0)
        choose(bar);
}

void LayerTimesPlot::keyPressEvent(QKeyEvent* event)
{
    const int now = selectedBar();
    const std::optional<int> next = barAfterKey(event->key(), now, m_data.layers.size());
    if (!next)
        PlotWidget::keyPressEvent(event);
    else if (*next >= 0 && *next != now)
        choose(*next);
}

QString LayerTimesPlot::csv() const
{
    QStringList columns{QStringLiteral("layer")};
    for (const LayerTimesSeries& series : m_data.series)
        columns.append(series.tier + QLatin1String("_ms"));
    CsvWriter csv(columns);
    for (int bar = 0; bar < m_data.layers.size(); ++bar) {
        csv.add(m_data.names[bar]);
        for (const LayerTimesSeries& series : m_data.series)
            csv.add(series.msOfLayer[bar]);
        csv.endRow();
    }
    return csv.text();
}

QString LayerTimesPlot::tex() const
{
    QStringList options{QStringLiteral("ybar"), QStringLiteral("bar width=2pt"),
                        QStringLiteral("ymode=log"), QStringLiteral("log origin=infty")};
    options.append(PgfWriter::categoryOptions(m_data.names));
    PgfWriter writer(tr("Layer"), tr("Time, ms"), options);
    for (const LayerTimesSeries& series : m_data.series) {
        QList<double> heights = series.msOfLayer;
        for (double& ms : heights) {
            if (!(ms > 0))
                ms = std::numeric_limits<double>::quiet_NaN(); // has no logarithm
        }
        writer.addBars(series.tier, Theme::light().adapted(series.color), false, heights);
    }
    return writer.text();
}

} // namespace edgecut
