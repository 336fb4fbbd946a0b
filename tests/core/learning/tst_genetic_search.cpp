// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/genetic_search.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace edgecut;

namespace {

/// Each gene costs how far it is from its last alternative; the least is 0.
GeneticTask climb(std::size_t genes, std::int32_t alternatives)
{
    GeneticTask task;
    task.alternatives.assign(genes, alternatives);
    task.cost = [alternatives](std::span<const std::int32_t> chosen) {
        double cost = 0;
        for (const std::int32_t gene : chosen)
            cost += alternatives - 1 - gene;
        return cost;
    };
    return task;
}

} // namespace

class tst_GeneticSearch : public QObject
{
    Q_OBJECT

private slots:
    void scalesFitnessInAStraightLine()
    {
        // Mean 3: the best gets 2, the mean 1, and the worst what the line says.
        const std::vector<double> fitness = scaledFitness(std::vector<double>{1, 3, 5}, 2, 9);
        QCOMPARE(fitness, (std::vector<double>{2, 1, 0}));
        // One that is far worse than the rest gets 0, and the line is as steep as that allows.
        const std::vector<double> flat = scaledFitness(std::vector<double>{0, 0, 0, 8}, 2, 9);
        QCOMPARE(flat.back(), 0.0);
        QVERIFY(flat.front() < 2 && flat.front() > 1);
        QCOMPARE(std::accumulate(flat.begin(), flat.end(), 0.0), 4.0);
        // Cut off at the mean it no longer levels the rest.
        const std::vector<double> before = scaledFitness(std::vector<double>{1, 2, 3, 98}, 2, 9);
        const std::vector<double> after = scaledFitness(std::vector<double>{1, 2, 3, 98}, 2, 0);
        QVERIFY(after[0] - after[2] > 2 * (before[0] - before[2]));
        QVERIFY(after.back() < 1e-12);
        QCOMPARE(scaledFitness(std::vector<double>{7, 7}, 2, 1), (std::vector<double>{1, 1}));
        // Another zero of the costs changes nothing.
        const std::vector<double> moved = scaledFitness(std::vector<double>{-99, -97, -95}, 2, 9);
        for (std::size_t i = 0; i < moved.size(); ++i)
            QVERIFY(std::abs(moved[i] - fitness[i]) < 1e-12);
    }

    void findsWhatIsEasy()
    {
        const GeneticTask task = climb(12, 3);
        const auto found = searchGenetically(task, {}, {});
        QVERIFY(found && found->whole);
        QCOMPARE(found->bestCost, 0.0);
        QCOMPARE(found->best, Chromosome(12, 2));
        QCOMPARE(found->generations.size(), std::size_t(51));
        QCOMPARE(found->leaders.size(), std::size_t(51));
        QCOMPARE(found->evaluations, std::size_t(200 + 50 * 180));
        for (std::size_t i = 0; i < found->generations.size(); ++i) {
            QVERIFY(found->generations[i].best <= found->generations[i].mean);
            QCOMPARE(task.cost(found->leaders[i]), found->generations[i].best);
            // The elite passes on, so the best never falls back.
            QVERIFY(i == 0 || found->generations[i].best <= found->generations[i - 1].best);
        }
        QVERIFY(found->generations.back().mean < found->generations.front().mean / 2);
    }

    void seedsRepeatAndDiffer()
    {
        Context context;
        context.seed = 5;
        const GeneticTask task = climb(30, 2);
        const auto one = searchGenetically(task, {}, context);
        QVERIFY(*one == *searchGenetically(task, {}, context));
        context.seed = 6;
        QVERIFY(one->generations != searchGenetically(task, {}, context)->generations);
    }

    void genesWithoutChoiceStay()
    {
        GeneticTask task = climb(3, 4);
        task.alternatives = {1, 4, 1};
        const auto found = searchGenetically(task, {.iterations = 5, .mutation = 1}, {});
        QCOMPARE(found->best, (Chromosome{0, 3, 0}));
        task.alternatives = {1, 1, 1};
        QCOMPARE(searchGenetically(task, {.mutation = 1}, {})->best, (Chromosome{0, 0, 0}));
    }

    void keepsWhatItFoundWhenStopped()
    {
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        const auto found =
            searchGenetically(climb(40, 3), {}, context, [&](const GeneticSearch& soFar) {
                if (soFar.generations.size() == 3)
                    stop.request_stop();
            });
        QVERIFY(found && !found->whole);
        QCOMPARE(found->generations.size(), std::size_t(3));
        QCOMPARE(found->evaluations, std::size_t(200 + 2 * 180));
        // Stopped before it began, one individual is there all the same.
        const auto least = searchGenetically(climb(40, 3), {}, context);
        QCOMPARE(least->evaluations, std::size_t(1));
        QCOMPARE(least->best.size(), std::size_t(40));
    }

    void refusesWhatMakesNoSense()
    {
        const auto code = [](const GeneticTask& task, const GeneticOptions& options) {
            return searchGenetically(task, options, {}).error().code;
        };
        QCOMPARE(code(climb(0, 2), {}), ErrorCode::InvalidInput);
        QCOMPARE(code(climb(2, 0), {}), ErrorCode::InvalidInput);
        QCOMPARE(code(climb(2, 2), {.population = 1}), ErrorCode::InvalidInput);
        QCOMPARE(code(climb(2, 2), {.population = 4, .elite = 1}), ErrorCode::InvalidInput);
        QCOMPARE(code(climb(2, 2), {.mutation = 1.5}), ErrorCode::InvalidInput);
        QCOMPARE(code(climb(2, 2), {.pressure = 0.5}), ErrorCode::InvalidInput);
    }

    void tellsItsFirstPairsOnlyWhenWatched()
    {
        Context context;
        context.seed = 8;
        GeneticTask task = climb(9, 3);
        const auto plain = searchGenetically(task, {.iterations = 20}, context);
        QVERIFY(plain->pairs.empty());
        context.watch = [](const Step&) {};
        auto watched = searchGenetically(task, {.iterations = 20}, context);
        QCOMPARE(watched->pairs.size(), std::size_t(20));
        for (const GeneticPair& pair : watched->pairs) {
            for (const GeneticPair::Half* half : {&pair.one, &pair.other}) {
                QCOMPARE(task.cost(half->child), half->childCost);
                QVERIFY(half->place < 200);
                if (half->mutation) {
                    QCOMPARE(half->child[half->mutation->gene], half->mutation->to);
                    QVERIFY(half->mutation->from != half->mutation->to);
                }
            }
            QVERIFY(!pair.point || (*pair.point > 0 && *pair.point < 9));
        }
        watched->pairs.clear();
        QVERIFY(*watched == *plain);
    }

    void optionsOfTheTable()
    {
        QCOMPARE(geneticOptions({}), GeneticOptions{});
        QCOMPARE(geneticOptions({{"iterations", 7}, {"elite", 0.5}}),
                 (GeneticOptions{.iterations = 7, .elite = 0.5}));
    }
};

QTEST_APPLESS_MAIN(tst_GeneticSearch)
#include "tst_genetic_search.moc"
