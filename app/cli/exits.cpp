// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/exits_table.h"
#include "core/base/numbers.h"
#include "core/network/shannon.h"

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
    const ExitsMethod* method = nullptr;
    std::optional<double> deadlineMs, uplinkMbps, downlinkMbps, wirelessMbps;
    OptionValues options;
    std::uint64_t seed = 1;
    bool json = false;
};

constexpr std::string_view zooPrefix = "zoo:";

const BranchyNetwork* ownNetwork(const Flags& flags)
{
    return flags.file.starts_with(zooPrefix)
               ? findBranchyNetwork(std::string_view(flags.file).substr(zooPrefix.size()))
               : nullptr;
}

Result<ExitsProblem> readFile(const Flags& flags)
{
    if (flags.file.starts_with(zooPrefix)) {
        const BranchyNetwork* network = ownNetwork(flags);
        if (!network)
            return failure(ErrorCode::InvalidInput,
                           translatable("core", "There is no such early-exit network; edgecut "
                                                "branchy --help names them."));
        auto made = exitsProblemOf(*network, preDnnOffSetting());
        if (!made)
            return failure(std::move(made.error()));
        warn(made->second);
        return std::move(made->first);
    }
    const Result<std::string> text = readInput(flags.file);
    if (!text)
        return failure(text.error());
    return readExits(*text, inputName(flags.file));
}

void overrideLinks(const Flags& flags, ExitsProblem& problem)
{
    for (Link& link : problem.links) {
        link.uplinkMbps = flags.uplinkMbps.value_or(link.uplinkMbps);
        link.downlinkMbps = flags.downlinkMbps.value_or(link.downlinkMbps);
    }
    if (flags.wirelessMbps)
        problem.links.front().uplinkMbps = problem.links.front().downlinkMbps = *flags.wirelessMbps;
}

int run(const Flags& flags)
{
    if (flags.method->needsDeadline && !flags.deadlineMs)
        return misused(
            {translatable("core", "%1 needs --deadline-ms."), {std::string(flags.method->id)}});
    Result<ExitsProblem> problem = readFile(flags);
    if (!problem)
        return fail(problem.error());
    overrideLinks(flags, *problem);
    Context given = context();
    given.seed = flags.seed;
    Result<ExitsReport> report = reportExits(
        *flags.method, *problem, {flags.deadlineMs, geneticOptions(flags.options)}, given);
    if (!report) {
        if (report.error().file.empty())
            report.error().file = inputName(flags.file);
        return fail(report.error());
    }
    const std::string document =
        flags.json || !flags.output.empty() ? writeExitsPlan(*problem, *report) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    const BranchyNetwork* own = ownNetwork(flags);
    print(flags.json ? document : exitsTable(*problem, *report, own ? own->published : nullptr));
    return Done;
}

void readMethod(const std::string& id, Flags& flags)
{
    flags.method = findExitsMethod(id);
    if (flags.method)
        return;
    std::string known;
    for (const ExitsMethod& method : exitsMethods())
        known += (known.empty() ? "" : ", ") + std::string(method.id);
    throw CLI::ValidationError("--method", "must be one of " + known + "; it is \"" + id + '"');
}

/// "20/11.5": MHz and dB.
void readWireless(const std::string& text, Flags& flags)
{
    const std::size_t slash = text.find('/');
    const std::string_view all = text;
    const std::optional<double> mhz = parseDouble(all.substr(0, slash));
    const std::optional<double> snr =
        slash == text.npos ? std::nullopt : parseDouble(all.substr(slash + 1));
    const double mbps = mhz && snr ? shannonMbps(*mhz, *snr) : 0;
    if (!(mbps > 0) || !std::isfinite(mbps))
        throw CLI::ValidationError("--wireless", "must be MHZ/DB, a bandwidth above 0 and a "
                                                 "signal-to-noise ratio, such as 20/11.5; it is "
                                                 "\"" +
                                                     text + '"');
    flags.wirelessMbps = mbps;
}

void addRates(CLI::App& command, Flags& flags)
{
    const auto rate = [&command](const char* flag, const char* help, std::optional<double>& to) {
        return addNumber(command,
                         {.flag = flag, .type = "MBPS", .help = help, .aboveMinimum = true}, to);
    };
    CLI::Option* up = rate("--uplink", "Uplink in Mbit/s, instead of the file's", flags.uplinkMbps);
    CLI::Option* down =
        rate("--downlink", "Downlink in Mbit/s, instead of the file's", flags.downlinkMbps);
    command
        .add_option_function<std::string>(
            "--wireless", [&flags](const std::string& text) { readWireless(text, flags); },
            "The first link's rate both ways as W log2(1 + SNR), by Shannon and Hartley")
        ->type_name("MHZ/DB")
        ->excludes(up)
        ->excludes(down);
}

} // namespace

void addExits(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "exits", "Serve a network with early exits: least expected latency, or a deadline");
    auto flags = std::make_shared<Flags>();
    command
        ->add_option("file", flags->file,
                     "Early-exit network (edgecut.exits); - is standard input; zoo:NAME is one of "
                     "those that edgecut branchy makes, as Pre-DNNOff runs it")
        ->required()
        ->type_name("FILE");
    command
        ->add_option_function<std::string>(
            "--method", [flags](const std::string& id) { readMethod(id, *flags); },
            "exact (a minimum cut an exit), genetic (Pre-DNNOff's search), edgent (the most "
            "accurate exit within --deadline-ms)")
        ->required()
        ->type_name("METHOD");
    addNumber(*command,
              {.flag = "--deadline-ms", .type = "MS", .help = "When the answer must be there"},
              flags->deadlineMs);
    addRates(*command, *flags);
    addOptions(*command, geneticOptionSpecs(), flags->options);
    command->add_option("--seed", flags->seed, "Seed of the genetic algorithm (1)")
        ->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the answer as JSON (edgecut.exits-plan)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut exits zoo:prednnoff-alexnet --method exact");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
