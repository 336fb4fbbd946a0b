// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_reader.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;

namespace {

// The same small network in the syntax of 2013, of 2014 and of today.
const char* const oldest = R"(name: "net"
input: "data" input_dim: 2 input_dim: 3 input_dim: 16 input_dim: 16
layers { layer { name: "pad1" type: "padding" pad: 1 } bottom: "data" top: "pad1" }
layers { layer { name: "conv1" type: "conv" num_output: 8 kernelsize: 3 stride: 2 biasterm: false
                 blobs_lr: 1. weight_filler { type: "constant" } } bottom: "pad1" top: "conv1" }
layers { layer { name: "relu1" type: "relu" } bottom: "conv1" top: "conv1" }
layers { layer { name: "pool1" type: "pool" pool: AVE kernelsize: 3 stride: 2 }
         bottom: "conv1" top: "pool1" }
layers { layer { name: "cat" type: "concat" concat_dim: 1 } bottom: "pool1" bottom: "pool1"
         top: "cat" }
layers { layer { name: "fc" type: "innerproduct" num_output: 5 } bottom: "cat" top: "fc" }
layers { layer { name: "prob" type: "softmax" } bottom: "fc" top: "prob" })";

const char* const older = R"(name: "net"
input: "data" input_dim: 2 input_dim: 3 input_dim: 16 input_dim: 16
layers { name: "pad1" type: SPLIT bottom: "data" top: "pad1" }
layers { name: "conv1" type: CONVOLUTION bottom: "pad1" top: "conv1" blobs_lr: 1
         convolution_param { num_output: 8 kernel_size: 3 stride: 2 pad: 1 bias_term: false } }
layers { name: "relu1" type: RELU bottom: "conv1" top: "conv1" }
layers { name: "pool1" type: 17 bottom: "conv1" top: "pool1"
         pooling_param { pool: AVE kernel_size: 3 stride: 2 } }
layers { name: "cat" type: CONCAT bottom: "pool1" bottom: "pool1" top: "cat"
         concat_param { concat_dim: 1 } }
layers { name: "fc" type: INNER_PRODUCT bottom: "cat" top: "fc"
         inner_product_param { num_output: 5 } }
layers { name: "prob" type: SOFTMAX bottom: "fc" top: "prob" })";

const char* const newer = R"(name: "net"
input: "data" input_shape: < dim: [2, 3, 16, 16] >
layer { name: "pad1" type: "Split" bottom: "data" top: "pad1" }
layer { name: "conv1" type: "Convolution" bottom: "pad1" top: "conv1" param { lr_mult: 1 }
        convolution_param { num_output: 8 kernel_size: 3 stride: 2 pad: 1 bias_term: false } }
layer { name: "relu1" type: "ReLU" bottom: "conv1" top: "conv1" }
layer { name: "pool1" type: "Pooling" bottom: "conv1" top: "pool1"
        pooling_param { pool: AVE kernel_size: 3 stride: 2 } }
layer { name: "cat" type: "Concat" bottom: "pool1" bottom: "pool1" top: "cat" }
layer { name: "fc" type: "InnerProduct" bottom: "cat" top: "fc"
        inner_product_param { num_output: 5 } }
layer { name: "prob" type: "Softmax" bottom: "fc" top: "prob" })";

// What train_val files look like.
const char* const training = R"(name: "CaffeNet"
layer { name: "data" type: "Data" top: "data" top: "label" include { phase: TRAIN }
        transform_param { mirror: true crop_size: 227 mean_file: "mean.binaryproto" }
        data_param { source: "train_lmdb" batch_size: 256 backend: LMDB } }
layer { name: "data" type: "Data" top: "data" top: "label" include { phase: TEST }
        transform_param { mirror: false crop_size: 224 mean_file: "mean.binaryproto" }
        data_param { source: "val_lmdb" batch_size: 50 backend: LMDB } }
layer { name: "fc8" type: "InnerProduct" bottom: "data" top: "fc8"
        inner_product_param { num_output: 10 } }
layer { name: "accuracy" type: "Accuracy" bottom: "fc8" bottom: "label" top: "accuracy"
        include { phase: TEST } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc8" bottom: "label" top: "loss" })";

Result<ImportedModel> read(const char* text, const ImportOptions& options = {})
{
    return readCaffeText(text, "file", options);
}

std::vector<std::string> layerNames(const Graph& graph)
{
    std::vector<std::string> names;
    for (const Layer& layer : graph.layers())
        names.push_back(layer.name);
    return names;
}

bool warnsOf(const ImportedModel& model, const std::string& place, const std::string& says)
{
    return std::any_of(model.warnings.begin(), model.warnings.end(), [&](const Warning& warning) {
        return warning.place == place && english(warning).find(says) != std::string::npos;
    });
}

using Strings = std::vector<std::string>;

} // namespace

class tst_CaffeReader : public QObject
{
    Q_OBJECT

private slots:
    void threeSyntaxesOfOneNetwork()
    {
        const Result<ImportedModel> now = read(newer);
        QVERIFY2(now, now ? "" : english(now.error()).c_str());
        QCOMPARE(now->graph.name(), std::string("net"));
        QCOMPARE(now->graph.totalMacs(), std::int64_t(8 * 64 * 27 + 5 * 256));
        QCOMPARE(now->graph.totalWeightBytes(), std::int64_t(4 * (8 * 27 + 5 * 256 + 5)));
        const Result<ImportedModel> before = read(older);
        QVERIFY2(before, before ? "" : english(before.error()).c_str());
        QVERIFY(before->graph == now->graph);

        const Result<ImportedModel> first = read(oldest);
        QVERIFY2(first, first ? "" : english(first.error()).c_str());
        QVERIFY(layerNames(first->graph) == layerNames(now->graph));
        QCOMPARE(first->graph.totalMacs(), now->graph.totalMacs());
        QCOMPARE(first->graph.totalWeightBytes(), now->graph.totalWeightBytes());
        QVERIFY(first->graph.findTensor("pad1"));
        QCOMPARE(first->graph.tensor(*first->graph.findTensor("pad1")).shape,
                 Shape({1, 3, 18, 18}));
        for (std::size_t i = 2; i < first->graph.tensorCount(); ++i)
            QVERIFY(first->graph.tensors()[i] == now->graph.tensors()[i]);
    }

    // Each state of an overwritten blob is a tensor of its own, and readers see the latest.
    void inPlaceLayersMakeTensors()
    {
        const Result<ImportedModel> model = read(R"(
            input: "x" input_shape { dim: 1 dim: 4 }
            layer { name: "early" type: "Power" bottom: "x" top: "e" }
            layer { name: "relu" type: "ReLU" bottom: "x" top: "x" }
            layer { name: "e" type: "Dropout" bottom: "x" top: "x" }
            layer { name: "late" type: "Power" bottom: "x" top: "y" })");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        const Graph& graph = model->graph;
        Strings names;
        for (const Tensor& tensor : graph.tensors())
            names.push_back(tensor.name);
        QVERIFY((names == Strings{"x", "e", "relu", "e_2", "y"}));
        QVERIFY(graph.layer(LayerId(1)).inputs == std::vector{TensorId(0)});
        QVERIFY(graph.layer(LayerId(2)).inputs == std::vector{TensorId(0)});
        QVERIFY(graph.layer(LayerId(3)).inputs == std::vector{TensorId(2)});
        QVERIFY(graph.layer(LayerId(4)).inputs == std::vector{TensorId(3)});
        QVERIFY(graph.tensor(TensorId(4)).consumers.empty());
    }

    void testPhaseWithoutLabels()
    {
        const Result<ImportedModel> model = read(training);
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY((layerNames(model->graph) == Strings{"data", "fc8"}));
        QCOMPARE(model->graph.tensors()[0].shape, Shape({1, 3, 224, 224}));
        QVERIFY(warnsOf(*model, "data", "batch of 50"));
        QVERIFY(warnsOf(*model, "data", "how many channels"));
        QVERIFY(warnsOf(*model, "accuracy", "labels"));
        QVERIFY(warnsOf(*model, "loss", "labels"));
        QCOMPARE(model->warnings.size(), std::size_t(4));

        const Result<ImportedModel> grey = read(training, {8, {{"data:1", 1}, {"data:3", 100}}});
        QVERIFY(grey);
        QCOMPARE(grey->graph.tensors()[0].shape, Shape({8, 1, 224, 100}));
        const Result<ImportedModel> wrong = read(training, {1, {{"data:4", 1}}});
        QVERIFY(!wrong);
        QVERIFY2(english(wrong.error()).find("data:0, data:1, data:2, data:3") != std::string::npos,
                 english(wrong.error()).c_str());
    }

    void trainingDataServesWhereThereIsNoOther()
    {
        std::string text = training;
        text.replace(text.find("phase: TEST"), 11, "phase: TRAIN stage: 'other'");
        const Result<ImportedModel> model = readCaffeText(text, "file");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY((layerNames(model->graph) == Strings{"data", "fc8"}));
        QCOMPARE(model->graph.tensors()[0].shape, Shape({1, 3, 227, 227}));
        QVERIFY(warnsOf(*model, "data", "Only the training phase"));
    }

    void rulesOfInclusion_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("rules");
        QTest::addColumn<bool>("included");
        QTest::newRow("none") << ""
                              << "" << true;
        QTest::newRow("train") << ""
                               << "include { phase: TRAIN }" << false;
        QTest::newRow("test, by number") << ""
                                         << "include { phase: 1 }" << true;
        QTest::newRow("one of two") << ""
                                    << "include { phase: TRAIN } include: { phase: TEST }" << true;
        QTest::newRow("not train") << ""
                                   << "exclude { phase: TRAIN }" << true;
        QTest::newRow("not test") << ""
                                  << "exclude { phase: TEST }" << false;
        QTest::newRow("level") << ""
                               << "include { min_level: 1 }" << false;
        QTest::newRow("its level") << "level: 2"
                                   << "include { min_level: 1 max_level: 2 }" << true;
        QTest::newRow("stage") << ""
                               << "include { stage: 'deploy' }" << false;
        QTest::newRow("its stage") << "stage: 'deploy'"
                                   << "include { stage: 'deploy' }" << true;
        QTest::newRow("both stages") << "stage: 'a'"
                                     << "include { stage: 'a' stage: 'b' }" << false;
        QTest::newRow("not its stage") << "stage: 'a'"
                                       << "include { not_stage: 'a' }" << false;
        QTest::newRow("not another's") << "stage: 'a'"
                                       << "exclude { not_stage: 'a' }" << true;
    }
    void rulesOfInclusion()
    {
        QFETCH(QString, state);
        QFETCH(QString, rules);
        QFETCH(bool, included);
        const QString text = QString("input: 'x' input_shape { dim: 1 dim: 4 } state { %1 }\n"
                                     "layer { name: 'a' type: 'ReLU' bottom: 'x' top: 'x' %2 }\n"
                                     "layer { name: 'b' type: 'TanH' bottom: 'x' top: 'y' }")
                                 .arg(state, rules);
        const Result<ImportedModel> model = readCaffeText(text.toStdString(), "file");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QCOMPARE(model->graph.findLayer("a").has_value(), included);
        QVERIFY(model->graph.findLayer("b"));
        QCOMPARE(model->graph.name(), std::string("file"));
    }

    void inputs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<Shape>("shape");
        const auto row = [](const char* source, const Shape& shape) {
            QTest::newRow(source) << source << shape;
        };
        row("type: 'Input' input_param { shape { dim: 1 dim: 7 } }", {1, 7});
        row("type: 'Input' input_param { shape { dim: 9 dim: 7 dim: 5 } }", {1, 7, 5});
        row("type: 'MemoryData' memory_data_param { batch_size: 4 channels: 1 height: 28 width: 30 "
            "}",
            {1, 1, 28, 30});
        row("type: 'ImageData' image_data_param { new_height: 40 new_width: 50 is_color: false }",
            {1, 1, 40, 50});
        row("type: 'ImageData' image_data_param { new_height: 40 new_width: 50 } transform_param { "
            "crop_size: 32 }",
            {1, 3, 32, 32});
        row("type: 'WindowData' window_data_param { batch_size: 2 crop_size: 227 } transform_param "
            "{ mean_value: 1 mean_value: 2 mean_value: 3 }",
            {1, 3, 227, 227});
        row("type: 'AnnotatedData' transform_param { force_color: true resize_param { height: 300 "
            "width: 301 } }",
            {1, 3, 300, 301});
        row("type: 'DummyData' dummy_data_param { num: 2 channels: 3 height: 4 width: 5 }",
            {1, 3, 4, 5});
        row("type: 'DummyData' dummy_data_param { shape { dim: 2 dim: 6 } }", {1, 6});
        row("type: 'Data' data_param { crop_size: 20 } transform_param { force_gray: true }",
            {1, 1, 20, 20});
    }
    void inputs()
    {
        QFETCH(QString, source);
        QFETCH(Shape, shape);
        const Result<ImportedModel> model =
            readCaffeText(("layer { name: 'd' top: 'd' " + source +
                           " }\nlayer { name: 'r' type: 'ReLU' bottom: "
                           "'d' top: 'y' }")
                              .toStdString(),
                          "file");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY(model->graph.layers()[0].kind == LayerKind::Input);
        QCOMPARE(model->graph.tensors()[0].shape, shape);
    }

    // A detector: regions come from Python, which --dim gives a shape; they are no batch.
    void regionsFromPython()
    {
        const char* const detector = R"(
            input: "data" input_shape { dim: 1 dim: 3 dim: 32 dim: 32 }
            input: "im_info" input_shape { dim: 1 dim: 3 }
            layer { name: "rpn" type: "Convolution" bottom: "data" top: "rpn"
                    convolution_param { num_output: 18 kernel_size: 1 } }
            layer { name: "two" type: "Reshape" bottom: "rpn" top: "two"
                    reshape_param { shape { dim: 0 dim: 2 dim: -1 dim: 0 } } }
            layer { name: "proposal" type: "Python" bottom: "two" bottom: "im_info" top: "rois"
                    python_param { module: "rpn.proposal_layer" layer: "ProposalLayer" } }
            layer { name: "roi" type: "ROIPooling" bottom: "data" bottom: "rois" top: "pool5"
                    roi_pooling_param { pooled_w: 7 pooled_h: 7 spatial_scale: 0.0625 } }
            layer { name: "fc" type: "InnerProduct" bottom: "pool5" top: "fc"
                    inner_product_param { num_output: 10 } })";
        const Result<ImportedModel> open = read(detector);
        QVERIFY2(open, open ? "" : english(open.error()).c_str());
        QVERIFY(warnsOf(*open, "proposal", "Python rpn.proposal_layer.ProposalLayer"));
        QVERIFY(warnsOf(*open, "proposal", "--dim rois:0="));
        QVERIFY(warnsOf(*open, "fc", "its cost is unknown"));
        QVERIFY(!open->graph.layers().back().macs);
        QCOMPARE(open->graph.tensor(*open->graph.findTensor("two")).shape, Shape({1, 2, 288, 32}));

        const Result<ImportedModel> told = read(detector, {1, {{"rois:0", 300}, {"rois:1", 5}}});
        QVERIFY(told);
        QCOMPARE(told->warnings.size(), std::size_t(1));
        QCOMPARE(told->graph.layers().back().macs.value_or(-1), std::int64_t(300) * 3 * 49 * 10);

        const Result<ImportedModel> given = read(R"(
            input: "data" input_shape { dim: 2 dim: 8 dim: 14 dim: 14 }
            input: "rois" input_shape { dim: 60 dim: 5 }
            layer { name: "roi" type: "ROIPooling" bottom: "data" bottom: "rois" top: "y"
                    roi_pooling_param { pooled_w: 7 pooled_h: 7 } })");
        QVERIFY(given);
        QCOMPARE(given->graph.tensors().back().shape, Shape({60, 8, 7, 7}));
    }

    // Two branches with one set of weights, as siamese networks have.
    void sharedParametersAreStoredOnce()
    {
        const Result<ImportedModel> model = read(R"(
            input: "a" input_shape { dim: 1 dim: 4 }
            input: "b" input_shape { dim: 1 dim: 4 }
            layer { name: "fa" type: "InnerProduct" bottom: "a" top: "fa" param { name: "w" }
                    param { lr_mult: 2 name: "" } inner_product_param { num_output: 3 } }
            layer { name: "fb" type: "InnerProduct" bottom: "b" top: "fb" param { name: "w" }
                    inner_product_param { num_output: 3 } })");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QCOMPARE(model->graph.layers()[2].weightBytes, std::int64_t(4 * 15));
        QCOMPARE(model->graph.layers()[3].weightBytes, std::int64_t(4 * 3));
    }

    void labelsThatAreComputed()
    {
        const Result<ImportedModel> model = read(R"(
            layer { name: "d" type: "Data" top: "d" top: "l" data_param { crop_size: 8 } }
            layer { name: "halves" type: "Slice" bottom: "l" top: "l1" top: "l2"
                    slice_param { axis: 0 } }
            layer { name: "quiet" type: "Silence" bottom: "l2" }
            layer { name: "fc" type: "InnerProduct" bottom: "d" top: "fc"
                    inner_product_param { num_output: 2 } }
            layer { name: "loss" type: "EuclideanLoss" bottom: "fc" bottom: "l1" })");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY((layerNames(model->graph) == Strings{"d", "fc"}));

        // An autoencoder compares with its own input: that is no label.
        const Result<ImportedModel> coder = read(R"(
            input: "x" input_shape { dim: 1 dim: 4 }
            layer { name: "flat" type: "Flatten" bottom: "x" top: "flat" }
            layer { name: "fc" type: "InnerProduct" bottom: "x" top: "fc"
                    inner_product_param { num_output: 4 } }
            layer { name: "loss" type: "EuclideanLoss" bottom: "fc" bottom: "flat" top: "loss" })");
        QVERIFY(coder);
        QCOMPARE(coder->graph.layerCount(), std::size_t(4));
        QCOMPARE(coder->graph.tensors().back().bytes, std::int64_t(4));
    }

    void batchInReshape()
    {
        const char* const text = R"(
            input: "x" input_shape { dim: 10 dim: 4 dim: 6 }
            layer { name: "r" type: "Reshape" bottom: "x" top: "y"
                    reshape_param { shape { dim: 10 dim: -1 } } })";
        for (const std::int64_t batch : {1, 10, 30}) {
            const Result<ImportedModel> model = read(text, {batch, {}});
            QVERIFY2(model, model ? "" : english(model.error()).c_str());
            QCOMPARE(model->graph.tensors().back().shape, Shape({batch, 24}));
            QCOMPARE(model->warnings.size(), std::size_t(batch == 10 ? 0 : 1));
        }
        QVERIFY(!read(text, {0, {}}));
    }

    void namesThatAreThereTwice()
    {
        const Result<ImportedModel> model = read(R"(
            input: "x" input_shape { dim: 1 dim: 4 }
            layer { name: "r" type: "ReLU" bottom: "x" top: "y" }
            layer { name: "r" type: "ReLU" bottom: "y" top: "z" }
            layer { type: "ReLU" bottom: "z" top: "w\xFF" })");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY((layerNames(model->graph) == Strings{"x", "r", "r_2", "w\xEF\xBF\xBD"}));
        QVERIFY(warnsOf(*model, "r", "r_2"));
    }

    // A misspelt field would be a default in silence.
    void fieldsThatAreNotKnown()
    {
        const Result<ImportedModel> model = read(R"(
            input: "x" input_shape { dim: 1 dim: 3 dim: 8 dim: 8 }
            layer { name: "c" type: "Convolution" bottom: "x" top: "y"
                    convolution_param { num_output: 2 kernel_size: 1 weight_filler { type: "msra" }
                                        strid: 2 } }
            layer { name: "r" type: "ReLU" bottom: "y" top: "y" relu_param { negative_slope: 0.1 }
                    colour: 3 })");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY(warnsOf(*model, "c", "The field strid is not known"));
        QVERIFY(warnsOf(*model, "r", "The field colour is not known"));
        QCOMPARE(model->warnings.size(), std::size_t(2));
        QCOMPARE(model->warnings[0].line, 5);
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        const Result<ImportedModel> model = readCaffeText(newer, "file", {}, context);
        QVERIFY(!model);
        QVERIFY(model.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_CaffeReader)
#include "tst_caffe_reader.moc"
