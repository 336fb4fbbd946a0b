// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/cut_bands.h"

#include "widgets/graph/graph_fonts.h"
#include "widgets/graph/graph_state.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace edgecut {

namespace {

constexpr double leastEndDistance = 13; ///< of a crossing from its edge's ends
constexpr double mergeDistance = 36;    ///< crossings closer than this make one bend of the band
constexpr double overhang = 26;
constexpr double tension = 0.6;
constexpr double labelHeight = 18, labelPadding = 9, labelGap = 7;
constexpr std::size_t mostPlacedLabels = 100;

// Drawings to the right are treated as drawings downward with x and y exchanged.
QPointF turned(const QPointF& point, bool turn)
{
    return turn ? QPointF(point.y(), point.x()) : point;
}

// An edge that is crossed, or a block that is crossed inside.
struct FrontEdge
{
    int edge, block;  ///< one of them is -1
    double low, high; ///< where along the drawing it may be crossed
    QPointF crossing; ///< turned
    std::vector<int> tensors;
};

struct Place
{
    int link;
    std::size_t band;
    const FrontEdge* at;
};

// Link, outward or back, how many crossings of the same kind lie before it on a path.
using FrontKey = std::tuple<int, bool, int>;
using Fronts = std::map<FrontKey, std::vector<FrontEdge>>;

constexpr double leastShare = 0.18; ///< of a block on one side of a band through it

class CutDrawing
{
public:
    CutDrawing(const GraphPicture& picture, const GraphGeometry& geometry,
               const std::vector<int>& tiers)
        : m_picture(picture)
        , m_geometry(geometry)
        , m_tiers(tiers)
        , m_turn(picture.direction == LayoutDirection::LeftToRight)
    {}

    CutBands draw(const std::vector<GraphCrossing>& crossings)
    {
        CutBands cut;
        bool isCut = false;
        for (std::size_t link = 0; link < m_geometry.linksAlong.size(); ++link) {
            if (!isCrossing(static_cast<int>(link)))
                continue;
            isCut = true;
            const int edge = m_picture.edgeOf(static_cast<int>(link));
            if (edge >= 0)
                cut.edges.push_back(edge);
        }
        if (!isCut)
            return cut;
        std::sort(cut.edges.begin(), cut.edges.end());
        cut.edges.erase(std::unique(cut.edges.begin(), cut.edges.end()), cut.edges.end());
        m_nodeTiers = nodeTiers(m_picture.folding, m_picture.nodes.size(), m_tiers);
        for (int border = 0; border < *std::max_element(m_tiers.begin(), m_tiers.end()); ++border)
            for (const bool up : {true, false})
                collectFronts(border, up);
        for (auto& [key, front] : m_fronts) {
            placeCrossings(front);
            cut.bands.push_back(band(front));
        }
        placeLabels(cut, crossings);
        return cut;
    }

private:
    int tierOf(int layer) const { return m_tiers[static_cast<std::size_t>(layer)]; }
    const GraphEdge& link(int i) const { return m_picture.links()[static_cast<std::size_t>(i)]; }

    bool isCrossing(int i) const
    {
        const int from = tierOf(link(i).from), to = tierOf(link(i).to);
        return from >= 0 && to >= 0 && from != to;
    }

    // `border` is the network link between that tier and the next.
    bool crosses(int i, int border, bool up) const
    {
        if (!isCrossing(i))
            return false;
        const int from = tierOf(link(i).from), to = tierOf(link(i).to);
        return up ? from <= border && border < to : to <= border && border < from;
    }

    void collectFronts(int border, bool up)
    {
        std::vector<int> before(m_tiers.size(), 0);
        // Where each drawn edge and each block stands in a front: many links may lie on one.
        std::map<std::tuple<int, int, int>, std::size_t> known;
        for (const int i : m_geometry.linksAlong) {
            int& here = before[static_cast<std::size_t>(link(i).to)];
            const int source = before[static_cast<std::size_t>(link(i).from)];
            const bool counted = crosses(i, border, up);
            here = std::max(here, source + int(counted));
            if (!counted)
                continue;
            std::vector<FrontEdge>& front = m_fronts[{border, up, source}];
            const int edge = m_picture.edgeOf(i);
            const int block = edge < 0 ? m_picture.folding.nodeOf(link(i).from) : -1;
            const auto [place, isNew] = known.try_emplace({edge, block, source}, front.size());
            if (isNew)
                front.push_back(edge < 0 ? spanInside(block, border) : spanOf(edge));
            std::vector<int>& tensors = front[place->second].tensors;
            if (tensors.empty() || tensors.back() != link(i).tensor)
                tensors.push_back(link(i).tensor);
        }
    }

    FrontEdge spanInside(int block, int border) const
    {
        const QRectF box = m_geometry.boxes[static_cast<std::size_t>(block)];
        const double share =
            std::clamp(m_nodeTiers[static_cast<std::size_t>(block)].shareUpTo(border), leastShare,
                       1 - leastShare);
        const double place =
            m_turn ? box.left() + share * box.width() : box.top() + share * box.height();
        const QPointF centre = turned(box.center(), m_turn);
        return {-1, block, place, place, {centre.x(), place}, {}};
    }

    FrontEdge spanOf(int e) const
    {
        const QPainterPath& path = m_geometry.paths[static_cast<std::size_t>(e)];
        const double start = turned(path.elementAt(0), m_turn).y();
        const double end = turned(path.currentPosition(), m_turn).y();
        const double margin = std::min(leastEndDistance, std::abs(end - start) / 2);
        return {e, -1, std::min(start, end) + margin, std::max(start, end) - margin, {}, {}};
    }

    // The height nearest to all spans together is the median of their ends.
    void placeCrossings(std::vector<FrontEdge>& front) const
    {
        std::vector<double> ends;
        for (const FrontEdge& edge : front) {
            ends.push_back(edge.low);
            ends.push_back(edge.high);
        }
        std::sort(ends.begin(), ends.end());
        const double height = (ends[front.size() - 1] + ends[front.size()]) / 2;
        for (FrontEdge& edge : front)
            if (edge.edge >= 0)
                edge.crossing = pointAt(edge.edge, std::clamp(height, edge.low, edge.high));
    }

    // Where the edge first reaches the height; good to a fraction of a pixel.
    QPointF pointAt(int e, double height) const
    {
        const QPainterPath& path = m_geometry.paths[static_cast<std::size_t>(e)];
        QPointF last = turned(path.elementAt(0), m_turn);
        for (int i = 1; i + 2 < path.elementCount(); i += 3) {
            const QPointF a = turned(path.elementAt(i - 1), m_turn),
                          b = turned(path.elementAt(i), m_turn),
                          c = turned(path.elementAt(i + 1), m_turn),
                          d = turned(path.elementAt(i + 2), m_turn);
            if (height > std::max(a.y(), d.y()) && i + 5 < path.elementCount()) {
                last = d;
                continue;
            }
            constexpr int steps = 24;
            for (int k = 1; k <= steps; ++k) {
                const double t = double(k) / steps, s = 1 - t;
                const QPointF next =
                    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
                if ((last.y() <= height) != (next.y() <= height) && next.y() != last.y()) {
                    const double share = (height - last.y()) / (next.y() - last.y());
                    return last + share * (next - last);
                }
                last = next;
            }
        }
        return last;
    }

    QPainterPath band(const std::vector<FrontEdge>& front) const
    {
        std::vector<QPointF> points;
        for (const FrontEdge& edge : front)
            points.push_back(edge.crossing);
        std::sort(points.begin(), points.end(),
                  [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
        const QRectF bounds = m_geometry.bounds;
        const double left = m_turn ? bounds.top() : bounds.left();
        const double right = m_turn ? bounds.bottom() : bounds.right();
        std::vector<QPointF> knots{{left - overhang, 0}};
        std::size_t members = 0;
        for (const QPointF& point : points) {
            if (members > 0 && point.x() - knots.back().x() < mergeDistance) {
                ++members;
                knots.back() += (point - knots.back()) / double(members);
                continue;
            }
            knots.push_back(point);
            members = 1;
        }
        knots.front().setY(knots[1].y());
        knots.emplace_back(right + overhang, knots.back().y());
        return curveThrough(knots);
    }

    // A cardinal spline, level at its ends; tight enough to swing only a few units beyond a
    // crossing.
    QPainterPath curveThrough(const std::vector<QPointF>& knots) const
    {
        const std::size_t count = knots.size();
        std::vector<double> slope(count, 0);
        for (std::size_t i = 1; i + 1 < count; ++i)
            slope[i] = tension * (knots[i + 1].y() - knots[i - 1].y()) /
                       std::max(1.0, knots[i + 1].x() - knots[i - 1].x());
        QPainterPath path(turned(knots[0], m_turn));
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const double third = (knots[i + 1].x() - knots[i].x()) / 3;
            path.cubicTo(turned(knots[i] + QPointF(third, third * slope[i]), m_turn),
                         turned(knots[i + 1] - QPointF(third, third * slope[i + 1]), m_turn),
                         turned(knots[i + 1], m_turn));
        }
        return path;
    }

    // A tensor listed once for each link it passes gets a label at each of them.
    void placeLabels(CutBands& cut, const std::vector<GraphCrossing>& crossings) const
    {
        std::map<std::pair<int, bool>, std::vector<Place>> places;
        std::size_t band = 0;
        for (const auto& [key, front] : m_fronts) {
            const auto [link, up, before] = key;
            for (const FrontEdge& crossing : front)
                for (const int tensor : crossing.tensors) {
                    auto& known = places[{tensor, up}];
                    const auto isHere = [link = link](const Place& place) {
                        return place.link == link;
                    };
                    if (std::none_of(known.begin(), known.end(), isHere))
                        known.push_back({link, band, &crossing});
                }
            ++band;
        }
        std::map<std::pair<int, bool>, std::size_t> used;
        const QFontMetricsF metrics(graphLabelFont());
        for (const GraphCrossing& crossing : crossings) {
            const std::pair<int, bool> key{crossing.tensor, crossing.up};
            const auto found = places.find(key);
            if (found == places.end() || crossing.label.isEmpty() ||
                used[key] >= found->second.size())
                continue;
            const Place& place = found->second[used[key]++];
            const QSizeF size(metrics.horizontalAdvance(crossing.label) + 2 * labelPadding,
                              labelHeight);
            cut.labels.push_back(
                {labelArea(cut, *place.at, size), crossing.label, crossing.up, place.band});
        }
    }

    QRectF labelArea(const CutBands& cut, const FrontEdge& place, const QSizeF& size) const
    {
        const auto centredAt = [&](const QPointF& point) {
            return QRectF(point - QPointF(size.width() / 2, size.height() / 2), size);
        };
        const QPointF aside = m_turn ? QPointF(0, size.height() / 2 + labelGap)
                                     : QPointF(size.width() / 2 + labelGap, 0);
        const QPointF here = turned(place.crossing, m_turn);
        if (place.edge < 0)
            return besideBlock(cut, place, size);
        if (cut.labels.size() >= mostPlacedLabels)
            return centredAt(here + aside);
        double best = std::numeric_limits<double>::infinity();
        QRectF chosen;
        for (const double step : {0.0, -14.0, 14.0, -28.0, 28.0}) {
            const double height = std::clamp(place.crossing.y() + step, place.low, place.high);
            const QPointF point = turned(pointAt(place.edge, height), m_turn);
            // Rather a little further off than on the line itself.
            for (const double distance : {1.0, -1.0, 1.9, -1.9, 0.0}) {
                const QRectF area = centredAt(point + distance * aside);
                const double cost = covered(cut, area) + std::abs(step) * 2 +
                                    (distance == 0 ? 40 : 20 * (std::abs(distance) - 1));
                if (cost < best) {
                    best = cost;
                    chosen = area;
                }
            }
        }
        return chosen;
    }

    // On the band where it leaves the block, further out while another label stands there.
    QRectF besideBlock(const CutBands& cut, const FrontEdge& place, const QSizeF& size) const
    {
        const QRectF box = m_geometry.boxes[static_cast<std::size_t>(place.block)];
        const auto moveBehind = [&](QRectF& area, const QRectF& other) {
            if (m_turn)
                area.moveTop(other.bottom() + labelGap);
            else
                area.moveLeft(other.right() + labelGap);
        };
        QRectF area({}, size);
        area.moveCenter(turned(place.crossing, m_turn));
        moveBehind(area, box);
        for (const CutBands::Label& label : cut.labels)
            if (cut.labels.size() < mostPlacedLabels && label.area.intersects(area))
                moveBehind(area, label.area);
        return area;
    }

    // How much of boxes, labels and other crossing edges' places a label would hide.
    double covered(const CutBands& cut, const QRectF& area) const
    {
        const QRectF roomy = area.adjusted(-3, -1, 3, 1);
        double sum = 0;
        const auto add = [&](const QRectF& other) {
            const QRectF common = roomy & other;
            if (!common.isEmpty())
                sum += common.width() * common.height();
        };
        for (const int box : m_geometry.index.in(roomy))
            add(m_geometry.boxes[static_cast<std::size_t>(box)]);
        for (const CutBands::Label& label : cut.labels)
            add(label.area);
        return sum;
    }

    const GraphPicture& m_picture;
    const GraphGeometry& m_geometry;
    const std::vector<int>& m_tiers;
    const bool m_turn;
    std::vector<NodeTiers> m_nodeTiers;
    Fronts m_fronts;
};

} // namespace

CutBands cutBands(const GraphPicture& picture, const GraphGeometry& geometry,
                  const std::vector<int>& tiers, const std::vector<GraphCrossing>& crossings)
{
    if (tiers.size() != picture.layerCount() || tiers.empty())
        return {};
    return CutDrawing(picture, geometry, tiers).draw(crossings);
}

} // namespace edgecut
