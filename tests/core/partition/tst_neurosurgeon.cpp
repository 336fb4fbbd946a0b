// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/min_cut.h"
#include "core/partition/neurosurgeon.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Again and again the first layer in the file whose producers are all there.
std::vector<std::size_t> naiveKahnOrder(const PartitionProblem& problem)
{
    std::vector<std::size_t> order;
    while (order.size() < problem.layerCount()) {
        for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
            const auto isThere = [&](LayerId id) {
                return std::ranges::find(order, id.index()) != order.end();
            };
            bool ready = !isThere(LayerId(layer));
            for (const ProblemTensor& tensor : problem.tensors) {
                if (std::ranges::find(tensor.consumers, LayerId(layer)) != tensor.consumers.end())
                    ready = ready && isThere(tensor.producer);
            }
            if (ready) {
                order.push_back(layer);
                break;
            }
        }
    }
    return order;
}

std::optional<double> bestPrefix(const PartitionProblem& problem)
{
    const std::vector<std::size_t> order = naiveKahnOrder(problem);
    std::optional<double> best;
    for (std::size_t length = 0; length <= order.size(); ++length) {
        Plan plan;
        plan.tierOf.assign(order.size(), problem.lastTier());
        for (std::size_t i = 0; i < length; ++i)
            plan.tierOf[order[i]] = TierId(0);
        const std::optional<NaiveCost> cost = naiveCost(problem, plan);
        if (cost && (!best || cost->latencyMs() < *best))
            best = cost->latencyMs();
    }
    return best;
}

} // namespace

class tst_Neurosurgeon : public QObject
{
    Q_OBJECT

private slots:
    void isTheBestPrefix()
    {
        constexpr std::uint64_t seed = 2017;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.mostLayers = 12;
        shape.pins = 0.08;
        shape.memory = 0.2;
        int feasible = 0;
        for (int i = 0; i < 2000; ++i) {
            PartitionProblem problem = randomProblem(random, shape);
            const std::optional<double> expected = bestPrefix(problem);
            const Result<Solution> found = solve(neurosurgeonMethod(), problem);
            if (!expected) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible,
                         describe(problem).c_str());
                continue;
            }
            ++feasible;
            QVERIFY2(found && nearlyEqual(found->objective, *expected), describe(problem).c_str());
            QVERIFY(!found->lowerBound && !found->optimal);
            problem.memoryBytes.clear();
            const Result<Solution> optimum = solve(minCutMethod(), problem);
            QVERIFY2(optimum && optimum->objective <= found->objective * (1 + 1e-12),
                     describe(problem).c_str());
        }
        QVERIFY(feasible > 1000 && feasible < 2000);
    }

    /// Of three tiers the first and the last only, what lies between being a way.
    void usesTheEndsOfMoreTiers()
    {
        constexpr std::uint64_t seed = 2018;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.fewestTiers = 3;
        shape.mostLayers = 9;
        shape.pins = 0.04;
        shape.memory = 0.1;
        int feasible = 0;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            std::optional<double> expected = bestPrefix(problem);
            // A result for a tier between is refused, and said.
            if (problem.resultTier && *problem.resultTier != problem.firstTier() &&
                *problem.resultTier != problem.lastTier())
                expected.reset();
            const Result<Solution> found = solve(neurosurgeonMethod(), problem);
            QVERIFY2(found.has_value() == expected.has_value(), describe(problem).c_str());
            if (!expected) {
                QCOMPARE(found.error().code, ErrorCode::Infeasible);
                continue;
            }
            ++feasible;
            QVERIFY2(nearlyEqual(found->objective, *expected), describe(problem).c_str());
        }
        QVERIFY(feasible > 800 && feasible < 2000);
    }

    /// A little time beside a lot must not get lost in running sums.
    void keepsSmallTimes()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.links = {{8, 8, 0}};
        problem.layers = {{"a", "", 0, TierId(0)}, {"b", "", 0, {}}, {"c", "", 0, {}}};
        problem.timeMs = {0, 0, 1, 1e300, 1, 0};
        problem.energyMj.assign(6, 0);
        problem.tensors = {{"x", 1e300, {}, LayerId(0), {LayerId(1)}},
                           {"y", 10, {}, LayerId(1), {LayerId(2)}},
                           {"z", 0, {}, LayerId(2), {}}};
        const Result<Solution> found = solve(neurosurgeonMethod(), problem);
        QVERIFY(found.has_value());
        QCOMPARE(found->objective, 1 + 10 * 8 / 8000.0);
    }

    void namesWhatIsInConflict()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.links = {{8, 8, 0}};
        problem.layers = {{"a", "", 0, TierId(1)}, {"b", "", 0, TierId(0)}};
        problem.timeMs.assign(4, 1);
        problem.energyMj.assign(4, 0);
        problem.tensors = {{"x", 1, {}, LayerId(0), {}}, {"y", 1, {}, LayerId(1), {}}};
        QCOMPARE(QString::fromStdString(english(solve(neurosurgeonMethod(), problem).error())),
                 "neurosurgeon cuts the topological order once: layer b, pinned to edge, comes "
                 "after layer a, pinned to cloud; drop a pin or use min-cut.");
        problem.layers[1].pinned.reset();
        problem.tensors[0].consumers = {};
        problem.resultTier = TierId(0);
        problem.tensors.erase(problem.tensors.begin());
        QCOMPARE(QString::fromStdString(english(solve(neurosurgeonMethod(), problem).error())),
                 "neurosurgeon cuts the topological order once: layer b, which makes the result y "
                 "for edge, does not come before layer a, pinned to cloud; allow the return path, "
                 "drop the pin or use min-cut.");
    }

    void saysWhatLiesBetween()
    {
        PartitionProblem problem;
        problem.tiers = {"phone", "edge", "cloud"};
        problem.links = {{8, 8, 0}, {8, 8, 0}};
        problem.layers = {{"a", "", 0, TierId(1)}};
        problem.timeMs.assign(3, 1);
        problem.energyMj.assign(3, 0);
        problem.tensors = {{"x", 1, {}, LayerId(0), {}}};
        QCOMPARE(QString::fromStdString(english(solve(neurosurgeonMethod(), problem).error())),
                 QString("neurosurgeon uses the first and the last tier alone, and layer a is "
                         "pinned between them; drop the pin or use min-cut."));
    }
};

QTEST_APPLESS_MAIN(tst_Neurosurgeon)
#include "tst_neurosurgeon.moc"
