// SPDX-License-Identifier: GPL-3.0-or-later
// What takes its result's size from a small tensor or from another input, and linear models.
#include "tests/support/imported_model.h"
#include "tests/support/onnx_model.h"

#include <QTest>

using namespace edgecut;
using edgecut::test::addInteger;
using edgecut::test::addIntegers;
using edgecut::test::layer;
using edgecut::test::OnnxModel;
using edgecut::test::readWell;
using edgecut::test::tensor;
using edgecut::test::warned;

namespace {

std::vector<std::string> texts(const Shape& shape)
{
    std::vector<std::string> list;
    for (const std::int64_t size : shape)
        list.push_back(std::to_string(size));
    return list;
}

void addFloats(onnx::NodeProto& node, const std::string& name, int count)
{
    onnx::AttributeProto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::FLOATS);
    for (int i = 0; i < count; ++i)
        attribute->add_floats(1);
}

} // namespace

class tst_OnnxSampling : public QObject
{
    Q_OBJECT

private slots:
    // Lists of numbers are stored inputs, in order behind the first.
    void sizes_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<Shape>("input");
        QTest::addColumn<QList<Shape>>("numbers");
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<Shape>("values");
        QTest::addColumn<Shape>("shape"); // empty: not known
        const QByteArray crop("CenterCropPad");
        const QByteArray columns("Col2Im");
        const QByteArray hot("OneHot");
        QTest::newRow("crop and pad") << crop << Shape{1, 8, 16, 16} << QList<Shape>{{10, 20}}
                                      << QByteArray("axes") << Shape{2, -1} << Shape{1, 8, 10, 20};
        QTest::newRow("crop all") << crop << Shape{1, 8} << QList<Shape>{{1, 4}} << QByteArray()
                                  << Shape{} << Shape{1, 4};
        QTest::newRow("crop too few")
            << crop << Shape{1, 8, 16} << QList<Shape>{{4}} << QByteArray() << Shape{} << Shape{};
        QTest::newRow("columns") << columns << Shape{1, 12, 9} << QList<Shape>{{6, 6}, {2, 2}}
                                 << QByteArray() << Shape{} << Shape{1, 3, 6, 6};
        QTest::newRow("columns that do not fit")
            << columns << Shape{1, 13, 9} << QList<Shape>{{6, 6}, {2, 2}} << QByteArray() << Shape{}
            << Shape{};
        QTest::newRow("block of nothing")
            << columns << Shape{1, 12, 9} << QList<Shape>{{6, 6}, {0, 2}} << QByteArray() << Shape{}
            << Shape{};
        QTest::newRow("one hot") << hot << Shape{1, 8} << QList<Shape>{{10}, {0, 1}} << QByteArray()
                                 << Shape{} << Shape{1, 8, 10};
        QTest::newRow("one hot, first") << hot << Shape{2, 8} << QList<Shape>{{10}, {0, 1}}
                                        << QByteArray("axis") << Shape{0} << Shape{10, 2, 8};
        QTest::newRow("one hot, beyond") << hot << Shape{2, 8} << QList<Shape>{{10}, {0, 1}}
                                         << QByteArray("axis") << Shape{3} << Shape{};
    }
    void sizes()
    {
        QFETCH(QByteArray, operation);
        QFETCH(Shape, input);
        QFETCH(QList<Shape>, numbers);
        QFETCH(QByteArray, attribute);
        QFETCH(Shape, values);
        QFETCH(Shape, shape);
        OnnxModel model(18);
        model.input("x", texts(input));
        std::vector<std::string> inputs{"x"};
        for (const Shape& list : numbers) {
            inputs.push_back("n" + std::to_string(inputs.size()));
            model.integers(inputs.back(), list);
        }
        onnx::NodeProto* node = model.node(operation.toStdString(), inputs, {"y"}, "node");
        if (attribute == "axis")
            addInteger(*node, "axis", values[0]);
        else if (!attribute.isEmpty())
            addIntegers(*node, attribute.toStdString(), values);
        const ImportedModel read = readWell(model, {input[0], {}});
        QCOMPARE(tensor(read, "y").shapeKnown, !shape.empty());
        QCOMPARE(tensor(read, "y").shape, shape);
        QCOMPARE(layer(read, "node").macs, std::optional<std::int64_t>(0));
        QCOMPARE(warned(read, "node", "its bytes are unknown"), shape.empty());
    }

    void depthAndSpace_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<qint64>("block");
        QTest::addColumn<Shape>("shape"); // empty: not known
        const QByteArray unfold("DepthToSpace");
        const QByteArray fold("SpaceToDepth");
        QTest::newRow("unfold") << unfold << qint64(2) << Shape{1, 2, 8, 12};
        QTest::newRow("fold") << fold << qint64(2) << Shape{1, 32, 2, 3};
        QTest::newRow("unfold in blocks that do not fit") << unfold << qint64(3) << Shape{};
        QTest::newRow("fold in blocks that do not fit") << fold << qint64(4) << Shape{};
        // Its square is 0 in 64 bits, by which the library divides.
        for (const qint64 block : {qint64(0), qint64(-2), qint64(1) << 32, qint64(1) << 62}) {
            QTest::newRow(qPrintable(QString("unfold by %1").arg(block)))
                << unfold << block << Shape{};
            QTest::newRow(qPrintable(QString("fold by %1").arg(block))) << fold << block << Shape{};
        }
    }
    void depthAndSpace()
    {
        QFETCH(QByteArray, operation);
        QFETCH(qint64, block);
        QFETCH(Shape, shape);
        OnnxModel model(13);
        model.input("x", {"1", "8", "4", "6"});
        addInteger(*model.node(operation.toStdString(), {"x"}, {"y"}, "node"), "blocksize", block);
        const ImportedModel read = readWell(model);
        QCOMPARE(tensor(read, "y").shapeKnown, !shape.empty());
        QCOMPARE(tensor(read, "y").shape, shape);
    }

    // The library divides by the size of a piece.
    void piecesOfNothing()
    {
        for (const std::int64_t size : {0, 4}) {
            OnnxModel model(13);
            model.input("x", {"1", "8"});
            model.integers("size", {size});
            model.graph().mutable_initializer(0)->clear_dims(); // one number for all pieces
            model.node("SplitToSequence", {"x", "size"}, {"pieces"}, "split");
            model.node("SequenceAt", {"pieces", "size"}, {"y"}, "one");
            QVERIFY(warned(readWell(model), "one", "its bytes are unknown"));
        }
    }

    void gridsSample_data()
    {
        QTest::addColumn<Shape>("input");
        QTest::addColumn<Shape>("grid");
        QTest::addColumn<Shape>("shape");
        QTest::newRow("picture") << Shape{1, 8, 16, 16} << Shape{1, 6, 7, 2} << Shape{1, 8, 6, 7};
        QTest::newRow("volume") << Shape{1, 8, 4, 5, 6} << Shape{1, 2, 6, 7, 3}
                                << Shape{1, 8, 2, 6, 7};
        QTest::newRow("coordinates that do not fit")
            << Shape{1, 8, 16, 16} << Shape{1, 6, 7, 3} << Shape{};
    }
    void gridsSample()
    {
        QFETCH(Shape, input);
        QFETCH(Shape, grid);
        QFETCH(Shape, shape);
        OnnxModel model(20);
        model.input("x", texts(input));
        model.input("g", texts(grid));
        model.node("GridSample", {"x", "g"}, {"y"}, "node");
        QCOMPARE(tensor(readWell(model), "y").shape, shape);
    }

    void linearModelsMultiply()
    {
        OnnxModel model(13);
        model.model().add_opset_import()->set_domain("ai.onnx.ml");
        model.input("x", {"3", "4"});
        model.node("Scaler", {"x"}, {"s"}, "scaler")->set_domain("ai.onnx.ml");
        onnx::NodeProto* node = model.node("LinearClassifier", {"s"}, {"label", "score"}, "linear");
        node->set_domain("ai.onnx.ml");
        addFloats(*node, "coefficients", 4 * 5);
        addFloats(*node, "intercepts", 5);
        onnx::NodeProto* other = model.node("LinearRegressor", {"s"}, {"r"}, "regressor");
        other->set_domain("ai.onnx.ml");
        addFloats(*other, "coefficients", 4 * 2);
        addInteger(*other, "targets", 2);
        model.node("SVMClassifier", {"s"}, {"l", "p"}, "machine")->set_domain("ai.onnx.ml");
        const ImportedModel read = readWell(model, {3, {}});
        QCOMPARE(layer(read, "linear").macs, std::optional<std::int64_t>(3 * 4 * 5));
        QCOMPARE(layer(read, "regressor").macs, std::optional<std::int64_t>(3 * 4 * 2));
        QCOMPARE(tensor(read, "label").shape, (Shape{3}));
        QCOMPARE(tensor(read, "r").shape, (Shape{3, 2}));
        QCOMPARE(layer(read, "machine").macs, std::nullopt);
        QVERIFY(warned(read, "machine", "ai.onnx.ml.SVMClassifier"));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxSampling)
#include "tst_onnx_sampling.moc"
