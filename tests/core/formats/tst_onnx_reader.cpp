// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/imported_model.h"
#include "tests/support/onnx_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using edgecut::test::addInteger;
using edgecut::test::addIntegers;
using edgecut::test::addText;
using edgecut::test::layer;
using edgecut::test::layerNames;
using edgecut::test::OnnxModel;
using edgecut::test::readWell;
using edgecut::test::tensor;
using edgecut::test::warned;

namespace {

OnnxModel convolution()
{
    OnnxModel model;
    model.input("x", {"N", "4", "10", "10"});
    model.weights("w", {8, 2, 3, 3});
    model.weights("b", {8});
    onnx::NodeProto* conv = model.node("Conv", {"x", "w", "b"}, {"y"}, "conv");
    addIntegers(*conv, "strides", {2, 1});
    addIntegers(*conv, "pads", {1, 0, 1, 2});
    addInteger(*conv, "group", 2);
    model.output("y");
    return model;
}

} // namespace

class tst_OnnxReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAConvolution()
    {
        const ImportedModel model = readWell(convolution());
        QCOMPARE(layerNames(model), (QStringList{"x", "conv"}));
        const Layer& conv = layer(model, "conv");
        QCOMPARE(conv.kind, LayerKind::Conv);
        QCOMPARE(conv.operation, std::string("Conv"));
        QCOMPARE(tensor(model, "y").shape, (Shape{1, 8, 5, 10}));
        QCOMPARE(conv.macs, std::optional<std::int64_t>(8 * 5 * 10 * 2 * 9));
        QCOMPARE(conv.weightBytes, std::int64_t((8 * 2 * 9 + 8) * 4));
        QCOMPARE(conv.attributes.kernel, (std::vector<std::int64_t>{3, 3}));
        QCOMPARE(conv.attributes.strides, (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(conv.attributes.dilations, (std::vector<std::int64_t>{1, 1}));
        QCOMPARE(conv.attributes.padding, (std::vector<std::int64_t>{1, 0, 1, 2}));
        QCOMPARE(conv.attributes.groups, std::int64_t(2));
        QCOMPARE(conv.attributes.outChannels, std::int64_t(8));
        QVERIFY(model.warnings.empty());
    }

    void automaticPadding_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QList<qint64>>("padding");
        QTest::newRow("upper") << "SAME_UPPER" << QList<qint64>{0, 0, 1, 1};
        QTest::newRow("lower") << "SAME_LOWER" << QList<qint64>{1, 1, 0, 0};
        QTest::newRow("valid") << "VALID" << QList<qint64>{0, 0, 0, 0};
    }
    void automaticPadding()
    {
        QFETCH(QString, mode);
        QFETCH(QList<qint64>, padding);
        OnnxModel model;
        model.input("x", {"1", "1", "10", "10"});
        model.weights("w", {1, 1, 3, 3});
        onnx::NodeProto* conv = model.node("Conv", {"x", "w"}, {"y"}, "conv");
        addIntegers(*conv, "strides", {2, 2});
        addText(*conv, "auto_pad", mode.toStdString());
        const ImportedModel read = readWell(model);
        const auto& found = layer(read, "conv").attributes.padding;
        QCOMPARE(QList<qint64>(found.begin(), found.end()), padding);
        const std::int64_t size = mode == "VALID" ? 4 : 5;
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 1, size, size}));
    }

    void batchIsTheLeadingDimension()
    {
        const ImportedModel model = readWell(convolution(), {6, {}});
        QCOMPARE(tensor(model, "x").shape, (Shape{6, 4, 10, 10}));
        QCOMPARE(tensor(model, "y").shape, (Shape{6, 8, 5, 10}));
        QVERIFY(model.warnings.empty());
    }

    void aFileThatFixesAnotherBatchIsWarnedOf()
    {
        OnnxModel model;
        model.input("x", {"64", "12"});
        model.integers("target", {64, 3, 4});
        model.integers("flat", {64, -1});
        model.node("Reshape", {"x", "target"}, {"r"}, "reshape");
        model.node("Reshape", {"r", "flat"}, {"y"}, "flatten");
        const ImportedModel read = readWell(model, {2, {}});
        QCOMPARE(tensor(read, "r").shape, (Shape{2, 3, 4}));
        QCOMPARE(tensor(read, "y").shape, (Shape{2, 12}));
        QVERIFY(warned(read, "x", "fixes a batch of 64"));
        QVERIFY(warned(read, "reshape", "fixes a batch of 64; 2 is taken"));
        QVERIFY(warned(read, "flatten", "fixes a batch of 64; 2 is taken"));
    }

    void dimensionsByNameAndPlace()
    {
        OnnxModel model;
        model.input("a", {"N", "length", ""});
        model.input("b", {"batch", "length"});
        model.node("Relu", {"a"}, {"y"});
        model.node("Relu", {"b"}, {"z"});
        const ImportedModel read = readWell(model, {2, {{"length", 7}, {"a:2", 5}, {"batch", 9}}});
        QCOMPARE(tensor(read, "y").shape, (Shape{2, 7, 5}));
        QCOMPARE(tensor(read, "z").shape, (Shape{9, 7}));
    }

    // The batch's name in another place is the batch there, too.
    void theBatchsNameHoldsEverywhere()
    {
        OnnxModel model;
        model.input("a", {"N", "3"});
        model.input("b", {"M", "N"});
        model.node("Relu", {"b"}, {"y"});
        QCOMPARE(tensor(readWell(model, {4, {}}), "y").shape, (Shape{4, 4}));
    }

    void weightsInEveryForm()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.weights("w", {4, 4});
        model.input("w", {"4", "4"}); // older files list stored tensors as inputs, too
        model.integers("shape", {4, 4});
        onnx::NodeProto* constant = model.node("Constant", {}, {"c"});
        onnx::AttributeProto* value = constant->add_attribute();
        value->set_name("value");
        value->set_type(onnx::AttributeProto::TENSOR);
        value->mutable_t()->set_data_type(onnx::TensorProto::FLOAT);
        value->mutable_t()->add_dims(4);
        value->mutable_t()->set_raw_data(std::string(16, '\0'));
        model.node("ConstantOfShape", {"shape"}, {"filled"});
        model.node("Transpose", {"filled"}, {"turned"});
        onnx::TensorProto* far = model.weights("far", {4});
        far->clear_raw_data();
        far->set_data_location(onnx::TensorProto::EXTERNAL);
        far->add_external_data()->set_key("location");

        model.node("MatMul", {"x", "w"}, {"a"}, "stored");
        model.node("Add", {"a", "c"}, {"b"}, "constant");
        model.node("MatMul", {"b", "turned"}, {"d"}, "filledIn");
        model.node("Add", {"d", "far"}, {"e"}, "external");
        model.node("MatMul", {"e", "w"}, {"y"}, "shared");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read),
                 (QStringList{"x", "stored", "constant", "filledIn", "external", "shared"}));
        QCOMPARE(layer(read, "stored").weightBytes, std::int64_t(64));
        QCOMPARE(layer(read, "constant").weightBytes, std::int64_t(16));
        QCOMPARE(layer(read, "filledIn").weightBytes, std::int64_t(64));
        QCOMPARE(layer(read, "external").weightBytes, std::int64_t(16));
        QCOMPARE(layer(read, "shared").weightBytes, std::int64_t(0)); // counted at the first
        QCOMPARE(layer(read, "filledIn").inputs.size(), std::size_t(1));
    }

    // What exporters write for x.view(x.size(0), -1): five nodes that are no layers.
    void arithmeticOnShapesIsFolded()
    {
        OnnxModel model;
        model.input("x", {"N", "3", "4", "5"});
        model.integers("zero", {0});
        model.integers("rest", {-1});
        model.node("Shape", {"x"}, {"s"});
        model.node("Gather", {"s", "zero"}, {"n"});
        addInteger(*model.node("Concat", {"n", "rest"}, {"target"}), "axis", 0);
        model.node("Reshape", {"x", "target"}, {"y"}, "view");
        const ImportedModel read = readWell(model, {2, {}});
        QCOMPARE(layerNames(read), (QStringList{"x", "view"}));
        QCOMPARE(tensor(read, "y").shape, (Shape{2, 60}));
        QCOMPARE(layer(read, "view").weightBytes, std::int64_t(0));
    }

    // x * 2 in both directions, with floats and rounding, as PyTorch exports interpolate().
    void arithmeticOnSizesIsFolded()
    {
        OnnxModel model;
        model.input("x", {"N", "3", "4", "5"});
        model.integers("two", {2});
        model.integers("four", {4});
        model.node("Shape", {"x"}, {"s"});
        model.node("Slice", {"s", "two", "four"}, {"hw"});
        addInteger(*model.node("Cast", {"hw"}, {"f"}), "to", onnx::TensorProto::FLOAT);
        onnx::TensorProto* factor = model.weights("factor", {1});
        factor->clear_raw_data();
        factor->add_float_data(2.5F);
        model.node("Mul", {"f", "factor"}, {"m"});
        model.node("Floor", {"m"}, {"r"});
        addInteger(*model.node("Cast", {"r"}, {"i"}), "to", onnx::TensorProto::INT64);
        model.integers("zero", {0});
        model.node("Slice", {"s", "zero", "two"}, {"nc"});
        addInteger(*model.node("Concat", {"nc", "i"}, {"sizes"}), "axis", 0);
        model.node("Resize", {"x", "", "", "sizes"}, {"y"}, "up");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "up"}));
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 3, 10, 12}));
    }

    void namesAreMadeUniqueAndKept()
    {
        OnnxModel model;
        model.input("data", {"1"});
        model.node("Relu", {"data"}, {"a"}, "data");
        model.node("Relu", {"a"}, {"b"});
        model.node("Relu", {"b"}, {"c"}, "Relu_b");
        model.node("Relu", {"c"}, {"d"}, "twice");
        model.node("Relu", {"d"}, {"e"}, "twice");
        model.node("Relu", {"e"}, {"f\xff"}, "bad \xff bytes");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read),
                 (QStringList{"data", "data_2", "Relu_b_2", "Relu_b", "twice", "twice_2",
                              QString("bad %1 bytes").arg(QChar(0xFFFD))}));
        QVERIFY(warned(read, "data", "data_2"));
        QVERIFY(warned(read, "twice", "twice_2"));
        QCOMPARE(read.warnings.size(), std::size_t(2));
    }

    void layersKeepTheFilesOrder()
    {
        OnnxModel model;
        model.input("x", {"1"});
        model.node("Relu", {"a"}, {"y"}, "second");
        model.node("Tanh", {"x"}, {"a"}, "first");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "second", "first"}));
        QCOMPARE(tensor(read, "y").shape, (Shape{1}));
    }

    void outputsThatNothingReadsAreLeftOut()
    {
        OnnxModel model(12);
        model.input("x", {"1", "2"});
        model.node("Dropout", {"x"}, {"y", "mask"}, "drop");
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(layer(read, "drop").outputs.size(), std::size_t(1));
        QVERIFY(!read.graph.findTensor("mask"));
        model.output("mask");
        const ImportedModel asked = readWell(model);
        QCOMPARE(tensor(asked, "mask").type, DataType::Bool);
    }

    void unknownOperationsAreNamed()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.node("Mystery", {"x"}, {"a"}, "odd")->set_domain("com.example");
        model.weights("w", {4, 4});
        model.node("MatMul", {"a", "w"}, {"y"}, "fc");
        const ImportedModel read = readWell(model);
        QCOMPARE(layer(read, "odd").macs, std::nullopt);
        QCOMPARE(layer(read, "odd").operation, std::string("com.example.Mystery"));
        QVERIFY(warned(read, "odd", "com.example.Mystery is not known"));
        QCOMPARE(layer(read, "fc").macs, std::nullopt);
        QVERIFY(warned(read, "fc", "its cost is unknown"));
        QVERIFY(!tensor(read, "y").shapeKnown);

        // What the file says of the tensor is taken for want of better.
        onnx::ValueInfoProto* info = model.graph().add_value_info();
        *info = model.graph().input(0);
        info->set_name("a");
        const ImportedModel told = readWell(model);
        QCOMPARE(layer(told, "fc").macs, std::optional<std::int64_t>(16));
        QCOMPARE(layer(told, "odd").macs, std::nullopt);
    }

    // A file may say nothing of an input's shape, not even how many dimensions it has.
    void shapesMayBeGiven()
    {
        OnnxModel model(13);
        model.input("x", {})->mutable_type()->mutable_tensor_type()->clear_shape();
        model.weights("w", {4, 8});
        model.node("MatMul", {"x", "w"}, {"y"}, "fc");
        const ImportedModel open = readWell(model);
        QVERIFY(warned(open, "x", "--dim x:0=NUMBER --dim x:1=NUMBER"));
        QCOMPARE(layer(open, "fc").macs, std::nullopt);
        const ImportedModel given = readWell(model, {2, {{"x:0", 2}, {"x:1", 3}, {"x:2", 4}}});
        QCOMPARE(layer(given, "fc").macs, std::optional<std::int64_t>(2 * 3 * 4 * 8));
        QVERIFY(given.warnings.empty());
        const Result<ImportedModel> gap = model.read({1, {{"x:1", 4}}});
        QVERIFY(!gap && QString::fromStdString(english(gap.error())).contains("x:0"));
    }

    void newerOpsetsAreKnown()
    {
        OnnxModel model(21);
        model.input("x", {"1", "4", "6"});
        model.integers("axes", {1});
        model.node("ReduceMean", {"x", "axes"}, {"m"}, "mean"); // axes were an attribute before 18
        addInteger(*model.node("Split", {"m"}, {"a", "b"}, "split"), "axis", 2);
        addInteger(*model.graph().mutable_node(1), "num_outputs", 2);
        model.node("Gelu", {"a"}, {"y"}, "gelu");
        model.node("Mish", {"b"}, {"z"}, "mish");
        const ImportedModel read = readWell(model);
        QCOMPARE(tensor(read, "m").shape, (Shape{1, 1, 6}));
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 1, 3}));
        QCOMPARE(tensor(read, "z").shape, (Shape{1, 1, 3}));
        QCOMPARE(layer(read, "gelu").macs, std::optional<std::int64_t>(0));
        QVERIFY(read.warnings.empty());

        // Only what is not known of them is worth a word.
        model.node("NewerStill", {"y"}, {"w"}, "newer");
        const ImportedModel odd = readWell(model);
        QVERIFY(warned(odd, "", "version 21"));
        QVERIFY(warned(odd, "newer", "NewerStill"));
        QCOMPARE(layer(odd, "newer").macs, std::nullopt);
    }

    void graphsWithoutATellingNameAreCalledAsTheirFile()
    {
        OnnxModel model = convolution();
        QCOMPARE(readWell(model).graph.name(), std::string("net"));
        model.graph().set_name("torch_jit");
        QVERIFY(readWell(model).graph.name().starts_with("edgecut-test-"));
    }

    void obeysAStop()
    {
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QTemporaryDir folder;
        const std::string path = folder.filePath("stop.onnx").toStdString();
        convolution().write(path);
        const Result<ImportedModel> read = readModel(path, {}, context);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }

    // 20,000 layers: a quadratic step would take minutes and hit the test's time limit.
    void manyLayers()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.weights("w", {4, 4});
        std::string last = "x";
        for (int i = 0; i < 20000; ++i) {
            const std::string next = "t" + QByteArray::number(i).toStdString();
            if (i % 2 == 0)
                model.node("MatMul", {last, "w"}, {next}, "same name");
            else
                model.node("Add", {last, "x"}, {next});
            last = next;
        }
        const ImportedModel read = readWell(model);
        QCOMPARE(read.graph.layerCount(), std::size_t(20001));
        QCOMPARE(read.graph.totalMacs(), std::int64_t(10000 * 16));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxReader)
#include "tst_onnx_reader.moc"
