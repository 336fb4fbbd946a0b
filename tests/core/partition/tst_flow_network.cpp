// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/partition/flow_network.h"
#include "tests/support/boost_flow.h"

#include <QTest>

#include <vector>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Layers of nodes with arcs to near and far ones, or any arcs at all.
FlowInstance randomInstance(Random& random, std::int64_t mostNodes)
{
    FlowInstance instance;
    instance.nodeCount = static_cast<std::size_t>(random.integer(2, mostNodes));
    const auto last = static_cast<std::int64_t>(instance.nodeCount) - 1;
    const auto arcCount = random.integer(0, 5 * last);
    const bool layered = random.chance(0.5);
    const bool small = random.chance(0.5); // many equal capacities and zeros
    const auto capacity = [&]() -> std::int64_t {
        return small ? random.integer(0, 4) : random.integer(0, std::int64_t{1} << 40);
    };
    for (std::int64_t i = 0; i < arcCount; ++i) {
        const std::int64_t from = random.integer(0, last);
        const std::int64_t to =
            layered ? std::min(last, from + random.integer(0, 6)) : random.integer(0, last);
        instance.arcs.push_back({static_cast<std::int32_t>(from), static_cast<std::int32_t>(to)});
        instance.capacities.push_back({capacity(), random.chance(0.4) ? capacity() : 0});
    }
    instance.sink = static_cast<std::int32_t>(last);
    return instance;
}

std::string describe(const FlowInstance& instance)
{
    std::string text = std::to_string(instance.nodeCount).append(" nodes");
    for (std::size_t i = 0; i < instance.arcs.size(); ++i) {
        for (const std::int64_t number :
             {std::int64_t{instance.arcs[i].from}, std::int64_t{instance.arcs[i].to},
              instance.capacities[i].forward, instance.capacities[i].backward})
            text.append(" ").append(std::to_string(number));
        text.append(",");
    }
    return text;
}

/// `onSinkSide` says of each node on which side of the cut it is.
template <typename Side>
std::int64_t cutValue(const FlowInstance& instance, const Side& onSinkSide)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < instance.arcs.size(); ++i) {
        const bool from = onSinkSide(instance.arcs[i].from);
        const bool to = onSinkSide(instance.arcs[i].to);
        if (!from && to)
            value += instance.capacities[i].forward;
        if (from && !to)
            value += instance.capacities[i].backward;
    }
    return value;
}

} // namespace

class tst_FlowNetwork : public QObject
{
    Q_OBJECT

private slots:
    void equalsBoost_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("mostNodes");
        QTest::newRow("small") << 3000 << 8;
        QTest::newRow("middle") << 300 << 200;
        QTest::newRow("large") << 10 << 6000;
    }
    void equalsBoost()
    {
        QFETCH(int, count);
        QFETCH(int, mostNodes);
        constexpr std::uint64_t seed = 2004;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < count; ++i) {
            const FlowInstance instance = randomInstance(random, mostNodes);
            FlowNetwork network(instance.nodeCount, instance.arcs, instance.source, instance.sink);
            const std::int64_t expected = boostBoykovKolmogorov(instance);
            QCOMPARE(boostPushRelabel(instance), expected);
            const std::optional<std::int64_t> found = network.minimumCut(instance.capacities);
            QVERIFY2(found == expected, describe(instance).c_str());
            QVERIFY(!network.isOnSinkSide(instance.source));
            QVERIFY(network.isOnSinkSide(instance.sink));
            const auto side = [&](std::int32_t node) { return network.isOnSinkSide(node); };
            QVERIFY2(cutValue(instance, side) == expected, describe(instance).c_str());
        }
    }

    /// A network is used again and again with other capacities.
    void keepsNothingFromBefore()
    {
        Random random(9);
        FlowInstance instance = randomInstance(random, 100);
        FlowNetwork network(instance.nodeCount, instance.arcs, instance.source, instance.sink);
        for (int i = 0; i < 50; ++i) {
            for (ArcCapacity& capacity : instance.capacities)
                capacity = {random.integer(0, 9), random.integer(0, 9)};
            QCOMPARE(network.minimumCut(instance.capacities).value(),
                     boostBoykovKolmogorov(instance));
        }
    }

    /// Of all minimum cuts the one with the smallest sink side: it lies within every other one.
    void takesTheSmallestSinkSide()
    {
        constexpr std::uint64_t seed = 62;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 500; ++i) {
            const FlowInstance instance = randomInstance(random, 8);
            FlowNetwork network(instance.nodeCount, instance.arcs, instance.source, instance.sink);
            const std::int64_t least = network.minimumCut(instance.capacities).value();
            const auto inner = static_cast<unsigned>(instance.nodeCount - 2);
            for (unsigned subset = 0; subset < (1U << inner); ++subset) {
                const auto onSinkSide = [&](std::int32_t node) {
                    return node == instance.sink ||
                           (node != instance.source && (subset >> (node - 1) & 1U) != 0);
                };
                const std::int64_t value = cutValue(instance, onSinkSide);
                QVERIFY2(value >= least, describe(instance).c_str());
                if (value > least)
                    continue;
                for (std::int32_t node = 0; node <= instance.sink; ++node)
                    QVERIFY2(!network.isOnSinkSide(node) || onSinkSide(node),
                             describe(instance).c_str());
            }
        }
    }

    void withoutArcs()
    {
        FlowNetwork network(2, {}, 0, 1);
        QCOMPARE(network.minimumCut({}).value(), std::int64_t{0});
        QVERIFY(network.isOnSinkSide(1));
        QVERIFY(!network.isOnSinkSide(0));
    }

    void stopsWhenAsked()
    {
        // Enough nodes that some discharges come between two looks at the token.
        constexpr std::int32_t length = 20000;
        std::vector<FlowArc> arcs;
        std::vector<ArcCapacity> capacities;
        for (std::int32_t i = 0; i + 1 < length; ++i) {
            arcs.push_back({i, i + 1});
            capacities.push_back({length - i, 0});
        }
        FlowNetwork network(length, arcs, 0, length - 1);
        QCOMPARE(network.minimumCut(capacities).value(), std::int64_t{2});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!network.minimumCut(capacities, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(tst_FlowNetwork)
#include "tst_flow_network.moc"
