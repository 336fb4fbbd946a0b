// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mobility/world_picture.h"
#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgecut {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorldPicture)
};

constexpr int trailSteps = 6;
constexpr int scaleSteps = 6;
/// Below this many units of radius a hexagon is as good as a square.
constexpr double smallestHexagon = 3;

/// Orange over near white to purple: safe for colour-blind readers, and grey print has its order.
QColor diverging(double fraction)
{
    static const std::array<QColor, scaleSteps> colors{
        QColor(0xe6, 0x61, 0x01), QColor(0xfd, 0xb0, 0x63), QColor(0xfd, 0xd3, 0xa0),
        QColor(0xd8, 0xda, 0xeb), QColor(0x99, 0x8e, 0xc3), QColor(0x54, 0x27, 0x88)};
    const auto index =
        static_cast<std::size_t>(std::clamp(fraction * scaleSteps, 0.0, double(scaleSteps - 1)));
    return colors[index];
}

using Corners = std::array<QPointF, 6>;

/// From the centre of a hexagon, `share` of its size; all hexagons of a grid are alike.
Corners cornersAround(const ServerMap& servers, const MapView& view, double share)
{
    const ServerId any(std::size_t{0});
    const Position centre = servers.centre(any);
    Corners around;
    std::ranges::transform(
        servers.grid().corners(servers.cell(any)), around.begin(), [&](const Position& corner) {
            return share * view.scale * QPointF(corner.xM - centre.xM, centre.yM - corner.yM);
        });
    return around;
}

void drawHexagon(QPainter& painter, QPointF centre, Corners corners)
{
    for (QPointF& corner : corners)
        corner += centre;
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
}

/// "500 m" and its length: a round number that takes about a sixth of the page.
double scaleBarM(const MapView& view)
{
    const double wanted = view.page.width() / 6 / view.scale;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    return wanted >= 5 * power ? 5 * power : wanted >= 2 * power ? 2 * power : power;
}

QString meters(double m)
{
    return m >= 1000 ? formatQuantity(m / 1000, QStringLiteral("km"))
                     : formatQuantity(m, QStringLiteral("m"));
}

QString mostText(const WorldPicture& picture)
{
    if (picture.quantity == CellQuantity::HitRatio)
        return QStringLiteral("1");
    if (picture.quantity == CellQuantity::Traffic)
        return formatMbps(picture.most());
    return formatNumber(picture.most());
}

/// Layers on their way during an interval, from server to server.
void paintTransfers(QPainter& painter, const WorldPicture& picture, std::ptrdiff_t interval,
                    double share, const MapView& view, const MapStyle& style)
{
    const MobilityReport& report = *picture.report;
    const WorldHistory& history = *report.run.history;
    const auto begin = history.intervals[static_cast<std::size_t>(interval)].transfers;
    const std::size_t end =
        static_cast<std::size_t>(interval) + 1 < history.intervals.size()
            ? history.intervals[static_cast<std::size_t>(interval) + 1].transfers
            : history.transfers.size();
    QColor color = style.theme.link;
    for (std::size_t i = begin; i < end; ++i) {
        const Transfer& transfer = history.transfers[i];
        const auto user = static_cast<int>(report.data->walks[transfer.walk].user);
        if (picture.followedUser >= 0 && user != picture.followedUser)
            continue;
        const QPointF from = view.at(report.servers->centre(transfer.from));
        const QPointF to = view.at(report.servers->centre(transfer.to));
        painter.setPen(QPen(color, 1.4 * style.unit, Qt::DashLine));
        painter.drawLine(from, to);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(from + share * (to - from), 2.6 * style.unit, 2.6 * style.unit);
        painter.setBrush(Qt::NoBrush);
    }
}

void paintTrail(QPainter& painter, const WorldPicture& picture, const UserMoment& moment,
                QPointF here, const MapView& view, const MapStyle& style)
{
    const std::vector<Position>& positions = picture.report->data->walks[moment.walk].positions;
    QPointF last = here;
    for (int back = 0; back < trailSteps && back <= static_cast<int>(moment.position); ++back) {
        const QPointF next = view.at(positions[moment.position - static_cast<std::uint32_t>(back)]);
        QColor color = style.theme.text;
        color.setAlphaF(0.8F * static_cast<float>(trailSteps - back) / trailSteps);
        painter.setPen(QPen(color, 1.4 * style.unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(last, next);
        last = next;
    }
}

void paintPrediction(QPainter& painter, const WorldPicture& picture, const UserMoment& moment,
                     bool followed, const MapView& view, const MapStyle& style)
{
    const QPointF at = view.at(moment.predicted);
    QPen pen(style.theme.mutedText, 1.2 * style.unit, Qt::DotLine);
    painter.setPen(pen);
    painter.drawEllipse(at, 4 * style.unit, 4 * style.unit);
    if (!followed)
        return;
    QColor inside = style.theme.accent;
    inside.setAlphaF(0.15F);
    painter.setPen(QPen(style.theme.accent, 1.4 * style.unit));
    painter.setBrush(inside);
    const double radius = picture.report->options.world.migrationRadiusM * view.scale;
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

QColor arrivalColor(const Theme& theme, Arrival arrival)
{
    switch (arrival) {
    case Arrival::Hit:
        return theme.good;
    case Arrival::Partial:
        return theme.warning;
    case Arrival::Miss:
        return theme.error;
    case Arrival::None:
        break;
    }
    return theme.surface;
}

/// What outlines and circles mean, beside the colour scale.
void paintMarkLegend(QPainter& painter, const QRectF& card, const MapStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const double em = metrics.height();
    struct Mark
    {
        QString text;
        QColor line, fill;
        Qt::PenStyle pen;
    };
    const std::array<Mark, 6> marks{
        Mark{Words::tr("hit"), style.theme.text, style.theme.good, Qt::SolidLine},
        {Words::tr("partial"), style.theme.text, style.theme.warning, Qt::SolidLine},
        {Words::tr("miss"), style.theme.text, style.theme.error, Qt::SolidLine},
        {Words::tr("predicted"), style.theme.mutedText, Qt::transparent, Qt::DotLine},
        {Words::tr("layers in flight"), style.theme.link, style.theme.link, Qt::SolidLine},
        {Words::tr("crowded server"), style.theme.error, Qt::transparent, Qt::SolidLine}};
    double widest = 0;
    for (const Mark& mark : marks)
        widest = std::max(widest, metrics.horizontalAdvance(mark.text));
    const double column = widest + 1.8 * em;
    const QRectF own(card.right() + em / 2, card.top(), 2 * column + em / 2, card.height());
    painter.setPen(QPen(style.theme.line, style.unit));
    painter.setBrush(style.theme.panel);
    painter.drawRoundedRect(own, 4 * style.unit, 4 * style.unit);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const Mark& mark = marks[i];
        const QPointF at(own.left() + em * 0.9 + static_cast<double>(i / 3) * column,
                         own.top() + em * (0.85 + 1.15 * static_cast<double>(i % 3)));
        painter.setPen(QPen(mark.line, 1.4 * style.unit, mark.pen));
        painter.setBrush(mark.fill);
        painter.drawEllipse(at, em * 0.28, em * 0.28);
        painter.setPen(style.theme.text);
        painter.drawText(QRectF(at.x() + em * 0.6, at.y() - em / 2, widest + em / 4, em),
                         Qt::AlignLeft | Qt::AlignVCenter, mark.text);
    }
}

} // namespace

QColor cellColor(const Theme& theme, CellQuantity quantity, double fraction)
{
    if (std::isnan(fraction))
        return theme.raised;
    return quantity == CellQuantity::HitRatio ? diverging(fraction) : theme.sequential(fraction);
}

void paintCells(QPainter& painter, const WorldPicture& picture, const MapView& view,
                const MapStyle& style)
{
    if (!picture.report)
        return;
    const ServerMap& servers = *picture.report->servers;
    const double most = picture.most();
    const double radius = servers.grid().radiusM() * view.scale;
    const QRectF shown = view.page.adjusted(-radius, -radius, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, radius > smallestHexagon);
    painter.setPen(Qt::NoPen);
    if (servers.size() == 0)
        return;
    const Corners cell = cornersAround(servers, view, 0.94);
    const Corners ring = cornersAround(servers, view, 0.8);
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const ServerId server(i);
        const QPointF at = view.at(servers.centre(server));
        if (!shown.contains(at))
            continue;
        painter.setBrush(cellColor(style.theme, picture.quantity, picture.value(server) / most));
        if (radius > smallestHexagon)
            drawHexagon(painter, at, cell);
        else
            painter.drawRect(
                QRectF(at - QPointF(radius, radius) * 0.85, QSizeF(1.7 * radius, 1.7 * radius)));
        if (i < picture.crowded.size() && picture.crowded[i] && radius > smallestHexagon) {
            painter.setPen(QPen(style.theme.error, 1.6 * style.unit));
            painter.setBrush(Qt::NoBrush);
            drawHexagon(painter, at, ring);
            painter.setPen(Qt::NoPen);
        }
    }
    painter.setBrush(Qt::NoBrush);
    if (picture.selected.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.theme.accent, 2.4 * style.unit));
        drawHexagon(painter, view.at(servers.centre(picture.selected)),
                    cornersAround(servers, view, 1));
    }
}

void paintPeople(QPainter& painter, const WorldPicture& picture, const MapView& view,
                 const MapStyle& style)
{
    if (!picture.report || !picture.report->run.history)
        return;
    const WorldHistory& history = *picture.report->run.history;
    const std::ptrdiff_t interval = intervalAt(history, picture.step);
    if (interval < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double share = picture.step - std::floor(picture.step);
    paintTransfers(painter, picture, interval, share, view, style);
    const auto at = static_cast<std::size_t>(interval);
    const std::size_t end = at + 1 < history.intervals.size() ? history.intervals[at + 1].moments
                                                              : history.moments.size();
    const QRectF shown = view.page.adjusted(-40, -40, 40, 40);
    for (std::size_t i = history.intervals[at].moments; i < end; ++i) {
        const UserMoment& moment = history.moments[i];
        const QPointF here = view.at(positionOf(*picture.report, moment, share));
        const bool followed =
            static_cast<int>(picture.report->data->walks[moment.walk].user) == picture.followedUser;
        if (!shown.contains(here) && !followed)
            continue;
        paintTrail(painter, picture, moment, here, view, style);
        if (moment.hasPrediction)
            paintPrediction(painter, picture, moment, followed, view, style);
        painter.setPen(QPen(followed ? style.theme.accent : style.theme.text,
                            (followed ? 2.2 : 1.6) * style.unit));
        painter.setBrush(arrivalColor(style.theme, moment.arrival));
        painter.drawEllipse(here, 4.5 * style.unit, 4.5 * style.unit);
        painter.setBrush(Qt::NoBrush);
    }
}

double legendHeight(const MapStyle& style)
{
    return 4.6 * QFontMetricsF(style.font).height();
}

void paintMapLegend(QPainter& painter, const WorldPicture& picture, const MapView& view,
                    const MapStyle& style)
{
    if (!picture.report)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font);
    const double em = metrics.height();
    const QString title = quantityTitle(picture.quantity);
    const QRectF scale(0, 0, std::max(9 * em, metrics.horizontalAdvance(title)), em * 0.7);
    const double barM = scaleBarM(view);
    const QRectF card(view.page.left() + em / 2, view.page.bottom() - 4.4 * em,
                      scale.width() + barM * view.scale + 3 * em, 3.9 * em);
    painter.setPen(QPen(style.theme.line, style.unit));
    painter.setBrush(style.theme.panel);
    painter.drawRoundedRect(card, 4 * style.unit, 4 * style.unit);
    const QPointF corner = card.topLeft() + QPointF(em * 0.7, em * 0.4);
    painter.setPen(style.theme.text);
    painter.drawText(QRectF(corner, QSizeF(scale.width(), em)), Qt::AlignLeft, title);
    painter.setPen(Qt::NoPen);
    const QRectF strip = scale.translated(corner + QPointF(0, 1.25 * em));
    for (int i = 0; i < scaleSteps; ++i) {
        painter.setBrush(cellColor(style.theme, picture.quantity, (i + 0.5) / scaleSteps));
        painter.drawRect(QRectF(strip.left() + i * strip.width() / scaleSteps, strip.top(),
                                strip.width() / scaleSteps, strip.height()));
    }
    painter.setPen(style.theme.mutedText);
    const QRectF below(strip.left(), strip.bottom() + em * 0.1, strip.width(), em);
    painter.drawText(below, Qt::AlignLeft, QStringLiteral("0"));
    painter.drawText(below, Qt::AlignRight, mostText(picture));
    const double left = strip.right() + 1.2 * em;
    painter.setPen(QPen(style.theme.text, 1.6 * style.unit));
    painter.drawLine(QPointF(left, strip.center().y()),
                     QPointF(left + barM * view.scale, strip.center().y()));
    painter.drawText(QRectF(left, below.top(), barM * view.scale + em, em), Qt::AlignLeft,
                     meters(barM));
    paintMarkLegend(painter, card, style);
    const std::string& note = picture.report->data->note;
    if (note.empty())
        return;
    const QString text = Words::tr("%1 — not measured")
                             .arg(QString::fromStdString(note).section(QLatin1Char(':'), 0, 0));
    const QRectF badge(view.page.right() - metrics.horizontalAdvance(text) - 2 * em,
                       view.page.top() + em / 2, metrics.horizontalAdvance(text) + 1.4 * em,
                       1.6 * em);
    painter.setPen(QPen(style.theme.line, style.unit));
    painter.setBrush(style.theme.panel);
    painter.drawRoundedRect(badge, 4 * style.unit, 4 * style.unit);
    painter.setPen(style.theme.warning);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace edgecut
