// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/offloading/collaboration.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// A layer of 1 MB that the phone runs in 10 ms and everybody else in 100; a MB or 100 kB take a
/// second or 100 ms a link.
PartitionProblem small()
{
    PartitionProblem problem;
    problem.name = "small";
    problem.tiers = {"phone", "edge", "cloud"};
    problem.links = {{8, 8, 0}, {8, 8, 0}};
    problem.layers = {{"in", "", 0, TierId(0)}, {"a", "", 1'000'000, {}}};
    problem.timeMs = {0, 0, 0, 10, 100, 100};
    problem.energyMj.assign(6, 0);
    problem.tensors = {{"x", 100'000, {}, LayerId(0), {LayerId(1)}}, {"y", 0, {}, LayerId(1), {}}};
    return problem;
}

/// Probes that tell the truth.
CollaborationOptions exact()
{
    CollaborationOptions options;
    options.probe.noisePercent = options.probe.jitterMs = options.probe.lossPercent = 0;
    options.hysteresisPercent = 0;
    return options;
}

BandwidthTrace traceOf(std::vector<BandwidthSample> samples, double endS)
{
    return {std::move(samples), {}, endS};
}

BandwidthTrace randomTrace(Random& random)
{
    std::vector<BandwidthSample> samples;
    const std::int64_t count = random.integer(1, 8);
    for (std::int64_t i = 0; i < count; ++i)
        samples.push_back({static_cast<double>(i) * 4,
                           random.chance(0.15) ? 0 : std::exp(random.uniform(-2, 5))});
    return traceOf(std::move(samples), static_cast<double>(count) * 4);
}

/// What each tier holds, told by the deliveries alone.
class Shelves
{
public:
    Shelves(const PartitionProblem& problem, const CollaborationRun& run)
        : m_problem(problem), m_run(run)
    {}

    bool haveWhatRuns(const CollaborationRequest& request) const
    {
        const Plan& plan = m_run.plans[static_cast<std::size_t>(request.plan)];
        for (std::size_t layer = 0; layer < plan.tierOf.size(); ++layer) {
            if (!has(LayerId(layer), plan.tierOf[layer], request.tS))
                return false;
        }
        return true;
    }

private:
    bool has(LayerId layer, TierId tier, double tS) const
    {
        if (tier == m_problem.lastTier() || m_problem.layers[layer.index()].weightBytes == 0)
            return true;
        return std::ranges::any_of(m_run.deliveries, [&](const CollaborationDelivery& delivery) {
            const std::int32_t plan = m_run.rounds[delivery.round].plan;
            const TierId to = m_run.plans[static_cast<std::size_t>(plan)].tierOf[layer.index()];
            return delivery.toS <= tS + 1e-9 && to <= tier &&
                   std::ranges::find(delivery.layers, layer) != delivery.layers.end();
        });
    }

    const PartitionProblem& m_problem;
    const CollaborationRun& m_run;
};

} // namespace

class tst_Collaboration : public QObject
{
    Q_OBJECT

private slots:
    /// Three probes of each size at 8 Mbit/s take 3 * (2 * 20 + 65) = 315 ms, a decision 1 ms, the
    /// layer a second a link and 20 ms to convert.
    void byHand()
    {
        const Result<CollaborationRun> run = collaborate(small(), traceOf({{0, 8}}, 5), exact());
        QVERIFY2(run, run ? "" : english(run.error()).c_str());
        QCOMPARE(run->rounds.size(), std::size_t{1});
        QVERIFY(nearlyEqual(run->rounds.front().monitorMs, 315));
        QVERIFY(nearlyEqual(*run->rounds.front().believedMbps, 8));
        QCOMPARE(run->deliveries.size(), std::size_t{1});
        const CollaborationDelivery& delivery = run->deliveries.front();
        QVERIFY(delivery.whole);
        QVERIFY(nearlyEqual(delivery.fromS, 0.316));
        QVERIFY(nearlyEqual(delivery.toS, 0.316 + 2.02));
        QCOMPARE(delivery.bytes, 1e6);
        QVERIFY(nearlyEqual(delivery.conversionMs, 20));
        QCOMPARE(run->requests.size(), std::size_t{10});
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(nearlyEqual(run->requests[i].latencyMs, i < 5 ? 300 : 10));
        QVERIFY(nearlyEqual(*run->summary.meanLatencyMs, 155));
        QVERIFY(nearlyEqual(*run->summary.meanBestMs, 10));
        QVERIFY(nearlyEqual(*run->summary.meanLastTierMs, 300));
        QCOMPARE(run->summary.planChanges, std::size_t{0});
    }

    /// The link stops what is on its way and who asks meanwhile.
    void waitsForALinkThatIsDown()
    {
        const Result<CollaborationRun> run =
            collaborate(small(), traceOf({{0, 8}, {1, 0}, {2, 8}}, 5), exact());
        QVERIFY(run.has_value());
        QVERIFY(nearlyEqual(run->deliveries.front().toS, 3));
        QCOMPARE(run->summary.unserved, std::size_t{2});
        QVERIFY(std::isinf(run->requests[2].latencyMs) && std::isinf(run->requests[3].latencyMs));
    }

    /// The phone is right at a low rate and the edge at a high one; a MB is on its way for 8 s.
    void overtakesADelivery()
    {
        PartitionProblem problem = small();
        problem.links[0].downlinkMbps = 1;
        problem.layers[1].weightBytes = 2'000'000;
        CollaborationOptions options = exact();
        const Result<CollaborationRun> run =
            collaborate(problem, traceOf({{0, 8}, {5, 1e6}}, 30), options);
        QVERIFY(run.has_value());
        // 100 ms behind 200 ms of links is never better than 10, whatever the first link does.
        QCOMPARE(run->deliveries.size(), std::size_t{1});
        problem.timeMs = {0, 0, 0, 150, 50, 100};
        const Result<CollaborationRun> other =
            collaborate(problem, traceOf({{0, 7}, {5, 1e6}}, 30), options);
        QVERIFY(other.has_value());
        QCOMPARE(other->deliveries.size(), std::size_t{2});
        QVERIFY(!other->deliveries[0].whole && other->deliveries[0].layers.empty());
        QVERIFY(other->deliveries[1].whole);
        QCOMPARE(other->summary.interrupted, std::size_t{1});
        QCOMPARE(other->summary.planChanges, std::size_t{1});
        // With enough hysteresis the first decision stands.
        options.hysteresisPercent = 300;
        QCOMPARE(collaborate(problem, traceOf({{0, 7}, {5, 1e6}}, 30), options)->deliveries.size(),
                 std::size_t{1});
    }

    /// Decisions against exhaustive search at the rate believed, requests against evaluate() at the
    /// true one, and nobody runs what has not arrived.
    void keepsItsWord()
    {
        constexpr std::uint64_t seed = 2022;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 3;
        shape.mostLayers = 5;
        shape.pins = 0.05;
        int played = 0, decided = 0, delivered = 0;
        for (int i = 0; i < 2000; ++i) {
            PartitionProblem problem = randomProblem(random, shape);
            for (ProblemLayer& layer : problem.layers)
                layer.weightBytes = random.chance(0.3) ? 0 : random.integer(1, 400'000);
            const BandwidthTrace trace = randomTrace(random);
            CollaborationOptions options;
            options.hysteresisPercent = 0;
            options.requestsPerSecond = 1;
            options.probe.noisePercent = 30;
            Context context;
            context.seed = static_cast<std::uint64_t>(i);
            const Result<CollaborationRun> run = collaborate(problem, trace, options, context);
            if (!run) {
                QCOMPARE(run.error().code, ErrorCode::Infeasible);
                continue;
            }
            ++played;
            for (const CollaborationRound& round : run->rounds) {
                if (round.plan < 0 || !round.believedMbps || *round.believedMbps <= 0 ||
                    round.startS + (round.monitorMs + round.decideMs) / 1000 > trace.endS)
                    continue;
                ++decided;
                PartitionProblem then = problem;
                then.links.front().uplinkMbps = *round.believedMbps;
                const Plan& plan = run->plans[static_cast<std::size_t>(round.plan)];
                QVERIFY2(nearlyEqual(evaluate(then, plan)->latencyMs, *naiveOptimum(then)),
                         describe(then, plan).c_str());
            }
            const Shelves shelves(problem, *run);
            for (const CollaborationRequest& request : run->requests) {
                if (request.plan < 0) {
                    QVERIFY(std::isinf(request.latencyMs));
                    continue;
                }
                QVERIFY2(shelves.haveWhatRuns(request), describe(problem).c_str());
                if (std::isinf(request.latencyMs))
                    continue;
                PartitionProblem then = problem;
                for (const BandwidthSample& sample : trace.samples)
                    if (sample.tS <= request.tS && sample.mbps > 0)
                        then.links.front().uplinkMbps = sample.mbps;
                const Plan& plan = run->plans[static_cast<std::size_t>(request.plan)];
                const Evaluation evaluation = evaluate(then, plan).value();
                const bool crosses =
                    std::ranges::any_of(evaluation.crossings, [](const Crossing& crossing) {
                        return crossing.link == 0;
                    });
                if (crosses)
                    QVERIFY(nearlyEqual(request.latencyMs, evaluation.latencyMs));
            }
            for (const CollaborationDelivery& delivery : run->deliveries) {
                double bytes = 0;
                for (const LayerId layer : delivery.layers)
                    bytes += static_cast<double>(problem.layers[layer.index()].weightBytes);
                QCOMPARE(delivery.bytes, bytes);
                QVERIFY(delivery.toS >= delivery.fromS);
                delivered += delivery.whole ? 1 : 0;
            }
            const std::vector<Step> steps = collaborationSteps(problem, *run);
            QVERIFY(steps.size() >= 3 * run->rounds.size());
        }
        QVERIFY(played > 1000 && decided > 2000 && delivered > 500);
    }

    void tellsEachPhase()
    {
        const PartitionProblem problem = small();
        const CollaborationRun run = collaborate(problem, traceOf({{0, 8}}, 5), exact()).value();
        const std::vector<Step> steps = collaborationSteps(problem, run);
        QCOMPARE(steps.size(), std::size_t{4});
        const char* kinds[] = {"monitor", "decide", "deliver", "collaborate"};
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(steps[i].kind, std::string_view(kinds[i]));
        QCOMPARE(QString::fromStdString(english(steps[2].sentence)),
                 QString("Deliver: 1 layers, 1 MB, arrive within 2.02 s; the new plan comes into "
                         "force."));
        QCOMPARE(steps[0].plan, (std::vector<TierId>{TierId(0), TierId(2)}));
        QCOMPARE(steps[3].plan, (std::vector<TierId>{TierId(0), TierId(0)}));
        // A long trace is told as far as there is room.
        CollaborationOptions options = exact();
        options.periodS = 1;
        const CollaborationRun longer =
            collaborate(problem, traceOf({{0, 8}}, 1000), options).value();
        const std::vector<Step> told = collaborationSteps(problem, longer);
        QVERIFY(told.size() <= Step::mostSteps);
        QCOMPARE(told.back().kind, std::string_view("left-out"));
    }

    void refuses()
    {
        CollaborationOptions options = exact();
        options.periodS = 0.1;
        const Result<CollaborationRun> run = collaborate(small(), traceOf({{0, 8}}, 1e9), options);
        QVERIFY(!run);
        QVERIFY(english(run.error()).find("monitor less often") != std::string::npos);
        PartitionProblem limited = small();
        limited.memoryBytes = {1.0, std::nullopt, std::nullopt};
        QCOMPARE(collaborate(limited, traceOf({{0, 8}}, 5), exact()).error().code,
                 ErrorCode::Unsupported);
        QVERIFY(!collaborationOptions({{"period", 0}}));
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        QCOMPARE(collaborate(small(), traceOf({{0, 8}}, 5), exact(), context).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Collaboration)
#include "tst_collaboration.moc"
