// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/partition/leaving.h"
#include "core/partition/method.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// The shortest way from any layer without inputs, over all ways.
std::int32_t naiveDepth(const PartitionProblem& problem, LayerId layer)
{
    std::int32_t least = -1;
    for (const auto& [from, to] : layerEdges(problem)) {
        if (to != layer)
            continue;
        const std::int32_t before = naiveDepth(problem, from);
        if (least < 0 || before + 1 < least)
            least = before + 1;
    }
    return std::max(least, 0);
}

} // namespace

class tst_Leaving : public QObject
{
    Q_OBJECT

private slots:
    /// Of all plans, those that let nothing shallow out are those that keep the pins.
    void keepsExactlyWhatIsShallow()
    {
        constexpr std::uint64_t seed = 831;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.pins = 0;
        shape.mostTiers = 3;
        shape.resultTier = 0;
        int kept = 0;
        for (int i = 0; i < 500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::vector<std::int32_t> depth = depths(problem);
            for (std::size_t l = 0; l < problem.layerCount(); ++l)
                QCOMPARE(depth[l], naiveDepth(problem, LayerId(l)));
            PartitionProblem pinned = problem;
            const auto least = static_cast<std::int32_t>(random.integer(1, 4));
            QVERIFY(keepBelowDepth(pinned, least).has_value());
            forEachPlan(problem, [&](const Plan& plan) {
                if (!naiveCost(problem, plan))
                    return;
                bool keeps = true;
                for (const ProblemTensor& tensor : problem.tensors) {
                    if (depth[tensor.producer.index()] >= least)
                        continue;
                    keeps = keeps && plan.tierOf[tensor.producer.index()] == TierId(0);
                    for (const LayerId consumer : tensor.consumers)
                        keeps = keeps && plan.tierOf[consumer.index()] == TierId(0);
                }
                // A layer without outputs at that depth lets nothing out but is kept as well.
                const Result<Evaluation> allowed = evaluate(pinned, plan);
                if (allowed) {
                    QVERIFY(keeps);
                    for (const LeavingTensor& leaving : leavingFirstTier(problem, *allowed))
                        QVERIFY(leaving.depth >= least);
                    ++kept;
                }
            });
        }
        QVERIFY2(kept > 100, qPrintable(QString::number(kept)));
    }

    void contradictsAPin()
    {
        Random random(832);
        ProblemShape shape;
        shape.chain = true;
        shape.fewestLayers = 4;
        shape.pins = 0;
        PartitionProblem problem = randomProblem(random, shape);
        std::size_t first = 0;
        while (depths(problem)[first] != 1)
            ++first;
        problem.layers[first].pinned = problem.lastTier();
        QVERIFY(keepBelowDepth(problem, 0).has_value());
        const Status refused = keepBelowDepth(problem, 1);
        QVERIFY(!refused && refused.error().code == ErrorCode::Infeasible);
    }

    void saysWhatLeaves()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.layers = {{"input", "Input", 0, TierId(0)}, {"conv", "Conv", 10, {}}};
        problem.timeMs = {0, 0, 5, 1};
        problem.energyMj = {0, 0, 0, 0};
        problem.tensors = {{"image", 100, {}, LayerId(0), {LayerId(1)}},
                           {"out", 10, {}, LayerId(1), {}}};
        problem.links = {{10, 10, 0}};
        const Result<Solution> solution = solve(*findMethod("cloud-only"), problem);
        QVERIFY(solution.has_value());
        const std::vector<LeavingTensor> leaves = leavingFirstTier(problem, solution->evaluation);
        QCOMPARE(leaves, (std::vector<LeavingTensor>{{TensorId(0), 100, 0}}));
    }
};

QTEST_GUILESS_MAIN(tst_Leaving)
#include "tst_leaving.moc"
