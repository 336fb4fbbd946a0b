// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure.h"

#include <QPointF>
#include <QWidget>

#include <functional>
#include <memory>

namespace edgecut {

class PlotScene;
struct PlotStyle;
struct PlotFrame;

/// What all plots share: a question as title, faint grid, labels at the lines instead of a legend,
/// a read-out under the mouse, drag zooms (rubber band), the wheel zooms about the mouse, double
/// click or Escape resets. Restyles itself with the palette. Exports what it shows.
class PlotWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PlotWidget(QWidget* parent = nullptr);
    ~PlotWidget() override;

    /// The question the plot answers; empty: none.
    void setTitle(const QString& title);
    QString title() const { return m_title; }
    /// Shown instead of data while there are none ("Open a model to see its curve.").
    void setEmptyText(const QString& text);

    /// Draws what is shown now (data and zoom), in the units of Figure::draw.
    void paintFigure(QPainter& painter, const QRectF& rect, const FigureStyle& style) const;
    Figure figure() const;
    virtual QString csv() const = 0;
    /// pgfplots source; empty: none.
    virtual QString tex() const { return {}; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void resetView();

signals:
    /// The text under the mouse changed (also shown as a tool-tip); empty: none.
    void hovered(const QString& text);

protected:
    /// Fills an empty scene with axes and drawings; keeps a copy of all it needs, so that it can be
    /// called after the widget has gone.
    using Builder = std::function<void(PlotScene&)>;
    virtual Builder builder() const = 0;
    /// What moves without a rebuild: drawn on the screen from the widget's present state ...
    virtual void addLiveDrawings(PlotScene& scene);
    /// ... and in figures from a copy of it.
    virtual Builder liveSnapshot() const;
    virtual bool hasData() const = 0;
    /// What stands at this place of the screen's plot; empty: nothing.
    virtual QString textAt(const QPointF& position) const = 0;
    /// A click that was no drag.
    virtual void clicked(const QPointF& position);
    /// Takes over the mouse where it returns true (a draggable marker).
    virtual bool grabsMouse(const QPointF& position) const;
    virtual void dragged(const QPointF& position);
    virtual void dragFinished();
    virtual void dragCancelled();

    /// Data changed: builds the plot anew at the next frame (once, however often it is called). The
    /// zoom is kept.
    void rebuildLater();
    /// Only the marker has moved.
    void repaintMarker();
    PlotScene& scene() const;
    PlotFrame frame() const;
    /// Which axes the mouse zooms; both at first.
    void setZoomDirections(Qt::Orientations directions);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void setHover(const QPointF& position, const QString& text);
    void pressedAt(const QMouseEvent& event);
    void movedTo(const QMouseEvent& event);
    void releasedAt(const QMouseEvent& event);
    void wheeled(const QWheelEvent& event);
    void zoomBy(double factor, const QPointF& center);

    struct Private;
    std::unique_ptr<Private> m_private;
    QString m_title;
};

} // namespace edgecut
