// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/graph/graph_builder.h"
#include "core/graph/segments.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace edgecut;

namespace {

using Edges = std::vector<LayerEdge>;

LayerEdge edge(int from, int to)
{
    return {LayerId(from), LayerId(to)};
}

std::vector<LayerId> layers(std::initializer_list<int> ids)
{
    std::vector<LayerId> list;
    for (const int id : ids)
        list.emplace_back(id);
    return list;
}

QByteArray describe(std::size_t count, const Edges& edges)
{
    QByteArray text = QByteArray::number(static_cast<qulonglong>(count)) + " layers:";
    for (const auto& [from, to] : edges)
        text += ' ' + QByteArray::number(from.value) + '>' + QByteArray::number(to.value);
    return text;
}

// Walks every path from a layer without predecessors and counts how many pass each layer.
struct PathCounter
{
    std::size_t count;
    const Edges& edges;
    std::size_t paths = 0;
    std::vector<std::size_t> passing = std::vector<std::size_t>(count, 0);
    std::vector<LayerId> path = {};

    bool isBegin(LayerId layer) const
    {
        return std::none_of(edges.begin(), edges.end(),
                            [layer](const LayerEdge& e) { return e.second == layer; });
    }
    void walk(LayerId layer)
    {
        path.push_back(layer);
        bool end = true;
        std::vector<LayerId> next;
        for (const LayerEdge& e : edges) {
            if (e.first == layer) {
                end = false;
                next.push_back(e.second);
            }
        }
        for (const LayerId to : next)
            walk(to);
        // A lone layer is no path.
        if (end && path.size() > 1) {
            ++paths;
            for (const LayerId passed : path)
                ++passing[passed.index()];
        }
        path.pop_back();
    }
    std::vector<LayerId> articulation()
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (isBegin(LayerId(i)))
                walk(LayerId(i));
        }
        std::vector<LayerId> found;
        for (std::size_t i = 0; i < count; ++i) {
            if (paths > 0 && passing[i] == paths)
                found.emplace_back(i);
        }
        return found;
    }
};

// Random layers whose file order is not topological; a chain with a few extra edges, so that
// articulation layers are common.
Edges randomEdges(Random& random, std::size_t count)
{
    std::vector<int> fileOrder(count);
    for (std::size_t i = 0; i < count; ++i)
        fileOrder[i] = static_cast<int>(i);
    for (std::size_t i = count; i > 1; --i)
        std::swap(fileOrder[i - 1],
                  fileOrder[static_cast<std::size_t>(random.integer(0, std::int64_t(i) - 1))]);
    Edges edges;
    const double chain = random.uniform(0.5, 1.0);
    const double extra = random.uniform(0.0, 0.25);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            if (random.chance(j == i + 1 ? chain : extra))
                edges.push_back(edge(fileOrder[i], fileOrder[j]));
        }
    }
    return edges;
}

} // namespace

class tst_Segments : public QObject
{
    Q_OBJECT

private slots:
    void diamond()
    {
        //     1
        //  0 < > 3 - 4
        //     2
        const Edges edges{edge(0, 1), edge(0, 2), edge(1, 3), edge(2, 3), edge(3, 4)};
        const std::vector<LayerId> order = kahnOrder(5, edges);
        QCOMPARE(articulationLayers(order, edges), layers({0, 3, 4}));
        const std::vector<Segment> expected{
            {layers({0}), true}, {layers({1, 2}), false}, {layers({3}), true}, {layers({4}), true}};
        QCOMPARE(segments(order, edges), expected);
    }

    void skipPastALayer()
    {
        const Edges edges{edge(0, 1), edge(1, 2), edge(0, 2)};
        QCOMPARE(articulationLayers(kahnOrder(3, edges), edges), layers({0, 2}));
    }

    void unusedInputAsksNothing()
    {
        const Edges edges{edge(0, 2)};
        const std::vector<LayerId> order = kahnOrder(3, edges);
        QCOMPARE(articulationLayers(order, edges), layers({0, 2}));
        const std::vector<Segment> expected{
            {layers({1}), false}, {layers({0}), true}, {layers({2}), true}};
        QCOMPARE(segments(order, edges), expected);
    }

    void twoComponentsHaveNone()
    {
        const Edges edges{edge(0, 1), edge(2, 3)};
        const std::vector<LayerId> order = kahnOrder(4, edges);
        QVERIFY(articulationLayers(order, edges).empty());
        QCOMPARE(segments(order, edges).size(), std::size_t(1));
    }

    void nothing()
    {
        QVERIFY(articulationLayers({}, {}).empty());
        QVERIFY(segments({}, {}).empty());
        QVERIFY(segments(Graph()).empty());
    }

    void agreesWithWalkingEveryPath()
    {
        constexpr std::uint64_t seed = 2024;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        std::size_t articulated = 0;
        for (int round = 0; round < 5000; ++round) {
            const auto count = static_cast<std::size_t>(random.integer(1, 11));
            const Edges edges = randomEdges(random, count);
            const std::vector<LayerId> order = kahnOrder(count, edges);
            QCOMPARE(order.size(), count);
            std::vector<LayerId> found = articulationLayers(order, edges);
            articulated += found.size();
            const std::vector<Segment> cut = segments(order, edges);
            std::sort(found.begin(), found.end());
            PathCounter paths{count, edges};
            QVERIFY2(found == paths.articulation(), describe(count, edges));
            verifySegments(count, edges, cut);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(articulated > 5000);
    }

    void chainOfFiftyThousand()
    {
        Edges edges;
        for (int i = 0; i + 1 < 50000; ++i)
            edges.push_back(edge(i + 1, i)); // against the file's order
        const std::vector<LayerId> order = kahnOrder(50000, edges);
        QCOMPARE(order.front(), LayerId(49999));
        QCOMPARE(articulationLayers(order, edges).size(), std::size_t(50000));
    }

    void kahnTakesTheEarliestReady()
    {
        const Edges edges{edge(3, 0), edge(1, 0), edge(2, 4)};
        QCOMPARE(kahnOrder(5, edges), layers({1, 2, 3, 0, 4}));
    }

    void cyclesAreFound()
    {
        // 0 > 1 > 2 > 1, and 3 hangs behind the cycle but is not on it.
        const Edges edges{edge(0, 1), edge(1, 2), edge(2, 1), edge(2, 3)};
        QCOMPARE(kahnOrder(4, edges), layers({0}));
        const LayerId looped = layerOnCycle(4, edges);
        QVERIFY(looped == LayerId(1) || looped == LayerId(2));
        QVERIFY(!layerOnCycle(2, Edges{edge(0, 1)}).isValid());
        QCOMPARE(layerOnCycle(1, Edges{edge(0, 0)}), LayerId(0));
    }

private:
    static void verifySegments(std::size_t count, const Edges& edges,
                               const std::vector<Segment>& cut)
    {
        std::vector<int> segmentOf(count, -1);
        for (std::size_t s = 0; s < cut.size(); ++s) {
            QVERIFY(!cut[s].layers.empty());
            QVERIFY(!cut[s].articulation || cut[s].layers.size() == 1);
            for (const LayerId layer : cut[s].layers) {
                QCOMPARE(segmentOf[layer.index()], -1);
                segmentOf[layer.index()] = static_cast<int>(s);
            }
        }
        QVERIFY(std::find(segmentOf.begin(), segmentOf.end(), -1) == segmentOf.end());
        for (const auto& [from, to] : edges) {
            const auto source = static_cast<std::size_t>(segmentOf[from.index()]);
            const auto target = static_cast<std::size_t>(segmentOf[to.index()]);
            const bool past = target == source + 2 && cut[source].articulation &&
                              !cut[source + 1].articulation && cut[target].articulation;
            QVERIFY2(target == source || target == source + 1 || past, describe(count, edges));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Segments)
#include "tst_segments.moc"
