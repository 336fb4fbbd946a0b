// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/edge_routes.h"
#include "core/layout/layered_graph.h"
#include "core/layout/request_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace edgecut {

namespace {

using layered::Adjacency;
using layered::PartDrawing;

constexpr double partGap = 40;
constexpr double pageShape = 1.4; ///< width to height of a page of many parts

// A connected part: which boxes and edges of the request it holds.
struct Part
{
    std::vector<std::int32_t> boxes, edges;
};

std::vector<Part> connectedParts(const LayoutRequest& request)
{
    const std::size_t count = request.nodes.size();
    std::vector<std::int32_t> leader(count);
    std::iota(leader.begin(), leader.end(), 0);
    const auto find = [&](std::int32_t v) {
        while (leader[static_cast<std::size_t>(v)] != v) {
            auto& up = leader[static_cast<std::size_t>(v)];
            up = leader[static_cast<std::size_t>(up)];
            v = up;
        }
        return v;
    };
    for (const auto& [from, to] : request.edges) {
        const std::int32_t a = find(from), b = find(to);
        leader[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
    }
    std::vector<Part> parts;
    std::vector<std::size_t> partOf(count);
    for (std::size_t v = 0; v < count; ++v) {
        const auto lead = static_cast<std::size_t>(find(static_cast<std::int32_t>(v)));
        if (lead == v) {
            partOf[v] = parts.size();
            parts.emplace_back();
        }
        partOf[v] = partOf[lead];
        parts[partOf[v]].boxes.push_back(static_cast<std::int32_t>(v));
    }
    for (std::size_t e = 0; e < request.edges.size(); ++e)
        parts[partOf[static_cast<std::size_t>(request.edges[e].first)]].edges.push_back(
            static_cast<std::int32_t>(e));
    return parts;
}

Result<PartDrawing> drawConnected(const std::vector<Size>& boxes, const Adjacency::Pairs& edges,
                                  const Context& context)
{
    const auto ranks = layered::assignRanks(boxes.size(), edges);
    if (!ranks)
        return cyclicRequest();
    std::vector<double> breadth;
    breadth.reserve(boxes.size());
    for (const Size& box : boxes)
        breadth.push_back(box.width);
    layered::LayeredGraph graph = layered::makeLayeredGraph(breadth, edges, *ranks);
    if (!layered::orderLayers(graph, context))
        return cancelled();
    const std::vector<double> x = layered::assignCoordinates(graph);
    if (context.stopRequested())
        return cancelled();
    return layered::drawPart(graph, x, boxes, edges);
}

// Everything is drawn from top to bottom; a drawing to the right is that one, turned at the end.
std::vector<Size> turned(const std::vector<Size>& boxes, bool turn)
{
    std::vector<Size> result = boxes;
    if (turn)
        for (Size& box : result)
            std::swap(box.width, box.height);
    return result;
}

// Puts parts side by side in rows of about the page's width, in the request's order.
class Page
{
public:
    Page(GraphLayout& layout, double width) : m_layout(layout), m_width(width) {}

    void add(const Part& part, const PartDrawing& drawing)
    {
        if (m_x > 0 && m_x + drawing.size.width > m_width) {
            m_y += m_rowHeight + partGap;
            m_x = m_rowHeight = 0;
        }
        for (std::size_t i = 0; i < part.boxes.size(); ++i)
            m_layout.centres[static_cast<std::size_t>(part.boxes[i])] = moved(drawing.centres[i]);
        for (std::size_t i = 0; i < part.edges.size(); ++i) {
            EdgeCurve& curve = m_layout.edges[static_cast<std::size_t>(part.edges[i])];
            for (const Point& point : drawing.edges[i])
                curve.push_back(moved(point));
        }
        Size& size = m_layout.size;
        size.width = std::max(size.width, m_x + drawing.size.width);
        size.height = std::max(size.height, m_y + drawing.size.height);
        m_x += drawing.size.width + partGap;
        m_rowHeight = std::max(m_rowHeight, drawing.size.height);
    }

private:
    Point moved(Point point) const { return {point.x + m_x, point.y + m_y}; }

    GraphLayout& m_layout;
    double m_width, m_x = 0, m_y = 0, m_rowHeight = 0;
};

void turn(GraphLayout& layout)
{
    for (Point& centre : layout.centres)
        std::swap(centre.x, centre.y);
    for (EdgeCurve& curve : layout.edges)
        for (Point& point : curve)
            std::swap(point.x, point.y);
    std::swap(layout.size.width, layout.size.height);
}

double pageWidth(const std::vector<PartDrawing>& drawings)
{
    double area = 0, widest = 0;
    for (const PartDrawing& drawing : drawings) {
        area += (drawing.size.width + partGap) * (drawing.size.height + partGap);
        widest = std::max(widest, drawing.size.width);
    }
    // Two or three parts belong beside one another however they are shaped.
    if (drawings.size() <= 3)
        return std::numeric_limits<double>::infinity();
    return std::max(widest, std::sqrt(area * pageShape));
}

} // namespace

Result<GraphLayout> layeredLayout(const LayoutRequest& request, const Context& context)
{
    if (const Status status = checkRequest(request); !status)
        return failure(status.error());
    const bool sideways = request.direction == LayoutDirection::LeftToRight;
    const std::vector<Size> boxes = turned(request.nodes, sideways);
    const std::vector<Part> parts = connectedParts(request);
    std::vector<PartDrawing> drawings;
    drawings.reserve(parts.size());
    std::vector<std::int32_t> indexInPart(boxes.size());
    for (const Part& part : parts) {
        std::vector<Size> partBoxes;
        for (const std::int32_t v : part.boxes) {
            indexInPart[static_cast<std::size_t>(v)] = static_cast<std::int32_t>(partBoxes.size());
            partBoxes.push_back(boxes[static_cast<std::size_t>(v)]);
        }
        Adjacency::Pairs edges;
        for (const std::int32_t e : part.edges) {
            const auto [from, to] = request.edges[static_cast<std::size_t>(e)];
            edges.emplace_back(indexInPart[static_cast<std::size_t>(from)],
                               indexInPart[static_cast<std::size_t>(to)]);
        }
        auto drawing = drawConnected(partBoxes, edges, context);
        if (!drawing)
            return failure(drawing.error());
        drawings.push_back(std::move(*drawing));
    }
    GraphLayout layout;
    layout.engine = "layered";
    layout.centres.resize(boxes.size());
    layout.edges.resize(request.edges.size());
    Page page(layout, pageWidth(drawings));
    for (std::size_t i = 0; i < parts.size(); ++i)
        page.add(parts[i], drawings[i]);
    if (sideways)
        turn(layout);
    return layout;
}

} // namespace edgecut
