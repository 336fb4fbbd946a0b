// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/offloading/incremental.h"
#include "core/offloading/partial_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// A picture and `layers` layers of 100 ms on the client, 0 ms on the server and 1 MB each. A
/// megabyte takes a second, a tensor 1 ms either way.
PartitionProblem chainOf(std::size_t layers)
{
    PartitionProblem problem;
    problem.name = "chain";
    problem.tiers = {"client", "server"};
    problem.links = {{8, 8, 0}};
    problem.returnPath = ReturnPath::Paid;
    problem.resultTier = TierId(0);
    problem.layers.push_back({"input", "Input", 0, TierId(0)});
    problem.timeMs = {0, 0};
    for (std::size_t i = 0; i < layers; ++i) {
        problem.layers.push_back({'l' + std::to_string(i), "Conv", 1'000'000, {}});
        problem.timeMs.insert(problem.timeMs.end(), {100, 0});
    }
    problem.energyMj.assign(problem.timeMs.size(), 0);
    for (std::size_t i = 0; i <= layers; ++i) {
        problem.tensors.push_back({'t' + std::to_string(i), 1000, {}, LayerId(i), {}});
        if (i < layers)
            problem.tensors.back().consumers = {LayerId(i + 1)};
    }
    return problem;
}

std::vector<double> startsOf(const OffloadRun& run)
{
    std::vector<double> starts;
    for (const OffloadQuery& query : run.queries)
        starts.push_back(query.startMs);
    return starts;
}

} // namespace

class tst_Incremental : public QObject
{
    Q_OBJECT

private slots:
    void aQueryUsesWhatHadArrivedWhole()
    {
        const Result<OffloadRun> run = runOffload(chainOf(1), {.thinkMs = 100, .handover = {}});
        QVERIFY(run.has_value());
        QCOMPARE(run->first.uploadMs, 1000.0);
        QCOMPARE(startsOf(*run), (std::vector<double>{0, 200, 400, 600, 800, 1000}));
        QCOMPARE(run->queries[4].latencyMs, 100.0);
        QCOMPARE(run->queries[5].latencyMs, 2.0); // what arrives at 1,000 ms had arrived
        QCOMPARE(run->queries[5].entries, std::size_t{1});
        // The sixth ends at 1,002 ms; with everything there one ends at 2 + 102 k ms.
        QCOMPARE(run->first.queriesDuring, std::size_t{5});
        QCOMPARE(run->first.queriesIfPresent, std::size_t{10});
    }

    void aHandoverBeginsAgainWithWhatWasSentAhead_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("atMs");
        QTest::addColumn<double>("migrated");
        QTest::addColumn<double>("firstLatency");
        QTest::newRow("nothing") << 0.0 << 5000.0 << 0.0 << 400.0;
        QTest::newRow("less than a layer") << 0.2 << 5000.0 << 0.0 << 400.0;
        QTest::newRow("half") << 0.5 << 5000.0 << 2e6 << 202.0;
        QTest::newRow("everything") << 1.0 << 5000.0 << 4e6 << 2.0;
        // The first server has three layers by then, so no more can be sent ahead.
        QTest::newRow("too early") << 1.0 << 3500.0 << 3e6 << 102.0;
    }
    void aHandoverBeginsAgainWithWhatWasSentAhead()
    {
        QFETCH(double, share);
        QFETCH(double, atMs);
        QFETCH(double, migrated);
        QFETCH(double, firstLatency);
        // One way and back: the layers at the end are sent one by one.
        PartitionProblem problem = chainOf(4);
        const Result<OffloadRun> run =
            runOffload(problem, {.thinkMs = 100, .handover = Handover{atMs, share}});
        QVERIFY(run && run->second);
        QCOMPARE(run->migratedBytes, migrated);
        QCOMPARE(run->second->uploadMs, 4000 - migrated / 1000);
        QCOMPARE(run->second->order.bytes + static_cast<std::int64_t>(migrated), 4'000'000);
        const auto second = std::ranges::find(run->queries, true, &OffloadQuery::second);
        QVERIFY(second != run->queries.end() && second->startMs >= atMs);
        QVERIFY(second == run->queries.begin() || (second - 1)->startMs < atMs);
        QCOMPARE(run->second->order.latencyBeforeMs, firstLatency);
    }

    void moreSentAheadIsNeverWorse()
    {
        Random random(1);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.mostLayers = 10;
        shape.pins = 0;
        for (int i = 0; i < 300; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            double before = StageTimes::impossible;
            for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                const Result<OffloadRun> run =
                    runOffload(problem, {.thinkMs = 1, .handover = Handover{1e4, share}});
                if (!run)
                    break;
                const double ms = run->second->order.latencyBeforeMs;
                QVERIFY2(ms <= before * (1 + 1e-12), describe(problem).c_str());
                before = ms;
                QVERIFY(run->second->queriesDuring <= run->second->queriesIfPresent);
            }
        }
    }

    void refusesQueriesWithoutDuration()
    {
        PartitionProblem still = chainOf(1);
        still.timeMs.assign(still.timeMs.size(), 0);
        const Result<OffloadRun> run = runOffload(still, {.thinkMs = 0, .handover = {}});
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::InvalidInput);
        QVERIFY(!offloadOptions({{"think-ms", -1}}));
        QVERIFY(!offloadOptions({{"migrated-share", 1.5}}));
        QVERIFY(!offloadOptions({{"migrated", 0.5}}));
        PartitionProblem fast = chainOf(1);
        fast.layers[1].weightBytes = 1'000'000'000'000;
        const Result<OffloadRun> endless = runOffload(fast, {.thinkMs = 0.001, .handover = {}});
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, ErrorCode::Limit);
    }
};

QTEST_APPLESS_MAIN(tst_Incremental)
#include "tst_incremental.moc"
