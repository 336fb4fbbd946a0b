// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_svg.h"

#include "core/base/message.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double margin = 16;
constexpr double titleHeight = 12, subtitleHeight = 10;

// A tenth of a pixel is finer than anyone sees.
std::string pixels(double units)
{
    return formatShortest(std::round(units * 10) / 10);
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            // XML has no other control characters, not even written as numbers.
            result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return result;
}

std::string textAt(double x, double y, const char* kind, const std::string& text)
{
    return fillPlaces("<text class=\"%1\" x=\"%2\" y=\"%3\">%4</text>\n",
                      {kind, pixels(x), pixels(y), escaped(text)});
}

std::string path(const EdgeCurve& curve)
{
    if (curve.empty())
        return {};
    const auto at = [](const Point& point) { return pixels(point.x) + ' ' + pixels(point.y); };
    std::string data = at(curve[0]);
    for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
        data += fillPlaces("C%1 %2 %3", {at(curve[i]), at(curve[i + 1]), at(curve[i + 2])});
    return fillPlaces("<path d=\"M%1\"/>\n", {data});
}

std::string box(const Point& centre, const Size& size, const BoxLabel& label)
{
    std::string text =
        fillPlaces("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"4\"/>\n",
                   {pixels(centre.x - size.width / 2), pixels(centre.y - size.height / 2),
                    pixels(size.width), pixels(size.height)});
    const bool twoLines = !label.subtitle.empty();
    if (!label.title.empty())
        text += textAt(centre.x, centre.y + (twoLines ? -2 : titleHeight * 0.35), "t", label.title);
    if (twoLines)
        text += textAt(centre.x, centre.y + subtitleHeight + 1, "s", label.subtitle);
    return text;
}

constexpr const char* head =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="%1" height="%2" viewBox="%3 %3 %1 %2">
<style>
text { font-family: sans-serif; text-anchor: middle; stroke: none }
.t { font-size: 12px; fill: #1e2226 }
.s { font-size: 10px; fill: #6a737d }
</style>
)";

} // namespace

std::string layoutSvg(const LayoutRequest& request, const GraphLayout& layout,
                      const std::vector<BoxLabel>& labels)
{
    std::string svg = fillPlaces(head, {pixels(layout.size.width + 2 * margin),
                                        pixels(layout.size.height + 2 * margin), pixels(-margin)});
    svg += "<g fill=\"none\" stroke=\"#6a737d\" stroke-width=\"1.3\">\n";
    for (const EdgeCurve& curve : layout.edges)
        svg += path(curve);
    svg += "</g>\n<g fill=\"#ffffff\" stroke=\"#6a737d\">\n";
    for (std::size_t i = 0; i < layout.centres.size(); ++i)
        svg += box(layout.centres[i], request.nodes[i], i < labels.size() ? labels[i] : BoxLabel{});
    return svg + "</g>\n</svg>\n";
}

Size estimatedBoxSize(const BoxLabel& label)
{
    const auto characters = [](const std::string& text) {
        return static_cast<double>(std::count_if(text.begin(), text.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        }));
    };
    const double widest = std::max(characters(label.title) * titleHeight * 0.6,
                                   characters(label.subtitle) * subtitleHeight * 0.6);
    return {std::clamp(widest + 24, 96.0, 400.0), label.subtitle.empty() ? 24.0 : 34.0};
}

} // namespace edgecut
