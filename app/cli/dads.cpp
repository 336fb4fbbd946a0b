// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dads_table.h"
#include "app/cli/link_flag.h"
#include "app/cli/overrides.h"
#include "app/cli/trace_flags.h"
#include "core/base/numbers.h"
#include "core/exchange/dads_file.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, link, output, heavy = "dsh";
    TraceFlags trace;
    Overrides overrides;
    OptionValues dads, probe;
    bool traceLatency = false, probed = false, json = false;
    std::uint64_t seed = 1;
};

/// The same run without the instrument, and what the instrument said.
Status probe(const Flags& flags, const PartitionProblem& problem, const BandwidthTrace& trace,
             DadsReport& report)
{
    DadsReport::Probed probed;
    const Result<ProbeOptions> options = probeOptions(flags.probe);
    if (!options)
        return failure(options.error());
    Context given = context();
    given.seed = probed.seed = flags.seed;
    probed.options = *options;
    Result<ProbedTrace> estimates = probeTrace(trace, *options, given);
    if (!estimates)
        return failure(std::move(estimates.error()));
    probed.errors = estimates->errors;
    Result<DadsRun> ideal = followTrace(problem, trace, report.options, context());
    if (!ideal)
        return failure(std::move(ideal.error()));
    probed.withTrueRates = ideal->summary;
    report.options.believedMbps = std::move(estimates->mbps);
    report.probed = std::move(probed);
    return {};
}

Result<DadsReport> follow(const Flags& flags, const PartitionProblem& problem,
                          const BandwidthTrace& trace)
{
    Result<DadsOptions> options = dadsOptions(flags.dads);
    if (!options)
        return failure(std::move(options.error()));
    const Result<std::size_t> link = linkOf(problem, flags.link, flags.file);
    if (!link)
        return failure(link.error());
    DadsReport report{std::move(*options), {}, {}};
    report.options.link = *link;
    report.options.useTraceLatency = flags.traceLatency;
    report.options.heavy = heavyFinder(flags.heavy);
    if (flags.probed || !flags.probe.empty()) {
        if (const Status status = probe(flags, problem, trace, report); !status)
            return failure(status.error());
    }
    Result<DadsRun> run = followTrace(problem, trace, report.options, context());
    if (!run)
        return failure(std::move(run.error()));
    report.run = std::move(*run);
    return report;
}

void warnOf(const DadsReport& report, const std::string& file)
{
    const DadsRun& run = report.run;
    if (run.heavyResolutionPercent > 0)
        warn({{{translatable("core", "%1 searches for heavy plans served all rates; neighbouring "
                                     "ones up to %2 % apart shared one (--heavy-searches)."),
                {static_cast<std::int64_t>(run.heavySearches),
                 formatSignificant(run.heavyResolutionPercent, 2)}},
               file,
               0}});
    if (run.summary.congested > 0)
        warn(
            {{{translatable("core", "%1 of %2 steps are congested: even the heavy plan cannot keep "
                                    "up with %3 frames/s; lower the rate."),
               {static_cast<std::int64_t>(run.summary.congested),
                static_cast<std::int64_t>(run.steps.size()), report.options.fps}},
              file,
              0}});
}

int run(const Flags& flags)
{
    if (flags.file == "-" && flags.trace.file == "-")
        return misused(translatable("core", "Only one of FILE and TRACE can be standard input."));
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    const Result<BandwidthTrace> trace = readTraceFlags(flags.trace);
    if (!trace)
        return fail(trace.error());
    Result<DadsReport> report = follow(flags, *problem, *trace);
    if (!report) {
        if (report.error().file.empty())
            report.error().file = inputName(flags.file);
        return fail(report.error());
    }
    warnOf(*report, inputName(flags.file));
    const std::string document =
        flags.json || !flags.output.empty() ? writeDads(*problem, *report) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : dadsTable(*problem, *report));
    return Done;
}

void addHeavy(CLI::App& command, Flags& flags)
{
    const auto read = [&flags](const std::string& id) {
        if (id != "dsh" && id != "bottleneck")
            throw CLI::ValidationError("--heavy", "must be dsh or bottleneck; it is \"" + id + '"');
        flags.heavy = id;
    };
    command
        .add_option_function<std::string>(
            "--heavy", read,
            "How heavy plans are found: dsh (as published) or bottleneck (exact); dsh")
        ->type_name("METHOD");
}

} // namespace

void addDads(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "dads", "Follow a bandwidth trace: light or heavy plans by the load (DNN Surgery)");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addTrace(*command, flags->trace);
    addOptions(*command, dadsOptionSpecs(), flags->dads);
    command->get_option("--fps")->required();
    addHeavy(*command, *flags);
    addLink(*command, flags->link);
    command->add_flag("--trace-latency", flags->traceLatency,
                      "Take the link's latency from the trace, where it has one");
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    command->add_flag("--probe", flags->probed,
                      "Decide by estimates: probes of two sizes over a simulated link (synthetic)");
    addOptions(*command, probeOptionSpecs(), flags->probe);
    command->add_option("--seed", flags->seed, "Seed of the simulated link (1)")
        ->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print every step as JSON (edgecut.dads)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut dads resnet18.problem.json --trace report_tram_0004.json "
                    "--fps 20");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
