// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/base/random.h"
#include "core/exits/exits_curve.h"
#include "core/exits/exits_method.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace edgecut;

namespace {

ExitsProblem randomExits(Random& random)
{
    ExitsProblem problem;
    const auto tiers = static_cast<std::size_t>(random.integer(2, 3));
    for (std::size_t i = 0; i < tiers; ++i)
        problem.tiers.push_back(std::string("t").append(std::to_string(i)));
    for (std::size_t i = 1; i < tiers; ++i)
        problem.links.push_back({random.uniform(1, 80), random.uniform(1, 80),
                                 double(random.integer(0, 1)) * random.uniform(0, 5)});
    problem.inputBytes = double(random.integer(0, 40)) * 1000;
    problem.requirement = {random.uniform(), random.chance(0.1) ? 0 : random.uniform(0, 0.3)};
    double accuracy = 0;
    for (std::int64_t exit = random.integer(1, 4); exit > 0; --exit) {
        accuracy += random.uniform(0.01, 0.24);
        NetworkExit made{std::string("e").append(std::to_string(exit)), accuracy, {}, 0};
        for (std::int64_t layer = random.integer(1, tiers == 2 ? 8 : 5); layer > 0; --layer) {
            made.layers.push_back({std::string("l").append(std::to_string(layer)),
                                   "Conv",
                                   {},
                                   double(random.integer(0, 40)) * 1000});
            for (std::size_t tier = 0; tier < tiers; ++tier)
                made.layers.back().timeMs.push_back(
                    random.chance(0.1) ? 0 : random.uniform(0, tier == 0 ? 20 : 8));
        }
        problem.exits.push_back(std::move(made));
    }
    return problem;
}

/// Written from the contract, not from the code under test.
double naiveLatency(const ExitsProblem& problem, const NetworkExit& exit,
                    const std::vector<std::size_t>& tierOf)
{
    double ms = 0;
    std::size_t at = 0;
    double carried = problem.inputBytes;
    const auto move = [&](std::size_t to) {
        for (; at < to; ++at)
            ms += carried * 8 / (problem.links[at].uplinkMbps * 1000) + problem.links[at].latencyMs;
        for (; at > to; --at)
            ms += carried * 8 / (problem.links[at - 1].downlinkMbps * 1000) +
                  problem.links[at - 1].latencyMs;
    };
    for (std::size_t i = 0; i < exit.layers.size(); ++i) {
        move(tierOf[i]);
        ms += exit.layers[i].timeMs[tierOf[i]];
        carried = exit.layers[i].outputBytes;
    }
    move(0);
    return ms;
}

double leastByTryingAll(const ExitsProblem& problem, const NetworkExit& exit)
{
    std::vector<std::size_t> tierOf(exit.layers.size(), 0);
    double least = std::numeric_limits<double>::infinity();
    for (;;) {
        least = std::min(least, naiveLatency(problem, exit, tierOf));
        std::size_t i = 0;
        while (i < tierOf.size() && ++tierOf[i] == problem.tiers.size())
            tierOf[i++] = 0;
        if (i == tierOf.size())
            return least;
    }
}

ExitsProblem twoExits()
{
    ExitsProblem problem;
    problem.tiers = {"mobile", "edge"};
    problem.links = {{8, 16, 0}};
    problem.inputBytes = 1000; // 1 ms up
    problem.requirement = {0.6, 0.1};
    problem.exits = {{"near", 0.5, {{"a", "Conv", {10, 2}, 2000}}, 3},
                     {"far", 0.7, {{"a", "Conv", {10, 2}, 2000}, {"b", "Gemm", {9, 3}, 0}}, 4}};
    return problem;
}

Result<ExitsSolution> solved(std::string_view method, const ExitsProblem& problem,
                             std::optional<double> deadlineMs = {}, const Context& context = {})
{
    return solveExits(*findExitsMethod(method), problem, {deadlineMs, {}}, context);
}

} // namespace

class tst_Exits : public QObject
{
    Q_OBJECT

private slots:
    void exactAgreesWithTryingAll()
    {
        constexpr std::uint64_t seed = 20240605;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 2200; ++i) {
            const ExitsProblem problem = randomExits(random);
            const auto exact = solved("exact", problem);
            QVERIFY2(exact, exact ? "" : english(exact.error()).c_str());
            double expected = 0;
            for (std::size_t k = 0; k < problem.exits.size(); ++k) {
                const double least = leastByTryingAll(problem, problem.exits[k]);
                QVERIFY2(nearlyEqual(exact->exits[k].latencyMs(), least),
                         std::to_string(i).c_str());
                expected += exact->exits[k].probability * least;
            }
            QVERIFY(nearlyEqual(exact->expectedMs, expected));
            const auto edgent = edgentExpected(problem);
            QVERIFY(edgent && edgent->expectedMs >= exact->expectedMs * (1 - 1e-9));
        }
    }

    void probabilitiesAreTheNormalDistribution()
    {
        ExitsProblem problem = twoExits();
        // One standard deviation on either side of the mean.
        std::vector<double> shares = exitProbabilities(problem);
        QVERIFY(nearlyEqual(shares[0], 0.15865525393145707));
        QVERIFY(nearlyEqual(shares[0] + shares[1], 1));
        problem.exits.push_back({"best", 0.8, problem.exits[1].layers, 0});
        shares = exitProbabilities(problem);
        QVERIFY(nearlyEqual(shares[1], 0.6826894921370859));
        QVERIFY(nearlyEqual(shares[2], 0.15865525393145707));
        // Far above the mean the share is tiny, and not 0 by cancellation.
        problem.requirement = {0.1, 0.05};
        QVERIFY(exitProbabilities(problem)[2] > 0);
        Random random(4);
        for (int i = 0; i < 1000; ++i) {
            const std::vector<double> drawn = exitProbabilities(randomExits(random));
            QVERIFY(std::ranges::min(drawn) >= 0);
            QVERIFY(nearlyEqual(std::accumulate(drawn.begin(), drawn.end(), 0.0), 1, 1e-12));
        }
    }

    void withoutSpreadAllAskForTheMean()
    {
        ExitsProblem problem = twoExits();
        const auto shares = [&](double mean) {
            problem.requirement = {mean, 0};
            return exitProbabilities(problem);
        };
        QCOMPARE(shares(0.5), (std::vector<double>{1, 0})); // closed above
        QCOMPARE(shares(0.50001), (std::vector<double>{0, 1}));
        QCOMPARE(shares(0.7), (std::vector<double>{0, 1}));
        QCOMPARE(shares(0.9), (std::vector<double>{0, 1})); // above the best accuracy
        QCOMPARE(shares(0), (std::vector<double>{1, 0}));
        problem.exits.resize(1);
        QCOMPARE(shares(0.9), (std::vector<double>{1}));
        problem.requirement.sd = 0.1;
        QCOMPARE(exitProbabilities(problem), (std::vector<double>{1}));
    }

    void byHand()
    {
        // near: 1 up + 2 + 1 down = 4; far: 1 + 2 + 3 + 0 = 6.
        const auto exact = solved("exact", twoExits());
        QCOMPARE(exact->exits[0].latencyMs(), 4.0);
        QCOMPARE(exact->exits[1].latencyMs(), 6.0);
        QCOMPARE(exact->exits[1].plan.tierOf, (std::vector<TierId>{TierId(1), TierId(1)}));
        const double p = exact->exits[0].probability;
        QVERIFY(nearlyEqual(exact->expectedMs, 4 * p + 6 * (1 - p)));
    }

    void leavingOnceSureEnough()
    {
        ExitsProblem problem = twoExits();
        problem.thresholds = {{0.1, {0.75, 0.25}, {0.9, 0.5}}};
        const auto exact = solved("exact", problem); // 4 and 6 ms
        QCOMPARE(outcomeOf(problem.thresholds[0], *exact),
                 (ThresholdOutcome{0.75 * 0.9 + 0.25 * 0.5, 4.5}));
    }

    void edgentTakesTheMostAccurateInTime()
    {
        QCOMPARE(solved("edgent", twoExits(), 6)->chosen, std::optional<std::size_t>(1));
        QCOMPARE(solved("edgent", twoExits(), 5.9)->chosen, std::optional<std::size_t>(0));
        const auto late = solved("edgent", twoExits(), 3.9);
        QCOMPARE(late.error().code, ErrorCode::Infeasible);
        QCOMPARE(english(late.error()), std::string("No exit answers within 3.9 ms; the least "
                                                    "deadline that works is 4 ms."));
        QCOMPARE(solved("edgent", twoExits()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(solved("edgent", twoExits(), -1).error().code, ErrorCode::InvalidInput);
        // The least deadline may be a later exit's.
        ExitsProblem problem = twoExits();
        problem.exits[0].layers[0].timeMs = {30, 30};
        QVERIFY(english(solved("edgent", problem, 1).error()).ends_with("works is 6 ms."));
    }

    void edgentSplitsServerFirst()
    {
        // Exact begins on the mobile device: the first layer shrinks a large input.
        ExitsProblem problem = twoExits();
        problem.inputBytes = 100'000;
        problem.exits[1].layers[0].outputBytes = 0;
        const auto exact = solved("exact", problem);
        QCOMPARE(exact->exits[1].latencyMs(), 13.0);
        const Plan edgent = edgentPlan(problem, 1);
        QCOMPARE(edgent.tierOf, (std::vector<TierId>{TierId(0), TierId(0)}));
        QVERIFY(edgentExpected(problem)->expectedMs > exact->expectedMs);
    }

    void geneticIsNeverBetterAndRepeats()
    {
        Random random(77);
        std::vector<double> gaps;
        for (int i = 0; i < 40; ++i) {
            const ExitsProblem problem = randomExits(random);
            Context context;
            context.seed = static_cast<std::uint64_t>(i);
            const auto exact = solved("exact", problem);
            const auto genetic = solved("genetic", problem, {}, context);
            QVERIFY(genetic && genetic->expectedMs >= exact->expectedMs * (1 - 1e-9));
            QVERIFY(nearlyEqual(genetic->generations.back().best, genetic->expectedMs));
            QCOMPARE(genetic->leaders.back().size(), problem.exits.size());
            QVERIFY(nearlyEqual(exitsSolutionOf(problem, genetic->leaders.back())->expectedMs,
                                genetic->expectedMs));
            if (i < 5)
                QVERIFY(*genetic == *solved("genetic", problem, {}, context));
            gaps.push_back(exact->expectedMs > 0 ? genetic->expectedMs / exact->expectedMs - 1 : 0);
        }
        std::ranges::sort(gaps);
        qInfo("gap of 40 problems: median %.2f %%, 36 below %.2f %%, worst %.2f %%", 100 * gaps[20],
              100 * gaps[36], 100 * gaps.back());
    }

    void curveIsTheExactAnswerEverywhere()
    {
        Random random(12);
        for (int i = 0; i < 80; ++i) {
            ExitsProblem problem = randomExits(random);
            const auto curve = expectedCurve(problem, 0.5, 200);
            QVERIFY(curve);
            QCOMPARE(curve->segments.front().fromMbps, 0.5);
            QCOMPARE(curve->segments.back().toMbps, 200.0);
            for (const ExpectedSegment& segment : curve->segments) {
                for (const double share : {0.0, 0.37, 1.0}) {
                    const double mbps =
                        segment.fromMbps + share * (segment.toMbps - segment.fromMbps);
                    problem.links.front().uplinkMbps = mbps;
                    QVERIFY(nearlyEqual(segment.latencyMs(mbps),
                                        solved("exact", problem)->expectedMs, 1e-8));
                }
            }
        }
    }

    void mistakesNameTheExit()
    {
        const auto message = [](const ExitsProblem& problem) {
            const Status status = check(problem);
            return status ? std::string() : english(status.error());
        };
        QVERIFY(message(twoExits()).empty());
        ExitsProblem problem = twoExits();
        problem.exits[1].accuracy = 0.5;
        QVERIFY(message(problem).starts_with("The accuracy of the exit \"far\" is 0.5, not above"));
        QCOMPARE(check(problem).error().line, 4);
        problem.exits[1].accuracy = std::nan("");
        QVERIFY(message(problem).find("from 0 to 1") != std::string::npos);
        problem = twoExits();
        problem.exits[1].name = problem.exits[0].name;
        QVERIFY(!message(problem).empty());
        problem = twoExits();
        problem.exits[0].layers.clear();
        QVERIFY(message(problem).find("no layers") != std::string::npos);
        problem = twoExits();
        problem.exits[0].layers[0].timeMs.pop_back();
        QVERIFY(message(problem).find("time for each tier") != std::string::npos);
        problem = twoExits();
        problem.requirement.sd = -1;
        QVERIFY(message(problem).find("standard deviation") != std::string::npos);
        problem = twoExits();
        problem.thresholds = {{0.1, {0.5, 0.2}, {0.9, 0.9}}};
        QVERIFY(message(problem).find("add up to 1") != std::string::npos);
        problem.exits.clear();
        QVERIFY(message(problem).find("no exits") != std::string::npos);
        problem = twoExits();
        problem.exits[0].layers[0].timeMs = {1e308, 1e308};
        problem.exits[0].layers.push_back(problem.exits[0].layers[0]);
        problem.exits[0].layers[1].name += "_";
        QVERIFY(!solved("exact", problem));
    }
};

QTEST_APPLESS_MAIN(tst_Exits)
#include "tst_exits.moc"
