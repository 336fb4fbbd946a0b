// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace edgecut;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

/// in -> conv -> fc, and fc's result, on three tiers.
PartitionProblem good()
{
    PartitionProblem problem;
    problem.name = "good";
    problem.tiers = {"device", "edge", "cloud"};
    problem.layers = {
        {"in", "Input", 0, TierId(0)}, {"conv", "Conv", 100, {}}, {"fc", "Gemm", 50, {}}};
    problem.timeMs = {0, 0, 0, 10, 2, 1, 20, 4, 2};
    problem.energyMj = {0, 0, 0, 30, 0, 0, 60, 0, 0};
    problem.tensors = {{"image", 1000, {}, LayerId(0), {LayerId(1)}},
                       {"maps", 500, 250.0, LayerId(1), {LayerId(2)}},
                       {"prob", 125, {}, LayerId(2), {}}};
    problem.links = {{1, 2, 0.5}, {10, 20, 0.25}};
    return problem;
}

using Change = void (*)(PartitionProblem&);

Plan plan(std::initializer_list<std::int32_t> tiers)
{
    Plan result;
    for (const std::int32_t tier : tiers)
        result.tierOf.emplace_back(tier);
    return result;
}

} // namespace

class tst_Problem : public QObject
{
    Q_OBJECT

private slots:
    void goodOnesPass()
    {
        QVERIFY(check(good()).has_value());
        PartitionProblem problem = good();
        problem.memoryBytes = {std::nullopt, 0, 4e9};
        problem.resultTier = TierId(2);
        problem.tensors.clear();
        QVERIFY(check(problem).has_value());
    }

    void badOnesAreNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* title, Change change, const char* message) {
            QTest::newRow(title) << change << QString(message);
        };
        using P = PartitionProblem;
        row(
            "one tier", [](P& p) { p.tiers.resize(1); },
            "There are 1 tiers; a problem needs two or more.");
        row(
            "tier without name", [](P& p) { p.tiers[1].clear(); },
            "A tier has no name; give it one.");
        row(
            "tier twice", [](P& p) { p.tiers[2] = "edge"; },
            "Tier edge is named twice; give one of them another name.");
        row(
            "no layers", [](P& p) { p.layers.clear(); },
            "There are no layers; a problem needs one or more.");
        row(
            "layer without name", [](P& p) { p.layers[1].name.clear(); },
            "Layer number 2 has no name; give it one.");
        row(
            "layer twice", [](P& p) { p.layers[2].name = "conv"; },
            "Layer conv is named twice; give one of them another name.");
        row(
            "negative weights", [](P& p) { p.layers[1].weightBytes = -4; },
            "Layer conv has -4 bytes of weights; they must be 0 or more.");
        row(
            "pin nowhere", [](P& p) { p.layers[1].pinned = TierId(3); },
            "Layer conv is pinned to a tier that is not there; name one of the problem's tiers.");
        row(
            "pin invalid", [](P& p) { p.layers[1].pinned = TierId(); },
            "Layer conv is pinned to a tier that is not there; name one of the problem's tiers.");
        row(
            "missing time", [](P& p) { p.timeMs.pop_back(); },
            "There are 8 times and 9 energies; 3 layers on 3 tiers need one of each for every "
            "layer and tier.");
        row(
            "missing energy", [](P& p) { p.energyMj.clear(); },
            "There are 9 times and 0 energies; 3 layers on 3 tiers need one of each for every "
            "layer and tier.");
        row(
            "negative time", [](P& p) { p.timeMs[4] = -2; },
            "Layer conv takes -2 ms on edge; a time must be finite and 0 or more.");
        row(
            "time not a number", [](P& p) { p.timeMs[8] = notANumber; },
            "Layer fc takes nan ms on cloud; a time must be finite and 0 or more.");
        row(
            "infinite time", [](P& p) { p.timeMs[0] = infinite; },
            "Layer in takes inf ms on device; a time must be finite and 0 or more.");
        row(
            "negative energy", [](P& p) { p.energyMj[3] = -1; },
            "Layer conv draws -1 mJ on device; an energy must be finite and 0 or more.");
        row(
            "tensor without name", [](P& p) { p.tensors[0].name.clear(); },
            "Tensor number 1 has no name; give it one.");
        row(
            "tensor twice", [](P& p) { p.tensors[2].name = "image"; },
            "Tensor image is named twice; give one of them another name.");
        row(
            "negative bytes",
            [](P& p) {
                p.tensors[1].bytes = -1;
                p.tensors[1].wireBytes = 1;
            },
            "Tensor maps has -1 bytes; a size must be finite and 0 or more.");
        row(
            "wire bytes not a number", [](P& p) { p.tensors[1].wireBytes = notANumber; },
            "Tensor maps has nan bytes; a size must be finite and 0 or more.");
        row(
            "producer nowhere", [](P& p) { p.tensors[0].producer = LayerId(3); },
            "Tensor image is made by a layer that is not there; name one of the problem's layers.");
        row(
            "no producer", [](P& p) { p.tensors[0].producer = LayerId(); },
            "Tensor image is made by a layer that is not there; name one of the problem's layers.");
        row(
            "consumer nowhere", [](P& p) { p.tensors[0].consumers[0] = LayerId(9); },
            "Tensor image is read by a layer that is not there; name one of the problem's layers.");
        row(
            "consumer twice", [](P& p) { p.tensors[0].consumers.emplace_back(1); },
            "Tensor image names its consumer conv twice; name it once.");
        row(
            "own output", [](P& p) { p.tensors[1].consumers = {LayerId(1)}; },
            "Layer conv reads its own output maps; a network must not have a cycle.");
        row(
            "missing link", [](P& p) { p.links.pop_back(); },
            "There are 1 links for 3 tiers; each tier but the last needs one to the next.");
        row(
            "uplink 0", [](P& p) { p.links[1].uplinkMbps = 0; },
            "The link from edge to cloud has a rate of 0 Mbit/s; a rate must be finite and above "
            "0.");
        row(
            "downlink negative", [](P& p) { p.links[0].downlinkMbps = -3; },
            "The link from device to edge has a rate of -3 Mbit/s; a rate must be finite and above "
            "0.");
        row(
            "infinite rate", [](P& p) { p.links[0].uplinkMbps = infinite; },
            "The link from device to edge has a rate of inf Mbit/s; a rate must be finite and "
            "above 0.");
        row(
            "negative latency", [](P& p) { p.links[1].latencyMs = -1; },
            "The link from edge to cloud has a latency of -1 ms; it must be finite and 0 or more.");
        row(
            "result nowhere", [](P& p) { p.resultTier = TierId(3); },
            "The result tier is number 3 of 3 tiers; name one of the problem's tiers.");
        row(
            "limits missing", [](P& p) { p.memoryBytes = {1}; },
            "There are 1 memory limits for 3 tiers; give one for each tier, or none.");
        row(
            "negative limit",
            [](P& p) {
                p.memoryBytes = {std::nullopt, -1, 2};
            },
            "Tier edge has -1 bytes of memory; a limit must be finite and 0 or more.");
        row(
            "cycle", [](P& p) { p.tensors[2].consumers = {LayerId(1)}; },
            "Layer fc waits for its own output; a network must not have a cycle.");
        row(
            "times overflow", [](P& p) { p.timeMs[3] = p.timeMs[6] = 1e308; },
            "The times or energies up to layer fc add up to more than a number can hold; use "
            "smaller ones.");
        row(
            "transfers overflow", [](P& p) { p.links[0].uplinkMbps = 1e-320; },
            "The transfer times up to tensor image add up to more than a number can hold; use "
            "fewer bytes or a higher rate.");
    }
    void badOnesAreNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, message);
        PartitionProblem problem = good();
        change(problem);
        const Status status = check(problem);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::InvalidInput);
        QCOMPARE(QString::fromStdString(english(status.error())), message);
    }

    void evaluatesUp()
    {
        const Evaluation found = evaluate(good(), plan({0, 1, 2})).value();
        QCOMPARE(found.computeMs, (std::vector<double>{0, 2, 2}));
        QCOMPARE(found.uplinkMs, (std::vector<double>{8.5, 0.45})); // maps cross as 250 bytes
        QCOMPARE(found.downlinkMs, (std::vector<double>{0, 0}));
        QCOMPARE(found.uplinkBytes, (std::vector<double>{1000, 250}));
        QCOMPARE(found.latencyMs, 12.95);
        QCOMPARE(found.maxStageMs, 8.5);
        QCOMPARE(found.throughputFps, 1000 / 8.5);
        QCOMPARE(found.energyMj, 0.0);
        const std::vector<Crossing> crossings = {{TensorId(0), 0, true, 1000, 8.5},
                                                 {TensorId(1), 1, true, 250, 0.45}};
        QCOMPARE(found.crossings, crossings);
    }

    void evaluatesResultTierAndReturn()
    {
        PartitionProblem problem = good();
        problem.resultTier = TierId(0);
        problem.returnPath = ReturnPath::Paid;
        const Evaluation paid = evaluate(problem, plan({0, 0, 2})).value();
        QCOMPARE(paid.energyMj, 30.0);
        QCOMPARE(paid.uplinkMs, (std::vector<double>{2.5, 0.45}));
        QCOMPARE(paid.downlinkMs, (std::vector<double>{1.0, 0.3}));
        QCOMPARE(paid.downlinkBytes, (std::vector<double>{125, 125}));
        QCOMPARE(paid.latencyMs, 10 + 2 + 2.5 + 0.45 + 1.0 + 0.3);
        const std::vector<Crossing> crossings = {{TensorId(1), 0, true, 250, 2.5},
                                                 {TensorId(1), 1, true, 250, 0.45},
                                                 {TensorId(2), 1, false, 125, 0.3},
                                                 {TensorId(2), 0, false, 125, 1.0}};
        QCOMPARE(paid.crossings, crossings);

        problem.returnPath = ReturnPath::Free;
        const Evaluation free = evaluate(problem, plan({0, 0, 2})).value();
        QCOMPARE(free.downlinkMs, (std::vector<double>{0, 0}));
        QCOMPARE(free.crossings.size(), std::size_t{4});
        QCOMPARE(free.latencyMs, 10 + 2 + 2.5 + 0.45);
    }

    /// One producer in the middle, consumers on both sides: each link once in each direction.
    void sharesCrossings()
    {
        PartitionProblem problem = good();
        problem.returnPath = ReturnPath::Paid;
        problem.layers[0].pinned.reset();
        problem.layers.push_back({"more", "Conv", 0, {}});
        problem.timeMs.insert(problem.timeMs.end(), {0, 0, 0});
        problem.energyMj.insert(problem.energyMj.end(), {0, 0, 0});
        problem.tensors = {{"image", 1000, {}, LayerId(0), {LayerId(1), LayerId(2), LayerId(3)}}};
        const Evaluation found = evaluate(problem, plan({1, 2, 0, 2})).value();
        QCOMPARE(found.crossings.size(), std::size_t{2});
        QCOMPARE(found.uplinkBytes, (std::vector<double>{0, 1000}));
        QCOMPARE(found.downlinkBytes, (std::vector<double>{1000, 0}));
    }

    void noStageIsEndless()
    {
        PartitionProblem problem = good();
        std::ranges::fill(problem.timeMs, 0);
        const Evaluation found = evaluate(problem, plan({0, 0, 0})).value();
        QCOMPARE(found.latencyMs, 0.0);
        QVERIFY(std::isinf(found.throughputFps));
    }

    void badPlansAreNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<int>>("tiers");
        QTest::addColumn<bool>("infeasible");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* title, Change change, const QList<int>& tiers,
                            bool infeasible, const char* message) {
            QTest::newRow(title) << change << tiers << infeasible << QString(message);
        };
        using P = PartitionProblem;
        const Change nothing = [](P&) {};
        row("too short", nothing, {0, 0}, false, "The plan places 2 layers; the problem has 3.");
        row("tier nowhere", nothing, {0, 3, 0}, false,
            "The plan places layer conv on a tier that is not there; name one of the problem's "
            "tiers.");
        row("no tier", nothing, {0, -1, 0}, false,
            "The plan places layer conv on a tier that is not there; name one of the problem's "
            "tiers.");
        row("pin", nothing, {1, 1, 1}, true,
            "Layer in is pinned to device and cannot run on edge; drop the pin or leave the layer "
            "there.");
        row("return", nothing, {0, 2, 1}, true,
            "Layer fc on edge needs tensor maps from layer conv on cloud, and nothing may come "
            "back from there; allow the return path or move one of them.");
        row(
            "result", [](P& p) { p.resultTier = TierId(0); }, {0, 0, 2}, true,
            "The result prob must end on device, but layer fc makes it on cloud and nothing may "
            "come back from there; allow the return path or choose another result tier.");
        row(
            "memory",
            [](P& p) {
                p.memoryBytes = {std::nullopt, 149, 0};
            },
            {0, 1, 1}, true,
            "The layers on edge hold 150 bytes of weights, and its memory takes 149; place fewer "
            "layers there.");
    }
    void badPlansAreNamed()
    {
        QFETCH(Change, change);
        QFETCH(QList<int>, tiers);
        QFETCH(bool, infeasible);
        QFETCH(QString, message);
        PartitionProblem problem = good();
        change(problem);
        Plan bad;
        for (const int tier : tiers)
            bad.tierOf.emplace_back(tier);
        const Result<Evaluation> found = evaluate(problem, bad);
        QVERIFY(!found);
        QCOMPARE(found.error().code, infeasible ? ErrorCode::Infeasible : ErrorCode::InvalidInput);
        QCOMPARE(QString::fromStdString(english(found.error())), message);
    }

    void namesOfReturnPaths()
    {
        for (const ReturnPath path : {ReturnPath::OneWay, ReturnPath::Paid, ReturnPath::Free})
            QCOMPARE(returnPathFromName(name(path)), path);
        QVERIFY(!returnPathFromName("Paid"));
        QCOMPARE(good().findLayer("fc"), LayerId(2));
        QCOMPARE(good().findTier("cloud"), TierId(2));
        QVERIFY(!good().findLayer("image"));
        QVERIFY(!good().findTier(""));
    }
};

QTEST_APPLESS_MAIN(tst_Problem)
#include "tst_problem.moc"
