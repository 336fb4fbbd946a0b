// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/engine_profile.h"
#include "core/costs/engine_step_name.h"
#include "core/graph/graph_builder.h"

#include <QTest>

using namespace edgecut;

namespace {

/// image > conv1 > bn1 > relu1 > { conv2a, conv2b } > join > fc
Graph sampleGraph()
{
    GraphBuilder net("sample");
    TensorId x = net.conv("conv1", net.input("image", {1, 3, 8, 8}), 4, {3, 1, 1});
    x = net.relu("relu1", net.batchNorm("bn1", x));
    const TensorId a = net.conv("conv2a", x, 4, {1});
    const TensorId b = net.conv("conv2b", x, 8, {1});
    net.fullyConnected("fc", net.concat("join", {a, b}), 10);
    return std::move(net).build().value();
}

LayerId idOf(const Graph& graph, const char* name)
{
    return graph.findLayer(name).value();
}

EngineProfile profileOf(std::vector<EngineProfile::Step> steps)
{
    for (EngineProfile::Step& step : steps)
        step.layers = layersNamedBy(step.name);
    return {"p.json", "TensorRT", std::move(steps)};
}

struct Applied
{
    CostTable costs;
    EngineMatch match;
};

Applied apply(const Graph& graph, const EngineProfile& profile)
{
    const Device device = *findDevice("rpi3b");
    Applied applied{costTable(graph, std::vector{device}), {}};
    Result<EngineMatch> match = applyEngineProfile(applied.costs, graph, 0, device, profile);
    if (!match)
        qFatal("%s", english(match.error()).c_str());
    applied.match = std::move(*match);
    return applied;
}

QString warningsOf(const EngineMatch& match)
{
    QStringList texts;
    for (const Warning& warning : match.warnings)
        texts << QString::fromStdString(english(warning));
    return texts.join('\n');
}

} // namespace

class tst_EngineProfile : public QObject
{
    Q_OBJECT

private slots:
    void namesOfSteps_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("layers");
        const auto row = [](const char* step, QStringList layers) {
            QTest::newRow(step) << QString(step) << layers;
        };
        row("conv1", {"conv1"});
        row("conv1 + relu1", {"conv1", "relu1"});
        row("conv2a || conv2b", {"conv2a", "conv2b"});
        row("a + b || c + d", {"a", "b", "c", "d"});
        row("/m.0/conv/Conv + PWN(PWN(/m.0/act/Sigmoid), /m.0/act/Mul)",
            {"/m.0/conv/Conv", "/m.0/act/Sigmoid", "/m.0/act/Mul"});
        row("PWN(Clip_3)", {"Clip_3"});
        row("conv(1)", {"conv(1)"});
        row("a, b", {"a, b"});
        row("Reformatting CopyNode for Input Tensor 0 to conv1 + relu1", {});
        row("fused conv1_nchwc", {"conv1"});
        row("ReorderInput", {});
        row("a+b", {"a+b"});
        row("", {});
        row(" + ", {});
        row("PWN(PWN(PWN(", {});
        row("))) + x", {")))", "x"});
    }
    void namesOfSteps()
    {
        QFETCH(QString, step);
        QFETCH(QStringList, layers);
        QStringList found;
        for (const std::string& layer : layersNamedBy(step.toStdString()))
            found << QString::fromStdString(layer);
        QCOMPARE(found, layers);
    }

    void deepNamesTakeLinearTime()
    {
        std::string step;
        for (int i = 0; i < 1'000'000; ++i)
            step += "PWN(";
        QVERIFY(layersNamedBy(step + "relu1").size() == 1);
    }

    // What trtexec --exportProfile writes: the count first, commas at the lines' beginnings.
    void readsTensorRt()
    {
        const auto profile = readEngineProfile(R"([
  { "count" : 625 }
, { "name" : "conv1 + relu1", "timeMs" : 41.25, "averageMs" : 0.066, "medianMs" : 0.065, "percentage" : 1.3 }
, { "name" : "conv2a || conv2b", "timeMs" : 12.5, "percentage" : 0.4 }
])",
                                               "p.json");
        QVERIFY2(profile, profile ? "" : english(profile.error()).c_str());
        QCOMPARE(profile->engine, std::string("TensorRT"));
        QCOMPARE(profile->steps.size(), std::size_t(2));
        QCOMPARE(profile->steps[0].ms, 0.066);
        QCOMPARE(profile->steps[0].line, 3);
        QCOMPARE(profile->steps[1].ms, 12.5 / 625);
        QCOMPARE(profile->steps[1].layers, (std::vector<std::string>{"conv2a", "conv2b"}));
    }

    // ONNX Runtime's trace: other events between, several runs, the first slower.
    void readsOnnxRuntime()
    {
        const auto event = [](const char* name, int us) {
            return QString(R"({"cat":"Node","pid":1,"tid":2,"dur":%2,"ts":3,"ph":"X","name":"%1",)"
                           R"("args":{"op_name":"Conv","provider":"CPUExecutionProvider"}})")
                .arg(name)
                .arg(us);
        };
        const QStringList events{
            R"({"cat":"Session","pid":1,"tid":2,"dur":900,"ts":1,"ph":"X","name":"model_run","args":{}})",
            event("conv1_fence_before", 1),
            event("conv1_kernel_time", 9000),
            event("conv1_kernel_time", 1500),
            event("conv1_kernel_time", 1100),
            event("conv1_kernel_time", 1300),
            event("fc_kernel_time", 200),
            event("fc_kernel_time", 400)};
        const QByteArray list = '[' + events.join(",\n").toUtf8() + ']';
        for (const QByteArray& json : {list, "{\"traceEvents\":" + list + "}"}) {
            const auto profile = readEngineProfile(json.toStdString(), "p.json");
            QVERIFY2(profile, profile ? "" : english(profile.error()).c_str());
            QCOMPARE(profile->engine, std::string("ONNX Runtime"));
            QCOMPARE(profile->steps.size(), std::size_t(2));
            QCOMPARE(profile->steps[0].name, std::string("conv1"));
            QCOMPARE(profile->steps[0].ms, 1.3); // of 1.5, 1.1, 1.3
            QCOMPARE(profile->steps[1].ms, 0.3); // two runs: both count
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, QByteArray json, QString message) {
            QTest::newRow(name) << json << message;
        };
        row("nothing", "", "p.json:1");
        row("cut off", "[{\"name\":\"conv1\",\"averageMs\":1}", "p.json:1");
        row("no list", "3", "list");
        row("empty list", "[]", "holds no layer's time");
        row("only a count", "[{\"count\":3}]", "holds no layer's time");
        row("no node", R"([{"cat":"Session","ph":"X","name":"model_run","dur":3}])",
            "holds no layer's time");
        row("negative", "[\n{\"name\":\"conv1\",\"averageMs\":-1}]", "p.json:2: ");
        row("a text", "[{\"name\":\"conv1\",\"averageMs\":\"1\"}]", "[0].averageMs");
        row("no time", "[{\"name\":\"conv1\"}]", "timeMs");
        row("no count", "[{\"name\":\"conv1\",\"timeMs\":4}]", "does not say of how many");
        row("count of 0", "[{\"count\":0},{\"name\":\"conv1\",\"timeMs\":4}]", "1 or more");
        row("no name", "[{\"averageMs\":4}]", "name");
        row("negative duration", R"([{"cat":"Node","ph":"X","name":"a_kernel_time","dur":-2}])",
            "dur");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto profile = readEngineProfile(json.toStdString(), "p.json");
        QVERIFY(!profile);
        const QString said = QString::fromStdString(english(profile.error()));
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void tellsProfilesFromTables()
    {
        QVERIFY(looksLikeEngineProfile("\xEF\xBB\xBF\n [ {"));
        QVERIFY(looksLikeEngineProfile("{\"traceEvents\": []}"));
        QVERIFY(!looksLikeEngineProfile("layer,edge\nconv1,3\n"));
        QVERIFY(!looksLikeEngineProfile(""));
    }

    void fusedLayersShareOneTime()
    {
        const Graph graph = sampleGraph();
        const Applied applied = apply(graph, profileOf({{"conv1 + bn1 + relu1", {}, 3, 2},
                                                        {"conv2a || conv2b", {}, 2, 3},
                                                        {"join copy", {}, 0.5, 4},
                                                        {"fc", {}, 1, 5}}));
        const auto costOf = [&](const char* name) {
            return applied.costs.at(idOf(graph, name), 0);
        };
        QCOMPARE(costOf("conv1").ms, 3.0);
        QCOMPARE(costOf("conv1").origin, CostOrigin::Measured);
        QCOMPARE(costOf("conv1").mj, 3 * findDevice("rpi3b")->activePowerW);
        QCOMPARE(costOf("relu1").ms, 0.0);
        QCOMPARE(costOf("relu1").origin, CostOrigin::Fused);
        QCOMPARE(costOf("conv2a").ms, 0.0); // conv2b has twice its work
        QCOMPARE(costOf("conv2b").ms, 2.0);
        QCOMPARE(costOf("fc").ms, 1.0);
        QCOMPARE(applied.match.fused.size(), std::size_t(2));
        QCOMPARE(applied.match.fused[0],
                 (std::vector{idOf(graph, "conv1"), idOf(graph, "bn1"), idOf(graph, "relu1")}));
        const QString warnings = warningsOf(applied.match);
        QVERIFY2(warnings.contains("name no layer of the model: 1, 0.5 ms in all (join copy)"),
                 qPrintable(warnings));
        QVERIFY2(warnings.contains("keep the device's: 1 (join)"), qPrintable(warnings));
    }

    // ONNX Runtime folds normalisation and activation into a convolution and keeps its name.
    void whatFollowsAloneIsFused()
    {
        const Graph graph = sampleGraph();
        const Applied applied = apply(
            graph, profileOf({{"conv1", {}, 3, 2}, {"conv2a", {}, 1, 3}, {"conv2b", {}, 2, 4}}));
        QCOMPARE(applied.match.fused.size(), std::size_t(1));
        QCOMPARE(applied.match.fused[0],
                 (std::vector{idOf(graph, "conv1"), idOf(graph, "bn1"), idOf(graph, "relu1")}));
        QVERIFY(warningsOf(applied.match).contains("the one before: 2 (bn1, relu1)"));
    }

    // Pieces that overlap are one group, its time their sum.
    void overlappingStepsJoin()
    {
        const Graph graph = sampleGraph();
        const Applied applied = apply(graph, profileOf({{"conv1", {}, 3, 2},
                                                        {"relu1", {}, 1, 3},
                                                        {"bn1 + relu1", {}, 0.5, 4},
                                                        {"conv1 + bn1", {}, 0.25, 5}}));
        QCOMPARE(applied.match.fused.size(), std::size_t(1));
        QCOMPARE(applied.match.fused[0].size(), std::size_t(3));
        QCOMPARE(applied.costs.at(idOf(graph, "conv1"), 0).ms, 4.75);
        QCOMPARE(applied.costs.at(idOf(graph, "bn1"), 0).ms, 0.0);
    }

    void aProfileOfAnotherModelIsRefused()
    {
        const Graph graph = sampleGraph();
        const Device device = *findDevice("rpi3b");
        CostTable costs = costTable(graph, std::vector{device});
        const CostTable before = costs;
        const auto match =
            applyEngineProfile(costs, graph, 0, device, profileOf({{"layer1.0.conv", {}, 3, 2}}));
        QVERIFY(!match);
        QCOMPARE(english(match.error()),
                 std::string("p.json:2: No step of this TensorRT profile names a layer of sample; "
                             "is it of the same model file? The first is layer1.0.conv."));
        QCOMPARE(costs, before);
    }
};

QTEST_APPLESS_MAIN(tst_EngineProfile)
#include "tst_engine_profile.moc"
