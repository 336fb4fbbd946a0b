// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_problem.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/offloading/visible_input.h"

#include <CLI/Option.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Flags
{
    PairFlags pair;
    OptionValues options; ///< empty: every depth
    bool json = false;
};

Json tensorJson(const ModelProblem& model, const VisibleTensor& visible)
{
    const Tensor& tensor = model.graph.tensor(visible.tensor);
    return {{"name", model.problem.tensors[visible.tensor.index()].name},
            {"shape", tensor.shapeKnown ? Json(tensor.shape) : Json()},
            {"bytes", jsonNumber(visible.bytes)},
            {"share_of_input", jsonNumber(visible.share)}};
}

std::string document(const ModelProblem& model, const std::vector<VisibleInput>& seen)
{
    Json fronts = Json::array();
    for (const VisibleInput& at : seen) {
        Json tensors = Json::array();
        for (const VisibleTensor& tensor : at.leaving)
            tensors.push_back(tensorJson(model, tensor));
        fronts.push_back({{"depth", at.depth},
                          {"layers_kept", at.layersKept},
                          {"bytes", jsonNumber(at.bytes)},
                          {"share_of_input", jsonNumber(at.share)},
                          {"latency_ms", at.latencyMs ? Json(jsonNumber(*at.latencyMs)) : Json()},
                          {"tensors", std::move(tensors)}});
    }
    return jsonText({{"format", "edgecut.visible"},
                     {"version", 1},
                     {"problem", model.problem.name},
                     {"fronts", std::move(fronts)}});
}

std::string shapeText(const Tensor& tensor)
{
    if (!tensor.shapeKnown)
        return "not known";
    std::string text;
    for (const std::int64_t size : tensor.shape)
        text.append(text.empty() ? "" : " x ").append(std::to_string(size));
    return text;
}

std::string percent(double share)
{
    return formatSignificant(100 * share) + " %";
}

std::string seenTable(const ModelProblem& model, const std::vector<VisibleInput>& seen)
{
    std::vector<std::vector<std::string>> rows{
        {"depth", "kept", "the server gets", "shape", "size", "of the input", "a query takes"}};
    for (const VisibleInput& at : seen) {
        const std::string takes = at.latencyMs ? milliseconds(*at.latencyMs) : "not allowed";
        std::vector<std::string> start{std::to_string(at.depth), std::to_string(at.layersKept)};
        if (at.leaving.empty())
            rows.push_back({start[0], start[1], "nothing", "", "", "", takes});
        for (std::size_t i = 0; i < at.leaving.size(); ++i) {
            const VisibleTensor& tensor = at.leaving[i];
            rows.push_back({i == 0 ? start[0] : "", i == 0 ? start[1] : "",
                            printable(model.problem.tensors[tensor.tensor.index()].name),
                            shapeText(model.graph.tensor(tensor.tensor)), bytes(tensor.bytes),
                            percent(tensor.share), i == 0 ? takes : ""});
        }
    }
    return table(rows, {0, 1, 4, 5, 6}) +
           "\nSizes say how much can be seen at most: a large tensor may hide the input, a small\n"
           "one show it.\n";
}

int run(const Flags& flags)
{
    const Result<ModelProblem> model = readModelProblem(flags.pair);
    if (!model)
        return fail(model.error());
    Result<std::vector<VisibleInput>> seen = visibleInput(model->problem, context());
    if (!seen)
        return fail(seen.error());
    if (!flags.options.empty()) {
        const double wanted = flags.options.begin()->second;
        std::erase_if(*seen, [wanted](const VisibleInput& at) { return at.depth != wanted; });
        if (seen->empty())
            return misused({translatable("core", "--front-depth %1 is more than the network is "
                                                 "deep, or a whole number is missing."),
                            {wanted}});
    }
    print(flags.json ? document(*model, *seen) : seenTable(*model, *seen));
    return Done;
}

} // namespace

void addVisible(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "visible", "What a server sees of the input while the front of a network stays on the "
                   "client");
    auto flags = std::make_shared<Flags>();
    addPairFlags(*command, flags->pair);
    addOptions(*command, std::span(&frontDepthSpec(), 1), flags->options);
    command->add_flag("--json", flags->json, "Print it as JSON (edgecut.visible)");
    command->footer("Example:\n  edgecut visible zoo:alexnet --front-depth 4");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
