// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/offloading/shared_gpu.h"

#include <CLI/Option.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Flags
{
    std::vector<std::string> files;
    OptionValues options;
    bool json = false;
};

struct Asked
{
    std::vector<PartitionProblem> problems;
    std::vector<GpuClient> clients;
    double limit = 0;
};

Result<Asked> read(const Flags& flags)
{
    Asked asked;
    for (const std::string& file : flags.files) {
        Result<PartitionProblem> problem = readProblemFile(file, {});
        if (!problem)
            return failure(std::move(problem.error()));
        asked.problems.push_back(std::move(*problem));
    }
    const auto count =
        static_cast<std::size_t>(optionValue(flags.options, sharedGpuOptionSpecs()[0]));
    for (std::size_t i = 0; i < count; ++i)
        asked.clients.push_back(
            {i % asked.problems.size(), optionValue(flags.options, sharedGpuOptionSpecs()[1])});
    asked.limit = optionValue(flags.options, sharedGpuOptionSpecs()[2]);
    return asked;
}

std::size_t onServer(const SharedGpuPlan::Client& client)
{
    const TierId last = *std::ranges::max_element(client.plan.tierOf);
    return last == TierId(0)
               ? 0
               : static_cast<std::size_t>(std::ranges::count(client.plan.tierOf, last));
}

std::string document(const Asked& asked, const SharedGpuPlan& plan)
{
    Json clients = Json::array();
    for (std::size_t i = 0; i < plan.clients.size(); ++i) {
        const SharedGpuPlan::Client& client = plan.clients[i];
        clients.push_back({{"problem", asked.problems[asked.clients[i].problem].name},
                           {"latency_ms", jsonNumber(client.latencyMs)},
                           {"server_ms_per_s", jsonNumber(client.serverMsPerSecond)},
                           {"layers_on_server", onServer(client)}});
    }
    return jsonText({{"format", "edgecut.shared-gpu"},
                     {"version", 1},
                     {"limit_ms_per_s", jsonNumber(asked.limit)},
                     {"mean_latency_ms", jsonNumber(plan.meanLatencyMs)},
                     {"lower_bound_ms", jsonNumber(plan.lowerBoundMs)},
                     {"gap_percent", jsonNumber(plan.gapPercent())},
                     {"server_ms_per_s", jsonNumber(plan.serverMsPerSecond)},
                     {"mean_latency_without_limit_ms", jsonNumber(plan.meanUnlimitedMs)},
                     {"multiplier", jsonNumber(plan.multiplier)},
                     {"cuts", plan.cuts},
                     {"clients", std::move(clients)}});
}

/// Clients with equal plans in one row.
std::string planTable(const Asked& asked, const SharedGpuPlan& plan)
{
    struct Alike
    {
        std::size_t count = 0, layers = 0;
        double latencyMs = 0, serverMs = 0;
    };
    std::map<std::pair<std::size_t, double>, Alike> groups;
    for (std::size_t i = 0; i < plan.clients.size(); ++i) {
        const SharedGpuPlan::Client& client = plan.clients[i];
        Alike& alike = groups[{asked.clients[i].problem, client.latencyMs}];
        ++alike.count;
        alike = {alike.count, onServer(client), client.latencyMs, client.serverMsPerSecond};
    }
    std::vector<std::vector<std::string>> rows{
        {"problem", "clients", "latency", "server time", "layers on the server"}};
    for (const auto& [key, alike] : groups)
        rows.push_back({printable(asked.problems[key.first].name), std::to_string(alike.count),
                        milliseconds(alike.latencyMs), milliseconds(alike.serverMs) + "/s",
                        std::to_string(alike.layers)});
    return "Mean latency " + milliseconds(plan.meanLatencyMs) + " with " +
           milliseconds(plan.serverMsPerSecond) + " of server time a second (limit " +
           milliseconds(asked.limit) + ");\nno plans within the limit take less than " +
           milliseconds(plan.lowerBoundMs) + " (gap " + formatSignificant(plan.gapPercent()) +
           " %). Without a limit it would be " + milliseconds(plan.meanUnlimitedMs) + ".\n\n" +
           table(rows, {1, 2, 3, 4});
}

int run(const Flags& flags)
{
    const Result<Asked> asked = read(flags);
    if (!asked)
        return fail(asked.error());
    Result<SharedGpuPlan> plan = shareGpu(asked->problems, asked->clients, asked->limit, context());
    if (!plan) {
        if (plan.error().file.empty())
            plan.error().file = inputName(flags.files.front());
        return fail(plan.error());
    }
    print(flags.json ? document(*asked, *plan) : planTable(*asked, *plan));
    return Done;
}

} // namespace

void addShareGpu(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "share-gpu", "One plan each for clients of one server whose time is limited");
    auto flags = std::make_shared<Flags>();
    command
        ->add_option("files", flags->files, "Problem files (edgecut.problem), one a kind of client")
        ->required()
        ->type_name("FILE...");
    addOptions(*command, sharedGpuOptionSpecs(), flags->options);
    command->add_flag("--json", flags->json, "Print the plans as JSON (edgecut.shared-gpu)");
    command->footer("Example:\n  edgecut share-gpu inception.problem.json --clients 20 "
                    "--limit-ms-per-s 500");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
