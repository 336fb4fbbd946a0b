// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/offloading/partial_latency.h"
#include "core/offloading/upload_order.h"
#include "core/partition/shortest_path.h"
#include "tests/support/naive_upload.h"
#include "tests/support/random_problem.h"
#include "tests/support/structured_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Many layers without weights, so that runs hold some, few pins to the server, and half of the
/// servers so fast that much is sent.
PartitionProblem loosened(PartitionProblem problem, Random& random)
{
    if (random.chance(0.5)) {
        for (std::size_t i = 1; i < problem.timeMs.size(); i += 2)
            problem.timeMs[i] /= 8;
        problem.links.front().uplinkMbps *= 4;
    }
    for (ProblemLayer& layer : problem.layers) {
        if (random.chance(0.3))
            layer.weightBytes = 0;
        if (layer.pinned == TierId(1) && random.chance(0.8))
            layer.pinned.reset();
    }
    return problem;
}

std::vector<bool> somePresent(const PartitionProblem& problem, Random& random)
{
    std::vector<bool> present(problem.layerCount(), false);
    if (random.chance(0.5))
        return present;
    for (std::size_t i = 0; i < present.size(); ++i)
        present[i] = random.chance(0.3);
    return present;
}

QString ids(const std::vector<LayerId>& layers)
{
    QString text;
    for (const LayerId layer : layers)
        text += QString::number(layer.value) + ' ';
    return text;
}

QString differenceOf(const UploadOrder& found, const NaiveUpload& expected)
{
    if (!nearlyEqual(found.latencyBeforeMs, expected.beforeMs))
        return QString("before %1, not %2").arg(found.latencyBeforeMs).arg(expected.beforeMs);
    if (found.entries.size() != expected.entries.size())
        return QString("%1 entries, not %2").arg(found.entries.size()).arg(expected.entries.size());
    for (std::size_t i = 0; i < found.entries.size(); ++i) {
        const UploadEntry& entry = found.entries[i];
        const NaiveUpload::Entry& other = expected.entries[i];
        if (entry.layers != other.layers || entry.bytes != other.bytes ||
            !nearlyEqual(entry.latencyAfterMs, other.latencyAfterMs))
            return QString("entry %1: %2(%3), not %4(%5)")
                .arg(QString::number(i), ids(entry.layers), QString::number(entry.latencyAfterMs),
                     ids(other.layers), QString::number(other.latencyAfterMs));
    }
    return {};
}

/// The number of entries, or -1 where there is no order.
void compare(const PartitionProblem& problem, const std::vector<bool>& present, int& entries)
{
    const std::optional<NaiveUpload> expected = naiveUpload(problem, present);
    const Result<UploadOrder> found = uploadOrder(problem, present);
    entries = -1;
    if (!expected) {
        QVERIFY2(!found && found.error().code == ErrorCode::Infeasible, describe(problem).c_str());
        return;
    }
    QVERIFY2(found.has_value(), describe(problem).c_str());
    const QString difference = differenceOf(*found, *expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference + describe(problem).c_str()));
    entries = static_cast<int>(found->entries.size());
}

PartitionProblem chainOf(const std::vector<std::array<double, 3>>& clientServerBytes)
{
    PartitionProblem problem;
    problem.name = "chain";
    problem.tiers = {"client", "server"};
    problem.links = {{8, 8, 0}};
    problem.returnPath = ReturnPath::Paid;
    problem.resultTier = TierId(0);
    for (std::size_t i = 0; i < clientServerBytes.size(); ++i) {
        ProblemLayer layer;
        layer.name = 'l' + std::to_string(i);
        layer.weightBytes = static_cast<std::int64_t>(clientServerBytes[i][2]);
        problem.layers.push_back(layer);
        problem.timeMs.insert(problem.timeMs.end(),
                              {clientServerBytes[i][0], clientServerBytes[i][1]});
        ProblemTensor tensor{'t' + std::to_string(i), 1000, {}, LayerId(i), {}};
        if (i + 1 < clientServerBytes.size())
            tensor.consumers = {LayerId(i + 1)};
        problem.tensors.push_back(tensor);
    }
    problem.layers.front().pinned = TierId(0);
    problem.energyMj.assign(problem.timeMs.size(), 0);
    return problem;
}

} // namespace

class tst_UploadOrder : public QObject
{
    Q_OBJECT

private slots:
    void isTheDefinitionOnRandomProblems_data();
    void isTheDefinitionOnRandomProblems();
    void isTheDefinitionOnNetworks();
    void sendsWhatSavesMostAByteFirst();
    void sendsWhatSavesNothingInTheFilesOrder();
    void keepsFusedLayersTogether();
    void latencyIsShortestPathsWithPins();
    void refuses();
    void stops();
};

void tst_UploadOrder::isTheDefinitionOnRandomProblems_data()
{
    QTest::addColumn<bool>("chain");
    QTest::newRow("chains") << true;
    QTest::newRow("networks") << false;
}

void tst_UploadOrder::isTheDefinitionOnRandomProblems()
{
    QFETCH(bool, chain);
    constexpr std::uint64_t seed = 2002;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    ProblemShape shape;
    shape.fewestLayers = 2;
    shape.mostLayers = 9;
    shape.mostTiers = 2;
    shape.pins = 0.1;
    shape.chain = chain;
    int ordered = 0;
    int withEntries = 0;
    for (int i = 0; i < 2500; ++i) {
        const PartitionProblem problem = loosened(randomProblem(random, shape), random);
        int entries = 0;
        compare(problem, somePresent(problem, random), entries);
        if (QTest::currentTestFailed())
            return;
        ordered += entries >= 0;
        withEntries += entries > 1;
    }
    QVERIFY2(ordered > 2000 && ordered < 2500, qPrintable(QString::number(ordered)));
    QVERIFY2(withEntries > 400, qPrintable(QString::number(withEntries)));
}

// Blocks that go to the server whole, side by side with chains.
void tst_UploadOrder::isTheDefinitionOnNetworks()
{
    constexpr std::uint64_t seed = 312;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    int withEntries = 0;
    for (const std::string_view name : networkShapes()) {
        for (int i = 0; i < 8; ++i) {
            StructuredOptions options;
            options.mostParts = 2;
            options.fasterFar = 1;
            options.returnPath = random.chance(0.7) ? ReturnPath::Paid : ReturnPath::OneWay;
            PartitionProblem problem = structuredProblem(random, name, options);
            for (ProblemLayer& layer : problem.layers)
                layer.weightBytes = random.chance(0.5) ? random.integer(1, 1000) : 0;
            for (std::size_t j = 1; j < problem.timeMs.size(); j += 2)
                problem.timeMs[j] /= 8;
            problem.links.front().uplinkMbps *= 4;
            if (problem.layerCount() > 40)
                continue;
            int entries = 0;
            compare(problem, std::vector<bool>(problem.layerCount(), false), entries);
            if (QTest::currentTestFailed())
                return;
            withEntries += entries > 1;
        }
    }
    QVERIFY2(withEntries > 8, qPrintable(QString::number(withEntries)));
}

void tst_UploadOrder::sendsWhatSavesMostAByteFirst()
{
    // Sending 1,000 bytes takes 1 ms. Layer 3 saves 40 - 2 for 100 bytes, layer 1 20 - 2 for 900;
    // layer 2 has no weights and saves its two transfers when both neighbours are there.
    const PartitionProblem problem =
        chainOf({{0, 0, 0}, {20, 0, 900}, {1, 0, 0}, {40, 0, 100}, {1, 5, 50}});
    const Result<UploadOrder> order = uploadOrder(problem);
    QVERIFY(order.has_value());
    QCOMPARE(order->latencyBeforeMs, 62.0);
    QCOMPARE(order->entries.size(), std::size_t{2});
    // Layer 2 moves with layer 3 at once: 62 - 40 - 1 + 2.
    QCOMPARE(order->entries[0].layers, std::vector{LayerId(3)});
    QCOMPARE(order->entries[0].latencyAfterMs, 23.0);
    QCOMPARE(order->entries[1].layers, std::vector{LayerId(1)});
    QCOMPARE(order->entries[1].latencyAfterMs, 3.0);
    QCOMPARE(order->latencyAfterMs, 3.0);
    QCOMPARE(order->bytes, 1000);
    QCOMPARE(order->finalTiers,
             (std::vector{TierId(0), TierId(1), TierId(1), TierId(1), TierId(0)}));
}

void tst_UploadOrder::sendsWhatSavesNothingInTheFilesOrder()
{
    // One way: nothing is saved until the rest of the network is there, which is one run.
    PartitionProblem oneWay = chainOf({{0, 0, 0}, {20, 0, 900}, {30, 0, 400}});
    oneWay.returnPath = ReturnPath::OneWay;
    oneWay.resultTier.reset();
    Result<UploadOrder> order = uploadOrder(oneWay);
    QVERIFY(order && order->entries.size() == 2);
    QCOMPARE(order->entries[0].layers, std::vector{LayerId(2)});

    // A block runs on the server as a whole, and what is there of it parts the rest: no run of
    // neighbours has both.
    PartitionProblem block = chainOf({{0, 0, 0}, {20, 0, 900}, {20, 0, 90}, {20, 0, 9}, {0, 0, 0}});
    block.tensors[0].consumers = {LayerId(1), LayerId(2), LayerId(3)};
    block.tensors[1].consumers = block.tensors[2].consumers = {LayerId(4)};
    QVERIFY(check(block).has_value());
    order = uploadOrder(block, {false, false, true, false, false});
    QVERIFY(order && order->entries.size() == 2);
    QCOMPARE(order->entries[0].layers, std::vector{LayerId(1)});
    QVERIFY(!order->entries[0].saves);
    QCOMPARE(order->entries[0].latencyAfterMs, order->latencyBeforeMs);
    QCOMPARE(order->entries[1].layers, std::vector{LayerId(3)});
    QVERIFY(order->entries[1].saves);
    QCOMPARE(order->latencyAfterMs, 2.0);
}

void tst_UploadOrder::keepsFusedLayersTogether()
{
    PartitionProblem problem =
        chainOf({{0, 0, 0}, {20, 0, 900}, {20, 0, 10}, {20, 0, 100}, {5, 0, 0}});
    problem.fused = {{LayerId(1), LayerId(2)}};
    QVERIFY(check(problem).has_value());
    int entries = 0;
    compare(problem, std::vector<bool>(problem.layerCount(), false), entries);
    const Result<UploadOrder> order = uploadOrder(problem);
    QVERIFY(order.has_value());
    QCOMPARE(order->entries[0].layers, std::vector{LayerId(3)});
    QCOMPARE(order->entries[1].layers, (std::vector{LayerId(1), LayerId(2)}));
}

void tst_UploadOrder::latencyIsShortestPathsWithPins()
{
    Random random(7);
    ProblemShape shape;
    shape.mostTiers = 2;
    shape.mostLayers = 12;
    for (int i = 0; i < 500; ++i) {
        const PartitionProblem problem = loosened(randomProblem(random, shape), random);
        const Result<PartialLatency> latency = PartialLatency::of(problem);
        if (!latency)
            continue;
        const std::vector<bool> present = somePresent(problem, random);
        const double ms = latency->latencyWithMs(present);
        if (ms < StageTimes::impossible) {
            const Result<Solution> tied =
                solve(shortestPathMethod(), tiedToClient(problem, present));
            QVERIFY2(tied && nearlyEqual(tied->objective, ms), describe(problem).c_str());
        }
    }
}

void tst_UploadOrder::refuses()
{
    Random random(3);
    ProblemShape shape;
    shape.fewestTiers = shape.mostTiers = 3;
    const Result<UploadOrder> three = uploadOrder(randomProblem(random, shape));
    QVERIFY(!three);
    QCOMPARE(three.error().code, ErrorCode::Unsupported);
    QVERIFY(QString::fromStdString(english(three.error())).contains("has 3"));

    PartitionProblem pinned = chainOf({{0, 0, 0}, {20, 0, 900}});
    pinned.layers[1].pinned = TierId(1);
    const Result<UploadOrder> never = uploadOrder(pinned);
    QVERIFY(!never);
    QCOMPARE(QString::fromStdString(english(never.error())),
             "Layer l1 is pinned to server and has weights, so that no query can run before it is "
             "there; drop the pin.");
    QVERIFY(uploadOrder(pinned, {false, true}).has_value());

    PartitionProblem limited = chainOf({{0, 0, 0}, {20, 0, 900}});
    limited.memoryBytes = {std::nullopt, 5.0};
    QVERIFY(!uploadOrder(limited));
}

void tst_UploadOrder::stops()
{
    std::stop_source stop;
    stop.request_stop();
    Context context;
    context.stopToken = stop.get_token();
    const Result<UploadOrder> order = uploadOrder(chainOf({{0, 0, 0}, {20, 0, 900}}), {}, context);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(tst_UploadOrder)
#include "tst_upload_order.moc"
