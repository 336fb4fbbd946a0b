// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "core/exchange/provisioning_file.h"
#include "core/session/provisioning_study.h"

#include <CLI/Option.hpp>

#include <cmath>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::vector<std::string> files;
    std::string output;
    OptionValues values;
    std::optional<double> eta;
    std::uint64_t seed = 1;
    bool learns = false, json = false;
};

Result<ProvisionedNetwork> provideFile(const std::string& file, const ProvisioningOptions& options,
                                       const Context& given)
{
    const Result<std::string> text = readInput(file);
    if (!text)
        return failure(text.error());
    Result<PartitionProblem> problem = readProblem(*text, inputName(file));
    if (!problem)
        return failure(std::move(problem.error()));
    Result<Provisioning> provisioning = provision(*problem, options, given);
    if (!provisioning) {
        provisioning.error().file = inputName(file);
        return failure(std::move(provisioning.error()));
    }
    return ProvisionedNetwork{{}, std::move(*problem), std::move(*provisioning)};
}

Result<std::vector<ProvisionedNetwork>> provideAll(const Flags& flags,
                                                   const ProvisioningOptions& options)
{
    Context given = context();
    given.seed = flags.seed;
    if (flags.files.empty())
        return provisioningStudy(webArScenario(), webArNetworks(), options, given);
    std::vector<ProvisionedNetwork> networks;
    for (const std::string& file : flags.files) {
        Result<ProvisionedNetwork> network = provideFile(file, options, given);
        if (!network)
            return failure(std::move(network.error()));
        networks.push_back(std::move(*network));
    }
    return networks;
}

std::string rounded(double number, double parts)
{
    return formatShortest(std::round(number * parts) / parts);
}

std::string percent(double share)
{
    return rounded(share * 100, 10) + " %";
}

std::string sharesText(const std::vector<double>& shares)
{
    std::string text;
    for (const double share : shares)
        text.append(text.empty() ? "" : "/").append(rounded(share, 100));
    return text;
}

std::string networkTable(const ProvisionedNetwork& network)
{
    const PartitionProblem& problem = network.problem;
    std::string tiers;
    for (const std::string& tier : problem.tiers)
        tiers.append(tiers.empty() ? "" : "/").append(tier);
    std::vector<std::vector<std::string>> rows{{"", "way", "latency", "energy", tiers, "cost saved",
                                                "latency saved", "balance", "over the best"}};
    std::string reasons;
    for (const ProvisionedRow& row : network.provisioning.rows) {
        const ProvisionKind& kind = kindOf(row.provision);
        rows.push_back({std::string(kind.label), kind.title.text});
        if (!row.service) {
            rows.back().insert(rows.back().end(), {"-", "-", "-", "-", "-", "-", "-"});
            reasons += std::string(kind.title.text)
                           .append(": ")
                           .append(english(row.service.error().message))
                           .append("\n");
            continue;
        }
        const ProvisionedService& service = *row.service;
        for (std::string& text : std::vector<std::string>{
                 milliseconds(service.evaluation.latencyMs),
                 formatSignificant(service.evaluation.energyMj) + " mJ", sharesText(service.shares),
                 percent(service.costSaving), percent(service.latencyImprovement),
                 rounded(service.balanceRate, 1000), percent(service.gap)})
            rows.back().push_back(std::move(text));
    }
    std::string text = printable(problem.name.empty() ? "problem" : problem.name) +
                       ": a mJ counts " + formatSignificant(network.provisioning.eta) + " ms\n" +
                       table(rows, {2, 3, 4, 5, 6, 7, 8}) + reasons;
    if (const PublishedShares* published = findPublishedShares(network.id))
        text.append("published shares of M-4: ")
            .append(sharesText({published->mobile, published->edge, published->cloud}))
            .append("\n");
    return text + '\n';
}

std::string meansTable(const std::vector<ProvisionedNetwork>& networks)
{
    std::vector<std::vector<std::string>> rows{
        {"means", "latency saved", "cost saved", "|balance|", "energy saved"}};
    for (const ProvisionKind& kind : provisionKinds()) {
        if (const std::optional<ProvisioningMeans> mean = meansOf(networks, kind.provision))
            rows.push_back({kind.title.text, percent(mean->latencyImprovement),
                            percent(mean->costSaving), rounded(mean->balance, 1000),
                            mean->energySaving ? percent(*mean->energySaving) : "-"});
    }
    const bool isThePapers = !networks.front().id.empty();
    if (isThePapers)
        rows.push_back({"published, M-4", percent(publishedLatencyImprovement),
                        percent(publishedCostSaving), "-",
                        std::string("about ").append(percent(publishedEnergySaving))});
    std::string text = table(rows, {1, 2, 3, 4});
    if (isThePapers)
        text.append("\n").append(english(whyProvisioningDiffers())).append("\n");
    return text;
}

int run(const Flags& flags)
{
    Result<ProvisioningOptions> options = provisioningOptions(flags.values);
    if (!options)
        return fail(options.error());
    options->eta = flags.eta;
    options->learns = flags.learns;
    const Result<std::vector<ProvisionedNetwork>> networks = provideAll(flags, *options);
    if (!networks)
        return fail(networks.error());
    if (!flags.output.empty()) {
        const std::string text = flags.output.ends_with(".csv")
                                     ? writeProvisioningCsv(*networks)
                                     : writeProvisioning(*networks, *options);
        if (const Status written = writeOutput(flags.output, text); !written)
            return fail(written.error());
    }
    if (flags.json) {
        print(writeProvisioning(*networks, *options));
        return Done;
    }
    std::string text;
    for (const ProvisionedNetwork& network : *networks)
        text += networkTable(network);
    print(text + meansTable(*networks));
    return Done;
}

} // namespace

void addProvision(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "provision",
        "Phone alone, edge, cloud or all together: latency, energy, shares of computation and "
        "balance rate (mobile web AR, Fig. 5 a, b)");
    auto flags = std::make_shared<Flags>();
    command
        ->add_option("files", flags->files,
                     "Problem files of three tiers or more; none: the paper's four networks on its "
                     "devices in the 5G trial network")
        ->type_name("FILE");
    addOptions(*command, provisioningSpecs(), flags->values);
    addNumber(*command,
              {.flag = "--eta",
               .type = "MS",
               .help = "What a mJ counts in ms, instead of by phi and omega"},
              flags->eta);
    command->add_flag("--learn", flags->learns,
                      "Train the paper's agent too, which takes seconds a network");
    command->add_option("--seed", flags->seed, "Seed of the agent (1)")->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print everything as JSON (edgecut.provision)");
    command
        ->add_option("-o,--output", flags->output,
                     "Also write it to this file: as CSV when it ends in .csv, else as JSON")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut provision\n  edgecut provision resnet.problem.json "
                    "--edge-price 0.5");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
