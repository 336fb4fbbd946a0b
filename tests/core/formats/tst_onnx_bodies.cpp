// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs inside of layers (loops, branches), and functions that are written out.
#include "tests/support/imported_model.h"
#include "tests/support/onnx_model.h"

#include <QTest>

#include <limits>

using namespace edgecut;
using edgecut::test::addInteger;
using edgecut::test::addIntegers;
using edgecut::test::addNode;
using edgecut::test::layer;
using edgecut::test::layerNames;
using edgecut::test::OnnxModel;
using edgecut::test::readWell;
using edgecut::test::tensor;
using edgecut::test::warned;

namespace {

onnx::GraphProto* addGraph(onnx::NodeProto& node, const std::string& attribute)
{
    onnx::AttributeProto* added = node.add_attribute();
    added->set_name(attribute);
    added->set_type(onnx::AttributeProto::GRAPH);
    return added->mutable_g();
}

} // namespace

class tst_OnnxBodies : public QObject
{
    Q_OBJECT

private slots:
    // Rounds as a constant, as an input that only --dim can tell, and without end.
    void aLoopIsOneLayer_data()
    {
        QTest::addColumn<qint64>("constant"); // -1: an input
        QTest::addColumn<int>("asked");       // by --dim; -1: not
        QTest::addColumn<int>("runs");        // -1: not known
        QTest::newRow("constant") << qint64(10) << -1 << 10;
        QTest::newRow("asked for") << qint64(-1) << 7 << 7;
        QTest::newRow("asked for otherwise") << qint64(10) << 7 << 7;
        QTest::newRow("not known") << qint64(-1) << -1 << -1;
        QTest::newRow("until the condition ends it")
            << std::numeric_limits<qint64>::max() << -1 << -1;
        QTest::newRow("never") << qint64(0) << -1 << 0;
    }
    void aLoopIsOneLayer()
    {
        QFETCH(qint64, constant);
        QFETCH(int, asked);
        QFETCH(int, runs);
        OnnxModel model;
        model.input("x", {"1", "4"});
        if (constant >= 0)
            model.integers("trips", {constant});
        else
            model.input("trips", {}, onnx::TensorProto::INT64);
        model.weights("outer", {4, 4});
        onnx::NodeProto* loop = model.node("Loop", {"trips", "", "x"}, {"y", "all"}, "loop");
        onnx::GraphProto* body = addGraph(*loop, "body");
        for (const char* name : {"i", "go", "carried"})
            body->add_input()->set_name(name);
        *body->add_initializer() = *OnnxModel().weights("inner", {4, 4});
        addNode(*body, "MatMul", {"carried", "outer"}, {"a"});
        addNode(*body, "MatMul", {"a", "inner"}, {"b"});
        addNode(*body, "Identity", {"go"}, {"still"});
        for (const char* name : {"still", "b", "a"})
            body->add_output()->set_name(name);
        model.output("y");
        model.output("all");
        ImportOptions options;
        if (asked >= 0)
            options.dimensions["loop"] = asked;
        const ImportedModel read = readWell(model, options);
        const Layer& found = layer(read, "loop");
        QCOMPARE(found.kind, LayerKind::ControlFlow);
        QCOMPARE(found.macs, std::optional<std::int64_t>(32 * std::max(runs, runs < 0 ? 1 : 0)));
        QCOMPARE(found.weightBytes, std::int64_t(64 + 64));
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 4}));
        QCOMPARE(tensor(read, "all").shapeKnown, runs >= 0);
        if (runs >= 0)
            QCOMPARE(tensor(read, "all").shape, (Shape{runs, 1, 4}));
        else
            QVERIFY(warned(read, "loop", "Give it with --dim loop=NUMBER"));
    }

    // A Scan runs once for each piece of what it takes apart; release 8 has a batch before that.
    void aScanCountsItsPieces_data()
    {
        QTest::addColumn<int>("opset");
        QTest::addColumn<Shape>("pieces");
        QTest::addColumn<QList<int>>("axes"); // of the input and the collected output; empty: first
        QTest::addColumn<Shape>("state");
        QTest::addColumn<Shape>("collected");
        QTest::newRow("first") << 11 << Shape{5, 1, 4} << QList<int>{} << Shape{1, 8}
                               << Shape{5, 1, 8};
        QTest::newRow("second") << 11 << Shape{1, 5, 4} << QList<int>{1, 1} << Shape{1, 8}
                                << Shape{1, 5, 8};
        QTest::newRow("counted from the end")
            << 11 << Shape{1, 4, 5} << QList<int>{-1, -1} << Shape{1, 8} << Shape{1, 8, 5};
        QTest::newRow("release 8")
            << 8 << Shape{1, 5, 1, 4} << QList<int>{} << Shape{1, 1, 8} << Shape{1, 5, 1, 8};
    }
    void aScanCountsItsPieces()
    {
        QFETCH(int, opset);
        QFETCH(Shape, pieces);
        QFETCH(QList<int>, axes);
        QFETCH(Shape, state);
        QFETCH(Shape, collected);
        OnnxModel model(opset);
        const auto texts = [](const Shape& shape) {
            std::vector<std::string> list;
            for (const std::int64_t size : shape)
                list.push_back(std::to_string(size));
            return list;
        };
        model.input("x", texts(pieces));
        model.weights("w", {4, 8});
        model.weights("start", state);
        std::vector<std::string> inputs{"start", "x"};
        if (opset == 8)
            inputs.insert(inputs.begin(), "");
        onnx::NodeProto* scan = model.node("Scan", inputs, {"last", "all"}, "scan");
        addInteger(*scan, "num_scan_inputs", 1);
        if (!axes.isEmpty()) {
            addIntegers(*scan, "scan_input_axes", {axes[0]});
            addIntegers(*scan, "scan_output_axes", {axes[1]});
        }
        onnx::GraphProto* body = addGraph(*scan, "body");
        for (const char* name : {"sum", "piece"})
            body->add_input()->set_name(name);
        addNode(*body, "MatMul", {"piece", "w"}, {"a"});
        addNode(*body, "Add", {"a", "sum"}, {"next"});
        for (const char* name : {"next", "a"})
            body->add_output()->set_name(name);
        model.output("last");
        model.output("all");
        const ImportedModel read = readWell(model, {pieces[0], {}});
        QCOMPARE(layer(read, "scan").macs, std::optional<std::int64_t>(5 * 32));
        QCOMPARE(tensor(read, "last").shape, state);
        QCOMPARE(tensor(read, "all").shape, collected);
        QVERIFY(warned(read, "scan", "5 times"));
    }

    // Exporters ask whether a dimension is 1 and squeeze it if so: the answer is known.
    void aDecidedBranchIsTheOneThatRuns_data()
    {
        QTest::addColumn<qint64>("width");
        QTest::addColumn<qint64>("macs");
        QTest::addColumn<Shape>("shape");
        QTest::newRow("then") << qint64(4) << qint64(4 * 8) << Shape{1, 8};
        QTest::newRow("else") << qint64(5) << qint64(0) << Shape{1, 5};
    }
    void aDecidedBranchIsTheOneThatRuns()
    {
        QFETCH(qint64, width);
        QFETCH(qint64, macs);
        QFETCH(Shape, shape);
        OnnxModel model;
        model.input("x", {"1", std::to_string(width)});
        model.weights("w", {4, 8});
        model.integers("one", {1});
        model.integers("four", {4});
        model.node("Shape", {"x"}, {"sizes"});
        model.node("Gather", {"sizes", "one"}, {"size"});
        model.node("Equal", {"size", "four"}, {"flag"});
        onnx::NodeProto* branch = model.node("If", {"flag"}, {"y"}, "branch");
        for (const char* attribute : {"then_branch", "else_branch"}) {
            onnx::GraphProto* body = addGraph(*branch, attribute);
            const bool then = attribute[0] == 't';
            addNode(*body, then ? "MatMul" : "Relu",
                    then ? std::vector<std::string>{"x", "w"} : std::vector<std::string>{"x"},
                    {"z"});
            body->add_output()->set_name("z");
        }
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "branch"}));
        QCOMPARE(layer(read, "branch").macs, std::optional<std::int64_t>(macs));
        QCOMPARE(tensor(read, "y").shape, shape);
        QVERIFY(warned(read, "branch", "always runs the same"));
    }

    void constantsComeThroughADecidedBranch()
    {
        OnnxModel model;
        model.input("x", {"1", "6"});
        model.integers("yes", {1});
        model.node("Cast", {"yes"}, {"flag"});
        addInteger(*model.graph().mutable_node(0), "to", onnx::TensorProto::BOOL);
        onnx::NodeProto* branch = model.node("If", {"flag"}, {"target"}, "branch");
        for (const char* attribute : {"then_branch", "else_branch"}) {
            onnx::GraphProto* body = addGraph(*branch, attribute);
            OnnxModel target;
            target.integers("t", {2, attribute[0] == 't' ? 3 : 99});
            *body->add_initializer() = target.graph().initializer(0);
            addNode(*body, "Identity", {"t"}, {"z"});
            body->add_output()->set_name("z");
        }
        model.node("Reshape", {"x", "target"}, {"y"}, "reshape");
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "reshape"}));
        QCOMPARE(tensor(read, "y").shape, (Shape{2, 3}));
        QVERIFY(read.warnings.empty());
    }

    // A branch reads a tensor from outside that is not among the node's inputs.
    void aBranchReadsWhatItCaptures()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.input("flag", {}, onnx::TensorProto::BOOL);
        model.weights("w", {4, 8});
        model.node("Relu", {"x"}, {"a"}, "relu");
        onnx::NodeProto* branch = model.node("If", {"flag"}, {"y"}, "branch");
        for (const char* attribute : {"then_branch", "else_branch"}) {
            onnx::GraphProto* body = addGraph(*branch, attribute);
            const bool then = attribute[0] == 't';
            addNode(*body, then ? "MatMul" : "Relu",
                    then ? std::vector<std::string>{"a", "w"} : std::vector<std::string>{"a"},
                    {"z"});
            body->add_output()->set_name("z");
        }
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(read.graph.predecessors(*read.graph.findLayer("branch")).size(), std::size_t(2));
        QCOMPARE(layer(read, "branch").macs, std::optional<std::int64_t>(32));
        QCOMPARE(layer(read, "branch").weightBytes, std::int64_t(128));
        QVERIFY(warned(read, "branch", "larger"));
        QVERIFY(!tensor(read, "y").shapeKnown); // the branches disagree
    }

    void functionsAreWrittenOut()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.weights("w", {4, 4});
        for (const char* name : {"first", "second"}) {
            const bool first = name[0] == 'f';
            onnx::NodeProto* call =
                model.node("Block", {first ? "x" : "h", "w"}, {first ? "h" : "y"}, name);
            call->set_domain("own");
            addInteger(*call, "turn", first ? 1 : 0);
        }
        onnx::FunctionProto* function = model.model().add_functions();
        function->set_name("Block");
        function->set_domain("own");
        for (const char* name : {"in", "weights"})
            function->add_input(name);
        function->add_output("out");
        onnx::NodeProto* gemm = addNode(*function, "Gemm", {"in", "weights"}, {"inner"}, "fc");
        onnx::AttributeProto* reference = gemm->add_attribute();
        reference->set_name("transB");
        reference->set_type(onnx::AttributeProto::INT);
        reference->set_ref_attr_name("turn");
        addNode(*function, "Relu", {"inner"}, {"out"});
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "first/fc", "Relu_h", "second/fc", "Relu_y"}));
        QCOMPARE(read.graph.totalMacs(), std::int64_t(32));
        QCOMPARE(layer(read, "first/fc").weightBytes, std::int64_t(64));
        QCOMPARE(layer(read, "second/fc").weightBytes, std::int64_t(0));
        QVERIFY(read.warnings.empty());
    }

    // Newer files give a function's attributes defaults, in a field that the library skips.
    void functionsHaveDefaults()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.weights("w", {8, 4});
        model.node("Block", {"x", "w"}, {"y"}, "call")->set_domain("own");
        onnx::FunctionProto* function = model.model().add_functions();
        function->set_name("Block");
        function->set_domain("own");
        for (const char* name : {"in", "weights"})
            function->add_input(name);
        function->add_output("out");
        onnx::NodeProto* gemm = addNode(*function, "Gemm", {"in", "weights"}, {"out"}, "fc");
        onnx::AttributeProto* reference = gemm->add_attribute();
        reference->set_name("transB");
        reference->set_ref_attr_name("turn");
        onnx::AttributeProto turn;
        turn.set_name("turn");
        turn.set_type(onnx::AttributeProto::INT);
        turn.set_i(1);
        constexpr int attributeProto = 11;
        function->mutable_unknown_fields()->AddLengthDelimited(attributeProto,
                                                               turn.SerializeAsString());
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(layer(read, "call/fc").macs, std::optional<std::int64_t>(32));
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 8}));
    }
};

QTEST_APPLESS_MAIN(tst_OnnxBodies)
#include "tst_onnx_bodies.moc"
