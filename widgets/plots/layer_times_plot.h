// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QString>

namespace edgecut {

struct LayerTimesSeries
{
    QString tier;
    QColor color;            ///< as Theme::tiers() gives it
    QList<double> msOfLayer; ///< a layer each; NaN: not known

    bool operator==(const LayerTimesSeries&) const = default;
};

struct LayerTimesData
{
    QStringList names;              ///< of the layers, from input to output
    QList<int> layers;              ///< their indices in the graph
    QList<LayerTimesSeries> series; ///< a tier each

    bool operator==(const LayerTimesData&) const = default;
};

/// What each layer takes on each tier (DNN Surgery, Fig. 7), on a logarithmic axis, since tiers
/// differ by orders of magnitude. Layers of no time have no bar. A click or the arrow keys select a
/// layer.
class LayerTimesPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit LayerTimesPlot(QWidget* parent = nullptr);

    /// Every series must have a time for every layer.
    void setData(const LayerTimesData& data);
    const LayerTimesData& data() const { return m_data; }
    void setSelectedLayer(int layer); ///< without signals; -1: none

    QString csv() const override;
    QString tex() const override;

signals:
    void layerClicked(int layer);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    bool hasData() const override { return !m_data.layers.isEmpty(); }
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int selectedBar() const;
    void choose(int bar);

    LayerTimesData m_data;
    int m_selectedLayer = -1;
};

} // namespace edgecut
