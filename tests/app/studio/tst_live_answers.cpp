// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/live_answers.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <cmath>

using namespace edgecut;
using namespace edgecut::studio;

class tst_LiveAnswers : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithSolvingAnew_data();
    void agreesWithSolvingAnew();
    void badLinksAreRefusedAndGoodOnesServeAgain();
};

namespace {

std::string different(const Result<Solution>& a, const Result<Solution>& b)
{
    if (a.has_value() != b.has_value())
        return "one of them fails";
    if (!a)
        return a.error().message.arguments == b.error().message.arguments ? "" : "other errors";
    if (a->evaluation.latencyMs != b->evaluation.latencyMs || a->objective != b->objective)
        return "latency";
    if (a->plan != b->plan)
        return "plan";
    if (a->evaluation != b->evaluation)
        return "evaluation";
    return a->lowerBound == b->lowerBound && a->optimal == b->optimal ? "" : "bound";
}

} // namespace

void tst_LiveAnswers::agreesWithSolvingAnew_data()
{
    QTest::addColumn<std::string>("method");
    QTest::newRow("min-cut") << std::string("min-cut");
    QTest::newRow("neurosurgeon") << std::string("neurosurgeon");
    QTest::newRow("edge-only") << std::string("edge-only");
    QTest::newRow("unknown") << std::string("no-such-method");
}

void tst_LiveAnswers::agreesWithSolvingAnew()
{
    QFETCH(std::string, method);
    Random random(20261120);
    for (int round = 0; round < 150; ++round) {
        const auto problem = std::make_shared<const PartitionProblem>(test::randomProblem(random));
        LiveAnswers live(problem, method, {});
        for (int step = 0; step < 6; ++step) {
            auto asked = std::make_shared<PartitionProblem>(*problem);
            for (Link& link : asked->links) {
                link.uplinkMbps = std::pow(10, random.uniform(-1, 3));
                link.latencyMs = random.chance(0.3) ? random.uniform(0, 20) : link.latencyMs;
            }
            const Answer known = answerOf(asked, method, {}, {});
            const Answer answer = live.at(asked->links, {});
            QCOMPARE(*answer.problem, *asked);
            QCOMPARE(answer.method, method);
            for (const auto& part : {&Answer::solution, &Answer::edgeOnly, &Answer::cloudOnly}) {
                const std::string fault = different(answer.*part, known.*part);
                QVERIFY2(fault.empty(), (fault + "\n" + test::describe(*asked)).c_str());
            }
        }
    }
}

void tst_LiveAnswers::badLinksAreRefusedAndGoodOnesServeAgain()
{
    Random random(3);
    test::ProblemShape shape;
    shape.pins = 0;
    shape.resultTier = 0;
    const auto problem =
        std::make_shared<const PartitionProblem>(test::randomProblem(random, shape));
    LiveAnswers live(problem, "min-cut", {});
    const double known = live.at(problem->links, {}).solution->objective;
    for (int i = 0; i < 2; ++i) {
        std::vector<Link> links = problem->links;
        links.front().uplinkMbps = -1;
        QVERIFY(!live.at(links, {}).solution);
        QCOMPARE(live.at(problem->links, {}).solution->objective, known);
    }
    // A stopped solve says so, as any other would.
    std::stop_source stop;
    stop.request_stop();
    Context context;
    context.stopToken = stop.get_token();
    const Answer stopped = live.at(problem->links, context);
    QVERIFY(!stopped.solution);
    QCOMPARE(stopped.solution.error().code, ErrorCode::Cancelled);
    QCOMPARE(live.at(problem->links, {}).solution->objective, known);
}

QTEST_GUILESS_MAIN(tst_LiveAnswers)
#include "tst_live_answers.moc"
