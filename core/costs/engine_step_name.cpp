// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/engine_step_name.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

bool isOfTheEngine(std::string_view step)
{
    constexpr std::array<std::string_view, 5> beginnings{
        "Reformatting CopyNode", "[HostToDeviceCopy", "[DeviceToShapeHostCopy",
        "ReorderInput",          "ReorderOutput",
    };
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [step](std::string_view beginning) { return step.starts_with(beginning); });
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string layerName(std::string_view part)
{
    constexpr std::string_view fused = "fused ";
    if (part.starts_with(fused))
        part.remove_prefix(fused.size());
    for (const std::string_view ending : {"_nchwc", "_quant", "/MatMulAddFusion"}) {
        if (part.size() > ending.size() && part.ends_with(ending))
            part.remove_suffix(ending.size());
    }
    return std::string(part);
}

} // namespace

std::vector<std::string> layersNamedBy(std::string_view step)
{
    constexpr std::string_view pointwise = "PWN(";
    std::vector<std::string> layers;
    if (isOfTheEngine(step))
        return layers;
    std::size_t begin = 0;
    int opened = 0; // PWN( not closed yet
    const auto take = [&](std::size_t end) {
        if (const std::string_view part = trimmed(step.substr(begin, end - begin)); !part.empty())
            layers.push_back(layerName(part));
    };
    for (std::size_t at = 0; at < step.size();) {
        const std::string_view rest = step.substr(at);
        std::size_t length = 0;
        if (rest.starts_with(" + "))
            length = 3;
        else if (rest.starts_with(" || "))
            length = 4;
        else if (rest.starts_with(pointwise) && trimmed(step.substr(begin, at - begin)).empty())
            length = pointwise.size();
        else if (opened > 0 && rest.starts_with(", "))
            length = 2;
        else if (opened > 0 && rest.front() == ')')
            length = 1;
        if (length == 0) {
            ++at;
            continue;
        }
        take(at);
        opened += length == pointwise.size() && rest.starts_with(pointwise) ? 1 : 0;
        opened -= rest.front() == ')' ? 1 : 0;
        at += length;
        begin = at;
    }
    take(step.size());
    return layers;
}

} // namespace edgecut
