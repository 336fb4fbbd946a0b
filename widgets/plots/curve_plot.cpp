// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/curve_drawing.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/text/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double grabDistance = 8;
constexpr double clickDistance = 16;

/// How many ticks an axis has room for.
int ticksFor(double length, double each)
{
    return std::clamp(static_cast<int>(length / each), 2, 8);
}

double threeDigits(double number)
{
    const double unit = std::pow(10.0, std::floor(std::log10(number)) - 2);
    return std::round(number / unit) * unit;
}

} // namespace

CurvePlot::CurvePlot(QWidget* parent) : PlotWidget(parent)
{
    setTitle(tr("Where to cut as the uplink changes"));
    setAccessibleDescription(
        tr("Latency against the uplink rate. Left and Right change the rate, Page Up and Page Down "
           "go to the next change of the cut."));
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setData(const CurveData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void CurvePlot::setBandwidth(double mbps)
{
    if (mbps == m_bandwidth || std::isnan(mbps))
        return;
    m_bandwidth = mbps;
    repaintMarker();
}

void CurvePlot::setLogLatency(bool logarithmic)
{
    if (logarithmic == m_logLatency)
        return;
    m_logLatency = logarithmic;
    rebuildLater();
}

void CurvePlot::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    if (compact)
        setTitle(tr("Latency as the uplink changes — drag the marker"));
    updateGeometry();
    rebuildLater();
}

QSize CurvePlot::sizeHint() const
{
    return m_compact ? QSize(640, 150) : QSize(640, 380);
}

QSize CurvePlot::minimumSizeHint() const
{
    return m_compact ? QSize(240, 110) : QSize(280, 180);
}

bool CurvePlot::hasData() const
{
    return !m_data.lines.isEmpty() && !m_data.lines.first().pieces.isEmpty() &&
           m_data.fromMbps > 0 && m_data.fromMbps < m_data.toMbps;
}

PlotWidget::Builder CurvePlot::builder() const
{
    return [data = m_data, logLatency = m_logLatency, compact = m_compact, marker = m_bandwidth,
            label = m_compact ? QString() : tr("Uplink rate")](PlotScene& scene) {
        PlotAxis x;
        x.range = {data.fromMbps, data.toMbps, true};
        x.label = label;
        // The unit once, at the right end, where it cannot be missed.
        x.text = [last = data.toMbps](double mbps) {
            return mbps * 1.001 >= last ? formatQuantity(mbps, QStringLiteral("Mbit/s"), 4)
                                        : formatNumber(mbps, 4);
        };
        x.ticks = ticksFor(scene.size().width(), 90);
        PlotAxis y;
        y.range = latencyRange(data, logLatency);
        y.text = [](double ms) { return ms == 0 ? QStringLiteral("0") : formatAxisMs(ms); };
        y.ticks = std::min(ticksFor(scene.size().height() - (compact ? 55 : 80), 36), 6);
        scene.setRightMargin(38 * scene.style().unit);
        scene.setAxes(x, y);
        const PlotStyle style = scene.style();
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawCurves(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels,
                   [data, style, marker](QPainter& painter, const PlotFrame& frame) {
                       drawCurveLabels(painter, frame, style, data, marker);
                   });
    };
}

void CurvePlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   if (m_bandwidth > 0)
                       drawBandwidthMarker(painter, frame, style, m_data, m_bandwidth,
                                           !m_compact || m_uncommitted, hasFocus());
               });
}

PlotWidget::Builder CurvePlot::liveSnapshot() const
{
    return [data = m_data, mbps = m_bandwidth, compact = m_compact](PlotScene& scene) {
        scene.draw(PlotLayer::Marker, [data, mbps, compact, style = scene.style()](
                                          QPainter& painter, const PlotFrame& frame) {
            if (mbps > 0)
                drawBandwidthMarker(painter, frame, style, data, mbps, !compact, false);
        });
    };
}

QString CurvePlot::textAt(const QPointF& position) const
{
    const PlotFrame now = frame();
    const double mbps = now.valueX(position.x());
    QStringList lines;
    for (const CurveBreak& point : m_data.breaks) {
        const auto latency = latencyAt(m_data.lines.first(), point.mbps);
        if (latency && QLineF(now.pixel(point.mbps, *latency), position).length() < grabDistance)
            return QStringLiteral("%1\n%2").arg(point.label, formatMs(*latency));
    }
    lines.append(formatMbps(mbps));
    for (const CurveLine& line : m_data.lines) {
        if (const auto latency = latencyAt(line, mbps)) {
            const QString name = line.name.isEmpty() ? line.label : line.name;
            lines.append(name.isEmpty() ? formatMs(*latency)
                                        : QStringLiteral("%1: %2").arg(name, formatMs(*latency)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

double CurvePlot::mbpsAt(const QPointF& position) const
{
    const PlotFrame now = frame();
    const double mbps = threeDigits(now.valueX(position.x()));
    return std::clamp(mbps, std::max(now.x.from, m_data.fromMbps),
                      std::min(now.x.to, m_data.toMbps));
}

bool CurvePlot::grabsMouse(const QPointF& position) const
{
    if (m_bandwidth <= 0 || !hasData())
        return false;
    const PlotFrame now = frame();
    return now.area.adjusted(-4, 0, 4, 0).contains(position) &&
           std::abs(now.pixelX(m_bandwidth) - position.x()) <= grabDistance;
}

void CurvePlot::clicked(const QPointF& position)
{
    const PlotFrame now = frame();
    if (!now.area.contains(position))
        return;
    bool near = m_compact;
    for (const CurveLine& line : m_data.lines) {
        const auto latency = latencyAt(line, now.valueX(position.x()));
        near = near || (latency && std::abs(now.pixelY(*latency) - position.y()) < clickDistance);
    }
    if (!near)
        return;
    m_beforeDrag = m_bandwidth;
    moveMarker(mbpsAt(position));
    commitMarker();
}

void CurvePlot::dragged(const QPointF& position)
{
    if (!m_uncommitted)
        m_beforeDrag = m_bandwidth;
    moveMarker(mbpsAt(position));
}

void CurvePlot::dragFinished()
{
    commitMarker();
}

void CurvePlot::dragCancelled()
{
    if (!m_uncommitted)
        return;
    moveMarker(m_beforeDrag);
    m_uncommitted = false;
    repaintMarker();
}

void CurvePlot::moveMarker(double mbps)
{
    if (mbps == m_bandwidth)
        return;
    m_bandwidth = mbps;
    m_uncommitted = true;
    repaintMarker();
    emit bandwidthChanging(mbps);
}

void CurvePlot::commitMarker()
{
    if (!m_uncommitted)
        return;
    m_uncommitted = false;
    repaintMarker();
    if (m_bandwidth != m_beforeDrag)
        emit bandwidthCommitted(m_bandwidth);
}

double CurvePlot::nextBreak(int direction) const
{
    double best = direction > 0 ? m_data.toMbps : m_data.fromMbps;
    for (const CurveBreak& point : m_data.breaks) {
        if (direction > 0 && point.mbps > m_bandwidth * (1 + 1e-9))
            best = std::min(best, point.mbps);
        if (direction < 0 && point.mbps < m_bandwidth * (1 - 1e-9))
            best = std::max(best, point.mbps);
    }
    return best;
}

void CurvePlot::keyPressEvent(QKeyEvent* event)
{
    if (m_bandwidth <= 0 || !hasData()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const double factor = event->modifiers().testFlag(Qt::ShiftModifier) ? 1.1 : 1.02;
    double mbps = m_bandwidth;
    switch (event->key()) {
    case Qt::Key_Left:
        mbps /= factor;
        break;
    case Qt::Key_Right:
        mbps *= factor;
        break;
    case Qt::Key_PageDown:
        mbps = nextBreak(-1);
        break;
    case Qt::Key_PageUp:
        mbps = nextBreak(1);
        break;
    case Qt::Key_Home:
        mbps = m_data.fromMbps;
        break;
    case Qt::Key_End:
        mbps = m_data.toMbps;
        break;
    default:
        PlotWidget::keyPressEvent(event);
        return;
    }
    if (!m_uncommitted)
        m_beforeDrag = m_bandwidth;
    moveMarker(std::clamp(mbps, m_data.fromMbps, m_data.toMbps));
}

void CurvePlot::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        commitMarker();
    PlotWidget::keyReleaseEvent(event);
}

void CurvePlot::focusOutEvent(QFocusEvent* event)
{
    // A key held while the focus moves away is never released here.
    commitMarker();
    repaintMarker();
    PlotWidget::focusOutEvent(event);
}

void CurvePlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    repaintMarker();
}

QString CurvePlot::csv() const
{
    CsvWriter csv({QStringLiteral("line"), QStringLiteral("from_mbps"), QStringLiteral("to_mbps"),
                   QStringLiteral("fixed_ms"), QStringLiteral("uplink_bytes"),
                   QStringLiteral("latency_at_from_ms"), QStringLiteral("latency_at_to_ms")});
    for (const CurveLine& line : m_data.lines) {
        for (const CurvePiece& piece : line.pieces) {
            csv.add(line.methodId);
            for (const double number :
                 {piece.fromMbps, piece.toMbps, piece.fixedMs, piece.bytes,
                  piece.latencyMs(piece.fromMbps), piece.latencyMs(piece.toMbps)})
                csv.add(number);
            csv.endRow();
        }
    }
    return csv.text();
}

QString CurvePlot::tex() const
{
    const PlotRange y = latencyRange(m_data, m_logLatency);
    QStringList options{
        QStringLiteral("xmode=log"), QStringLiteral("log ticks with fixed point"),
        QStringLiteral("xmin=%1,xmax=%2")
            .arg(PgfWriter::number(m_data.fromMbps), PgfWriter::number(m_data.toMbps)),
        QStringLiteral("ymin=%1,ymax=%2").arg(PgfWriter::number(y.from), PgfWriter::number(y.to))};
    if (m_logLatency)
        options.append(QStringLiteral("ymode=log"));
    PgfWriter writer(tr("Uplink rate, Mbit/s"), tr("Latency, ms"), options);
    for (const CurveLine& line : m_data.lines) {
        QList<QPointF> points;
        for (const CurvePiece& piece : line.pieces) {
            constexpr int steps = 40;
            for (int i = 0; i <= steps; ++i) {
                const double mbps = piece.fromMbps * std::pow(piece.toMbps / piece.fromMbps,
                                                              static_cast<double>(i) / steps);
                points.append({mbps, piece.latencyMs(mbps)});
            }
        }
        writer.addLine(line.label.isEmpty() ? line.methodId : line.label,
                       curveColor(line, Theme::light()), line.baseline, points);
    }
    for (const CurveBreak& point : m_data.breaks) {
        if (const auto latency = latencyAt(m_data.lines.first(), point.mbps))
            writer.addNote({point.mbps, *latency}, point.label);
    }
    return writer.text();
}

} // namespace edgecut
