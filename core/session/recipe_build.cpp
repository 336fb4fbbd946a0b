// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "core/session/edits.h"
#include "core/session/recipe.h"
#include "core/session/run.h"

#include <cstdio>
#include <utility>

namespace edgecut {

namespace {

/// Cooks a recipe by the same edits that people make, in a session in memory; only the values they
/// lead to are kept.
class Cook
{
public:
    Cook(const Recipe& recipe, const RecipeFiles& files, const Context& context)
        : m_recipe(recipe), m_files(files), m_context(context)
    {}

    Result<Session> cook(const std::string& path)
    {
        Session::Values start = standardValues();
        start["title"] = m_recipe.title;
        if (!m_recipe.summary.empty())
            start["summary"] = m_recipe.summary;
        Result<Session> session = Session::temporary(start);
        if (!session)
            return session;
        m_session = &*session;
        const Status made = addModel()
                                .and_then([this] { return setTiers(); })
                                .and_then([this] { return setSettings(); })
                                .and_then([this] { return setPins(); })
                                .and_then([this] { return addInputs(); })
                                .and_then([this] { return setWorkspaces(); })
                                .and_then([this] { return checkProblem(); });
        if (!made)
            return tl::make_unexpected(made.error());
        return serve(*session, path);
    }

private:
    Status apply(const Result<Edit>& edit)
    {
        return edit ? m_session->apply(*edit) : tl::make_unexpected(edit.error());
    }

    Status addModel()
    {
        const std::string& name = m_recipe.model;
        if (name.empty())
            return {};
        if (name.starts_with("zoo:")) {
            const Result<ImportedModel> model = openModel(name, {}, m_context);
            return model ? apply(addGraphEdit(*m_session, model->graph, name))
                         : tl::make_unexpected(model.error());
        }
        const bool isProblem = name.ends_with(".problem.json");
        if (!isProblem && !name.ends_with(".graph.json"))
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The recipe's model is \"%1\"; it must be zoo:NAME, a "
                                      "*.problem.json or a *.graph.json."),
                 {name}});
        const Result<std::string> text = m_files(name);
        if (!text)
            return tl::make_unexpected(text.error());
        if (isProblem) {
            const Result<PartitionProblem> problem = readProblem(*text, name);
            return problem ? apply(addProblemEdit(*m_session, *problem, name))
                           : tl::make_unexpected(problem.error());
        }
        const Result<Graph> graph = readGraph(*text, name);
        return graph ? apply(addGraphEdit(*m_session, *graph, name))
                     : tl::make_unexpected(graph.error());
    }

    Status setTiers()
    {
        if (m_recipe.tiers.empty() && m_recipe.links.empty())
            return {};
        const Result<Scenario> scenario = readScenario(m_session->values());
        if (!scenario)
            return tl::make_unexpected(scenario.error());
        const bool sameCount =
            m_recipe.tiers.empty() || m_recipe.tiers.size() == scenario->tiers.size();
        return apply(setTiersEdit(*m_session,
                                  m_recipe.tiers.empty() ? scenario->tiers : m_recipe.tiers,
                                  !m_recipe.links.empty() ? m_recipe.links
                                  : sameCount             ? scenario->links
                                                          : standardLinks(m_recipe.tiers.size())));
    }

    Status setSettings()
    {
        Status set;
        if (m_recipe.method)
            set = apply(setMethodEdit(*m_session, *m_recipe.method));
        for (const auto& [key, value] : m_recipe.options)
            if (set)
                set = apply(setOptionEdit(*m_session, key, value));
        if (set && m_recipe.returnPath)
            set = apply(setReturnPathEdit(*m_session, *m_recipe.returnPath));
        if (set && m_recipe.resultTier)
            set = apply(setResultTierEdit(*m_session, m_recipe.resultTier));
        if (set && m_recipe.transferType)
            set = apply(setTransferTypeEdit(*m_session, *m_recipe.transferType));
        return set;
    }

    Status setPins()
    {
        for (const auto& [layer, tier] : m_recipe.pins)
            if (Status set = apply(pinEdit(*m_session, layer, tier)); !set)
                return set;
        return {};
    }

    Status addInputs()
    {
        for (const Recipe::Input& input : m_recipe.inputs) {
            const Result<std::string> text = m_files(input.file);
            if (!text)
                return tl::make_unexpected(text.error());
            const std::string& name = input.name.empty() ? input.file : input.name;
            if (Status added = apply(addInputEdit(*m_session, input.kind, name, input.file, *text));
                !added)
                return added;
        }
        if (m_recipe.published.empty())
            return {};
        return apply(addInputEdit(*m_session, "published", "Published numbers", m_recipe.file,
                                  writePublished(m_recipe.published)));
    }

    Status setWorkspaces()
    {
        for (const auto& [key, value] : m_recipe.settings)
            if (Status set = apply(setSettingEdit(*m_session, key, value, key)); !set)
                return set;
        if (m_recipe.workspace.empty())
            return {};
        return apply(
            m_session->edit(EditKind::Other, {}, {{"view/workspace", m_recipe.workspace}}));
    }

    // A pin to a layer that is not there must be said now, not when somebody opens the session.
    Status checkProblem()
    {
        if (m_recipe.model.empty())
            return {};
        const Result<ScenarioProblem> built = buildProblem(*m_session);
        if (!built)
            return tl::make_unexpected(built.error());
        return {};
    }

    Result<Session> serve(const Session& cooked, const std::string& path)
    {
        Result<Session> served = path.empty() ? Session::temporary(cooked.values())
                                              : Session::create(path, cooked.values());
        if (!served)
            return served;
        Status done = keepBlobs(cooked, *served).and_then([&] { return solveRuns(*served); });
        if (done)
            return served;
        served = tl::make_unexpected(done.error());
        if (!path.empty())
            std::remove(path.c_str());
        return served;
    }

    static Status keepBlobs(const Session& from, Session& to)
    {
        const Result<Scenario> scenario = readScenario(from.values());
        if (!scenario)
            return tl::make_unexpected(scenario.error());
        std::vector<std::string> blobs;
        for (const Scenario::Model& model : scenario->models) {
            blobs.push_back(model.blob);
            for (const auto& [tier, profile] : model.profiles)
                blobs.push_back(profile.blob);
        }
        for (const Scenario::Input& input : scenario->inputs)
            blobs.push_back(input.blob);
        for (const std::string& blob : blobs) {
            const Result<std::string> text = from.blob(blob);
            if (!text)
                return tl::make_unexpected(text.error());
            if (const Result<std::string> kept = to.putBlob(*text); !kept)
                return tl::make_unexpected(kept.error());
        }
        return {};
    }

    Status solveRuns(Session& session) const
    {
        const Result<Scenario> scenario = readScenario(session.values());
        if (!scenario)
            return tl::make_unexpected(scenario.error());
        if (!scenario->currentModel())
            return {};
        const Scenario::Model& model = *scenario->currentModel();
        const Result<ModelContent> content =
            readModelTexts(session, model).and_then([&](const ModelTexts& texts) {
                return readModelContent(model, texts);
            });
        if (!content)
            return tl::make_unexpected(content.error());
        for (const Recipe::PlannedRun& planned : m_recipe.runs) {
            Scenario variant = *scenario;
            variant.method = planned.method.value_or(variant.method);
            variant.returnPath = planned.returnPath.value_or(variant.returnPath);
            variant.links.front().uplinkMbps =
                planned.uplinkMbps.value_or(variant.links.front().uplinkMbps);
            if (Status solved = solveRun(session, variant, *content); !solved)
                return solved;
        }
        return {};
    }

    Status solveRun(Session& session, const Scenario& scenario, const ModelContent& content) const
    {
        const Result<ScenarioProblem> built = buildProblem(scenario, content);
        if (!built)
            return tl::make_unexpected(built.error());
        const Result<SolvedRun> solved = solveScenario(scenario, built->problem, m_context);
        if (!solved)
            return tl::make_unexpected(solved.error());
        const Result<std::int64_t> stored = recordRun(session, solved->run, built->problem);
        return stored ? Status() : tl::make_unexpected(stored.error());
    }

    const Recipe& m_recipe;
    const RecipeFiles& m_files;
    const Context& m_context;
    Session* m_session = nullptr;
};

} // namespace

Result<Session> buildSession(const Recipe& recipe, const RecipeFiles& files,
                             const std::string& path, const Context& context)
{
    Result<Session> session = Cook(recipe, files, context).cook(path);
    if (!session && session.error().file.empty())
        session.error().file = recipe.file;
    return session;
}

} // namespace edgecut
