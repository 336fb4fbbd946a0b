// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scheduling/frame_gantt.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/bar_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double boxHeight = 0.56;  // of a row, around its middle
constexpr double waitingTop = 0.31; // below the middle: where the lines of those that wait begin
constexpr double laneHeight = 0.045;
constexpr int mostLanes = 4;

double placeOf(const FrameGanttData& data, int row)
{
    return static_cast<double>(data.rows.size() - 1 - row);
}

QRectF boxOf(const PlotFrame& frame, const FrameGanttData& data, const GanttVisit& visit)
{
    const double middle = placeOf(data, visit.row);
    return QRectF(frame.pixel(visit.startMs, middle + boxHeight / 2),
                  frame.pixel(visit.endMs, middle - boxHeight / 2));
}

/// Those that wait at once lie below each other; a long queue shares the last lane.
QList<int> waitingLanes(const FrameGanttData& data)
{
    QList<int> lanes(data.visits.size(), 0);
    QList<QList<double>> freeFrom(data.rows.size());
    for (qsizetype i = 0; i < data.visits.size(); ++i) {
        const GanttVisit& visit = data.visits[i];
        if (visit.startMs <= visit.readyMs)
            continue;
        QList<double>& row = freeFrom[visit.row];
        int lane = 0;
        while (lane < static_cast<int>(row.size()) && row[lane] > visit.readyMs)
            ++lane;
        if (lane == static_cast<int>(row.size()))
            row.append(0);
        row[lane] = visit.startMs;
        lanes[i] = std::min(lane, mostLanes - 1);
    }
    return lanes;
}

QColor shade(const GanttRow& row, int frame, const Theme& theme)
{
    const QColor base = row.isLink ? theme.link : theme.adapted(row.color);
    if (frame % 2 == 0)
        return base;
    return theme.isDark ? base.darker(128) : base.lighter(128);
}

void drawBox(QPainter& painter, const QRectF& box, const GanttRow& row, int frame,
             const PlotStyle& style)
{
    const QColor color = shade(row, frame, style.theme);
    QRectF shown = box;
    shown.setWidth(std::max(shown.width(), style.unit));
    // Stripes in a box of few pixels are noise.
    if (row.isLink && shown.width() >= 8 * style.unit)
        drawHatched(painter, shown, color, style.theme.linkStripe(), 5 * style.unit);
    else
        painter.fillRect(shown, color);
    const QString number = QString::number(frame + 1);
    const QFontMetricsF metrics(painter.font(), painter.device());
    if (metrics.horizontalAdvance(number) + 6 * style.unit > shown.width())
        return;
    if (row.isLink) {
        QRectF plate(0, 0, metrics.horizontalAdvance(number) + 4 * style.unit, metrics.height());
        plate.moveCenter(shown.center());
        painter.fillRect(plate, color);
    }
    painter.setPen(style.theme.textOn(color));
    painter.drawText(shown, Qt::AlignCenter, number);
}

void drawFrames(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const FrameGanttData& data, const QList<int>& lanes)
{
    painter.setFont(style.font(0.9));
    for (qsizetype i = 0; i < data.visits.size(); ++i) {
        const GanttVisit& visit = data.visits[i];
        if (visit.endMs < frame.x.from || visit.readyMs > frame.x.to)
            continue;
        const GanttRow& row = data.rows[visit.row];
        if (visit.startMs > visit.readyMs) {
            const double y = placeOf(data, visit.row) - waitingTop - laneHeight * lanes[i];
            painter.setPen(QPen(style.theme.mutedText, 1.6 * style.unit));
            painter.drawLine(frame.pixel(visit.readyMs, y), frame.pixel(visit.startMs, y));
        }
        drawBox(painter, boxOf(frame, data, visit), row, visit.frame, style);
    }
}

void drawLongest(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                 const FrameGanttData& data)
{
    for (int row = 0; row < static_cast<int>(data.rows.size()); ++row) {
        if (!data.rows[row].longest || data.longestNote.isEmpty())
            continue;
        painter.setFont(style.font(0.94, true));
        const QFontMetricsF metrics(painter.font(), painter.device());
        const double top = frame.pixelY(placeOf(data, row) + 0.5);
        const double bottom = frame.pixelY(placeOf(data, row) + boxHeight / 2);
        QRectF note(0, 0, metrics.horizontalAdvance(data.longestNote) + 4 * style.unit,
                    metrics.height());
        note.moveCenter({0, (top + bottom) / 2});
        // Rows of a low window leave no room for a line of text above their boxes.
        note.moveBottom(std::min(note.bottom(), bottom));
        note.moveTop(std::max(note.top(), frame.area.top()));
        note.moveRight(frame.area.right() - 4 * style.unit);
        if (note.bottom() > bottom || note.top() < top)
            painter.fillRect(note,
                             style.background.isValid() ? style.background : style.theme.surface);
        painter.setPen(style.theme.warning);
        painter.drawText(note, Qt::AlignCenter | Qt::TextDontClip, data.longestNote);
    }
}

double lastMs(const FrameGanttData& data)
{
    double last = 0;
    for (const GanttVisit& visit : data.visits)
        last = std::max(last, visit.endMs);
    return last > 0 ? last : 1;
}

} // namespace

FrameGantt::FrameGantt(QWidget* parent) : PlotWidget(parent)
{
    setZoomDirections(Qt::Horizontal);
    setTitle(tr("Where is each frame?"));
}

void FrameGantt::setData(const FrameGanttData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    if (story(m_selected).isEmpty())
        m_selected = -1;
    rebuildLater();
}

void FrameGantt::selectFrame(int frame)
{
    const int selected = story(frame).isEmpty() ? -1 : frame;
    if (selected == m_selected)
        return;
    m_selected = selected;
    repaintMarker();
    emit frameSelected(selected);
}

PlotWidget::Builder FrameGantt::builder() const
{
    return [data = m_data, lanes = waitingLanes(m_data)](PlotScene& scene) {
        const PlotStyle style = scene.style();
        QStringList names;
        for (qsizetype row = data.rows.size() - 1; row >= 0; --row)
            names.append(data.rows[row].label);
        PlotAxis x;
        x.range = {0, lastMs(data) * 1.01, false};
        x.text = [](double ms) { return ms == 0 ? QStringLiteral("0") : formatAxisMs(ms); };
        PlotAxis y;
        y.range = barRange(data.rows.size());
        y.categories = names;
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data,
                   [data, lanes, style](QPainter& painter, const PlotFrame& frame) {
                       drawFrames(painter, frame, style, data, lanes);
                   });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawLongest(painter, frame, style, data);
        });
    };
}

void FrameGantt::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   painter.setPen(QPen(style.theme.text, 1.6 * style.unit));
                   painter.setBrush(Qt::NoBrush);
                   for (const GanttVisit& visit : m_data.visits) {
                       if (visit.frame == m_selected)
                           painter.drawRect(boxOf(frame, m_data, visit));
                   }
               });
}

QString FrameGantt::story(int frame) const
{
    QStringList lines;
    double came = 0;
    double left = 0;
    for (const GanttVisit& visit : m_data.visits) {
        if (visit.frame != frame)
            continue;
        if (lines.isEmpty())
            came = visit.readyMs;
        left = visit.endMs;
        const double waited = visit.startMs - visit.readyMs;
        lines.append(waited > 0 ? tr("%1: waited %2, took %3")
                                      .arg(m_data.rows[visit.row].label, formatMs(waited),
                                           formatMs(visit.endMs - visit.startMs))
                                : tr("%1: took %2")
                                      .arg(m_data.rows[visit.row].label,
                                           formatMs(visit.endMs - visit.startMs)));
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(tr("Frame %1: came at %2, left after %3")
                      .arg(frame + 1)
                      .arg(formatMs(came), formatMs(left - came)));
    return lines.join(QLatin1Char('\n'));
}

int FrameGantt::visitAt(const QPointF& position) const
{
    const PlotFrame shown = frame();
    if (!shown.area.contains(position))
        return -1;
    for (qsizetype i = 0; i < m_data.visits.size(); ++i) {
        if (boxOf(shown, m_data, m_data.visits[i]).contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

QString FrameGantt::textAt(const QPointF& position) const
{
    const int visit = visitAt(position);
    return visit < 0 ? QString() : story(m_data.visits[visit].frame);
}

void FrameGantt::clicked(const QPointF& position)
{
    const int visit = visitAt(position);
    selectFrame(visit < 0 ? -1 : m_data.visits[visit].frame);
}

void FrameGantt::keyPressEvent(QKeyEvent* event)
{
    const qsizetype frames = m_data.visits.isEmpty() ? 0 : m_data.visits.last().frame + 1;
    const std::optional<int> next = barAfterKey(event->key(), m_selected, frames);
    if (!next)
        PlotWidget::keyPressEvent(event);
    else if (*next >= 0)
        selectFrame(*next);
}

QString FrameGantt::csv() const
{
    CsvWriter csv({QStringLiteral("frame"), QStringLiteral("stage"), QStringLiteral("ready_ms"),
                   QStringLiteral("start_ms"), QStringLiteral("end_ms")});
    for (const GanttVisit& visit : m_data.visits) {
        csv.add(static_cast<double>(visit.frame + 1));
        csv.add(m_data.rows[visit.row].label);
        csv.add(visit.readyMs);
        csv.add(visit.startMs);
        csv.add(visit.endMs);
        csv.endRow();
    }
    return csv.text();
}

QString FrameGantt::tex() const
{
    QStringList names;
    for (qsizetype row = m_data.rows.size() - 1; row >= 0; --row)
        names.append(QLatin1Char('{') + PgfWriter::escaped(m_data.rows[row].label) +
                     QLatin1Char('}'));
    QStringList ticks;
    for (qsizetype row = 0; row < m_data.rows.size(); ++row)
        ticks.append(QString::number(row));
    PgfWriter writer(tr("Time, ms"), QString(),
                     {QStringLiteral("ytick={%1}").arg(ticks.join(QLatin1Char(','))),
                      QStringLiteral("yticklabels={%1}").arg(names.join(QLatin1Char(','))),
                      QStringLiteral("line width=6pt")});
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        const GanttRow& shown = m_data.rows[row];
        const QColor color =
            shown.isLink ? Theme::light().link : Theme::light().adapted(shown.color);
        const double y = placeOf(m_data, static_cast<int>(row));
        for (const GanttVisit& visit : m_data.visits) {
            if (visit.row == row)
                writer.addLine(QString(), color, shown.isLink,
                               {{visit.startMs, y}, {visit.endMs, y}});
        }
    }
    return writer.text();
}

} // namespace edgecut
