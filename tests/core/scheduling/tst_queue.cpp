// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/scheduling/queue.h"
#include "core/scheduling/waiting_room.h"
#include "tests/support/naive_queue.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stop_token>

using namespace edgecut;
using namespace edgecut::test;

namespace {

Request request(const char* id, double arrivalMs, double serviceMs, double value,
                std::int32_t after = -1)
{
    Request made;
    made.id = id;
    made.arrivalMs = arrivalMs;
    made.serviceMs = serviceMs;
    made.value = value;
    made.after = RequestId(after);
    return made;
}

Workload workloadOf(std::vector<Request> requests)
{
    Workload workload;
    workload.requests = std::move(requests);
    return workload;
}

QString orderOf(const Workload& workload, const QueueRun& run)
{
    QStringList ids;
    for (const RequestId id : run.order)
        ids << QString::fromStdString(workload[id].id);
    return ids.join(' ');
}

QString served(const Workload& workload, const char* policy, const QueueOptions& options = {})
{
    const Result<QueueRun> run = runQueue(workload, *findPolicy(policy), options);
    return run ? orderOf(workload, *run) : QString::fromStdString(english(run.error()));
}

QString refused(const Workload& workload, const QueueOptions& options = {})
{
    const Result<QueueRun> run = runQueue(workload, *findPolicy("fcfs"), options);
    return run ? QString() : QString::fromStdString(english(run.error()));
}

/// The same as naiveQueue() has it, and its metrics as sums over the services.
bool isAsNaive(const Workload& workload, const Policy& policy, const QueueOptions& options)
{
    const Result<QueueRun> run = runQueue(workload, policy, options);
    const QueueRun naive = naiveQueue(workload, policy.id, options);
    double valued = 0, efficiency = 0;
    bool isDefined = true;
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const double waited = naive.services[i].waitingMs();
        const double response = waited + workload.requests[i].serviceMs;
        isDefined = isDefined && response > 0;
        valued += waited * workload.requests[i].value;
        efficiency += workload.requests[i].value / response;
    }
    if (!isDefined)
        return !run &&
               english(run.error()).find("neither waits nor takes time") != std::string::npos;
    if (!run || run->order != naive.order || run->services != naive.services)
        return false;
    const QueueMetrics& metrics = run->metrics;
    if (workload.size() == 0)
        return !metrics.averageValidWaitingMs && !metrics.systemEfficiencyPerMs;
    const auto count = static_cast<double>(workload.size());
    return nearlyEqual(*metrics.averageValidWaitingMs, valued / count) &&
           nearlyEqual(*metrics.systemEfficiencyPerMs, efficiency / count);
}

} // namespace

class tst_Queue : public QObject
{
    Q_OBJECT

private slots:
    void eachPolicyTakesItsOwn()
    {
        const Workload workload =
            workloadOf({request("long", 0, 12, 0.9), request("dear", 1, 8, 1),
                        request("short", 2, 1, 0.1), request("good", 3, 2, 0.8)});
        QCOMPARE(served(workload, "fcfs"), QString("long dear short good"));
        QCOMPARE(served(workload, "sjf"), QString("long short good dear"));
        QCOMPARE(served(workload, "hvf"), QString("long dear good short"));
        QCOMPARE(served(workload, "efficiency"), QString("long good dear short"));
        QCOMPARE(served(workload, "lvf"), QString("long short good dear"));
    }

    void tiesGoByReadyThenByFile()
    {
        const Workload workload =
            workloadOf({request("busy", 0, 10, 1), request("late", 5, 4, 0.5),
                        request("early", 2, 4, 0.5), request("alike", 2, 4, 0.5)});
        for (const char* policy : {"fcfs", "sjf", "hvf", "efficiency"})
            QCOMPARE(served(workload, policy), QString("busy early alike late"));
    }

    void afterWaitsForTheEnd()
    {
        const Workload workload =
            workloadOf({request("second", 0, 1, 1, 1), request("first", 4, 6, 1),
                        request("third", 30, 2, 1, 0)});
        const Result<QueueRun> run = runQueue(workload, *findPolicy("efficiency"));
        QVERIFY(run);
        QCOMPARE(orderOf(workload, *run), QString("first second third"));
        QCOMPARE(run->services[0].readyMs, 10.0);
        QCOMPARE(run->services[2].readyMs, 30.0);
        QCOMPARE(run->metrics.endMs, 32.0);
        QCOMPARE(*run->metrics.averageValidWaitingMs, 0.0);
    }

    // What takes no time has infinite efficiency, even without value, and frees what comes after it
    // at the same moment.
    void zeroServiceGoesFirst()
    {
        const Workload workload =
            workloadOf({request("busy", 0, 3, 1), request("dear", 1, 1, 1),
                        request("nothing", 1, 0, 0), request("follows", 0, 0.5, 1, 2)});
        QCOMPARE(served(workload, "efficiency"), QString("busy nothing follows dear"));
    }

    void overdueGoBeforeAllOthers()
    {
        const Workload workload =
            workloadOf({request("busy", 0, 10, 9), request("poor", 0, 5, 0.1),
                        request("rich", 0, 5, 0.9), request("poor2", 1, 2, 0.1)});
        QCOMPARE(served(workload, "efficiency"), QString("busy rich poor2 poor"));
        // At 10 both have waited twice their 5 ms, and poor2 9 of its 4.
        QueueOptions options{2, 1};
        QCOMPARE(served(workload, "efficiency", options), QString("busy poor rich poor2"));
        const Result<QueueRun> run = runQueue(workload, *findPolicy("efficiency"), options);
        QVERIFY(run->services[1].wasOverdue && !run->services[0].wasOverdue);
        QCOMPARE(run->services[1].ready, 3u);
        QCOMPARE(run->services[1].overdue, 3u);
        QCOMPARE(run->metrics.overdue, std::size_t{3});
        // A bound of 0 is first come, first served.
        options.mu = 0;
        QCOMPARE(served(workload, "hvf", options), served(workload, "fcfs"));
    }

    void severalServersShareTheQueue()
    {
        const Workload workload =
            workloadOf({request("a", 0, 4, 1), request("b", 0, 4, 1), request("c", 0, 1, 1, 1)});
        const Result<QueueRun> run = runQueue(workload, *findPolicy("fcfs"), {{}, 2});
        QVERIFY(run);
        QCOMPARE(run->services[1].server, 1);
        QCOMPARE(run->services[2].startMs, 4.0);
        QCOMPARE(run->services[2].server, 0);
        QCOMPARE(run->metrics.endMs, 5.0);
    }

    void nothingToServe()
    {
        const Result<QueueRun> run = runQueue({}, *findPolicy("sjf"));
        QVERIFY(run);
        QVERIFY(run->order.empty());
        QVERIFY(!run->metrics.averageValidWaitingMs && !run->metrics.systemEfficiencyPerMs);
    }

    void metricsAreTheContracts()
    {
        // Waits 0, 2 and 5; values 0.5, 1 and 0.25; services 2, 3 and 4.
        const Workload workload =
            workloadOf({request("a", 0, 2, 0.5), request("b", 0, 3, 1), request("c", 0, 4, 0.25)});
        const Result<QueueRun> run = runQueue(workload, *findPolicy("fcfs"));
        QVERIFY(nearlyEqual(*run->metrics.averageValidWaitingMs, (2 * 1 + 5 * 0.25) / 3));
        QVERIFY(
            nearlyEqual(*run->metrics.systemEfficiencyPerMs, (0.5 / 2 + 1.0 / 5 + 0.25 / 9) / 3));
        QVERIFY(nearlyEqual(run->metrics.valuedWaitingMs, 3.25));
        QVERIFY(nearlyEqual(*run->metrics.printedObjective,
                            2 / (0.5 / 2) + 5 / (1.0 / 3) + 9 / (0.25 / 4)));
        const Workload worthless = workloadOf({request("a", 0, 2, 0)});
        QVERIFY(!runQueue(worthless, *findPolicy("fcfs"))->metrics.printedObjective);
    }

    void mistakes()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QVERIFY(refused(workloadOf({request("a", -1, 1, 1)})).contains("0 or more"));
        QVERIFY(refused(workloadOf({request("a", 0, std::nan(""), 1)})).contains("0 or more"));
        QVERIFY(refused(workloadOf({request("a", 0, 1, infinity)})).contains("has the value"));
        QVERIFY(refused(workloadOf({request("", 0, 1, 1)})).contains("no id"));
        QVERIFY(refused(workloadOf({request("a", 0, 1, 1), request("a", 0, 1, 1)}))
                    .contains("\"a\" is used a second time"));
        QVERIFY(refused(workloadOf({request("a", 0, 1, 1, 0)})).contains("after itself"));
        QVERIFY(refused(workloadOf({request("a", 0, 1, 1, 5)})).contains("does not hold"));
        const QString circle = refused(workloadOf(
            {request("a", 0, 1, 1, 2), request("b", 0, 1, 1, 0), request("c", 0, 1, 1, 1)}));
        QVERIFY2(circle.contains("circle"), qPrintable(circle));
        QVERIFY(refused(workloadOf({request("a", 3, 0, 1)})).contains("neither waits nor takes"));
        QVERIFY(refused(workloadOf({request("a", 0, 1e308, 1), request("b", 0, 1e308, 1),
                                    request("c", 0, 1, 1)}))
                    .contains("beyond what a number holds"));
        const Workload good = workloadOf({request("a", 0, 1, 1)});
        QVERIFY(refused(good, {-1, 1}).contains("mu is -1"));
        QVERIFY(refused(good, {std::nan(""), 1}).contains("mu is"));
        QVERIFY(refused(good, {{}, 0}).contains("1 to 10000"));
    }

    void obeysCancel()
    {
        Workload workload;
        for (int i = 0; i < 40'000; ++i)
            workload.requests.push_back(request(std::to_string(i).c_str(), 0, 1, 1));
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        const Result<QueueRun> run = runQueue(workload, *findPolicy("sjf"), {}, context);
        QVERIFY(!run && run.error().code == ErrorCode::Cancelled);
    }

    // The least moment, not one next to it: rounding must not make a request overdue a decision
    // early or late.
    void momentOverdueIsExact()
    {
        constexpr std::uint64_t seed = 5;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        const double infinity = std::numeric_limits<double>::infinity();
        for (int round = 0; round < 20'000; ++round) {
            const double ready = std::exp(random.uniform(-20, 20)) * (random.chance(0.9) ? 1 : 0);
            const double bound = std::exp(random.uniform(-20, 20)) * (random.chance(0.9) ? 1 : 0);
            const double t = firstMomentOverdue(ready, bound);
            QVERIFY(t >= ready && t - ready >= bound);
            const double before = std::nextafter(t, -infinity);
            QVERIFY(before < ready || before - ready < bound);
        }
    }

    void randomWorkloadsAsTheNaiveOneDoes_data()
    {
        QTest::addColumn<bool>("wholeNumbers");
        QTest::addColumn<int>("rounds");
        QTest::addColumn<int>("most");
        QTest::newRow("ties") << true << 4000 << 24;
        QTest::newRow("any numbers") << false << 1000 << 24;
        // Where many come at once, and go on coming.
        QTest::newRow("long, ties") << true << 60 << 500;
        QTest::newRow("long, any numbers") << false << 60 << 500;
    }
    void randomWorkloadsAsTheNaiveOneDoes()
    {
        QFETCH(bool, wholeNumbers);
        QFETCH(int, rounds);
        QFETCH(int, most);
        constexpr std::uint64_t seed = 17;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        WorkloadShape shape;
        shape.wholeNumbers = wholeNumbers;
        shape.mostRequests = most;
        for (int round = 0; round < rounds; ++round) {
            shape.after = random.chance(0.3) ? 0 : 0.5;
            Workload workload = randomWorkload(random, shape);
            if (random.chance(0.3)) {
                // A service of 0 has no place in a block (tst_queueblocks).
                if (Result<Workload> merged = mergeBlocks(workload))
                    workload = std::move(*merged);
            }
            QueueOptions options;
            if (random.chance(0.5))
                options.mu =
                    wholeNumbers ? static_cast<double>(random.integer(0, 4)) : random.uniform(0, 4);
            options.servers = random.chance(0.7) ? 1 : static_cast<int>(random.integer(2, 4));
            const auto& policy = policies()[static_cast<std::size_t>(
                random.integer(0, static_cast<std::int64_t>(policies().size()) - 1))];
            QVERIFY2(isAsNaive(workload, policy, options),
                     (std::string(policy.id) + " mu " + formatShortest(options.mu.value_or(-1)) +
                      " servers " + std::to_string(options.servers) + '\n' + describe(workload))
                         .c_str());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Queue)
#include "tst_queue.moc"
