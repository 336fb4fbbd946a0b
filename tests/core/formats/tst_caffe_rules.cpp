// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/formats/caffe_reader.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

QString shapeText(const Tensor& tensor)
{
    QStringList sizes;
    for (const std::int64_t size : tensor.shape)
        sizes << QString::number(size);
    return !tensor.shapeKnown ? "?" : sizes.isEmpty() ? "scalar" : sizes.join('x');
}

// Shapes "1x3x8x8 1x3" become inputs a, b ...; the layer reads them all and makes y (z).
std::string network(const QString& shapes, const QString& layer, int tops)
{
    QString text;
    QString bottoms;
    char name = 'a';
    for (const QString& shape : shapes.split(' ')) {
        text += QString("input: '%1' input_shape { %2 }\n")
                    .arg(QChar(name))
                    .arg("dim: " + QString(shape).replace("x", " dim: "));
        bottoms += QString(" bottom: '%1'").arg(QChar(name++));
    }
    text += "layer { name: 'l' " + layer + bottoms;
    for (int i = 0; i < tops; ++i)
        text += QString(" top: '%1'").arg(QChar('y' + char(i)));
    return (text + " }\n").toStdString();
}

} // namespace

/// Shapes, multiply-accumulates and stored numbers of every type of layer, worked out by hand from
/// Caffe's definitions.
class tst_CaffeRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules()
    {
        QFETCH(QString, inputs);
        QFETCH(QString, layer);
        QFETCH(QString, outputs);
        QFETCH(qint64, macs);
        QFETCH(qint64, parameters);
        const QStringList expected = outputs.split(' ');
        const int leading = inputs.section('x', 0, 0).toInt();
        const Result<ImportedModel> model =
            readCaffeText(network(inputs, layer, int(expected.size())), "net", {leading, {}});
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        const Layer& made = model->graph.layers().back();
        QCOMPARE(QString::number(made.macs.value_or(-1)), QString::number(macs));
        QCOMPARE(made.weightBytes, 4 * parameters);
        QCOMPARE(qsizetype(made.outputs.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(shapeText(model->graph.tensor(made.outputs[std::size_t(i)])), expected[i]);
    }

    // Caffe's own formulas in floating point, as PoolingLayer::Reshape has them.
    void poolingLikeCaffe()
    {
        Random random(20);
        int fitting = 0;
        for (int trial = 0; trial < 3000; ++trial) {
            const int size = int(random.integer(1, 40));
            const int kernel = int(random.integer(1, 9));
            const int stride = int(random.integer(1, 6));
            const int pad = int(random.integer(0, kernel - 1));
            int expected = int(std::ceil(float(size + 2 * pad - kernel) / float(stride))) + 1;
            if (pad > 0 && (expected - 1) * stride >= size + pad)
                --expected;
            const QString layer =
                QString("type: 'Pooling' pooling_param { kernel_size: %1 stride: %2 pad: %3 }")
                    .arg(kernel)
                    .arg(stride)
                    .arg(pad);
            const QString input = QString("1x2x%1x%1").arg(size);
            const Result<ImportedModel> model = readCaffeText(network(input, layer, 1), "net");
            const QByteArray seen = (input + ' ' + layer).toUtf8();
            QVERIFY2(model.has_value() == (expected >= 1), seen);
            if (!model)
                continue;
            ++fitting;
            QVERIFY2(model->graph.tensors().back().shape == Shape({1, 2, expected, expected}),
                     seen);
        }
        QVERIFY(fitting > 2000);
    }

    // A window is put down at every place by hand; each output reads channels/groups of it.
    void convolutionByCounting()
    {
        Random random(21);
        int fitting = 0;
        for (int trial = 0; trial < 1000; ++trial) {
            const auto pick = [&](int most) { return int(random.integer(1, most)); };
            const int height = pick(20), width = pick(20), kernelH = pick(5), kernelW = pick(5);
            const int strideH = pick(4), strideW = pick(4), padH = pick(4) - 1, padW = pick(4) - 1;
            const int dilation = pick(3), groups = pick(3), channels = groups * pick(3);
            const int outputs = groups * pick(3);
            const auto places = [dilation](int size, int kernel, int stride, int pad) {
                int count = 0;
                for (int at = -pad; at + dilation * (kernel - 1) < size + pad; at += stride)
                    ++count;
                return count;
            };
            const int madeH = places(height, kernelH, strideH, padH);
            const int madeW = places(width, kernelW, strideW, padW);
            const QString layer =
                QString("type: 'Convolution' convolution_param { num_output: %1 group: %2 "
                        "kernel_h: %3 kernel_w: %4 stride_h: %5 stride_w: %6 pad_h: %7 pad_w: %8 "
                        "dilation: %9 }")
                    .arg(outputs)
                    .arg(groups)
                    .arg(kernelH)
                    .arg(kernelW)
                    .arg(strideH)
                    .arg(strideW)
                    .arg(padH)
                    .arg(padW)
                    .arg(dilation);
            const QString input = QString("1x%1x%2x%3").arg(channels).arg(height).arg(width);
            const Result<ImportedModel> model = readCaffeText(network(input, layer, 1), "net");
            const QByteArray seen = (input + ' ' + layer).toUtf8();
            QVERIFY2(model.has_value() == (madeH > 0 && madeW > 0), seen);
            if (!model)
                continue;
            ++fitting;
            const std::int64_t filter =
                std::int64_t{channels} / groups * kernelH * kernelW * outputs;
            QVERIFY2(model->graph.tensors().back().shape == Shape({1, outputs, madeH, madeW}),
                     seen);
            QVERIFY2(model->graph.totalMacs() == filter * madeH * madeW, seen);
            QVERIFY2(model->graph.totalWeightBytes() == 4 * (filter + outputs), seen);
        }
        QVERIFY(fitting > 500);
    }
};

void tst_CaffeRules::rules_data()
{
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("outputs");
    QTest::addColumn<qint64>("macs");
    QTest::addColumn<qint64>("parameters");
    const auto row = [](const char* inputs, const char* layer, const char* outputs, qint64 macs = 0,
                        qint64 parameters = 0) {
        QTest::addRow("%s of %s", layer, inputs)
            << inputs << layer << outputs << macs << parameters;
    };
    row("1x3x227x227",
        "type: 'Convolution' convolution_param { num_output: 96 kernel_size: 11 "
        "stride: 4 }",
        "1x96x55x55", 105415200, 34944);
    row("1x96x27x27",
        "type: 'Convolution' convolution_param { num_output: 256 kernel_size: 5 "
        "pad: 2 group: 2 bias_term: false }",
        "1x256x27x27", 223948800, 307200);
    row("1x3x9x7",
        "type: 'Convolution' convolution_param { num_output: 2 kernel_size: 3 "
        "kernel_size: 1 stride: 2 stride: 1 pad: [1, 0] }",
        "1x2x5x7", 2 * 35 * 9, 2 * 9 + 2);
    row("1x2x4x5x6", "type: 'Convolution' convolution_param { num_output: 3 kernel_size: 2 }",
        "1x3x3x4x5", 3 * 60 * 16, 3 * 16 + 3);
    row("2x2x5x5 2x2x5x5", "type: 'Convolution' convolution_param { num_output: 3 kernel_size: 1 }",
        "2x3x5x5 2x3x5x5", 2 * 2 * 3 * 2 * 25, 9);
    row("1x8x6x6",
        "type: 'ConvolutionDepthwise' convolution_param { num_output: 8 kernel_size: 3 "
        "pad: 1 }",
        "1x8x6x6", 8 * 36 * 9, 8 * 9 + 8);
    row("1x8x4x4",
        "type: 'Deconvolution' convolution_param { num_output: 4 kernel_size: 4 "
        "stride: 2 pad: 1 group: 4 bias_term: false }",
        "1x4x8x8", 8 * 16 * 16, 8 * 16);
    row("1x256x6x6", "type: 'InnerProduct' inner_product_param { num_output: 4096 }", "1x4096",
        37748736, 37752832);
    row("2x3x4",
        "type: 'InnerProduct' inner_product_param { num_output: 5 axis: -1 bias_term: "
        "false }",
        "2x3x5", 120, 20);
    row("7x2", "type: 'Embed' embed_param { num_output: 5 input_dim: 100 }", "7x2x5", 0, 505);
    row("6x2x3 6x2", "type: 'LSTM' recurrent_param { num_output: 5 }", "6x2x5", 12 * 20 * (3 + 5),
        20 * 3 + 20 + 100);
    row("6x2x3 6x2 2x4", "type: 'LSTM' recurrent_param { num_output: 5 }", "6x2x5",
        12 * 20 * (3 + 5) + 2 * 20 * 4, 20 * 3 + 20 + 100 + 80);
    row("6x2x3 6x2", "type: 'RNN' recurrent_param { num_output: 5 }", "6x2x5", 12 * (15 + 50),
        15 + 5 + 25 + 25 + 5);
    row("1x4x8x9", "type: 'Im2col' convolution_param { kernel_size: 3 }", "1x36x6x7");
    row("1x4x8x9", "type: 'SPP' spp_param { pyramid_height: 3 }", "1x84");
    row("1x64x112x112", "type: 'Pooling' pooling_param { kernel_size: 3 stride: 2 }", "1x64x56x56");
    row("1x64x112x112",
        "type: 'Pooling' pooling_param { kernel_size: 3 stride: 2 "
        "ceil_mode: false }",
        "1x64x55x55");
    row("1x64x112x112",
        "type: 'Pooling' pooling_param { kernel_size: 3 stride: 2 "
        "round_mode: FLOOR }",
        "1x64x55x55 1x64x55x55");
    row("1x64x12x9", "type: 'Pooling' pooling_param { pool: AVE global_pooling: true }",
        "1x64x1x1");
    for (const char* type : {"ReLU", "ELU", "Sigmoid", "TanH", "Power", "Exp", "Log", "AbsVal",
                             "BNLL", "Threshold", "Dropout", "MVN", "LRN", "Softmax"})
        row("1x6x4x4", qPrintable(QString("type: '%1'").arg(type)), "1x6x4x4");
    row("1x6x4x4", "type: 'PReLU'", "1x6x4x4", 0, 6);
    row("1x6x4x4", "type: 'PReLU' prelu_param { channel_shared: true }", "1x6x4x4", 0, 1);
    row("1x6x4x4", "type: 'BatchNorm'", "1x6x4x4", 0, 13);
    row("1x6x4x4", "type: 'Scale' scale_param { bias_term: true }", "1x6x4x4", 0, 12);
    row("1x6x4x4", "type: 'Scale' scale_param { axis: 1 num_axes: -1 }", "1x6x4x4", 0, 96);
    row("1x6x4x4", "type: 'Scale' scale_param { num_axes: 0 }", "1x6x4x4", 0, 1);
    row("1x6x4x4 1x6", "type: 'Scale' scale_param { axis: 0 bias_term: true }", "1x6x4x4", 0, 6);
    row("1x6x4x4", "type: 'Bias'", "1x6x4x4", 0, 6);
    row("1x6x4x4", "type: 'Normalize' norm_param { channel_shared: false }", "1x6x4x4", 0, 6);
    row("1x6x4x4 1x6x4x4 1x6x4x4", "type: 'Eltwise' eltwise_param { operation: MAX }", "1x6x4x4");
    row("1x6x1x1 1x6x4x4 1x6x4x4", "type: 'Axpy'", "1x6x4x4");
    row("1x6x4x4 1x2x4x4", "type: 'Concat'", "1x8x4x4");
    row("1x6x4x4 1x6x4x5", "type: 'Concat' concat_param { axis: -1 }", "1x6x4x9");
    row("1x6x4x4", "type: 'Slice' slice_param { slice_point: 2 }", "1x2x4x4 1x4x4x4");
    row("1x6x4x4", "type: 'Slice' slice_param { slice_dim: 2 }", "1x6x2x4 1x6x2x4");
    row("1x6x4x4", "type: 'Split'", "1x6x4x4 1x6x4x4");
    row("1x6x4x5", "type: 'Flatten'", "1x120");
    row("1x6x4x5", "type: 'Flatten' flatten_param { axis: 1 end_axis: -2 }", "1x24x5");
    row("2x8", "type: 'Reshape' reshape_param { shape { dim: 0 dim: -1 dim: 4 } }", "2x2x4");
    row("2x8", "type: 'Reshape' reshape_param { shape { dim: 2 dim: 4 } axis: -2 }", "2x2x4");
    row("2x8", "type: 'Reshape' reshape_param { shape { dim: 1 } axis: 1 num_axes: 0 }", "2x1x8");
    row("1x6x4x5", "type: 'Permute' permute_param { order: 0 order: 2 order: 3 order: 1 }",
        "1x4x5x6");
    row("1x6x8x9 1x2x4x5", "type: 'Crop' crop_param { offset: 2 }", "1x6x4x5");
    row("1x6x4x5", "type: 'Tile' tile_param { tiles: 3 }", "1x18x4x5");
    row("1x6x4x5", "type: 'Interp' interp_param { zoom_factor: 8 }", "1x6x25x33");
    row("1x6x4x5", "type: 'Reduction' reduction_param { axis: 1 operation: MEAN }", "1");
    row("1x6x4x5", "type: 'Reduction'", "scalar");
    row("1x6x4x5", "type: 'ArgMax' argmax_param { axis: 1 }", "1x1x4x5");
    row("1x6", "type: 'ArgMax' argmax_param { out_max_val: true top_k: 5 }", "1x2x5");
    row("1x512x14x14 300x5", "type: 'ROIPooling' roi_pooling_param { pooled_h: 7 pooled_w: 6 }",
        "300x512x7x6");
    row("1x392x14x14 300x5",
        "type: 'PSROIPooling' psroi_pooling_param { output_dim: 8 "
        "group_size: 7 }",
        "300x8x7x7");
    row("1x512x38x38 1x3x300x300",
        "type: 'PriorBox' prior_box_param { min_size: 30 max_size: 60 "
        "aspect_ratio: 2 }",
        "1x2x23104"); // SSD300's conv4_3: 38 x 38 x 4 boxes
    row("1x34928 1x183372 1x2x34928",
        "type: 'DetectionOutput' detection_output_param { "
        "num_classes: 21 keep_top_k: 200 }",
        "1x1x200x7");
}

QTEST_APPLESS_MAIN(tst_CaffeRules)
#include "tst_caffe_rules.moc"
