// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_state.h"

#include "widgets/graph/graph_fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace edgecut {

namespace {

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
        subtitles.back() = textMetrics.elidedText(subtitles.back(), Qt::ElideRight, room);
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

    edgesAlong.resize(std::min(picture.edges.size(), paths.size()));
    std::iota(edgesAlong.begin(), edgesAlong.end(), 0);
    const bool sideways = picture.direction == LayoutDirection::LeftToRight;
    const auto start = [&](int e) {
        const auto from = static_cast<std::size_t>(picture.edges[static_cast<std::size_t>(e)].from);
        const QPointF centre = boxes[from].center();
        return sideways ? centre.x() : centre.y();
    };
    std::stable_sort(edgesAlong.begin(), edgesAlong.end(),
                     [&](int a, int b) { return start(a) < start(b); });
}

void GraphState::updateCut()
{
    cut = picture && geometry ? cutBands(*picture, *geometry, tiers, crossings) : CutBands{};
}

} // namespace edgecut
