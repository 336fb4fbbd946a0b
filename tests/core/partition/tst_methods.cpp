// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/method.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <set>

using namespace edgecut;
using namespace edgecut::test;

/// What holds for every method of the catalogue, present and to come.
class tst_Methods : public QObject
{
    Q_OBJECT

private slots:
    void catalogueIsWhole()
    {
        std::set<std::string_view> ids;
        for (const Method& method : methods()) {
            QVERIFY(ids.insert(method.id).second);
            QVERIFY(*method.title.text != '\0');
            QVERIFY(method.run != nullptr);
            QVERIFY(method.maximumTiers >= 2);
            QCOMPARE(findMethod(method.id), &method);
            for (const OptionSpec& option : method.options)
                QVERIFY(option.minimum <= option.standard && option.standard <= option.maximum);
        }
        for (const char* id :
             {"min-cut", "exhaustive", "edge-only", "cloud-only", "neurosurgeon", "shortest-path"})
            QVERIFY2(ids.contains(id), id);
        QCOMPARE(findMethod("min cut"), nullptr);
        QCOMPARE(findMethod("min-cut"), methods().data());
    }

    /// An answer is an allowed plan, evaluated honestly; a bound is a bound; an exact method that
    /// minimises latency reaches the least; an error says something.
    void answersAreHonest_data()
    {
        QTest::addColumn<QString>("id");
        for (const Method& method : methods())
            QTest::newRow(std::string(method.id).c_str())
                << QString(std::string(method.id).c_str());
    }
    void answersAreHonest()
    {
        QFETCH(QString, id);
        const Method& method = *findMethod(id.toStdString());
        constexpr std::uint64_t seed = 60;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.memory = 0.1;
        shape.mostTiers = std::min(method.maximumTiers, 3);
        shape.mostLayers = 6;
        const bool minimisesLatency = english(Message(method.minimises)) == "latency";
        // What learns by many rounds is as honest after few.
        OptionValues brief = optionsFor(method, {{"episodes", 1}, {"steps", 5}});
        int answered = 0;
        for (int i = 0; i < 400; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<Solution> found = solve(method, problem, brief);
            if (!found) {
                QVERIFY(found.error().code == ErrorCode::Infeasible ||
                        found.error().code == ErrorCode::Unsupported);
                QVERIFY(english(found.error()).size() > 20);
                continue;
            }
            ++answered;
            const std::string failing = describe(problem, found->plan);
            const std::optional<NaiveCost> cost = naiveCost(problem, found->plan);
            QVERIFY2(cost && nearlyEqual(cost->latencyMs(), found->evaluation.latencyMs),
                     failing.c_str());
            QCOMPARE(found->evaluation, evaluate(problem, found->plan).value());
            QVERIFY(found->solveUs > 0);
            if (found->lowerBound)
                QVERIFY2(*found->lowerBound <= found->objective, failing.c_str());
            QCOMPARE(found->optimal,
                     found->lowerBound && nearlyEqual(*found->lowerBound, found->objective));
            if (minimisesLatency) {
                QCOMPARE(found->objective, found->evaluation.latencyMs);
                const double least = naiveOptimum(problem).value();
                QVERIFY2(found->objective >= least * (1 - 1e-12), failing.c_str());
                if (method.exact)
                    QVERIFY2(nearlyEqual(found->objective, least), failing.c_str());
            }
        }
        QVERIFY(answered > 100);
    }

    void baselinesKeepPins()
    {
        constexpr std::uint64_t seed = 61;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 300; ++i) {
            const PartitionProblem problem = randomProblem(random);
            for (const char* id : {"edge-only", "cloud-only"}) {
                Plan plan;
                const bool edge = std::string_view(id) == "edge-only";
                for (const ProblemLayer& layer : problem.layers)
                    plan.tierOf.push_back(
                        layer.pinned.value_or(edge ? problem.firstTier() : problem.lastTier()));
                const Result<Solution> found = solve(*findMethod(id), problem);
                QVERIFY2(found.has_value() == naiveCost(problem, plan).has_value(),
                         describe(problem).c_str());
                if (found)
                    QCOMPARE(found->plan, plan);
                else
                    QCOMPARE(found.error().code, ErrorCode::Infeasible);
            }
        }
    }

    void refusesBadProblemsAndOptions()
    {
        Random random(1);
        ProblemShape shape;
        shape.returnPath = ReturnPath::Free;
        PartitionProblem problem = randomProblem(random, shape);
        for (const Method& method : methods()) {
            const Result<Solution> found = solve(method, problem, {{"no-such-option", 1}});
            QVERIFY(!found);
            const std::size_t most = static_cast<std::size_t>(method.maximumTiers);
            QCOMPARE(found.error().code,
                     problem.tierCount() > most ? ErrorCode::Unsupported : ErrorCode::InvalidInput);
            PartitionProblem broken = problem;
            broken.timeMs.pop_back();
            QCOMPARE(solve(method, broken).error().code, ErrorCode::InvalidInput);
        }
    }

    void optionsHaveRangesAndStandards()
    {
        static constexpr OptionSpec options[] = {
            {"weight", translatable("core", "Weight"), "", 1, 2, 3, translatable("core", "")}};
        Method method;
        method.id = "fake";
        method.options = options;
        method.run = [](const PartitionProblem& problem, const OptionValues& values,
                        const Context&) {
            Result<Solution> solution =
                solutionOf(problem, Plan{std::vector<TierId>(problem.layerCount(), TierId(0))});
            if (solution)
                solution->objective = optionValue(values, options[0]);
            return solution;
        };
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.links = {{1, 1, 0}};
        problem.layers = {{"a", "", 0, {}}};
        problem.timeMs = problem.energyMj = {0, 0};
        QCOMPARE(solve(method, problem)->objective, 2.0);
        QCOMPARE(solve(method, problem, {{"weight", 3}})->objective, 3.0);
        for (const double bad : {0.5, 3.5, static_cast<double>(NAN)})
            QCOMPARE(solve(method, problem, {{"weight", bad}}).error().code,
                     ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_Methods)
#include "tst_methods.moc"
