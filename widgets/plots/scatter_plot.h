// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>

namespace edgecut {

struct ScatterPoint
{
    double x = 0, y = 0; ///< above 0
    QString label;
    int group = 0; ///< into ScatterData::groups
    int id = -1;   ///< for clicks and selection

    bool operator==(const ScatterPoint&) const = default;
};

/// What points have in common, with the look of a method (Theme::method()).
struct ScatterGroup
{
    QString name;
    QString styleId;

    bool operator==(const ScatterGroup&) const = default;
};

struct ScatterData
{
    QList<ScatterPoint> points;
    QList<ScatterGroup> groups;
    QString xLabel, yLabel;         ///< with what is measured: "measured"
    QString xColumn, yColumn;       ///< of the CSV: "measured_ms"
    QString abovePlace, belowPlace; ///< what is above and below the diagonal: "predicted too slow"

    bool operator==(const ScatterData&) const = default;
};

/// Two times of the same things against each other, in ms on logarithmic axes of the same range:
/// what agrees lies on the diagonal, faint lines beside it are twice and half. The selected point
/// is ringed.
class ScatterPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit ScatterPlot(QWidget* parent = nullptr);

    void setData(const ScatterData& data);
    const ScatterData& data() const { return m_data; }
    void setSelected(int id); ///< -1 or an id that no point has: none
    int selected() const { return m_selected; }
    /// Where a point stands on the screen, in the plot's coordinates; for tests.
    QPointF placeOf(int id) const;

    QString csv() const override;
    QString tex() const override;

signals:
    void pointClicked(int id);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    Builder liveSnapshot() const override;
    bool hasData() const override { return !m_data.points.isEmpty(); }
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    const ScatterPoint* nearest(const QPointF& position) const;

    ScatterData m_data;
    int m_selected = -1;
};

} // namespace edgecut
