// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "core/session/edits.h"
#include "core/session/scenario.h"
#include "core/zoo/zoo.h"

#include <QTest>

using namespace edgecut;

namespace {

using Values = std::map<std::string, std::string>;

Values withModel()
{
    Values values = standardValues();
    values["current"] = "2";
    for (const char* number : {"2", "10"}) {
        const std::string model = std::string("model/") + number;
        values[model + "/name"] = std::string("net") + number;
        values[model + "/source"] = "zoo:alexnet";
        values[model + "/format"] = "graph";
        values[model + "/blob"] = "abc";
    }
    return values;
}

Graph alexnet()
{
    return findZooNetwork("alexnet")->build(1).value();
}

/// The scenario of a session in memory that shows AlexNet.
Session sessionWithAlexnet()
{
    auto session = Session::temporary();
    if (!session->apply(addGraphEdit(*session, alexnet(), "zoo:alexnet").value()))
        qFatal("cannot add the model");
    return std::move(*session);
}

} // namespace

class tst_Scenario : public QObject
{
    Q_OBJECT

private slots:
    void standardOneIsFourG()
    {
        const auto scenario = readScenario(standardValues());
        QVERIFY(scenario);
        QVERIFY(scenario->models.empty() && !scenario->currentModel());
        QCOMPARE(scenario->tiers,
                 (std::vector<Scenario::Tier>{{"edge", "rpi3b"}, {"cloud", "cloud-8core"}}));
        QCOMPARE(scenario->links.size(), std::size_t(1));
        QCOMPARE(scenario->links.front().uplinkMbps, 5.85);
        QCOMPARE(scenario->method, std::string("min-cut"));
        QCOMPARE(scenario->returnPath, ReturnPath::OneWay);
        QVERIFY(!scenario->resultTier);
    }

    void readsEveryKey()
    {
        Values values = withModel();
        values["title"] = "T";
        values["summary"] = "S.";
        values["view/workspace"] = "curves";
        values["option/budget-ms"] = "40.5";
        values["return_path"] = "paid";
        values["result_tier"] = "edge";
        values["transfer_type"] = "float16";
        values["model/2/pin/inception/3a/1x1"] = "cloud";
        values["model/2/time/inception/3a/1x1/cloud"] = "1.5";
        const auto scenario = readScenario(values);
        QVERIFY2(scenario, scenario ? "" : english(scenario.error()).c_str());
        QCOMPARE(scenario->title, std::string("T"));
        QCOMPARE(scenario->summary, std::string("S."));
        QCOMPARE(scenario->options, (OptionValues{{"budget-ms", 40.5}}));
        QCOMPARE(scenario->returnPath, ReturnPath::Paid);
        QCOMPARE(scenario->resultTier, std::optional<std::string>("edge"));
        QCOMPARE(scenario->transferType, TransferType::Float16);
        QCOMPARE(scenario->models.size(), std::size_t(2));
        QCOMPARE(scenario->models[1].number, std::string("10")); // after 2, as numbers go
        QCOMPARE(scenario->currentModel(), &scenario->models[0]);
        QCOMPARE(scenario->models[0].pins,
                 (std::map<std::string, std::string>{{"inception/3a/1x1", "cloud"}}));
        QCOMPARE(scenario->models[0].times.begin()->first.first, std::string("inception/3a/1x1"));
        QCOMPARE(scenario->models[0].times.begin()->second, 1.5);
    }

    void refusesWhatIsNoText()
    {
        Values values = withModel();
        values["model/2/name"] = "caf\xE9"; // Latin-1
        const auto latin = readScenario(values);
        QVERIFY(!latin);
        const std::string message = english(latin.error());
        QVERIFY2(message.find("model/2/name is not valid UTF-8") != message.npos, message.c_str());
        values = withModel();
        values["model/2/pin/caf\xE9"] = "edge";
        QVERIFY(!readScenario(values));
        values = withModel();
        values["model/2/name"] = "caf\xC3\xA9";
        QVERIFY(readScenario(values));
    }

    void errorsNameTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named"); // when it is another key that is missed
        const QString gone;                 // null: the key is taken away
        const auto row = [](const char* name, const char* key, const QString& value,
                            const char* named = "") {
            QTest::newRow(name) << key << value << (*named ? named : key);
        };
        row("unknown", "uplink", "5");
        row("unknown room", "models/2/name", "x");
        row("current is no model", "current", "3");
        row("model number", "model/x/name", "x");
        row("model number 0", "model/0/name", "x");
        row("model number with a zero", "model/02/name", "x");
        row("model field", "model/2/colour", "red");
        row("model deeper", "model/2/name/more", "x");
        row("model without name", "model/2/name", gone);
        row("model without blob", "model/10/blob", gone);
        row("format", "model/2/format", "onnx");
        row("pin tier", "model/2/pin/conv1", "moon");
        row("pin nothing", "model/2/pin/", "edge");
        row("time tier", "model/2/time/conv1/moon", "1");
        row("time without tier", "model/2/time/conv1", "1");
        row("time negative", "model/2/time/conv1/edge", "-1");
        row("time nan", "model/2/time/conv1/edge", "nan");
        row("time comma", "model/2/time/conv1/edge", "1,5");
        row("rate zero", "link/0/uplink_mbps", "0");
        row("rate negative", "link/0/downlink_mbps", "-5");
        row("rate infinite", "link/0/uplink_mbps", "1e999");
        row("rate text", "link/0/uplink_mbps", "fast");
        row("rate missing", "link/0/uplink_mbps", gone);
        row("latency negative", "link/0/latency_ms", "-0.5");
        row("link beyond the tiers", "link/1/uplink_mbps", "5");
        row("link far beyond", "link/99999999999/uplink_mbps", "5");
        row("link field", "link/0/colour", "5");
        row("tier gap", "tier/3/name", "x", "tier/2/name");
        row("tier negative", "tier/-1/name", "x");
        row("tier twice", "tier/1/name", "edge");
        row("tier empty", "tier/0/name", "");
        row("one tier", "tier/1/name", gone);
        row("return path", "return_path", "maybe");
        row("result tier", "result_tier", "moon");
        row("transfer type", "transfer_type", "jpeg");
        row("option", "option/fps", "many");
        row("option without key", "option/", "1");
    }
    void errorsNameTheKey()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, named);
        Values values = withModel();
        QVERIFY(readScenario(values));
        if (value.isNull())
            values.erase(key.toStdString());
        else
            values[key.toStdString()] = value.toStdString();
        const auto scenario = readScenario(values);
        QVERIFY(!scenario);
        const QString message = QString::fromStdString(english(scenario.error()));
        QVERIFY2(message.contains(named), qPrintable(message));
    }

    void emptySessionSaysWhatIsMissing()
    {
        const auto scenario = readScenario({});
        QVERIFY(!scenario);
        QVERIFY(english(scenario.error()).find("tier/0/name") != std::string::npos);
    }

    void noModelIsSaid()
    {
        const auto built = buildProblem(*Session::temporary());
        QVERIFY(!built);
        QVERIFY(english(built.error()).find("no model in view") != std::string::npos);
    }

    // What the session builds must be what profile writes: one graph, one set of costs.
    void graphModelIsTheProfiledProblem()
    {
        const Session session = sessionWithAlexnet();
        const auto built = buildProblem(session);
        QVERIFY2(built, built ? "" : english(built.error()).c_str());
        const Graph graph = alexnet();
        QCOMPARE(built->graph, std::optional(graph));
        const std::vector<Device> devices = {*findDevice("rpi3b"), *findDevice("cloud-8core")};
        const CostTable costs = costTable(graph, devices);
        QCOMPARE(built->costs, costs);
        ProblemSettings settings;
        settings.tiers = {"edge", "cloud"};
        settings.links = standardLinks(2);
        QCOMPARE(built->problem, makeProblem(graph, costs, settings).value());
        QVERIFY(built->problem.layers.front().pinned.has_value());
    }

    void scenarioReachesTheProblem()
    {
        Session session = sessionWithAlexnet();
        const auto apply = [&](const Result<Edit>& edit) {
            QVERIFY2(edit, edit ? "" : english(edit.error()).c_str());
            QVERIFY(session.apply(*edit));
        };
        const std::string layer = alexnet().layers()[2].name;
        apply(pinEdit(session, layer, "cloud"));
        apply(layerTimeEdit(session, layer, "edge", 12.25));
        apply(setUplinkEdit(session, 0, 18.88));
        apply(setReturnPathEdit(session, ReturnPath::Paid));
        apply(setResultTierEdit(session, "edge"));
        apply(setTransferTypeEdit(session, TransferType::UInt8));
        const auto built = buildProblem(session);
        QVERIFY2(built, built ? "" : english(built.error()).c_str());
        const PartitionProblem& problem = built->problem;
        QCOMPARE(problem.layers[2].pinned, std::optional(TierId(1)));
        QCOMPARE(problem.timeOn(LayerId(2), TierId(0)), 12.25);
        QCOMPARE(built->costs.at(LayerId(2), 0).origin, CostOrigin::Edited);
        QCOMPARE(built->costs.at(LayerId(2), 0).mj, 12.25 * findDevice("rpi3b")->activePowerW);
        QCOMPARE(problem.energyOn(LayerId(2), TierId(0)), built->costs.at(LayerId(2), 0).mj);
        QVERIFY(built->costs.at(LayerId(2), 1).origin != CostOrigin::Edited);
        QCOMPARE(problem.links.front().uplinkMbps, 18.88);
        QCOMPARE(problem.returnPath, ReturnPath::Paid);
        QCOMPARE(problem.resultTier, std::optional(TierId(0)));
        QCOMPARE(problem.tensors[0].crossingBytes() * 4, problem.tensors[0].bytes);
        QCOMPARE(problem.name, readScenario(session.values())->currentModel()->name);
    }

    void unknownLayersAndDevicesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("pin") << "model/1/pin/conv99"
                             << "edge"
                             << "pins the layer conv99 to edge";
        QTest::newRow("time") << "model/1/time/conv99/edge"
                              << "1"
                              << "time for the layer conv99";
        QTest::newRow("device") << "tier/1/device"
                                << "abacus"
                                << "cloud runs on the device \"abacus\"";
    }
    void unknownLayersAndDevicesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Session session = sessionWithAlexnet();
        QVERIFY(session.apply(
            session.edit(EditKind::Other, {}, {{key.toStdString(), value.toStdString()}})));
        const auto built = buildProblem(session);
        QVERIFY(!built);
        const QString message = QString::fromStdString(english(built.error()));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void problemModelKeepsItsNumbers()
    {
        PartitionProblem problem = buildProblem(sessionWithAlexnet())->problem;
        problem.tiers = {"device", "server"};
        problem.returnPath = ReturnPath::Free;
        problem.resultTier = TierId(0);
        problem.links.front() = {3, 4, 5};
        problem.energyMj.front() = 2.5;
        problem.memoryBytes = {std::nullopt, 1e9};
        auto session = Session::temporary();
        QVERIFY(session->apply(addProblemEdit(*session, problem, "p.problem.json").value()));
        const auto built = buildProblem(*session);
        QVERIFY2(built, built ? "" : english(built.error()).c_str());
        QCOMPARE(built->problem, problem);
        QVERIFY(!built->graph);
        QVERIFY(built->warnings.empty());
        QCOMPARE(built->costs.costs[0].origin, CostOrigin::Measured);
        QCOMPARE(built->costs.costs[0].mj, 2.5);

        // Edits lie over the file.
        const std::string layer = problem.layers[1].name;
        QVERIFY(session->apply(layerTimeEdit(*session, layer, "server", 7).value()));
        QVERIFY(session->apply(setLatencyEdit(*session, 0, 9).value()));
        QVERIFY(session->apply(setTransferTypeEdit(*session, TransferType::UInt8).value()));
        const auto edited = buildProblem(*session);
        QCOMPARE(edited->problem.timeOn(LayerId(1), TierId(1)), 7.0);
        QCOMPARE(edited->costs.at(LayerId(1), 1).origin, CostOrigin::Edited);
        QCOMPARE(edited->costs.at(LayerId(1), 1).mj, built->costs.at(LayerId(1), 1).mj);
        QCOMPARE(edited->problem.links.front(), (Link{3, 4, 9}));
        QCOMPARE(edited->problem.tensors, problem.tensors);
        QCOMPARE(edited->warnings.size(), std::size_t(1)); // the transfer type has no effect
    }

    void renamedTiersOfAProblemAreSaid()
    {
        const PartitionProblem problem = buildProblem(sessionWithAlexnet())->problem;
        auto session = Session::temporary();
        QVERIFY(session->apply(addProblemEdit(*session, problem, "p").value()));
        QVERIFY(session->apply(
            setTiersEdit(*session, {{"phone", "rpi3b"}, {"cloud", "cloud-8core"}}, problem.links)
                .value()));
        const auto built = buildProblem(*session);
        QVERIFY2(built, built ? "" : english(built.error()).c_str());
        QCOMPARE(built->problem.tiers.front(), std::string("phone"));
        QCOMPARE(built->warnings.size(), std::size_t(1));
    }

    void damagedModelTextIsNamed()
    {
        const auto scenario = readScenario(sessionWithAlexnet().values());
        for (const char* text : {"", "{", "[]", "{\"format\": \"edgecut.problem\"}"}) {
            const auto built = buildProblem(*scenario, ModelTexts{text, {}});
            QVERIFY(!built);
            QVERIFY(!english(built.error()).empty());
        }
    }
};

QTEST_APPLESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
