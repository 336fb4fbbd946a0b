// SPDX-License-Identifier: GPL-3.0-or-later
// A queue that is watched: the same run, told as it happened.
#include "core/base/message.h"
#include "core/exchange/steps_file.h"
#include "core/scheduling/queue.h"
#include "tests/support/naive_queue.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace edgecut;
using namespace edgecut::test;

namespace {

Result<QueueRun> watch(const Workload& workload, const Policy& policy, const QueueOptions& options,
                       std::vector<Step>& steps)
{
    Context context;
    context.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    return runQueue(workload, policy, options, context);
}

double number(const Step& step, std::string_view key)
{
    const auto found = std::ranges::find(step.numbers, key, &StepNumber::key);
    return found == step.numbers.end() ? -1 : found->value;
}

std::size_t countOf(const std::vector<Step>& steps, std::string_view kind)
{
    return static_cast<std::size_t>(std::ranges::count(steps, kind, &Step::kind));
}

Workload two()
{
    Workload workload;
    workload.name = "two";
    for (const char* id : {"r1", "r2"}) {
        Request request;
        request.id = id;
        request.serviceMs = 4;
        request.value = id[1] == '1' ? 0.4 : 0.8;
        workload.requests.push_back(request);
    }
    return workload;
}

} // namespace

class tst_QueueSteps : public QObject
{
    Q_OBJECT

private slots:
    void watchingChangesNothing()
    {
        constexpr std::uint64_t seed = 505;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int watched = 0;
        for (int i = 0; i < 1000; ++i) {
            WorkloadShape shape;
            shape.wholeNumbers = random.chance(0.7);
            const Workload workload = randomWorkload(random, shape);
            QueueOptions options;
            options.servers = static_cast<int>(random.integer(1, 3));
            if (random.chance(0.5))
                options.mu = static_cast<double>(random.integer(0, 3));
            const auto policies = edgecut::policies();
            const Policy& policy =
                policies[static_cast<std::size_t>(random.integer(0, std::ssize(policies) - 1))];
            std::vector<Step> steps;
            const auto told = watch(workload, policy, options, steps);
            const auto plain = runQueue(workload, policy, options);
            QCOMPARE(told.has_value(), plain.has_value());
            if (!told)
                continue;
            ++watched;
            const std::string failing = describe(workload);
            QVERIFY2(*told == *plain, failing.c_str());
            // Everybody is taken once, in the run's order, and finishes once, at its time.
            QVERIFY2(countOf(steps, "take") == workload.size(), failing.c_str());
            QVERIFY2(countOf(steps, "finish") == workload.size(), failing.c_str());
            QVERIFY2(steps.back().kind == "done", failing.c_str());
            std::size_t taken = 0;
            double nowMs = 0;
            for (const Step& step : steps) {
                QVERIFY2(number(step, "time_ms") >= nowMs, failing.c_str());
                nowMs = number(step, "time_ms");
                QVERIFY(!step.sentence.empty() && step.marks.empty() && step.plan.empty());
                if (step.kind == "ready" || step.kind == "done")
                    continue;
                const auto request = static_cast<std::size_t>(number(step, "request"));
                const Service& service = told->services[request];
                if (step.kind == "take") {
                    QCOMPARE(told->order[taken++].index(), request);
                    QCOMPARE(nowMs, service.startMs);
                    QCOMPARE(number(step, "waiting"), double(service.ready) - 1);
                } else {
                    QCOMPARE(nowMs, service.finishMs);
                }
            }
            QCOMPARE(number(steps.back(), "time_ms"), told->metrics.endMs);
        }
        QVERIFY(watched > 500);
    }

    void tellsWhatHappens()
    {
        std::vector<Step> steps;
        QVERIFY(watch(two(), *findPolicy("efficiency"), {}, steps));
        QStringList story;
        for (const Step& step : steps)
            story << QString::fromStdString(english(step.sentence));
        QCOMPARE(story,
                 QStringList({"0 ms: r1, r2 are ready. Now 2 wait.",
                              "0 ms: server 1 takes r2 as the highest value per service time of 2 "
                              "that wait: a service of 4 ms worth 0.8, after 0 ms of waiting.",
                              "4 ms: r2 is done, 4 ms after it was ready. 1 of 2 are served.",
                              "4 ms: server 1 takes r1, the only one that waits.",
                              "8 ms: r1 is done, 8 ms after it was ready. 2 of 2 are served.",
                              "All are served after 8 ms: average valid waiting time 0.8 ms, "
                              "system efficiency 0.125 a ms."}));
        const std::string text = writeSteps(two(), *findPolicy("efficiency"), steps);
        for (const char* part : {"\"edgecut.steps\"", "\"policy\"", "\"efficiency\"",
                                 "\"request\":\"r2\"", "\"waited_ms\":4"})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    }

    void longQueuesLeaveStepsOut()
    {
        Workload workload;
        for (int i = 0; i < 1000; ++i) {
            Request request;
            request.id = std::to_string(i);
            request.serviceMs = 1;
            request.value = 1;
            workload.requests.push_back(request);
        }
        std::vector<Step> steps;
        QVERIFY(watch(workload, *findPolicy("fcfs"), {}, steps));
        QCOMPARE(steps.size(), Step::mostSteps);
        const std::string last = english(steps.back().sentence);
        // One for all that become ready, two a request, and the end.
        QVERIFY2(last.starts_with("1602 more steps are left out"), last.c_str());
    }

    void noRequests()
    {
        std::vector<Step> steps;
        QVERIFY(watch({}, *findPolicy("fcfs"), {}, steps));
        QCOMPARE(steps.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(tst_QueueSteps)
#include "tst_queue_steps.moc"
