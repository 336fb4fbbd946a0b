// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/engine_step_name.h"
#include "core/costs/profile_accuracy.h"
#include "core/exchange/layer_times_file.h"
#include "core/graph/graph_builder.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

/// image > conv1 > relu1 > conv2 > fc
Graph sampleGraph()
{
    GraphBuilder net("sample");
    TensorId x = net.input("image", {1, 3, 32, 32});
    x = net.relu("relu1", net.conv("conv1", x, 16, {3, 1, 1}));
    net.fullyConnected("fc", net.conv("conv2", x, 32, {3, 1, 1}), 10);
    return std::move(net).build().value();
}

EngineProfile profileOf(std::vector<EngineProfile::Step> steps)
{
    for (EngineProfile::Step& step : steps)
        step.layers = layersNamedBy(step.name);
    return {"p.json", "TensorRT", std::move(steps)};
}

std::vector<KernelAccuracy> accuracyOf(const Graph& graph, const EngineProfile& profile)
{
    const Device& device = *findDevice("rpi3b");
    CostTable costs = costTable(graph, std::span(&device, 1));
    const Result<EngineMatch> match = applyEngineProfile(costs, graph, 0, device, profile);
    return match ? profileAccuracy(graph, device, *match) : std::vector<KernelAccuracy>();
}

KernelAccuracy times(double predictedMs, double measuredMs)
{
    return {{{LayerId(0)}, measuredMs}, LayerId(0), {predictedMs, 0, CostOrigin::Model}};
}

} // namespace

class tst_ProfileAccuracy : public QObject
{
    Q_OBJECT

private slots:
    /// A kernel is predicted as one: less than its layers one by one.
    void kernelsArePredictedAsOne()
    {
        const Graph graph = sampleGraph();
        const auto kernels =
            accuracyOf(graph, profileOf({{"conv1 + relu1", {}, 2, 1}, {"conv2", {}, 3, 2}}));
        QCOMPARE(kernels.size(), std::size_t(2));
        const Device& device = *findDevice("rpi3b");
        const LayerId conv1 = *graph.findLayer("conv1");
        const LayerId relu1 = *graph.findLayer("relu1");
        QCOMPARE(kernels[0].heaviest, conv1);
        QVERIFY(kernels[0].predicted.ms <
                predict(device, graph, conv1).ms + predict(device, graph, relu1).ms);
        QCOMPARE(kernels[1].predicted, predict(device, graph, *graph.findLayer("conv2")));
        QCOMPARE(*kernels[1].ratio(), kernels[1].predicted.ms / 3);
    }

    void whatAgreesIsPerfect()
    {
        const AccuracySummary found = summary(std::vector{times(1, 1), times(5, 5), times(20, 20)});
        QCOMPARE(found.kernels, std::size_t(3));
        QCOMPARE(found.medianRatio, 1.0);
        QCOMPARE(found.meanError, 0.0);
        QCOMPARE(found.r2.value(), 1.0);
        QCOMPARE(found.predictedMs, 26.0);
    }

    void numbersByHand()
    {
        const AccuracySummary found = summary(std::vector{times(2, 1), times(5, 10)});
        QCOMPARE(found.medianRatio, 1.25); // of 2 and 0.5
        QCOMPARE(found.meanError, 0.75);   // of 1 and 0.5
        // Each is off by log 2; the measured ones spread by log 10 / 2 about their mean.
        const double expected = 1 - std::pow(std::log(2) / (std::log(10) / 2), 2);
        QVERIFY(std::abs(found.r2.value() - expected) < 1e-12);
    }

    void whatHasNoRatioIsLeftOutAndCounted()
    {
        KernelAccuracy unknown = times(3, 1);
        unknown.predicted.origin = CostOrigin::Unknown;
        const AccuracySummary found =
            summary(std::vector{times(0, 1), times(1, 0), unknown, times(2, 1)});
        QCOMPARE(found.kernels, std::size_t(1));
        QCOMPARE(found.left, std::size_t(3));
        QCOMPARE(found.medianRatio, 2.0);
        QVERIFY(!found.r2);
        QCOMPARE(summary({}).kernels, std::size_t(0));
        QVERIFY(!summary(std::vector{times(1, 4), times(2, 4)}).r2); // one time only
    }

    void kindsAddUpToTheWhole()
    {
        const Graph graph = sampleGraph();
        const auto kernels = accuracyOf(
            graph, profileOf({{"conv1", {}, 2, 1}, {"conv2", {}, 3, 2}, {"fc", {}, 9, 3}}));
        const auto kinds = accuracyByKind(graph, kernels);
        QCOMPARE(kinds.size(), std::size_t(2));
        QCOMPARE(kinds[0].kind, graph.layer(*graph.findLayer("fc")).kind); // took longest
        QCOMPARE(kinds[0].summary.measuredMs + kinds[1].summary.measuredMs,
                 summary(kernels).measuredMs);
    }

    /// In a table a row is one layer: what has none was not measured, and nothing is fused.
    void tablesFuseNothing()
    {
        const Graph graph = sampleGraph();
        const auto read = readLayerTimes("layer,edge,other\nconv1,2.5,\nconv2,3,1\n", "t.csv");
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->at(1).steps.size(), std::size_t(1)); // the empty cell is no row
        const Device& device = *findDevice("rpi3b");
        CostTable costs = costTable(graph, std::span(&device, 1));
        const auto match = applyEngineProfile(costs, graph, 0, device, read->front());
        QVERIFY(match);
        QVERIFY(match->fused.empty() && match->followers.empty());
        QCOMPARE(match->missing, (std::vector{*graph.findLayer("relu1"), *graph.findLayer("fc")}));
        QCOMPARE(costs.at(*graph.findLayer("conv1"), 0).ms, 2.5);
        QCOMPARE(costs.at(*graph.findLayer("relu1"), 0).origin, CostOrigin::Model);
    }

    void keptProfilesComeBackTheSame()
    {
        const EngineProfile engine = profileOf({{"conv1 + PWN(relu1)", {}, 0.125, 3},
                                                {"a \"quoted\" näme\\", {}, 0, 4},
                                                {"", {}, 1e-9, 0}});
        EngineProfile table{"t.csv", "edge", {{"a + b", {"a + b"}, 2, 7}}, true};
        for (const EngineProfile& profile : {engine, table}) {
            const auto back = readKeptLayerTimes(writeLayerTimes(profile), "kept");
            QVERIFY2(back, back ? "" : english(back.error()).c_str());
            QCOMPARE(*back, profile);
        }
        const auto damaged = readKeptLayerTimes("{\"format\": \"edgecut.layer-times\"}", "kept");
        QVERIFY(!damaged);
        QVERIFY(english(damaged.error()).starts_with("kept:1: "));
    }

    void contentIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTimes");
        const auto row = [](const char* text, bool isTimes) {
            QTest::newRow(text) << QByteArray(text) << isTimes;
        };
        row("[{\"count\": 3}, {\"name\": \"a\", \"timeMs\": 1}]", true);
        row("[{\"cat\": \"Node\", \"ph\": \"X\"}]", true);
        row("{\"traceEvents\": []}", true);
        row("# by hand\n\nlayer;edge\n", true);
        row("\xEF\xBB\xBFlayer,edge", true);
        row("layer_type,clients,kernel_util", false);
        row("layer", false);
        row("0 5.85\n1 3\n", false);
        row("[{\"duration_ms\": 1}]", false);
        row("{\"format\": \"edgecut.problem\"}", false);
        row("", false);
    }
    void contentIsRecognised()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isTimes);
        QCOMPARE(looksLikeLayerTimes(text.toStdString()), isTimes);
    }
};

QTEST_APPLESS_MAIN(tst_ProfileAccuracy)
#include "tst_profile_accuracy.moc"
