// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/partition/from_graph.h"

#include <QTest>

using namespace edgecut;

namespace {

/// An image, a convolution, and indices that are no floating point numbers.
Graph smallGraph()
{
    GraphBuilder builder("small");
    const TensorId image = builder.input("image", {1, 3, 8, 8});
    const TensorId maps = builder.conv("conv", image, 4, {});
    const TensorId indices = builder.addTensor("indices", Shape{1, 10}, DataType::Int64);
    const TensorId half = builder.addTensor("half", Shape{1, 10}, DataType::Float16);
    const TensorId unknown = builder.addTensor("unknown", std::nullopt, DataType::Float32);
    Layer top;
    top.name = "top";
    top.inputs = {maps};
    top.outputs = {indices, half, unknown};
    builder.addLayer(top);
    return std::move(builder).build().value();
}

CostTable costs(const Graph& graph, std::size_t tierCount)
{
    CostTable table;
    table.tierCount = tierCount;
    for (std::size_t i = 0; i < graph.layerCount() * tierCount; ++i)
        table.costs.push_back({static_cast<double>(i), static_cast<double>(10 * i)});
    return table;
}

ProblemSettings settings()
{
    ProblemSettings result;
    result.tiers = {"edge", "cloud"};
    result.links = {{5.85, 20, 0}};
    result.returnPath = ReturnPath::Paid;
    result.resultTier = TierId(0);
    return result;
}

} // namespace

class tst_FromGraph : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderIdsAndCosts()
    {
        const Graph graph = smallGraph();
        const PartitionProblem problem = makeProblem(graph, costs(graph, 2), settings()).value();
        QCOMPARE(problem.name, std::string("small"));
        QCOMPARE(problem.returnPath, ReturnPath::Paid);
        QCOMPARE(problem.resultTier, std::optional(TierId(0)));
        QCOMPARE(problem.layerCount(), graph.layerCount());
        for (std::size_t i = 0; i < graph.layerCount(); ++i) {
            const LayerId id(i);
            QCOMPARE(problem.layers[i].name, graph.layer(id).name);
            QCOMPARE(problem.layers[i].weightBytes, graph.layer(id).weightBytes);
            QCOMPARE(problem.timeOn(id, TierId(1)), static_cast<double>(2 * i + 1));
            QCOMPARE(problem.energyOn(id, TierId(1)), 10.0 * static_cast<double>(2 * i + 1));
            QCOMPARE(problem.layers[i].pinned.has_value(), i == 0);
        }
        QCOMPARE(problem.layers[0].kind, std::string("Input"));
        QCOMPARE(problem.layers[0].pinned, std::optional(TierId(0)));
        QCOMPARE(problem.layers[1].weightBytes, std::int64_t{4 * (3 * 4 + 4)});
        for (std::size_t i = 0; i < graph.tensorCount(); ++i) {
            const Tensor& tensor = graph.tensor(TensorId(i));
            QCOMPARE(problem.tensors[i].name, tensor.name);
            QCOMPARE(problem.tensors[i].bytes, static_cast<double>(tensor.bytes));
            QCOMPARE(problem.tensors[i].producer, tensor.producer);
            QCOMPARE(problem.tensors[i].consumers, tensor.consumers);
            QVERIFY(!problem.tensors[i].wireBytes);
        }
    }

    /// Elements at another width; only floating point tensors of known shape, and only when that
    /// changes something.
    void convertsWhatCrosses_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("maps"); // -1: as it is
        QTest::addColumn<double>("half");
        QTest::newRow("as stored") << "as-stored" << -1.0 << -1.0;
        QTest::newRow("32 bits") << "float32" << -1.0 << 40.0;
        QTest::newRow("16 bits") << "float16" << 512.0 << -1.0;
        QTest::newRow("8 bits") << "uint8" << 256.0 << 10.0;
    }
    void convertsWhatCrosses()
    {
        QFETCH(QString, type);
        QFETCH(double, maps);
        QFETCH(double, half);
        const Graph graph = smallGraph();
        ProblemSettings wanted = settings();
        wanted.transferType = transferTypeFromName(type.toStdString()).value();
        QCOMPARE(QString(std::string(name(wanted.transferType)).c_str()), type);
        const PartitionProblem problem = makeProblem(graph, costs(graph, 2), wanted).value();
        const auto wire = [&](const char* tensor) {
            return problem.tensors[graph.findTensor(tensor)->index()].wireBytes.value_or(-1);
        };
        QCOMPARE(wire("conv"), maps);
        QCOMPARE(wire("half"), half);
        QCOMPARE(wire("indices"), -1.0);
        QCOMPARE(wire("unknown"), -1.0);
    }

    void refusesWhatDoesNotFit()
    {
        const Graph graph = smallGraph();
        QVERIFY(!transferTypeFromName("int8"));
        QCOMPARE(makeProblem(graph, costs(graph, 3), settings()).error().code,
                 ErrorCode::InvalidInput);
        CostTable tooFew = costs(graph, 2);
        tooFew.costs.pop_back();
        QCOMPARE(QString::fromStdString(english(makeProblem(graph, tooFew, settings()).error())),
                 "The cost table holds 5 costs for 2 tiers; 3 layers on 2 tiers need one for each "
                 "layer and tier.");
        ProblemSettings noLinks = settings();
        noLinks.links.clear();
        QCOMPARE(makeProblem(graph, costs(graph, 2), noLinks).error().code,
                 ErrorCode::InvalidInput);
        ProblemSettings noRate = settings();
        noRate.links[0].uplinkMbps = 0;
        QCOMPARE(makeProblem(graph, costs(graph, 2), noRate).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_FromGraph)
#include "tst_from_graph.moc"
