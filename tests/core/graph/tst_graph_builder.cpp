// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"

#include <QTest>

#include <functional>

using namespace edgecut;

Q_DECLARE_METATYPE(std::function<void(GraphBuilder&)>)

namespace {

Layer plain(const std::string& name, std::vector<TensorId> inputs, std::vector<TensorId> outputs)
{
    Layer layer;
    layer.name = name;
    layer.inputs = std::move(inputs);
    layer.outputs = std::move(outputs);
    return layer;
}

} // namespace

class tst_GraphBuilder : public QObject
{
    Q_OBJECT

private slots:
    void joinsLayers()
    {
        GraphBuilder net("diamond");
        const TensorId data = net.input("data", {2, 4, 8, 8});
        const TensorId left = net.conv("left", data, 6, {.kernel = 3, .padding = 1}, 2);
        const TensorId right = net.conv("right", data, 6, {}, 1, false);
        const TensorId sum = net.add("sum", left, right);
        net.fullyConnected("fc", sum, 10);
        const Result<Graph> graph = std::move(net).build();
        QVERIFY(graph);

        QCOMPARE(graph->name(), std::string("diamond"));
        QCOMPARE(graph->layerCount(), std::size_t(5));
        QCOMPARE(graph->tensor(data).consumers, (std::vector<LayerId>{LayerId(1), LayerId(2)}));
        QCOMPARE(graph->successors(LayerId(0)), (std::vector<LayerId>{LayerId(1), LayerId(2)}));
        QCOMPARE(graph->predecessors(LayerId(3)), (std::vector<LayerId>{LayerId(1), LayerId(2)}));
        QVERIFY(graph->successors(LayerId(4)).empty());
        QVERIFY(graph->predecessors(LayerId(0)).empty());
        QCOMPARE(graph->tensor(sum).producer, LayerId(3));

        const Layer& conv = graph->layer(LayerId(1));
        QCOMPARE(conv.macs, std::optional<std::int64_t>(2 * 6 * 8 * 8 * (4 / 2) * 9));
        QCOMPARE(conv.weightBytes, std::int64_t((6 * 2 * 9 + 6) * 4));
        QCOMPARE(graph->layer(LayerId(2)).weightBytes, std::int64_t(6 * 4 * 4));
        const Layer& fc = graph->layer(LayerId(4));
        QCOMPARE(fc.macs, std::optional<std::int64_t>(2 * 384 * 10));
        QCOMPARE(fc.weightBytes, std::int64_t((384 * 10 + 10) * 4));
        QCOMPARE(graph->totalMacs(), *conv.macs + 2 * 6 * 64 * 4 + *fc.macs);
    }

    void halfPrecisionHasHalfTheBytes()
    {
        GraphBuilder net("half");
        const TensorId data = net.input("data", {1, 3, 4, 4}, DataType::Float16);
        net.batchNorm("norm", net.conv("conv", data, 8, {}));
        const Graph graph = std::move(net).build().value();
        QCOMPARE(graph.tensor(data).bytes, std::int64_t(96));
        QCOMPARE(graph.layer(LayerId(1)).weightBytes, std::int64_t((3 * 8 + 8) * 2));
        QCOMPARE(graph.layer(LayerId(2)).weightBytes, std::int64_t(4 * 8 * 2));
    }

    void layersKeepTheFilesOrder()
    {
        GraphBuilder net("unsorted");
        const TensorId a = net.addTensor("a", Shape{1}, DataType::Float32);
        const TensorId b = net.addTensor("b", Shape{1}, DataType::Float32);
        net.addLayer(plain("second", {a}, {b}));
        net.addLayer(plain("first", {}, {a}));
        const Graph graph = std::move(net).build().value();
        QCOMPARE(graph.layer(LayerId(0)).name, std::string("second"));
        const std::vector<LayerId> expected{LayerId(1), LayerId(0)};
        QVERIFY(std::equal(expected.begin(), expected.end(), graph.topologicalOrder().begin(),
                           graph.topologicalOrder().end()));
    }

    void anInputThatStandsTwiceIsKeptOnce()
    {
        GraphBuilder net("square");
        const TensorId x = net.input("x", {3});
        net.add("double", x, x);
        const Graph graph = std::move(net).build().value();
        QCOMPARE(graph.layer(LayerId(1)).inputs.size(), std::size_t(1));
        QCOMPARE(graph.tensor(x).consumers.size(), std::size_t(1));
    }

    void unknownShapesAreSaid()
    {
        GraphBuilder net("unknown");
        const TensorId a = net.addTensor("a", std::nullopt, DataType::Float32);
        const TensorId b = net.addTensor("b", Shape{2}, DataType::Unknown);
        const TensorId c = net.addTensor("c", Shape{0, 3}, DataType::Float32);
        net.addLayer(plain("made", {}, {a, b, c}));
        const Graph graph = std::move(net).build().value();
        QVERIFY(!graph.tensor(a).shapeKnown);
        QVERIFY(!graph.tensor(b).shapeKnown);
        QVERIFY(graph.tensor(c).shapeKnown);
        QCOMPARE(graph.tensor(c).bytes, std::int64_t(0));
    }

    void nothing()
    {
        const Result<Graph> graph = GraphBuilder("empty").build();
        QVERIFY(graph);
        QCOMPARE(graph->layerCount(), std::size_t(0));
        QVERIFY(!graph->findLayer("x"));
    }

    void refuses_data()
    {
        using Make = std::function<void(GraphBuilder&)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* says, Make make) {
            QTest::newRow(name) << make << says;
        };
        row("kernel larger than its input", "conv (kernel 5)", [](GraphBuilder& net) {
            net.conv("conv", net.input("x", {1, 3, 4, 4}), 8, {.kernel = 5});
        });
        row("channels that do not divide", "conv cannot split 3 channels into 2",
            [](GraphBuilder& net) {
                net.conv("conv", net.input("x", {1, 3, 4, 4}), 8, {}, 2);
            });
        row("stride of zero", "conv (kernel 1)", [](GraphBuilder& net) {
            net.conv("conv", net.input("x", {1, 3, 4, 4}), 8, {.stride = 0});
        });
        row("no such tensor", "relu reads a tensor that is not there",
            [](GraphBuilder& net) { net.relu("relu", TensorId(7)); });
        row("a vector for an image", "pool needs a tensor of 4 dimensions", [](GraphBuilder& net) {
            net.maxPool("pool", net.input("x", {1, 3}), {.kernel = 2});
        });
        row("shapes that do not add", "sum adds a and b", [](GraphBuilder& net) {
            net.add("sum", net.input("a", {1, 3}), net.input("b", {1, 4}));
        });
        row("images of different height", "cat joins a and b", [](GraphBuilder& net) {
            net.concat("cat", {net.input("a", {1, 3, 4, 4}), net.input("b", {1, 3, 5, 4})});
        });
        row("nothing to join", "cat joins nothing",
            [](GraphBuilder& net) { net.concat("cat", {}); });
        row("negative input", "input x", [](GraphBuilder& net) { net.input("x", {1, -3}); });
        row("too much work", "conv is too large", [](GraphBuilder& net) {
            net.conv("conv", net.input("x", {1, 1 << 20, 1 << 16, 1 << 16}), 1 << 20, {});
        });
        row("a layer twice", "layer x is there twice", [](GraphBuilder& net) {
            net.input("x", {1});
            net.input("x", {1});
        });
        row("a layer without name", "no name", [](GraphBuilder& net) { net.addLayer({}); });
        row("a tensor made twice", "t is made twice, by one and by two", [](GraphBuilder& net) {
            const TensorId t = net.addTensor("t", Shape{1}, DataType::Float32);
            net.addLayer(plain("one", {}, {t}));
            net.addLayer(plain("two", {}, {t}));
        });
        row("a tensor from nowhere", "t is made by no layer", [](GraphBuilder& net) {
            net.addLayer(plain("one", {net.addTensor("t", Shape{1}, DataType::Float32)}, {}));
        });
        row("a link to a tensor that is not there", "one names a tensor",
            [](GraphBuilder& net) { net.addLayer(plain("one", {TensorId(3)}, {TensorId()})); });
        row("a cycle", "looped needs its own result", [](GraphBuilder& net) {
            const TensorId x = net.input("x", {1});
            const TensorId t = net.addTensor("t", Shape{1}, DataType::Float32);
            net.addLayer(plain("looped", {x, t}, {t}));
            net.relu("behind", t);
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(GraphBuilder&)>, make);
        QFETCH(QString, says);
        GraphBuilder net("bad");
        make(net);
        const Result<Graph> graph = std::move(net).build();
        QVERIFY(!graph);
        QCOMPARE(graph.error().code, ErrorCode::InvalidInput);
        const QString message = QString::fromStdString(english(graph.error()));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void theFirstMistakeIsReported()
    {
        GraphBuilder net("bad");
        TensorId x = net.input("x", {1, 3, 4, 4});
        x = net.conv("first", x, 8, {.kernel = 9});
        QVERIFY(!x.isValid());
        net.relu("second", x);
        const Result<Graph> graph = std::move(net).build();
        QVERIFY(!graph);
        QVERIFY(english(graph.error()).find("first") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_GraphBuilder)
#include "tst_graph_builder.moc"
