// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/curve.h"
#include "core/partition/energy_front.h"
#include "core/partition/live_cut.h"
#include "core/partition/method.h"
#include "core/partition/weighted.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::test;

namespace {

PartitionProblem randomPriced(Random& random, ProblemShape shape = {})
{
    PartitionProblem problem = randomProblem(random, shape);
    for (double& mj : problem.energyMj)
        mj = random.chance(0.3) ? 0 : random.uniform(0, 50);
    for (std::size_t i = 0; i < problem.links.size(); ++i) {
        problem.radios.push_back(std::nullopt);
        if (random.chance(0.8))
            problem.radios.back() =
                Radio{random.uniform(0, 900), random.uniform(0, 200), random.uniform(0, 1500)};
    }
    if (random.chance(0.7)) {
        for (std::size_t i = 0; i < problem.tierCount(); ++i)
            problem.pricePerHour.push_back(random.chance(0.3) ? 0 : random.uniform(0, 4));
    }
    problem.weights = {random.chance(0.2) ? 0 : random.uniform(0, 3),
                       random.chance(0.3) ? 0 : random.uniform(0, 10)};
    return problem;
}

struct Priced
{
    double energyMj = 0, costPerMillion = 0;
};

/// Sentence by sentence: a layer draws its energy and costs its tier's price; a crossing draws
/// (slope * rate + base) mW for as long as its bytes take.
Priced naivePrice(const PartitionProblem& problem, const Plan& plan)
{
    Priced priced;
    const auto tierOf = [&](LayerId layer) { return plan.tierOf[layer.index()].index(); };
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const std::size_t tier = tierOf(LayerId(i));
        priced.energyMj += problem.energyMj[i * problem.tierCount() + tier];
        if (!problem.pricePerHour.empty())
            priced.costPerMillion += problem.timeMs[i * problem.tierCount() + tier] / 1000 / 3600 *
                                     problem.pricePerHour[tier] * 1e6;
    }
    const auto cross = [&](double bytes, double mbps, double slope, double base) {
        const double watts = (slope * mbps + base) / 1000;
        const double seconds = bytes * 8 / (mbps * 1e6);
        priced.energyMj += watts * seconds * 1000;
    };
    for (const ProblemTensor& tensor : problem.tensors) {
        std::vector<std::size_t> ends;
        for (const LayerId consumer : tensor.consumers)
            ends.push_back(tierOf(consumer));
        if (tensor.consumers.empty() && problem.resultTier)
            ends.push_back(problem.resultTier->index());
        for (std::size_t link = 0; link < problem.links.size(); ++link) {
            if (!problem.radios[link])
                continue;
            const Radio& radio = *problem.radios[link];
            const std::size_t made = tierOf(tensor.producer);
            const bool up = made <= link &&
                            std::ranges::any_of(ends, [&](std::size_t end) { return end > link; });
            const bool down = made > link && std::ranges::any_of(ends, [&](std::size_t end) {
                                  return end <= link;
                              });
            if (up)
                cross(tensor.crossingBytes(), problem.links[link].uplinkMbps, radio.uplinkMwPerMbps,
                      radio.baseMw);
            if (down && problem.returnPath == ReturnPath::Paid)
                cross(tensor.crossingBytes(), problem.links[link].downlinkMbps,
                      radio.downlinkMwPerMbps, radio.baseMw);
        }
    }
    return priced;
}

std::optional<double> naiveObjective(const PartitionProblem& problem, const Plan& plan)
{
    const std::optional<NaiveCost> cost = naiveCost(problem, plan);
    if (!cost)
        return std::nullopt;
    const Priced priced = naivePrice(problem, plan);
    return cost->latencyMs() + problem.weights.energyMs * priced.energyMj +
           problem.weights.costMs * priced.costPerMillion;
}

std::optional<double> naiveLeastObjective(const PartitionProblem& problem)
{
    std::optional<double> least;
    forEachPlan(problem, [&](const Plan& plan) {
        const std::optional<double> here = naiveObjective(problem, plan);
        if (here && (!least || *here < *least))
            least = here;
    });
    return least;
}

} // namespace

class tst_Weighted : public QObject
{
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch()
    {
        constexpr std::uint64_t seed = 811;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.mostTiers = 3;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomPriced(random, shape);
            const std::string failing = describe(problem);
            const std::optional<double> least = naiveLeastObjective(problem);
            const Result<Solution> found = solve(*findMethod("min-cut"), problem);
            QCOMPARE(found.has_value(), least.has_value());
            if (!least)
                continue;
            QVERIFY2(nearlyEqual(found->objective, *least), failing.c_str());
            QVERIFY2(nearlyEqual(*naiveObjective(problem, found->plan), *least), failing.c_str());
            QVERIFY2(found->optimal && *found->lowerBound <= found->objective, failing.c_str());
            const Priced priced = naivePrice(problem, found->plan);
            QVERIFY2(nearlyEqual(found->evaluation.energyMj, priced.energyMj), failing.c_str());
            QVERIFY2(nearlyEqual(found->evaluation.costPerMillion, priced.costPerMillion),
                     failing.c_str());
            const Result<Solution> searched = solve(*findMethod("exhaustive"), problem);
            QVERIFY2(searched && nearlyEqual(searched->objective, *least), failing.c_str());
        }
    }

    /// Also when the links change under a prepared cut, and all along the curve.
    void followsTheLinks()
    {
        constexpr std::uint64_t seed = 812;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.mostTiers = 3;
        for (int i = 0; i < 400; ++i) {
            PartitionProblem problem = randomPriced(random, shape);
            Result<LiveCut> cut = LiveCut::prepare(problem);
            const Result<BandwidthCurve> curve = bandwidthCurve(problem, 0.01, 1000);
            QCOMPARE(curve.has_value(), cut.has_value());
            if (!cut)
                continue;
            for (int rate = 0; rate < 4; ++rate) {
                const double mbps = std::pow(10, random.uniform(-2, 3));
                problem.links.front().uplinkMbps = mbps;
                const std::string failing = describe(problem);
                const double least = *naiveLeastObjective(problem);
                const Result<Solution> live = cut->solve(problem.links);
                QVERIFY2(live && nearlyEqual(live->objective, least), failing.c_str());
                const CurveSegment& segment = curve->at(mbps);
                QVERIFY2(nearlyEqual(segment.objectiveMs(mbps), least), failing.c_str());
                const Result<Evaluation> evaluation = evaluate(problem, segment.plan);
                QVERIFY2(nearlyEqual(segment.latencyMs(mbps), evaluation->latencyMs),
                         failing.c_str());
            }
        }
    }

    /// Nothing that a problem without weights says may change by radios and prices.
    void pricesAloneMoveNothing()
    {
        Random random(813);
        for (int i = 0; i < 300; ++i) {
            PartitionProblem problem = randomPriced(random);
            problem.weights = {};
            PartitionProblem plain = problem;
            plain.radios.clear();
            plain.pricePerHour.clear();
            const Result<Solution> priced = solve(*findMethod("min-cut"), problem);
            const Result<Solution> found = solve(*findMethod("min-cut"), plain);
            QCOMPARE(priced.has_value(), found.has_value());
            if (!found)
                continue;
            QCOMPARE(priced->plan, found->plan);
            QCOMPARE(priced->objective, found->evaluation.latencyMs);
            QCOMPARE(found->evaluation.radioMj, 0.0);
            QCOMPARE(found->evaluation.energyMj, found->evaluation.computeMj);
        }
    }

    void othersRefuseByName()
    {
        Random random(814);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.pins = 0;
        PartitionProblem problem = randomPriced(random, shape);
        problem.weights = {1, 0};
        for (const char* id : {"bottleneck", "dsh", "dsccs", "dads", "ddpg"}) {
            const Result<Solution> refused = solve(*findMethod(id), problem);
            QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
            QCOMPARE(std::get<std::string>(refused.error().message.arguments.front()),
                     std::string(id));
        }
    }

    /// The corners of the lower left hull of all plans, no more and no fewer.
    void frontIsTheHull()
    {
        constexpr std::uint64_t seed = 815;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.mostTiers = 3;
        std::size_t most = 0;
        for (int i = 0; i < 2000; ++i) {
            PartitionProblem problem = randomPriced(random, shape);
            const std::string failing = describe(problem);
            std::vector<std::pair<double, double>> all;
            forEachPlan(problem, [&](const Plan& plan) {
                if (const std::optional<NaiveCost> cost = naiveCost(problem, plan))
                    all.emplace_back(cost->latencyMs(), naivePrice(problem, plan).energyMj);
            });
            const Result<std::vector<EnergyPoint>> front = energyFront(problem);
            QCOMPARE(front.has_value(), !all.empty());
            if (!front)
                continue;
            most = std::max(most, front->size());
            const auto least = std::ranges::min_element(all);
            QVERIFY2(nearlyEqual(front->front().latencyMs, least->first, 1e-8) &&
                         nearlyEqual(front->front().energyMj, least->second, 1e-6),
                     failing.c_str());
            double frugal = least->second;
            for (const auto& [ms, mj] : all)
                frugal = std::min(frugal, mj);
            QVERIFY2(nearlyEqual(front->back().energyMj, frugal, 1e-6), failing.c_str());
            for (std::size_t k = 1; k < front->size(); ++k) {
                const EnergyPoint& a = (*front)[k - 1];
                const EnergyPoint& b = (*front)[k];
                QVERIFY2(a.latencyMs < b.latencyMs && a.energyMj > b.energyMj, failing.c_str());
                QVERIFY2(a.fromWeightMs <= b.fromWeightMs, failing.c_str());
                const double both = a.latencyMs + b.fromWeightMs * a.energyMj;
                for (const auto& [ms, mj] : all)
                    QVERIFY2(ms + b.fromWeightMs * mj >= both * (1 - 1e-9), failing.c_str());
            }
        }
        QVERIFY(most >= 4);
    }
};

QTEST_GUILESS_MAIN(tst_Weighted)
#include "tst_weighted.moc"
