// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/stage_bar.h"

#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double barHeight = 12;

double totalMs(const QList<StageShare>& stages)
{
    double total = 0;
    for (const StageShare& stage : stages)
        total += stage.ms;
    return total;
}

} // namespace

StageBar::StageBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the time goes"));
}

void StageBar::setStages(const QList<StageShare>& stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    setAccessibleDescription(text());
    update();
}

void StageBar::setTextVisible(bool visible)
{
    m_textVisible = visible;
    updateGeometry();
    update();
}

void StageBar::setBottleneckMarked(bool marked)
{
    m_bottleneckMarked = marked;
    update();
}

QString StageBar::text() const
{
    QStringList parts;
    for (const StageShare& stage : m_stages) {
        if (stage.ms > 0)
            parts.append(tr("%1 %2", "stage, time").arg(stage.label, formatMs(stage.ms)));
    }
    return parts.join(QStringLiteral(" · "));
}

QRectF StageBar::barRect() const
{
    const double top = m_textVisible ? 1 : (height() - barHeight) / 2;
    return QRectF(0, top, width(), barHeight);
}

QList<QRectF> StageBar::stageRects() const
{
    const QRectF bar = barRect();
    const double total = totalMs(m_stages);
    QList<QRectF> rects;
    double done = 0;
    for (const StageShare& stage : m_stages) {
        const double from = total > 0 ? done / total : 0;
        done += stage.ms;
        const double to = total > 0 ? done / total : 0;
        rects.append(QRectF(bar.left() + from * bar.width(), bar.top(), (to - from) * bar.width(),
                            bar.height()));
    }
    return rects;
}

QSize StageBar::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    const int textHeight = metrics.height();
    const int textWidth = m_textVisible ? metrics.horizontalAdvance(text()) + 2 : 0;
    return {std::max(260, textWidth),
            static_cast<int>(barHeight) + 2 + (m_textVisible ? textHeight + 2 : 0)};
}

QSize StageBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void StageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(barRect(), 3, 3);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(barRect(), theme.line);
    const QList<QRectF> rects = stageRects();
    int largest = -1;
    for (int i = 0; i < static_cast<int>(rects.size()); ++i) {
        const QColor color = theme.adapted(m_stages[i].color);
        if (m_stages[i].isLink)
            drawHatched(painter, rects[i], theme.link, theme.linkStripe());
        else
            painter.fillRect(rects[i], color);
        if (rects[i].width() > 0 && (largest < 0 || m_stages[i].ms > m_stages[largest].ms))
            largest = i;
    }
    painter.restore();
    if (m_bottleneckMarked && largest >= 0) {
        painter.setPen(QPen(theme.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rects[largest].adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
    }
    if (!m_textVisible)
        return;
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    const QRectF below(0, barRect().bottom() + 2, width(), height() - barRect().bottom() - 2);
    const QString shown = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, width());
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, shown);
}

bool StageBar::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QList<QRectF> rects = stageRects();
    const double total = totalMs(m_stages);
    for (int i = 0; i < static_cast<int>(rects.size()); ++i) {
        if (!rects[i].adjusted(0, -4, 0, 4).contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2, %3 of the latency", "stage, time, share")
                               .arg(m_stages[i].label, formatMs(m_stages[i].ms),
                                    formatPercent(m_stages[i].ms / total)),
                           this, rects[i].toRect());
        return true;
    }
    QToolTip::showText(help->globalPos(), text(), this);
    return true;
}

} // namespace edgecut
