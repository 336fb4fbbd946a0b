// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scheduling/queue_picture.h"
#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QueuePicture)
};

QFont boldFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

class LanePainter
{
public:
    LanePainter(QPainter& painter, const QueuePicture& picture, const QueueStyle& style,
                const QueueGeometry& geometry, double ms)
        : m_painter(painter), m_picture(picture), m_style(style), m_geometry(geometry), m_ms(ms)
    {}

    void paint(int lane, RequestId selected)
    {
        const QueueLane& of = m_picture.lanes[lane];
        paintTitle(lane);
        if (!of.history) {
            m_painter.setPen(m_style.theme.readable(m_style.theme.warning));
            m_painter.drawText(m_geometry.strip(lane), Qt::AlignVCenter | Qt::TextWordWrap,
                               of.failure);
            return;
        }
        paintStrip(lane);
        const QList<QueueBlock> blocks = m_geometry.blocks(lane, m_ms);
        m_painter.save();
        m_painter.setClipRect(m_geometry.lane(lane), Qt::IntersectClip);
        for (const QueueBlock& block : blocks) {
            if (block.place != QueueBlock::Place::Serving)
                paintBlock(of, block, block.request == selected);
        }
        m_painter.restore();
        paintServer(lane, blocks, selected);
        paintRest(lane, blocks);
    }

private:
    double px(double pixels) const { return pixels * m_style.unit; }
    QColor colorOf(const QueueLane& lane, RequestId id) const
    {
        const double most = m_picture.mostValue > 0 ? m_picture.mostValue : 1;
        return m_style.theme.sequential(lane.history->workload()[id].value / most);
    }

    void paintTitle(int lane) const;
    void paintStrip(int lane) const;
    void paintBlock(const QueueLane& lane, const QueueBlock& block, bool isSelected) const;
    void paintMark(const QRectF& block) const;
    void paintServer(int lane, const QList<QueueBlock>& blocks, RequestId selected) const;
    void paintRest(int lane, const QList<QueueBlock>& blocks) const;

    QPainter& m_painter;
    const QueuePicture& m_picture;
    const QueueStyle& m_style;
    const QueueGeometry& m_geometry;
    double m_ms;
};

void LanePainter::paintTitle(int lane) const
{
    const QueueLane& of = m_picture.lanes[lane];
    const QRectF whole = m_geometry.lane(lane);
    const QRectF row(whole.left(), whole.top(), whole.width(),
                     QFontMetricsF(m_style.font).height() + px(4));
    m_painter.setFont(boldFont(m_style.font));
    m_painter.setPen(m_style.theme.text);
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, of.title);
    const double used = QFontMetricsF(m_painter.font()).horizontalAdvance(of.title) + px(16);
    m_painter.setFont(m_style.font);
    if (!of.history)
        return;
    const QFontMetricsF metrics(m_style.font);
    double right = row.right();
    if (!of.note.isEmpty()) {
        const double width = metrics.horizontalAdvance(of.note);
        if (width < row.width() / 3) {
            m_painter.setPen(m_style.theme.readable(m_style.theme.good));
            m_painter.drawText(QRectF(right - width, row.top(), width, row.height()),
                               Qt::AlignRight | Qt::AlignVCenter, of.note);
            right -= width + px(16);
        }
    }
    m_painter.setPen(m_style.theme.mutedText);
    const QRectF room(row.left() + used, row.top(), right - row.left() - used, row.height());
    m_painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                       metrics.elidedText(queueNumbers(of, m_ms), Qt::ElideLeft, room.width()));
}

/// The room of those that have been served, so that an empty side is no hole.
void LanePainter::paintStrip(int lane) const
{
    const QRectF strip = m_geometry.strip(lane);
    const QRectF box = m_geometry.serverBox(lane);
    const double gap = px(12);
    m_painter.setPen(QPen(m_style.theme.grid, px(1)));
    m_painter.setBrush(m_style.theme.panel);
    m_painter.drawRect(
        QRectF(strip.left(), strip.top(), box.left() - gap - strip.left(), strip.height()));
}

void LanePainter::paintBlock(const QueueLane& lane, const QueueBlock& block, bool isSelected) const
{
    const QRectF strip = m_geometry.strip(static_cast<int>(&lane - m_picture.lanes.constData()));
    const QRectF box = m_geometry.serverBox(static_cast<int>(&lane - m_picture.lanes.constData()));
    // What glides under the server is seen as far as it stands beside it.
    const QRectF side =
        block.place == QueueBlock::Place::Served
            ? QRectF(strip.topLeft(), QPointF(box.left() - px(12), strip.bottom()))
            : QRectF(QPointF(box.right() + px(4), strip.top()), strip.bottomRight());
    const double gap = block.rect.width() > px(5)   ? px(1)
                       : block.rect.width() > px(3) ? px(0.5)
                                                    : 0;
    const QRectF rect = block.rect.adjusted(gap, 0, -gap, 0) & side;
    if (rect.isEmpty())
        return;
    const QColor color = colorOf(lane, block.request);
    if (rect.width() > px(6)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(rect, px(2), px(2));
    } else {
        m_painter.fillRect(rect, color);
    }
    if (block.isOverdue)
        paintMark(rect);
    if (!isSelected)
        return;
    m_painter.setPen(QPen(m_style.theme.text, px(2)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(-px(1), -px(2), px(1), px(2)));
}

void LanePainter::paintMark(const QRectF& block) const
{
    const QPointF top(block.center().x(), block.bottom() + px(2));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.theme.warning);
    m_painter.drawPolygon(
        QPolygonF{top, top + QPointF(px(4), px(6)), top + QPointF(-px(4), px(6))});
}

void LanePainter::paintServer(int lane, const QList<QueueBlock>& blocks, RequestId selected) const
{
    const QueueLane& of = m_picture.lanes[lane];
    const QRectF box = m_geometry.serverBox(lane);
    QString serving;
    int busy = 0;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.theme.field);
    m_painter.drawRoundedRect(box, px(4), px(4));
    for (const QueueBlock& block : blocks) {
        if (block.place != QueueBlock::Place::Serving)
            continue;
        ++busy;
        const QRectF rect = block.rect.adjusted(px(1), px(1), -px(1), -px(1));
        m_painter.setBrush(colorOf(of, block.request));
        m_painter.drawRoundedRect(rect, px(3), px(3));
        m_painter.fillRect(QRectF(rect.left(), rect.bottom() - px(4),
                                  rect.width() * std::clamp(block.share, 0.0, 1.0), px(4)),
                           m_style.theme.accent);
        if (block.request == selected) {
            m_painter.setPen(QPen(m_style.theme.text, px(2)));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(rect);
            m_painter.setPen(Qt::NoPen);
        }
        if (block.isOverdue)
            paintMark(block.rect);
        serving = QString::fromStdString(of.history->workload()[block.request].id);
    }
    m_painter.setPen(QPen(busy > 0 ? m_style.theme.accent : m_style.theme.line, px(2),
                          busy > 0 ? Qt::SolidLine : Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, px(4), px(4));
    const int servers = of.history->options().servers;
    const QString text = busy == 0      ? Words::tr("idle")
                         : servers == 1 ? Words::tr("serving %1").arg(serving)
                                        : Words::tr("%1 of %2 busy").arg(busy).arg(servers);
    if (!m_geometry.hasRoomBelow())
        return;
    const QFontMetricsF metrics(m_style.font);
    m_painter.setPen(m_style.theme.mutedText);
    m_painter.drawText(
        QRectF(box.center().x() - px(120), box.bottom() + px(4), px(240), metrics.height()),
        Qt::AlignHCenter | Qt::AlignTop, text);
}

/// How many more wait than there is room for.
void LanePainter::paintRest(int lane, const QList<QueueBlock>& blocks) const
{
    const QueueHistory& history = *m_picture.lanes[lane].history;
    const auto shown = std::ranges::count_if(
        blocks, [](const QueueBlock& block) { return block.place == QueueBlock::Place::Waiting; });
    const auto waiting = static_cast<std::ptrdiff_t>(history.at(m_ms).waiting());
    if (waiting <= shown)
        return;
    const QString text = QStringLiteral("+%1").arg(waiting - shown);
    const QRectF strip = m_geometry.strip(lane);
    const double width = QFontMetricsF(m_style.font).horizontalAdvance(text) + px(12);
    const QRectF end(strip.right() - width, strip.top(), width, strip.height());
    m_painter.fillRect(end.adjusted(0, -px(1), px(1), px(1)), m_style.background);
    m_painter.setPen(m_style.theme.mutedText);
    m_painter.drawText(end, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace

QString queueNumbers(const QueueLane& lane, double ms)
{
    if (!lane.history)
        return {};
    const QueueHistory::Moment moment = lane.history->at(ms);
    QStringList parts;
    if (moment.averageValidWaitingMs)
        parts.append(Words::tr("valued waiting %1").arg(formatMs(*moment.averageValidWaitingMs)));
    if (moment.systemEfficiencyPerMs)
        parts.append(
            Words::tr("efficiency %1")
                .arg(formatQuantity(*moment.systemEfficiencyPerMs, QStringLiteral("/ms"))));
    parts.append(Words::tr("%n waiting", nullptr, static_cast<int>(moment.waiting())));
    if (moment.overdue > 0)
        parts.append(Words::tr("%n overdue", nullptr, static_cast<int>(moment.overdue)));
    return parts.join(QStringLiteral("   "));
}

void paintQueues(QPainter& painter, const QRectF& area, const QueuePicture& picture, double ms,
                 RequestId selected, const QueueStyle& style)
{
    if (picture.lanes.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    const QueueGeometry geometry(picture, area, style);
    LanePainter lanes(painter, picture, style, geometry, ms);
    for (int lane = 0; lane < static_cast<int>(picture.lanes.size()); ++lane)
        lanes.paint(lane, selected);
    painter.restore();
}

void paintQueueLegend(QPainter& painter, const QRectF& area, const QueuePicture& picture,
                      const QueueStyle& style)
{
    constexpr int steps = 6;
    const double unit = style.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font);
    double x = area.left();
    const auto write = [&](const QString& text) {
        painter.setPen(style.theme.mutedText);
        painter.drawText(QRectF(x, area.top(), area.right() - x, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + 8 * unit;
    };
    write(Words::tr("colour: value of the answer, 0"));
    for (int i = 0; i < steps; ++i, x += 22 * unit)
        painter.fillRect(QRectF(x, area.center().y() - 5 * unit, 22 * unit, 10 * unit),
                         style.theme.sequential((i + 0.5) / steps));
    x += 8 * unit;
    write(formatNumber(picture.mostValue));
    x += 16 * unit;
    write(Words::tr("width: service time"));
    if (style.isBounded) {
        x += 16 * unit;
        const QPointF top(x, area.center().y() - 3 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.warning);
        painter.drawPolygon(
            QPolygonF{top, top + QPointF(4 * unit, 6 * unit), top + QPointF(-4 * unit, 6 * unit)});
        x += 8 * unit;
        write(Words::tr("waited longer than the bound"));
    }
    painter.restore();
}

} // namespace edgecut
