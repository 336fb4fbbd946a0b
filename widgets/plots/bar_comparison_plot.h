// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace edgecut {

/// One method's bar in each group; NaN: it has none ("no plan").
struct BarSeries
{
    QString methodId;
    QString label;
    QList<double> values;

    bool operator==(const BarSeries&) const = default;
};

struct BarComparisonData
{
    QStringList groups; ///< "against edge only", "against cloud only"
    QList<BarSeries> series;
    QString axisLabel; ///< "speed-up"
    QString unit = QStringLiteral("×");
    double reference = 1; ///< a line ("no gain"); NaN: none

    bool operator==(const BarComparisonData&) const = default;
};

/// Methods against one another in one or several metrics, values written at the bars.
class BarComparisonPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit BarComparisonPlot(QWidget* parent = nullptr);

    void setData(const BarComparisonData& data);
    const BarComparisonData& data() const { return m_data; }

    QString csv() const override;
    QString tex() const override;

signals:
    void methodClicked(const QString& methodId);

protected:
    Builder builder() const override;
    bool hasData() const override;
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    struct Hit
    {
        int group = -1;
        int series = -1;
    };
    Hit hitAt(const QPointF& position) const;

    BarComparisonData m_data;
};

} // namespace edgecut
