// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QString>

namespace edgecut {

/// A kind of part that every bar has ("edge", "uplink", "cloud").
struct StackPart
{
    QString label;
    QColor color; ///< as Theme::tiers() gives it for the light theme or the present one
    bool isLink = false;

    bool operator==(const StackPart&) const = default;
};

/// The latency when the network is cut after this layer.
struct CutPosition
{
    QString label;          ///< the layer's name
    int layer = -1;         ///< its index in the graph; -1: before the first
    QList<double> msOfPart; ///< one for each StackPart

    bool operator==(const CutPosition&) const = default;
};

struct StackedLatencyData
{
    QList<StackPart> parts;
    QList<CutPosition> positions;
    int best = -1;    ///< index of the best position; marked
    int current = -1; ///< index of the position in use, when there is one

    bool operator==(const StackedLatencyData&) const = default;
};

/// Latency by cut position, stacked (DNN Surgery, Fig. 2). A click or the arrow keys select a
/// position.
class StackedLatencyPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit StackedLatencyPlot(QWidget* parent = nullptr);

    void setData(const StackedLatencyData& data);
    const StackedLatencyData& data() const { return m_data; }
    void setSelectedLayer(int layer); ///< without signals; -1: none

    QString csv() const override;
    QString tex() const override;

signals:
    void positionClicked(int index);
    void layerClicked(int layer);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    bool hasData() const override { return !m_data.positions.isEmpty(); }
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int positionAt(const QPointF& position) const;
    int selectedPosition() const;
    void choose(int bar);

    StackedLatencyData m_data;
    int m_selectedLayer = -1;
};

} // namespace edgecut
