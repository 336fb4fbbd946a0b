// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>

namespace edgecut {

/// A mean with half the width of the band round it.
struct BandPoint
{
    double x = 0, mean = 0, halfWidth = 0;

    bool operator==(const BandPoint&) const = default;
};

/// One line, in the style of a method or policy.
struct BandLine
{
    QString styleId;         ///< Theme::method()
    QString label;           ///< written at its right end
    QList<BandPoint> points; ///< rising in x

    bool operator==(const BandLine&) const = default;
};

struct BandData
{
    QList<BandLine> lines;
    QString xLabel; ///< "Requests in the queue"
    QString yLabel; ///< "Average valid waiting time"
    QString yUnit;  ///< "ms", "1/ms"

    bool operator==(const BandData&) const = default;
};

/// Means with their bands against a count: lines labelled at their right end, values under the
/// mouse.
class BandPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit BandPlot(QWidget* parent = nullptr);

    void setData(const BandData& data);
    const BandData& data() const { return m_data; }

    QString csv() const override;
    QString tex() const override;
    QSize minimumSizeHint() const override { return {260, 150}; }

protected:
    Builder builder() const override;
    bool hasData() const override;
    QString textAt(const QPointF& position) const override;

private:
    BandData m_data;
};

} // namespace edgecut
