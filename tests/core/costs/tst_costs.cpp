// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/costs/cost_table.h"
#include "core/graph/graph_builder.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

// 3 x 8 x 8 image -> 4 filters of 3 x 3 -> ReLU -> 2 x 2 pooling -> 10 outputs; every other kind
// that costs something or nothing hangs behind.
Graph sampleGraph()
{
    GraphBuilder builder("sample");
    TensorId at = builder.input("image", {1, 3, 8, 8});
    at = builder.conv("conv", at, 4, {3, 2, 1});
    at = builder.relu("relu", at);
    at = builder.lrn("lrn", at);
    at = builder.maxPool("pool", at, {2, 2});
    at = builder.dropout("dropout", at);
    at = builder.flatten("flatten", at);
    at = builder.fullyConnected("fc", at, 10);
    builder.softmax("softmax", at);
    return std::move(builder).build().value();
}

LayerId layerNamed(const Graph& graph, const char* name)
{
    return graph.findLayer(name).value();
}

Device roofline(double gmacs, double gigabytes, double overheadMs)
{
    Device device;
    device.model = RooflineModel{gmacs, gigabytes, overheadMs, {}};
    device.activePowerW = 2;
    return device;
}

} // namespace

class tst_Costs : public QObject
{
    Q_OBJECT

private slots:
    void rooflineByHand()
    {
        const Graph graph = sampleGraph();
        // Slow arithmetic: the convolution's 4 x 4 x 4 outputs take 27 multiply-accumulates each.
        const LayerCost conv = predict(roofline(1e-3, 1e6, 0.5), graph, layerNamed(graph, "conv"));
        QVERIFY(nearlyEqual(conv.ms, 4 * 4 * 4 * 27 / 1e3 + 0.5));
        QVERIFY(nearlyEqual(conv.mj, conv.ms * 2));
        QCOMPARE(conv.origin, CostOrigin::Model);
        // Slow memory: input, output, weights and biases, 4 bytes each.
        const LayerCost slow = predict(roofline(1e6, 1e-3, 0.5), graph, layerNamed(graph, "conv"));
        QVERIFY(nearlyEqual(slow.ms, 4 * (3 * 64 + 64 + 4 * 27 + 4) / 1e3 + 0.5));
        const LayerCost relu = predict(roofline(1e6, 1e-3, 0), graph, layerNamed(graph, "relu"));
        QVERIFY(nearlyEqual(relu.ms, 4 * (64 + 64) / 1e3));
    }

    void rooflineUsesTheKindsEfficiency()
    {
        const Graph graph = sampleGraph();
        Device device = roofline(1e-3, 1e6, 0);
        std::get<RooflineModel>(device.model).efficiency[LayerKind::Conv] = 0.5;
        QVERIFY(nearlyEqual(predict(device, graph, layerNamed(graph, "conv")).ms,
                            2 * 4 * 4 * 4 * 27 / 1e3));
    }

    void renamingCostsNothing_data()
    {
        QTest::addColumn<QString>("layer");
        for (const char* layer : {"image", "dropout", "flatten"})
            QTest::newRow(layer) << layer;
    }
    void renamingCostsNothing()
    {
        QFETCH(QString, layer);
        const Graph graph = sampleGraph();
        const LayerCost cost =
            predict(roofline(1, 1, 5), graph, graph.findLayer(layer.toStdString()).value());
        QCOMPARE(cost, LayerCost());
    }

    void rooflineIsMonotone()
    {
        const Graph graph = sampleGraph();
        for (std::size_t i = 0; i < graph.layerCount(); ++i) {
            double before = std::numeric_limits<double>::max();
            for (double rate = 1e-3; rate < 1e3; rate *= 3) {
                const double ms = predict(roofline(rate, rate / 2, 0.1), graph, LayerId(i)).ms;
                QVERIFY(ms <= before && ms >= 0 && std::isfinite(ms));
                before = ms;
            }
        }
    }

    void rooflineGrowsWithTheLayer()
    {
        const Device& device = *findDevice("rpi3b");
        double before = 0;
        for (std::int64_t filters = 1; filters <= 512; filters *= 2) {
            GraphBuilder builder("growing");
            builder.conv("conv", builder.input("image", {1, 16, 32, 32}), filters, {3, 1, 1});
            const Graph graph = std::move(builder).build().value();
            const double ms = predict(device, graph, layerNamed(graph, "conv")).ms;
            QVERIFY(ms > before);
            before = ms;
        }
    }

    void unknownIsSaid()
    {
        GraphBuilder builder("unknown");
        builder.addTensor("in", Shape{1, 4}, DataType::Float32);
        builder.addTensor("out", std::nullopt, DataType::Float32);
        Layer input;
        input.name = "in";
        input.kind = LayerKind::Input;
        input.outputs = {TensorId(0)};
        builder.addLayer(input);
        Layer other;
        other.name = "strange";
        other.kind = LayerKind::Other;
        other.inputs = {TensorId(0)};
        other.outputs = {TensorId(1)};
        other.macs = std::nullopt;
        builder.addLayer(other);
        const Graph graph = std::move(builder).build().value();
        const Device device = roofline(1, 1, 0.25);
        const LayerCost cost = predict(device, graph, LayerId(1));
        QCOMPARE(cost.origin, CostOrigin::Unknown);
        QCOMPARE(cost.ms, 0.25);
        const std::vector<std::string> tiers{"edge"};
        const auto warnings = costWarnings(graph, costTable(graph, {&device, 1}), tiers);
        QCOMPARE(warnings.size(), std::size_t(1));
        const QString said = QString::fromStdString(english(warnings[0]));
        QVERIFY2(said.startsWith("edge: Layers whose cost is not known") &&
                     said.contains("strange"),
                 qPrintable(said));
    }

    // Pre-DNNOff, Table 4.2, worked out by hand for the sample graph: the convolution has x1 = 3
    // and x2 = (3/2)^2 * 4 * 3 = 27; the ReLU reads 256 bytes; pooling makes 64 of 256; the last
    // layer makes 40 bytes of 64.
    void regressionByHand_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("layer");
        QTest::addColumn<double>("ms");
        QTest::addColumn<int>("origin");
        const auto row = [](const char* device, const char* layer, double ms, CostOrigin origin) {
            QTest::addRow("%s %s", device, layer) << device << layer << ms << int(origin);
        };
        const char* edge = "prednnoff-edge";
        const char* mobile = "prednnoff-mobile";
        row(edge, "image", 0, CostOrigin::Model);
        row(edge, "conv", 6.03e-5 * 3 + 1.24e-4 * 27 + 0.189, CostOrigin::Model);
        row(edge, "relu", 5.6e-6 * 256 + 0.0569, CostOrigin::Model);
        row(edge, "lrn", 6.59e-5 * 256 + 0.078, CostOrigin::Model);
        row(edge, "pool", 1.63e-5 * 256 + 4.07e-6 * 64 + 0.211, CostOrigin::Model);
        row(edge, "dropout", 5.23e-6 * 64 + 4.64e-3, CostOrigin::Model);
        row(edge, "flatten", 0, CostOrigin::Model);
        row(edge, "fc", 1.07e-4 * 64 - 1.83e-4 * 40 + 0.164, CostOrigin::Model);
        row(edge, "softmax", 0, CostOrigin::Unknown);
        row(mobile, "conv", 0, CostOrigin::Clamped); // 0.01839 + 0.7209 - 9.909
        row(mobile, "relu", 1.5e-5 * 256 + 0.488, CostOrigin::Model);
        row(mobile, "lrn", 5.19e-4 * 256 + 0.589, CostOrigin::Model);
        row(mobile, "pool", 1.33e-4 * 256 + 3.31e-5 * 64 + 1.657, CostOrigin::Model);
        row(mobile, "dropout", 6.59e-5 * 64 + 5.25e-2, CostOrigin::Model);
        row(mobile, "fc", 9.18e-4 * 64 + 3.99e-3 * 40 + 1.169, CostOrigin::Model);
    }
    void regressionByHand()
    {
        QFETCH(QString, device);
        QFETCH(QString, layer);
        QFETCH(double, ms);
        QFETCH(int, origin);
        const Graph graph = sampleGraph();
        const LayerCost cost = predict(*findDevice(device.toStdString()), graph,
                                       graph.findLayer(layer.toStdString()).value());
        QVERIFY2(nearlyEqual(cost.ms, ms),
                 qPrintable(QStringLiteral("%1 against %2").arg(cost.ms).arg(ms)));
        QCOMPARE(int(cost.origin), origin);
    }

    void wideOutputsClampTheEdgesFullyConnectedLine()
    {
        GraphBuilder builder("wide");
        builder.fullyConnected("fc", builder.input("image", {1, 10}), 4096);
        const Graph graph = std::move(builder).build().value();
        const LayerCost cost =
            predict(*findDevice("prednnoff-edge"), graph, layerNamed(graph, "fc"));
        QCOMPARE(cost.ms, 0.0);
        QCOMPARE(cost.origin, CostOrigin::Clamped);
    }

    // 0 times infinity is no number, and no sum or plan may ever hold one.
    void beyondWhatANumberHoldsIsUnknown()
    {
        const Graph graph = sampleGraph();
        Device steep;
        steep.model = RegressionModel{
            1, {{LayerKind::Conv, {RegressionTerm::Variable::InputBytes, {}, 1e308, 0, 0}}}};
        const Device still = roofline(5e-324, 1e-320, 0);
        for (const Device& device : {steep, still}) {
            const LayerCost cost = predict(device, graph, layerNamed(graph, "conv"));
            QCOMPARE(cost.origin, CostOrigin::Unknown);
            QCOMPARE(cost.ms, 0.0);
            QCOMPARE(cost.mj, 0.0);
        }
    }

    void warningsNameClampedLayers()
    {
        const Graph graph = sampleGraph();
        const std::vector<Device> tierDevices{*findDevice("prednnoff-mobile"),
                                              *findDevice("cloud-8core")};
        const std::vector<std::string> tiers{"phone", "cloud"};
        const CostTable costs = costTable(graph, tierDevices);
        QCOMPARE(costs.costs.size(), graph.layerCount() * 2);
        const auto warnings = costWarnings(graph, costs, tiers);
        QCOMPARE(warnings.size(), std::size_t(2));
        QVERIFY(english(warnings[0])
                    .find("phone: Layers whose time model falls below zero, taken as 0 ms: 1") ==
                0);
        QVERIFY(english(warnings[0]).find("conv") != std::string::npos);
        QVERIFY(english(warnings[1]).find("softmax") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_Costs)
#include "tst_costs.moc"
