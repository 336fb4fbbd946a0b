// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/zoo.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace edgecut;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

const Layer& layerNamed(const Graph& graph, std::string_view name)
{
    const std::optional<LayerId> id = graph.findLayer(name);
    if (!id)
        qFatal("no layer %s", std::string(name).c_str());
    return graph.layer(*id);
}

const Shape& shapeOf(const Graph& graph, std::string_view name)
{
    return graph.tensor(layerNamed(graph, name).outputs.front()).shape;
}

} // namespace

class tst_Zoo : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublishedFigures_data()
    {
        QTest::addColumn<QString>("id");
        for (const ZooNetwork& network : zooNetworks())
            QTest::newRow(std::string(network.id).c_str()) << text(network.id);
    }
    void agreesWithPublishedFigures()
    {
        QFETCH(QString, id);
        const ZooNetwork* network = findZooNetwork(id.toStdString());
        QVERIFY(network);
        QVERIFY(!network->reference.empty());
        QVERIFY(!network->figures.empty());
        const Result<Graph> graph = network->build(1);
        QVERIFY2(graph, graph ? "" : english(graph.error()).c_str());
        const double macs = static_cast<double>(graph->totalMacs());
        const double parameters = static_cast<double>(graph->totalWeightBytes()) / 4;
        const QByteArray found = QString("%1 MACs, %2 parameters; %3")
                                     .arg(macs, 0, 'f', 0)
                                     .arg(parameters, 0, 'f', 0)
                                     .arg(text(network->figures))
                                     .toUtf8();
        for (const Layer& layer : graph->layers())
            QVERIFY(layer.macs.has_value());
        if (network->publishedMacs == 0) {
            QCOMPARE(text(network->figures), QStringLiteral("none is known to us"));
            QVERIFY(!network->note.empty());
            return;
        }
        QVERIFY2(std::abs(macs / network->publishedMacs - 1) < 0.01, found);
        // PerDNN prints a file's size, in whole megabytes, of a release that is not at hand, and
        // Li et al. two digits.
        const bool isRough = id == "inception-21k" || id == "vgg16-cifar";
        const double tolerance = isRough ? 0.025 : 0.01;
        QVERIFY2(std::abs(parameters / network->publishedParameters - 1) < tolerance, found);
    }

    // PerDNN, table I: 110 layers without MobileNet's input and softmax.
    void perDnnCountsTheseLayers()
    {
        const auto layers = [](std::string_view id) {
            return findZooNetwork(id)->build(1).value().layerCount();
        };
        QCOMPARE(layers("inception-21k"), std::size_t{312});
        QCOMPARE(layers("resnet50-caffe"), std::size_t{245});
        QCOMPARE(layers("mobilenet-caffe"), std::size_t{110 + 2});
    }

    // Sze et al., table II and BVLC's deploy.prototxt, layer by layer.
    void alexNetLayers_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<qint64>("macs");
        QTest::addColumn<qint64>("weightBytes");
        QTest::newRow("conv1") << "conv1" << qint64(105415200) << qint64(139776);
        QTest::newRow("conv2") << "conv2" << qint64(223948800) << qint64(307456 * 4);
        QTest::newRow("conv3") << "conv3" << qint64(149520384) << qint64(885120 * 4);
        QTest::newRow("conv4") << "conv4" << qint64(112140288) << qint64(663936 * 4);
        QTest::newRow("conv5") << "conv5" << qint64(74760192) << qint64(442624 * 4);
        QTest::newRow("fc6") << "fc6" << qint64(37748736) << qint64(37752832LL * 4);
        QTest::newRow("fc7") << "fc7" << qint64(16777216) << qint64(16781312LL * 4);
        QTest::newRow("fc8") << "fc8" << qint64(4096000) << qint64(4097000LL * 4);
        QTest::newRow("pool1") << "pool1" << qint64(0) << qint64(0);
    }
    void alexNetLayers()
    {
        QFETCH(QString, layer);
        QFETCH(qint64, macs);
        QFETCH(qint64, weightBytes);
        const Graph graph = findZooNetwork("alexnet")->build(1).value();
        const Layer& found = layerNamed(graph, layer.toStdString());
        QCOMPARE(qint64(found.macs.value()), macs);
        QCOMPARE(qint64(found.weightBytes), weightBytes);
    }

    void alexNetShapes()
    {
        const Graph graph = findZooNetwork("alexnet")->build(1).value();
        QCOMPARE(graph.tensors().front().bytes, std::int64_t(618348));
        QCOMPARE(shapeOf(graph, "conv1"), (Shape{1, 96, 55, 55}));
        QCOMPARE(shapeOf(graph, "pool1"), (Shape{1, 96, 27, 27}));
        QCOMPARE(shapeOf(graph, "pool2"), (Shape{1, 256, 13, 13}));
        QCOMPARE(shapeOf(graph, "pool5"), (Shape{1, 256, 6, 6}));
        QCOMPARE(shapeOf(graph, "prob"), (Shape{1, 1000}));
        const LayerAttributes& conv2 = layerNamed(graph, "conv2").attributes;
        QCOMPARE(conv2.kernel, (std::vector<std::int64_t>{5, 5}));
        QCOMPARE(conv2.strides, (std::vector<std::int64_t>{1, 1}));
        QCOMPARE(conv2.padding, (std::vector<std::int64_t>{2, 2, 2, 2}));
        QCOMPARE(conv2.groups, std::int64_t(2));
        QCOMPARE(conv2.outChannels, std::int64_t(256));
    }

    // Szegedy et al., table 1, column "output size".
    void googLeNetShapes()
    {
        const Graph graph = findZooNetwork("googlenet")->build(1).value();
        QCOMPARE(shapeOf(graph, "conv1/7x7_s2"), (Shape{1, 64, 112, 112}));
        QCOMPARE(shapeOf(graph, "pool2/3x3_s2"), (Shape{1, 192, 28, 28}));
        QCOMPARE(shapeOf(graph, "inception_3a/output"), (Shape{1, 256, 28, 28}));
        QCOMPARE(shapeOf(graph, "pool3/3x3_s2"), (Shape{1, 480, 14, 14}));
        QCOMPARE(shapeOf(graph, "inception_4e/output"), (Shape{1, 832, 14, 14}));
        QCOMPARE(shapeOf(graph, "inception_5b/output"), (Shape{1, 1024, 7, 7}));
        QCOMPARE(shapeOf(graph, "pool5/7x7_s1"), (Shape{1, 1024, 1, 1}));
    }

    void resNet18Shapes()
    {
        const Graph graph = findZooNetwork("resnet18")->build(1).value();
        QCOMPARE(shapeOf(graph, "pool1"), (Shape{1, 64, 56, 56}));
        QCOMPARE(shapeOf(graph, "res3a_add"), (Shape{1, 128, 28, 28}));
        QCOMPARE(shapeOf(graph, "res5b_relu2"), (Shape{1, 512, 7, 7}));
    }

    void batchScalesWorkNotWeights()
    {
        for (const ZooNetwork& network : zooNetworks()) {
            const Graph one = network.build(1).value();
            const Graph eight = network.build(8).value();
            QCOMPARE(eight.totalMacs(), 8 * one.totalMacs());
            QCOMPARE(eight.totalWeightBytes(), one.totalWeightBytes());
            QCOMPARE(eight.tensors().front().shape.front(), std::int64_t(8));
        }
    }

    void refusesABatchThatIsNone()
    {
        for (const ZooNetwork& network : zooNetworks()) {
            QVERIFY(!network.build(0));
            QVERIFY(!network.build(-1));
            QVERIFY(!network.build(std::int64_t{1} << 60));
        }
        QVERIFY(!findZooNetwork("lenet"));
    }
};

QTEST_APPLESS_MAIN(tst_Zoo)
#include "tst_zoo.moc"
