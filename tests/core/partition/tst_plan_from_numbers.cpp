// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plan_from_numbers.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

class tst_PlanFromNumbers : public QObject
{
    Q_OBJECT

private slots:
    void makesAllowedPlansAndReachesAll()
    {
        constexpr std::uint64_t seed = 2041;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        shape.mostTiers = 3;
        shape.pins = 0.3;
        int contradictory = 0;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const auto plans = PlanFromNumbers::of(problem);
            int allowedPlans = 0;
            forEachPlan(problem, [&](const Plan& plan) {
                if (!evaluate(problem, plan))
                    return;
                ++allowedPlans;
                QVERIFY2(plans, qPrintable(QString::fromStdString(describe(problem, plan))));
                std::vector<double> numbers;
                for (const TierId tier : plan.tierOf)
                    numbers.push_back((static_cast<double>(tier.index()) + 0.5) /
                                      static_cast<double>(problem.tierCount()));
                QVERIFY2((*plans)(numbers) == plan,
                         qPrintable(QString::fromStdString(describe(problem, plan))));
            });
            if (!plans) {
                QCOMPARE(allowedPlans, 0);
                ++contradictory;
                continue;
            }
            std::vector<double> numbers(problem.layerCount());
            for (int draw = 0; draw < 20; ++draw) {
                for (double& number : numbers)
                    number = random.uniform(-0.2, 1.2);
                const auto evaluation = evaluate(problem, (*plans)(numbers));
                QVERIFY2(evaluation, qPrintable(QString::fromStdString(describe(problem))));
            }
        }
        QVERIFY(contradictory > 20 && contradictory < 1500);
    }
};

QTEST_APPLESS_MAIN(tst_PlanFromNumbers)
#include "tst_plan_from_numbers.moc"
