// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/scheduling/queue_history.h"
#include "tests/support/naive_queue.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace edgecut;
using namespace edgecut::test;

namespace {

QueueHistory historyOf(const Workload& workload, const char* policy,
                       const QueueOptions& options = {})
{
    return {std::make_shared<const Workload>(workload), *findPolicy(policy), options,
            runQueue(workload, *findPolicy(policy), options).value()};
}

/// The moment by counting.
QueueHistory::Moment counted(const QueueHistory& history, double ms)
{
    QueueHistory::Moment moment;
    double waiting = 0, efficiency = 0;
    for (std::size_t i = 0; i < history.workload().size(); ++i) {
        const Service& service = history.run().services[i];
        const Request& request = history.workload().requests[i];
        moment.ready += service.readyMs <= ms ? 1 : 0;
        if (service.startMs <= ms) {
            ++moment.taken;
            waiting += request.value * service.waitingMs();
        } else if (history.options().mu && service.readyMs <= ms &&
                   ms - service.readyMs >= *history.options().mu * request.serviceMs) {
            ++moment.overdue;
        }
        if (service.finishMs <= ms) {
            ++moment.finished;
            efficiency += request.value / (service.waitingMs() + request.serviceMs);
        }
    }
    if (moment.taken > 0)
        moment.averageValidWaitingMs = waiting / static_cast<double>(moment.taken);
    if (moment.finished > 0)
        moment.systemEfficiencyPerMs = efficiency / static_cast<double>(moment.finished);
    return moment;
}

bool isSame(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || nearlyEqual(*a, *b));
}

/// A workload every policy of which has metrics.
Workload servable(Random& random)
{
    WorkloadShape shape;
    shape.wholeNumbers = random.chance(0.6);
    Workload workload = randomWorkload(random, shape);
    for (Request& request : workload.requests)
        request.serviceMs += shape.wholeNumbers ? 1 : 0.01;
    return workload;
}

} // namespace

class tst_QueueHistory : public QObject
{
    Q_OBJECT

private slots:
    // Binary search says at every moment what counting says, in any order of asking.
    void momentsAsCounted()
    {
        constexpr std::uint64_t seed = 23;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int round = 0; round < 400; ++round) {
            const Workload workload = servable(random);
            QueueOptions options;
            if (random.chance(0.6))
                options.mu = static_cast<double>(random.integer(0, 3));
            options.servers = static_cast<int>(random.integer(1, 3));
            const auto policy = policies()[static_cast<std::size_t>(random.integer(0, 4))];
            const QueueHistory history = historyOf(workload, policy.id.data(), options);
            for (int look = 0; look < 12; ++look) {
                const double ms = random.chance(0.5) ? static_cast<double>(random.integer(-1, 60))
                                                     : random.uniform(0, history.endMs() + 1);
                const QueueHistory::Moment moment = history.at(ms), wanted = counted(history, ms);
                QVERIFY2(moment.ready == wanted.ready && moment.taken == wanted.taken &&
                             moment.finished == wanted.finished &&
                             moment.overdue == wanted.overdue &&
                             isSame(moment.averageValidWaitingMs, wanted.averageValidWaitingMs) &&
                             isSame(moment.systemEfficiencyPerMs, wanted.systemEfficiencyPerMs),
                         (std::string(policy.id) + " at " + formatShortest(ms) + '\n' +
                          describe(workload))
                             .c_str());
            }
            const QueueHistory::Moment last = history.at(history.endMs());
            QCOMPARE(last.finished, workload.size());
            QVERIFY(
                isSame(last.averageValidWaitingMs, history.run().metrics.averageValidWaitingMs));
        }
    }

    void stepsFromDecisionToDecision()
    {
        Random random(4);
        const Workload workload = servable(random);
        const QueueHistory history = historyOf(workload, "sjf");
        std::vector<double> starts;
        for (std::optional<double> ms = history.nextDecisionMs(-1); ms;
             ms = history.nextDecisionMs(*ms))
            starts.push_back(*ms);
        std::vector<double> backwards;
        for (std::optional<double> ms = history.previousDecisionMs(history.endMs() + 1); ms;
             ms = history.previousDecisionMs(*ms))
            backwards.push_back(*ms);
        std::ranges::reverse(backwards);
        QCOMPARE(backwards, starts);
        QVERIFY(!starts.empty());
    }

    // Without the request that was taken, the rule takes the one that is named as the next.
    void nextIsWhoWouldHaveBeenTaken()
    {
        Random random(31);
        int asked = 0;
        for (int round = 0; round < 300; ++round) {
            Workload workload = servable(random);
            for (Request& request : workload.requests) {
                request.after = {};
                request.arrivalMs = 0;
            }
            if (workload.size() < 2)
                continue;
            QueueOptions options;
            if (random.chance(0.5))
                options.mu = 1;
            const auto policy = policies()[static_cast<std::size_t>(random.integer(0, 4))];
            const QueueHistory history = historyOf(workload, policy.id.data(), options);
            const RequestId first = history.run().order.front();
            const QueueDecision decision = decisionOn(history, first);
            QVERIFY(decision.reason == QueueDecision::Reason::Policy);
            QCOMPARE(decision.ready, workload.size());
            Workload without = workload;
            without.requests.erase(without.requests.begin() + first.value);
            const QueueHistory other = historyOf(without, policy.id.data(), options);
            QCOMPARE(workload[decision.next].id, without[other.run().order.front()].id);
            ++asked;
        }
        QVERIFY(asked > 200);
    }

    void saysWhy()
    {
        Workload workload;
        const auto add = [&workload](const char* id, double serviceMs, double value) {
            Request request;
            request.id = id;
            request.serviceMs = serviceMs;
            request.value = value;
            workload.requests.push_back(request);
        };
        add("a", 10, 1);
        add("b", 1, 0.5);
        add("c", 4, 0.1);
        const QueueHistory history = historyOf(workload, "efficiency");
        QCOMPARE(english(explained(history, decisionOn(history, RequestId(1)))),
                 std::string("Taken as the highest value per service time of 3 ready requests. a "
                             "would have been next."));
        QCOMPARE(english(explained(history, decisionOn(history, RequestId(2)))),
                 std::string("Taken at once: nothing else was ready."));
        const QueueHistory bounded = historyOf(workload, "hvf", {2, 1});
        QCOMPARE(english(explained(bounded, decisionOn(bounded, RequestId(1)))),
                 std::string("Taken because it had waited too long: it was ready the earliest of "
                             "2 overdue ones among 2 ready requests. c would have been next."));
    }
};

QTEST_GUILESS_MAIN(tst_QueueHistory)
#include "tst_queue_history.moc"
