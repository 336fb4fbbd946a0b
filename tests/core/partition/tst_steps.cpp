// SPDX-License-Identifier: GPL-3.0-or-later
// Methods that are watched: the same answers, told step by step.
#include "core/base/numbers.h"
#include "core/exchange/steps_file.h"
#include "core/partition/method.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace edgecut;
using namespace edgecut::test;

namespace {

std::optional<double> number(const Step& step, std::string_view key)
{
    for (const StepNumber& each : step.numbers) {
        if (each.key == key)
            return each.value;
    }
    return std::nullopt;
}

Result<Solution> watch(const char* method, const PartitionProblem& problem,
                       std::vector<Step>& steps, const OptionValues& options = {})
{
    Context context;
    context.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    return solve(*findMethod(method), problem, options, context);
}

/// Searches that draw need not be good here, only the same.
OptionValues brief(std::string_view method)
{
    if (method == "genetic")
        return {{"iterations", 6}, {"population", 10}};
    if (method == "ddpg")
        return {{"episodes", 2}, {"steps", 12}, {"batch", 4}};
    return {};
}

} // namespace

class tst_Steps : public QObject
{
    Q_OBJECT

private slots:
    void watchingChangesNoAnswer_data()
    {
        QTest::addColumn<QString>("id");
        for (const Method& method : methods()) {
            if (method.tellsSteps)
                QTest::newRow(method.id.data()) << QString::fromLatin1(method.id.data());
        }
    }
    void watchingChangesNoAnswer()
    {
        QFETCH(QString, id);
        constexpr std::uint64_t seed = 404;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        const Method& method = *findMethod(id.toStdString());
        shape.mostTiers = std::min<std::int64_t>(4, method.maximumTiers);
        int answered = 0;
        for (int i = 0; i < 500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            std::vector<Step> steps;
            const auto watched = watch(method.id.data(), problem, steps, brief(method.id));
            const auto plain = solve(method, problem, brief(method.id));
            QCOMPARE(watched.has_value(), plain.has_value());
            if (!watched)
                continue;
            ++answered;
            const std::string failing = describe(problem, watched->plan);
            QVERIFY2(nearlyEqual(watched->objective, plain->objective), failing.c_str());
            QCOMPARE(watched->optimal, plain->optimal);
            QVERIFY2(!steps.empty() && steps.back().kind == "done", failing.c_str());
            QCOMPARE(steps.back().plan, watched->plan.tierOf);
            for (const Step& step : steps) {
                QVERIFY(!step.sentence.empty());
                QVERIFY(step.plan.empty() || step.plan.size() == problem.layerCount());
                for (const StepMark& mark : step.marks)
                    QVERIFY(mark.layer.isValid() && mark.layer.index() < problem.layerCount());
            }
        }
        QVERIFY(answered > 200);
    }

    void theFlowProvesTheCut()
    {
        Random random(405);
        int cuts = 0;
        for (int i = 0; i < 300; ++i) {
            const PartitionProblem problem = randomProblem(random);
            std::vector<Step> steps;
            const auto solution = watch("min-cut", problem, steps);
            if (!solution)
                continue;
            double proven = 0;
            for (const Step& step : steps) {
                const auto bound = number(step, "bound_ms");
                if (!bound)
                    continue;
                QVERIFY(*bound >= proven * (1 - 1e-9));                     // it only grows ...
                QVERIFY(*bound <= solution->objective * (1 + 1e-9) + 1e-9); // ... up to the optimum
                proven = *bound;
            }
            const auto cut = std::ranges::find(steps, std::string_view("cut"), &Step::kind);
            QVERIFY(cut != steps.end());
            ++cuts;
            QVERIFY(nearlyEqual(*number(*cut, "bound_ms"), *number(*cut, "latency_ms")));
            QCOMPARE(cut->plan, solution->plan.tierOf);
        }
        QVERIFY(cuts > 150);
    }

    void theScanPricesEachPrefixAsEvaluateDoes()
    {
        Random random(406);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.pins = 0;
        for (int i = 0; i < 300; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            std::vector<Step> steps;
            if (!watch("neurosurgeon", problem, steps))
                continue;
            double best = std::numeric_limits<double>::infinity();
            std::size_t prefixes = 0;
            for (const Step& step : steps) {
                if (step.kind != "prefix")
                    continue;
                ++prefixes;
                const auto evaluation = evaluate(problem, Plan{step.plan});
                if (!evaluation)
                    continue; // the scan passes it over, too
                QVERIFY(nearlyEqual(evaluation->latencyMs, *number(step, "latency_ms")));
                best = std::min(best, evaluation->latencyMs);
                QVERIFY(nearlyEqual(best, *number(step, "best_ms")));
            }
            QCOMPARE(prefixes, problem.layerCount() + 1);
        }
    }

    void boundsCloseOnTheLongestStage()
    {
        Random random(407);
        for (int i = 0; i < 100; ++i) {
            const PartitionProblem problem = randomProblem(random);
            std::vector<Step> steps;
            const auto solution = watch("bottleneck", problem, steps);
            if (!solution || steps.size() < 2)
                continue;
            for (const Step& step : steps) {
                const auto bound = number(step, "bound_ms");
                const auto best = number(step, "best_ms");
                if (!bound || !best)
                    continue;
                QVERIFY(*bound <= *best * (1 + 1e-9));
                QVERIFY(*best >= solution->objective * (1 - 1e-9));
            }
        }
    }

    void generationsAreToldAsTheyWere()
    {
        constexpr std::uint64_t seed = 408;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 200; ++i) {
            const PartitionProblem problem = randomProblem(random);
            std::vector<Step> steps;
            const auto solution = watch("genetic", problem, steps, brief("genetic"));
            if (!solution)
                continue;
            // The first population, four steps a generation, the plan.
            QCOMPARE(steps.size(), std::size_t(1 + 4 * 6 + 1));
            double generation = 0, best = std::numeric_limits<double>::infinity();
            for (const Step& step : steps) {
                if (step.kind == "mutation")
                    QVERIFY(nearlyEqual(evaluate(problem, Plan{step.plan})->latencyMs,
                                        *number(step, "child_ms")));
                if (step.kind != "generation")
                    continue;
                QCOMPARE(*number(step, "generation"), generation++);
                QVERIFY(nearlyEqual(evaluate(problem, Plan{step.plan})->latencyMs,
                                    *number(step, "best_ms")));
                QVERIFY(*number(step, "best_ms") <= best); // the elite passes on
                QVERIFY(*number(step, "mean_ms") >= *number(step, "best_ms") * (1 - 1e-9));
                best = *number(step, "best_ms");
            }
            QCOMPARE(generation, 7.0);
            QVERIFY(nearlyEqual(best, solution->objective));
        }
    }

    void longSearchesLeaveStepsOut()
    {
        Random random(3);
        ProblemShape shape;
        shape.pins = 0;
        shape.resultTier = 0;
        const PartitionProblem problem = randomProblem(random, shape);
        std::vector<Step> steps;
        QVERIFY(watch("genetic", problem, steps, {{"iterations", 500}, {"population", 4}}));
        QVERIFY(steps.size() <= Step::mostSteps);
        const std::string last = english(steps[steps.size() - 2].sentence);
        QVERIFY2(last.starts_with("400 more generations are left out"), last.c_str());
        steps.clear();
        QVERIFY(watch("ddpg", problem, steps, {{"episodes", 1000}, {"steps", 2}, {"batch", 1}}));
        QVERIFY(steps.size() > 300 && steps.size() <= Step::mostSteps);
        const std::string episode = english(steps[steps.size() - 2].sentence);
        QVERIFY2(episode.starts_with("Episode 1000:"), episode.c_str());
    }

    void episodesTellTheAgentsOwnPlan()
    {
        Random random(409);
        for (int i = 0; i < 100; ++i) {
            const PartitionProblem problem = randomProblem(random);
            std::vector<Step> steps;
            const auto solution = watch("ddpg", problem, steps, brief("ddpg"));
            if (!solution)
                continue;
            QCOMPARE(steps.size(), std::size_t(3)); // two episodes and the plan
            for (const Step& step : steps) {
                if (step.kind == "episode")
                    QVERIFY(nearlyEqual(evaluate(problem, Plan{step.plan})->latencyMs,
                                        *number(step, "own_ms")));
            }
            QCOMPARE(steps[1].plan, steps[2].plan);
        }
    }

    void fusedLayersAreNotWatched()
    {
        Random random(1);
        ProblemShape shape;
        shape.fewestLayers = 2;
        PartitionProblem problem = randomProblem(random, shape);
        for (ProblemLayer& layer : problem.layers)
            layer.pinned.reset();
        problem.fused = {{LayerId(0), LayerId(1)}};
        std::vector<Step> steps;
        const auto solution = watch("min-cut", problem, steps);
        if (!solution)
            QVERIFY(!english(solution.error()).empty());
        QVERIFY(steps.empty());
    }

    void writesADocument()
    {
        Random random(2);
        const PartitionProblem problem = randomProblem(random);
        std::vector<Step> steps{{"flow",
                                 {translatable("core", "%1 ms"), {1.5}},
                                 {{LayerId(0), StepMark::Role::Active}},
                                 {{"bound_ms", 1.5}},
                                 {}}};
        const std::string text = writeSteps(problem, "min-cut", steps);
        for (const char* part :
             {"\"edgecut.steps\"", "\"flow\"", "\"1.5 ms\"", "\"active\"", "\"bound_ms\":1.5"})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    }
};

QTEST_APPLESS_MAIN(tst_Steps)
#include "tst_steps.moc"
