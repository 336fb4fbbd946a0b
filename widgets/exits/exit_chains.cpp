// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exits/exit_chains.h"

#include "widgets/figures/csv.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

/// Where rows and boxes stand in an area.
class Layout
{
public:
    Layout(const ExitChainsPicture& picture, const QRectF& area, double unit)
        : m_area(area), m_unit(unit)
    {
        qsizetype most = 1;
        for (const ExitChain& exit : picture.exits)
            most = std::max(most, exit.layers.size());
        m_left = 110 * unit;
        m_right = 190 * unit;
        m_legend = 26 * unit;
        m_column = std::max((area.width() - m_left - m_right) / double(most), 1.0);
        m_row = (area.height() - m_legend) / double(std::max<qsizetype>(picture.exits.size(), 1));
    }

    double rowCentre(qsizetype exit) const
    {
        return m_area.top() + m_legend + (double(exit) + 0.5) * m_row;
    }
    QRectF box(const ExitChain& chain, qsizetype exit, qsizetype layer, bool isMain) const
    {
        const bool isShared = !isMain && layer < chain.shared;
        const double height = std::min(m_row * (isShared ? 0.3 : 0.62), 34 * m_unit);
        const double gap = std::min(2 * m_unit, m_column * 0.15);
        return {m_area.left() + m_left + double(layer) * m_column + gap / 2,
                rowCentre(exit) - height / 2, m_column - gap, height};
    }
    QRectF nameArea(qsizetype exit) const
    {
        return {m_area.left(), rowCentre(exit) - m_row / 2, m_left - 10 * m_unit, m_row};
    }
    QRectF answerArea(qsizetype exit) const
    {
        return {m_area.right() - m_right + 10 * m_unit, rowCentre(exit) - m_row / 2,
                m_right - 10 * m_unit, m_row};
    }
    QRectF legendArea() const { return {m_area.left(), m_area.top(), m_area.width(), m_legend}; }

private:
    QRectF m_area;
    double m_unit, m_left, m_right, m_legend, m_column, m_row;
};

struct Look
{
    Theme theme;
    QFont font;
    double unit = 1;
};

void drawLegend(QPainter& painter, const ExitChainsPicture& picture, const Layout& layout,
                const Look& look)
{
    const QList<QColor> colors = look.theme.tiers(picture.tiers);
    const QFontMetricsF metrics(look.font, painter.device());
    const QRectF area = layout.legendArea();
    double x = area.left();
    for (qsizetype tier = 0; tier < picture.tiers.size(); ++tier) {
        const double size = 9 * look.unit;
        painter.fillRect(QRectF(x, area.center().y() - size / 2, size, size), colors[tier]);
        painter.setPen(look.theme.mutedText);
        const double width = metrics.horizontalAdvance(picture.tiers[tier]);
        painter.drawText(QRectF(x + 1.5 * size, area.top(), width + size, area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, picture.tiers[tier]);
        x += width + 3.5 * size;
    }
}

/// From the main branch up to where a side branch begins.
void drawFork(QPainter& painter, const ExitChainsPicture& picture, const Layout& layout,
              const Look& look, qsizetype exit)
{
    const ExitChain& chain = picture.exits[exit];
    const qsizetype main = picture.exits.size() - 1;
    if (exit == main || chain.shared == 0 || chain.shared > picture.exits[main].layers.size())
        return;
    const QRectF fork = layout.box(picture.exits[main], main, chain.shared - 1, true);
    const double x = fork.right();
    painter.setPen(QPen(look.theme.line, 1.4 * look.unit));
    painter.drawLine(QPointF(x, fork.center().y()), QPointF(x, layout.rowCentre(exit)));
}

void drawExit(QPainter& painter, const ExitChainsPicture& picture, const Layout& layout,
              const Look& look, qsizetype exit)
{
    const ExitChain& chain = picture.exits[exit];
    const bool isMain = exit + 1 == picture.exits.size();
    const QList<QColor> colors = look.theme.tiers(picture.tiers);
    const QFontMetricsF metrics(look.font, painter.device());
    for (qsizetype i = 0; i < chain.layers.size(); ++i) {
        const QRectF box = layout.box(chain, exit, i, isMain);
        const QColor color = colors.value(chain.layers[i].tier);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(box, 2 * look.unit, 2 * look.unit);
        const QString& name = chain.layers[i].name;
        const QString shown = name.section(QLatin1Char('_'), -1);
        if (box.height() >= metrics.height() && metrics.horizontalAdvance(shown) < box.width()) {
            painter.setPen(look.theme.textOn(color));
            painter.drawText(box, Qt::AlignCenter, shown);
        }
    }
    painter.setPen(chain.isChosen ? look.theme.accent : look.theme.text);
    QString title = (chain.isChosen ? QStringLiteral("▶ ") : QString()) + chain.name;
    if (std::isfinite(chain.accuracy))
        title += QStringLiteral("  ") + formatPercent(chain.accuracy);
    painter.drawText(layout.nameArea(exit), Qt::AlignVCenter | Qt::AlignRight, title);
    painter.setPen(look.theme.text);
    painter.drawText(layout.answerArea(exit), Qt::AlignVCenter | Qt::AlignLeft,
                     std::isfinite(chain.probability)
                         ? ExitChains::tr("%1 · %2 of requests")
                               .arg(formatMs(chain.latencyMs), formatPercent(chain.probability))
                         : formatMs(chain.latencyMs));
}

void draw(QPainter& painter, const QRectF& area, const ExitChainsPicture& picture, const Look& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const Layout layout(picture, area, look.unit);
    drawLegend(painter, picture, layout, look);
    for (qsizetype exit = 0; exit < picture.exits.size(); ++exit)
        drawFork(painter, picture, layout, look, exit);
    for (qsizetype exit = 0; exit < picture.exits.size(); ++exit)
        drawExit(painter, picture, layout, look, exit);
    painter.restore();
}

QString csvOf(const ExitChainsPicture& picture)
{
    CsvWriter csv({QStringLiteral("exit"), QStringLiteral("accuracy"),
                   QStringLiteral("probability"), QStringLiteral("latency_ms"),
                   QStringLiteral("layer"), QStringLiteral("tier"), QStringLiteral("time_ms")});
    for (const ExitChain& exit : picture.exits) {
        for (const ExitChainLayer& layer : exit.layers) {
            csv.add(exit.name);
            csv.add(exit.accuracy);
            csv.add(exit.probability);
            csv.add(exit.latencyMs);
            csv.add(layer.name);
            csv.add(picture.tiers.value(layer.tier));
            csv.add(layer.ms);
            csv.endRow();
        }
    }
    return csv.text();
}

QRectF inner(const QWidget& widget)
{
    return QRectF(widget.rect()).adjusted(0, 0, -4, -4);
}

} // namespace

ExitChains::ExitChains(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The network and its exits"));
}

void ExitChains::setPicture(const ExitChainsPicture& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    QStringList lines;
    for (const ExitChain& exit : picture.exits)
        lines.append(tr("%1: accuracy %2, %3 of requests, %4")
                         .arg(exit.name, formatPercent(exit.accuracy),
                              formatPercent(exit.probability), formatMs(exit.latencyMs)));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

void ExitChains::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QString ExitChains::textAt(const QPointF& position) const
{
    const Layout layout(m_picture, inner(*this), 1);
    for (qsizetype exit = 0; exit < m_picture.exits.size(); ++exit) {
        const ExitChain& chain = m_picture.exits[exit];
        for (qsizetype i = 0; i < chain.layers.size(); ++i) {
            if (!layout.box(chain, exit, i, exit + 1 == m_picture.exits.size()).contains(position))
                continue;
            const ExitChainLayer& layer = chain.layers[i];
            return tr("%1, %2, on %3, %4", "layer, kind, tier, time")
                .arg(layer.name, layer.kind, m_picture.tiers.value(layer.tier), formatMs(layer.ms));
        }
    }
    return {};
}

bool ExitChains::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void ExitChains::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    if (m_picture.exits.isEmpty()) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    draw(painter, inner(*this), m_picture, {theme, typeFont(TypeSize::Small), 1});
}

Figure ExitChains::figure() const
{
    Figure figure;
    figure.title = tr("Where each exit's layers run");
    figure.heightToWidth = 0.32;
    figure.draw = [picture = m_picture](QPainter& painter, const QRectF& area,
                                        const FigureStyle& style) {
        QFont font = painter.font();
        font.setPixelSize(std::max(1, int(style.textPt)));
        edgecut::draw(painter, area, picture, {style.theme, font, style.textPt / 12});
    };
    figure.csv = [picture = m_picture] { return csvOf(picture); };
    return figure;
}

} // namespace edgecut
