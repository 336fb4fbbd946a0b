// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schedule_table.h"
#include "core/exchange/workload_file.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <cmath>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, output;
    const Policy* policy = nullptr; ///< none: all of them
    std::optional<double> mu, servers;
    bool mergesBlocks = false;
    bool json = false;
};

Result<Workload> readFile(const Flags& flags)
{
    const Result<std::string> text = readInput(flags.file);
    if (!text)
        return failure(text.error());
    Result<Workload> workload = readWorkload(*text, inputName(flags.file));
    return workload && flags.mergesBlocks ? mergeBlocks(*workload) : workload;
}

Result<std::vector<ScheduleReport>> serve(const Flags& flags, const Workload& workload)
{
    std::vector<ScheduleReport> reports;
    for (const Policy& policy : policies()) {
        if (flags.policy && flags.policy != &policy)
            continue;
        ScheduleReport report{&policy, {flags.mu, static_cast<int>(flags.servers.value_or(1))}, {}};
        Result<QueueRun> run = runQueue(workload, policy, report.options, context());
        if (!run)
            return failure(std::move(run.error()));
        report.run = std::move(*run);
        reports.push_back(std::move(report));
    }
    return reports;
}

int failIn(const Flags& flags, Error error)
{
    if (error.file.empty())
        error.file = inputName(flags.file);
    return fail(error);
}

int run(const Flags& flags)
{
    if (flags.servers && *flags.servers != std::floor(*flags.servers))
        return misused(translatable("core", "--servers must be a whole number."));
    const Result<Workload> workload = readFile(flags);
    if (!workload)
        return failIn(flags, workload.error());
    const Result<std::vector<ScheduleReport>> reports = serve(flags, *workload);
    if (!reports)
        return failIn(flags, reports.error());
    std::string document;
    if (flags.json || !flags.output.empty())
        document = flags.policy ? writeSchedule(*workload, reports->front())
                                : writeSchedules(*workload, *reports);
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : scheduleTable(*workload, *reports));
    return Done;
}

void readPolicy(const std::string& id, Flags& flags)
{
    flags.policy = findPolicy(id);
    if (flags.policy || id == "all")
        return;
    std::string known;
    for (const Policy& policy : policies())
        known += std::string(policy.id) + ", ";
    throw CLI::ValidationError("--policy", "must be " + known + "or all; it is \"" + id + '"');
}

void addOptions(CLI::App& command, Flags& flags)
{
    command
        .add_option_function<std::string>(
            "--policy", [&flags](const std::string& id) { readPolicy(id, flags); },
            "Which ready request a free server takes: fcfs (earliest ready), sjf (shortest), hvf "
            "(highest value), efficiency (highest value / service), lvf (lowest value), or all")
        ->type_name("POLICY");
    addNumber(command,
              {.flag = "--mu",
               .type = "FACTOR",
               .help = "Requests that have waited this many times their service go first"},
              flags.mu);
    addNumber(command,
              {.flag = "--servers",
               .type = "NUMBER",
               .help = "Servers that share the queue (1)",
               .minimum = 1,
               .maximum = QueueOptions::mostServers},
              flags.servers);
    command.add_flag("--merge-blocks", flags.mergesBlocks,
                     "Join each run of one user's requests that follow one another by \"after\"");
}

} // namespace

void addSchedule(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "schedule", "Serve the requests that wait before an edge server, by one policy or by all");
    auto flags = std::make_shared<Flags>();
    command
        ->add_option("file", flags->file, "Workload file (edgecut.workload); - is standard input")
        ->required()
        ->type_name("FILE");
    addOptions(*command, *flags);
    command->add_flag("--json", flags->json,
                      "Print the schedule as JSON (edgecut.schedule; edgecut.schedules for all)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut schedule queue.workload.json --policy efficiency --mu 10");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
