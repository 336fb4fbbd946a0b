// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/zoo.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace edgecut;

namespace {

Graph graphOf(const QString& id)
{
    const ZooNetwork* network = findZooNetwork(id.toStdString());
    if (!network)
        qFatal("no network %s", qPrintable(id));
    return network->build(1).value();
}

const Layer& layerNamed(const Graph& graph, const QString& name)
{
    const std::optional<LayerId> id = graph.findLayer(name.toStdString());
    if (!id)
        qFatal("no layer %s", qPrintable(name));
    return graph.layer(*id);
}

std::size_t countOf(const Graph& graph, const std::set<LayerKind>& kinds)
{
    return std::size_t(
        std::count_if(graph.layers().begin(), graph.layers().end(),
                      [&](const Layer& layer) { return kinds.count(layer.kind) > 0; }));
}

} // namespace

/// The networks against the tables of their papers, layer by layer.
class tst_ZooLayers : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QList<int>>("shape");
        const auto row = [](const char* network, const char* layer, QList<int> shape) {
            QTest::addRow("%s %s", network, layer) << QString(network) << QString(layer) << shape;
        };
        // DNN Surgery, figure 1: after max5 9 x 9 x 256; Darknet: 125 values a cell.
        row("tiny-yolov2", "data", {1, 3, 288, 288});
        row("tiny-yolov2", "max5", {1, 256, 9, 9});
        row("tiny-yolov2", "max6", {1, 512, 9, 9});
        row("tiny-yolov2", "region", {1, 125, 9, 9});
        // What Darknet prints for yolov3.cfg: layers 4, 36, 61, 82, 86, 94, 98, 106.
        row("yolov3", "shortcut4", {1, 64, 208, 208});
        row("yolov3", "shortcut36", {1, 256, 52, 52});
        row("yolov3", "shortcut61", {1, 512, 26, 26});
        row("yolov3", "yolo82", {1, 255, 13, 13});
        row("yolov3", "route86", {1, 768, 26, 26});
        row("yolov3", "yolo94", {1, 255, 26, 26});
        row("yolov3", "route98", {1, 384, 52, 52});
        row("yolov3", "yolo106", {1, 255, 52, 52});
        // Ren et al., section 3.3: about 2,400 places; the prototxt of the authors' release.
        row("faster-rcnn", "conv5_3", {1, 512, 38, 63});
        row("faster-rcnn", "rpn_cls_score", {1, 18, 38, 63});
        row("faster-rcnn", "proposal", {300, 5});
        row("faster-rcnn", "roi_pool5", {300, 512, 7, 7});
        row("faster-rcnn", "cls_prob", {300, 21});
        row("faster-rcnn", "bbox_pred", {300, 84});
        // The prototxt of the authors' release.
        row("nin", "conv1", {1, 96, 54, 54});
        row("nin", "pool1", {1, 96, 27, 27});
        row("nin", "pool2", {1, 256, 13, 13});
        row("nin", "pool3", {1, 384, 6, 6});
        row("nin", "cccp8", {1, 1000, 6, 6});
        // Simonyan and Zisserman, table 1.
        row("vgg16", "pool1", {1, 64, 112, 112});
        row("vgg16", "pool5", {1, 512, 7, 7});
        // Krizhevsky et al., figure 2: half of the channels in each tower.
        row("alexnet-two-branch", "conv1a", {1, 48, 55, 55});
        row("alexnet-two-branch", "pool2b", {1, 128, 13, 13});
        row("alexnet-two-branch", "cross2", {1, 256, 13, 13});
        row("alexnet-two-branch", "conv4a", {1, 192, 13, 13});
        row("alexnet-two-branch", "cross5", {1, 9216});
        row("alexnet-two-branch", "fc7b", {1, 2048});
        // He et al., table 1 and section 4.2.
        row("resnet50", "res2c_relu3", {1, 256, 56, 56});
        row("resnet50", "res4f_relu3", {1, 1024, 14, 14});
        row("resnet101", "res4w_relu3", {1, 1024, 14, 14});
        row("resnet152", "res4b35_relu3", {1, 1024, 14, 14});
        row("resnet152", "res5c_relu3", {1, 2048, 7, 7});
        row("resnet32", "res2e_relu2", {1, 16, 32, 32});
        row("resnet32", "res3a_pad", {1, 32, 16, 16});
        row("resnet32", "res4e_relu2", {1, 64, 8, 8});
        // Szegedy et al. 2017, figure 9.
        row("inception-v4", "stem4_concat", {1, 384, 35, 35});
        row("inception-v4", "inception_a4_concat", {1, 384, 35, 35});
        row("inception-v4", "reduce_a_concat", {1, 1024, 17, 17});
        row("inception-v4", "inception_b7_concat", {1, 1024, 17, 17});
        row("inception-v4", "reduce_b_concat", {1, 1536, 8, 8});
        row("inception-v4", "inception_c3_concat", {1, 1536, 8, 8});
        // Huang et al., table 1.
        row("densenet121", "conv2_6_concat", {1, 256, 56, 56});
        row("densenet121", "pool4", {1, 512, 7, 7});
        row("densenet121", "conv5_16_concat", {1, 1024, 7, 7});
        // Howard et al., table 1.
        row("mobilenet-v1", "conv1", {1, 32, 112, 112});
        row("mobilenet-v1", "conv14_pw", {1, 1024, 7, 7});
        // Dosovitskiy et al.: 196 patches and the class token; Radford et al.
        row("vit-b-16", "positions", {1, 197, 768});
        row("vit-b-16", "block1_attention_scores", {1, 12, 197, 197});
        row("vit-b-16", "block12_fc1", {1, 197, 3072});
        row("gpt2-small", "block1_attention_scores", {1, 12, 1024, 1024});
        row("gpt2-small", "logits", {1, 1024, 50257});
    }
    void shapes()
    {
        QFETCH(QString, network);
        QFETCH(QString, layer);
        QFETCH(QList<int>, shape);
        const Graph graph = graphOf(network);
        const Layer& found = layerNamed(graph, layer);
        QCOMPARE(graph.tensor(found.outputs.front()).shape, Shape(shape.begin(), shape.end()));
    }

    // What DNN Surgery's table II counts, as the notes of the networks read it.
    void layersOfDnnSurgery_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("kinds"); // bits: input 1, dropout 2, softmax 4
        QTest::addColumn<int>("layers");
        QTest::newRow("AlexNet") << "alexnet-two-branch" << (1 | 4) << 23;
        QTest::newRow("VGG16") << "vgg16" << (2 | 4) << 24;
    }
    void layersOfDnnSurgery()
    {
        QFETCH(QString, network);
        QFETCH(int, kinds);
        QFETCH(int, layers);
        std::set<LayerKind> counted{LayerKind::Conv, LayerKind::MaxPool, LayerKind::Gemm};
        if (kinds & 1)
            counted.insert(LayerKind::Input);
        if (kinds & 2)
            counted.insert(LayerKind::Dropout);
        if (kinds & 4)
            counted.insert(LayerKind::Softmax);
        QCOMPARE(countOf(graphOf(network), counted), std::size_t(layers));
    }

    void yoloCountsAsDnnSurgery()
    {
        const Graph graph = graphOf("tiny-yolov2");
        QCOMPARE(countOf(graph, {LayerKind::Input, LayerKind::Conv, LayerKind::MaxPool}),
                 std::size_t(16));
        QCOMPARE(layerNamed(graph, "region").operation, std::string("Region"));
        QCOMPARE(graph.tensors().front().bytes, std::int64_t(995328));
        QCOMPARE(graph.tensor(layerNamed(graph, "max5").outputs.front()).bytes,
                 std::int64_t(9 * 9 * 256 * 4));
    }

    // One tower can run beside the other: none of its layers needs the other's before a crossing.
    void towersMeetOnlyAtCrossings()
    {
        const Graph graph = graphOf("alexnet-two-branch");
        for (std::size_t i = 0; i < graph.layerCount(); ++i) {
            const Layer& layer = graph.layer(LayerId(i));
            const char side = layer.name.back();
            for (const LayerId before : graph.predecessors(LayerId(i))) {
                const char other = graph.layer(before).name.back();
                if ((side == 'a' && other == 'b') || (side == 'b' && other == 'a'))
                    QVERIFY2(graph.layer(before).name == "data",
                             (layer.name + " reads " + graph.layer(before).name).c_str());
            }
        }
        QCOMPARE(graph.totalMacs(), graphOf("alexnet").totalMacs());
        QCOMPARE(graph.totalWeightBytes(), graphOf("alexnet").totalWeightBytes());
    }

    // nanoGPT, transformer_sizing.ipynb, parts of the forward pass, two operations each.
    void gpt2Parts()
    {
        const Graph graph = graphOf("gpt2-small");
        const auto macs = [&](const char* layer) { return layerNamed(graph, layer).macs.value(); };
        QCOMPARE(macs("block3_attention_query") * 3 * 2, std::int64_t(3623878656));
        QCOMPARE(macs("block3_attention_scores") * 2, std::int64_t(1610612736));
        QCOMPARE(macs("block3_attention_context") * 2, std::int64_t(1610612736));
        QCOMPARE(macs("block3_attention_output") * 2, std::int64_t(1207959552));
        QCOMPARE(macs("block3_fc1") * 2, std::int64_t(4831838208));
        QCOMPARE(macs("logits") * 2, std::int64_t(79047426048));
        QCOMPARE(layerNamed(graph, "logits").weightBytes, std::int64_t(0));
        QCOMPARE(layerNamed(graph, "embedding").weightBytes, std::int64_t(50257LL * 768 * 4));
    }
};

QTEST_APPLESS_MAIN(tst_ZooLayers)
#include "tst_zoo_layers.moc"
