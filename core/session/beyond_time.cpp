// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/beyond_time.h"

#include "core/partition/leaving.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

constexpr std::string_view room = "objective/";
constexpr double bytesPerMegabyte = 1e6;

constexpr std::array table = {
    OptionSpec{"energy-weight", translatable("core", "Weight of energy"), "ms/mJ", 0, 0, 1e9,
               translatable("core", "Minimise latency plus this times the energy of layers and "
                                    "radio")},
    OptionSpec{"cost-weight", translatable("core", "Weight of money"), "ms", 0, 0, 1e9,
               translatable("core", "Minimise latency plus this times the price of a million "
                                    "frames")},
    OptionSpec{"price", translatable("core", "Price of the last tier"), "1/h", 0, 0, 1e9,
               translatable("core", "What an hour of computing there costs, in any currency")},
    OptionSpec{"min-depth", translatable("core", "Least depth that leaves"), "layers", 0, 0, 1e6,
               translatable("core", "Nothing fewer layers away from the data leaves the first "
                                    "tier; the layers up to this depth stay there")},
    OptionSpec{"memory-first", translatable("core", "Memory of the first tier"), "MB", 0, 0, 1e9,
               translatable("core", "The most that the weights on the first tier may take; 0: no "
                                    "limit")},
    OptionSpec{"memory-last", translatable("core", "Memory of the last tier"), "MB", 0, 0, 1e9,
               translatable("core", "The most that the weights on the last tier may take; 0: no "
                                    "limit")},
};

void limitMemory(PartitionProblem& problem, TierId tier, double megabytes)
{
    if (megabytes <= 0)
        return;
    problem.memoryBytes.resize(problem.tierCount());
    problem.memoryBytes[tier.index()] = megabytes * bytesPerMegabyte;
}

} // namespace

std::span<const OptionSpec> beyondTimeOptions()
{
    return table;
}

std::string beyondTimeSetting(std::string_view key)
{
    return std::string(room) + std::string(key);
}

OptionValues beyondTimeValues(const Scenario& scenario)
{
    OptionValues values;
    for (const OptionSpec& spec : table) {
        const std::string key = beyondTimeSetting(spec.key);
        if (scenario.settings.contains(key))
            values.emplace(spec.key, scenario.setting(key, spec.standard));
    }
    return values;
}

bool sameBeyondTime(const Scenario& a, const Scenario& b)
{
    const std::string radio = beyondTimeSetting("radio");
    return beyondTimeValues(a) == beyondTimeValues(b) &&
           a.setting(radio, std::string_view()) == b.setting(radio, std::string_view());
}

Status applyBeyondTime(const Scenario& scenario, PartitionProblem& problem)
{
    const OptionValues values = beyondTimeValues(scenario);
    if (const Status status = checkOptions(table, values, "objective"); !status)
        return status;
    const auto value = [&](std::string_view key) {
        return optionValue(values, *std::ranges::find(table, key, &OptionSpec::key));
    };
    problem.weights = {value("energy-weight"), value("cost-weight")};
    if (values.contains("price")) {
        problem.pricePerHour.resize(problem.tierCount());
        problem.pricePerHour.back() = value("price");
    }
    limitMemory(problem, problem.firstTier(), value("memory-first"));
    limitMemory(problem, problem.lastTier(), value("memory-last"));
    if (const std::string id = scenario.setting(beyondTimeSetting("radio"), std::string_view());
        !id.empty()) {
        const RadioPreset* radio = findRadioPreset(id);
        if (!radio) {
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The session's first link has the radio \"%1\", "
                                                 "which is not known; choose another."),
                            {id}});
        }
        problem.radios.resize(problem.links.size());
        problem.radios.front() = radio->radio;
    }
    return keepBelowDepth(problem, static_cast<std::int32_t>(value("min-depth")));
}

} // namespace edgecut
