// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_problem.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/exchange/assignment.h"
#include "core/offloading/server_choice.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <numeric>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Flags
{
    PairFlags pair;
    std::string profile;
    std::vector<int> servers{0, 0, 0, 0};
    int arriving = 1;
    const EstimatorMethod* method = findEstimatorMethod("forest");
    std::uint64_t seed = 1;
    bool json = false;
};

/// The servers that a client sees, before and after others came.
struct Chosen
{
    ServerChoice choice;
    std::vector<int> clientsAfter;
    std::vector<double> latencyAfterMs; ///< of one more query, under the load then
};

std::vector<GpuLoad> loadsWithOneMore(const GpuProfile& profile, const std::vector<int>& clients)
{
    std::vector<GpuLoad> loads;
    for (const int count : clients)
        loads.push_back(typicalLoad(profile, count + 1));
    return loads;
}

Result<Chosen> choose(const Flags& flags, const ModelProblem& model, const GpuProfile& profile,
                      const Context& given)
{
    std::vector<std::size_t> rows(profile.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const Result<GpuEstimator> estimator =
        GpuEstimator::train(profile, rows, flags.method->kind, {}, given);
    if (!estimator)
        return failure(estimator.error());
    const Result<BusyServer> busy =
        BusyServer::of(model.graph, *estimator, profile.hyperparameters, typicalLoad(profile, 1));
    if (!busy)
        return failure(busy.error());
    Result<ServerChoice> first =
        chooseServer(model.problem, *busy, loadsWithOneMore(profile, flags.servers), given);
    if (!first)
        return failure(std::move(first.error()));
    Result<std::vector<int>> after =
        spreadClients(model.problem, *busy, profile, flags.servers, flags.arriving, given);
    if (!after)
        return failure(std::move(after.error()));
    Result<ServerChoice> then =
        chooseServer(model.problem, *busy, loadsWithOneMore(profile, *after), given);
    if (!then)
        return failure(std::move(then.error()));
    return Chosen{std::move(*first), std::move(*after), std::move(then->latencyMs)};
}

std::string document(const Flags& flags, const ModelProblem& model, const GpuProfile& profile,
                     const Chosen& chosen)
{
    Json servers = Json::array();
    for (std::size_t i = 0; i < flags.servers.size(); ++i)
        servers.push_back({{"clients", flags.servers[i]},
                           {"latency_ms", jsonNumber(chosen.choice.latencyMs[i])},
                           {"clients_after", chosen.clientsAfter[i]},
                           {"latency_after_ms", jsonNumber(chosen.latencyAfterMs[i])}});
    return jsonText({{"format", "edgecut.server-choice"},
                     {"version", 1},
                     {"problem", model.problem.name},
                     {"method", std::string(flags.method->id)},
                     {"synthetic", profile.synthetic},
                     {"arriving", flags.arriving},
                     {"chosen", chosen.choice.server},
                     {"servers", std::move(servers)},
                     {"assignment", assignmentJson(model.problem, chosen.choice.plan)}});
}

std::string choiceTable(const Flags& flags, const ModelProblem& model, const GpuProfile& profile,
                        const Chosen& chosen)
{
    std::vector<std::vector<std::string>> rows{
        {"server", "clients", "a query takes", "", "clients then", "a query takes"}};
    for (std::size_t i = 0; i < flags.servers.size(); ++i)
        rows.push_back(
            {std::to_string(i + 1), std::to_string(flags.servers[i]),
             milliseconds(chosen.choice.latencyMs[i]), i == chosen.choice.server ? "chosen" : "",
             std::to_string(chosen.clientsAfter[i]), milliseconds(chosen.latencyAfterMs[i])});
    const std::vector<TierId>& tiers = chosen.choice.plan.tierOf;
    return table(rows, {0, 1, 2, 4, 5}) + "\nThe chosen server runs " +
           std::to_string(std::ranges::count(tiers, model.problem.lastTier())) + " of " +
           std::to_string(tiers.size()) + " layers of " + printable(model.problem.name) +
           ". \"Then\": after " + std::to_string(flags.arriving) +
           " came one after the other,\neach to the fastest by " + std::string(flags.method->id) +
           "'s times; they are for one client more than are there." +
           (profile.synthetic ? " The profile is synthetic.\n" : "\n");
}

int run(const Flags& flags)
{
    const Result<std::string> text = readInput(flags.profile);
    if (!text)
        return fail(text.error());
    const Result<GpuProfile> profile =
        readGpuProfile(LineReader(*text, inputName(flags.profile)), context());
    if (!profile)
        return fail(profile.error());
    const Result<ModelProblem> model = readModelProblem(flags.pair);
    if (!model)
        return fail(model.error());
    Context given = context();
    given.seed = flags.seed;
    const Result<Chosen> chosen = choose(flags, *model, *profile, given);
    if (!chosen)
        return fail(chosen.error());
    print(flags.json ? document(flags, *model, *profile, *chosen)
                     : choiceTable(flags, *model, *profile, *chosen));
    return Done;
}

void readMethod(const std::string& id, Flags& flags)
{
    flags.method = findEstimatorMethod(id);
    if (!flags.method)
        throw CLI::ValidationError("--method",
                                   "must be ll, ll-load or forest; it is \"" + id + '"');
}

} // namespace

void addChooseServer(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "choose-server",
        "The best of the servers that a client sees, by learned times of busy ones "
        "(PerDNN)");
    auto flags = std::make_shared<Flags>();
    addPairFlags(*command, flags->pair);
    command
        ->add_option("--profile", flags->profile,
                     "Measured times of a busy server (CSV, as estimate reads them); - is standard "
                     "input")
        ->required()
        ->type_name("PROFILES.csv");
    command
        ->add_option("--servers", flags->servers,
                     "How many clients each visible server has (0,0,0,0)")
        ->delimiter(',')
        ->check(CLI::Range(0, 10000))
        ->expected(1, 100)
        ->type_name("CLIENTS,...");
    command
        ->add_option("--arriving", flags->arriving,
                     "How many more clients come, one after the other (1)")
        ->check(CLI::Range(0, 10000))
        ->type_name("CLIENTS");
    command
        ->add_option_function<std::string>(
            "--method", [flags](const std::string& id) { readMethod(id, *flags); },
            "What times are learned by: ll, ll-load or forest (forest)")
        ->type_name("METHOD");
    command->add_option("--seed", flags->seed, "Seed of forests (1)")->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the choice as JSON (edgecut.server-choice)");
    command->footer("Example:\n  edgecut contention --seed 1 -o gpu.csv\n"
                    "  edgecut choose-server zoo:inception-21k --profile gpu.csv --servers 6,1,3 "
                    "--arriving 12");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
