// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>

namespace edgecut {

/// One way of doing something, and what it came to each time.
struct SpreadColumn
{
    QString styleId; ///< Theme::method()
    QString label;
    QList<double> values; ///< of trial 0, 1 ...

    bool operator==(const SpreadColumn&) const = default;
};

struct SpreadData
{
    QList<SpreadColumn> columns;
    QStringList trials;     ///< "seed 3": what the read-out calls each; empty: not named
    bool isPercent = false; ///< values are shares
    QString unit;           ///< where they are not

    bool operator==(const SpreadData&) const = default;
};

/// How results are spread over trials: a dot each, a line at the median with its value. Values are
/// 0 or more; the axis begins at 0.
class SpreadPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit SpreadPlot(QWidget* parent = nullptr);

    void setData(const SpreadData& data);
    const SpreadData& data() const { return m_data; }

    QString csv() const override;
    QString tex() const override;
    QSize minimumSizeHint() const override { return {260, 150}; }

protected:
    Builder builder() const override;
    bool hasData() const override;
    QString textAt(const QPointF& position) const override;

private:
    SpreadData m_data;
};

} // namespace edgecut
