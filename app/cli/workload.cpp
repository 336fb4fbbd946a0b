// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/exchange/arrivals_file.h"
#include "core/exchange/workload_file.h"
#include "core/scheduling/workload_generator.h"

#include <CLI/Option.hpp>

#include <map>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string device = std::string(standardEdgeDevice());
    std::string arrivals, output;
    OptionValues options;
    std::uint64_t seed = 1;
    bool json = false;
};

Result<std::vector<double>> arrivalsOf(const std::string& file)
{
    if (file.empty())
        return std::vector<double>();
    const Result<std::string> text = readInput(file);
    if (!text)
        return failure(text.error());
    return readArrivals(LineReader(*text, inputName(file)));
}

Result<Workload> draw(const Flags& flags)
{
    const Device* device = findDevice(flags.device);
    if (!device)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no device \"%1\"; edgecut devices lists "
                                             "them."),
                        {flags.device}});
    const Result<WorkloadOptions> options = workloadOptions(flags.options);
    if (!options)
        return failure(options.error());
    const Result<std::vector<double>> arrivals = arrivalsOf(flags.arrivals);
    if (!arrivals)
        return failure(arrivals.error());
    Context given = context();
    given.seed = flags.seed;
    return generateWorkload(*device, *options, *arrivals, given);
}

/// A row a network: how many of its layers were drawn, and what they are like.
std::string workloadTable(const Workload& workload)
{
    struct Sums
    {
        double count = 0, serviceMs = 0, value = 0;
    };
    std::map<std::string, Sums> networks;
    double lastMs = 0;
    for (const Request& request : workload.requests) {
        const std::string& label = workload.labels[static_cast<std::size_t>(request.label)];
        Sums& sums = networks[label.substr(0, label.find(' '))];
        ++sums.count;
        sums.serviceMs += request.serviceMs;
        sums.value += request.value;
        lastMs = std::max(lastMs, request.arrivalMs);
    }
    std::vector<std::vector<std::string>> rows{
        {"network", "requests", "mean service", "mean value"}};
    for (const auto& [network, sums] : networks)
        rows.push_back({network, formatShortest(sums.count),
                        milliseconds(sums.serviceMs / sums.count),
                        formatSignificant(sums.value / sums.count)});
    std::string text = std::to_string(workload.size());
    text.append(" requests of ").append(std::to_string(workload.users.size())).append(" users, ");
    text.append(lastMs == 0 ? "all at once" : "the last at ");
    if (lastMs > 0)
        text += milliseconds(lastMs);
    return text.append("\n").append(workload.note).append("\n\n").append(table(rows, {1, 2, 3}));
}

int run(const Flags& flags)
{
    const Result<Workload> workload = draw(flags);
    if (!workload)
        return fail(workload.error());
    const std::string document =
        flags.json || !flags.output.empty() ? writeWorkload(*workload) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : workloadTable(*workload));
    return Done;
}

} // namespace

void addWorkload(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "workload", "Draw requests for an edge server from the layers of four networks");
    auto flags = std::make_shared<Flags>();
    addOptions(*command, workloadOptionSpecs(), flags->options);
    command
        ->add_option("--arrivals", flags->arrivals,
                     "When users come: a file of milliseconds, one a line; - is standard input")
        ->type_name("FILE");
    command
        ->add_option("--device", flags->device,
                     "The edge server: edgecut devices lists them (" + flags->device + ")")
        ->type_name("DEVICE");
    command->add_option("--seed", flags->seed, "Seed of what is drawn (1)")->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the workload as JSON (edgecut.workload)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut workload --requests 200 --arrival-rate 50 -o "
                    "queue.workload.json");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
