// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/profile_request.h"
#include "core/base/files.h"
#include "core/base/numbers.h"
#include "core/exchange/exits_file.h"
#include "core/exits/branchy_networks.h"

#include <CLI/Option.hpp>

#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string network, output;
    std::vector<std::string> tiers, links;
    std::optional<double> mean, sd;
    bool json = false;
};

std::string knownNetworks()
{
    std::string known;
    for (const BranchyNetwork& network : branchyNetworks())
        known += (known.empty() ? "" : ", ") + std::string(network.id);
    return known;
}

Result<Device> deviceOf(const std::string& name)
{
    if (const Device* device = findDevice(name))
        return *device;
    const Result<std::string> text = readTextFile(name);
    if (!text)
        return failure(text.error());
    return readDevice(*text, name);
}

/// Pre-DNNOff's setting, with what the flags say instead. Tiers and links are wrong usage.
Result<BranchySetting> settingOf(const Flags& flags, bool& isMisused)
{
    BranchySetting setting = preDnnOffSetting();
    setting.requirement.mean = flags.mean.value_or(setting.requirement.mean);
    setting.requirement.sd = flags.sd.value_or(setting.requirement.sd);
    if (flags.tiers.empty() && flags.links.empty())
        return setting;
    ProfileFlags asked;
    asked.tiers = flags.tiers;
    asked.links = flags.links;
    if (asked.tiers.empty())
        asked.tiers = {"mobile=prednnoff-mobile", "edge=prednnoff-edge"};
    if (asked.links.empty() && asked.tiers.size() == 2)
        asked.links = {"74/74/0"};
    const Result<ProfileRequest> request = readProfileRequest(asked);
    isMisused = !request;
    if (!request)
        return failure(request.error());
    setting.tiers = request->settings.tiers;
    setting.links = request->settings.links;
    setting.devices.clear();
    for (const ProfileRequest::Tier& tier : request->tiers) {
        Result<Device> device = deviceOf(tier.device);
        if (!device)
            return failure(std::move(device.error()));
        setting.devices.push_back(std::move(*device));
    }
    return setting;
}

std::string networkTable(const ExitsProblem& problem)
{
    std::vector<std::vector<std::string>> rows{{"exit", "accuracy", "layers", "answer"}};
    for (const std::string& tier : problem.tiers)
        rows.front().push_back("all on " + tier);
    for (const NetworkExit& exit : problem.exits) {
        rows.push_back({exit.name, formatSignificant(100 * exit.accuracy) + " %",
                        std::to_string(exit.layers.size()), bytes(exit.layers.back().outputBytes)});
        for (std::size_t tier = 0; tier < problem.tiers.size(); ++tier) {
            double ms = 0;
            for (const ExitLayer& layer : exit.layers)
                ms += layer.timeMs[tier];
            rows.back().push_back(milliseconds(ms));
        }
    }
    return printable(problem.name) + '\n' + printable(problem.note) + "\n\n" +
           table(rows, {1, 2, 3, 4, 5, 6, 7}) +
           "\nTimes are those of computing alone. Write the file with -o, edit its accuracies, and "
           "give it to edgecut exits.\n";
}

int run(const Flags& flags)
{
    const BranchyNetwork* network = findBranchyNetwork(flags.network);
    if (!network)
        return misused({translatable("core", "There is no early-exit network \"%1\"; there are "
                                             "%2."),
                        {flags.network, knownNetworks()}});
    bool isMisused = false;
    const Result<BranchySetting> setting = settingOf(flags, isMisused);
    if (!setting)
        return isMisused ? misused(setting.error().message) : fail(setting.error());
    const auto made = exitsProblemOf(*network, *setting);
    if (!made)
        return fail(made.error());
    warn(made->second);
    const std::string document =
        flags.json || !flags.output.empty() ? writeExits(made->first) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : networkTable(made->first));
    return Done;
}

void addRepeated(CLI::App& command, const std::string& flag, std::vector<std::string>& to,
                 const std::string& type, const std::string& help)
{
    command.add_option(flag, to, help)
        ->type_name(type)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

} // namespace

void addBranchy(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "branchy", "Make an early-exit network of the papers, costed on devices, for exits");
    auto flags = std::make_shared<Flags>();
    command->add_option("network", flags->network, "One of " + knownNetworks())
        ->required()
        ->type_name("NAME");
    addRepeated(*command, "--tier", flags->tiers, "NAME=DEVICE",
                "A tier and its device, from the data outward (mobile=prednnoff-mobile, "
                "edge=prednnoff-edge)");
    addRepeated(*command, "--link", flags->links, "NAME|UP/DOWN/LATENCY",
                "The link between each two neighbouring tiers (74/74/0)");
    addNumber(*command,
              {.flag = "--mean",
               .type = "SHARE",
               .help = "Mean of the accuracy that requests ask for (0.625)",
               .maximum = 1},
              flags->mean);
    addNumber(*command,
              {.flag = "--sd",
               .type = "SHARE",
               .help = "Its standard deviation (0.053); with 0 all ask for the mean"},
              flags->sd);
    command->add_flag("--json", flags->json, "Print the network as JSON (edgecut.exits)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut branchy prednnoff-alexnet -o alexnet.exits.json");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
