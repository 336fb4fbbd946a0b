// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_check.h"

#include "core/costs/cost_table.h"
#include "core/zoo/zoo.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

// Two decimals are all that a rule of thumb deserves.
double rounded(double ratio)
{
    return std::round(ratio * 100) / 100;
}

std::optional<double> predictedMs(const Device& device, const PublishedTime& published)
{
    const ZooNetwork* known = findZooNetwork(published.network);
    if (!known)
        return std::nullopt;
    const Result<Graph> graph = known->build(published.inputs);
    if (!graph)
        return std::nullopt;
    double sum = 0;
    for (std::size_t layer = 0; layer < graph->layerCount(); ++layer)
        sum += predict(device, *graph, LayerId(layer)).ms;
    return sum;
}

struct Range
{
    double from = 0;
    double to = 0;
};

Range ratios(const std::vector<DeviceCheck>& checks)
{
    const auto [least, most] = std::minmax_element(
        checks.begin(), checks.end(),
        [](const DeviceCheck& a, const DeviceCheck& b) { return a.ratio < b.ratio; });
    return {rounded(least->ratio), rounded(most->ratio)};
}

} // namespace

std::vector<DeviceCheck> checkDevice(const Device& device)
{
    std::vector<DeviceCheck> checks;
    for (const PublishedTime& published : device.published) {
        const std::optional<double> predicted = predictedMs(device, published);
        if (predicted && published.ms > 0)
            checks.push_back({published, *predicted, *predicted / published.ms});
    }
    return checks;
}

Message describe(const DeviceCheck& check)
{
    const double ratio = rounded(check.ratio);
    if (check.isFar())
        return {translatable("core", "%1 times what was measured: outside 0.5 to 2"), {ratio}};
    return {translatable("core", "%1 times what was measured"), {ratio}};
}

Message summary(const std::vector<DeviceCheck>& checks)
{
    if (checks.empty())
        return {translatable("core", "No published time of a whole network is known for it.")};
    const auto [from, to] = ratios(checks);
    const auto far = std::count_if(checks.begin(), checks.end(),
                                   [](const DeviceCheck& check) { return check.isFar(); });
    const auto count = static_cast<std::int64_t>(checks.size());
    if (far == 0)
        return {translatable("core", "Predicted / published time over networks (%1): %2 to %3."),
                {count, from, to}};
    return {translatable("core", "Predicted / published time over networks (%1): %2 to %3. Outside "
                                 "0.5 to 2: %4; take its times as a rough guide, or measure."),
            {count, from, to, static_cast<std::int64_t>(far)}};
}

Message shortSummary(const std::vector<DeviceCheck>& checks)
{
    if (checks.empty())
        return {translatable("core", "no published time known")};
    const auto [from, to] = ratios(checks);
    if (checks.size() == 1 && anyIsFar(checks))
        return {translatable("core", "rough, %1 x measured"), {from}};
    if (checks.size() == 1)
        return {translatable("core", "%1 x measured"), {from}};
    if (anyIsFar(checks))
        return {translatable("core", "rough, %1–%2 x measured"), {from, to}};
    return {translatable("core", "%1–%2 x measured"), {from, to}};
}

bool anyIsFar(const std::vector<DeviceCheck>& checks)
{
    return std::any_of(checks.begin(), checks.end(),
                       [](const DeviceCheck& check) { return check.isFar(); });
}

} // namespace edgecut
