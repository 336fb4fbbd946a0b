// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPainter;
class QWidget;

namespace edgecut {

/// How a plot is drawn, in the plot's own units (pixels on screen, eighths of a point in figures).
struct PlotStyle
{
    Theme theme = Theme::light();
    double unit = 1; ///< what is one pixel on screen: multiply every length with it
    double textSize = 12;
    double lineWidth = 1.8;
    QColor background; ///< invalid: none
    bool showTitle = true;

    QFont font(double scale = 1, bool bold = false) const;
};

struct PlotRange
{
    double from = 0;
    double to = 1;
    bool logarithmic = false;

    bool operator==(const PlotRange&) const = default;
};

/// The place of the axes and what they show, for drawing and for the mouse. y grows upward.
struct PlotFrame
{
    QRectF area;  ///< between the axes
    QRectF whole; ///< all of the plot
    PlotRange x;
    PlotRange y;

    double pixelX(double value) const;
    double pixelY(double value) const;
    QPointF pixel(double xValue, double yValue) const;
    double valueX(double pixel) const;
    double valueY(double pixel) const;
};

struct PlotAxis
{
    PlotRange range;
    QString label;                       ///< "Uplink rate, Mbit/s"; may be empty
    std::function<QString(double)> text; ///< of a tick, with its unit
    QStringList categories;              ///< not empty: bars 0 ... n-1 with these names
    int ticks = 5;                       ///< about so many
};

/// What a colour means, where lines cannot carry labels.
struct PlotLegendEntry
{
    QString label;
    QColor color;
    bool hatched = false;
};

enum class PlotLayer { Data, Labels, Marker, Overlay };

/// The one place that knows the plotting library: two axes, a faint grid, a title, a legend, and
/// drawings in layers that are painted again one by one. Not a widget itself, so that one plot can
/// be shown on the screen and another be drawn into a figure.
class PlotScene
{
public:
    using Drawing = std::function<void(QPainter&, const PlotFrame&)>;

    explicit PlotScene(QWidget* parent = nullptr);
    ~PlotScene();

    QWidget* widget() const;

    /// For figures, before anything else: the size in points.
    void setFigureSize(const QSizeF& size);
    /// Forgets axes, drawings and title.
    void begin(const PlotStyle& style);
    const PlotStyle& style() const;
    QSizeF size() const; ///< in the style's units of length
    void setTitle(const QString& title);
    void setLegend(const QList<PlotLegendEntry>& entries);
    void setAxes(const PlotAxis& x, const PlotAxis& y);
    /// Clipped to the axes for Data and Marker, free on the other layers.
    void draw(PlotLayer layer, Drawing drawing);
    /// So much room at least for what stands left of the axis: plots over one another line up.
    void setLeastLeftMargin(double pixels);
    /// Room beside the axes for labels.
    void setRightMargin(double pixels);
    void setTopMargin(double pixels);

    void setRanges(const PlotRange& x, const PlotRange& y);
    /// Valid after the first replot.
    PlotFrame frame() const;
    void replot();
    void replot(PlotLayer layer);

    /// Draws everything into `rect` (points), at a resolution of eight units a point.
    void paint(QPainter& painter, const QRectF& rect);

    static constexpr double unitsPerPoint = 8;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace edgecut
