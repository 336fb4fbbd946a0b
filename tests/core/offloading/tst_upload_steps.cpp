// SPDX-License-Identifier: GPL-3.0-or-later
// The order of an upload that is watched: the same answer, told round by round.
#include "core/base/numbers.h"
#include "core/offloading/upload_order.h"
#include "core/offloading/upload_steps.h"
#include "tests/support/naive_upload.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace edgecut;
using namespace edgecut::test;

namespace {

double number(const Step& step, std::string_view key)
{
    for (const StepNumber& each : step.numbers) {
        if (each.key == key)
            return each.value;
    }
    return -1;
}

Result<UploadOrder> watch(const PartitionProblem& problem, const std::vector<bool>& present,
                          std::vector<Step>& steps)
{
    Context context;
    context.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    return uploadOrder(problem, present, context);
}

std::vector<LayerId> layersOf(const Step& step, StepMark::Role role)
{
    std::vector<LayerId> layers;
    for (const StepMark& mark : step.marks) {
        if (mark.role == role)
            layers.push_back(mark.layer);
    }
    return layers;
}

/// Half of the servers so fast that much is sent; some is there already.
PartitionProblem worthSending(Random& random, int mostLayers, std::vector<bool>& present)
{
    ProblemShape shape;
    shape.fewestLayers = 2;
    shape.mostLayers = mostLayers;
    shape.mostTiers = 2;
    shape.pins = 0.05;
    shape.chain = random.chance(0.6);
    PartitionProblem problem = randomProblem(random, shape);
    for (std::size_t i = 1; i < problem.timeMs.size(); i += 2)
        problem.timeMs[i] /= 8;
    problem.links.front().uplinkMbps *= 4;
    present.assign(problem.layerCount(), false);
    for (std::size_t i = 0; i < present.size(); ++i)
        present[i] = random.chance(0.15);
    return problem;
}

/// Sends of the story against the answer, and their plans against evaluate().
void compareStory(const PartitionProblem& problem, const UploadOrder& order,
                  const std::vector<Step>& steps)
{
    std::size_t sends = 0;
    for (const Step& step : steps) {
        QVERIFY(!step.sentence.empty());
        QCOMPARE(step.plan.size(), problem.layerCount());
        if (step.kind == "candidate") {
            QVERIFY(number(step, "saved_ms") > 0);
            continue;
        }
        const Result<Evaluation> evaluation = evaluate(problem, Plan{step.plan});
        QVERIFY(evaluation.has_value());
        QVERIFY(nearlyEqual(evaluation->latencyMs, number(step, "latency_ms")));
        if (step.kind != "send")
            continue;
        QVERIFY(sends < order.entries.size());
        const UploadEntry& entry = order.entries[sends++];
        QCOMPARE(layersOf(step, StepMark::Role::Chosen), entry.layers);
        QCOMPARE(number(step, "latency_ms"), entry.latencyAfterMs);
        QCOMPARE(number(step, "bytes"), static_cast<double>(entry.bytes));
    }
    QCOMPARE(sends, order.entries.size());
}

} // namespace

class tst_UploadSteps : public QObject
{
    Q_OBJECT

private slots:
    void watchingChangesNoAnswer();
    void candidatesComeBestFirstAndTheBestIsSent();
    void aLongStorySaysWhatItLeavesOut();
};

void tst_UploadSteps::watchingChangesNoAnswer()
{
    constexpr std::uint64_t seed = 606;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    int told = 0;
    for (int i = 0; i < 1200; ++i) {
        std::vector<bool> present;
        const PartitionProblem problem = worthSending(random, 10, present);
        const Result<UploadOrder> plain = uploadOrder(problem, present);
        std::vector<Step> steps;
        const Result<UploadOrder> watched = watch(problem, present, steps);
        QCOMPARE(watched.has_value(), plain.has_value());
        if (!plain) {
            QVERIFY(steps.empty());
            continue;
        }
        QVERIFY2(*watched == *plain, describe(problem).c_str());
        QVERIFY(steps.size() >= 2 && steps.front().kind == "begin" && steps.back().kind == "done");
        QCOMPARE(steps.back().plan, plain->finalTiers);
        compareStory(problem, *plain, steps);
        if (QTest::currentTestFailed()) {
            qWarning("%s", describe(problem).c_str());
            return;
        }
        told += plain->entries.size() > 1;
    }
    QVERIFY2(told > 500, qPrintable(QString::number(told)));
}

void tst_UploadSteps::candidatesComeBestFirstAndTheBestIsSent()
{
    constexpr std::uint64_t seed = 607;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    int rounds = 0;
    for (int i = 0; i < 400; ++i) {
        std::vector<bool> present;
        const PartitionProblem problem = worthSending(random, 9, present);
        std::vector<Step> steps;
        if (!watch(problem, present, steps))
            continue;
        const Step* best = nullptr;
        double before = number(steps.front(), "latency_ms");
        double worse = 0;
        for (const Step& step : steps) {
            if (step.kind == "candidate") {
                const double perMb = number(step, "ms_per_mb");
                QVERIFY(nearlyEqual(number(step, "saved_ms"), before - number(step, "latency_ms")));
                QVERIFY(nearlyEqual(perMb, number(step, "saved_ms") * 1e6 / number(step, "bytes")));
                if (number(step, "rank") == 1)
                    best = &step;
                else
                    QVERIFY2(perMb <= worse * (1 + 1e-9), describe(problem).c_str());
                worse = perMb;
                QVERIFY(number(step, "rank") <= number(step, "candidates"));
            } else if (step.kind == "send") {
                if (best) {
                    QCOMPARE(layersOf(step, StepMark::Role::Chosen),
                             layersOf(*best, StepMark::Role::Active));
                    QCOMPARE(number(step, "latency_ms"), number(*best, "latency_ms"));
                    ++rounds;
                } else {
                    QCOMPARE(number(step, "latency_ms"), before);
                }
                best = nullptr;
                before = number(step, "latency_ms");
            }
        }
    }
    QVERIFY2(rounds > 400, qPrintable(QString::number(rounds)));
}

// A chain whose layers save less and less a byte goes one by one.
void tst_UploadSteps::aLongStorySaysWhatItLeavesOut()
{
    PartitionProblem problem;
    problem.name = "long";
    problem.tiers = {"client", "server"};
    problem.links = {{8000, 8000, 0}};
    problem.returnPath = ReturnPath::Free;
    for (std::size_t i = 0; i < 300; ++i) {
        ProblemLayer layer;
        layer.name = QStringLiteral("l%1").arg(i).toStdString();
        layer.weightBytes = i == 0 ? 0 : 100;
        problem.layers.push_back(layer);
        problem.timeMs.insert(problem.timeMs.end(), {i == 0 ? 0 : 1000.0 - double(i), 0.0});
        ProblemTensor tensor{QStringLiteral("t%1").arg(i).toStdString(), 10, {}, LayerId(i), {}};
        if (i + 1 < 300)
            tensor.consumers = {LayerId(i + 1)};
        problem.tensors.push_back(tensor);
    }
    problem.layers.front().pinned = TierId(0);
    problem.energyMj.assign(problem.timeMs.size(), 0);
    QVERIFY(check(problem).has_value());
    std::vector<Step> steps;
    const Result<UploadOrder> order = watch(problem, {}, steps);
    QVERIFY(order.has_value());
    QVERIFY(order->entries.size() > 200);
    QVERIFY(steps.size() <= Step::mostSteps);
    QVERIFY(steps.size() > Step::mostSteps - 2 * UploadSteps::mostCandidates);
    QVERIFY(english(steps.back().sentence).find("steps are not shown") != std::string::npos);
}

QTEST_APPLESS_MAIN(tst_UploadSteps)
#include "tst_upload_steps.moc"
