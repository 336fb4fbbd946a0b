// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/scheduling/frame_route.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <map>
#include <set>

using namespace edgecut;
using namespace edgecut::test;

namespace {

QString shown(const std::vector<StageVisit>& route)
{
    const char* kinds[] = {"tier", "up", "down"};
    QStringList visits;
    for (const StageVisit& visit : route)
        visits << QString("%1%2 %3")
                      .arg(kinds[static_cast<int>(visit.stage.kind)])
                      .arg(visit.stage.index)
                      .arg(visit.ms, 0, 'g', 6);
    return visits.join(", ");
}

/// a chain of layers that take 1, 2, 3 ... ms wherever they are, with tensors of 125, 250 ... bytes
/// (1, 2 ... ms on a link).
PartitionProblem chain(std::size_t layers, std::size_t tiers)
{
    PartitionProblem problem;
    for (std::size_t tier = 0; tier < tiers; ++tier)
        problem.tiers.push_back(std::string("tier").append(std::to_string(tier)));
    for (std::size_t i = 0; i < layers; ++i) {
        problem.layers.push_back({std::string("l").append(std::to_string(i)), "Conv", 0, {}});
        problem.timeMs.insert(problem.timeMs.end(), tiers, static_cast<double>(i + 1));
        problem.energyMj.insert(problem.energyMj.end(), tiers, 0);
        ProblemTensor tensor{std::string("t").append(std::to_string(i)),
                             125 * static_cast<double>(i + 1),
                             {},
                             LayerId(i),
                             {}};
        if (i + 1 < layers)
            tensor.consumers.push_back(LayerId(i + 1));
        problem.tensors.push_back(tensor);
    }
    problem.links.assign(tiers - 1, {1, 1, 0});
    problem.returnPath = ReturnPath::Paid;
    return problem;
}

Plan planOf(std::initializer_list<std::size_t> tiers)
{
    Plan plan;
    for (const std::size_t tier : tiers)
        plan.tierOf.push_back(TierId(tier));
    return plan;
}

} // namespace

class tst_FrameRoute : public QObject
{
    Q_OBJECT

private slots:
    void knownRoutes()
    {
        const PartitionProblem two = chain(4, 2);
        QCOMPARE(shown(*frameRoute(two, planOf({0, 0, 0, 0}))), QString("tier0 10"));
        QCOMPARE(shown(*frameRoute(two, planOf({0, 0, 1, 1}))), QString("tier0 3, up0 2, tier1 7"));
        QCOMPARE(shown(*frameRoute(two, planOf({0, 1, 0, 0}))),
                 QString("tier0 1, up0 1, tier1 2, down0 2, tier0 7"));
        QCOMPARE(shown(*frameRoute(two, planOf({1, 1, 0, 1}))),
                 QString("tier1 3, down0 2, tier0 3, up0 3, tier1 4"));
        const PartitionProblem three = chain(4, 3);
        QCOMPARE(shown(*frameRoute(three, planOf({0, 2, 2, 0}))),
                 QString("tier0 1, up0 1, up1 1, tier2 5, down1 3, down0 3, tier0 4"));
        QCOMPARE(shown(*frameRoute(three, planOf({0, 1, 2, 2}))),
                 QString("tier0 1, up0 1, tier1 2, up1 2, tier2 7"));
        // A free return takes no time and so is no visit; the stays on both sides of it are.
        PartitionProblem free = two;
        free.returnPath = ReturnPath::Free;
        QCOMPARE(shown(*frameRoute(free, planOf({0, 1, 0, 0}))),
                 QString("tier0 1, up0 1, tier1 2, tier0 7"));
        // What takes no time on the other side leaves one stay.
        free.timeMs[2] = free.timeMs[3] = free.tensors[0].bytes = 0;
        QCOMPARE(shown(*frameRoute(free, planOf({0, 1, 0, 0}))), QString("tier0 8"));
    }

    // A fork: one branch goes out and back, the other stays. All that can be done here is done
    // before the frame leaves.
    void staysForAllItCanDo()
    {
        PartitionProblem problem = chain(4, 2);
        problem.tensors[0].consumers = {LayerId(1), LayerId(2)};
        problem.tensors[1].consumers = {LayerId(3)};
        problem.tensors[2].consumers = {LayerId(3)};
        const std::vector<StageVisit> route = frameRoute(problem, planOf({0, 1, 0, 0})).value();
        QCOMPARE(shown(route), QString("tier0 4, up0 1, tier1 2, down0 2, tier0 4"));
        QCOMPARE(route[0].layers, (std::vector{LayerId(0), LayerId(2)}));
        QCOMPARE(route[1].tensors, std::vector{TensorId(0)});
        QCOMPARE(route[4].layers, std::vector{LayerId(3)});
    }

    // On random problems: each stage's visits add up to evaluate()'s, nothing is done before what
    // it needs, a one-way frame passes each stage once.
    void addsUpAndKeepsOrder()
    {
        constexpr std::uint64_t seed = 8;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 3;
        shape.mostLayers = 5;
        int returning = 0;
        for (int round = 0; round < 150; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            forEachPlan(problem, [&](const Plan& plan) {
                const Result<Evaluation> evaluation = evaluate(problem, plan);
                const Result<std::vector<StageVisit>> route = frameRoute(problem, plan);
                QCOMPARE(route.has_value(), evaluation.has_value());
                if (!route)
                    return;
                const std::string text = describe(problem, plan);
                std::vector<double> compute(problem.tierCount(), 0), up(problem.links.size(), 0),
                    down = up;
                std::vector<int> doneAt(problem.layerCount(), -1);
                std::set<std::size_t> places;
                double latency = 0;
                for (std::size_t v = 0; v < route->size(); ++v) {
                    const StageVisit& visit = (*route)[v];
                    QVERIFY(visit.ms > 0);
                    latency += visit.ms;
                    auto& sums = visit.stage.kind == StageKind::Compute  ? compute
                                 : visit.stage.kind == StageKind::Uplink ? up
                                                                         : down;
                    sums[visit.stage.index] += visit.ms;
                    for (const LayerId layer : visit.layers)
                        doneAt[layer.index()] = static_cast<int>(v);
                    const std::size_t place =
                        3 * visit.stage.index + static_cast<std::size_t>(visit.stage.kind);
                    returning += visit.stage.kind == StageKind::Downlink ? 1 : 0;
                    QVERIFY2(places.insert(place).second ||
                                 problem.returnPath != ReturnPath::OneWay,
                             text.c_str());
                }
                QVERIFY2(nearlyEqual(latency, evaluation->latencyMs), text.c_str());
                for (std::size_t i = 0; i < compute.size(); ++i)
                    QVERIFY2(nearlyEqual(compute[i], evaluation->computeMs[i]), text.c_str());
                for (std::size_t i = 0; i < up.size(); ++i)
                    QVERIFY2(nearlyEqual(up[i], evaluation->uplinkMs[i]) &&
                                 nearlyEqual(down[i], evaluation->downlinkMs[i]),
                             text.c_str());
                for (const ProblemTensor& tensor : problem.tensors) {
                    for (const LayerId consumer : tensor.consumers) {
                        const int before = doneAt[tensor.producer.index()];
                        const int after = doneAt[consumer.index()];
                        QVERIFY2(before < 0 || after < 0 || before <= after, text.c_str());
                    }
                }
            });
        }
        QVERIFY(returning > 500);
    }
};

QTEST_APPLESS_MAIN(tst_FrameRoute)
#include "tst_frame_route.moc"
