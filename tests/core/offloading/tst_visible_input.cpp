// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/offloading/visible_input.h"
#include "core/partition/leaving.h"
#include "core/partition/plan.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// data (1,000 bytes) > conv (4,000) > pool (500) > fc (10); `skip`: fc reads the data, too.
PartitionProblem network(bool skip)
{
    PartitionProblem problem;
    problem.name = "net";
    problem.tiers = {"client", "server"};
    problem.links = {{8, 8, 0}};
    const double sizes[] = {1000, 4000, 500, 10};
    for (std::size_t i = 0; i < 4; ++i) {
        ProblemLayer layer;
        layer.name = QStringLiteral("l%1").arg(i).toStdString();
        problem.layers.push_back(layer);
        problem.timeMs.insert(problem.timeMs.end(), {i == 0 ? 0.0 : 10.0, i == 0 ? 0.0 : 1.0});
        ProblemTensor tensor{
            QStringLiteral("t%1").arg(i).toStdString(), sizes[i], {}, LayerId(i), {}};
        if (i < 3)
            tensor.consumers = {LayerId(i + 1)};
        problem.tensors.push_back(tensor);
    }
    if (skip)
        problem.tensors[0].consumers.push_back(LayerId(3));
    problem.energyMj.assign(problem.timeMs.size(), 0);
    return problem;
}

} // namespace

class tst_VisibleInput : public QObject
{
    Q_OBJECT

private slots:
    void aChainByHand();
    void skippedDataStayWhileTheirReaderDoes();
    void pins();
    void nothingShallowLeavesInRandomProblems();
};

void tst_VisibleInput::aChainByHand()
{
    const Result<std::vector<VisibleInput>> seen = visibleInput(network(false));
    QVERIFY(seen.has_value());
    QCOMPARE(seen->size(), std::size_t{4});
    const double shares[] = {1, 4, 0.5, 0};
    const double latencies[] = {1 + 3, 10 + 4 + 2, 20 + 0.5 + 1, 30};
    for (std::size_t depth = 0; depth < 4; ++depth) {
        const VisibleInput& at = (*seen)[depth];
        QCOMPARE(at.depth, static_cast<std::int32_t>(depth));
        QCOMPARE(at.layersKept, depth + 1);
        QCOMPARE(at.share, shares[depth]);
        QCOMPARE(at.leaving.size(), std::size_t(depth < 3 ? 1 : 0));
        QVERIFY(at.latencyMs && nearlyEqual(*at.latencyMs, latencies[depth]));
    }
    QCOMPARE((*seen)[2].leaving[0], (VisibleTensor{TensorId(2), 500, 0.5}));
}

// fc is one layer from the data by the short way: then all stays.
void tst_VisibleInput::skippedDataStayWhileTheirReaderDoes()
{
    const Result<std::vector<VisibleInput>> seen = visibleInput(network(true));
    QVERIFY(seen.has_value());
    QCOMPARE((*seen)[0].leaving.size(), std::size_t{1});
    QCOMPARE((*seen)[1].layersKept, std::size_t{4});
    QVERIFY((*seen)[1].leaving.empty());
}

void tst_VisibleInput::pins()
{
    PartitionProblem problem = network(false);
    problem.layers[2].pinned = TierId(1);
    const Result<std::vector<VisibleInput>> some = visibleInput(problem);
    QVERIFY(some.has_value());
    QCOMPARE(some->size(), std::size_t{2});
    problem.layers[0].pinned = TierId(1);
    const Result<std::vector<VisibleInput>> none = visibleInput(problem);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Infeasible);
    QVERIFY(english(none.error()).find("l0") != std::string::npos);
}

void tst_VisibleInput::nothingShallowLeavesInRandomProblems()
{
    constexpr std::uint64_t seed = 91;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    ProblemShape shape;
    shape.pins = 0;
    int leaving = 0;
    for (int i = 0; i < 1000; ++i) {
        const PartitionProblem problem = randomProblem(random, shape);
        const Result<std::vector<VisibleInput>> seen = visibleInput(problem);
        QVERIFY2(seen.has_value(), describe(problem).c_str());
        const std::vector<std::int32_t> depth = depths(problem);
        std::size_t kept = 0;
        for (const VisibleInput& at : *seen) {
            QVERIFY(at.layersKept >= kept);
            kept = at.layersKept;
            double bytes = 0;
            for (const VisibleTensor& tensor : at.leaving) {
                const LayerId maker = problem.tensors[tensor.tensor.index()].producer;
                QVERIFY2(depth[maker.index()] >= at.depth, describe(problem).c_str());
                bytes += tensor.bytes;
                ++leaving;
            }
            QVERIFY(nearlyEqual(bytes, at.bytes));
        }
        QVERIFY(seen->back().leaving.empty());
    }
    QVERIFY2(leaving > 1000, qPrintable(QString::number(leaving)));
}

QTEST_APPLESS_MAIN(tst_VisibleInput)
#include "tst_visible_input.moc"
