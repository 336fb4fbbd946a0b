// SPDX-License-Identifier: GPL-3.0-or-later
// What the efficiency policy is best for, by trying every order; and what blocks are.
#include "core/base/numbers.h"
#include "core/scheduling/queue.h"
#include "tests/support/naive_queue.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace edgecut;
using namespace edgecut::test;

namespace {

struct Sums
{
    double valuedWaiting = 0, printed = 0;
};

/// One server that serves in this order without a pause.
Sums inOrder(const Workload& workload, const std::vector<std::size_t>& order)
{
    Sums sums;
    double nowMs = 0;
    for (const std::size_t i : order) {
        const Request& request = workload.requests[i];
        sums.valuedWaiting += nowMs * request.value;
        nowMs += request.serviceMs;
        sums.printed += nowMs / (request.value / request.serviceMs);
    }
    return sums;
}

/// The least of each sum over all orders.
Sums leastOfAll(const Workload& workload)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Sums least{infinity, infinity};
    std::vector<std::size_t> order(workload.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    do {
        const Sums sums = inOrder(workload, order);
        least.valuedWaiting = std::min(least.valuedWaiting, sums.valuedWaiting);
        least.printed = std::min(least.printed, sums.printed);
    } while (std::ranges::next_permutation(order).found);
    return least;
}

/// All ready at 0, nothing after anything, no service of 0, no value of 0.
Workload smithWorkload(Random& random, std::int64_t count)
{
    const bool wholeNumbers = random.chance(0.5);
    Workload workload;
    for (std::int64_t i = 0; i < count; ++i) {
        Request request;
        request.id = std::string("r").append(std::to_string(i));
        request.serviceMs =
            wholeNumbers ? static_cast<double>(random.integer(1, 5)) : random.uniform(0.1, 9);
        request.value =
            wholeNumbers ? static_cast<double>(random.integer(1, 4)) / 4 : random.uniform(0.01, 1);
        workload.requests.push_back(request);
    }
    return workload;
}

Request layer(const char* id, double serviceMs, double value, std::int32_t user,
              std::int32_t after = -1, double arrivalMs = 0)
{
    Request request;
    request.id = id;
    request.serviceMs = serviceMs;
    request.value = value;
    request.user = user;
    request.after = RequestId(after);
    request.arrivalMs = arrivalMs;
    return request;
}

} // namespace

class tst_QueueOrder : public QObject
{
    Q_OBJECT

private slots:
    // Smith's rule, against every permutation of up to 8 requests; and what the printed objective
    // is least for: the lowest values first.
    void bestOfAllPermutations()
    {
        constexpr std::uint64_t seed = 8;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int round = 0; round < 2000; ++round) {
            const std::int64_t count = round < 1940 ? random.integer(1, 6) : random.integer(7, 8);
            const Workload workload = smithWorkload(random, count);
            QVERIFY(smithsRuleHolds(workload, {}));
            const Sums least = leastOfAll(workload);
            const Result<QueueRun> efficient = runQueue(workload, *findPolicy("efficiency"));
            QVERIFY2(nearlyEqual(efficient->metrics.valuedWaitingMs, least.valuedWaiting),
                     describe(workload).c_str());
            const Result<QueueRun> lowest = runQueue(workload, *findPolicy("lvf"));
            QVERIFY2(nearlyEqual(*lowest->metrics.printedObjective, least.printed),
                     describe(workload).c_str());
        }
    }

    // The policy that the paper proposes does not minimise what it prints.
    void printedObjectiveIsNotThePolicys()
    {
        Workload workload;
        workload.requests = {layer("poor", 1, 0.1, -1), layer("rich", 1, 0.9, -1)};
        const QueueRun efficient = *runQueue(workload, *findPolicy("efficiency"));
        const QueueRun lowest = *runQueue(workload, *findPolicy("lvf"));
        QVERIFY(*efficient.metrics.printedObjective > 1.7 * *lowest.metrics.printedObjective);
        QVERIFY(efficient.metrics.valuedWaitingMs < lowest.metrics.valuedWaitingMs / 5);
    }

    void whereNothingIsProven()
    {
        Workload workload;
        workload.requests = {layer("a", 1, 1, 0), layer("b", 1, 1, 0)};
        QVERIFY(smithsRuleHolds(workload, {}));
        QVERIFY(!smithsRuleHolds(workload, {5, 1}));
        QVERIFY(!smithsRuleHolds(workload, {{}, 2}));
        workload.requests[1].arrivalMs = 1;
        QVERIFY(!smithsRuleHolds(workload, {}));
        workload.requests[1].arrivalMs = 0;
        workload.requests[1].after = RequestId(0);
        QVERIFY(!smithsRuleHolds(workload, {}));
        QVERIFY(!smithsRuleHolds(*mergeBlocks(workload), {}));
        QVERIFY(smithsRuleHolds({}, {}));
    }

    void blocksTakeTheMean()
    {
        Workload workload;
        workload.users = {"ann", "ben"};
        // b comes after a after c, all ann's; d is ben's and comes after b.
        workload.requests = {layer("a", 2, 0.4, 0, 2), layer("b", 4, 0.2, 0, 0, 7),
                             layer("c", 1, 0.6, 0), layer("d", 3, 0.3, 1, 1)};
        const Result<Workload> merged = mergeBlocks(workload);
        QVERIFY(merged);
        QCOMPARE(merged->size(), std::size_t{2});
        const Request& block = merged->requests[0];
        QCOMPARE(block.id, std::string("c"));
        QCOMPARE(merged->members[0], (std::vector<std::string>{"c", "a", "b"}));
        QCOMPARE(block.serviceMs, 7.0);
        QCOMPARE(block.arrivalMs, 7.0);
        const double efficiency = (0.6 + 0.2 + 0.05) / 3;
        QVERIFY(nearlyEqual(efficiencyPerMs(block), efficiency));
        QVERIFY(nearlyEqual(block.value, efficiency * 7));
        QCOMPARE(merged->requests[1].id, std::string("d"));
        QCOMPARE(merged->requests[1].after, RequestId(0));
        QVERIFY(runQueue(*merged, *findPolicy("efficiency"), {4, 1}));
    }

    void whatIsNoRun()
    {
        Workload workload;
        workload.users = {"ann", "ben"};
        // A fork, another user between, and requests of nobody.
        workload.requests = {layer("a", 1, 1, 0),    layer("b", 1, 1, 0, 0), layer("c", 1, 1, 0, 0),
                             layer("d", 1, 1, 1, 1), layer("e", 1, 1, 0, 3), layer("f", 1, 1, -1),
                             layer("g", 1, 1, -1, 5)};
        const Result<Workload> merged = mergeBlocks(workload);
        QVERIFY(merged);
        QCOMPARE(merged->requests, workload.requests);
        QCOMPARE(merged->members.size(), workload.size());
    }

    void blockWithoutFiniteValue()
    {
        Workload workload;
        workload.users = {"ann"};
        workload.requests = {layer("a", 0, 1, 0), layer("b", 1, 1, 0, 0)};
        const Result<Workload> merged = mergeBlocks(workload);
        QVERIFY(!merged);
        QVERIFY(english(merged.error()).find("\"a\" has no finite value") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_QueueOrder)
#include "tst_queue_order.moc"
