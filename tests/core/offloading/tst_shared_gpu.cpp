// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/offloading/shared_gpu.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <functional>

using namespace edgecut;
using namespace edgecut::test;

namespace {

struct Point
{
    double latencyMs = 0, serverMs = 0;
};

std::vector<Point> pointsOf(const PartitionProblem& problem)
{
    std::vector<Point> points;
    forEachPlan(problem, [&](const Plan& plan) {
        if (const std::optional<NaiveCost> cost = naiveCost(problem, plan))
            points.push_back({cost->latencyMs(), cost->stagesMs[problem.tierCount() - 1]});
    });
    return points;
}

/// Every plan of every client with every plan of the others; nullopt: the limit is too small.
std::optional<double> leastMean(const std::vector<std::vector<Point>>& clients,
                                const std::vector<double>& rates, double limit)
{
    std::optional<double> best;
    const std::function<void(std::size_t, double, double)> visit =
        [&](std::size_t client, double latencyMs, double load) {
            if (client == clients.size()) {
                if ((load <= limit || nearlyEqual(load, limit)) && (!best || latencyMs < *best))
                    best = latencyMs;
                return;
            }
            for (const Point& point : clients[client])
                visit(client + 1, latencyMs + point.latencyMs / static_cast<double>(clients.size()),
                      load + rates[client] * point.serverMs);
        };
    visit(0, 0, 0);
    return best;
}

} // namespace

class tst_SharedGpu : public QObject
{
    Q_OBJECT

private slots:
    void boundAndPlanEncloseTheOptimum()
    {
        constexpr std::uint64_t seed = 5;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.mostLayers = 4;
        shape.pins = 0.05;
        int solved = 0;
        int proven = 0;
        double gap = 0;
        for (int i = 0; i < 2500; ++i) {
            std::vector<PartitionProblem> problems;
            std::vector<GpuClient> clients;
            std::vector<std::vector<Point>> points;
            std::vector<double> rates;
            const auto count = static_cast<std::size_t>(random.integer(1, 3));
            for (std::size_t client = 0; client < count; ++client) {
                problems.push_back(randomProblem(random, shape));
                rates.push_back(random.chance(0.5) ? 1 : random.uniform(0.2, 3));
                clients.push_back({client, rates.back()});
                points.push_back(pointsOf(problems.back()));
            }
            const double limit = random.chance(0.1) ? 0 : random.uniform(0, 25);
            const std::optional<double> expected = leastMean(points, rates, limit);
            const Result<SharedGpuPlan> found = shareGpu(problems, clients, limit);
            const std::string text = describe(problems.front());
            if (!expected) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible, text.c_str());
                continue;
            }
            QVERIFY2(found.has_value(), text.c_str());
            ++solved;
            QVERIFY2(found->serverMsPerSecond <= limit ||
                         nearlyEqual(found->serverMsPerSecond, limit),
                     text.c_str());
            QVERIFY2(found->lowerBoundMs <= *expected + 1e-9 * (1 + *expected), text.c_str());
            QVERIFY2(found->meanLatencyMs >= *expected - 1e-9 * (1 + *expected), text.c_str());
            proven += found->gapPercent() == 0;
            gap += *expected > 0 ? found->meanLatencyMs / *expected - 1 : 0;
            // What is claimed of each client is what its plan costs.
            for (std::size_t client = 0; client < count; ++client) {
                const std::optional<NaiveCost> cost =
                    naiveCost(problems[client], found->clients[client].plan);
                QVERIFY(cost && nearlyEqual(cost->latencyMs(), found->clients[client].latencyMs));
            }
        }
        qInfo("solved %d, proven optimal %d, mean gap to the optimum %.3f %%", solved, proven,
              100 * gap / solved);
        QVERIFY(solved > 1500 && proven > solved / 3 && gap / solved < 0.05);
    }

    void aThousandClients()
    {
        Random random(9);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.fewestLayers = 20;
        shape.mostLayers = 30;
        shape.pins = 0;
        shape.chain = true;
        std::vector<PartitionProblem> problems;
        for (int i = 0; i < 3; ++i)
            problems.push_back(randomProblem(random, shape));
        std::vector<GpuClient> clients;
        for (std::size_t i = 0; i < 1000; ++i)
            clients.push_back({i % 3, 1});
        const Result<SharedGpuPlan> free = shareGpu(problems, clients, 1e12);
        QVERIFY(free && free->gapPercent() == 0);
        QCOMPARE(free->meanLatencyMs, free->meanUnlimitedMs);
        double before = free->meanLatencyMs;
        for (const double share : {0.9, 0.5, 0.1}) {
            const Result<SharedGpuPlan> plan =
                shareGpu(problems, clients, share * free->serverMsPerSecond);
            QVERIFY(plan.has_value());
            QVERIFY(plan->meanLatencyMs >= before * (1 - 1e-9));
            QVERIFY2(plan->gapPercent() < 1, qPrintable(QString::number(plan->gapPercent())));
            before = plan->meanLatencyMs;
        }
    }

    void refuses()
    {
        Random random(9);
        ProblemShape shape;
        shape.mostTiers = 2;
        const std::vector<PartitionProblem> problems{randomProblem(random, shape)};
        QVERIFY(!shareGpu(problems, {}, 1));
        const std::vector<GpuClient> still{{0, 0}};
        const Result<SharedGpuPlan> plan = shareGpu(problems, still, 1);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_SharedGpu)
#include "tst_shared_gpu.moc"
