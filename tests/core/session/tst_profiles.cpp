// SPDX-License-Identifier: GPL-3.0-or-later
// Measured times in a session.
#include "core/costs/engine_step_name.h"
#include "core/exchange/layer_times_file.h"
#include "core/session/edits.h"
#include "core/session/recipe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;

class tst_Profiles : public QObject
{
    Q_OBJECT

private:
    static Session sessionWith(const std::string& path = {})
    {
        const auto recipe = readRecipe(R"({"format": "edgecut.recipe", "version": 1, "title": "t",
            "model": "zoo:resnet18"})",
                                       "r.json");
        return std::move(*buildSession(*recipe, filesBeside("r.json"), path));
    }
    static void apply(Session& session, const Result<Edit>& edit)
    {
        QVERIFY2(edit, edit ? "" : english(edit.error()).c_str());
        const Status done = session.apply(*edit);
        QVERIFY2(done, done ? "" : english(done.error()).c_str());
        QVERIFY(readScenario(session.values()));
    }
    /// The first convolution with what follows it, and a step of the engine's own.
    static EngineProfile profileFor(const Graph& graph, double ms)
    {
        std::string name;
        for (const Layer& layer : graph.layers()) {
            if (name.empty() && layer.kind == LayerKind::Conv)
                name = layer.name;
            else if (!name.empty() && layer.kind == LayerKind::Relu) {
                name += " + " + layer.name;
                break;
            }
        }
        return {"p.json",
                "TensorRT",
                {{name, layersNamedBy(name), ms, 2}, {"Reformatting CopyNode", {}, 1, 3}}};
    }

private slots:
    void laysThemOverThePredictedOnes()
    {
        Session session = sessionWith();
        const ScenarioProblem before = *buildProblem(session);
        const EngineProfile profile = profileFor(*before.graph, 12.5);
        apply(session, setProfilesEdit(session, *before.graph, {{"edge", profile}}, "p.json"));
        QCOMPARE(english(title(session.edits().back())),
                 std::string("Take the times measured in p.json for edge"));
        const ScenarioProblem after = *buildProblem(session);
        QCOMPARE(after.measured.size(), std::size_t(1));
        QCOMPARE(after.measured.front().tier, std::size_t(0));
        QCOMPARE(after.measured.front().profile, profile);
        const EngineMatch& match = after.measured.front().match;
        QCOMPARE(match.strangers.size(), std::size_t(1));
        QCOMPARE(match.fused.size(), std::size_t(1));
        QCOMPARE(after.problem.fused, match.fused);
        const LayerId first = match.kernels.front().layers.front();
        QCOMPARE(after.costs.at(first, 0).ms, 12.5);
        QCOMPARE(after.costs.at(first, 0).origin, CostOrigin::Measured);
        QCOMPARE(after.costs.at(first, 1), before.costs.at(first, 1));

        // A time that was typed goes before.
        apply(session, layerTimeEdit(session, after.graph->layer(first).name, "edge", 7.0));
        QCOMPARE(buildProblem(session)->costs.at(first, 0).ms, 7.0);
        QVERIFY(session.undo());
        QVERIFY(session.undo());
        QCOMPARE(buildProblem(session)->costs, before.costs);
        QVERIFY(buildProblem(session)->problem.fused.empty());
        QVERIFY(session.redo());
        QCOMPARE(buildProblem(session)->costs, after.costs);
        apply(session, removeProfileEdit(session, "edge"));
        QCOMPARE(buildProblem(session)->costs, before.costs);
    }

    void survivesReopening()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("s.edgecut").toStdString();
        CostTable costs;
        {
            Session session = sessionWith(path);
            const ScenarioProblem before = *buildProblem(session);
            apply(session, setProfilesEdit(session, *before.graph,
                                           {{"edge", profileFor(*before.graph, 3)},
                                            {"cloud", profileFor(*before.graph, 1)}},
                                           "p.json"));
            costs = buildProblem(session)->costs;
        }
        auto session = Session::open(path);
        QVERIFY(session);
        QCOMPARE(buildProblem(*session)->costs, costs);
        QCOMPARE(buildProblem(*session)->measured.size(), std::size_t(2));
        QVERIFY(session->undo());
        QVERIFY(buildProblem(*session)->measured.empty());
    }

    void followsItsTier()
    {
        Session session = sessionWith();
        const ScenarioProblem before = *buildProblem(session);
        apply(session, setProfilesEdit(session, *before.graph,
                                       {{"edge", profileFor(*before.graph, 3)},
                                        {"cloud", profileFor(*before.graph, 1)}},
                                       "p.json"));
        // The two swap names.
        std::vector<Scenario::Tier> tiers = readScenario(session.values())->tiers;
        std::swap(tiers[0].name, tiers[1].name);
        apply(session, setTiersEdit(session, tiers, standardLinks(2)));
        const ScenarioProblem swapped = *buildProblem(session);
        QCOMPARE(swapped.measured[0].match.kernels.front().ms, 3.0);
        QCOMPARE(swapped.measured[1].match.kernels.front().ms, 1.0);
        // With a third tier the times stay with the names that stay.
        QVERIFY(session.undo());
        apply(session, setTiersEdit(session, standardTiers(3), standardLinks(3)));
        const auto built = buildProblem(session);
        QCOMPARE(built->measured.size(), std::size_t(2));
        QCOMPARE(built->measured.front().tier, std::size_t(1)); // device, edge, cloud
    }

    void refusesWhatDoesNotFit()
    {
        Session session = sessionWith();
        const ScenarioProblem built = *buildProblem(session);
        const EngineProfile stranger{"p.json", "TensorRT", {{"nobody", {"nobody"}, 1, 1}}};
        QVERIFY(!setProfilesEdit(session, *built.graph, {{"edge", stranger}}, "p.json"));
        QVERIFY(!setProfilesEdit(session, *built.graph, {{"moon", profileFor(*built.graph, 1)}},
                                 "p.json"));
        QVERIFY(!removeProfileEdit(session, "moon"));
        std::map<std::string, std::string> values = session.values();
        values["model/1/profile/name/edge"] = "p.json";
        QVERIFY(!readScenario(values)); // a name without its times
        values["model/1/profile/blob/edge"] = "0";
        QVERIFY(readScenario(values));
        values["model/1/format"] = "problem";
        QVERIFY(!readScenario(values)); // whose times are its own
    }
};

QTEST_APPLESS_MAIN(tst_Profiles)
#include "tst_profiles.moc"
