// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/memory_cut.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <chrono>

using namespace edgecut;
using namespace edgecut::test;

class tst_MemoryCut : public QObject
{
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch()
    {
        constexpr std::uint64_t seed = 821;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.memory = 0.9;
        int binding = 0;
        int impossible = 0;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::string failing = describe(problem);
            PartitionProblem free = problem;
            free.memoryBytes.clear();
            const std::optional<double> least = naiveOptimum(problem);
            const std::optional<double> unlimited = naiveOptimum(free);
            const Result<Solution> found = solve(memoryCutMethod(), problem);
            if (!least) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible, failing.c_str());
                impossible += unlimited.has_value();
                continue;
            }
            binding += !nearlyEqual(*least, *unlimited);
            QVERIFY2(found.has_value(), failing.c_str());
            QVERIFY2(nearlyEqual(found->objective, *least), failing.c_str());
            QVERIFY2(found->optimal && *found->lowerBound <= found->objective, failing.c_str());
            QVERIFY2(nearlyEqual(naiveCost(problem, found->plan)->latencyMs(), *least),
                     failing.c_str());
        }
        QVERIFY2(binding > 50 && impossible > 50,
                 qPrintable(QString("%1 binding, %2 impossible").arg(binding).arg(impossible)));
    }

    /// Weights whose sums must hit a limit exactly: what a knapsack problem is made of.
    void fillsToTheLastByte()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        const std::int64_t weights[] = {5'000'000'011, 7'000'000'003, 11'000'000'001, 1};
        problem.layers.push_back({"input", "Input", 0, TierId(0)});
        problem.timeMs = {0, 0};
        problem.energyMj = {0, 0};
        problem.links = {{100, 100, 0}};
        problem.returnPath = ReturnPath::Free;
        for (const std::int64_t bytes : weights) {
            problem.layers.push_back(
                {std::string("w").append(std::to_string(bytes)), "Conv", bytes, {}});
            const double gain = static_cast<double>(bytes) * 1e-9 + 1;
            problem.timeMs.insert(problem.timeMs.end(), {gain, 0});
            problem.energyMj.insert(problem.energyMj.end(), {0, 0});
        }
        problem.memoryBytes = {std::nullopt, 12'000'000'014};
        const Result<Solution> exact = solve(memoryCutMethod(), problem);
        QVERIFY(exact && exact->optimal);
        QCOMPARE(exact->objective, *naiveOptimum(problem));
        problem.memoryBytes[1] = 12'000'000'013.0;
        const Result<Solution> less = solve(memoryCutMethod(), problem);
        QVERIFY(less.has_value());
        QVERIFY(nearlyEqual(less->objective, *naiveOptimum(problem)));
    }

    void othersNameIt()
    {
        Random random(822);
        ProblemShape shape;
        shape.memory = 1;
        shape.pins = 0;
        PartitionProblem problem = randomProblem(random, shape);
        problem.memoryBytes.assign(problem.tierCount(), 1e9);
        const Result<Solution> refused = solve(*findMethod("min-cut"), problem);
        QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
        QVERIFY(std::string(refused.error().message.pattern.text).find("memory-cut") !=
                std::string::npos);
        QVERIFY(solve(*findMethod("memory-cut"), problem).has_value());
    }

    /// Out of time it still has a plan that fits and a bound below it.
    void stopsWithABound()
    {
        Random random(823);
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.links = {{10, 10, 1}};
        problem.returnPath = ReturnPath::Paid;
        problem.memoryBytes = {std::nullopt, 0};
        double total = 0;
        for (std::size_t i = 0; i < 300; ++i) {
            problem.layers.push_back({std::string("l").append(std::to_string(i)),
                                      i == 0 ? "Input" : "Conv", random.integer(1, 1000),
                                      i == 0 ? std::optional(TierId(0)) : std::nullopt});
            total += static_cast<double>(problem.layers.back().weightBytes);
            const double ms = random.uniform(1, 10);
            problem.timeMs.insert(problem.timeMs.end(), {ms, ms / 10});
            problem.energyMj.insert(problem.energyMj.end(), {0, 0});
            ProblemTensor tensor{std::string("t").append(std::to_string(i)),
                                 random.uniform(1, 2000),
                                 {},
                                 LayerId(i),
                                 {}};
            for (const std::size_t ahead : {std::size_t{1}, std::size_t(random.integer(2, 40))}) {
                if (i + ahead < 300)
                    tensor.consumers.emplace_back(i + ahead);
            }
            problem.tensors.push_back(std::move(tensor));
        }
        problem.memoryBytes[1] = std::floor(total / 3);
        Context context;
        context.deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(200);
        const Result<Solution> found = solve(memoryCutMethod(), problem, {}, context);
        QVERIFY(found.has_value());
        QVERIFY(*found->lowerBound <= found->objective);
        PartitionProblem free = problem;
        free.memoryBytes.clear();
        const Result<Solution> unlimited = solve(*findMethod("min-cut"), free);
        QVERIFY(*found->lowerBound >= *unlimited->lowerBound);
        QVERIFY(evaluate(problem, found->plan).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_MemoryCut)
#include "tst_memory_cut.moc"
