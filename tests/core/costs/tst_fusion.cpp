// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/fusion.h"
#include "core/graph/graph_builder.h"
#include "core/zoo/zoo.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;

namespace {

Device rooflineDevice()
{
    Device device;
    device.id = "slow";
    device.model = RooflineModel{1, 1, 0.5, {}};
    device.activePowerW = 2;
    return device;
}

std::vector<std::string> names(const Graph& graph, const FusedLayers& group)
{
    std::vector<std::string> names;
    for (const LayerId layer : group)
        names.push_back(graph.layer(layer).name);
    return names;
}

} // namespace

class tst_Fusion : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatEnginesFuse()
    {
        GraphBuilder net("sample");
        TensorId x = net.input("image", {1, 3, 8, 8});
        x = net.relu("relu1", net.batchNorm("bn1", net.conv("conv1", x, 4, {3, 1, 1})));
        const TensorId read = net.conv("conv2", x, 4, {3, 1, 1});
        const TensorId y = net.relu("relu2", read); // conv2's output is read by join, too
        x = net.concat("join", {read, y});
        x = net.softmax("prob", net.relu("relu3", net.fullyConnected("fc", x, 10)));
        const Graph graph = std::move(net).build().value();
        const std::vector<FusedLayers> groups = fusibleLayers(graph);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(names(graph, groups[0]), (std::vector<std::string>{"conv1", "bn1", "relu1"}));
        QCOMPARE(names(graph, groups[1]), (std::vector<std::string>{"fc", "relu3"}));
    }

    // By hand: 1,000 MACs take 0.001 ms at 1 GMAC/s, 1,000 bytes 0.001 ms at 1 GB/s.
    void aKernelsCost()
    {
        GraphBuilder net("sample");
        const TensorId x = net.conv("conv", net.input("image", {1, 3, 8, 8}), 4, {3, 1, 1});
        net.relu("relu", net.batchNorm("bn", x));
        const Graph graph = std::move(net).build().value();
        const std::vector devices{rooflineDevice()};
        CostTable costs = costTable(graph, devices);
        fuse(costs, graph, devices, fusibleLayers(graph));
        const double macs = 64 * 4 * 27;
        const double bytes = 3 * 64 * 4 + 4 * 64 * 4 + (4 * 27 + 4) * 4 + 4 * 4 * 4;
        const LayerCost& conv = costs.at(graph.findLayer("conv").value(), 0);
        QCOMPARE(conv.ms, std::max(macs, bytes) / 1e6 + 0.5);
        QCOMPARE(conv.mj, 2 * conv.ms);
        QCOMPARE(conv.origin, CostOrigin::Model);
        for (const char* name : {"bn", "relu"}) {
            const LayerCost& other = costs.at(graph.findLayer(name).value(), 0);
            QCOMPARE(other, (LayerCost{0, 0, CostOrigin::Fused}));
        }
    }

    void aRegressionKeepsTheSum()
    {
        const Graph graph = findZooNetwork("alexnet")->build(1).value();
        const std::vector devices{*findDevice("prednnoff-mobile")};
        const CostTable before = costTable(graph, devices);
        CostTable after = before;
        const std::vector<FusedLayers> groups = fusibleLayers(graph);
        QVERIFY(groups.size() > 5);
        fuse(after, graph, devices, groups);
        for (const FusedLayers& group : groups) {
            double wanted = 0, found = 0;
            for (const LayerId layer : group) {
                wanted += before.at(layer, 0).ms;
                found += after.at(layer, 0).ms;
            }
            QCOMPARE(found, wanted);
        }
    }

    // Fusing saves memory traffic and overheads and adds nothing, on every network and device.
    void neverTakesLonger_data()
    {
        QTest::addColumn<QString>("id");
        for (const ZooNetwork& network : zooNetworks())
            QTest::newRow(std::string(network.id).c_str())
                << QString::fromStdString(std::string(network.id));
    }
    void neverTakesLonger()
    {
        QFETCH(QString, id);
        const Graph graph = findZooNetwork(id.toStdString())->build(1).value();
        for (const Device& device : devices()) {
            const CostTable before = costTable(graph, std::span(&device, 1));
            CostTable after = before;
            const std::vector<FusedLayers> groups = fusibleLayers(graph);
            fuse(after, graph, std::span(&device, 1), groups);
            std::vector<int> seen(graph.layerCount());
            for (const FusedLayers& group : groups) {
                QVERIFY(std::is_sorted(group.begin(), group.end()));
                double alone = 0, together = 0;
                for (const LayerId layer : group) {
                    QCOMPARE(++seen[layer.index()], 1);
                    alone += before.at(layer, 0).ms;
                    together += after.at(layer, 0).ms;
                }
                QVERIFY2(together <= alone * (1 + 1e-12),
                         qPrintable(QString("%1 ms instead of %2").arg(together).arg(alone)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Fusion)
#include "tst_fusion.moc"
