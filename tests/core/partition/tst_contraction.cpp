// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/budget_front.h"
#include "core/partition/contraction.h"
#include "core/partition/curve.h"
#include "core/partition/dsh.h"
#include "core/partition/explain.h"
#include "core/partition/live_cut.h"
#include "core/partition/method.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// A random problem with a group or two; few random groups can run at once, so several are tried.
PartitionProblem randomFused(Random& random, const ProblemShape& shape)
{
    for (;;) {
        PartitionProblem problem = randomProblem(random, shape);
        for (int tries = 0; tries < 20; ++tries) {
            std::vector<LayerId> layers(problem.layerCount());
            for (std::size_t i = 0; i < layers.size(); ++i)
                layers[i] = LayerId(i);
            std::erase_if(layers, [&](LayerId) { return random.uniform(0, 1) < 0.5; });
            if (layers.size() < 2)
                continue;
            const std::size_t half = layers.size() / 2;
            problem.fused = {layers};
            if (half >= 2 && random.uniform(0, 1) < 0.5)
                problem.fused = {{layers.begin(), layers.begin() + std::ptrdiff_t(half)},
                                 {layers.begin() + std::ptrdiff_t(half), layers.end()}};
            if (check(problem))
                return problem;
        }
    }
}

bool keepsGroups(const PartitionProblem& problem, const Plan& plan)
{
    return std::ranges::all_of(problem.fused, [&](const std::vector<LayerId>& group) {
        return std::ranges::all_of(group, [&](LayerId layer) {
            return plan.tierOf[layer.index()] == plan.tierOf[group.front().index()];
        });
    });
}

/// The least latency over all plans that keep groups together; infinite: there is none.
double leastByTrying(const PartitionProblem& problem)
{
    PartitionProblem loose = problem;
    loose.fused.clear();
    double least = INFINITY;
    Plan plan{std::vector<TierId>(problem.layerCount(), TierId(0))};
    for (;;) {
        if (keepsGroups(problem, plan)) {
            if (const Result<Evaluation> evaluation = evaluate(loose, plan))
                least = std::min(least, evaluation->latencyMs);
        }
        std::size_t i = 0;
        for (; i < plan.tierOf.size(); ++i) {
            plan.tierOf[i] = TierId((plan.tierOf[i].index() + 1) % problem.tierCount());
            if (plan.tierOf[i] != TierId(0))
                break;
        }
        if (i == plan.tierOf.size())
            return least;
    }
}

PartitionProblem chainOfFour()
{
    PartitionProblem problem;
    problem.tiers = {"edge", "cloud"};
    problem.links = {{1, 1, 0}};
    problem.returnPath = ReturnPath::Paid;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::string number = std::to_string(i);
        problem.layers.push_back({std::string("l").append(number), "Conv", 0, std::nullopt});
        problem.timeMs.insert(problem.timeMs.end(), {1, 1});
        problem.energyMj.insert(problem.energyMj.end(), {0, 0});
        problem.tensors.push_back(
            {std::string("t").append(number), 1, std::nullopt, LayerId(i), {}});
        if (i > 0)
            problem.tensors[i - 1].consumers = {LayerId(i)};
    }
    return problem;
}

} // namespace

class tst_Contraction : public QObject
{
    Q_OBJECT

private slots:
    void methodsEqualTryingAll_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char* method : {"min-cut", "exhaustive"})
            QTest::newRow(method) << QByteArray(method);
    }
    void methodsEqualTryingAll()
    {
        QFETCH(QByteArray, method);
        constexpr std::uint64_t seed = 20261120;
        Random random(seed);
        int solved = 0;
        for (int round = 0; round < 1500; ++round) {
            const PartitionProblem problem = randomFused(
                random, {.fewestLayers = 2, .mostLayers = 6, .mostTiers = 3, .returnPath = {}});
            const std::string what = "seed " + std::to_string(seed) + ", round " +
                                     std::to_string(round) + "\n" + describe(problem);
            const double least = leastByTrying(problem);
            const Result<Solution> found = solve(*findMethod(method.toStdString()), problem);
            if (std::isinf(least)) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible, what.c_str());
                continue;
            }
            QVERIFY2(found, (english(found ? Error{} : found.error()) + what).c_str());
            QVERIFY2(keepsGroups(problem, found->plan), what.c_str());
            QVERIFY2(nearlyEqual(found->objective, least), what.c_str());
            QVERIFY2(found->optimal, what.c_str());
            QCOMPARE(found->evaluation, evaluate(problem, found->plan).value());
            QVERIFY2(nearlyEqual(found->evaluation.latencyMs, least), what.c_str());
            ++solved;
        }
        QVERIFY(solved > 700);
    }

    void curvesAndLiveCutsToo()
    {
        constexpr std::uint64_t seed = 7;
        Random random(seed);
        for (int round = 0; round < 300; ++round) {
            PartitionProblem problem = randomFused(random, {.fewestLayers = 3,
                                                            .mostLayers = 6,
                                                            .mostTiers = 3,
                                                            .pins = 0,
                                                            .resultTier = 0,
                                                            .returnPath = {}});
            const std::string what = "seed " + std::to_string(seed) + ", round " +
                                     std::to_string(round) + "\n" + describe(problem);
            const Result<BandwidthCurve> curve = bandwidthCurve(problem, 0.1, 1000);
            QVERIFY2(curve, what.c_str());
            Result<LiveCut> live = LiveCut::prepare(problem);
            QVERIFY2(live, what.c_str());
            for (int i = 0; i < 3; ++i) {
                problem.links[0].uplinkMbps = std::pow(10, random.uniform(-1, 3));
                const double least = leastByTrying(problem);
                const CurveSegment& segment = curve->at(problem.links[0].uplinkMbps);
                QVERIFY2(keepsGroups(problem, segment.plan), what.c_str());
                QVERIFY2(nearlyEqual(segment.latencyMs(problem.links[0].uplinkMbps), least),
                         what.c_str());
                const Result<Solution> solution = live->solve(problem.links);
                QVERIFY2(solution && nearlyEqual(solution->objective, least), what.c_str());
                QVERIFY2(keepsGroups(problem, solution->plan), what.c_str());
                QCOMPARE(solution->evaluation, evaluate(problem, solution->plan).value());
            }
        }
    }

    void searchesOfTheirOwnToo()
    {
        constexpr std::uint64_t seed = 13;
        Random random(seed);
        int searched = 0;
        for (int round = 0; round < 300; ++round) {
            const PartitionProblem problem = randomFused(random, {.fewestLayers = 3,
                                                                  .mostLayers = 6,
                                                                  .mostTiers = 2,
                                                                  .pins = 0.1,
                                                                  .resultTier = 0,
                                                                  .returnPath = {}});
            const std::string what = "seed " + std::to_string(seed) + ", round " +
                                     std::to_string(round) + "\n" + describe(problem);
            const Result<DshSearch> search = searchDsh(problem, {}, {});
            const Result<BudgetFront> front = budgetFront(problem);
            QCOMPARE(search.has_value(), front.has_value());
            if (!search)
                continue;
            QVERIFY2(keepsGroups(problem, search->solution.plan), what.c_str());
            QCOMPARE(search->solution.evaluation, evaluate(problem, search->solution.plan).value());
            for (const FrontStep& step : front->steps) {
                QVERIFY2(keepsGroups(problem, step.plan), what.c_str());
                const Evaluation evaluation = evaluate(problem, step.plan).value();
                QVERIFY2(nearlyEqual(evaluation.computeMs[0], step.firstTierMs), what.c_str());
            }
            ++searched;
        }
        QVERIFY(searched > 200);
    }

    void aPlanThatTearsIsRefused()
    {
        PartitionProblem problem = chainOfFour();
        problem.fused = {{LayerId(1), LayerId(2)}};
        Plan plan{std::vector<TierId>(4, TierId(0))};
        QVERIFY(evaluate(problem, plan));
        plan.tierOf[2] = TierId(1);
        const Result<Evaluation> torn = evaluate(problem, plan);
        QVERIFY(!torn);
        QCOMPARE(torn.error().code, ErrorCode::Infeasible);
        QVERIFY2(QString::fromStdString(english(torn.error())).contains("run as one"),
                 english(torn.error()).c_str());
    }

    void movingALayerMovesItsGroup()
    {
        Random random(11);
        for (int round = 0; round < 300; ++round) {
            const PartitionProblem problem = randomFused(
                random, {.fewestLayers = 3, .mostLayers = 6, .mostTiers = 3, .returnPath = {}});
            const Result<Solution> here = solve(*findMethod("min-cut"), problem);
            if (!here)
                continue;
            const LayerId layer = problem.fused.front().back();
            const Result<Explanation> why = whyHere(problem, *here, layer);
            QVERIFY2(why, (english(why ? Error{} : why.error()) + describe(problem)).c_str());
            for (const auto& alternative : why->alternatives) {
                if (!alternative)
                    continue;
                QVERIFY(keepsGroups(problem, alternative->solution.plan));
                QVERIFY(alternative->latencyMs >= -1e-9 * here->objective);
            }
        }
    }

    void check_data()
    {
        QTest::addColumn<QList<QList<int>>>("fused");
        QTest::addColumn<QString>("message");
        using Groups = QList<QList<int>>;
        QTest::newRow("one layer") << Groups{{1}} << "needs two or more";
        QTest::newRow("none") << Groups{{}} << "needs two or more";
        QTest::newRow("not there") << Groups{{1, 9}} << "not there";
        QTest::newRow("twice in one") << Groups{{1, 1}} << "fused twice";
        QTest::newRow("twice") << Groups{{1, 2}, {2, 3}} << "Layer l2 is fused twice";
        QTest::newRow("falling") << Groups{{2, 1}} << "in the problem's order";
        QTest::newRow("around another") << Groups{{1, 3}} << "cannot run at once";
        QTest::newRow("around each other") << Groups{{0, 2}, {1, 3}} << "cannot run at once";
        QTest::newRow("right") << Groups{{0, 1}, {2, 3}} << "";
    }
    void check()
    {
        QFETCH(QList<QList<int>>, fused);
        QFETCH(QString, message);
        PartitionProblem problem = chainOfFour();
        for (const QList<int>& group : fused) {
            problem.fused.emplace_back();
            for (const int layer : group)
                problem.fused.back().emplace_back(layer);
        }
        const Status status = edgecut::check(problem);
        QCOMPARE(bool(status), message.isEmpty());
        if (!status) {
            const QString said = QString::fromStdString(english(status.error()));
            QVERIFY2(said.contains(message), qPrintable(said));
        }
    }

    void pinsInOneGroupMustAgree()
    {
        PartitionProblem problem = chainOfFour();
        problem.fused = {{LayerId(0), LayerId(1), LayerId(2)}};
        problem.layers[0].pinned = TierId(0);
        QVERIFY(solve(*findMethod("min-cut"), problem));
        problem.layers[2].pinned = TierId(1);
        const Result<Solution> found = solve(*findMethod("min-cut"), problem);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Infeasible);
        QVERIFY(QString::fromStdString(english(found.error())).contains("pin them to one tier"));
    }
};

QTEST_APPLESS_MAIN(tst_Contraction)
#include "tst_contraction.moc"
