// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_view.h"

#include "widgets/graph/graph_item.h"
#include "widgets/graph/graph_legend.h"
#include "widgets/graph/mini_map.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsScene>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

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
    const int layer = m_layer;
    m_state.layers = {};
    m_state.tierNames.clear();
    draw(std::move(picture));
    if (m_layer != layer)
        emit layerSelected(-1);
    fit();
}

void GraphView::draw(std::shared_ptr<const GraphPicture> picture)
{
    m_flash->stop();
    GraphState state;
    state.hasFocus = m_state.hasFocus;
    state.layers = std::move(m_state.layers);
    state.tierNames = std::move(m_state.tierNames);
    state.picture = std::move(picture);
    if (state.picture)
        state.geometry = std::make_shared<const GraphGeometry>(*state.picture);
    m_state = std::move(state);
    m_state.updateTiers();
    m_state.updateCut();
    m_state.updatePins();
    m_state.updateMatches();
    m_state.updateOther();
    m_layer =
        m_state.picture && m_layer < static_cast<int>(m_state.picture->layerCount()) ? m_layer : -1;
    m_state.selected = m_state.nodeOf(m_layer);
    m_item->pictureChanged();
    setState(m_state.nodeCount() > 0 ? State::Ready : State::Empty);
    describeSelection();
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

void GraphView::setTiers(const std::vector<int>& tierOfLayer, const std::vector<QString>& tierNames)
{
    std::vector<int> moved;
    if (m_state.layers.tiers.size() == tierOfLayer.size())
        for (std::size_t i = 0; i < tierOfLayer.size(); ++i)
            if (m_state.layers.tiers[i] != tierOfLayer[i])
                moved.push_back(m_state.nodeOf(static_cast<int>(i)));
    std::sort(moved.begin(), moved.end());
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    m_state.layers.tiers = tierOfLayer;
    m_state.tierNames = QStringList(tierNames.begin(), tierNames.end());
    m_state.updateTiers();
    m_state.updateCut();
    m_state.updateOther();
    flash(std::move(moved));
    describeSelection();
    refresh();
    updateOverlays();
}

void GraphView::setCrossings(std::vector<GraphCrossing> crossings)
{
    if (m_state.layers.crossings == crossings)
        return;
    m_state.layers.crossings = std::move(crossings);
    m_state.updateCut();
    refresh();
}

void GraphView::setPins(std::vector<bool> pinned)
{
    m_state.layers.pinned = std::move(pinned);
    m_state.updatePins();
    refresh();
}

void GraphView::setNotes(std::vector<QString> notes)
{
    if (m_state.notes == notes)
        return;
    m_state.notes = std::move(notes);
    refresh();
}

void GraphView::setOtherPlan(const OtherPlan& plan)
{
    if (m_state.layers.other == plan)
        return;
    m_state.layers.other = plan;
    m_state.updateOther();
    describeSelection();
    refresh();
    updateOverlays();
}

void GraphView::colorByTier()
{
    colorByValue({}, {});
}

void GraphView::colorByValue(std::vector<double> values, const GraphScale& scale,
                             std::vector<bool> marked)
{
    m_state.marked = std::move(marked);
    m_state.values = std::move(values);
    m_state.scale = scale;
    refresh();
    updateOverlays();
}

void GraphView::highlight(std::vector<int> matches)
{
    std::vector<bool>& found = m_state.layers.matches;
    found.clear();
    if (!matches.empty() && m_state.picture)
        found.resize(m_state.picture->layerCount(), false);
    for (const int layer : matches)
        if (layer >= 0 && static_cast<std::size_t>(layer) < found.size())
            found[static_cast<std::size_t>(layer)] = true;
    m_state.updateMatches();
    refresh();
}

void GraphView::select(int layer)
{
    const int node = m_state.nodeOf(layer);
    setSelection(node < 0 ? -1 : layer, node);
}

void GraphView::selectNode(int node)
{
    node = m_state.has(node) ? node : -1;
    setSelection(m_state.layerOf(node), node);
}

void GraphView::setSelection(int layer, int node)
{
    const bool isOther = layer != m_layer;
    if (!isOther && node == m_state.selected)
        return;
    m_layer = layer;
    m_state.selected = node;
    refresh();
    describeSelection();
    if (isOther)
        emit layerSelected(layer);
}

void GraphView::describeSelection()
{
    QString text;
    if (m_state.has(m_state.selected)) {
        const GraphNode& node = m_state.picture->nodes[static_cast<std::size_t>(m_state.selected)];
        text = node.subtitle.isEmpty() ? node.title
                                       : node.title + QStringLiteral(", ") + node.subtitle;
        const QString tier = m_state.tierText(m_state.selected);
        if (!tier.isEmpty())
            text = tr("%1, on %2", "a layer and its tier").arg(text, tier);
        if (m_state.isDifferent(m_state.selected))
            text =
                tr("%1; in %2 on %3", "a layer on its tier, another plan, its tier there")
                    .arg(text, m_state.layers.other.name, m_state.otherTierText(m_state.selected));
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

} // namespace edgecut
