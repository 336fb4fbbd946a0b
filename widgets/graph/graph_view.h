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
/// What is drawn are nodes: layers, and blocks of layers folded into one. Everything outside speaks
/// of layers; which node stands for a layer is the picture's to say.
///
/// Mouse: click selects, wheel zooms about the cursor, drag pans, double click centres and zooms to
/// a layer and expands a block. Keys: arrows walk along edges and to neighbours, Home and End,
/// Enter activates, Backspace collapses what is around the selection, Esc clears, + - 0 zoom and
/// fit, Menu opens the context menu of what is selected.
class GraphView : public QGraphicsView
{
    Q_OBJECT

public:
    enum class State { Ready, Loading, Empty, Failed };
    Q_ENUM(State)

    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    /// A null pointer: none. Clears tiers, crossings, values, pins, highlights; the selected layer
    /// stays when the new picture has it. Makes the state Ready and fits.
    void setPicture(std::shared_ptr<const GraphPicture> picture);
    /// The same layers folded otherwise. All that is known by layer stays, so does the zoom; values
    /// by node are cleared. The place of `block` (a box before, a frame now, or the other way
    /// round) stays where it is on the screen; -1: the selection, else the middle.
    void refold(std::shared_ptr<const GraphPicture> picture, int block = -1);
    std::shared_ptr<const GraphPicture> picture() const { return m_state.picture; }

    /// What is shown instead of a graph: one sentence that says what to do.
    void setState(State state, const QString& text = {});
    State state() const { return m_shown; }

    /// The tier of each layer (-1: none) and the tiers' names from the data source outward. Nodes
    /// with layers whose tier is another than before flash once.
    void setTiers(const std::vector<int>& tierOfLayer, const std::vector<QString>& tierNames);
    /// Which tensors cross, and what to write on them.
    void setCrossings(std::vector<GraphCrossing> crossings);
    void setPins(std::vector<bool> pinnedLayers);

    /// What is written behind the subtitle of each drawn node, changed at every turn: no longer
    /// than its `noteRoom`. Empty: nothing.
    void setNotes(std::vector<QString> notes);
    /// Lays another plan over the one shown: nodes with layers that it puts elsewhere are split
    /// (there | here), both cuts are drawn, and colours are tiers. No tiers in it: takes it away.
    void setOtherPlan(const OtherPlan& plan);
    bool isCompared() const { return m_state.isCompared(); }

    void colorByTier();
    /// A value in [0, 1] for each drawn node (NaN: not known) and what the ends of the scale mean.
    /// What a block's value is made of is the caller's to say. `marked` nodes are those that one
    /// value cannot say; they are hatched, whatever their value is.
    void colorByValue(std::vector<double> values, const GraphScale& scale,
                      std::vector<bool> marked = {});

    /// Found layers; nodes without any fade. Empty: nothing was looked for.
    void highlight(std::vector<int> matches);
    void clearHighlight() { highlight({}); }

    int selectedLayer() const { return m_layer; }
    /// The block that is selected itself or holds the selected layer, or -1.
    int selectedBlock() const { return m_state.blockOf(m_state.selected); }
    /// "edge"; "edge 8, cloud 4" for a block on several tiers; empty: not known.
    QString tierText(int node) const { return m_state.tierText(node); }
    /// Text of a node's hover tool-tip; by default title, subtitle and tier.
    void setToolTipText(std::function<QString(int)> text) { m_toolTipText = std::move(text); }

    /// Off: nothing moves by itself (screenshots, reduced motion).
    void setAnimated(bool animated);
    bool isAnimated() const { return m_isAnimated; }
    /// Whether the whole drawing is shown, as after fit().
    bool isFitted() const { return m_isFitted; }
    /// The mini-map and the legend.
    void setOverlaysShown(bool shown);

    double zoom() const { return transform().m11(); }
    /// Where the centre of a node is in the viewport, and its node under a point or -1.
    QPoint nodePosition(int node) const;
    int nodeAt(const QPoint& viewportPosition) const;
    /// The expanded block whose title is there, or -1; where a block's title is.
    int frameTitleAt(const QPoint& viewportPosition) const;
    QPoint frameTitlePosition(int block) const;

    /// The whole graph as it is coloured now, for export: vectors, text stays text.
    void paintFigure(QPainter& painter, const QRectF& area, const FigureStyle& style = {}) const;
    /// The same as a value; `title` is the file's.
    Figure figure(const QString& title) const;

public slots:
    void select(int layer);    ///< -1: none; marks the block that it is folded into
    void selectNode(int node); ///< -1: none; a block is selected without any layer
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
    void blockActivated(int block); ///< a double click or Enter: it is to be expanded
    /// The title of its frame was clicked, or Backspace pressed within it.
    void collapseWanted(int block);
    void layerContextMenu(int layer, const QPoint& globalPosition); ///< -1: beside all boxes
    void blockContextMenu(int block, const QPoint& globalPosition);
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
    void draw(std::shared_ptr<const GraphPicture> picture);
    void setSelection(int layer, int node);
    void activate(int node);
    void askForMenu(int node, const QPoint& globalPosition);
    void reveal(int node);
    void flash(std::vector<int> moved);
    void refresh();
    void updateTheme();
    void updateOverlays();
    void placeOverlays();
    void describeSelection();
    bool isReady() const { return m_shown == State::Ready; }

    GraphState m_state;
    int m_layer = -1; ///< the selected one, which may be folded into the selected node
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
