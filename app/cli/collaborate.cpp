// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "app/cli/plan_table.h"
#include "app/cli/trace_flags.h"
#include "core/base/numbers.h"
#include "core/exchange/collaboration_file.h"

#include <CLI/Option.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

constexpr std::size_t mostDeliveries = 20;

struct Flags
{
    std::string file, output;
    TraceFlags trace;
    Overrides overrides;
    OptionValues loop, probe;
    std::uint64_t seed = 1;
    bool tells = false, json = false;
};

Result<CollaborationOptions> optionsOf(const Flags& flags)
{
    Result<CollaborationOptions> options = collaborationOptions(flags.loop);
    if (!options)
        return options;
    Result<ProbeOptions> probe = probeOptions(flags.probe);
    if (!probe)
        return failure(std::move(probe.error()));
    options->probe = *probe;
    return options;
}

std::string shown(const std::optional<double>& ms)
{
    return ms ? milliseconds(*ms) : "-";
}

std::string seconds(double s)
{
    return formatSignificant(s) + " s";
}

std::string deliveriesTable(const PartitionProblem& problem, const CollaborationRun& run)
{
    std::vector<std::vector<std::string>> rows{{"decided", "took", "layers", "sent", ""}};
    for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
        rows.front().push_back(std::string("then on ").append(problem.tiers[tier]));
    const std::size_t count = std::min(run.deliveries.size(), mostDeliveries);
    for (std::size_t i = 0; i < count; ++i) {
        const CollaborationDelivery& delivery = run.deliveries[i];
        rows.push_back({seconds(delivery.fromS), seconds(delivery.toS - delivery.fromS),
                        std::to_string(delivery.layers.size()), bytes(delivery.bytes),
                        delivery.whole ? "in force" : "overtaken"});
        const std::int32_t plan = run.rounds[delivery.round].plan;
        for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
            rows.back().push_back(
                layersOn(problem, run.plans[static_cast<std::size_t>(plan)], TierId(tier)));
    }
    std::string text = table(rows, {0, 1, 2, 3});
    if (run.deliveries.size() > count)
        text.append("and ")
            .append(std::to_string(run.deliveries.size() - count))
            .append(" deliveries more; --json has them all\n");
    return text + '\n';
}

std::string summaryTable(const CollaborationSummary& sum, const PartitionProblem& problem)
{
    std::vector<std::vector<std::string>> rows{
        {"monitoring, in all", milliseconds(sum.monitorMs)},
        {"deciding, in all (assumed)", milliseconds(sum.decideMs)},
        {"delivering, in all", seconds(sum.deliverMs / 1000)},
        {"delivered", bytes(sum.deliveredBytes)},
        {"changes of plan", std::to_string(sum.planChanges)},
        {"requests served", std::to_string(sum.served)},
        {"requests not served", std::to_string(sum.unserved)},
        {"mean latency", shown(sum.meanLatencyMs)},
        {std::string("  all on ").append(problem.tiers.front()), shown(sum.meanFirstTierMs)},
        {std::string("  all on ").append(problem.tiers.back()), shown(sum.meanLastTierMs)},
        {"  the best plan of each moment, all there", shown(sum.meanBestMs)}};
    return table(rows, {1});
}

std::string loopTable(const PartitionProblem& problem, const CollaborationRun& run)
{
    std::string text = printable(problem.name.empty() ? "problem" : problem.name);
    text.append(": monitor, decide, deliver, collaborate, ")
        .append(std::to_string(run.rounds.size()))
        .append(" rounds\n\n");
    return text.append(deliveriesTable(problem, run))
        .append(summaryTable(run.summary, problem))
        .append("\nRates are estimated by probes over a simulated link (synthetic), off by ")
        .append(formatSignificant(run.summary.meanEstimateErrorPercent.value_or(0)))
        .append(" % on average.\n");
}

std::string story(const PartitionProblem& problem, const CollaborationRun& run)
{
    std::string text;
    for (const Step& step : collaborationSteps(problem, run))
        text.append(formatSignificant(step.numbers.front().value, 4))
            .append(" s  ")
            .append(printable(english(step.sentence)))
            .append("\n");
    return text + '\n';
}

int run(const Flags& flags)
{
    if (flags.file == "-" && flags.trace.file == "-")
        return misused(translatable("core", "Only one of FILE and TRACE can be standard input."));
    const Result<CollaborationOptions> options = optionsOf(flags);
    if (!options)
        return fail(options.error());
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    const Result<BandwidthTrace> trace = readTraceFlags(flags.trace);
    if (!trace)
        return fail(trace.error());
    Context given = context();
    given.seed = flags.seed;
    Result<CollaborationRun> played = collaborate(*problem, *trace, *options, given);
    if (!played) {
        if (played.error().file.empty())
            played.error().file = inputName(flags.file);
        return fail(played.error());
    }
    const std::string document = flags.json || !flags.output.empty()
                                     ? writeCollaboration(*problem, *played, *options, flags.seed)
                                     : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    if (flags.json)
        print(document);
    else
        print((flags.tells ? story(*problem, *played) : std::string()) +
              loopTable(*problem, *played));
    return Done;
}

} // namespace

void addCollaborate(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "collaborate",
        "Monitor, decide, deliver and collaborate over a bandwidth trace (mobile web "
        "AR, Fig. 2)");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addTrace(*command, flags->trace);
    addOptions(*command, collaborationSpecs(), flags->loop);
    addOptions(*command, probeOptionSpecs(), flags->probe);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    command->add_option("--seed", flags->seed, "Seed of the simulated probes (1)")
        ->type_name("NUMBER");
    command->add_flag("--tell", flags->tells, "Tell every round, a sentence a phase");
    command->add_flag("--json", flags->json, "Print everything as JSON (edgecut.collaboration)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut collaborate alexnet.problem.json --trace walk.txt --tell");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
