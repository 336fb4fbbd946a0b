// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_view.h"

#include "widgets/graph/graph_item.h"
#include "widgets/graph/graph_legend.h"
#include "widgets/graph/mini_map.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsScene>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr double fitMargin = 28, greatestFit = 1.25;
constexpr double greatestZoom = 6, zoomStep = 1.25, readableZoom = 0.9;
constexpr int flashMs = 900, overlayMargin = 12;

} // namespace

GraphView::GraphView(QWidget* parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_item = new GraphItem(m_state);
    scene()->addItem(m_item);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing | DontSavePainterState);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Graph of the model"));
    m_legend = new GraphLegendOverlay(m_state, this);
    m_miniMap = new MiniMap(this);
    m_flash = new QVariantAnimation(this);
    m_flash->setDuration(flashMs);
    m_flash->setStartValue(1.0);
    m_flash->setEndValue(0.0);
    connect(m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_state.flash = value.toDouble();
        refresh();
    });
    updateTheme();
    updateOverlays();
}

GraphView::~GraphView()
{
    // The item draws m_state, which goes before the scene would.
    delete m_item;
}

void GraphView::setPicture(std::shared_ptr<const GraphPicture> picture)
{
    m_flash->stop();
    const int selected = m_state.selected;
    const bool hasFocusNow = m_state.hasFocus;
    m_state = {};
    m_state.hasFocus = hasFocusNow;
    m_state.picture = std::move(picture);
    if (m_state.picture)
        m_state.geometry = std::make_shared<const GraphGeometry>(*m_state.picture);
    m_state.selected = m_state.has(selected) ? selected : -1;
    m_item->pictureChanged();
    setState(m_state.nodeCount() > 0 ? State::Ready : State::Empty);
    if (m_state.selected != selected)
        emit layerSelected(-1);
    fit();
}

void GraphView::setState(State state, const QString& text)
{
    if (state == State::Ready && m_state.nodeCount() == 0)
        state = State::Empty;
    m_shown = state;
    m_stateText = text;
    m_item->setVisible(isReady());
    setAccessibleDescription(isReady() ? QString() : text);
    viewport()->update();
    updateOverlays();
}

void GraphView::setTiers(const std::vector<int>& tierOfNode, const std::vector<QString>& tierNames)
{
    std::vector<int> moved;
    if (m_state.tiers.size() == tierOfNode.size())
        for (std::size_t i = 0; i < tierOfNode.size(); ++i)
            if (m_state.tiers[i] != tierOfNode[i])
                moved.push_back(static_cast<int>(i));
    m_state.tiers = tierOfNode;
    m_state.tierNames = QStringList(tierNames.begin(), tierNames.end());
    m_state.updateCut();
    flash(std::move(moved));
    describeSelection();
    refresh();
    updateOverlays();
}

void GraphView::setCrossings(std::vector<GraphCrossing> crossings)
{
    if (m_state.crossings == crossings)
        return;
    m_state.crossings = std::move(crossings);
    m_state.updateCut();
    refresh();
}

void GraphView::setPins(std::vector<bool> pinned)
{
    m_state.pinned = std::move(pinned);
    refresh();
}

void GraphView::colorByTier()
{
    colorByValue({}, {});
}

void GraphView::colorByValue(std::vector<double> values, const GraphScale& scale)
{
    m_state.values = std::move(values);
    m_state.scale = scale;
    refresh();
    updateOverlays();
}

void GraphView::highlight(std::vector<int> matches)
{
    m_state.matches.clear();
    if (!matches.empty())
        m_state.matches.resize(static_cast<std::size_t>(m_state.nodeCount()), false);
    for (const int node : matches)
        if (m_state.has(node))
            m_state.matches[static_cast<std::size_t>(node)] = true;
    refresh();
}

void GraphView::select(int layer)
{
    layer = m_state.has(layer) ? layer : -1;
    if (m_state.selected == layer)
        return;
    m_state.selected = layer;
    refresh();
    describeSelection();
    emit layerSelected(layer);
}

void GraphView::describeSelection()
{
    QString text;
    if (m_state.has(m_state.selected)) {
        const GraphNode& node = m_state.picture->nodes[static_cast<std::size_t>(m_state.selected)];
        const int tier = m_state.tierOf(m_state.selected);
        text = node.subtitle.isEmpty() ? node.title
                                       : node.title + QStringLiteral(", ") + node.subtitle;
        if (tier >= 0 && tier < m_state.tierNames.size())
            text = tr("%1, on %2", "a layer and its tier").arg(text, m_state.tierNames[tier]);
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GraphView::setAnimated(bool animated)
{
    m_isAnimated = animated;
    if (!animated)
        flash({});
}

void GraphView::flash(std::vector<int> moved)
{
    m_flash->stop();
    m_state.flash = 0;
    m_state.moved = std::move(moved);
    if (m_isAnimated && !m_state.moved.empty() && isVisible())
        m_flash->start();
}

void GraphView::setOverlaysShown(bool shown)
{
    m_overlaysShown = shown;
    updateOverlays();
}

void GraphView::refresh()
{
    m_item->update();
    m_miniMap->refresh();
}

void GraphView::updateTheme()
{
    viewport()->update();
    m_miniMap->refresh();
    m_legend->update();
}

void GraphView::updateOverlays()
{
    m_legend->setVisible(m_overlaysShown && isReady() && m_legend->sizeHint().isValid());
    m_legend->update();
    placeOverlays();
}

void GraphView::placeOverlays()
{
    m_miniMap->setVisible(m_overlaysShown && m_miniMap->isNeeded());
    const QSize legend = m_legend->sizeHint(), map = m_miniMap->sizeHint();
    m_legend->setGeometry(
        QRect(QPoint(overlayMargin, height() - overlayMargin - legend.height()), legend));
    m_miniMap->setGeometry(QRect(
        QPoint(width() - overlayMargin - map.width(), height() - overlayMargin - map.height()),
        map));
    m_miniMap->update();
}

void GraphView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateTheme();
}

void GraphView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, Theme::of(this).surface);
}

void GraphView::drawForeground(QPainter* painter, const QRectF&)
{
    if (isReady() || m_stateText.isEmpty())
        return;
    const Theme& theme = Theme::of(this);
    painter->save();
    painter->resetTransform();
    painter->setFont(typeFont(TypeSize::Heading));
    painter->setPen(m_shown == State::Failed ? theme.error : theme.mutedText);
    painter->drawText(viewport()->rect().adjusted(40, 20, -40, -20),
                      Qt::AlignCenter | Qt::TextWordWrap, m_stateText);
    painter->restore();
}

// Zoom and place ------------------------------------------------------------------------------

void GraphView::fit()
{
    m_isFitted = true;
    if (!m_state.geometry || m_state.geometry->bounds.isEmpty())
        return;
    const QSizeF graph = m_state.geometry->bounds.size();
    const QSizeF room(std::max(40.0, viewport()->width() - 2 * fitMargin),
                      std::max(40.0, viewport()->height() - 2 * fitMargin));
    const double scale =
        std::min({greatestFit, room.width() / graph.width(), room.height() / graph.height()});
    setTransform(QTransform::fromScale(scale, scale));
    leaveRoomToPan();
    centerOn(m_state.geometry->bounds.center());
    placeOverlays();
    emit zoomChanged(scale);
}

// The scene is larger than the graph by what the view shows, so that each box can be centred.
void GraphView::leaveRoomToPan()
{
    if (!m_state.geometry)
        return;
    const double w = viewport()->width() / zoom(), h = viewport()->height() / zoom();
    setSceneRect(m_state.geometry->bounds.adjusted(-w, -h, w, h));
}

void GraphView::zoomAbout(const QPointF& viewportPosition, double scale)
{
    if (!m_state.geometry || !isReady())
        return;
    const QSizeF graph = m_state.geometry->bounds.size();
    const double whole =
        std::min(viewport()->width() / graph.width(), viewport()->height() / graph.height());
    scale = std::clamp(scale, std::min(0.5 * whole, 0.2), greatestZoom);
    const QPointF fixed = viewportTransform().inverted().map(viewportPosition);
    m_isFitted = false;
    setTransform(QTransform::fromScale(scale, scale));
    leaveRoomToPan();
    // The scroll bars count whole pixels; the point stays to within half of one.
    const QPointF drift = viewportTransform().map(fixed) - viewportPosition;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(drift.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(drift.y()));
    placeOverlays();
    emit zoomChanged(zoom());
}

void GraphView::zoomTo(double scale)
{
    zoomAbout(QRectF(viewport()->rect()).center(), scale);
}

void GraphView::zoomIn()
{
    zoomTo(zoom() * zoomStep);
}

void GraphView::zoomOut()
{
    zoomTo(zoom() / zoomStep);
}

void GraphView::centreOn(int layer)
{
    if (!m_state.has(layer))
        return;
    m_isFitted = false;
    centerOn(m_state.geometry->boxes[static_cast<std::size_t>(layer)].center());
}

void GraphView::showLayer(int layer)
{
    if (!m_state.has(layer))
        return;
    if (zoom() < readableZoom)
        zoomTo(1);
    centreOn(layer);
}

void GraphView::reveal(int layer)
{
    const QRectF box = m_state.geometry->boxes[static_cast<std::size_t>(layer)];
    if (!viewport()->rect().contains(viewportTransform().mapRect(box).toAlignedRect())) {
        m_isFitted = false;
        ensureVisible(box, 60, 60);
    }
}

QPoint GraphView::nodePosition(int layer) const
{
    return m_state.has(layer)
               ? mapFromScene(m_state.geometry->boxes[static_cast<std::size_t>(layer)].center())
               : QPoint();
}

int GraphView::nodeAt(const QPoint& viewportPosition) const
{
    return isReady() ? m_state.geometry->index.at(mapToScene(viewportPosition)) : -1;
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
    else
        leaveRoomToPan();
    placeOverlays();
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeOverlays();
}

} // namespace edgecut
