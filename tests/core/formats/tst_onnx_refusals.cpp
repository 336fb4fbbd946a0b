// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/onnx_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace edgecut;
using edgecut::test::addInteger;
using edgecut::test::addIntegers;
using edgecut::test::addNode;
using edgecut::test::OnnxModel;

using Make = std::function<void(OnnxModel&)>;
Q_DECLARE_METATYPE(Make)

namespace {

// A bit of everything that the reader looks at.
OnnxModel variedModel()
{
    OnnxModel model;
    model.input("x", {"N", "3", "H", "16"});
    model.weights("w", {8, 3, 3, 3});
    model.weights("fc", {8, 10});
    model.integers("shape", {0, -1});
    model.integers("zero", {0});
    model.integers("one", {1});
    onnx::NodeProto* conv = model.node("Conv", {"x", "w"}, {"c"}, "conv");
    addIntegers(*conv, "strides", {2, 2});
    addIntegers(*conv, "pads", {1, 1, 1, 1});
    onnx::NodeProto* pool = model.node("MaxPool", {"c"}, {"p", "i"}, "pool");
    addIntegers(*pool, "kernel_shape", {2, 2});
    model.node("GlobalAveragePool", {"p"}, {"g"});
    model.node("Shape", {"g"}, {"s"});
    model.node("Gather", {"s", "one"}, {"channels"});
    model.node("Gather", {"s", "zero"}, {"batch"});
    addInteger(*model.node("Concat", {"batch", "channels"}, {"target"}), "axis", 0);
    model.node("Reshape", {"g", "target"}, {"r"});
    model.node("Gemm", {"r", "fc"}, {"y"}, "fc");
    onnx::NodeProto* loop = model.node("If", {"flag"}, {"z"}, "branch");
    model.input("flag", {}, onnx::TensorProto::BOOL);
    for (const char* name : {"then_branch", "else_branch"}) {
        onnx::AttributeProto* attribute = loop->add_attribute();
        attribute->set_name(name);
        attribute->set_type(onnx::AttributeProto::GRAPH);
        addNode(*attribute->mutable_g(), "Relu", {"y"}, {"inner"});
        attribute->mutable_g()->add_output()->set_name("inner");
    }
    model.output("z");
    return model;
}

const ImportOptions variedOptions{2, {{"H", 16}}};

} // namespace

class tst_OnnxRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* says, Make make) {
            QTest::newRow(name) << make << says;
        };
        row("no layers", "has no layers", [](OnnxModel&) {});
        row("no graph", "holds no network", [](OnnxModel& m) { m.model().clear_graph(); });
        row("constants only", "constants only", [](OnnxModel& m) {
            m.weights("w", {1});
            m.node("Relu", {"w"}, {"y"});
        });
        row("a cycle", "one needs its own result", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.node("Add", {"x", "b"}, {"a"}, "one");
            m.node("Relu", {"a"}, {"b"}, "one");
        });
        row("a cycle through a subgraph", "loop needs its own result", [](OnnxModel& m) {
            m.input("x", {"1"});
            onnx::NodeProto* loop = m.node("If", {"x"}, {"y"}, "loop");
            onnx::AttributeProto* body = loop->add_attribute();
            body->set_name("then_branch");
            addNode(*body->mutable_g(), "Relu", {"y"}, {"z"});
        });
        row("dangling input", "b, which sum needs, is made by no layer", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.node("Add", {"x", "b"}, {"a"}, "sum");
        });
        row("dangling in a subgraph", "b, which loop needs", [](OnnxModel& m) {
            m.input("x", {"1"});
            onnx::NodeProto* loop = m.node("If", {"x"}, {"y"}, "loop");
            onnx::AttributeProto* body = loop->add_attribute();
            body->set_name("then_branch");
            addNode(*body->mutable_g(), "Relu", {"b"}, {"z"});
        });
        row("result from nowhere", "tensor y, which net needs", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.node("Relu", {"x"}, {"a"});
            m.output("y");
        });
        row("tensor made twice", "a is made twice, the second time by the layer two",
            [](OnnxModel& m) {
                m.input("x", {"1"});
                m.node("Relu", {"x"}, {"a"}, "one");
                m.node("Tanh", {"x"}, {"a"}, "two");
            });
        row("input made again", "x is made twice", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.node("Relu", {"x"}, {"x"}, "two");
        });
        row("input twice", "two inputs or stored tensors called x", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.input("x", {"1"});
            m.node("Relu", {"x"}, {"y"});
        });
        row("open dimension", "leaves its dimension width open; give it with --dim width=NUMBER",
            [](OnnxModel& m) {
                m.input("x", {"N", "3", "width"});
                m.node("Relu", {"x"}, {"y"});
            });
        row("open dimension without name", "leaves its dimension x:2 open", [](OnnxModel& m) {
            m.input("x", {"N", "3", ""});
            m.node("Relu", {"x"}, {"y"});
        });
        row("a dimension of 0", "must be 1 or more", [](OnnxModel& m) {
            m.input("x", {"N", "0"});
            m.node("Relu", {"x"}, {"y"});
        });
        row("functions without end", "call one another", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.node("f", {"x"}, {"y"}, "call")->set_domain("own");
            onnx::FunctionProto* function = m.model().add_functions();
            function->set_name("f");
            function->set_domain("own");
            function->add_input("a");
            function->add_output("b");
            addNode(*function, "f", {"a"}, {"b"})->set_domain("own");
        });
        row("functions that double", "too many", [](OnnxModel& m) {
            m.input("x", {"1"});
            m.node("A", {"x"}, {"y"}, "call")->set_domain("own");
            for (int i = 0; i < 30; ++i) {
                onnx::FunctionProto* function = m.model().add_functions();
                function->set_name(std::string(1, char('A' + i)));
                function->set_domain("own");
                function->add_input("a");
                function->add_output("c");
                const std::string next = std::string(1, char('A' + i + 1));
                addNode(*function, next, {"a"}, {"b"})->set_domain("own");
                addNode(*function, next, {"b"}, {"c"})->set_domain("own");
            }
        });
    }
    void refuses()
    {
        QFETCH(Make, make);
        QFETCH(QString, says);
        OnnxModel model;
        make(model);
        const Result<ImportedModel> read = model.read();
        QVERIFY(!read);
        const QString message = QString::fromStdString(english(read.error()));
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(".onnx"), qPrintable(message));
    }

    void refusesOptionsThatDoNotFit()
    {
        OnnxModel model;
        model.input("x", {"N", "3", "H"});
        model.node("Relu", {"x"}, {"y"});
        QVERIFY(model.read({1, {{"H", 4}}}));
        QVERIFY(!model.read({0, {{"H", 4}}}));
        QVERIFY(!model.read({1, {{"H", 0}}}));
        const Result<ImportedModel> misspelt = model.read({1, {{"H", 4}, {"W", 4}}});
        QVERIFY(!misspelt);
        QVERIFY2(english(misspelt.error()).find("dimension W") != std::string::npos,
                 english(misspelt.error()).c_str());
    }

    void theVariedModelIsRight()
    {
        const Result<ImportedModel> read = variedModel().read(variedOptions);
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QCOMPARE(read->graph.totalMacs(), std::int64_t(2) * (8 * 8 * 8 * 3 * 9 + 8 * 10));
    }

    // What no exporter writes must come to an answer, too.
    void survivesDamage()
    {
        constexpr std::uint64_t seed = 99;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        const std::string whole = variedModel().model().SerializeAsString();
        QTemporaryDir folder;
        const std::string path = folder.filePath("damaged.onnx").toStdString();
        int opened = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string bytes = whole;
            const std::int64_t changes = random.integer(1, 4);
            for (std::int64_t i = 0; i < changes; ++i) {
                const auto place =
                    static_cast<std::size_t>(random.integer(0, std::int64_t(bytes.size()) - 1));
                if (random.chance(0.7))
                    bytes[place] = static_cast<char>(random.integer(0, 255));
                else if (random.chance(0.5))
                    bytes.erase(place, 1);
                else
                    bytes.insert(place, 1, static_cast<char>(random.integer(0, 255)));
            }
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes.data(), qint64(bytes.size()));
            file.close();
            const Result<ImportedModel> read = readModel(path, variedOptions);
            opened += read ? 1 : 0;
            if (!read)
                QVERIFY(!english(read.error()).empty());
        }
        QVERIFY(opened > 100);
        QVERIFY(opened < 2900);
    }

    // Numbers at the ends of their range, in each attribute.
    void survivesExtremeNumbers()
    {
        const std::int64_t extremes[] = {0,
                                         -1,
                                         1,
                                         std::int64_t{1} << 31,
                                         std::int64_t{1} << 62,
                                         std::numeric_limits<std::int64_t>::max(),
                                         std::numeric_limits<std::int64_t>::min()};
        const char* operations[] = {
            "Conv",     "ConvTranspose", "MaxPool", "AveragePool",     "LpPool",
            "Split",    "Concat",        "Flatten", "Squeeze",         "Slice",
            "Gather",   "Transpose",     "Pad",     "ReduceMean",      "Tile",
            "TopK",     "DepthToSpace",  "Softmax", "SpaceToDepth",    "Expand",
            "Reshape",  "Unsqueeze",     "Resize",  "OneHot",          "ArgMax",
            "LSTM",     "Range",         "STFT",    "ConstantOfShape", "MaxRoiPool",
            "Upsample", "CumSum",        "Trilu",   "GatherND"};
        const char* lists[] = {"kernel_shape", "strides",        "pads",         "dilations",
                               "split",        "axes",           "perm",         "starts",
                               "ends",         "output_padding", "output_shape", "pooled_shape"};
        const char* numbers[] = {"group",       "axis",  "blocksize", "keepdims",
                                 "hidden_size", "start", "end",       "ceil_mode"};
        constexpr std::uint64_t seed = 5;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        const auto extreme = [&] {
            return extremes[random.integer(0, std::int64_t(std::size(extremes)) - 1)];
        };
        for (int round = 0; round < 4000; ++round) {
            const std::int64_t opsets[] = {1, 7, 9, 11, 13, 17, 21, 99};
            OnnxModel model(opsets[random.integer(0, 7)]);
            model.input("x", {"1", "4", "8", "8"});
            model.weights("w", {4, 4, 3, 3});
            model.integers("k", {extreme(), extreme(), extreme(), extreme()});
            const char* operation =
                operations[random.integer(0, std::int64_t(std::size(operations)) - 1)];
            std::vector<std::string> inputs{"x"};
            for (std::int64_t i = random.integer(0, 3); i > 0; --i)
                inputs.push_back(random.chance(0.3) ? "w" : random.chance(0.3) ? "" : "k");
            onnx::NodeProto* node = model.node(operation, inputs, {"y", "z"}, "node");
            for (const char* list : lists) {
                if (random.chance(0.5))
                    addIntegers(
                        *node, list,
                        std::vector<std::int64_t>(std::size_t(random.integer(0, 5)), extreme()));
            }
            for (const char* number : numbers) {
                if (random.chance(0.5))
                    addInteger(*node, number, extreme());
            }
            const Result<ImportedModel> read = model.read();
            if (!read)
                continue;
            for (const Tensor& tensor : read->graph.tensors())
                QVERIFY2(tensor.bytes >= 0, model.model().ShortDebugString().c_str());
            for (const Layer& layer : read->graph.layers())
                QVERIFY2(layer.macs.value_or(0) >= 0, model.model().ShortDebugString().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(tst_OnnxRefusals)
#include "tst_onnx_refusals.moc"
