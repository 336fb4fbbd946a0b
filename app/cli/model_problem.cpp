// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_problem.h"

#include "app/cli/command.h"
#include "app/cli/import_flags.h"
#include "app/cli/overrides.h"
#include "core/base/files.h"
#include "core/costs/cost_table.h"
#include "core/exchange/files.h"
#include "core/partition/from_graph.h"

#include <CLI/Option.hpp>

#include <utility>

namespace edgecut::cli {

Result<std::vector<Device>> readDevices(const std::vector<ProfileRequest::Tier>& tiers)
{
    std::vector<Device> found;
    for (const ProfileRequest::Tier& tier : tiers) {
        if (const Device* device = findDevice(tier.device)) {
            found.push_back(*device);
            continue;
        }
        const Result<std::string> text = readTextFile(tier.device);
        if (!text)
            return failure(text.error());
        Result<Device> device = readDevice(*text, tier.device);
        if (!device)
            return failure(device.error());
        found.push_back(std::move(*device));
    }
    return found;
}

void addPairFlags(CLI::App& command, PairFlags& flags)
{
    command
        .add_option("model", flags.model,
                    "Model file (.onnx, .prototxt), or zoo:NAME for a network of the papers")
        ->required()
        ->type_name("MODEL");
    addImportFlags(command, flags.options);
    command
        .add_option("--client", flags.client,
                    "The client's device, an id or a device file (odroid-xu4)")
        ->type_name("DEVICE");
    command
        .add_option("--server", flags.server,
                    "The server's device, an id or a device file (titan-xp)")
        ->type_name("DEVICE");
    command
        .add_option("--link", flags.link,
                    "The link between them: a name, or rates in Mbit/s and latency in ms (35/50/0)")
        ->type_name("NAME|UP/DOWN/LATENCY");
    addReturnPath(command, flags.returnPath);
}

Result<ModelProblem> readModelProblem(const PairFlags& flags)
{
    ProfileFlags profile;
    profile.tiers = {"client=" + flags.client, "server=" + flags.server};
    profile.links = {flags.link};
    profile.returnPath = flags.returnPath;
    const Result<ProfileRequest> request = readProfileRequest(profile);
    if (!request)
        return failure(request.error());
    const Result<std::vector<Device>> devices = readDevices(request->tiers);
    if (!devices)
        return failure(devices.error());
    Result<ImportedModel> model = openModel(flags.model, flags.options, context());
    if (!model)
        return failure(std::move(model.error()));
    warn(model->warnings);
    const CostTable costs = costTable(model->graph, *devices);
    warn(costWarnings(model->graph, costs, request->settings.tiers));
    Result<PartitionProblem> problem = makeProblem(model->graph, costs, request->settings);
    if (!problem)
        return failure(std::move(problem.error()));
    return ModelProblem{std::move(model->graph), std::move(*problem)};
}

} // namespace edgecut::cli
