// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/import_flags.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"

#include <CLI/Option.hpp>

#include <algorithm>
#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string model;
    ImportOptions options;
    bool json = false;
};

std::string shapeText(const Tensor& tensor)
{
    if (!tensor.shapeKnown)
        return "?";
    std::string text;
    for (const std::int64_t size : tensor.shape) {
        text += text.empty() ? "" : "x";
        text += std::to_string(size);
    }
    return text.empty() ? "scalar" : text;
}

std::string macsText(std::optional<std::int64_t> macs)
{
    if (!macs)
        return "?";
    return *macs == 0 ? "-" : amount(static_cast<double>(*macs));
}

std::string weightsText(std::int64_t weightBytes)
{
    return weightBytes == 0 ? "-" : bytes(static_cast<double>(weightBytes));
}

std::string graphTable(const Graph& graph)
{
    std::vector<std::vector<std::string>> rows{
        {"layer", "operation", "output", "bytes", "MACs", "weights"}};
    for (const Layer& layer : graph.layers()) {
        const Tensor* output =
            layer.outputs.empty() ? nullptr : &graph.tensor(layer.outputs.front());
        rows.push_back({printable(layer.name), printable(layer.operation),
                        output ? shapeText(*output) : "-",
                        !output              ? "-"
                        : output->shapeKnown ? bytes(static_cast<double>(output->bytes))
                                             : "?",
                        macsText(layer.macs), weightsText(layer.weightBytes)});
    }
    const auto unknown = std::count_if(graph.layers().begin(), graph.layers().end(),
                                       [](const Layer& layer) { return !layer.macs.has_value(); });
    std::string total = printable(graph.name()) + ": " + std::to_string(graph.layerCount()) +
                        " layers, " + macsText(graph.totalMacs()) + " MACs";
    if (unknown > 0)
        total += " and " + std::to_string(unknown) +
                 (unknown == 1 ? " layer of unknown cost" : " layers of unknown cost");
    return table(rows, {3, 4, 5}) + '\n' + total + ", weights " +
           weightsText(graph.totalWeightBytes()) + '\n';
}

int run(const Flags& flags)
{
    const Result<ImportedModel> model = openModel(flags.model, flags.options, context());
    if (!model)
        return fail(model.error());
    warn(model->warnings);
    print(flags.json ? writeGraph(model->graph) : graphTable(model->graph));
    return Done;
}

} // namespace

void addImport(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand("import", "Read a model and list its layers");
    auto flags = std::make_shared<Flags>();
    command->add_option("model", flags->model, "Model file (.onnx, .prototxt), or zoo:NAME")
        ->required()
        ->type_name("MODEL");
    addImportFlags(*command, flags->options);
    command->add_flag("--json", flags->json, "Print the graph as JSON (edgecut.graph)");
    command->footer("Example:\n  edgecut import zoo:alexnet --json\n"
                    "  edgecut import model.onnx --batch 8 --dim height=320 --dim width=320");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
