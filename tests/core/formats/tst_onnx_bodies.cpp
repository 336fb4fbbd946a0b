// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs inside of layers (loops, branches), and functions that are written out.
#include "tests/support/imported_model.h"
#include "tests/support/onnx_model.h"

#include <QTest>

using namespace edgecut;
using edgecut::test::addInteger;
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
    void aLoopIsOneLayer()
    {
        OnnxModel model;
        model.input("x", {"1", "4"});
        model.integers("trips", {10});
        model.weights("outer", {4, 4});
        onnx::NodeProto* loop = model.node("Loop", {"trips", "", "x"}, {"y"}, "loop");
        onnx::GraphProto* body = addGraph(*loop, "body");
        for (const char* name : {"i", "go", "carried"})
            body->add_input()->set_name(name);
        *body->add_initializer() = *OnnxModel().weights("inner", {4, 4});
        addNode(*body, "MatMul", {"carried", "outer"}, {"a"});
        addNode(*body, "MatMul", {"a", "inner"}, {"b"});
        addNode(*body, "Identity", {"go"}, {"still"});
        body->add_output()->set_name("still");
        body->add_output()->set_name("b");
        model.output("y");
        const ImportedModel read = readWell(model);
        QCOMPARE(layerNames(read), (QStringList{"x", "loop"}));
        const Layer& found = layer(read, "loop");
        QCOMPARE(found.kind, LayerKind::ControlFlow);
        QCOMPARE(found.macs, std::optional<std::int64_t>(32));
        QCOMPARE(found.weightBytes, std::int64_t(64 + 64));
        QCOMPARE(tensor(read, "y").shape, (Shape{1, 4}));
        QVERIFY(warned(read, "loop", "one run"));
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
};

QTEST_APPLESS_MAIN(tst_OnnxBodies)
#include "tst_onnx_bodies.moc"
