// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/tier_strip.h"

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

constexpr double barHeight = 14, markerHeight = 6, tickHeight = 4, side = 5;

} // namespace

TierStrip::TierStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where it runs as the uplink grows"));
}

void TierStrip::setRanges(const QList<Range>& ranges)
{
    if (ranges == m_ranges)
        return;
    m_ranges = ranges;
    setAccessibleDescription(texts().join(QStringLiteral(", ")));
    update();
}

void TierStrip::setMarker(double mbps)
{
    if (mbps == m_marker)
        return;
    m_marker = mbps;
    update();
}

QString TierStrip::text(const Range& range) const
{
    return tr("%1: %2 to %3", "tier, rate, rate")
        .arg(range.tier, formatMbps(range.fromMbps), formatMbps(range.toMbps));
}

QStringList TierStrip::texts() const
{
    QStringList lines;
    for (const Range& range : m_ranges)
        lines.append(text(range));
    return lines;
}

QSize TierStrip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    return {220, static_cast<int>(markerHeight + barHeight + tickHeight) + metrics.height() + 2};
}

QSize TierStrip::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

double TierStrip::positionOf(double mbps) const
{
    const double least = m_ranges.front().fromMbps, most = m_ranges.back().toMbps;
    const double share = std::log(mbps / least) / std::log(most / least);
    return side + std::clamp(share, 0.0, 1.0) * (width() - 2 * side);
}

int TierStrip::rangeAt(double x) const
{
    for (int i = 0; i < static_cast<int>(m_ranges.size()); ++i) {
        if (x >= positionOf(m_ranges[i].fromMbps) && x <= positionOf(m_ranges[i].toMbps))
            return i;
    }
    return -1;
}

void TierStrip::paintEvent(QPaintEvent*)
{
    if (m_ranges.isEmpty() || m_ranges.front().fromMbps <= 0)
        return;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeSize::Small));
    const QFontMetricsF metrics(painter.font());
    const QRectF bar(side, markerHeight, width() - 2 * side, barHeight);
    for (const Range& range : m_ranges) {
        const QColor color = theme.adapted(range.color);
        const QRectF area(QPointF(positionOf(range.fromMbps), bar.top()),
                          QPointF(positionOf(range.toMbps), bar.bottom()));
        painter.fillRect(area, color);
        // The name as well: colours alone do not say it to everybody.
        if (metrics.horizontalAdvance(range.tier) + 8 < area.width()) {
            painter.setPen(theme.textOn(color));
            painter.drawText(area, Qt::AlignCenter, range.tier);
        }
    }
    painter.setPen(QPen(theme.surface, 1.5));
    for (qsizetype i = 1; i < m_ranges.size(); ++i) {
        const double x = positionOf(m_ranges[i].fromMbps);
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    }
    double free = 0; // texts do not run into one another
    const double most = m_ranges.back().toMbps * (1 + 1e-9);
    for (double rate = std::pow(10, std::ceil(std::log10(m_ranges.front().fromMbps) - 1e-9));
         rate <= most; rate *= 10) {
        const double x = positionOf(rate);
        painter.setPen(QPen(theme.mutedText, 1));
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + tickHeight));
        const QString text = rate * 10 <= most ? formatNumber(rate) : formatMbps(rate);
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
        if (left < free)
            continue;
        painter.drawText(QPointF(left, bar.bottom() + tickHeight + metrics.ascent()), text);
        free = left + wide + 6;
    }
    if (m_marker <= 0)
        return;
    const double x = positionOf(m_marker);
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.text);
    painter.drawPolygon(
        QPolygonF{QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, markerHeight + 3)});
}

bool TierStrip::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    if (event->type() != QEvent::ToolTip || m_ranges.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int range = rangeAt(help->pos().x());
    QToolTip::showText(help->globalPos(), range < 0 ? QString() : text(m_ranges[range]), this);
    return true;
}

} // namespace edgecut
