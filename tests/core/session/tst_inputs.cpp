// SPDX-License-Identifier: GPL-3.0-or-later
// What workspaces keep in a session: files they work on, and how they are set.
#include "core/exchange/input_kind.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "core/session/recipe.h"

#include <QTest>

using namespace edgecut;

class tst_Inputs : public QObject
{
    Q_OBJECT

private:
    static void apply(Session& session, const Result<Edit>& edit)
    {
        QVERIFY2(edit, edit ? "" : english(edit.error()).c_str());
        const Status done = session.apply(*edit);
        QVERIFY2(done, done ? "" : english(done.error()).c_str());
        QVERIFY(readScenario(session.values()));
    }
    static Scenario scenarioOf(const Session& session) { return *readScenario(session.values()); }

private slots:
    void addedOnesComeIntoView()
    {
        auto session = Session::temporary();
        apply(*session, addInputEdit(*session, "trace", "tram", "/a/tram.txt", "0 1\n"));
        apply(*session, addInputEdit(*session, "trace", "foot", "/a/foot.txt", "0 2\n"));
        apply(*session, addInputEdit(*session, "workload", "w", "/a/w.json", "{}"));
        Scenario scenario = scenarioOf(*session);
        QCOMPARE(scenario.inputs.size(), std::size_t(3));
        QCOMPARE(scenario.shownInput("trace")->name, std::string("foot"));
        QCOMPARE(session->blob(scenario.shownInput("trace")->blob), Result<std::string>("0 2\n"));
        QVERIFY(!scenario.shownInput("exits"));
        QCOMPARE(english(title(session->edits().back())), std::string("Add w"));

        apply(*session, selectInputEdit(*session, "1"));
        QCOMPARE(scenarioOf(*session).shownInput("trace")->name, std::string("tram"));
        QVERIFY(session->undo());
        QCOMPARE(scenarioOf(*session).shownInput("trace")->name, std::string("foot"));
    }

    void removingShowsTheNeighbourOfTheSameKind()
    {
        auto session = Session::temporary();
        for (const char* name : {"a", "b", "c"})
            apply(*session, addInputEdit(*session, "trace", name, "", name));
        apply(*session, addInputEdit(*session, "workload", "w", "", "w"));
        apply(*session, removeInputEdit(*session, "3"));
        QCOMPARE(scenarioOf(*session).shownInput("trace")->name, std::string("b"));
        apply(*session, selectInputEdit(*session, "1"));
        apply(*session, removeInputEdit(*session, "1"));
        QCOMPARE(scenarioOf(*session).shownInput("trace")->name, std::string("b"));
        apply(*session, removeInputEdit(*session, "2"));
        QVERIFY(!scenarioOf(*session).shownInput("trace"));
        // A number is never used twice, or undo would bring back another file.
        apply(*session, addInputEdit(*session, "trace", "d", "", "d"));
        QCOMPARE(scenarioOf(*session).shownInput("trace")->number, std::string("5"));
        QVERIFY(!removeInputEdit(*session, "9"));
        QVERIFY(!selectInputEdit(*session, "9"));
    }

    void settingsAreTextsWithAStandard()
    {
        auto session = Session::temporary();
        QCOMPARE(scenarioOf(*session).setting("pipeline/fps", 10.0), 10.0);
        apply(*session, setSettingEdit(*session, "pipeline/fps", 0.1, "Frame rate"));
        QCOMPARE(scenarioOf(*session).setting("pipeline/fps", 10.0), 0.1);
        QCOMPARE(english(title(session->edits().back())), std::string("Set Frame rate to 0.1"));
        apply(*session,
              setSettingEdit(*session, "schedule/policies", std::optional<std::string>("fcfs"),
                             "Policies", "first come, first served"));
        QCOMPARE(scenarioOf(*session).setting("schedule/policies", "sjf"), std::string("fcfs"));
        // A text where a number is wanted is the standard, not a crash.
        QCOMPARE(scenarioOf(*session).setting("schedule/policies", 3.0), 3.0);
        apply(*session, setSettingEdit(*session, "pipeline/fps", std::nullopt, "Frame rate"));
        QCOMPARE(scenarioOf(*session).setting("pipeline/fps", 10.0), 10.0);
        QVERIFY(!setSettingEdit(*session, "pipeline/fps", std::nan(""), "Frame rate"));
    }

    void refusesDamagedOnes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no name") << "input/1/kind"
                                 << "trace"
                                 << "lacks the value input/1/name";
        QTest::newRow("no number") << "input/x/kind"
                                   << "trace"
                                   << "does not know";
        QTest::newRow("leading zero") << "input/01/kind"
                                      << "trace"
                                      << "does not know";
        QTest::newRow("no such field") << "input/1/colour"
                                       << "red"
                                       << "does not know";
        QTest::newRow("shown is none") << "shown/trace"
                                       << "1"
                                       << "one of its inputs";
        QTest::newRow("setting without key") << "setting"
                                             << "1"
                                             << "does not know";
    }
    void refusesDamagedOnes()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, says);
        auto values = standardValues();
        values[key.toStdString()] = value.toStdString();
        const auto scenario = readScenario(values);
        QVERIFY(!scenario);
        QVERIFY2(english(scenario.error()).find(says.toStdString()) != std::string::npos,
                 english(scenario.error()).c_str());
    }

    void recipesBringThem()
    {
        const std::string json = R"({"format": "edgecut.recipe", "version": 1, "title": "T",
            "inputs": [{"kind": "trace", "file": "t.txt", "name": "Tram"}],
            "workspace": "pipeline", "settings": {"pipeline/fps": 20, "pipeline/view": "gantt"}})";
        const auto recipe = readRecipe(json, "r.json");
        QVERIFY2(recipe, recipe ? "" : english(recipe.error()).c_str());
        const auto files = [](const std::string& name) -> Result<std::string> {
            return "0 1 # " + name;
        };
        const auto session = buildSession(*recipe, files, "");
        QVERIFY2(session, session ? "" : english(session.error()).c_str());
        const Scenario scenario = scenarioOf(*session);
        QVERIFY(!scenario.currentModel());
        QCOMPARE(scenario.shownInput("trace")->name, std::string("Tram"));
        QCOMPARE(session->blob(scenario.shownInput("trace")->blob),
                 Result<std::string>("0 1 # t.txt"));
        QCOMPARE(scenario.setting("pipeline/fps", 0.0), 20.0);
        QCOMPARE(scenario.setting("pipeline/view", ""), std::string("gantt"));
        QCOMPARE(session->value("view/workspace"), std::optional<std::string>("pipeline"));
        QVERIFY(session->edits().empty());
    }

    /// Costed together, placed together, taken back by undo.
    void fusedKernelsAreASetting()
    {
        const auto recipe = readRecipe(R"({"format": "edgecut.recipe", "version": 1, "title": "t",
            "model": "zoo:resnet18"})",
                                       "r.json");
        auto session = buildSession(*recipe, filesBeside("r.json"), {});
        QVERIFY(session);
        const auto edgeMs = [&session] {
            const auto built = buildProblem(*session);
            return solve(*findMethod("edge-only"), built->problem)->evaluation.latencyMs;
        };
        const double apartMs = edgeMs();
        QVERIFY(buildProblem(*session)->problem.fused.empty());
        apply(*session, setFusionEdit(*session, true));
        QVERIFY(scenarioOf(*session).fusesKernels());
        QVERIFY(edgeMs() < apartMs);
        const PartitionProblem problem = buildProblem(*session)->problem;
        QVERIFY(!problem.fused.empty());
        const auto best = solve(*findMethod("min-cut"), problem);
        for (const auto& group : problem.fused)
            for (const LayerId layer : group)
                QCOMPARE(best->plan.tierOf[layer.index()],
                         best->plan.tierOf[group.front().index()]);
        QVERIFY(session->undo());
        QCOMPARE(edgeMs(), apartMs);
    }

    void contentSaysTheKind()
    {
        QCOMPARE(recogniseInput("0 5.85\n1 3\n"), findInputKind("trace"));
        QCOMPARE(recogniseInput("[{\"duration_ms\": 1}]"), findInputKind("trace"));
        QVERIFY(!recogniseInput("  {\"format\": \"edgecut.problem\"}"));
        QVERIFY(!recogniseInput(""));
        QCOMPARE(formatName("{\"version\": 1, \"format\" : \"edgecut.workload\"}"),
                 std::string_view("edgecut.workload"));
        QCOMPARE(formatName("{\"format\": 3}"), std::string_view());
        QCOMPARE(formatName("{\"format\""), std::string_view());
        QCOMPARE(formatName("[\"format\", \"x\"]"), std::string_view());
        const Status bad = findInputKind("trace")->check("0 1\n1 -2\n", "t.txt", {});
        QVERIFY(!bad);
        QCOMPARE(bad.error().line, 2);
    }
};

QTEST_APPLESS_MAIN(tst_Inputs)
#include "tst_inputs.moc"
