// SPDX-License-Identifier: GPL-3.0-or-later
// Transformers: attention in all the ways that files write it down, and what stands around it.
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

constexpr const char* microsoft = "com.microsoft";

std::vector<std::string> texts(const Shape& shape)
{
    std::vector<std::string> list;
    for (const std::int64_t size : shape)
        list.push_back(std::to_string(size));
    return list;
}

using Attributes = QList<std::pair<const char*, std::int64_t>>;

// One node with these inputs; an empty shape leaves an input out. Inputs behind `given` are stored.
ImportedModel readNode(const char* domain, const char* operation, const QList<Shape>& inputs,
                       const Attributes& attributes, int given, int outputs,
                       const std::vector<std::int64_t>& list = {})
{
    OnnxModel model(23);
    model.model().add_opset_import()->set_domain(microsoft);
    std::vector<std::string> names;
    for (const Shape& shape : inputs) {
        const std::string name = shape.empty() ? "" : "i" + std::to_string(names.size());
        if (!name.empty() && static_cast<int>(names.size()) < given)
            model.input(name, texts(shape));
        else if (!name.empty())
            model.weights(name, shape);
        names.push_back(name);
    }
    std::vector<std::string> written;
    for (int i = 0; i < outputs; ++i) {
        written.push_back("o" + std::to_string(i));
        model.output(written.back());
    }
    onnx::NodeProto* node = model.node(operation, names, written, "node");
    node->set_domain(domain);
    for (const auto& [name, value] : attributes)
        addInteger(*node, name, value);
    if (!list.empty())
        addIntegers(*node, "qkv_hidden_sizes", list);
    return readWell(model, {inputs[0][0], {}});
}

} // namespace

class tst_OnnxAttention : public QObject
{
    Q_OBJECT

private slots:
    void attention_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QList<Shape>>("inputs");
        QTest::addColumn<Attributes>("attributes");
        QTest::addColumn<int>("given");
        QTest::addColumn<qint64>("macs"); // -1: not known
        QTest::addColumn<QList<Shape>>("outputs");
        const QByteArray own;
        const QByteArray ort(microsoft);
        const QByteArray many("MultiHeadAttention");
        const QByteArray grouped("GroupQueryAttention");
        const qint64 mixed = 8 * 10 * 20 * (64 + 32); // heads x queries x keys x widths

        QTest::newRow("heads apart") << own << QByteArray("Attention")
                                     << QList<Shape>{{1, 8, 10, 64}, {1, 2, 20, 64}, {1, 2, 20, 32}}
                                     << Attributes{} << 3 << mixed << QList<Shape>{{1, 8, 10, 32}};
        QTest::newRow("heads side by side") << own << QByteArray("Attention")
                                            << QList<Shape>{{1, 10, 512}, {1, 20, 128}, {1, 20, 64}}
                                            << Attributes{{"q_num_heads", 8}, {"kv_num_heads", 2}}
                                            << 3 << mixed << QList<Shape>{{1, 10, 256}};
        QTest::newRow("with kept keys")
            << own << QByteArray("Attention")
            << QList<Shape>{{1, 8, 1, 64},  {1, 8, 1, 64}, {1, 8, 1, 64}, {},
                            {1, 8, 30, 64}, {1, 8, 30, 64}}
            << Attributes{} << 6 << qint64(8 * 31 * 128)
            << QList<Shape>{{1, 8, 1, 64}, {1, 8, 31, 64}, {1, 8, 31, 64}};
        QTest::newRow("widths that differ")
            << own << QByteArray("Attention")
            << QList<Shape>{{1, 8, 10, 64}, {1, 8, 20, 32}, {1, 8, 20, 32}} << Attributes{} << 3
            << qint64(-1) << QList<Shape>{};
        QTest::newRow("no heads said") << own << QByteArray("Attention")
                                       << QList<Shape>{{1, 10, 512}, {1, 20, 512}, {1, 20, 512}}
                                       << Attributes{} << 3 << qint64(-1) << QList<Shape>{};

        QTest::newRow("with its projection")
            << ort << QByteArray("Attention") << QList<Shape>{{1, 10, 512}, {512, 1536}, {1536}}
            << Attributes{{"num_heads", 8}} << 1 << qint64(10 * 512 * 1536 + 2 * 10 * 10 * 512)
            << QList<Shape>{{1, 10, 512}, {2, 1, 8, 10, 64}};
        QTest::newRow("projection in bytes")
            << ort << QByteArray("QAttention") << QList<Shape>{{1, 10, 512}, {512, 1536}, {1536}}
            << Attributes{{"num_heads", 8}} << 1 << qint64(10 * 512 * 1536 + 2 * 10 * 10 * 512)
            << QList<Shape>{{1, 10, 512}};
        QTest::newRow("three inputs")
            << ort << many << QList<Shape>{{1, 10, 512}, {1, 20, 512}, {1, 20, 256}}
            << Attributes{{"num_heads", 8}} << 3 << mixed << QList<Shape>{{1, 10, 256}};
        QTest::newRow("all packed into one")
            << ort << many << QList<Shape>{{1, 10, 8, 3, 64}} << Attributes{{"num_heads", 8}} << 1
            << qint64(2 * 10 * 10 * 512) << QList<Shape>{{1, 10, 512}};
        QTest::newRow("keys and values packed")
            << ort << many << QList<Shape>{{1, 10, 512}, {1, 20, 8, 2, 64}}
            << Attributes{{"num_heads", 8}} << 2 << qint64(2 * 10 * 20 * 512)
            << QList<Shape>{{1, 10, 512}};
        QTest::newRow("of a decoder to its encoder")
            << ort << many << QList<Shape>{{1, 10, 512}, {1, 8, 20, 64}, {1, 8, 20, 64}}
            << Attributes{{"num_heads", 8}} << 3 << qint64(2 * 10 * 20 * 512)
            << QList<Shape>{{1, 10, 512}};
        QTest::newRow("grouped")
            << ort << grouped
            << QList<Shape>{{1, 1, 512}, {1, 1, 128}, {1, 1, 128}, {1, 2, 30, 64}, {1, 2, 30, 64}}
            << Attributes{{"num_heads", 8}, {"kv_num_heads", 2}} << 5 << qint64(8 * 31 * 128)
            << QList<Shape>{{1, 1, 512}, {1, 2, 31, 64}, {1, 2, 31, 64}};
        QTest::newRow("grouped, packed")
            << ort << grouped << QList<Shape>{{1, 1, 768}, {}, {}, {1, 2, 30, 64}, {1, 2, 30, 64}}
            << Attributes{{"num_heads", 8}, {"kv_num_heads", 2}} << 5 << qint64(8 * 31 * 128)
            << QList<Shape>{{1, 1, 512}};
        QTest::newRow("heads beyond reason")
            << ort << grouped << QList<Shape>{{1, 1, 768}}
            << Attributes{{"num_heads", std::numeric_limits<std::int64_t>::max()},
                          {"kv_num_heads", std::numeric_limits<std::int64_t>::max()}}
            << 1 << qint64(-1) << QList<Shape>{};
    }
    void attention()
    {
        QFETCH(QByteArray, domain);
        QFETCH(QByteArray, operation);
        QFETCH(QList<Shape>, inputs);
        QFETCH(Attributes, attributes);
        QFETCH(int, given);
        QFETCH(qint64, macs);
        QFETCH(QList<Shape>, outputs);
        const int written = std::max<int>(1, static_cast<int>(outputs.size()));
        const ImportedModel read =
            readNode(domain.constData(), operation.constData(), inputs, attributes, given, written);
        QCOMPARE(layer(read, "node").kind, LayerKind::Attention);
        QCOMPARE(qint64(layer(read, "node").macs.value_or(-1)), macs);
        for (int i = 0; i < outputs.size(); ++i)
            QCOMPARE(tensor(read, "o" + std::to_string(i)).shape, outputs[i]);
        QCOMPARE(warned(read, "node", "its cost is unknown"), macs < 0);
    }

    void projectionsMayDiffer()
    {
        const ImportedModel read =
            readNode(microsoft, "Attention", {{1, 10, 512}, {512, 1024}, {1024}},
                     {{"num_heads", 8}}, 1, 1, {256, 256, 512});
        QCOMPARE(layer(read, "node").macs,
                 std::optional<std::int64_t>(10 * 512 * 1024 + 10 * 10 * 256 + 10 * 10 * 512));
        QCOMPARE(tensor(read, "o0").shape, (Shape{1, 10, 512}));
    }

    void productsOfFewBits()
    {
        const ImportedModel read =
            readNode(microsoft, "MatMulNBits", {{1, 10, 512}, {1024, 16, 16}, {1024 * 16}},
                     {{"K", 512}, {"N", 1024}, {"bits", 4}}, 1, 1);
        QCOMPARE(layer(read, "node").macs, std::optional<std::int64_t>(10 * 512 * 1024));
        QCOMPARE(tensor(read, "o0").shape, (Shape{1, 10, 1024}));
    }

    void whatStandsAround_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QList<Shape>>("inputs");
        QTest::addColumn<QList<Shape>>("outputs");
        QTest::addColumn<QByteArray>("domain");
        QTest::newRow("normalised, with its statistics")
            << QByteArray("LayerNormalization") << QList<Shape>{{1, 7, 64}, {64}, {64}}
            << QList<Shape>{{1, 7, 64}, {1, 7, 1}, {1, 7, 1}} << QByteArray();
        QTest::newRow("sum and normalisation")
            << QByteArray("SkipLayerNormalization")
            << QList<Shape>{{1, 10, 512}, {1, 10, 512}, {512}, {512}}
            << QList<Shape>{{1, 10, 512}, {}, {}, {1, 10, 512}} << QByteArray(microsoft);
        QTest::newRow("embedding") << QByteArray("EmbedLayerNormalization")
                                   << QList<Shape>{{1, 10}, {}, {100, 64}, {50, 64}, {}, {64}, {64}}
                                   << QList<Shape>{{1, 10, 64}} << QByteArray(microsoft);
        QTest::newRow("root mean square")
            << QByteArray("RMSNormalization") << QList<Shape>{{1, 7, 64}, {64}}
            << QList<Shape>{{1, 7, 64}} << QByteArray();
        QTest::newRow("quantised sum")
            << QByteArray("QLinearAdd")
            << QList<Shape>{{1, 8, 4, 4}, {1}, {1}, {8, 1, 1}, {1}, {1}, {1}, {1}}
            << QList<Shape>{{1, 8, 4, 4}} << QByteArray(microsoft);
    }
    void whatStandsAround()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QList<Shape>, inputs);
        QFETCH(QList<Shape>, outputs);
        QFETCH(QByteArray, domain);
        const ImportedModel read = readNode(domain.constData(), operation.constData(), inputs, {},
                                            1, static_cast<int>(outputs.size()));
        QCOMPARE(layer(read, "node").macs, std::optional<std::int64_t>(0));
        for (int i = 0; i < outputs.size(); ++i) {
            if (!outputs[i].empty())
                QCOMPARE(tensor(read, "o" + std::to_string(i)).shape, outputs[i]);
        }
    }

    void othersAreNamed()
    {
        const ImportedModel read =
            readNode(microsoft, "PackedAttention", {{1, 10, 512}, {512, 1536}}, {}, 1, 1);
        QCOMPARE(layer(read, "node").macs, std::nullopt);
        QVERIFY(warned(read, "node", "com.microsoft.PackedAttention"));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxAttention)
#include "tst_onnx_attention.moc"
