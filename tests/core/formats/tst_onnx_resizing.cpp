// SPDX-License-Identifier: GPL-3.0-or-later
// Pad, Resize and Upsample in all their releases, and shapes that go through a Split.
#include "tests/support/imported_model.h"
#include "tests/support/onnx_model.h"

#include <QTest>

using namespace edgecut;
using edgecut::test::addInteger;
using edgecut::test::addIntegers;
using edgecut::test::addText;
using edgecut::test::layerNames;
using edgecut::test::OnnxModel;
using edgecut::test::readWell;
using edgecut::test::tensor;

namespace {

void addFloats(OnnxModel& model, const std::string& name, const QList<float>& values)
{
    onnx::TensorProto* tensor = model.graph().add_initializer();
    tensor->set_name(name);
    tensor->set_data_type(onnx::TensorProto::FLOAT);
    tensor->add_dims(values.size());
    for (const float value : values)
        tensor->add_float_data(value);
}

void addFloat(onnx::NodeProto& node, const std::string& name, float value)
{
    onnx::AttributeProto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::FLOAT);
    attribute->set_f(value);
}

} // namespace

class tst_OnnxResizing : public QObject
{
    Q_OBJECT

private slots:
    void pads_data()
    {
        QTest::addColumn<int>("opset");
        QTest::addColumn<Shape>("pads");
        QTest::addColumn<Shape>("axes"); // from release 18 on
        QTest::addColumn<Shape>("shape");
        const Shape all{0, 0, 1, 2, 0, 0, 3, 4};
        QTest::newRow("release 1") << 1 << all << Shape{} << Shape{1, 8, 20, 22};
        QTest::newRow("release 2") << 2 << all << Shape{} << Shape{1, 8, 20, 22};
        QTest::newRow("release 11") << 11 << all << Shape{} << Shape{1, 8, 20, 22};
        QTest::newRow("some axes") << 18 << Shape{1, 2, 3, 4} << Shape{2, 3} << Shape{1, 8, 20, 22};
        QTest::newRow("axes from the end")
            << 18 << Shape{2, 1, 4, 3} << Shape{-1, -2} << Shape{1, 8, 20, 22};
        QTest::newRow("cut off") << 11 << Shape{0, 0, -1, -2, 0, 0, -3, -4} << Shape{}
                                 << Shape{1, 8, 12, 10};
        QTest::newRow("more than there is")
            << 11 << Shape{0, 0, -10, 0, 0, 0, -10, 0} << Shape{} << Shape{};
        QTest::newRow("too few") << 11 << Shape{0, 0, 1} << Shape{} << Shape{};
        QTest::newRow("an axis twice") << 18 << Shape{1, 2, 3, 4} << Shape{2, -2} << Shape{};
    }
    void pads()
    {
        QFETCH(int, opset);
        QFETCH(Shape, pads);
        QFETCH(Shape, axes);
        QFETCH(Shape, shape);
        OnnxModel model(opset);
        model.input("x", {"1", "8", "16", "16"});
        std::vector<std::string> inputs{"x"};
        if (opset >= 11) {
            model.integers("pads", pads);
            inputs.emplace_back("pads");
        }
        if (!axes.empty()) {
            model.integers("axes", axes);
            inputs.insert(inputs.end(), {"", "axes"});
        }
        onnx::NodeProto* node = model.node("Pad", inputs, {"y"}, "pad");
        if (opset < 11)
            addIntegers(*node, opset == 1 ? "paddings" : "pads", pads);
        const ImportedModel read = readWell(model);
        QCOMPARE(tensor(read, "y").shapeKnown, !shape.empty());
        QCOMPARE(tensor(read, "y").shape, shape);
    }

    void resizes_data()
    {
        QTest::addColumn<int>("opset");
        QTest::addColumn<QList<float>>("scales");
        QTest::addColumn<Shape>("sizes");
        QTest::addColumn<Shape>("axes");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<Shape>("shape");
        const QByteArray plain;
        QTest::newRow("release 10") << 10 << QList<float>{1, 1, 2, 1.5F} << Shape{} << Shape{}
                                    << plain << Shape{1, 8, 32, 48};
        QTest::newRow("release 11") << 11 << QList<float>{1, 1, 2, 1.5F} << Shape{} << Shape{}
                                    << plain << Shape{1, 8, 32, 48};
        QTest::newRow("to sizes") << 13 << QList<float>{} << Shape{1, 8, 5, 6} << Shape{} << plain
                                  << Shape{1, 8, 5, 6};
        QTest::newRow("some axes") << 18 << QList<float>{2, 0.5F} << Shape{} << Shape{2, 3} << plain
                                   << Shape{1, 8, 32, 16};
        QTest::newRow("sizes of some axes")
            << 18 << QList<float>{} << Shape{10, 20} << Shape{3, 2} << plain << Shape{1, 8, 20, 10};
        QTest::newRow("not larger") << 19 << QList<float>{} << Shape{32, 32} << Shape{2, 3}
                                    << QByteArray("not_larger") << Shape{1, 8, 16, 32};
        QTest::newRow("not smaller") << 19 << QList<float>{} << Shape{32, 32} << Shape{2, 3}
                                     << QByteArray("not_smaller") << Shape{1, 8, 32, 64};
        QTest::newRow("too few sizes")
            << 13 << QList<float>{} << Shape{5, 6} << Shape{} << plain << Shape{};
        QTest::newRow("a scale of 0")
            << 11 << QList<float>{1, 1, 0, 1} << Shape{} << Shape{} << plain << Shape{};
        QTest::newRow("beyond reason")
            << 11 << QList<float>{1, 1, 1e30F, 1} << Shape{} << Shape{} << plain << Shape{};
    }
    void resizes()
    {
        QFETCH(int, opset);
        QFETCH(QList<float>, scales);
        QFETCH(Shape, sizes);
        QFETCH(Shape, axes);
        QFETCH(QByteArray, policy);
        QFETCH(Shape, shape);
        OnnxModel model(opset);
        model.input("x", {"1", "8", "16", "32"});
        if (!scales.isEmpty())
            addFloats(model, "scales", scales);
        if (!sizes.empty())
            model.integers("sizes", sizes);
        std::vector<std::string> inputs{"x", scales.isEmpty() ? "" : "scales"};
        if (opset > 10)
            inputs.insert(inputs.begin() + 1, "");
        if (!sizes.empty())
            inputs.emplace_back("sizes");
        onnx::NodeProto* node = model.node("Resize", inputs, {"y"}, "resize");
        if (!axes.empty())
            addIntegers(*node, "axes", axes);
        if (!policy.isEmpty())
            addText(*node, "keep_aspect_ratio_policy", policy.toStdString());
        const ImportedModel read = readWell(model);
        QCOMPARE(tensor(read, "y").shapeKnown, !shape.empty());
        QCOMPARE(tensor(read, "y").shape, shape);
    }

    void upsamplesByAttributes()
    {
        OnnxModel model(1);
        model.input("x", {"1", "8", "16", "16"});
        onnx::NodeProto* node = model.node("Upsample", {"x"}, {"y"}, "up");
        addFloat(*node, "height_scale", 3);
        addFloat(*node, "width_scale", 2);
        QCOMPARE(tensor(readWell(model), "y").shape, (Shape{1, 8, 48, 32}));
    }

    // Height and width of a picture multiplied to one length, as exporters write a flattening.
    void shapesGoThroughASplit()
    {
        OnnxModel model(13);
        model.input("x", {"1", "8", "4", "5"});
        model.node("Shape", {"x"}, {"sizes"});
        addInteger(*model.node("Split", {"sizes"}, {"n", "c", "h", "w"}), "axis", 0);
        model.node("Mul", {"h", "w"}, {"area"});
        addInteger(*model.node("Concat", {"n", "c", "area"}, {"target"}), "axis", 0);
        model.node("Reshape", {"x", "target"}, {"y"}, "reshape");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "reshape"}));
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 8, 20}));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxResizing)
#include "tst_onnx_resizing.moc"
