// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/exchange/queue_study_file.h"

#include <CLI/Option.hpp>

#include <cmath>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string device = std::string(standardEdgeDevice());
    std::string output;
    OptionValues study, workload;
    std::optional<double> mu;
    bool mergesBlocks = false;
    std::uint64_t seed = 1;
    bool json = false;
};

/// Those of the generator that a study leaves open: it sets the number of requests itself.
std::span<const OptionSpec> drawnSpecs()
{
    return workloadOptionSpecs().subspan(1);
}

Result<QueueStudyReport> study(const Flags& flags)
{
    QueueStudyReport report;
    report.device = findDevice(flags.device);
    report.seed = flags.seed;
    if (!report.device)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no device \"%1\"; edgecut devices lists "
                                             "them."),
                        {flags.device}});
    Result<QueueStudyOptions> options = queueStudyOptions(flags.study);
    if (!options)
        return failure(std::move(options.error()));
    Result<WorkloadOptions> drawn = workloadOptions(flags.workload);
    if (!drawn)
        return failure(std::move(drawn.error()));
    report.options = *options;
    report.options.workload = *drawn;
    report.options.queue.mu = flags.mu;
    report.options.mergesBlocks = flags.mergesBlocks;
    Context given = context();
    given.seed = flags.seed;
    Result<QueueStudy> made = studyQueues(*report.device, report.options, given);
    if (!made)
        return failure(std::move(made.error()));
    report.study = std::move(*made);
    return report;
}

std::string withBand(const Estimate& estimate)
{
    return formatSignificant(estimate.mean)
        .append(" +- ")
        .append(formatSignificant(estimate.halfWidth, 2));
}

std::string metricTable(const QueueStudy& study, const std::string& title,
                        Estimate QueueStudyPoint::*metric)
{
    std::vector<std::vector<std::string>> rows{{"requests"}};
    for (const QueueStudyLine& line : study.lines)
        rows.front().emplace_back(line.policy->id);
    for (std::size_t l = 0; l < study.lines.front().points.size(); ++l) {
        rows.push_back({std::to_string(study.lines.front().points[l].length)});
        for (const QueueStudyLine& line : study.lines)
            rows.back().push_back(withBand(line.points[l].*metric));
    }
    return std::string(title).append("\n").append(table(rows, {0, 1, 2, 3, 4})).append("\n");
}

std::string withSign(double number)
{
    return (number > 0 ? "+" : "") + formatSignificant(number);
}

std::string changesTable(const QueueStudy& study)
{
    std::vector<std::vector<std::string>> rows{
        {"efficiency against", "waiting", "published", "system efficiency", "published"}};
    for (const QueueStudyChange& change : study.changes)
        rows.push_back({std::string(change.against->id),
                        withSign(change.waitingPercent.mean) + " % +- " +
                            formatSignificant(change.waitingPercent.halfWidth, 2),
                        formatShortest(change.publishedWaitingPercent) + " %",
                        withSign(change.efficiencyTimes.mean) + " x +- " +
                            formatSignificant(change.efficiencyTimes.halfWidth, 2),
                        withSign(change.publishedEfficiencyTimes) + " x"});
    return table(rows, {1, 2, 3, 4});
}

std::string studyTable(const QueueStudyReport& report)
{
    const std::string seeds = formatShortest(report.options.seeds);
    std::string text = "Mean and 95 % confidence over ";
    text.append(seeds).append(" workloads a length\n\n");
    text += metricTable(report.study, "Average valid waiting time, ms (Fig. 5 c)",
                        &QueueStudyPoint::averageValidWaitingMs);
    text += metricTable(report.study, "System efficiency, 1/ms (Fig. 5 d)",
                        &QueueStudyPoint::systemEfficiencyPerMs);
    return text.append(changesTable(report.study))
        .append("\n")
        .append(english(whyQueuesDiffer(*report.device)))
        .append("\n");
}

int run(const Flags& flags)
{
    const Result<QueueStudyReport> report = study(flags);
    if (!report)
        return fail(report.error());
    if (!flags.output.empty()) {
        const bool isCsv = flags.output.ends_with(".csv");
        const std::string text =
            isCsv ? writeQueueStudyCsv(report->study) : writeQueueStudy(*report);
        if (const Status written = writeOutput(flags.output, text); !written)
            return fail(written.error());
    }
    print(flags.json ? writeQueueStudy(*report) : studyTable(*report));
    return Done;
}

} // namespace

void addScheduleStudy(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "schedule-study", "Waiting and efficiency as the queue grows (mobile web AR, Fig. 5 c, d)");
    auto flags = std::make_shared<Flags>();
    addOptions(*command, queueStudySpecs(), flags->study);
    addOptions(*command, drawnSpecs(), flags->workload);
    addNumber(*command,
              {.flag = "--mu",
               .type = "FACTOR",
               .help = "Requests that have waited this many times their service go first"},
              flags->mu);
    command->add_flag("--merge-blocks", flags->mergesBlocks,
                      "Join each run of one user's layers that follow one another");
    command
        ->add_option("--device", flags->device,
                     "The edge server: edgecut devices lists them (" + flags->device + ")")
        ->type_name("DEVICE");
    command->add_option("--seed", flags->seed, "The first seed (1)")->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the study as JSON (edgecut.schedule-study)");
    command
        ->add_option("-o,--output", flags->output,
                     "Also write it to this file: as CSV when it ends in .csv, else as JSON")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut schedule-study --seeds 30 -o fig5.csv");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
