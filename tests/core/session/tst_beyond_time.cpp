// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "core/session/beyond_time.h"

#include <QTest>

using namespace edgecut;

class tst_BeyondTime : public QObject
{
    Q_OBJECT

private:
    static PartitionProblem chain()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.layers = {{"input", "Input", 0, TierId(0)}, {"conv", "Conv", 10, {}}};
        problem.timeMs = {0, 0, 5, 1};
        problem.energyMj = {0, 0, 0, 0};
        problem.tensors = {{"image", 100, {}, LayerId(0), {LayerId(1)}}};
        problem.links = {{10, 10, 0}};
        return problem;
    }

private slots:
    void nothingSaidChangesNothing()
    {
        PartitionProblem problem = chain();
        QVERIFY(applyBeyondTime({}, problem).has_value());
        QCOMPARE(problem, chain());
    }

    void laysTheSettingsOverTheProblem()
    {
        Scenario scenario;
        scenario.settings = {{"objective/energy-weight", "2"}, {"objective/cost-weight", "3"},
                             {"objective/price", "0.5"},       {"objective/min-depth", "1"},
                             {"objective/memory-last", "4"},   {"objective/radio", "wifi"}};
        PartitionProblem problem = chain();
        QVERIFY(applyBeyondTime(scenario, problem).has_value());
        QCOMPARE(problem.weights, (ObjectiveWeights{2, 3}));
        QCOMPARE(problem.pricePerHour, (std::vector<double>{0, 0.5}));
        QCOMPARE(problem.memoryBytes, (std::vector<std::optional<double>>{{}, 4e6}));
        QCOMPARE(problem.radios.front(), std::optional(findRadioPreset("wifi")->radio));
        QCOMPARE(problem.layers[1].pinned, std::optional(TierId(0)));
        QVERIFY(check(problem).has_value());
        QVERIFY(!sameBeyondTime(scenario, {}));
        // A file says the same afterwards, but for the weights, which are the question's.
        const Result<PartitionProblem> read = readProblem(writeProblem(problem), "again");
        problem.weights = {};
        QVERIFY(read.has_value());
        QCOMPARE(*read, problem);
    }

    void refusesWhatItDoesNotKnow()
    {
        for (const auto& [key, value] :
             {std::pair("objective/radio", "6g"), std::pair("objective/energy-weight", "-1")}) {
            Scenario scenario;
            scenario.settings = {{key, value}};
            PartitionProblem problem = chain();
            QVERIFY(!applyBeyondTime(scenario, problem));
        }
    }
};

QTEST_GUILESS_MAIN(tst_BeyondTime)
#include "tst_beyond_time.moc"
