// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_state.h"

#include "widgets/graph/graph_fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace edgecut {

namespace {

constexpr double frameMargin = 6, frameTitleHeight = 18, greatestTitle = 180;

QPointF pointOf(const Point& point)
{
    return {point.x, point.y};
}

QPainterPath pathOf(const EdgeCurve& curve)
{
    QPainterPath path;
    if (curve.empty())
        return path;
    path.moveTo(pointOf(curve[0]));
    for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
        path.cubicTo(pointOf(curve[i]), pointOf(curve[i + 1]), pointOf(curve[i + 2]));
    return path;
}

// Each curve as its three control segments' ends and middle: enough below a quarter of full size.
void addChords(std::vector<QLineF>& chords, const EdgeCurve& curve)
{
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        const QPointF a = pointOf(curve[i]), b = pointOf(curve[i + 1]), c = pointOf(curve[i + 2]),
                      d = pointOf(curve[i + 3]);
        if (a.x() == d.x() || a.y() == d.y()) {
            chords.emplace_back(a, d);
            continue;
        }
        const QPointF middle = (a + 3 * b + 3 * c + d) / 8;
        chords.emplace_back(a, middle);
        chords.emplace_back(middle, d);
    }
}

} // namespace

GraphGeometry::GraphGeometry(const GraphPicture& picture)
{
    const LayoutRequest request = layoutRequest(picture.nodes, {}, picture.direction);
    const QFontMetricsF titleMetrics(graphTitleFont()), textMetrics(graphTextFont());
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const Point centre =
            i < picture.layout.centres.size() ? picture.layout.centres[i] : Point{};
        const Size size = request.nodes[i];
        boxes.emplace_back(centre.x - size.width / 2, centre.y - size.height / 2, size.width,
                           size.height);
        titles.push_back(picture.nodes[i].title);
        subtitles.push_back(picture.nodes[i].subtitle);
        if (size.width < greatestBoxWidth)
            continue;
        const double room = size.width - boxTextLeft - boxTextRight + 1;
        titles.back() = titleMetrics.elidedText(titles.back(), Qt::ElideMiddle, room);
        subtitles.back() =
            textMetrics.elidedText(subtitles.back(), Qt::ElideRight,
                                   room - textMetrics.horizontalAdvance(picture.nodes[i].noteRoom));
    }
    for (const EdgeCurve& curve : picture.layout.edges) {
        paths.push_back(pathOf(curve));
        extents.push_back(paths.back().controlPointRect());
        addChords(chords, curve);
    }
    bounds = QRectF(0, 0, picture.layout.size.width, picture.layout.size.height);
    for (const QRectF& box : boxes)
        bounds |= box;
    index = NodeIndex(boxes);
    addFrames(picture);

    linksAlong.resize(picture.folding.isFolded() ? picture.folding.links.size()
                                                 : std::min(picture.edges.size(), paths.size()));
    std::iota(linksAlong.begin(), linksAlong.end(), 0);
    if (picture.folding.isFolded())
        return;
    const bool sideways = picture.direction == LayoutDirection::LeftToRight;
    const auto start = [&](int e) {
        const auto from = static_cast<std::size_t>(picture.edges[static_cast<std::size_t>(e)].from);
        const QPointF centre = boxes[from].center();
        return sideways ? centre.x() : centre.y();
    };
    std::stable_sort(linksAlong.begin(), linksAlong.end(),
                     [&](int a, int b) { return start(a) < start(b); });
}

// From the inside outward, so that an outer frame holds the titles of those inside it. Titles stand
// beside their frames where a drawing has room: at its left, or above one drawn to the right.
void GraphGeometry::addFrames(const GraphPicture& picture)
{
    const QFontMetricsF metrics(graphFrameFont());
    const bool sideways = picture.direction == LayoutDirection::LeftToRight;
    std::vector<QRectF> held(boxes.size()); // by node: what the frames around it so far take
    for (std::size_t i = 0; i < boxes.size(); ++i)
        held[i] = boxes[i];
    frames.resize(picture.folding.frames.size());
    for (std::size_t f = frames.size(); f-- > 0;) {
        const GraphFrame& frame = picture.folding.frames[f];
        FrameBox& box = frames[f];
        box.block = frame.block;
        box.nodes = frame.nodes;
        for (const int node : frame.nodes)
            box.area |= held[static_cast<std::size_t>(node)];
        if (frame.nodes.empty() || !frame.isShown)
            continue;
        box.area.adjust(-frameMargin, -frameMargin, frameMargin, frameMargin);
        box.text = metrics.elidedText(frame.title, Qt::ElideMiddle, greatestTitle);
        const QSizeF size(metrics.horizontalAdvance(box.text) + frameMark + 8, frameTitleHeight);
        box.title = sideways ? QRectF(box.area.topLeft() - QPointF(0, size.height()), size)
                             : QRectF(box.area.topLeft() - QPointF(size.width(), 0), size);
        const QRectF all = box.area | box.title;
        for (const int node : frame.nodes)
            held[static_cast<std::size_t>(node)] |= all;
        bounds |= all;
    }
}

int GraphGeometry::frameTitleAt(const QPointF& point) const
{
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
        if (frame->title.contains(point))
            return frame->block;
    return -1;
}

int GraphState::nodeOfBlock(int block) const
{
    if (!picture || block < 0)
        return -1;
    const std::vector<int>& blocks = picture->folding.blockOfNode;
    const auto found = std::find(blocks.begin(), blocks.end(), block);
    return found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
}

const FrameBox* GraphState::frameOf(int block) const
{
    if (!geometry)
        return nullptr;
    for (const FrameBox& frame : geometry->frames)
        if (frame.block == block)
            return &frame;
    return nullptr;
}

int GraphState::frameAround(int node) const
{
    if (!has(node))
        return -1;
    const std::vector<GraphFrame>& frames = picture->folding.frames;
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
        if (std::find(frame->nodes.begin(), frame->nodes.end(), node) != frame->nodes.end())
            return frame->block;
    return -1;
}

QString GraphState::tierText(int node) const
{
    return textOf(tiersOf(node), node);
}

QString GraphState::otherTierText(int node) const
{
    return textOf(otherTiersOf(node), node);
}

QString GraphState::textOf(const NodeTiers& mix, int node) const
{
    if (!mix.isMixed())
        return tierNames.value(mix.tier);
    QStringList parts;
    const int size = picture->folding.sizeOf(node);
    for (std::size_t tier = 0; tier < mix.shares.size(); ++tier) {
        const int count = qRound(mix.shares[tier] * size);
        if (count > 0)
            parts.append(
                QStringLiteral("%1 %2").arg(tierNames.value(static_cast<int>(tier))).arg(count));
    }
    return parts.join(QStringLiteral(", "));
}

void GraphState::updateTiers()
{
    const auto nodes = static_cast<std::size_t>(nodeCount());
    tiers = picture ? nodeTiers(picture->folding, nodes, layers.tiers) : std::vector<NodeTiers>{};
}

void GraphState::updateCut()
{
    cut = picture && geometry ? cutBands(*picture, *geometry, layers.tiers, layers.crossings)
                              : CutBands{};
}

void GraphState::updateOther()
{
    const auto nodes = static_cast<std::size_t>(nodeCount());
    otherTiers.clear();
    differs.clear();
    otherCut = {};
    if (!isCompared() || !picture || !geometry)
        return;
    const std::vector<int>& other = layers.other.tiers;
    otherTiers = nodeTiers(picture->folding, nodes, other);
    otherCut = cutBands(*picture, *geometry, other, layers.other.crossings);
    std::vector<bool> elsewhere(std::min(other.size(), layers.tiers.size()), false);
    for (std::size_t layer = 0; layer < elsewhere.size(); ++layer)
        elsewhere[layer] = other[layer] != layers.tiers[layer];
    differs = nodeMarks(picture->folding, nodes, elsewhere);
}

void GraphState::updatePins()
{
    const auto nodes = static_cast<std::size_t>(nodeCount());
    pinned = picture ? nodeMarks(picture->folding, nodes, layers.pinned) : std::vector<bool>{};
}

void GraphState::updateMatches()
{
    const auto nodes = static_cast<std::size_t>(nodeCount());
    matches = picture ? nodeMarks(picture->folding, nodes, layers.matches) : std::vector<bool>{};
}

} // namespace edgecut
