// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/import_flags.h"
#include "app/cli/layer_costs.h"
#include "app/cli/model_problem.h"
#include "app/cli/overrides.h"
#include "app/cli/profile_request.h"
#include "core/base/files.h"
#include "core/base/numbers.h"
#include "core/costs/cost_table.h"
#include "core/costs/device_radio.h"
#include "core/exchange/files.h"
#include "core/partition/from_graph.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <memory>
#include <optional>

namespace edgecut::cli {

namespace {

/// The radios of the tiers whose devices come from files that name one.
Result<std::vector<std::optional<Radio>>> readRadios(const std::vector<ProfileRequest::Tier>& tiers)
{
    std::vector<std::optional<Radio>> radios;
    for (const ProfileRequest::Tier& tier : tiers) {
        radios.emplace_back();
        if (findDevice(tier.device))
            continue;
        const Result<std::optional<Radio>> radio =
            readTextFile(tier.device).and_then([&tier](const std::string& text) {
                return readDeviceRadio(text, tier.device);
            });
        if (!radio)
            return failure(radio.error());
        radios.back() = *radio;
    }
    return radios;
}

/// A device's radio is at the near end of the link that leads on from its tier.
void useRadios(PartitionProblem& problem, const std::vector<std::optional<Radio>>& radios)
{
    for (std::size_t link = 0; link < problem.links.size(); ++link) {
        if (!radios[link])
            continue;
        problem.radios.resize(problem.links.size());
        problem.radios[link] = radios[link];
    }
}

// Energies of some tiers only would look as if the others drew nothing.
void warnOfUnknownPower(const std::vector<std::string>& tiers, const std::vector<Device>& devices)
{
    const auto known = [](const Device& device) {
        return device.activePowerW > 0 || device.energy;
    };
    if (std::none_of(devices.begin(), devices.end(), known))
        return;
    for (std::size_t tier = 0; tier < devices.size(); ++tier) {
        if (!known(devices[tier]))
            warn({{{translatable("core", "The power of %1 is not known: its energy counts as 0."),
                    {devices[tier].title}},
                   tiers[tier],
                   0}});
    }
}

std::string_view mark(CostOrigin origin)
{
    switch (origin) {
    case CostOrigin::Clamped:
        return " (clamped)";
    case CostOrigin::Unknown:
        return " (not known)";
    case CostOrigin::Measured:
        return " (measured)";
    default:
        return "";
    }
}

std::string costsTable(const Graph& graph, const CostTable& costs, const PartitionProblem& problem)
{
    std::vector<std::vector<std::string>> rows{{"layer", "kind", "MMAC", "output"}};
    std::vector<std::size_t> right{2, 3};
    std::vector<double> totals(problem.tierCount());
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
        rows.front().push_back(problem.tiers[tier]);
        right.push_back(rows.front().size() - 1);
    }
    for (std::size_t i = 0; i < graph.layerCount(); ++i) {
        const Layer& layer = graph.layer(LayerId(i));
        double output = 0;
        bool outputKnown = true;
        for (const TensorId id : layer.outputs) {
            output += problem.tensors[id.index()].crossingBytes();
            outputKnown = outputKnown && graph.tensor(id).shapeKnown;
        }
        std::vector<std::string> row{
            layer.name, std::string(name(layer.kind)),
            layer.macs ? formatSignificant(static_cast<double>(*layer.macs) / 1e6) : "not known",
            outputKnown ? bytes(output) : "not known"};
        for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
            const LayerCost& cost = costs.at(LayerId(i), tier);
            totals[tier] += cost.ms;
            row.push_back(cost.origin == CostOrigin::Fused
                              ? "fused"
                              : milliseconds(cost.ms) + std::string(mark(cost.origin)));
        }
        rows.push_back(std::move(row));
    }
    const bool allKnown = std::all_of(graph.layers().begin(), graph.layers().end(),
                                      [](const Layer& layer) { return layer.macs.has_value(); });
    rows.push_back({"all", "",
                    (allKnown ? "" : "over ") +
                        formatSignificant(static_cast<double>(graph.totalMacs()) / 1e6),
                    ""});
    for (const double total : totals)
        rows.back().push_back(milliseconds(total));
    return table(rows, right);
}

int run(const ProfileFlags& flags)
{
    const Result<ProfileRequest> request = readProfileRequest(flags);
    if (!request)
        return misused(request.error().message);
    const Result<std::vector<Device>> tierDevices = readDevices(request->tiers);
    if (!tierDevices)
        return fail(tierDevices.error());
    const auto radios = readRadios(request->tiers);
    if (!radios)
        return fail(radios.error());
    const Result<ImportedModel> model = openModel(flags.model, flags.options, context());
    if (!model)
        return fail(model.error());
    warn(model->warnings);

    const std::vector<std::string>& tiers = request->settings.tiers;
    LayerCosts costing(model->graph, tiers, *tierDevices);
    if (flags.fuse)
        costing.fuseKernels();
    for (const ProfileRequest::Times& times : request->times) {
        if (const Status used = costing.useMeasured(times); !used)
            return fail(used.error());
    }
    const CostTable& costs = costing.costs();
    warn(costWarnings(model->graph, costs, tiers));
    warnOfUnknownPower(tiers, *tierDevices);
    ProblemSettings settings = request->settings;
    settings.fused = costing.fused();
    Result<PartitionProblem> problem = makeProblem(model->graph, costs, settings);
    if (!problem)
        return fail(problem.error());
    useRadios(*problem, *radios);

    const std::string document = writeProblem(*problem);
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : costsTable(model->graph, costs, *problem));
    return Done;
}

} // namespace

void addProfile(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "profile", "Make a problem file of a model, its devices and the links between them");
    auto flags = std::make_shared<ProfileFlags>();
    command
        ->add_option("model", flags->model,
                     "Model file (.onnx, .prototxt), or zoo:NAME for a network of the papers")
        ->required()
        ->type_name("MODEL");
    addImportFlags(*command, flags->options);
    command
        ->add_option("--tier", flags->tiers,
                     "A tier and its device, from the data outward; once a tier (edgecut devices "
                     "lists them; a device file will do too)")
        ->required()
        ->type_name("NAME=DEVICE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        ->add_option("--link", flags->links,
                     "The link between each two neighbouring tiers: a name, or rates in Mbit/s and "
                     "latency in ms")
        ->required()
        ->type_name("NAME|UP/DOWN/LATENCY")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addReturnPath(*command, flags->returnPath);
    command->add_option("--result-tier", flags->resultTier, "Where the results must end")
        ->type_name("NAME");
    command
        ->add_option("--transfer-type", flags->transferType,
                     "What floating point numbers cross links as: as-stored, float32, float16, "
                     "uint8")
        ->type_name("TYPE");
    command
        ->add_option("--times", flags->times,
                     "Measured times, instead of the devices': a table layer,TIER,TIER in ms "
                     "(CSV), or TIER= and a profile by ONNX Runtime or TensorRT (JSON)")
        ->type_name("[TIER=]FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_flag("--fuse", flags->fuse,
                      "Cost a convolution or matrix product with the normalisation, scaling and "
                      "activation behind it as one kernel, and keep them together");
    command->add_flag("--json", flags->json, "Print the problem as JSON (edgecut.problem)");
    command->add_option("-o,--output", flags->output, "Problem file to write")->type_name("FILE");
    command->footer("Example:\n"
                    "  edgecut profile zoo:alexnet --tier edge=rpi3b --tier cloud=cloud-8core \\\n"
                    "      --link 4g -o alexnet.problem.json");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
