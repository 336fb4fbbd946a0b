// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_reader.h"

#include "core/formats/onnx_analysis.h"
#include "core/formats/onnx_functions.h"
#include "core/formats/onnx_inputs.h"
#include "core/formats/onnx_layers.h"
#include "core/formats/onnx_strip.h"
#include "core/formats/unique_names.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <array>
#include <exception>
#include <filesystem>
#include <string_view>

namespace edgecut {

namespace {

// libonnx 1.12 knows operators up to here.
constexpr std::int64_t libraryOpset = 17;

Result<onnx::ModelProto> parse(const std::string& path, const Context& context)
{
    const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(path, context);
    if (!stripped)
        return failure(stripped.error());
    onnx::ModelProto model;
    if (!model.ParseFromString(stripped->message))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "This is not an ONNX model; give a file that a "
                                             "framework exported as ONNX.")});
    if (!model.has_graph())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "This ONNX file holds no network; give one with a "
                                             "graph.")});
    if (model.graph().node_size() == 0)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The network in this ONNX file has no layers; export "
                                             "it again.")});
    return model;
}

// Exporters that know no name write one of their own.
std::string modelName(const onnx::ModelProto& model, const std::string& path)
{
    static constexpr std::array<std::string_view, 8> nameless{
        "torch_jit",         "torch-jit-export",        "main_graph", "tf2onnx", "graph",
        "onnx_graphsurgeon", "onnx_graphsurgeon_graph", "OnnxMLTools"};
    const std::string& name = model.graph().name();
    const bool telling =
        !name.empty() && std::find(nameless.begin(), nameless.end(), name) == nameless.end();
    return validUtf8(telling ? name : std::filesystem::path(path).stem().string());
}

Result<ImportedModel> read(const std::string& path, const ImportOptions& options,
                           const Context& context)
{
    Result<onnx::ModelProto> model = parse(path, context);
    if (!model)
        return failure(model.error());
    ImportedModel imported;
    if (Status done = inlineFunctions(*model); !done)
        return failure(done.error());
    const Result<std::int64_t> fileBatch = bindInputs(*model, options, imported.warnings);
    if (!fileBatch)
        return failure(fileBatch.error());

    bool unknown = false;
    OnnxEnvironment environment{
        {}, *fileBatch, options.batch, options.dimensions, &imported.warnings, &unknown, &context};
    for (const onnx::OperatorSetIdProto& opset : model->opset_import())
        environment.opsets[opset.domain() == "ai.onnx" ? "" : opset.domain()] = opset.version();
    Result<OnnxScope> scope = makeOnnxScope(model->graph(), nullptr);
    if (!scope)
        return failure(scope.error());
    const auto before = static_cast<std::ptrdiff_t>(imported.warnings.size());
    if (Status done = analyse(*scope, environment); !done)
        return failure(done.error());
    if (unknown && environment.opsets[""] > libraryOpset) {
        Warning newer{
            {translatable("core", "The model uses version %1 of ONNX's operators; those newer "
                                  "than %2 that this program does not know are named below."),
             {environment.opsets[""], libraryOpset}},
            {}};
        imported.warnings.insert(imported.warnings.begin() + before, std::move(newer));
    }
    Result<Graph> graph = makeGraph(*scope, modelName(*model, path), imported.warnings);
    if (!graph)
        return failure(graph.error());
    if (graph->layerCount() == 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The network in this ONNX file computes constants only; "
                                  "export it with its inputs.")});
    imported.graph = *std::move(graph);
    return imported;
}

} // namespace

Result<ImportedModel> readOnnx(const std::string& path, const ImportOptions& options,
                               const Context& context)
{
    Result<ImportedModel> imported = cancelled();
    try {
        imported = read(path, options, context);
    } catch (const std::bad_alloc&) {
        imported = failure(ErrorCode::Limit,
                           translatable("core", "There is not enough memory for this model."));
    } catch (const std::exception& error) {
        imported =
            failure(ErrorCode::Internal, {translatable("core", "The ONNX library failed: %1"),
                                          {std::string(error.what())}});
    }
    if (!imported && imported.error().file.empty())
        imported.error().file = path;
    return imported;
}

} // namespace edgecut
