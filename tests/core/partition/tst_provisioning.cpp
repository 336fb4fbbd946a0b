// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/ddpg.h"
#include "core/partition/provisioning.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// What science says of a plan, with no help of provision().
struct Naive
{
    double ms = 0, mj = 0, cost = 0;
    double objective(double eta) const { return ms + eta * mj; }
};

std::optional<Naive> naive(const PartitionProblem& problem, const Plan& plan, double edgePrice)
{
    const Result<Evaluation> evaluation = evaluate(problem, plan);
    if (!evaluation)
        return std::nullopt;
    Naive found{evaluation->latencyMs, evaluation->energyMj, 0};
    double all = 0;
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const double work = problem.timeOn(LayerId(i), problem.lastTier());
        all += work;
        if (plan.tierOf[i] == problem.lastTier())
            found.cost += work;
        else if (plan.tierOf[i] != problem.firstTier())
            found.cost += work * edgePrice;
    }
    found.cost /= all;
    return found;
}

std::optional<Naive> allOn(const PartitionProblem& problem, TierId tier, double edgePrice)
{
    Plan plan;
    for (const ProblemLayer& layer : problem.layers)
        plan.tierOf.push_back(layer.pinned.value_or(tier));
    return naive(problem, plan, edgePrice);
}

/// Three tiers, times, energies of the first.
PartitionProblem draw(Random& random)
{
    ProblemShape shape;
    shape.fewestTiers = shape.mostTiers = 3;
    shape.mostLayers = 6;
    shape.pins = 0.05;
    PartitionProblem problem = randomProblem(random, shape);
    for (std::size_t i = 0; i < problem.energyMj.size(); ++i)
        problem.energyMj[i] = i % 3 == 0 ? static_cast<double>(random.integer(0, 9)) : 0;
    return problem;
}

} // namespace

class tst_Provisioning : public QObject
{
    Q_OBJECT

private slots:
    /// Each number of each row against its definition, the collaborative plan against every plan
    /// there is.
    void agreesWithEveryPlan()
    {
        constexpr std::uint64_t seed = 2020;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int provided = 0, refused = 0, mixed = 0;
        double largestGap = 0;
        for (int i = 0; i < 2500; ++i) {
            const PartitionProblem problem = draw(random);
            ProvisioningOptions options;
            options.edgePrice = random.chance(0.3) ? 0 : random.uniform() * 1.5;
            const Result<Provisioning> made = provision(problem, options);
            const auto local = allOn(problem, TierId(0), options.edgePrice);
            const auto cloud = allOn(problem, TierId(2), options.edgePrice);
            if (!local || !cloud || local->ms <= 0 || !(cloud->cost > 0)) {
                QVERIFY2(!made, describe(problem).c_str());
                ++refused;
                continue;
            }
            QVERIFY2(made.has_value(), describe(problem).c_str());
            ++provided;
            const double eta = local->mj > 0 ? local->ms / local->mj : 0;
            QVERIFY(nearlyEqual(made->eta, eta));
            double least = local->objective(eta);
            forEachPlan(problem, [&](const Plan& plan) {
                if (const auto other = naive(problem, plan, options.edgePrice))
                    least = std::min(least, other->objective(eta));
            });
            for (const ProvisionedRow& row : made->rows) {
                if (!row.service) {
                    QCOMPARE(row.service.error().code, ErrorCode::Infeasible);
                    continue;
                }
                const ProvisionedService& service = *row.service;
                const std::string failing = describe(problem, service.plan);
                const auto own = naive(problem, service.plan, options.edgePrice);
                QVERIFY2(own, failing.c_str());
                QVERIFY(nearlyEqual(service.evaluation.latencyMs, own->ms));
                QVERIFY(nearlyEqual(service.evaluation.energyMj, own->mj));
                QVERIFY(nearlyEqual(service.serverCost, own->cost));
                double shares = 0;
                for (const double share : service.shares)
                    shares += share;
                QVERIFY(nearlyEqual(shares, 1));
                const double saving = 1 - own->cost / cloud->cost;
                const double gain = 1 - own->ms / local->ms;
                QVERIFY2(nearlyEqual(service.balanceRate, saving - gain, 1e-7), failing.c_str());
                QVERIFY2(service.objectiveMs >= least * (1 - 1e-9), failing.c_str());
                if (row.provision == Provision::Collaborative)
                    QVERIFY2(nearlyEqual(service.objectiveMs, least), failing.c_str());
                else if (row.provision == Provision::Neurosurgeon && least > 0)
                    largestGap = std::max(largestGap, service.gap);
                const auto busy =
                    std::ranges::count_if(service.shares, [](double share) { return share > 0; });
                mixed += row.provision == Provision::Balanced && busy > 1 ? 1 : 0;
            }
        }
        qInfo("Neurosurgeon is at most %.0f %% over the exact cut on these", largestGap * 100);
        QVERIFY(provided > 1000 && refused > 50);
        QVERIFY(mixed > 100 && largestGap > 0);
    }

    /// With latency alone the balance rises with the price of servers, so of all plans that some
    /// price makes best none is nearer to 0.
    void balancedIsNearestToZero()
    {
        constexpr std::uint64_t seed = 2021;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int compared = 0, better = 0;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = draw(random);
            ProvisioningOptions options;
            options.eta = 0;
            const Result<Provisioning> made = provision(problem, options);
            if (!made)
                continue;
            const auto cloud = allOn(problem, TierId(2), 1);
            const auto local = allOn(problem, TierId(0), 1);
            std::vector<Naive> plans;
            forEachPlan(problem, [&](const Plan& plan) {
                if (const auto own = naive(problem, plan, 1))
                    plans.push_back(*own);
            });
            const ProvisionedService* balanced = serviceOf(*made, Provision::Balanced);
            const ProvisionedService* free = serviceOf(*made, Provision::Collaborative);
            QVERIFY(balanced && free);
            QVERIFY(std::abs(balanced->balanceRate) <= std::abs(free->balanceRate) + 1e-9);
            const auto balanceOf = [&](const Naive& plan) {
                return plan.ms / local->ms - plan.cost / cloud->cost;
            };
            ++compared;
            better += balanced->balanceRate != free->balanceRate ? 1 : 0;
            for (const double price : {0.1, 1.0, 3.0, 10.0, 30.0, 100.0, 1000.0, 1e5}) {
                const auto at = [price](const Naive& plan) { return plan.ms + price * plan.cost; };
                const Naive best = std::ranges::min(plans, {}, at);
                // Where several plans are equally good at this price, another was as right.
                const auto ties = std::ranges::count_if(plans, [&](const Naive& plan) {
                    return nearlyEqual(at(plan), at(best)) && !nearlyEqual(plan.ms, best.ms);
                });
                if (ties == 0 && balanceOf(*std::ranges::min_element(plans, {}, at)) < 0 &&
                    free->balanceRate < 0)
                    QVERIFY2(std::abs(balanced->balanceRate) <= std::abs(balanceOf(best)) + 1e-7,
                             describe(problem, balanced->plan).c_str());
            }
        }
        QVERIFY(compared > 800 && better > 100);
    }

    void learnsWhenItIsAsked()
    {
        Random random(7);
        PartitionProblem problem = draw(random);
        while (!provision(problem, {}))
            problem = draw(random);
        QVERIFY(!serviceOf(*provision(problem, {}), Provision::Learned));
        ProvisioningOptions options;
        options.learns = true;
        options.episodes = 2;
        const Result<Provisioning> made = provision(problem, options);
        const ProvisionedService* learned = serviceOf(*made, Provision::Learned);
        QVERIFY(learned && learned->gap >= 0);
        const Result<Solution> alone =
            solve(ddpgMethod(), problem, {{"eta", made->eta}, {"episodes", 2}});
        QCOMPARE(learned->plan, alone->plan);
    }

    void refuses()
    {
        Random random(5);
        PartitionProblem problem = draw(random);
        problem.tiers.pop_back();
        const Result<Provisioning> made = provision(problem, {});
        QVERIFY(!made);
        QCOMPARE(QString::fromStdString(english(made.error())),
                 QString("Self-contained, edge and cloud are three tiers and the problem has 2; "
                         "give it another."));
        QVERIFY(!provisioningOptions({{"edge-price", -1}}));
        QVERIFY(!provisioningOptions({{"price", 1}}));
    }

    void stops()
    {
        Random random(7);
        PartitionProblem problem = draw(random);
        while (!provision(problem, {}))
            problem = draw(random);
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        const Result<Provisioning> made = provision(problem, {}, context);
        QVERIFY(!made && made.error().code == ErrorCode::Cancelled);
    }

    /// The paper's shares are whole, and save what the header says.
    void publishedSharesAddUp()
    {
        double mobile = 0, edge = 0;
        for (const PublishedShares& shares : publishedShares()) {
            QVERIFY(nearlyEqual(shares.cloud + shares.edge + shares.mobile, 1));
            mobile += shares.mobile / 4;
            edge += shares.edge / 4;
        }
        QVERIFY(nearlyEqual(mobile, 0.3925));
        QVERIFY(nearlyEqual(mobile + edge, 0.8425));
    }
};

QTEST_APPLESS_MAIN(tst_Provisioning)
#include "tst_provisioning.moc"
