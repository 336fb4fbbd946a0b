// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/model_reader.h"
#include "core/zoo/zoo.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace edgecut;

namespace {

/// What a layer of matrix products is, whatever the size of the picture: bytes stored, and
/// multiply-accumulates for each element it makes.
using Work = std::pair<std::int64_t, double>;

std::vector<Work> workOf(const Graph& graph)
{
    std::vector<Work> work;
    for (const Layer& layer : graph.layers()) {
        if (!isMacKind(layer.kind))
            continue;
        const Tensor& made = graph.tensor(layer.outputs.front());
        const double elements = static_cast<double>(elementCount(made.shape).value_or(1));
        work.emplace_back(layer.weightBytes, static_cast<double>(layer.macs.value()) / elements);
    }
    std::sort(work.begin(), work.end());
    return work;
}

bool isReadable(const QString& file)
{
    return std::any_of(modelFormats().begin(), modelFormats().end(), [&](const ModelFormat& each) {
        return file.endsWith(
            QString::fromUtf8(each.suffix.data(), static_cast<qsizetype>(each.suffix.size())));
    });
}

} // namespace

/// The zoo's networks against the same ones in files written by others.
class tst_ZooFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("EDGECUT_DATA"))
            QSKIP("EDGECUT_DATA names no folder of real inputs");
    }

    // The stored parameters agree to the last one, and so does the work for each element made.
    // Total MACs differ by what the rows say: the ONNX AlexNet takes 224 x 224 without padding
    // (54 x 54 after conv1), the ONNX Inception v1 rounds pools down, the ONNX ResNet-50 halves
    // pictures in the 3x3 convolution: 3 x 77,070,336 more in the 1x1 before it. The Caffe
    // ResNet-50 stores a bias of conv1, and Caffe a factor for the averages of each normalisation.
    void agrees_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("macsMore");
        QTest::addColumn<qint64>("numbersMore"); ///< at most, that the file stores
        QTest::newRow("AlexNet, ONNX")
            << "alexnet"
            << "onnx/light_bvlc_alexnet.onnx" << qint64(654560384 - 724406816) << qint64(0);
        QTest::newRow("GoogLeNet, ONNX")
            << "googlenet"
            << "onnx/light_inception_v1.onnx" << qint64(1431556352 - 1582671872) << qint64(0);
        QTest::newRow("ResNet-50, ONNX")
            << "resnet50"
            << "onnx/light_resnet50.onnx" << qint64(3 * 77070336) << qint64(0);
        QTest::newRow("AlexNet, Caffe") << "alexnet"
                                        << "caffe/bvlc_alexnet.prototxt" << qint64(0) << qint64(0);
        QTest::newRow("GoogLeNet, Caffe")
            << "googlenet"
            << "caffe/bvlc_googlenet.prototxt" << qint64(0) << qint64(0);
        QTest::newRow("ResNet-50, Caffe")
            << "resnet50"
            << "caffe/resnet50.prototxt" << qint64(0) << qint64(64 + 53);
    }
    void agrees()
    {
        QFETCH(QString, network);
        QFETCH(QString, file);
        QFETCH(qint64, macsMore);
        QFETCH(qint64, numbersMore);
        if (!isReadable(file))
            QSKIP("this program has no reader for the file's format");
        const QString path = qEnvironmentVariable("EDGECUT_DATA") + '/' + file;
        const Result<ImportedModel> model = readModel(path.toStdString());
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        const Graph ours = findZooNetwork(network.toStdString())->build(1).value();
        QCOMPARE(qint64(model->graph.totalMacs() - ours.totalMacs()), macsMore);
        const qint64 bytesMore = model->graph.totalWeightBytes() - ours.totalWeightBytes();
        QVERIFY2(bytesMore >= 0 && bytesMore <= 4 * numbersMore,
                 qPrintable(QString::number(bytesMore)));
        const std::vector<Work> theirs = workOf(model->graph);
        const std::vector<Work> expected = workOf(ours);
        QCOMPARE(theirs.size(), expected.size());
        for (std::size_t i = 0; i < theirs.size() && numbersMore == 0; ++i)
            QVERIFY2(theirs[i] == expected[i],
                     qPrintable(QStringLiteral("%1 bytes, %2 MACs an element; the network has %3, "
                                               "%4")
                                    .arg(theirs[i].first)
                                    .arg(theirs[i].second)
                                    .arg(expected[i].first)
                                    .arg(expected[i].second)));
    }
};

QTEST_APPLESS_MAIN(tst_ZooFiles)
#include "tst_zoo_files.moc"
