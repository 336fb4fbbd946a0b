// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of DADS over random traces, held against a search of all plans.
#include "core/base/numbers.h"
#include "core/partition/dads_trace.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace edgecut;
using namespace edgecut::test;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

bool crosses(const Evaluation& evaluation, std::size_t link)
{
    return std::ranges::any_of(evaluation.crossings, [link](const Crossing& crossing) {
        return static_cast<std::size_t>(crossing.link) == link;
    });
}

/// The shortest longest stage by looking at all plans; counts its calls.
PlanFinder exhaustiveHeavy(std::shared_ptr<int> calls = std::make_shared<int>(0))
{
    return [calls](const PartitionProblem& problem, const Context&) -> Result<Solution> {
        ++*calls;
        std::optional<Solution> best;
        forEachPlan(problem, [&](const Plan& plan) {
            Result<Solution> solution = solutionOf(problem, plan);
            if (solution &&
                (!best || solution->evaluation.maxStageMs < best->evaluation.maxStageMs))
                best = std::move(*solution);
        });
        if (!best)
            return failure(ErrorCode::Infeasible, translatable("core", "No plan is allowed."));
        return *best;
    };
}

PartitionProblem at(PartitionProblem problem, std::size_t link, double mbps)
{
    if (mbps > 0)
        problem.links[link].uplinkMbps = mbps;
    return problem;
}

BandwidthTrace randomTrace(Random& random, int samples, double down = 0.15)
{
    BandwidthTrace trace;
    double t = 0;
    for (int i = 0; i < samples; ++i) {
        trace.samples.push_back({t, random.chance(down) ? 0 : std::exp(random.uniform(-2.5, 4.0))});
        t += random.uniform();
    }
    trace.endS = t;
    return trace;
}

/// What all plans say of one moment.
struct Truth
{
    double leastLatencyMs = infinite, leastStageMs = infinite;
    bool mayBeLight = false, mayBeHeavy = false; ///< both where plans of least latency tie
};

Truth truthOf(const PartitionProblem& problem, std::size_t link, double mbps, double fps)
{
    const PartitionProblem now = at(problem, link, mbps);
    std::vector<Evaluation> allowed;
    forEachPlan(now, [&](const Plan& plan) {
        Result<Evaluation> evaluation = evaluate(now, plan);
        if (evaluation && (mbps > 0 || !crosses(*evaluation, link)))
            allowed.push_back(std::move(*evaluation));
    });
    Truth truth;
    for (const Evaluation& evaluation : allowed) {
        truth.leastLatencyMs = std::min(truth.leastLatencyMs, evaluation.latencyMs);
        truth.leastStageMs = std::min(truth.leastStageMs, evaluation.maxStageMs);
    }
    for (const Evaluation& evaluation : allowed) {
        if (!nearlyEqual(evaluation.latencyMs, truth.leastLatencyMs))
            continue;
        const bool onTheEdge = nearlyEqual(evaluation.maxStageMs, 1000 / fps);
        truth.mayBeLight = truth.mayBeLight || onTheEdge || evaluation.maxStageMs < 1000 / fps;
        truth.mayBeHeavy = truth.mayBeHeavy || onTheEdge || evaluation.maxStageMs >= 1000 / fps;
    }
    return truth;
}

/// What is wrong with a step taken at the true rate without hysteresis; empty: nothing.
QString faultOf(const PartitionProblem& problem, std::size_t link, double fps, const DadsRun& run,
                const DadsStep& step)
{
    const Truth truth = truthOf(problem, link, step.uplinkMbps, fps);
    if (step.mode == DadsMode::Unreachable)
        return truth.leastLatencyMs == infinite && step.plan == -1 && !step.congested &&
                       step.latencyMs == infinite && step.throughputFps == 0
                   ? QString()
                   : "unreachable";
    const Result<Evaluation> evaluation = evaluate(at(problem, link, step.uplinkMbps),
                                                   run.plans[static_cast<std::size_t>(step.plan)]);
    if (!evaluation || (step.uplinkMbps == 0 && crosses(*evaluation, link)))
        return "the plan is not allowed";
    if (!nearlyEqual(evaluation->latencyMs, step.latencyMs) ||
        !nearlyEqual(evaluation->maxStageMs, step.maxStageMs))
        return "numbers are not the plan's";
    if (step.mode == DadsMode::Light)
        return truth.mayBeLight && nearlyEqual(step.latencyMs, truth.leastLatencyMs) &&
                       !step.congested
                   ? QString()
                   : "light";
    const bool tooSlow = step.maxStageMs >= 1000 / fps;
    // Groups of layers that may choose their side make a heavy plan without a link a heuristic's.
    const bool isBest = step.uplinkMbps == 0 ? step.maxStageMs >= truth.leastStageMs * (1 - 1e-9)
                                             : nearlyEqual(step.maxStageMs, truth.leastStageMs);
    return truth.mayBeHeavy && isBest && step.congested == tooSlow ? QString() : "heavy";
}

/// A fixed problem with plans that differ: input at the edge, then two layers.
PartitionProblem chain()
{
    PartitionProblem problem;
    problem.tiers = {"edge", "cloud"};
    problem.layers = {{"input", "Input", 0, TierId(0)}, {"a", "Conv", 0, {}}, {"b", "Conv", 0, {}}};
    problem.timeMs = {0, 0, 40, 2, 60, 3};
    problem.energyMj.assign(6, 0);
    problem.tensors = {{"image", 125000, {}, LayerId(0), {LayerId(1)}},
                       {"middle", 12500, {}, LayerId(1), {LayerId(2)}},
                       {"result", 100, {}, LayerId(2), {}}};
    problem.links = {{10, 10, 0}};
    return problem;
}

BandwidthTrace traceOf(const std::vector<double>& rates)
{
    BandwidthTrace trace;
    for (const double mbps : rates)
        trace.samples.push_back({static_cast<double>(trace.samples.size()), mbps});
    trace.endS = static_cast<double>(rates.size());
    return trace;
}

DadsOptions optionsWith(double fps)
{
    DadsOptions options;
    options.fps = fps;
    options.heavy = exhaustiveHeavy();
    return options;
}

} // namespace

class tst_DadsTrace : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsAlgorithm3s()
    {
        constexpr std::uint64_t seed = 2023;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        shape.mostTiers = 3;
        int seen[3] = {};
        int congested = 0;
        for (int round = 0; round < 800; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            if (!naiveOptimum(problem))
                continue;
            DadsOptions options = optionsWith(std::exp(random.uniform(2.5, 6.5)));
            options.link = static_cast<std::size_t>(
                random.integer(0, static_cast<std::int64_t>(problem.links.size()) - 1));
            const BandwidthTrace trace = randomTrace(random, 12);
            const Result<DadsRun> run = followTrace(problem, trace, options);
            QVERIFY2(run, describe(problem).c_str());
            QCOMPARE(run->steps.size(), trace.samples.size());
            for (const DadsStep& step : run->steps) {
                const QString fault = faultOf(problem, options.link, options.fps, *run, step);
                QVERIFY2(fault.isEmpty(),
                         qPrintable(QString("%1 at %2 Mbit/s on link %3, %4 frames/s%5")
                                        .arg(fault)
                                        .arg(step.uplinkMbps, 0, 'g', 17)
                                        .arg(options.link)
                                        .arg(options.fps, 0, 'g', 17)
                                        .arg(QString::fromStdString(describe(problem)))));
                QCOMPARE(step.lostLatencyMs.value_or(0), 0.0);
                QCOMPARE(step.lostStageMs.value_or(0), 0.0);
                ++seen[static_cast<int>(step.mode)];
                congested += step.congested ? 1 : 0;
            }
        }
        qInfo("%d light, %d heavy, %d unreachable, %d congested", seen[0], seen[1], seen[2],
              congested);
        QVERIFY(seen[0] > 300 && seen[1] > 300 && seen[2] > 50 && congested > 100);
    }

    void aKnownTrace()
    {
        // Image at once: 1000/b + 5 ms; after a: 42 + ... : 40 + 100/b + 3; all here: 100 ms.
        const Result<DadsRun> run =
            followTrace(chain(), traceOf({100, 100, 10, 2, 1, 0, 100}), optionsWith(20));
        QVERIFY(run);
        const std::vector<double> latencies{15, 15, 53, 93, 100, 100, 15};
        const std::vector<double> stages{10, 10, 40, 50, 100, 100, 10};
        const char* modes[] = {"light", "light", "light", "heavy", "heavy", "heavy", "light"};
        const bool changed[] = {true, false, true, false, true, false, true};
        for (std::size_t i = 0; i < latencies.size(); ++i) {
            const DadsStep& step = run->steps[i];
            QCOMPARE(name(step.mode), std::string_view(modes[i]));
            QVERIFY(nearlyEqual(step.latencyMs, latencies[i]));
            QVERIFY(nearlyEqual(step.maxStageMs, stages[i]));
            QVERIFY(nearlyEqual(step.throughputFps, 1000 / stages[i]));
            QCOMPARE(step.changed, changed[i]);
            QCOMPARE(step.congested, stages[i] >= 50);
        }
        QCOMPARE(run->steps[0].plan, 0);
        QCOMPARE(run->steps[6].plan, 0);
        QCOMPARE(run->plans[0].tierOf, (std::vector{TierId(0), TierId(1), TierId(1)}));
        QCOMPARE(run->summary.light, std::size_t{4});
        QCOMPARE(run->summary.heavy, std::size_t{3});
        QCOMPARE(run->summary.congested, std::size_t{3});
        QCOMPARE(run->summary.unreachable, std::size_t{0});
    }

    void hysteresisKeepsWhatIsNearlyAsGood()
    {
        Random random(77);
        const BandwidthTrace trace = randomTrace(random, 400, 0.05);
        std::size_t before = trace.samples.size();
        for (const double percent : {0.0, 5.0, 20.0, 60.0, 1000.0}) {
            DadsOptions options = optionsWith(9);
            options.hysteresisPercent = percent;
            const DadsRun run = followTrace(chain(), trace, options).value();
            QVERIFY(run.summary.planChanges < before);
            before = run.summary.planChanges;
            std::size_t changes = 0;
            for (std::size_t i = 0; i < run.steps.size(); ++i) {
                const DadsStep& step = run.steps[i];
                const Truth truth = truthOf(chain(), 0, step.uplinkMbps, 9);
                const double factor = (1 + percent / 100) * (1 + 1e-9);
                if (step.mode == DadsMode::Light) {
                    QVERIFY(step.latencyMs <= truth.leastLatencyMs * factor);
                    QVERIFY(step.maxStageMs < 1000.0 / 9);
                    QVERIFY(
                        nearlyEqual(*step.lostLatencyMs, step.latencyMs - truth.leastLatencyMs));
                } else {
                    QVERIFY(step.maxStageMs <= truth.leastStageMs * factor);
                    QVERIFY(nearlyEqual(*step.lostStageMs, step.maxStageMs - truth.leastStageMs));
                }
                QVERIFY(!step.blocked);
                changes += i > 0 && step.plan != run.steps[i - 1].plan ? 1 : 0;
                QCOMPARE(step.changed, i == 0 || step.plan != run.steps[i - 1].plan);
            }
            QCOMPARE(run.summary.planChanges, changes);
        }
    }

    // Decided by what is believed, paid for at what is true.
    void believedRatesDecide()
    {
        const BandwidthTrace trace = traceOf({1, 100, 0, 10, 10});
        DadsOptions options = optionsWith(5);
        options.believedMbps = {100, 1, 100, 0, std::nullopt};
        const DadsRun run = followTrace(chain(), trace, options).value();
        const std::vector<DadsStep>& steps = run.steps;
        QVERIFY(nearlyEqual(steps[0].latencyMs, 1005)); // the image, at 1 Mbit/s
        QVERIFY(nearlyEqual(*steps[0].lostLatencyMs, 905));
        QVERIFY(nearlyEqual(steps[1].latencyMs, 100));
        QVERIFY(nearlyEqual(*steps[1].lostLatencyMs, 85));
        QVERIFY(steps[2].blocked && steps[2].latencyMs == infinite && steps[2].throughputFps == 0);
        QCOMPARE(*steps[2].lostLatencyMs, infinite);
        QVERIFY(nearlyEqual(steps[3].latencyMs, 100));
        QVERIFY(nearlyEqual(steps[4].latencyMs, 53)); // the problem says 10 Mbit/s
        QCOMPARE(steps[4].believedMbps, 10.0);
        QCOMPARE(run.summary.blocked, std::size_t{1});
        QVERIFY(nearlyEqual(*run.summary.mostLostLatencyMs, 905)); // of the finite ones
        QVERIFY(nearlyEqual(*run.summary.meanLatencyMs, (1005 + 100 + 100 + 53) / 4.0));
    }

    void fewerSearchesThanRates()
    {
        Random random(31);
        const BandwidthTrace trace = randomTrace(random, 3000, 0);
        const PartitionProblem problem = chain();
        const auto calls = std::make_shared<int>(0);
        DadsOptions options;
        options.fps = 24;
        options.heavy = exhaustiveHeavy(calls);
        const DadsRun every = followTrace(problem, trace, options).value();
        QCOMPARE(every.heavyResolutionPercent, 0.0);
        QCOMPARE(every.heavySearches, every.summary.heavy);
        *calls = 0;
        options.heavySearches = 25;
        const DadsRun few = followTrace(problem, trace, options).value();
        QVERIFY(few.heavySearches <= 25 && few.heavySearches > 15);
        QCOMPARE(static_cast<std::size_t>(*calls), few.heavySearches);
        QVERIFY(few.heavyResolutionPercent > 0);
        for (std::size_t i = 0; i < trace.samples.size(); ++i) {
            QCOMPARE(few.steps[i].mode, every.steps[i].mode);
            // This problem has so few plans that all are found.
            QVERIFY(nearlyEqual(few.steps[i].maxStageMs, every.steps[i].maxStageMs));
        }
    }

    void latencyOfTheTrace()
    {
        BandwidthTrace trace = traceOf({10, 10, 10});
        trace.latencyMs = {0, 5, 70};
        DadsOptions options = optionsWith(1);
        QVERIFY(nearlyEqual(followTrace(chain(), trace, options)->steps[1].latencyMs, 53));
        options.useTraceLatency = true;
        const DadsRun run = followTrace(chain(), trace, options).value();
        QVERIFY(nearlyEqual(run.steps[0].latencyMs, 53));
        QVERIFY(nearlyEqual(run.steps[1].latencyMs, 58));
        QVERIFY(nearlyEqual(run.steps[2].latencyMs, 100)); // all at the edge
    }

    void refusals()
    {
        DadsOptions options = optionsWith(1);
        options.link = 1;
        QCOMPARE(followTrace(chain(), traceOf({1}), options).error().code, ErrorCode::InvalidInput);
        options.link = 0;
        options.believedMbps = {1, 2};
        QCOMPARE(followTrace(chain(), traceOf({1}), options).error().code, ErrorCode::InvalidInput);
        options.believedMbps.clear();
        PartitionProblem limited = chain();
        limited.memoryBytes = {std::nullopt, 10};
        QCOMPARE(followTrace(limited, traceOf({1}), options).error().code, ErrorCode::Unsupported);
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QCOMPARE(followTrace(chain(), traceOf({1, 2}), options, context).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(!dadsOptions({{"fps", 0}}));
        QVERIFY(!dadsOptions({{"hysteresis", -1}}));
        QCOMPARE(dadsOptions({{"hysteresis", 7}})->hysteresisPercent, 7.0);
    }
};

QTEST_APPLESS_MAIN(tst_DadsTrace)
#include "tst_dads_trace.moc"
