// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/formats/onnx_arithmetic.h"
#include "core/formats/onnx_operations.h"
#include "tests/support/onnx_model.h"

#include <QTest>

#include <onnx/shape_inference/implementation.h>

#include <cmath>
#include <exception>

using namespace edgecut;
using edgecut::test::addInteger;
using edgecut::test::addIntegers;
using edgecut::test::addText;
using edgecut::test::OnnxModel;

namespace {

std::vector<std::string> texts(const Shape& shape)
{
    std::vector<std::string> list;
    for (const std::int64_t size : shape)
        list.push_back(QByteArray::number(qlonglong(size)).toStdString());
    return list;
}

// What libonnx says of the first tensor that is written; nullopt: nothing.
std::optional<Shape> libraryShape(onnx::ModelProto model, const std::string& name)
{
    try {
        onnx::shape_inference::InferShapes(model);
    } catch (const std::exception&) {
        return std::nullopt;
    }
    for (const onnx::ValueInfoProto& info : model.graph().value_info()) {
        if (info.name() != name)
            continue;
        Shape shape;
        for (const auto& dimension : info.type().tensor_type().shape().dim()) {
            if (!dimension.has_dim_value())
                return std::nullopt;
            shape.push_back(dimension.dim_value());
        }
        return info.type().tensor_type().has_shape() ? std::optional(shape) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<std::int64_t> drawn(Random& random, std::size_t count, std::int64_t low,
                                std::int64_t high)
{
    std::vector<std::int64_t> list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back(random.integer(low, high));
    return list;
}

void addWindow(Random& random, onnx::NodeProto& node, std::size_t axes, bool dilated)
{
    if (random.chance(0.7))
        addIntegers(node, "strides", drawn(random, axes, 1, 3));
    if (dilated && random.chance(0.5))
        addIntegers(node, "dilations", drawn(random, axes, 1, 2));
    if (random.chance(0.3))
        addText(node, "auto_pad",
                random.chance(0.4)   ? "SAME_UPPER"
                : random.chance(0.5) ? "SAME_LOWER"
                                     : "VALID");
    else if (random.chance(0.7))
        addIntegers(node, "pads", drawn(random, 2 * axes, 0, 2));
}

using Draw = void (*)(Random&, OnnxModel&);

void drawConv(Random& random, OnnxModel& model)
{
    const auto axes = static_cast<std::size_t>(random.integer(1, 3));
    const std::int64_t groups = random.integer(1, 3);
    Shape input{random.integer(1, 3), groups * random.integer(1, 3)};
    Shape weights{groups * random.integer(1, 3), input[1] / groups};
    for (std::size_t i = 0; i < axes; ++i) {
        input.push_back(random.integer(7, 12));
        weights.push_back(random.integer(1, 3));
    }
    model.input("x", texts(input));
    model.weights("w", weights);
    onnx::NodeProto* node = model.node("Conv", {"x", "w"}, {"y"}, "node");
    addInteger(*node, "group", groups);
    addWindow(random, *node, axes, true);
}

void drawConvTranspose(Random& random, OnnxModel& model)
{
    const std::int64_t groups = random.integer(1, 3);
    const Shape input{1, groups * 2, random.integer(3, 8), random.integer(3, 8)};
    model.input("x", texts(input));
    model.weights("w", {input[1], random.integer(1, 3), random.integer(1, 3), 3});
    onnx::NodeProto* node = model.node("ConvTranspose", {"x", "w"}, {"y"}, "node");
    addInteger(*node, "group", groups);
    addIntegers(*node, "strides", drawn(random, 2, 1, 3));
    if (random.chance(0.5))
        addIntegers(*node, "pads", drawn(random, 4, 0, 1));
    if (random.chance(0.5))
        addIntegers(*node, "output_padding", drawn(random, 2, 0, 1));
}

void drawPool(Random& random, OnnxModel& model)
{
    const auto axes = static_cast<std::size_t>(random.integer(1, 3));
    Shape input{2, 3};
    for (std::size_t i = 0; i < axes; ++i)
        input.push_back(random.integer(7, 12));
    model.input("x", texts(input));
    const bool maximum = random.chance(0.5);
    onnx::NodeProto* node = model.node(maximum ? "MaxPool" : "AveragePool", {"x"}, {"y"}, "node");
    addIntegers(*node, "kernel_shape", drawn(random, axes, 3, 4));
    addWindow(random, *node, axes, maximum);
}

void drawReduce(Random& random, OnnxModel& model)
{
    const Shape input = drawn(random, std::size_t(random.integer(1, 4)), 1, 5);
    model.input("x", texts(input));
    onnx::NodeProto* node = model.node("ReduceMean", {"x"}, {"y"}, "node");
    if (random.chance(0.8))
        addIntegers(*node, "axes",
                    {random.integer(-std::int64_t(input.size()), std::int64_t(input.size()) - 1)});
    if (random.chance(0.7))
        addInteger(*node, "keepdims", random.integer(0, 1));
}

void drawSqueeze(Random& random, OnnxModel& model)
{
    Shape input = drawn(random, 4, 1, 2);
    const std::int64_t axis = random.integer(0, 3);
    input[std::size_t(axis)] = 1;
    model.input("x", texts(input));
    model.integers("axes", {random.chance(0.5) ? axis : axis - 4});
    model.node("Squeeze", {"x", "axes"}, {"y"}, "node");
}

void drawSplit(Random& random, OnnxModel& model)
{
    const std::int64_t axis = random.integer(-3, 2);
    const std::int64_t parts = random.integer(1, 4);
    Shape input = drawn(random, 3, 1, 5);
    std::int64_t& size = input[std::size_t(axis < 0 ? axis + 3 : axis)];
    std::vector<std::string> inputs{"x"};
    if (random.chance(0.5)) {
        const std::vector<std::int64_t> sizes = drawn(random, std::size_t(parts), 1, 4);
        size = 0;
        for (const std::int64_t part : sizes)
            size += part;
        model.integers("sizes", sizes);
        inputs.push_back("sizes");
    } else {
        size = parts * random.integer(1, 3);
    }
    model.input("x", texts(input));
    std::vector<std::string> outputs{"y"};
    for (std::int64_t i = 1; i < parts; ++i)
        outputs.push_back("y" + std::string(1, char('0' + i)));
    addInteger(*model.node("Split", inputs, outputs, "node"), "axis", axis);
}

void drawMatMul(Random& random, OnnxModel& model)
{
    Shape a = drawn(random, std::size_t(random.integer(1, 4)), 1, 4);
    Shape b = drawn(random, std::size_t(random.integer(1, 4)), 1, 4);
    (b.size() == 1 ? b[0] : b[b.size() - 2]) = a.back();
    for (std::size_t i = 2; i < std::min(a.size(), b.size()); ++i)
        b[b.size() - 1 - i] = random.chance(0.3) ? 1 : a[a.size() - 1 - i];
    model.input("x", texts(a));
    model.weights("w", b);
    model.node("MatMul", {"x", "w"}, {"y"}, "node");
}

void drawGemm(Random& random, OnnxModel& model)
{
    const bool turnA = random.chance(0.5);
    const bool turnB = random.chance(0.5);
    const std::int64_t m = random.integer(1, 5);
    const std::int64_t n = random.integer(1, 5);
    const std::int64_t k = random.integer(1, 5);
    model.input("x", texts(turnA ? Shape{k, m} : Shape{m, k}));
    model.weights("w", turnB ? Shape{n, k} : Shape{k, n});
    onnx::NodeProto* node = model.node("Gemm", {"x", "w"}, {"y"}, "node");
    addInteger(*node, "transA", turnA);
    addInteger(*node, "transB", turnB);
}

void drawReshape(Random& random, OnnxModel& model)
{
    const Shape input = drawn(random, 4, 1, 6);
    model.input("x", texts(input));
    std::vector<std::int64_t> target{random.chance(0.5) ? 0 : input[0], -1};
    if (random.chance(0.5))
        target = {input[0] * input[1], input[2], input[3]};
    model.integers("target", target);
    model.node("Reshape", {"x", "target"}, {"y"}, "node");
}

void drawBroadcast(Random& random, OnnxModel& model)
{
    Shape a = drawn(random, std::size_t(random.integer(0, 4)), 1, 4);
    Shape b = drawn(random, std::size_t(random.integer(1, 4)), 1, 4);
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (random.chance(0.7))
            b[b.size() - 1 - i] = random.chance(0.5) ? 1 : a[a.size() - 1 - i];
    }
    model.input("x", texts(a));
    model.weights("w", b);
    model.node("Add", {"x", "w"}, {"y"}, "node");
}

// Multiply-accumulates by counting them, one loop for each index.
std::int64_t countedConvolution(const Shape& output, const Shape& weights)
{
    std::int64_t count = 0;
    std::int64_t positions = 1;
    for (const std::int64_t size : output)
        positions *= size;
    std::int64_t kernel = 1;
    for (std::size_t i = 1; i < weights.size(); ++i)
        kernel *= weights[i];
    for (std::int64_t position = 0; position < positions; ++position)
        count += kernel;
    return count;
}

} // namespace

Q_DECLARE_METATYPE(Draw)

/// Our rules against libonnx's, on nodes that both take.
class tst_OnnxRules : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheLibrary_data()
    {
        QTest::addColumn<Draw>("draw");
        QTest::newRow("Conv") << Draw(drawConv);
        QTest::newRow("ConvTranspose") << Draw(drawConvTranspose);
        QTest::newRow("pooling") << Draw(drawPool);
        QTest::newRow("Reduce") << Draw(drawReduce);
        QTest::newRow("Squeeze") << Draw(drawSqueeze);
        QTest::newRow("Split") << Draw(drawSplit);
        QTest::newRow("MatMul") << Draw(drawMatMul);
        QTest::newRow("Gemm") << Draw(drawGemm);
        QTest::newRow("Reshape") << Draw(drawReshape);
        QTest::newRow("broadcast") << Draw(drawBroadcast);
    }
    void agreesWithTheLibrary()
    {
        QFETCH(Draw, draw);
        constexpr std::uint64_t seed = 31;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int compared = 0;
        for (int round = 0; round < 300; ++round) {
            OnnxModel model;
            draw(random, model);
            std::int64_t batch = 1;
            const auto& dimensions = model.graph().input(0).type().tensor_type().shape();
            if (dimensions.dim_size() > 0)
                batch = dimensions.dim(0).dim_value();
            const Result<ImportedModel> read = model.read({batch, {}});
            const std::string instance = model.model().ShortDebugString();
            QVERIFY2(read, instance.c_str());
            const Tensor& output = read->graph.tensor(*read->graph.findTensor("y"));
            const std::optional<Shape> expected = libraryShape(model.model(), "y");
            if (!expected) {
                QVERIFY2(!output.shapeKnown, instance.c_str());
                continue;
            }
            ++compared;
            QVERIFY2(output.shapeKnown, instance.c_str());
            QVERIFY2(output.shape == *expected, instance.c_str());
            const Layer& layer = read->graph.layer(output.producer);
            if (layer.kind == LayerKind::Conv) {
                const auto& dims = model.graph().initializer(0).dims();
                QCOMPARE(*layer.macs,
                         countedConvolution(output.shape, Shape(dims.begin(), dims.end())));
            }
        }
        QVERIFY2(compared > 100, QByteArray::number(compared));
    }

    void work_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QList<Shape>>("shapes");
        QTest::addColumn<QString>("equation");
        QTest::addColumn<qint64>("macs"); // -1: not known
        QTest::newRow("matrix by matrix")
            << "MatMul" << QList<Shape>{{5, 2, 3, 4}, {4, 6}} << "" << qint64(5 * 2 * 3 * 4 * 6);
        QTest::newRow("vector by matrix")
            << "MatMul" << QList<Shape>{{4}, {4, 6}} << "" << qint64(24);
        QTest::newRow("matrix by vector")
            << "MatMul" << QList<Shape>{{3, 4}, {4}} << "" << qint64(12);
        QTest::newRow("that do not fit")
            << "MatMul" << QList<Shape>{{3, 4}, {5}} << "" << qint64(-1);
        QTest::newRow("batched product") << "Einsum" << QList<Shape>{{2, 3, 4}, {2, 4, 5}}
                                         << "bij,bjk->bik" << qint64(2 * 3 * 4 * 5);
        QTest::newRow("attention scores") << "Einsum" << QList<Shape>{{2, 7, 3, 4}, {2, 9, 3, 4}}
                                          << "bqhd,bkhd->bhqk" << qint64(2 * 7 * 3 * 4 * 9);
        QTest::newRow("ellipsis") << "Einsum" << QList<Shape>{{2, 3}, {3, 4}} << "...i,ij->...j"
                                  << qint64(2 * 3 * 4);
        QTest::newRow("three factors")
            << "Einsum" << QList<Shape>{{2, 3}, {3, 4}, {4, 5}} << "ij,jk,kl->il" << qint64(-1);
        QTest::newRow("LSTM") << "LSTM" << QList<Shape>{{10, 2, 16}, {1, 32, 16}, {1, 32, 8}} << ""
                              << qint64(10 * 2 * (32 * 16 + 32 * 8));
        QTest::newRow("element-wise") << "Mul" << QList<Shape>{{2, 3}, {3}} << "" << qint64(0);
        QTest::newRow("normalisation")
            << "LayerNormalization" << QList<Shape>{{2, 3}, {3}} << "" << qint64(0);
        // Each of 2 x 5 x 5 input elements meets 3 channels by 2 x 2 weights.
        QTest::newRow("deconvolution")
            << "ConvTranspose" << QList<Shape>{{1, 2, 5, 5}, {2, 3, 2, 2}} << "" << qint64(600);
    }
    void work()
    {
        QFETCH(QString, operation);
        QFETCH(QList<Shape>, shapes);
        QFETCH(QString, equation);
        QFETCH(qint64, macs);
        OnnxModel model(17);
        std::vector<std::string> inputs;
        for (const Shape& shape : shapes) {
            const std::string name(1, char('a' + inputs.size()));
            if (inputs.empty())
                model.input(name, texts(shape));
            else
                model.weights(name, shape);
            inputs.push_back(name);
        }
        onnx::NodeProto* node = model.node(operation.toStdString(), inputs, {"y"}, "node");
        if (!equation.isEmpty())
            addText(*node, "equation", equation.toStdString());
        if (operation == "LSTM")
            addInteger(*node, "hidden_size", 8);
        const Result<ImportedModel> read = model.read({shapes[0][0], {}});
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QCOMPARE(qint64(read->graph.layer(*read->graph.findLayer("node")).macs.value_or(-1)), macs);
    }

    void arithmetic()
    {
        const OnnxNumbers a{false, {7, -7, 7, -7}, {}};
        const OnnxNumbers b{false, {2, 2, -2, -2}, {}};
        QCOMPARE(combined(OnnxArithmetic::Divide, a, b)->integers,
                 (std::vector<std::int64_t>{3, -3, -3, 3}));
        QCOMPARE(combined(OnnxArithmetic::Remainder, a, b)->integers,
                 (std::vector<std::int64_t>{1, 1, -1, -1})); // numpy: the divisor's sign
        QCOMPARE(combined(OnnxArithmetic::Add, a, {false, {1}, {}})->integers,
                 (std::vector<std::int64_t>{8, -6, 8, -6}));
        const OnnxNumbers zero{false, {0}, {}};
        const OnnxNumbers least{false, {std::numeric_limits<std::int64_t>::min()}, {}};
        QVERIFY(!combined(OnnxArithmetic::Divide, a, zero));
        QVERIFY(!combined(OnnxArithmetic::Remainder, a, zero));
        QVERIFY(!combined(OnnxArithmetic::Divide, least, {false, {-1}, {}}));
        QVERIFY(!combined(OnnxArithmetic::Subtract, least, {false, {1}, {}}));
        QVERIFY(!combined(OnnxArithmetic::Add, a, {false, {1, 2}, {}}));
        QVERIFY(!combined(OnnxArithmetic::Add, a, {true, {}, {1.0}}));
        QCOMPARE(chosen({false, {1, 0}, {}}, {false, {5}, {}}, {false, {6, 7}, {}})->integers,
                 (std::vector<std::int64_t>{5, 7}));
        QVERIFY(!chosen({false, {1, 0}, {}}, {false, {5, 5, 5}, {}}, zero));
    }

    // What was an attribute in older releases is no parameter; weights are.
    void settingsAreNoParameters()
    {
        onnx::NodeProto node;
        for (const char* name : {"Reshape", "Slice", "ReduceSum", "Clip", "Resize", "Gather"}) {
            node.set_op_type(name);
            QVERIFY(!isSetting(node, 0));
            QVERIFY(isSetting(node, 1));
        }
        for (const char* name : {"Conv", "Gemm", "Add", "BatchNormalization", "PRelu"}) {
            node.set_op_type(name);
            QVERIFY(!isSetting(node, 1));
        }
        node.set_op_type("Reshape");
        node.set_domain("com.example");
        QVERIFY(!isSetting(node, 1));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxRules)
#include "tst_onnx_rules.moc"
