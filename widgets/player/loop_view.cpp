// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/player/loop_view.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double arrowWidth = 20;
constexpr double barHeight = 22;

void drawArrow(QPainter& painter, const QRectF& gap, const QColor& color)
{
    const double middle = gap.center().y();
    const double left = gap.left() + 4, right = gap.right() - 4;
    QPainterPath head(QPointF(right, middle));
    head.lineTo(right - 6, middle - 4);
    head.lineTo(right - 6, middle + 4);
    head.closeSubpath();
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(QPointF(left, middle), QPointF(right - 5, middle));
    painter.fillPath(head, color);
}

} // namespace

LoopView::LoopView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoopView::setMoment(const LoopMoment& moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    QStringList parts;
    if (moment.active >= 0)
        parts.append(moment.phases.value(moment.active));
    for (const LoopTier& tier : moment.tiers)
        parts.append(tr("%n layers on %1", nullptr, tier.layers).arg(tier.name));
    setAccessibleName(tr("The loop's present phase and plan"));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

QSize LoopView::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize LoopView::minimumSizeHint() const
{
    return {320, 3 * fontMetrics().height() + static_cast<int>(barHeight) + 5 * controlSpace};
}

void LoopView::drawPhases(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::of(this);
    const auto count = static_cast<double>(std::max<qsizetype>(m_moment.phases.size(), 1));
    const double width = (area.width() - (count - 1) * arrowWidth) / count;
    const QFontMetricsF metrics(font());
    for (int i = 0; i < static_cast<int>(m_moment.phases.size()); ++i) {
        const QRectF box(area.left() + i * (width + arrowWidth), area.top(), width, area.height());
        const bool isActive = i == m_moment.active;
        const QColor fill = isActive ? theme.accent : theme.raised;
        painter.setPen(QPen(isActive ? theme.accent : theme.line, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(isActive ? theme.accentText : theme.text);
        const QRectF upper(box.left(), box.top() + unitSpace, width, metrics.height());
        painter.drawText(upper, Qt::AlignCenter,
                         metrics.elidedText(m_moment.phases[i], Qt::ElideRight, width - 8));
        painter.setPen(isActive ? theme.accentText : theme.mutedText);
        painter.drawText(upper.translated(0, metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(m_moment.times.value(i), Qt::ElideRight, width - 8));
        if (i > 0)
            drawArrow(painter, QRectF(box.left() - arrowWidth, box.top(), arrowWidth, box.height()),
                      theme.mutedText);
    }
}

void LoopView::drawTiers(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::of(this);
    double layers = 0;
    for (const LoopTier& tier : m_moment.tiers)
        layers += tier.layers;
    if (layers == 0)
        return;
    const QFontMetricsF metrics(font());
    double left = area.left();
    for (const LoopTier& tier : m_moment.tiers) {
        const QRectF part(left, area.top(), area.width() * tier.layers / layers, barHeight);
        left = part.right();
        if (tier.layers == 0)
            continue;
        const QColor color = theme.adapted(tier.color);
        painter.fillRect(part, color);
        const QString text = tr("%1: %n layers", nullptr, tier.layers).arg(tier.name);
        if (metrics.horizontalAdvance(text) + 8 <= part.width()) {
            painter.setPen(theme.textOn(color));
            painter.drawText(part, Qt::AlignCenter, text);
        }
    }
}

void LoopView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double phases = 2 * fontMetrics().height() + 2 * unitSpace;
    const QRectF whole = QRectF(rect()).adjusted(0, controlSpace, 0, -controlSpace);
    drawPhases(painter, QRectF(whole.left(), whole.top(), whole.width(), phases));
    drawTiers(painter,
              QRectF(whole.left(), whole.top() + phases + controlSpace, whole.width(), barHeight));
}

} // namespace edgecut
