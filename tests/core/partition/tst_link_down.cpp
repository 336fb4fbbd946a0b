// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/link_down.h"
#include "core/partition/min_cut.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::test;

namespace {

double latency(const Evaluation& evaluation)
{
    return evaluation.latencyMs;
}

Result<std::optional<Solution>> bestByCut(const PartitionProblem& problem, std::size_t link,
                                          const Context& context = {})
{
    return bestWithoutLink(
        problem, link,
        [](const PartitionProblem& part, const Context& given) { return minCut(part, {}, given); },
        latency, context);
}

bool crosses(const Evaluation& evaluation, std::size_t link)
{
    return std::ranges::any_of(evaluation.crossings, [link](const Crossing& crossing) {
        return static_cast<std::size_t>(crossing.link) == link;
    });
}

std::optional<double> bruteForce(const PartitionProblem& problem, std::size_t link)
{
    std::optional<double> least;
    forEachPlan(problem, [&](const Plan& plan) {
        const Result<Evaluation> evaluation = evaluate(problem, plan);
        if (evaluation && !crosses(*evaluation, link) && (!least || evaluation->latencyMs < *least))
            least = evaluation->latencyMs;
    });
    return least;
}

} // namespace

class tst_LinkDown : public QObject
{
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch()
    {
        constexpr std::uint64_t seed = 404;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.mostTiers = 3;
        int unreachable = 0, crossedElsewhere = 0;
        for (int round = 0; round < 1500; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            const auto link = static_cast<std::size_t>(
                random.integer(0, static_cast<std::int64_t>(problem.links.size()) - 1));
            const Result<std::optional<Solution>> found = bestByCut(problem, link);
            const std::optional<double> expected = bruteForce(problem, link);
            const std::string text =
                describe(problem) + "\nlink " + std::to_string(link) + " is down";
            QVERIFY2(found, text.c_str());
            QVERIFY2(found->has_value() == expected.has_value(), text.c_str());
            unreachable += expected ? 0 : 1;
            if (!expected)
                continue;
            const Solution& solution = **found;
            QVERIFY2(nearlyEqual(solution.evaluation.latencyMs, *expected), text.c_str());
            QVERIFY2(!crosses(solution.evaluation, link), text.c_str());
            QCOMPARE(evaluate(problem, solution.plan).value(), solution.evaluation);
            crossedElsewhere += solution.evaluation.crossings.empty() ? 0 : 1;
        }
        QVERIFY(unreachable > 100);
        QVERIFY(crossedElsewhere > 50);
    }

    void whatItsPartsCannotDoIsReported()
    {
        Random random(5);
        ProblemShape shape;
        shape.fewestTiers = shape.mostTiers = 3;
        shape.pins = shape.resultTier = 0;
        const PartitionProblem problem = randomProblem(random, shape);
        const Result<std::optional<Solution>> found = bestWithoutLink(
            problem, 0,
            [](const PartitionProblem&, const Context&) -> Result<Solution> {
                return failure(ErrorCode::Limit, translatable("core", "Too large."));
            },
            latency);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Limit);
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QCOMPARE(bestByCut(problem, 1, context).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_LinkDown)
#include "tst_link_down.moc"
