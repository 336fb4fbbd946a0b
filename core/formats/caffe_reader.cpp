// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_reader.h"

#include "core/base/files.h"
#include "core/formats/caffe_graph.h"
#include "core/formats/caffe_net.h"
#include "core/formats/caffe_text.h"
#include "core/formats/caffe_wiring.h"
#include "core/formats/unique_names.h"

#include <filesystem>
#include <new>

namespace edgecut {

namespace {

constexpr std::size_t largestFile = std::size_t{64} << 20;

Result<ImportedModel> read(std::string text, const std::string& name, const ImportOptions& options,
                           const Context& context)
{
    if (options.batch < 1)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "A batch of %1 is none; give a number from 1 on."),
                        {options.batch}});
    CaffeText document;
    if (Status done = document.parse(std::move(text)); !done)
        return failure(done.error());
    if (context.stopRequested())
        return cancelled();
    ImportedModel imported;
    std::optional<Error> error;
    const Result<CaffeNet> net = readCaffeNet(document, error, imported.warnings);
    if (!net)
        return failure(net.error());
    Result<CaffeWiring> wiring = wireCaffeNet(*net);
    if (!wiring)
        return failure(wiring.error());
    leaveOutLabels(*net, *wiring, imported.warnings);
    Result<Graph> graph =
        makeCaffeGraph(*net, *wiring, options, net->name.empty() ? validUtf8(name) : net->name,
                       error, imported.warnings, context);
    if (!graph)
        return failure(graph.error());
    imported.graph = *std::move(graph);
    return imported;
}

} // namespace

Result<ImportedModel> readCaffeText(std::string text, const std::string& name,
                                    const ImportOptions& options, const Context& context)
{
    try {
        return read(std::move(text), name, options, context);
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::Limit,
                       translatable("core", "There is not enough memory for this model."));
    }
}

Result<ImportedModel> readCaffe(const std::string& path, const ImportOptions& options,
                                const Context& context)
{
    Result<std::string> text = readTextFile(path, largestFile);
    if (!text)
        return failure(text.error());
    Result<ImportedModel> imported = readCaffeText(
        *std::move(text), std::filesystem::path(path).stem().string(), options, context);
    if (!imported && imported.error().file.empty())
        imported.error().file = path;
    return imported;
}

} // namespace edgecut
