// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/model_reader.h"

#include <QDir>
#include <QTest>

using namespace edgecut;

namespace {

QString folder()
{
    return qEnvironmentVariable("EDGECUT_DATA") + "/onnx";
}

std::vector<Warning> warningsOf(const ImportedModel& model, LayerId layer)
{
    std::vector<Warning> found;
    for (const Warning& warning : model.warnings) {
        if (warning.place == model.graph.layer(layer).name)
            found.push_back(warning);
    }
    return found;
}

} // namespace

/// Real models written by others.
class tst_OnnxData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("EDGECUT_DATA"))
            QSKIP("EDGECUT_DATA names no folder of real inputs");
    }

    // Figures by hand from the layers' published shapes: AlexNet at 224 instead of 227 (54 x 54
    // after conv1, Sze et al. scaled), torchvision's ResNet-50 (4.09 GMAC, 25.6 M parameters),
    // SqueezeNet 1.1 (1.24 M parameters, 0.35 GMAC), Inception v1 with pools rounded down (Sze et
    // al., table II: 1.43 GMAC, 7.0 M).
    void lightModels_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("layers");
        QTest::addColumn<double>("macs");
        QTest::addColumn<double>("parameters");
        QTest::newRow("AlexNet") << "light_bvlc_alexnet.onnx" << 25 << 655e6 << 60965224.0;
        QTest::newRow("Inception v1") << "light_inception_v1.onnx" << 144 << 1.43e9 << 6998552.0;
        QTest::newRow("ResNet-50") << "light_resnet50.onnx" << 177 << 4.09e9 << 25610152.0;
        QTest::newRow("SqueezeNet") << "light_squeezenet.onnx" << 67 << 349e6 << 1235496.0;
    }
    void lightModels()
    {
        QFETCH(QString, file);
        QFETCH(int, layers);
        QFETCH(double, macs);
        QFETCH(double, parameters);
        const Result<ImportedModel> model = readModel((folder() + '/' + file).toStdString());
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        const Graph& graph = model->graph;
        QVERIFY2(model->warnings.empty(),
                 model->warnings.empty() ? "" : english(model->warnings.front()).c_str());
        QCOMPARE(int(graph.layerCount()), layers);
        const auto found = static_cast<double>(graph.totalMacs());
        QVERIFY2(std::abs(found / macs - 1) < 0.005, qPrintable(QString::number(found, 'f', 0)));
        QCOMPARE(static_cast<double>(graph.totalWeightBytes()), 4 * parameters);
        for (const Tensor& tensor : graph.tensors())
            QVERIFY2(tensor.shapeKnown && tensor.bytes > 0, tensor.name.c_str());
        for (const Layer& layer : graph.layers()) {
            if (layer.kind == LayerKind::Conv) {
                QCOMPARE(layer.attributes.kernel.size(), std::size_t(2));
                QCOMPARE(layer.attributes.strides.size(), std::size_t(2));
                QCOMPARE(layer.attributes.padding.size(), std::size_t(4));
                QVERIFY(layer.attributes.outChannels > 0);
                QVERIFY(*layer.macs > 0);
                QVERIFY(layer.weightBytes > 0);
            }
        }
    }

    void batchScalesTheWork_data() { lightModels_data(); }
    void batchScalesTheWork()
    {
        QFETCH(QString, file);
        const std::string path = (folder() + '/' + file).toStdString();
        const Result<ImportedModel> one = readModel(path);
        const Result<ImportedModel> eight = readModel(path, {8, {}});
        QVERIFY(one && eight);
        QCOMPARE(eight->graph.totalMacs(), 8 * one->graph.totalMacs());
        QCOMPARE(eight->graph.totalWeightBytes(), one->graph.totalWeightBytes());
        QVERIFY(!eight->warnings.empty()); // the file fixes a batch of 1
        for (std::size_t i = 0; i < one->graph.tensorCount(); ++i)
            QCOMPARE(eight->graph.tensors()[i].bytes, 8 * one->graph.tensors()[i].bytes);
    }

    // Everything opens or is refused for a reason; what is unknown is named.
    void everyFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : QDir(folder()).entryList({"*.onnx"}))
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyFile()
    {
        QFETCH(QString, file);
        const Result<ImportedModel> model = readModel((folder() + '/' + file).toStdString());
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        for (std::size_t i = 0; i < model->graph.layerCount(); ++i) {
            const LayerId id(i);
            const Layer& layer = model->graph.layer(id);
            if (!layer.macs)
                QVERIFY2(!warningsOf(*model, id).empty(), layer.name.c_str());
        }
    }

    void externalWeightsCountByTheirDimensions()
    {
        const Result<ImportedModel> model =
            readModel((folder() + "/ext_weights.onnx").toStdString());
        QVERIFY(model);
        QCOMPARE(model->graph.layerCount(), std::size_t(2));
        QCOMPARE(model->graph.totalWeightBytes(), std::int64_t(3 * 12));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxData)
#include "tst_onnx_data.moc"
