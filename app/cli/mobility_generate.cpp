// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/mobility/generator.h"
#include "core/mobility/movement_reader.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    Scenery scenery = Scenery::Campus;
    std::string output;
    OptionValues options;
    std::uint64_t seed = 1;
};

int run(const Flags& flags)
{
    const Result<GeneratorOptions> options = generatorOptions(flags.scenery, flags.options);
    if (!options)
        return misused(options.error().message);
    Context given = context();
    given.seed = flags.seed;
    const Result<TraceSet> set = generateMovements(*options, given);
    if (!set)
        return fail(set.error());
    const std::string text = writeMovements(*set);
    if (flags.output.empty()) {
        print(text);
        return Done;
    }
    if (const Status written = writeOutput(flags.output, text); !written)
        return fail(written.error());
    print(std::to_string(set->users.size()) + " users, " + std::to_string(set->sampleCount()) +
          " samples (" + set->note + ")\n");
    return Done;
}

} // namespace

void addMobilityGenerate(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "mobility-generate", "Draw synthetic movements on a campus or through a city");
    auto flags = std::make_shared<Flags>();
    const auto read = [flags](const std::string& text) {
        if (text != "campus" && text != "city")
            throw CLI::ValidationError("scenery", "must be campus or city; it is \"" + text + '"');
        flags->scenery = text == "campus" ? Scenery::Campus : Scenery::City;
    };
    command->add_option_function<std::string>("scenery", read, "campus or city")
        ->required()
        ->type_name("SCENERY");
    addOptions(*command, generatorOptionSpecs(), flags->options);
    command->add_option("--seed", flags->seed, "Seed of what is drawn (1)")->type_name("NUMBER");
    command->add_option("-o,--output", flags->output, "Write the traces to this file, as CSV")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut mobility-generate city --users 150 --hours 2 -o city.csv");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
