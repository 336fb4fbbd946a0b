// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "core/session/edits.h"
#include "core/session/edits_shared.h"
#include "core/session/scenario_keys.h"

#include <algorithm>

namespace edgecut {

namespace {

struct NewModel
{
    std::string name;
    std::string source;
    std::string format;
    std::string text;
};

/// Stores the model's text and says the values that put it in view.
Result<After> addModel(Session& session, const NewModel& model)
{
    const Result<std::string> number = nextNumber(session, "model");
    if (!number)
        return tl::make_unexpected(number.error());
    const Result<std::string> blob = session.putBlob(model.text);
    if (!blob)
        return tl::make_unexpected(blob.error());
    After after;
    after[keys::model(*number, "name")] = model.name;
    after[keys::model(*number, "source")] = model.source;
    after[keys::model(*number, "format")] = model.format;
    after[keys::model(*number, "blob")] = *blob;
    after["current"] = *number;
    return after;
}

/// A model without a name of its own is called after its file.
std::string nameOrSource(const std::string& name, const std::string& source)
{
    if (!name.empty())
        return name;
    const std::string file = source.substr(source.find_last_of("/:") + 1);
    const std::string stem = file.substr(0, file.find('.'));
    return stem.empty() ? "model" : stem;
}

Result<const Scenario::Model*> findModel(const Scenario& scenario, const std::string& number)
{
    for (const Scenario::Model& model : scenario.models)
        if (model.number == number)
            return &model;
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "The session has no model %1."), {number}});
}

/// Puts `model` in view; a problem for another number of tiers brings its own.
Status show(After& after, const Session& session, const Scenario& scenario,
            const Scenario::Model& model)
{
    after["current"] = model.number;
    if (model.format != "problem")
        return {};
    const Result<std::string> text = session.blob(model.blob);
    if (!text)
        return tl::make_unexpected(text.error());
    const Result<PartitionProblem> problem = readProblem(*text, model.name);
    if (!problem)
        return tl::make_unexpected(problem.error());
    if (problem->tierCount() != scenario.tiers.size())
        putTiers(after, scenario, tiersOf(*problem, scenario), problem->links);
    return {};
}

} // namespace

Result<Edit> addGraphEdit(Session& session, const Graph& graph, const std::string& source,
                          const std::string& text)
{
    const std::string name = nameOrSource(graph.name(), source);
    const Result<After> after =
        addModel(session, {name, source, "graph", text.empty() ? writeGraph(graph) : text});
    if (!after)
        return tl::make_unexpected(after.error());
    return session.edit(EditKind::AddModel, {name}, *after);
}

Result<Edit> addProblemEdit(Session& session, const PartitionProblem& problem,
                            const std::string& source, const std::string& text)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    if (Status good = check(problem); !good)
        return tl::make_unexpected(good.error());
    const std::string name = nameOrSource(problem.name, source);
    Result<After> after =
        addModel(session, {name, source, "problem", text.empty() ? writeProblem(problem) : text});
    if (!after)
        return tl::make_unexpected(after.error());
    putTiers(*after, *scenario, tiersOf(problem, *scenario), problem.links);
    (*after)["return_path"] = std::string(edgecut::name(problem.returnPath));
    (*after)["result_tier"] = problem.resultTier
                                  ? std::optional(problem.tiers[problem.resultTier->index()])
                                  : std::nullopt;
    return session.edit(EditKind::AddModel, {name}, *after);
}

Result<Edit> selectModelEdit(const Session& session, const std::string& number)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    const Result<const Scenario::Model*> model = findModel(*scenario, number);
    if (!model)
        return tl::make_unexpected(model.error());
    After after;
    if (Status shown = show(after, session, *scenario, **model); !shown)
        return tl::make_unexpected(shown.error());
    return session.edit(EditKind::SelectModel, {(*model)->name}, after);
}

Result<Edit> removeModelEdit(const Session& session, const std::string& number)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    const Result<const Scenario::Model*> model = findModel(*scenario, number);
    if (!model)
        return tl::make_unexpected(model.error());
    After after;
    if (scenario->current == number) {
        after["current"] = std::nullopt;
        const std::size_t at = static_cast<std::size_t>(*model - scenario->models.data());
        if (scenario->models.size() > 1) {
            const Scenario::Model& next = scenario->models[at > 0 ? at - 1 : 1];
            if (Status shown = show(after, session, *scenario, next); !shown)
                return tl::make_unexpected(shown.error());
        }
    }
    // Last, so that nothing of the model comes back by what show() moved.
    const std::string prefix = keys::model(number, "");
    std::erase_if(after, [&](const auto& item) { return item.first.starts_with(prefix); });
    for (const auto& [key, value] : session.values())
        if (key.starts_with(prefix))
            after[key] = std::nullopt;
    return session.edit(EditKind::RemoveModel, {(*model)->name}, after);
}

Result<Edit> renameModelEdit(const Session& session, const std::string& number,
                             const std::string& name)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    const Result<const Scenario::Model*> model = findModel(*scenario, number);
    if (!model)
        return tl::make_unexpected(model.error());
    if (name.empty())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "A model needs a name of one character or more."));
    return session.edit(EditKind::Rename, {(*model)->name, name},
                        {{keys::model(number, "name"), name}});
}

} // namespace edgecut
