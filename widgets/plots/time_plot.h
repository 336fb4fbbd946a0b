// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace edgecut {

/// A quantity over time.
struct TimeSeries
{
    QString label;
    QColor color;
    bool dashed = false;
    bool steps = false;    ///< holds its value until the next point
    QList<QPointF> points; ///< time, value; times never fall

    bool operator==(const TimeSeries&) const = default;
};

/// A stretch of time that is marked behind the lines.
struct TimeBand
{
    double from = 0, to = 0;
    QColor color; ///< drawn faintly
    QString label;

    bool operator==(const TimeBand&) const = default;
};

struct TimePlotData
{
    QList<TimeSeries> series;
    QList<TimeBand> bands;
    QList<double> marks; ///< moments with a tick at the top (a plan changed)
    QString timeUnit;    ///< "ms" or "s"
    QString valueUnit;   ///< "ms", "Mbit/s", "frames/s"; empty: a count
    bool logarithmic = false;

    bool operator==(const TimePlotData&) const = default;
};

/// Quantities over time, with a read-out of all of them at the moment under the mouse. A click
/// chooses a moment, which is marked by a line.
class TimePlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit TimePlot(QWidget* parent = nullptr);

    void setData(const TimePlotData& data);
    const TimePlotData& data() const { return m_data; }
    void setMoment(std::optional<double> moment); ///< without signals
    std::optional<double> moment() const { return m_moment; }

    QString csv() const override;
    QString tex() const override;

signals:
    void momentClicked(double time);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    bool hasData() const override;
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    TimePlotData m_data;
    std::optional<double> m_moment;
};

} // namespace edgecut
