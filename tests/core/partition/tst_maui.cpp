// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/exhaustive.h"
#include "core/partition/maui.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

using namespace edgecut;
using namespace edgecut::test;

namespace {

struct Found
{
    double mj = 0, ms = 0;
};

double latencyOfFirstTier(const PartitionProblem& problem)
{
    Plan plan;
    for (const ProblemLayer& layer : problem.layers)
        plan.tierOf.push_back(layer.pinned.value_or(TierId(0)));
    const Result<Evaluation> evaluation = evaluate(problem, plan);
    return evaluation ? evaluation->latencyMs : std::numeric_limits<double>::quiet_NaN();
}

/// Every range on every server, one by one.
std::optional<Found> everyRange(const PartitionProblem& problem, double limitMs)
{
    const std::vector<LayerId> order = topologicalOrder(problem);
    std::vector<Found> allowed;
    for (std::size_t tier = 1; tier < problem.tierCount(); ++tier) {
        for (std::size_t from = 0; from <= order.size(); ++from) {
            for (std::size_t to = from; to <= order.size(); ++to) {
                Plan plan{std::vector<TierId>(order.size(), TierId(0))};
                for (std::size_t place = from; place < to; ++place)
                    plan.tierOf[order[place].index()] = TierId(tier);
                const Result<Evaluation> evaluation = evaluate(problem, plan);
                if (evaluation && evaluation->latencyMs <= limitMs * (1 + 1e-9))
                    allowed.push_back({evaluation->energyMj, evaluation->latencyMs});
            }
        }
    }
    if (allowed.empty())
        return std::nullopt;
    const double least = std::ranges::min(allowed, {}, &Found::mj).mj;
    std::erase_if(allowed, [least](const Found& found) {
        return found.mj > least && !nearlyEqual(found.mj, least);
    });
    return std::ranges::min(allowed, {}, &Found::ms);
}

/// Energies of the first tier, of all tiers, or of none; a radio on the first link.
void giveEnergy(PartitionProblem& problem, Random& random)
{
    const std::int64_t which = random.integer(0, 2);
    for (std::size_t i = 0; i < problem.energyMj.size(); ++i) {
        const bool counts = which == 2 || (which == 1 && i % problem.tierCount() == 0);
        problem.energyMj[i] = counts ? static_cast<double>(random.integer(0, 9)) : 0;
    }
    if (which > 0 && random.chance(0.5)) {
        problem.radios.resize(problem.links.size());
        problem.radios.front() = Radio{random.uniform() * 9, random.uniform() * 9, 10};
    }
}

} // namespace

class tst_Maui : public QObject
{
    Q_OBJECT

private slots:
    void isTheBestRange()
    {
        constexpr std::uint64_t seed = 2010;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 8;
        shape.pins = 0.08;
        int feasible = 0, offloaded = 0, beyond = 0;
        for (int i = 0; i < 3000; ++i) {
            PartitionProblem problem = randomProblem(random, shape);
            giveEnergy(problem, random);
            const double percent = random.chance(0.5) ? 105 : 30 + random.uniform() * 200;
            const double local = latencyOfFirstTier(problem);
            const Result<Solution> found =
                solve(mauiMethod(), problem, {{"latency-limit", percent}});
            const std::optional<Found> expected = everyRange(problem, local * percent / 100);
            if (!expected) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible,
                         describe(problem).c_str());
                continue;
            }
            ++feasible;
            QVERIFY2(found.has_value(), describe(problem).c_str());
            const Evaluation& evaluation = found->evaluation;
            QVERIFY2(nearlyEqual(evaluation.energyMj, expected->mj) &&
                         nearlyEqual(evaluation.latencyMs, expected->ms),
                     describe(problem, found->plan).c_str());
            QCOMPARE(found->objective, evaluation.energyMj);
            const TierId most = *std::ranges::max_element(found->plan.tierOf, {},
                                                          [](TierId tier) { return tier.index(); });
            offloaded += most.index() > 0 ? 1 : 0;
            beyond += most.index() > 1 ? 1 : 0;
        }
        QVERIFY(feasible > 1500 && feasible < 3000);
        QVERIFY(offloaded > 500 && beyond > 100);
    }

    /// No energy is known: the range of least latency.
    void fallsBackToLatency()
    {
        PartitionProblem problem;
        problem.tiers = {"phone", "edge", "cloud"};
        problem.links = {{8, 8, 0}, {8, 8, 100}};
        problem.layers = {{"a", "", 0, TierId(0)}, {"b", "", 0, {}}, {"c", "", 0, {}}};
        problem.timeMs = {0, 0, 0, 10, 1, 0, 10, 2, 0};
        problem.energyMj.assign(9, 0);
        problem.tensors = {{"x", 1000, {}, LayerId(0), {LayerId(1)}},
                           {"y", 1000, {}, LayerId(1), {LayerId(2)}},
                           {"z", 0, {}, LayerId(2), {}}};
        const Result<Solution> found = solve(mauiMethod(), problem);
        QVERIFY(found.has_value());
        QCOMPARE(found->plan, (Plan{{TierId(0), TierId(1), TierId(1)}}));
        QCOMPARE(found->evaluation.latencyMs, 4.0);
        // A phone that draws something lets it wait for the cloud, but not for longer than it may.
        problem.energyMj = {0, 0, 0, 5, 1, 0, 5, 1, 0};
        QCOMPARE(solve(mauiMethod(), problem)->plan, found->plan);
        QCOMPARE(solve(mauiMethod(), problem, {{"latency-limit", 1000}})->plan,
                 (Plan{{TierId(0), TierId(2), TierId(2)}}));
    }

    void namesTheSmallestLimit()
    {
        PartitionProblem problem;
        problem.tiers = {"phone", "edge"};
        problem.links = {{8, 8, 0}};
        problem.layers = {{"a", "", 0, TierId(0)}};
        problem.timeMs = {10, 1};
        problem.energyMj.assign(2, 0);
        problem.tensors = {{"x", 1, {}, LayerId(0), {}}};
        const Result<Solution> found = solve(mauiMethod(), problem, {{"latency-limit", 50}});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Infeasible);
        QCOMPARE(QString::fromStdString(english(found.error())),
                 QString("No range of layers keeps the latency limit of 5 ms; the smallest that "
                         "works is 10 ms."));
    }

    void stops()
    {
        Random random(3);
        const PartitionProblem problem =
            randomProblem(random, {.pins = 0, .returnPath = ReturnPath::Free});
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        const Result<Solution> found = solve(mauiMethod(), problem, {}, context);
        QVERIFY(!found && found.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Maui)
#include "tst_maui.moc"
