// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/costs/gpu_profile.h"

#include <CLI/Option.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string output;
    OptionValues options;
    std::uint64_t seed = 1;
};

int run(const Flags& flags)
{
    Context given = context();
    given.seed = flags.seed;
    const Result<GpuProfile> profile = drawContention(flags.options, given);
    if (!profile)
        return fail(profile.error());
    const std::string text = writeGpuProfile(*profile);
    if (flags.output.empty()) {
        print(text);
        return Done;
    }
    if (const Status written = writeOutput(flags.output, text); !written)
        return fail(written.error());
    print(std::to_string(profile->rows.size()) +
          " rows written; they are synthetic, drawn from a model of contention.\n");
    return Done;
}

} // namespace

void addContention(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "contention", "Draw a synthetic profile of layers on a graphics card that clients share");
    auto flags = std::make_shared<Flags>();
    addOptions(*command, contentionOptionSpecs(), flags->options);
    command->add_option("--seed", flags->seed, "Seed of what is drawn (1)")->type_name("NUMBER");
    command->add_option("-o,--output", flags->output, "Write it to this file instead of the screen")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut contention --seed 1 -o gpu.csv");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
