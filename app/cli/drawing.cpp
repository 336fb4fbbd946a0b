// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "core/layout/layout_svg.h"

namespace edgecut::cli {

namespace {

std::string subtitleOf(const Graph& graph, const Layer& layer)
{
    std::string text;
    if (!layer.outputs.empty() && graph.tensor(layer.outputs.front()).shapeKnown)
        for (const std::int64_t size : graph.tensor(layer.outputs.front()).shape) {
            text += text.empty() ? "" : "x";
            text += std::to_string(size);
        }
    if (layer.macs && *layer.macs > 0) {
        text += text.empty() ? "" : ", ";
        text += formatSignificant(static_cast<double>(*layer.macs) / 1e6) + " MMAC";
    }
    return text;
}

template <typename Tensors>
void addEdges(DotGraph& graph, const Tensors& tensors)
{
    for (const auto& tensor : tensors)
        for (const LayerId consumer : tensor.consumers)
            graph.edges.emplace_back(tensor.producer.value, consumer.value);
}

Result<DotGraph> graphOfModel(const std::string& file, const ImportOptions& options)
{
    const Result<ImportedModel> model = openModel(file, options, context());
    if (!model)
        return failure(model.error());
    warn(model->warnings);
    DotGraph graph;
    graph.name = model->graph.name();
    for (const Layer& layer : model->graph.layers())
        graph.nodes.push_back({layer.name, subtitleOf(model->graph, layer)});
    addEdges(graph, model->graph.tensors());
    return graph;
}

Result<DotGraph> graphOfProblem(const std::string& file)
{
    const Result<std::string> text = readInput(file);
    if (!text)
        return failure(text.error());
    const Result<PartitionProblem> problem = readProblem(*text, inputName(file));
    if (!problem)
        return failure(problem.error());
    DotGraph graph;
    graph.name = problem->name;
    for (const ProblemLayer& layer : problem->layers)
        graph.nodes.push_back({layer.name, layer.kind});
    addEdges(graph, problem->tensors);
    return graph;
}

} // namespace

Result<Drawing> openDrawing(const std::string& file, const ImportOptions& options,
                            LayoutDirection direction)
{
    const bool isProblem = file == "-" || file.ends_with(".json");
    Result<DotGraph> graph = isProblem ? graphOfProblem(file) : graphOfModel(file, options);
    if (!graph)
        return failure(graph.error());
    Drawing drawing;
    drawing.graph = std::move(*graph);
    drawing.graph.leftToRight = direction == LayoutDirection::LeftToRight;
    drawing.request.direction = direction;
    drawing.request.edges = drawing.graph.edges;
    for (const DotGraph::Node& node : drawing.graph.nodes)
        drawing.request.nodes.push_back(estimatedBoxSize({node.title, node.subtitle}));
    return drawing;
}

} // namespace edgecut::cli
