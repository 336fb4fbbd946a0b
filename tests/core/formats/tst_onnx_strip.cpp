// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/formats/onnx_strip.h"
#include "core/formats/wire.h"
#include "tests/support/onnx_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using edgecut::test::OnnxModel;

namespace {

void appendBytes(std::uint32_t field, const std::string& bytes, std::string& to)
{
    appendKey(field, WireReader::Kind::Bytes, to);
    appendVarint(bytes.size(), to);
    to += bytes;
}

onnx::ModelProto parsed(const StrippedOnnx& stripped)
{
    onnx::ModelProto model;
    if (!model.ParseFromString(stripped.message))
        qFatal("the copy is no ModelProto");
    return model;
}

} // namespace

class tst_OnnxStrip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const char* name = "model.onnx") const
    {
        return m_folder.filePath(name).toStdString();
    }
    std::string write(const std::string& bytes) const
    {
        QFile file(QString::fromStdString(path()));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path();
    }
    std::string write(const OnnxModel& model) const
    {
        model.write(path());
        return path();
    }

private slots:
    void keepsEverythingSmall()
    {
        OnnxModel model;
        model.input("x", {"N", "3"});
        model.weights("w", {3, 8});
        model.integers("shape", {1, -1});
        edgecut::test::addIntegers(*model.node("MatMul", {"x", "w"}, {"y"}, "fc"), "axes", {1, 2});
        model.output("y");
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(model));
        QVERIFY(stripped);
        QCOMPARE(parsed(*stripped).SerializeAsString(), model.model().SerializeAsString());
    }

    // In each place where a tensor can stand, and in each form that its values can have.
    void dropsLargeValuesEverywhere()
    {
        OnnxModel model;
        constexpr int large = 5000;
        onnx::TensorProto tensor;
        tensor.set_name("t");
        tensor.add_dims(large);
        for (int i = 0; i < large; ++i) {
            tensor.add_float_data(1);
            tensor.add_double_data(1);
            tensor.add_int64_data(1);
            tensor.add_int32_data(1);
            tensor.add_uint64_data(1);
            tensor.add_string_data("s");
        }
        onnx::TensorProto raw;
        raw.add_dims(large);
        raw.set_raw_data(std::string(large, 'r'));
        onnx::SparseTensorProto sparse;
        *sparse.mutable_values() = tensor;
        *sparse.mutable_indices() = raw;

        onnx::GraphProto inner;
        *inner.add_initializer() = raw;
        *inner.add_sparse_initializer() = sparse;
        onnx::NodeProto holder;
        onnx::AttributeProto* one = holder.add_attribute();
        *one->mutable_t() = tensor;
        *one->mutable_g() = inner;
        *one->add_tensors() = raw;
        *one->add_graphs() = inner;
        *one->mutable_sparse_tensor() = sparse;
        *one->add_sparse_tensors() = sparse;

        *model.graph().add_initializer() = tensor;
        *model.graph().add_sparse_initializer() = sparse;
        *model.graph().add_node() = holder;
        *model.model().add_functions()->add_node() = holder;
        *model.model().add_training_info()->mutable_initialization() = inner;
        model.graph().set_doc_string(std::string(large, 'd'));
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(model));
        QVERIFY(stripped);
        QVERIFY2(stripped->message.size() < 2000,
                 QByteArray::number(qulonglong(stripped->message.size())));
        const onnx::ModelProto copy = parsed(*stripped);
        QCOMPARE(copy.graph().initializer(0).dims(0), std::int64_t(large));
        QCOMPARE(copy.graph().initializer(0).float_data_size(), 0);
        QCOMPARE(copy.graph().node(0).attribute(0).g().initializer(0).dims(0), std::int64_t(large));
        QCOMPARE(copy.functions(0).node(0).attribute(0).tensors(0).dims(0), std::int64_t(large));
    }

    // Older writers store each element with a key of its own.
    void dropsUnpackedValuesWholly()
    {
        std::string tensor;
        for (int i = 0; i < 3000; ++i) {
            appendKey(7, WireReader::Kind::Varint, tensor);
            appendVarint(1, tensor);
        }
        appendBytes(8, "late name", tensor);
        std::string graph;
        appendBytes(5, tensor, graph);
        std::string model;
        appendBytes(7, graph, model);
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(model));
        QVERIFY(stripped);
        const onnx::ModelProto copy = parsed(*stripped);
        QCOMPARE(copy.graph().initializer(0).int64_data_size(), 0);
        QCOMPARE(copy.graph().initializer(0).name(), std::string("late name"));
    }

    // 6 GB of weights, of which the file system stores nothing: they must not be read, and offsets
    // must have 64 bits.
    void neverReadsWeights()
    {
        constexpr std::uint64_t weights = 6'000'000'000;
        std::string tensor;
        appendKey(1, WireReader::Kind::Varint, tensor);
        appendVarint(weights / 4, tensor);
        appendKey(2, WireReader::Kind::Varint, tensor);
        appendVarint(onnx::TensorProto::FLOAT, tensor);
        appendBytes(8, "w", tensor);
        appendKey(9, WireReader::Kind::Bytes, tensor);
        appendVarint(weights, tensor);

        OnnxModel behind;
        behind.node("Relu", {"w"}, {"y"}, "behind");
        std::string node;
        appendBytes(1, behind.graph().node(0).SerializeAsString(), node);

        std::string head;
        appendKey(7, WireReader::Kind::Bytes, head);
        std::string initializer;
        appendKey(5, WireReader::Kind::Bytes, initializer);
        appendVarint(tensor.size() + weights, initializer);
        appendVarint(initializer.size() + tensor.size() + weights + node.size(), head);
        head += initializer + tensor;

        QFile file(m_folder.filePath("large.onnx"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head.data(), qint64(head.size()));
        if (!file.resize(qint64(head.size() + weights)))
            QSKIP("the file system has no files of 6 GB");
        file.seek(file.size());
        file.write(node.data(), qint64(node.size()));
        file.close();

        const Result<StrippedOnnx> stripped =
            readOnnxWithoutWeights(m_folder.filePath("large.onnx").toStdString());
        QVERIFY2(stripped, stripped ? "" : english(stripped.error()).c_str());
        QVERIFY2(stripped->bytesRead < 100'000,
                 QByteArray::number(qulonglong(stripped->bytesRead)));
        QVERIFY(stripped->message.size() < 1000);
        const onnx::ModelProto copy = parsed(*stripped);
        QCOMPARE(copy.graph().initializer(0).dims(0), std::int64_t(weights / 4));
        QCOMPARE(copy.graph().node(0).name(), std::string("behind"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        OnnxModel model;
        model.weights("w", {100});
        model.node("Relu", {"w"}, {"y"});
        const QByteArray whole = QByteArray::fromStdString(model.model().SerializeAsString());
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("text") << QByteArray("{\"format\": 1}") << "not an ONNX model";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << "not an ONNX model";
        QTest::newRow("group") << QByteArray("\x0b") << "not an ONNX model";
        QTest::newRow("endless number") << QByteArray(20, '\xff') << "not an ONNX model";
        QTest::newRow("cut off in the weights") << whole.left(200) << "cut off or damaged at byte";
        QTest::newRow("cut off at the end") << whole.left(whole.size() - 1) << "cut off or damaged";
        QTest::newRow("length beyond 64 bits")
            << QByteArray("\x3a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01") << "cut off or damaged";
        QTest::newRow("graph that is a number") << QByteArray("\x38\x01") << "not an ONNX model";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(bytes.toStdString()));
        QVERIFY(!stripped);
        const QString message = QString::fromStdString(english(stripped.error()));
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains("model.onnx"), qPrintable(message));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(!readOnnxWithoutWeights(m_folder.path().toStdString()));
        QVERIFY(!readOnnxWithoutWeights(path("none.onnx")));
        QVERIFY(!readOnnxWithoutWeights("/dev/zero"));
    }

    void refusesEndlessNesting()
    {
        std::string graph;
        for (int i = 0; i < 5000; ++i) {
            std::string attribute;
            appendBytes(6, graph, attribute);
            std::string node;
            appendBytes(5, attribute, node);
            graph.clear();
            appendBytes(1, node, graph);
        }
        std::string model;
        appendBytes(7, graph, model);
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(model));
        QVERIFY(!stripped);
        QCOMPARE(stripped.error().code, ErrorCode::Limit);
    }

    void refusesMoreThanItsLimit()
    {
        OnnxModel model;
        for (int i = 0; i < 1000; ++i)
            model.node("Relu", {"a"}, {"b"}, std::string(100, 'n'));
        OnnxLimits limits;
        limits.keptBytes = 50'000;
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(model), {}, limits);
        QVERIFY(!stripped);
        QCOMPARE(stripped.error().code, ErrorCode::Limit);

        // Empty messages have keys only, and these too need memory.
        std::string graph;
        for (int i = 0; i < 50'000; ++i)
            appendBytes(1, {}, graph);
        std::string hollow;
        appendBytes(7, graph, hollow);
        const Result<StrippedOnnx> copied = readOnnxWithoutWeights(write(hollow), {}, limits);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Limit);
    }

    void obeysAStop()
    {
        std::stop_source stop;
        stop.request_stop();
        OnnxModel model;
        model.node("Relu", {"a"}, {"b"});
        Context context;
        context.stopToken = stop.get_token();
        const Result<StrippedOnnx> stripped = readOnnxWithoutWeights(write(model), context);
        QVERIFY(!stripped);
        QCOMPARE(stripped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_OnnxStrip)
#include "tst_onnx_strip.moc"
