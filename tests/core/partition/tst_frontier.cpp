// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_graph.h"
#include "core/partition/narrow_order.h"
#include "core/partition/pareto_filter.h"
#include "tests/bench/networks.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace edgecut;
using namespace edgecut::test;

namespace {

using Amount = StageModel::Amount;

/// Every path of a graph: its tiers in layer order, and what its steps add up to.
void collectPaths(const FrontierGraph& graph, FrontierGraph::State state,
                  std::vector<std::int8_t>& tiers, std::vector<Amount>& sums,
                  std::map<std::vector<std::int8_t>, std::vector<Amount>>& paths)
{
    if (tiers.size() == graph.order().size()) {
        std::vector<std::int8_t> tierOf(tiers.size());
        for (std::size_t i = 0; i < tiers.size(); ++i)
            tierOf[graph.order()[i].index()] = tiers[i];
        QVERIFY(paths.emplace(tierOf, sums).second);
        return;
    }
    for (std::size_t i = graph.firstStep(state); i < graph.pastStep(state); ++i) {
        const std::vector<Amount> before = sums;
        StageModel::add(sums.data(), graph.amounts(i), sums.size());
        tiers.push_back(graph.step(i).tier);
        collectPaths(graph, graph.step(i).to, tiers, sums, paths);
        tiers.pop_back();
        sums = before;
    }
}

} // namespace

class tst_Frontier : public QObject
{
    Q_OBJECT

private slots:
    /// The graph's paths are the allowed plans, each once, with the measures of each, in whatever
    /// order layers are placed.
    void pathsArePlans()
    {
        constexpr std::uint64_t seed = 11;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<AllowedTiers> allowed = allowedTiers(problem);
            if (!allowed)
                continue;
            const StageModel model(problem, maximumStageGoal(problem), 1e6);
            std::vector<LayerId> order = model.placingOrder();
            for (std::size_t left = i % 2 == 0 ? 0 : order.size(); left > 1; --left) {
                const auto other = random.integer(0, static_cast<std::int64_t>(left) - 1);
                std::swap(order[left - 1], order[static_cast<std::size_t>(other)]);
            }
            const auto graph =
                FrontierGraph::build(model, *allowed, StageModel::whole, 100000, {}, order);
            QVERIFY(graph.has_value());
            std::map<std::vector<std::int8_t>, std::vector<Amount>> paths;
            std::vector<std::int8_t> tiers;
            std::vector<Amount> sums(model.measureCount(), 0);
            collectPaths(*graph, 0, tiers, sums, paths);
            std::size_t plans = 0;
            forEachPlan(problem, [&](const Plan& plan) {
                const std::optional<NaiveCost> cost = naiveCost(problem, plan);
                if (!cost)
                    return;
                ++plans;
                std::vector<std::int8_t> tierOf;
                for (const TierId tier : plan.tierOf)
                    tierOf.push_back(static_cast<std::int8_t>(tier.value));
                const auto found = paths.find(tierOf);
                QVERIFY2(found != paths.end(), describe(problem, plan).c_str());
                QCOMPARE(found->second, model.measuresOf(tierOf));
                for (std::size_t k = 0; k < cost->stagesMs.size(); ++k)
                    QVERIFY(qAbs(model.toMs(found->second[k]) - cost->stagesMs[k]) < 1e-6);
            });
            QCOMPARE(paths.size(), plans);
        }
    }

    void giveUpWhereNetworksAreWide()
    {
        PartitionProblem problem = bench::randomlyWired(500, bench::Times::Random);
        problem.returnPath = ReturnPath::Paid;
        const StageModel model(problem, maximumStageGoal(problem), 1e6);
        const AllowedTiers allowed = allowedTiers(problem).value();
        QVERIFY(!FrontierGraph::build(model, allowed, StageModel::whole, 100000, {}));
        problem = bench::inceptionLike(500, bench::Times::Random);
        const StageModel narrow(problem, maximumStageGoal(problem), 1e6);
        const auto graph = FrontierGraph::build(narrow, allowedTiers(problem).value(),
                                                StageModel::whole, 100000, {});
        QVERIFY(graph && graph->stateCount() < 20000);
    }

    /// The way down and the way up are placed side by side, so skip tensors do not add up.
    void uNetsAreNarrowWithAWayBack()
    {
        for (const ReturnPath path : {ReturnPath::Paid, ReturnPath::Free}) {
            PartitionProblem problem = bench::uNetLike(500, bench::Times::Random);
            problem.returnPath = path;
            const StageModel model(problem, maximumStageGoal(problem), 1e6);
            const auto graph = FrontierGraph::build(model, allowedTiers(problem).value(),
                                                    StageModel::whole, 100000, {});
            QVERIFY(graph && graph->hasPlan() && graph->stateCount() < 50000);
            std::vector<LayerId> order = graph->order();
            std::ranges::sort(order);
            QCOMPARE(order.size(), problem.layerCount());
            QVERIFY(std::ranges::adjacent_find(order) == order.end());
        }
    }

    void ordersAreTopological()
    {
        Random random(12);
        for (int i = 0; i < 300; ++i) {
            const PartitionProblem problem = randomProblem(random);
            std::set<LayerId> placed;
            for (const LayerId layer : narrowOrder(problem)) {
                for (const ProblemTensor& tensor : problem.tensors) {
                    if (std::ranges::count(tensor.consumers, layer) > 0)
                        QVERIFY(placed.contains(tensor.producer));
                }
                QVERIFY(placed.insert(layer).second);
            }
            QCOMPARE(placed.size(), problem.layerCount());
        }
    }

    void filterKeepsTheBest()
    {
        constexpr std::uint64_t seed = 13;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 1000; ++i) {
            const auto measures = static_cast<std::size_t>(random.integer(1, 5));
            const auto count = static_cast<std::size_t>(random.integer(0, 40));
            std::vector<Amount> amounts(measures * count);
            for (Amount& amount : amounts)
                amount = random.integer(0, 6);
            std::vector<std::uint32_t> labels(count);
            for (std::uint32_t label = 0; label < count; ++label)
                labels[label] = label;
            QVERIFY(ParetoFilter(measures).reduce(labels, amounts, {}));
            const auto dominates = [&](std::size_t a, std::size_t b) {
                bool equal = true;
                for (std::size_t k = 0; k < measures; ++k) {
                    if (amounts[a * measures + k] > amounts[b * measures + k])
                        return false;
                    equal = equal && amounts[a * measures + k] == amounts[b * measures + k];
                }
                return !equal || a < b;
            };
            for (std::uint32_t b = 0; b < count; ++b) {
                bool best = true;
                for (std::uint32_t a = 0; a < count; ++a)
                    best = best && (a == b || !dominates(a, b));
                QCOMPARE(std::ranges::count(labels, b), best ? 1 : 0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Frontier)
#include "tst_frontier.moc"
