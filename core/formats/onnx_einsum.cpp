// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_einsum.h"

#include "core/graph/checked.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

namespace edgecut {

namespace {

constexpr std::string_view ellipsis = "...";

struct Labels
{
    std::array<std::int64_t, 128> size{}; ///< by letter; -1: not met
    std::array<int, 128> met{};
    Shape leading; ///< what the ellipsis stands for, numpy's rules over all factors
    bool hasLeading = false;

    Labels() { size.fill(-1); }

    bool meet(char label, std::int64_t dimension)
    {
        std::int64_t& known = size[static_cast<std::size_t>(label)];
        ++met[static_cast<std::size_t>(label)];
        if (known >= 0 && known != dimension && known != 1 && dimension != 1)
            return false;
        known = std::max(known, dimension);
        return true;
    }

    // Joins the dimensions of one factor's ellipsis with the others', aligned at the end.
    bool lead(Shape dimensions)
    {
        hasLeading = true;
        const std::size_t rank = std::max(leading.size(), dimensions.size());
        leading.insert(leading.begin(), rank - leading.size(), 1);
        dimensions.insert(dimensions.begin(), rank - dimensions.size(), 1);
        for (std::size_t i = 0; i < rank; ++i) {
            if (leading[i] != dimensions[i] && leading[i] != 1 && dimensions[i] != 1)
                return false;
            leading[i] = std::max(leading[i], dimensions[i]);
        }
        return true;
    }
};

bool isLabel(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool readFactor(std::string_view text, const Shape& shape, Labels& labels)
{
    const auto named = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isLabel));
    const bool open = text.find(ellipsis) != std::string_view::npos;
    if (named > shape.size() || (!open && named != shape.size()))
        return false;
    std::size_t axis = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isLabel(text[i])) {
            if (!labels.meet(text[i], shape[axis++]))
                return false;
        } else if (text.substr(i, ellipsis.size()) == ellipsis) {
            const auto from = shape.begin() + static_cast<std::ptrdiff_t>(axis);
            const auto count = static_cast<std::ptrdiff_t>(shape.size() - named);
            if (!labels.lead(Shape(from, from + count)))
                return false;
            axis += shape.size() - named;
            i += ellipsis.size() - 1;
        } else {
            return false;
        }
    }
    return axis == shape.size();
}

std::vector<std::string_view> factorsOf(std::string_view text)
{
    std::vector<std::string_view> factors;
    for (std::size_t comma = text.find(','); comma != std::string_view::npos;
         comma = text.find(',')) {
        factors.push_back(text.substr(0, comma));
        text.remove_prefix(comma + 1);
    }
    factors.push_back(text);
    return factors;
}

// Without "->", labels that stand once, by the alphabet (capitals first).
std::string impliedResult(const Labels& labels)
{
    std::string result = labels.hasLeading ? std::string(ellipsis) : std::string();
    for (std::size_t code = 0; code < labels.met.size(); ++code) {
        if (labels.met[code] == 1)
            result += static_cast<char>(code);
    }
    return result;
}

std::optional<Shape> resultShape(std::string_view text, const Labels& labels)
{
    Shape output;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, ellipsis.size()) == ellipsis) {
            output.insert(output.end(), labels.leading.begin(), labels.leading.end());
            i += ellipsis.size() - 1;
        } else if (isLabel(text[i]) && labels.size[static_cast<std::size_t>(text[i])] >= 0) {
            output.push_back(labels.size[static_cast<std::size_t>(text[i])]);
        } else {
            return std::nullopt;
        }
    }
    return output;
}

} // namespace

std::optional<OnnxEinsum> einsum(const std::string& equation, const OnnxInputs& inputs)
{
    std::string text;
    std::copy_if(equation.begin(), equation.end(), std::back_inserter(text),
                 [](char c) { return c != ' '; });
    const std::size_t arrow = text.find("->");
    const auto factors = factorsOf(std::string_view(text).substr(0, arrow));
    if (factors.size() != inputs.size())
        return std::nullopt;
    Labels labels;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const Shape* shape = shapeAt(inputs, i);
        if (!shape || !readFactor(factors[i], *shape, labels))
            return std::nullopt;
    }
    const std::string result =
        arrow == std::string::npos ? impliedResult(labels) : text.substr(arrow + 2);
    const std::optional<Shape> output = resultShape(result, labels);
    if (!output)
        return std::nullopt;
    OnnxEinsum sum{*output, std::nullopt};
    Shape combinations = labels.leading;
    for (const std::int64_t size : labels.size) {
        if (size >= 0)
            combinations.push_back(size);
    }
    if (inputs.size() == 2)
        sum.macs = checkedProduct(combinations);
    else if (inputs.size() == 1)
        sum.macs = 0; // moves and adds
    return sum;
}

} // namespace edgecut
