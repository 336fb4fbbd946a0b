// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/curve.h"

#include "app/cli/command.h"
#include "app/cli/link_flag.h"
#include "app/cli/overrides.h"
#include "app/cli/plan_table.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, link, output;
    std::optional<double> fromMbps, toMbps;
    Overrides overrides;
    bool json = false;
};

std::string curveTable(const PartitionProblem& problem, const BandwidthCurve& curve)
{
    std::vector<std::vector<std::string>> rows{
        {"from Mbit/s", "to", "latency from", "to", "sent up"}};
    for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
        rows.front().push_back("layers on " + problem.tiers[tier]);
    for (const CurveSegment& segment : curve.segments) {
        rows.push_back(
            {formatSignificant(segment.fromMbps, 4), formatSignificant(segment.toMbps, 4),
             milliseconds(segment.latencyMs(segment.fromMbps)),
             milliseconds(segment.latencyMs(segment.toMbps)), bytes(segment.uplinkBytes)});
        for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
            rows.back().push_back(layersOn(problem, segment.plan, TierId(tier)));
    }
    return printable(problem.name.empty() ? "problem" : problem.name) +
           ": least latency against the uplink, exact; return path " +
           std::string(name(problem.returnPath)) + "\n\n" + table(rows, {0, 1, 2, 3, 4});
}

int run(const Flags& flags)
{
    if (*flags.fromMbps >= *flags.toMbps)
        return misused({translatable("core", "--from must be below --to; they are %1 and %2."),
                        {*flags.fromMbps, *flags.toMbps}});
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    const Result<std::size_t> link = linkOf(*problem, flags.link, flags.file);
    if (!link)
        return fail(link.error());
    Result<BandwidthCurve> curve =
        bandwidthCurve(*problem, *flags.fromMbps, *flags.toMbps, context(), *link);
    if (!curve) {
        if (curve.error().file.empty())
            curve.error().file = inputName(flags.file);
        return fail(curve.error());
    }
    const std::string document =
        flags.json || !flags.output.empty() ? writeCurve(*problem, *curve) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : curveTable(*problem, *curve));
    return Done;
}

} // namespace

void addCurve(CLI::App& parent, Action& action)
{
    CLI::App* command =
        parent.add_subcommand("curve", "Every best plan over a range of uplink rates, exactly");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addNumber(
        *command,
        {.flag = "--from", .type = "MBPS", .help = "Lowest uplink rate", .aboveMinimum = true},
        flags->fromMbps)
        ->required();
    addNumber(*command,
              {.flag = "--to", .type = "MBPS", .help = "Highest uplink rate", .aboveMinimum = true},
              flags->toMbps)
        ->required();
    addLink(*command, flags->link);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    addPrices(*command, flags->overrides);
    addWeights(*command, flags->overrides);
    addMinDepth(*command, flags->overrides);
    command->add_flag("--json", flags->json, "Print the segments as JSON (edgecut.curve)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut curve alexnet.problem.json --from 0.1 --to 100");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
