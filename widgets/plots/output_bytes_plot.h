// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QString>

namespace edgecut {

struct OutputBytesBar
{
    QString label; ///< the layer's name
    int layer = -1;
    double bytes = 0;
    QColor color; ///< its tier's; invalid: neutral

    bool operator==(const OutputBytesBar&) const = default;
};

struct OutputBytesData
{
    QList<OutputBytesBar> bars;
    double inputBytes = 0; ///< reference line; 0: none

    bool operator==(const OutputBytesData&) const = default;
};

/// Output size by layer (DNN Surgery, Fig. 1): what a cut after a layer would send. A click or the
/// arrow keys select a layer.
class OutputBytesPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit OutputBytesPlot(QWidget* parent = nullptr);

    void setData(const OutputBytesData& data);
    const OutputBytesData& data() const { return m_data; }
    void setSelectedLayer(int layer); ///< without signals; -1: none
    void setLogBytes(bool logarithmic);
    bool isLogBytes() const { return m_logBytes; }

    QString csv() const override;
    QString tex() const override;

signals:
    void layerClicked(int layer);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    bool hasData() const override { return !m_data.bars.isEmpty(); }
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int barAt(const QPointF& position) const;
    int selectedBar() const;
    void choose(int bar);

    OutputBytesData m_data;
    int m_selectedLayer = -1;
    bool m_logBytes = false;
};

} // namespace edgecut
