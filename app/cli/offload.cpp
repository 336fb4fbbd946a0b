// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/offload_table.h"
#include "app/cli/overrides.h"
#include "core/exchange/offload_file.h"

#include <CLI/Option.hpp>

#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, output;
    Overrides overrides;
    OptionValues options;
    bool json = false;
};

int run(const Flags& flags)
{
    if (flags.options.contains("migrated-share") && !flags.options.contains("handover-s"))
        return misused(translatable("core", "--migrated-share needs --handover-s: when does the "
                                            "client change its server?"));
    const Result<OffloadOptions> options = offloadOptions(flags.options);
    if (!options)
        return misused(options.error().message);
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    Result<OffloadRun> offload = runOffload(*problem, *options, context());
    if (!offload) {
        if (offload.error().file.empty())
            offload.error().file = inputName(flags.file);
        return fail(offload.error());
    }
    const std::string document = flags.json || !flags.output.empty()
                                     ? writeOffload(*problem, *options, *offload)
                                     : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : offloadTable(*problem, *options, *offload));
    return Done;
}

} // namespace

void addOffload(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "offload", "In which order a model goes to a server, and queries meanwhile (IONN, PerDNN)");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addOptions(*command, offloadOptionSpecs(), flags->options);
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    command->add_flag("--json", flags->json, "Print order and queries as JSON (edgecut.offload)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut offload inception.problem.json --handover-s 40 "
                    "--migrated-share 0.09");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
