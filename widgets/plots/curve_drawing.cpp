// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_drawing.h"

#include "widgets/plots/label_placement.h"
#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgecut {

std::optional<double> latencyAt(const CurveLine& line, double mbps)
{
    for (const CurvePiece& piece : line.pieces) {
        if (mbps >= piece.fromMbps * (1 - 1e-12) && mbps <= piece.toMbps * (1 + 1e-12))
            return piece.latencyMs(mbps);
    }
    return std::nullopt;
}

PlotRange latencyRange(const CurveData& data, bool logarithmic)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double limit = std::numeric_limits<double>::infinity();
    bool main = true;
    for (const CurveLine& line : data.lines) {
        for (const CurvePiece& piece : line.pieces) {
            const double left = piece.latencyMs(std::max(piece.fromMbps, data.fromMbps));
            const double right = piece.latencyMs(std::min(piece.toMbps, data.toMbps));
            for (const double latency : {left, right}) {
                if (latency > 0 && std::isfinite(latency))
                    low = std::min(low, latency);
                if (std::isfinite(latency))
                    high = std::max(high, std::min(latency, limit));
            }
        }
        if (main && high > 0)
            limit = high * (logarithmic ? 3 : 1.4);
        main = false;
    }
    if (!std::isfinite(low) || high <= 0)
        return {logarithmic ? 0.1 : 0.0, 1, logarithmic};
    if (!logarithmic)
        return {0, high * 1.12, false};
    // At least half a decade, or a flat line would look like a cliff of its last digit.
    const double margin = std::max(1.18, std::sqrt(3.0 / std::min(high / low, 3.0)));
    return {low / margin, high * margin, true};
}

QPolygonF curvePoints(const CurveLine& line, const PlotFrame& frame)
{
    QPolygonF points;
    for (const CurvePiece& piece : line.pieces) {
        const double from = std::max(piece.fromMbps, frame.x.from);
        const double to = std::min(piece.toMbps, frame.x.to);
        if (!(from < to))
            continue;
        const double left = frame.pixelX(from);
        const double right = frame.pixelX(to);
        const int steps = std::clamp(static_cast<int>((right - left) / 2), 1, 4000);
        for (int i = 0; i <= steps; ++i) {
            const double mbps = i == 0       ? from
                                : i == steps ? to
                                             : frame.valueX(left + (right - left) * i / steps);
            const QPointF point = frame.pixel(mbps, piece.latencyMs(mbps));
            if (std::isfinite(point.y()))
                points.append(point);
        }
    }
    return points;
}

QColor curveColor(const CurveLine& line, const Theme& theme)
{
    return line.color.isValid() ? theme.adapted(line.color) : theme.method(line.methodId).color;
}

void drawCurves(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const CurveData& data)
{
    painter.setBrush(Qt::NoBrush);
    // The main line last, over the others.
    for (qsizetype i = data.lines.size() - 1; i >= 0; --i) {
        const CurveLine& line = data.lines[i];
        const MethodStyle looks = style.theme.method(line.methodId);
        QPen pen(curveColor(line, style.theme), style.lineWidth * (line.baseline ? 0.72 : 1));
        pen.setJoinStyle(Qt::RoundJoin);
        if (line.baseline)
            pen.setDashPattern({5, 4});
        else if (looks.dash != Qt::SolidLine)
            pen.setStyle(looks.dash);
        painter.setPen(pen);
        painter.drawPolyline(curvePoints(line, frame));
    }
    if (data.lines.isEmpty())
        return;
    const QColor color = curveColor(data.lines.first(), style.theme);
    for (const CurveBreak& point : data.breaks) {
        if (const auto latency = latencyAt(data.lines.first(), point.mbps))
            drawMarker(painter, frame.pixel(point.mbps, *latency), Marker::Circle, 7.5 * style.unit,
                       color, style.theme.panel);
    }
}

namespace {

/// Every fourth point: labels need no more, and there are many places to try.
QPolygonF thinned(const QPolygonF& line)
{
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); i += 4)
        result.append(line[i]);
    if (!line.isEmpty() && line.size() % 4 != 1)
        result.append(line.last());
    return result;
}

/// Where the marker's rate and latency are written: at its foot, inside the axes.
QRectF markerPill(const PlotFrame& frame, const PlotStyle& style, double x, const QString& text)
{
    const double unit = style.unit;
    const QFontMetricsF metrics(style.font(0.94, true));
    QRectF pill(0, 0, metrics.horizontalAdvance(text) + 14 * unit, metrics.height() + 6 * unit);
    pill.moveBottomLeft({x + 6 * unit, frame.area.bottom() - 4 * unit});
    if (pill.right() > frame.area.right())
        pill.moveRight(x - 6 * unit);
    pill.moveLeft(std::max(pill.left(), frame.area.left()));
    return pill;
}

QString markerText(const CurveData& data, double mbps)
{
    const auto latency = latencyAt(data.lines.first(), mbps);
    return latency ? QStringLiteral("%1 · %2").arg(formatMbps(mbps), formatMs(*latency))
                   : formatMbps(mbps);
}

} // namespace

void drawCurveLabels(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                     const CurveData& data, double markerMbps)
{
    if (data.lines.isEmpty())
        return;
    painter.setFont(style.font(0.94));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double unit = style.unit;
    LabelObstacles obstacles;
    obstacles.bounds = frame.area.adjusted(2 * unit, 0, 8 * unit, 0);
    for (const CurveLine& line : data.lines)
        obstacles.lines.append(thinned(curvePoints(line, frame)));
    if (markerMbps >= frame.x.from && markerMbps <= frame.x.to) {
        const double x = frame.pixelX(markerMbps);
        obstacles.lines.append(QPolygonF({{x, frame.area.top()}, {x, frame.area.bottom()}}));
        obstacles.points.append(markerPill(frame, style, x, markerText(data, markerMbps)));
    }

    QList<LabelRequest> requests;
    QList<std::pair<QString, QColor>> texts;
    const auto sizeOf = [&](const QString& text) {
        return QSizeF(metrics.horizontalAdvance(text) + 2 * unit, metrics.height());
    };
    for (const CurveBreak& point : data.breaks) {
        const auto latency = latencyAt(data.lines.first(), point.mbps);
        const QPointF place = frame.pixel(point.mbps, latency.value_or(0));
        if (!latency || !frame.area.contains(place))
            continue;
        obstacles.points.append(QRectF(place - QPointF(5, 5) * unit, QSizeF(10, 10) * unit));
        if (point.label.isEmpty())
            continue;
        requests.append({sizeOf(point.label), placesRound(place, sizeOf(point.label), 5 * unit)});
        texts.append({point.label, style.theme.mutedText});
    }
    for (qsizetype i = 0; i < data.lines.size(); ++i) {
        const CurveLine& line = data.lines[i];
        if (line.label.isEmpty())
            continue;
        requests.append({sizeOf(line.label), placesAlong(obstacles.lines[i], sizeOf(line.label),
                                                         3 * unit, obstacles.bounds)});
        texts.append({line.label, style.theme.readable(curveColor(line, style.theme))});
    }
    const QList<std::optional<QRectF>> places = placeLabels(requests, obstacles, 4 * unit);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        painter.setPen(texts[i].second);
        painter.drawText(*places[i], Qt::AlignCenter, texts[i].first);
    }
}

void drawBandwidthMarker(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                         const CurveData& data, double mbps, bool withText, bool focused)
{
    if (data.lines.isEmpty() || mbps < frame.x.from || mbps > frame.x.to)
        return;
    const double unit = style.unit;
    const double x = frame.pixelX(mbps);
    painter.setPen(QPen(style.theme.accent, 1.6 * unit));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    const auto latency = latencyAt(data.lines.first(), mbps);
    if (latency) {
        const QPointF center(x, frame.pixelY(*latency));
        if (focused) {
            QColor halo = style.theme.accent;
            halo.setAlphaF(0.28f);
            painter.setPen(Qt::NoPen);
            painter.setBrush(halo);
            painter.drawEllipse(center, 9 * unit, 9 * unit);
        }
        painter.setPen(QPen(style.theme.panel, 1.5 * unit));
        painter.setBrush(style.theme.accent);
        painter.drawEllipse(center, 5.5 * unit, 5.5 * unit);
    }
    if (!withText)
        return;
    const QString text = markerText(data, mbps);
    const QRectF pill = markerPill(frame, style, x, text);
    painter.setFont(style.font(0.94, true));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.accent);
    painter.drawRoundedRect(pill, 4 * unit, 4 * unit);
    painter.setPen(style.theme.accentText);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace edgecut
