// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/network_problem.h"

#include "core/exchange/files.h"

#include <utility>

namespace edgecut {

Result<NetworkProblem> networkProblem(const Scenario& scenario, const std::string& network,
                                      const Context& context)
{
    if (!network.starts_with("zoo:"))
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "A network is named zoo:NAME; it is \"%1\"."), {network}});
    Result<ImportedModel> imported = openModel(network, {}, context);
    if (!imported)
        return failure(std::move(imported.error()));
    Scenario::Model shown;
    shown.number = std::string(1, '1');
    shown.name = imported->graph.name();
    shown.source = network;
    shown.format = "graph";
    NetworkProblem made{scenario, {}};
    made.scenario.current = shown.number;
    made.scenario.models.assign(1, std::move(shown));
    ModelContent content;
    content.graph = std::move(imported->graph);
    Result<ScenarioProblem> built = buildProblem(made.scenario, content);
    if (!built)
        return failure(std::move(built.error()));
    made.problem = std::move(built->problem);
    return made;
}

} // namespace edgecut
