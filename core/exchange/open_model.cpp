// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "core/zoo/zoo.h"

namespace edgecut {

Result<ImportedModel> openModel(const std::string& model, const ImportOptions& options,
                                const Context& context)
{
    constexpr std::string_view prefix = "zoo:";
    if (!model.starts_with(prefix))
        return readModel(model, options, context);

    const std::string id = model.substr(prefix.size());
    const ZooNetwork* network = findZooNetwork(id);
    if (!network) {
        std::string known;
        for (const ZooNetwork& each : zooNetworks())
            known += (known.empty() ? "zoo:" : ", zoo:") + std::string(each.id);
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "There is no network zoo:%1; there are %2."), {id, known}});
    }
    Result<Graph> graph = network->build(options.batch);
    if (!graph)
        return failure(graph.error());
    ImportedModel imported{std::move(*graph), {}};
    for (const auto& [dimension, value] : options.dimensions)
        imported.warnings.push_back(
            {{translatable("core", "The network has no free dimension \"%1\"; %2 was not used."),
              {dimension, value}},
             model,
             0});
    return imported;
}

} // namespace edgecut
