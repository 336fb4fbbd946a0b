// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QString>

namespace edgecut {

/// From `fromMs` on, up to the next step, the value is this.
struct StaircaseStep
{
    double fromMs = 0;
    double value = 0;
    QString note; ///< for the read-out: what changes here

    bool operator==(const StaircaseStep&) const = default;
};

/// A value to compare with, as a dashed line across.
struct StaircaseReference
{
    QString label;
    double value = 0;
    QString methodId;

    bool operator==(const StaircaseReference&) const = default;
};

struct StaircaseData
{
    QList<StaircaseStep> steps; ///< rising; the first may start at 0
    QList<StaircaseReference> references;
    QString methodId; ///< whose colour the staircase has
    QString xLabel, yLabel;
    QString unit; ///< of values: "ms", "mJ" or "×"

    bool operator==(const StaircaseData&) const = default;
};

/// A value that changes in steps as a budget in milliseconds grows, on a logarithmic axis, with the
/// budget of now as a marker. The marker can be dragged, a click takes it there.
class StaircasePlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit StaircasePlot(QWidget* parent = nullptr);

    void setData(const StaircaseData& data);
    const StaircaseData& data() const { return m_data; }
    void setBudget(double ms); ///< without signals; 0: no marker
    double budget() const { return m_budgetMs; }

    QString csv() const override;
    QString tex() const override;

signals:
    /// A person chose a budget by a click, or let the marker go.
    void budgetCommitted(double ms);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    Builder liveSnapshot() const override;
    bool hasData() const override { return !m_data.steps.isEmpty(); }
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    bool grabsMouse(const QPointF& position) const override;
    void dragged(const QPointF& position) override;
    void dragFinished() override;
    void dragCancelled() override;

private:
    double budgetAt(const QPointF& position) const;

    StaircaseData m_data;
    double m_budgetMs = 0;
    double m_beforeDrag = 0; ///< 0: not dragged
};

} // namespace edgecut
