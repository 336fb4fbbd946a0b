// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QString>

namespace edgecut {

/// On [fromMbps, toMbps] the latency is fixedMs + bytes * 8 / (mbps * 1000), exactly.
struct CurvePiece
{
    double fromMbps = 0;
    double toMbps = 0;
    double fixedMs = 0;
    double bytes = 0;

    double latencyMs(double mbps) const { return fixedMs + bytes * 8.0 / (mbps * 1000.0); }
    bool operator==(const CurvePiece&) const = default;
};

/// One line of the plot. Its style is its method's unless a colour is given (tiers' baselines).
struct CurveLine
{
    QString methodId;
    QString label;            ///< written at the line: "edge only 372 ms"; may be empty
    QList<CurvePiece> pieces; ///< rising, without overlaps
    QColor color;             ///< invalid: the method's
    bool baseline = false;    ///< thin and dashed
    QString name;             ///< in the read-out: "edge only"; empty: the label

    bool operator==(const CurveLine&) const = default;
};

/// Where the best plan changes.
struct CurveBreak
{
    double mbps = 0;
    QString label; ///< "9.0 · cut moves to inception_3a"

    bool operator==(const CurveBreak&) const = default;
};

struct CurveData
{
    QList<CurveLine> lines; ///< the first one is the main one: breaks and marker stand on it
    QList<CurveBreak> breaks;
    double fromMbps = 0.1;
    double toMbps = 1000;

    bool operator==(const CurveData&) const = default;
};

/// Latency against uplink rate, drawn from the formula (dense between breakpoints, with the
/// breakpoints themselves as points). The marker is the present bandwidth: drag it, click anywhere
/// on the plot, or use the arrow keys (2 % a step, Shift 10 %, Page Up and Down from breakpoint to
/// breakpoint). Compact is the strip under the graph.
class CurvePlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    void setData(const CurveData& data);
    const CurveData& data() const { return m_data; }
    /// Moves the marker; without signals. Cheap: only the marker is painted again. 0: none.
    void setBandwidth(double mbps);
    double bandwidth() const { return m_bandwidth; }
    void setLogLatency(bool logarithmic);
    bool isLogLatency() const { return m_logLatency; }
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    QString csv() const override;
    QString tex() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void bandwidthChanging(double mbps);
    void bandwidthCommitted(double mbps);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    Builder liveSnapshot() const override;
    bool hasData() const override;
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    bool grabsMouse(const QPointF& position) const override;
    void dragged(const QPointF& position) override;
    void dragFinished() override;
    void dragCancelled() override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double mbpsAt(const QPointF& position) const;
    double nextBreak(int direction) const;
    void moveMarker(double mbps);
    void commitMarker();

    CurveData m_data;
    double m_bandwidth = 0;
    double m_beforeDrag = 0;
    bool m_uncommitted = false;
    bool m_logLatency = true;
    bool m_compact = false;
};

} // namespace edgecut
