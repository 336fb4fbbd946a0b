// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/mobility_input.h"
#include "app/cli/mobility_table.h"
#include "core/exchange/mobility_file.h"

#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

int run(const MobilityRequest& request)
{
    const Result<MobilityOptions> options = optionsOf(request);
    if (!options)
        return misused(options.error().message);
    const Result<PartitionProblem> problem = readProblemFile(request.problem, request.overrides);
    if (!problem)
        return fail(problem.error());
    const Result<TraceSet> traces = readTraces(request.traces);
    if (!traces)
        return fail(traces.error());
    Context given = context();
    given.seed = request.seed;
    Result<MobilityReport> report = runMobility(*traces, *problem, *options, given);
    if (!report)
        return failOf(request, std::move(report.error()));
    const std::string document =
        request.json || !request.output.empty() ? writeMobility(*problem, *report) : std::string();
    if (!request.output.empty()) {
        if (const Status written = writeOutput(request.output, document); !written)
            return fail(written.error());
    }
    print(request.json ? document : mobilityTable(*report));
    return Done;
}

} // namespace

void addMobility(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "mobility", "Layers sent ahead of people who move from server to server (PerDNN)");
    auto request = std::make_shared<MobilityRequest>();
    addMobilityRequest(*command, *request);
    command->add_flag("--json", request->json, "Print sums and cells as JSON (edgecut.mobility)");
    command->footer("Example:\n  edgecut mobility-generate campus -o campus.csv\n"
                    "  edgecut mobility campus.csv --problem inception.problem.json "
                    "--interval-s 30");
    command->callback([request, &action] { action = [request] { return run(*request); }; });
}

} // namespace edgecut::cli
