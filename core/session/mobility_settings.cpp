// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mobility_settings.h"

#include "core/base/line_reader.h"
#include "core/mobility/movement_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

std::string key(std::string_view name)
{
    return std::string("mobility/").append(name);
}

void readOptions(const Scenario& scenario, std::span<const OptionSpec> specs, OptionValues& values)
{
    for (const OptionSpec& spec : specs) {
        const double value = scenario.setting(key(spec.key), spec.standard);
        if (value != spec.standard)
            values[std::string(spec.key)] = std::clamp(value, spec.minimum, spec.maximum);
    }
}

} // namespace

MobilitySettings mobilitySettings(const Scenario& scenario)
{
    MobilitySettings settings;
    const Scenario::Input* input = scenario.shownInput("mobility");
    const std::string source = scenario.setting(key("source"), input ? "file" : "city");
    if (input && source == "file") {
        settings.blob = input->blob;
        settings.file = input->name;
    }
    settings.scenery = source == "campus" ? Scenery::Campus : Scenery::City;
    readOptions(scenario, generatorOptionSpecs(), settings.generator);
    readOptions(scenario, mobilityOptionSpecs(), settings.options);
    if (settings.isDrawn() && settings.scenery == Scenery::Campus)
        settings.options.try_emplace("interval-s", 30);
    if (!settings.options.contains("migrate-mb"))
        settings.options.erase("crowded-share");
    settings.predictor = scenario.setting(key("predictor"), "svr");
    if (!findPredictor(settings.predictor))
        settings.predictor = "svr";
    settings.box = scenario.setting(key("box"), "auto");
    constexpr double mostSeed = 1e9;
    settings.seed = static_cast<std::uint64_t>(
        std::clamp(std::floor(scenario.setting(key("seed"), 1.0)), 0.0, mostSeed));
    return settings;
}

Result<MobilityInput> mobilityInput(const MobilitySettings& settings, const std::string& text,
                                    const Context& context)
{
    Context given = context;
    given.seed = settings.seed;
    Result<MobilityOptions> options = mobilityOptions(settings.options);
    if (!options)
        return failure(std::move(options.error()));
    const Result<BoxChoice> box = boxChoice(settings.box);
    if (!box)
        return failure(box.error());
    const Result<GeneratorOptions> generator =
        generatorOptions(settings.scenery, settings.generator);
    if (!generator)
        return failure(generator.error());
    // What was drawn is the world: only files need a box.
    options->walks.box =
        settings.isDrawn() && settings.box == "auto" ? BoxChoice{BoxChoice::Kind::None} : *box;
    options->predictor = findPredictor(settings.predictor);
    Result<TraceSet> traces =
        settings.isDrawn() ? generateMovements(*generator, given)
                           : readMovements(LineReader(text, settings.file), settings.file, given);
    if (!traces)
        return failure(std::move(traces.error()));
    return MobilityInput{std::move(*traces), std::move(*options)};
}

} // namespace edgecut
