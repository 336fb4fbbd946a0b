// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_reader.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace edgecut;

namespace {

std::string folder()
{
    return qEnvironmentVariable("EDGECUT_DATA").toStdString();
}

// How many layers have these multiply-accumulates (those with any).
std::map<std::int64_t, int> work(const Graph& graph)
{
    std::map<std::int64_t, int> counts;
    for (const Layer& layer : graph.layers()) {
        if (layer.macs.value_or(0) > 0)
            ++counts[*layer.macs];
    }
    return counts;
}

} // namespace

/// Real networks written by others.
class tst_CaffeData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("EDGECUT_DATA"))
            QSKIP("EDGECUT_DATA names no folder of real inputs");
    }

    // AlexNet: 724 M and 61 M parameters (Sze et al., table II). GoogLeNet: 1.58 G as BVLC rounds
    // its pools up. ResNet-50: 3.86 G (He et al.: 3.8), 25.6 M parameters with the means and
    // variances, 64 biases of conv1 and a factor for each of the 53 normalisations.
    void networks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("layers");
        QTest::addColumn<qint64>("macs");
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<int>("warnings");
        QTest::newRow("AlexNet") << "bvlc_alexnet" << 24 << qint64(724406816) << qint64(60965224)
                                 << 1;
        QTest::newRow("AlexNet of 2014")
            << "bvlc_alexnet_layers_syntax" << 24 << qint64(724406816) << qint64(60965224) << 1;
        QTest::newRow("GoogLeNet")
            << "bvlc_googlenet" << 143 << qint64(1582671872) << qint64(6998552) << 1;
        QTest::newRow("ResNet-50")
            << "resnet50" << 229 << qint64(3857973248) << qint64(25610152 + 64 + 53) << 0;
    }
    void networks()
    {
        QFETCH(QString, file);
        QFETCH(int, layers);
        QFETCH(qint64, macs);
        QFETCH(qint64, parameters);
        QFETCH(int, warnings);
        const Result<ImportedModel> model =
            readModel(folder() + "/caffe/" + file.toStdString() + ".prototxt");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QCOMPARE(int(model->graph.layerCount()), layers);
        QCOMPARE(model->graph.totalMacs(), macs);
        QCOMPARE(model->graph.totalWeightBytes(), 4 * parameters);
        QCOMPARE(int(model->warnings.size()), warnings); // a batch of 10
        for (const Tensor& tensor : model->graph.tensors())
            QVERIFY2(tensor.shapeKnown && tensor.bytes > 0, tensor.name.c_str());
    }

    void bothSyntaxesAreOneNetwork()
    {
        const Result<ImportedModel> newer = readModel(folder() + "/caffe/bvlc_alexnet.prototxt");
        const Result<ImportedModel> older =
            readModel(folder() + "/caffe/bvlc_alexnet_layers_syntax.prototxt");
        QVERIFY(newer && older);
        QVERIFY(newer->graph == older->graph);
    }

    // One network as Caffe has it and as it was converted to ONNX. The converted AlexNet and
    // Inception v1 round their pools down, as the framework they came through did: with Caffe's
    // rounded down too, all but the last, both are the same at the same input size (AlexNet's: 224
    // instead of 227; Inception's last pool then has 6 x 6 elements to take).
    // ResNet-50 was converted from a release that halves the image in the 3 x 3 convolution of
    // three stages, He et al. in the 1 x 1 before it, which so has a quarter of the work;
    // Caffe's file has 64 biases more (conv1) and a factor for each of 53 normalisations.
    void pairsAgree_data()
    {
        QTest::addColumn<QString>("caffe");
        QTest::addColumn<QString>("onnx");
        QTest::addColumn<bool>("roundsDown");
        QTest::addColumn<qint64>("lessWork");
        QTest::addColumn<int>("moreParameters");
        QTest::newRow("AlexNet") << "bvlc_alexnet"
                                 << "light_bvlc_alexnet" << true << qint64(0) << 0;
        QTest::newRow("Inception v1") << "bvlc_googlenet"
                                      << "light_inception_v1" << true << qint64(0) << 0;
        QTest::newRow("ResNet-50")
            << "resnet50"
            << "light_resnet50" << false << 3 * (qint64(102760448) - 25690112) << 64 + 53;
    }
    void pairsAgree()
    {
        QFETCH(QString, caffe);
        QFETCH(QString, onnx);
        QFETCH(bool, roundsDown);
        QFETCH(qint64, lessWork);
        QFETCH(int, moreParameters);
        QFile file(QString::fromStdString(folder()) + "/caffe/" + caffe + ".prototxt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        if (roundsDown) {
            const qsizetype last = text.lastIndexOf("pooling_param {");
            text.replace(last, 15, "pooling_param  {");
            text.replace("pooling_param {", "pooling_param { round_mode: FLOOR");
            text.replace("kernel_size: 7\n    stride: 1\n", "kernel_size: 6\n    stride: 1\n");
        }
        const Result<ImportedModel> ours =
            readCaffeText(text.toStdString(), "net", {1, {{"data:2", 224}, {"data:3", 224}}});
        const Result<ImportedModel> other =
            readModel(folder() + "/onnx/" + onnx.toStdString() + ".onnx");
        QVERIFY2(ours, ours ? "" : english(ours.error()).c_str());
        QVERIFY2(other, other ? "" : english(other.error()).c_str());
        QCOMPARE(ours->graph.totalMacs() + lessWork, other->graph.totalMacs());
        QCOMPARE(ours->graph.totalWeightBytes(),
                 other->graph.totalWeightBytes() + 4 * moreParameters);
        if (lessWork == 0)
            QVERIFY(work(ours->graph) == work(other->graph));
    }
};

QTEST_APPLESS_MAIN(tst_CaffeData)
#include "tst_caffe_data.moc"
