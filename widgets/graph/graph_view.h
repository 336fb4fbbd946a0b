// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure.h"
#include "widgets/graph/graph_picture.h"
#include "widgets/graph/graph_state.h"

#include <QGraphicsView>

#include <functional>
#include <memory>
#include <vector>

class QVariantAnimation;

namespace edgecut {

class GraphItem;
class GraphLegendOverlay;
class MiniMap;

/// Draws a laid-out graph and a plan on it: boxes coloured by tier or by a value, crossing tensors
/// bold with their bytes, a smooth band along the cut. Zoom, pan, find, keyboard. Owns no
/// algorithm: everything is set by value. Opens fitted. 60 frames/s at 5,000 nodes without a
/// graphics card.
///
/// Mouse: click selects, wheel zooms about the cursor, drag pans, double click centres and zooms.
/// Keys: arrows walk along edges and to neighbours, Home and End, Enter activates, Esc clears,
/// + - 0 zoom and fit, Menu opens the context menu of the selected layer.
class GraphView : public QGraphicsView
{
    Q_OBJECT

public:
    enum class State { Ready, Loading, Empty, Failed };
    Q_ENUM(State)

    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    /// A null pointer: none. Clears tiers, crossings, values, pins, highlights; the selection stays
    /// when the new picture has that node. Makes the state Ready and fits.
    void setPicture(std::shared_ptr<const GraphPicture> picture);
    std::shared_ptr<const GraphPicture> picture() const { return m_state.picture; }

    /// What is shown instead of a graph: one sentence that says what to do.
    void setState(State state, const QString& text = {});
    State state() const { return m_shown; }

    /// The tier of each node (-1: none) and the tiers' names from the data source outward. Nodes
    /// whose tier is another than before flash once.
    void setTiers(const std::vector<int>& tierOfNode, const std::vector<QString>& tierNames);
    /// Which tensors cross, and what to write on them.
    void setCrossings(std::vector<GraphCrossing> crossings);
    void setPins(std::vector<bool> pinned);

    void colorByTier();
    /// A value in [0, 1] for each node (NaN: not known) and what the ends of the scale mean.
    void colorByValue(std::vector<double> values, const GraphScale& scale);

    /// Found nodes; all others fade. Empty: nothing was looked for.
    void highlight(std::vector<int> matches);
    void clearHighlight() { highlight({}); }

    int selectedLayer() const { return m_state.selected; }
    /// Text of the hover tool-tip; by default title, subtitle and tier.
    void setToolTipText(std::function<QString(int)> text) { m_toolTipText = std::move(text); }

    /// Off: nothing moves by itself (screenshots, reduced motion).
    void setAnimated(bool animated);
    bool isAnimated() const { return m_isAnimated; }
    /// The mini-map and the legend.
    void setOverlaysShown(bool shown);

    double zoom() const { return transform().m11(); }
    /// Where the centre of a node is in the viewport, and its node under a point or -1.
    QPoint nodePosition(int layer) const;
    int nodeAt(const QPoint& viewportPosition) const;

    /// The whole graph as it is coloured now, for export: vectors, text stays text.
    void paintFigure(QPainter& painter, const QRectF& area, const FigureStyle& style = {}) const;
    /// The same as a value; `title` is the file's.
    Figure figure(const QString& title) const;

public slots:
    void select(int layer); ///< -1: none
    void fit();
    void zoomIn();
    void zoomOut();
    void zoomTo(double scale);
    void centreOn(int layer);
    /// Centres and, where text could not be read, zooms.
    void showLayer(int layer);

signals:
    void layerSelected(int layer); ///< only when it is another one; -1: none
    void layerActivated(int layer);
    void layerContextMenu(int layer, const QPoint& globalPosition); ///< -1: beside all boxes
    void zoomChanged(double scale);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    friend class MiniMap;

    void zoomAbout(const QPointF& viewportPosition, double scale);
    void leaveRoomToPan();
    void reveal(int layer);
    void flash(std::vector<int> moved);
    void refresh();
    void updateTheme();
    void updateOverlays();
    void placeOverlays();
    void describeSelection();
    bool isReady() const { return m_shown == State::Ready; }

    GraphState m_state;
    GraphItem* m_item = nullptr;
    GraphLegendOverlay* m_legend = nullptr;
    MiniMap* m_miniMap = nullptr;
    QVariantAnimation* m_flash = nullptr;
    std::function<QString(int)> m_toolTipText;
    State m_shown = State::Empty;
    QString m_stateText;
    QPoint m_pressedAt, m_lastAt;
    bool m_isPressed = false, m_isPanning = false;
    bool m_isFitted = true; ///< stays fitted while the window is resized
    bool m_isAnimated = true, m_overlaysShown = true;
};

} // namespace edgecut
