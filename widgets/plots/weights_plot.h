// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>

namespace edgecut {

/// A point of a search over two weights and what it found there.
struct WeightsPoint
{
    double alpha = 0, gamma = 0; ///< 0 or more
    double value = 0;            ///< ms; less is better

    bool operator==(const WeightsPoint&) const = default;
};

struct WeightsData
{
    QList<WeightsPoint> points;
    int best = -1; ///< among the points; -1: none
    QString xLabel, yLabel, valueLabel;

    bool operator==(const WeightsData&) const = default;
};

/// Where a search over two weights looked, on logarithmic axes with a strip for 0, coloured by what
/// it found; the best point is ringed (DNN Surgery, DSH's search over alpha and gamma).
class WeightsPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit WeightsPlot(QWidget* parent = nullptr);

    void setData(const WeightsData& data);
    const WeightsData& data() const { return m_data; }

    QString csv() const override;

protected:
    Builder builder() const override;
    bool hasData() const override { return !m_data.points.isEmpty(); }
    QString textAt(const QPointF& position) const override;

private:
    WeightsData m_data;
};

} // namespace edgecut
