// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/share_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/bar_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/text/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double barWidth = 0.8;
/// Room over the bars for the groups' headings.
constexpr double highest = 1.18;

/// The bars from left to right, a gap between groups: nullptr.
QList<const ShareBar*> places(const ShareData& data)
{
    QList<const ShareBar*> list;
    for (const ShareGroup& group : data.groups) {
        if (!list.isEmpty())
            list.append(nullptr);
        for (const ShareBar& bar : group.bars)
            list.append(&bar);
    }
    return list;
}

QStringList namesOf(const ShareData& data)
{
    QStringList names;
    for (const ShareBar* bar : places(data))
        names.append(bar ? bar->label : QString());
    return names;
}

QColor colorOf(const PlotStyle& style, const StackPart& part, bool published)
{
    QColor color = style.theme.adapted(part.color);
    if (published)
        color.setAlphaF(0.5F);
    return color;
}

void drawBars(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
              const ShareData& data)
{
    const QList<const ShareBar*> bars = places(data);
    const VisibleBars visible = visibleBars(frame, bars.size());
    for (int place = visible.first; place <= visible.last; ++place) {
        const ShareBar* bar = bars[place];
        double below = 0;
        for (qsizetype i = 0; bar && i < std::min(bar->shares.size(), data.parts.size()); ++i) {
            const double above = below + bar->shares[i];
            if (above > below)
                painter.fillRect(barRect(frame, place, barWidth, below, above),
                                 colorOf(style, data.parts[i], bar->published));
            below = above;
        }
    }
}

/// Percentages where they fit into their part.
void drawValues(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const ShareData& data)
{
    const QList<const ShareBar*> bars = places(data);
    painter.setFont(style.font(0.85));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const VisibleBars visible = visibleBars(frame, bars.size());
    for (int place = visible.first; place <= visible.last; ++place) {
        const ShareBar* bar = bars[place];
        double below = 0;
        for (qsizetype i = 0; bar && i < std::min(bar->shares.size(), data.parts.size()); ++i) {
            const double above = below + bar->shares[i];
            const QRectF rect = barRect(frame, place, barWidth, below, above);
            const QString text = formatNumber(bar->shares[i] * 100, 2);
            if (rect.height() >= metrics.height() &&
                rect.width() >= metrics.horizontalAdvance(text)) {
                const QColor color = style.theme.adapted(data.parts[i].color);
                painter.setPen(bar->published ? style.theme.text : style.theme.textOn(color));
                painter.drawText(rect, Qt::AlignCenter, text);
            }
            below = above;
        }
    }
}

void drawHeadings(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                  const ShareData& data)
{
    painter.setFont(style.font(1, true));
    painter.setPen(style.theme.text);
    const QFontMetricsF metrics(painter.font(), painter.device());
    double first = 0;
    for (const ShareGroup& group : data.groups) {
        const double last = first + static_cast<double>(group.bars.size()) - 1;
        const double left = frame.pixelX(first - 0.5), right = frame.pixelX(last + 0.5);
        const QRectF room(left, frame.pixelY(1) - metrics.height() - 2 * style.unit, right - left,
                          metrics.height());
        painter.drawText(room, Qt::AlignCenter,
                         metrics.elidedText(group.label, Qt::ElideRight, room.width()));
        first = last + 2;
    }
}

} // namespace

SharePlot::SharePlot(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
}

void SharePlot::setData(const ShareData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

PlotWidget::Builder SharePlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        QList<PlotLegendEntry> legend;
        for (const StackPart& part : data.parts)
            legend.append({part.label, style.theme.adapted(part.color), false});
        scene.setLegend(legend);
        PlotAxis x;
        x.categories = namesOf(data);
        x.range = barRange(x.categories.size());
        PlotAxis y;
        y.range = {0, highest, false};
        y.text = [](double share) { return share > 1.01 ? QString() : formatPercent(share); };
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawBars(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawValues(painter, frame, style, data);
            drawHeadings(painter, frame, style, data);
        });
    };
}

QString SharePlot::textAt(const QPointF& position) const
{
    const QList<const ShareBar*> bars = places(m_data);
    const int place = barAtPosition(frame(), position, bars.size());
    if (place < 0 || !bars[place])
        return {};
    QStringList lines{bars[place]->published
                          ? tr("%1, as the paper prints it").arg(bars[place]->label)
                          : bars[place]->label};
    for (qsizetype i = 0; i < std::min(bars[place]->shares.size(), m_data.parts.size()); ++i)
        lines.append(QStringLiteral("%1: %2").arg(m_data.parts[i].label,
                                                  formatPercent(bars[place]->shares[i])));
    return lines.join(QLatin1Char('\n'));
}

QString SharePlot::csv() const
{
    QStringList header{QStringLiteral("group"), QStringLiteral("bar"), QStringLiteral("published")};
    for (const StackPart& part : m_data.parts)
        header.append(part.label + QStringLiteral("_share"));
    CsvWriter csv(header);
    for (const ShareGroup& group : m_data.groups) {
        for (const ShareBar& bar : group.bars) {
            csv.add(group.label);
            csv.add(bar.label);
            csv.add(bar.published ? QStringLiteral("yes") : QStringLiteral("no"));
            for (qsizetype part = 0; part < m_data.parts.size(); ++part)
                csv.add(bar.shares.value(part));
            csv.endRow();
        }
    }
    return csv.text();
}

QString SharePlot::tex() const
{
    QStringList names;
    for (const ShareGroup& group : m_data.groups) {
        for (const ShareBar& bar : group.bars)
            names.append(group.label + QStringLiteral(", ") + bar.label);
    }
    QStringList options{QStringLiteral("ybar stacked"), QStringLiteral("bar width=5pt"),
                        QStringLiteral("ymin=0"), QStringLiteral("ymax=1")};
    options.append(PgfWriter::categoryOptions(names));
    PgfWriter writer(QString(), tr("Share of computation"), options);
    for (qsizetype part = 0; part < m_data.parts.size(); ++part) {
        QList<double> heights;
        for (const ShareGroup& group : m_data.groups) {
            for (const ShareBar& bar : group.bars)
                heights.append(bar.shares.value(part));
        }
        writer.addBars(m_data.parts[part].label, Theme::light().adapted(m_data.parts[part].color),
                       false, heights);
    }
    return writer.text();
}

} // namespace edgecut
