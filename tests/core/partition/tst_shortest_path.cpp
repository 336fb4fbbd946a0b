// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/min_cut.h"
#include "core/partition/shortest_path.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <map>
#include <set>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Segments by definition: all paths are listed, and a gate is on each of them.
class NaiveSegments
{
public:
    explicit NaiveSegments(const PartitionProblem& problem) : m_next(problem.layerCount())
    {
        std::vector<bool> hasInput(problem.layerCount(), false);
        for (const ProblemTensor& tensor : problem.tensors) {
            for (const LayerId consumer : tensor.consumers) {
                m_next[tensor.producer.index()].insert(consumer.index());
                hasInput[consumer.index()] = true;
            }
        }
        for (std::size_t layer = 0; layer < m_next.size(); ++layer) {
            if (!hasInput[layer] && !m_next[layer].empty())
                follow({layer});
        }
        m_number.resize(m_next.size());
        for (std::size_t layer = 0; layer < m_next.size(); ++layer)
            m_number[layer] = numberOf(layer);
    }

    /// Layers with equal numbers are in one segment.
    std::size_t number(std::size_t layer) const { return m_number[layer]; }

private:
    using Path = std::vector<std::size_t>;

    void follow(Path path)
    {
        if (m_next[path.back()].empty())
            m_paths.push_back(path);
        for (const std::size_t next : m_next[path.back()]) {
            Path longer = path;
            longer.push_back(next);
            follow(std::move(longer));
        }
    }
    bool isGate(std::size_t layer) const
    {
        bool onAll = !m_paths.empty();
        for (const Path& path : m_paths)
            onAll = onAll && std::ranges::find(path, layer) != path.end();
        return onAll;
    }
    std::size_t numberOf(std::size_t layer) const
    {
        if (isGate(layer))
            return layer;
        for (const Path& path : m_paths) {
            if (std::ranges::find(path, layer) == path.end())
                continue;
            // Between gates: known by the last gate passed on the way.
            std::size_t last = m_next.size();
            for (const std::size_t before : path) {
                if (before == layer)
                    return m_next.size() + last;
                if (isGate(before))
                    last = before;
            }
        }
        return 10 * m_next.size() + layer; // without edges
    }

    std::vector<std::set<std::size_t>> m_next;
    std::vector<Path> m_paths;
    std::vector<std::size_t> m_number;
};

std::optional<double> bestWholeSegments(const PartitionProblem& problem)
{
    const NaiveSegments segments(problem);
    std::optional<double> best;
    forEachPlan(problem, [&](const Plan& plan) {
        std::map<std::size_t, TierId> tierOf;
        for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
            const auto [known, isNew] = tierOf.emplace(segments.number(layer), plan.tierOf[layer]);
            if (known->second != plan.tierOf[layer])
                return;
        }
        const std::optional<NaiveCost> cost = naiveCost(problem, plan);
        if (cost && (!best || cost->latencyMs() < *best))
            best = cost->latencyMs();
    });
    return best;
}

} // namespace

class tst_ShortestPath : public QObject
{
    Q_OBJECT

private slots:
    void isTheBestPlanOfWholeSegments()
    {
        constexpr std::uint64_t seed = 2018;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 3;
        shape.mostLayers = 7;
        shape.pins = 0.08;
        int feasible = 0;
        for (int i = 0; i < 2500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::optional<double> expected = bestWholeSegments(problem);
            const Result<Solution> found = solve(shortestPathMethod(), problem);
            if (!expected) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible,
                         describe(problem).c_str());
                continue;
            }
            ++feasible;
            QVERIFY2(found && nearlyEqual(found->objective, *expected), describe(problem).c_str());
            QVERIFY(!found->lowerBound && !found->optimal);
            const Result<Solution> optimum = solve(minCutMethod(), problem);
            QVERIFY2(optimum && optimum->objective <= found->objective * (1 + 1e-12),
                     describe(problem).c_str());
        }
        QVERIFY(feasible > 1500 && feasible < 2500);
    }

    void isOptimalOnChains()
    {
        constexpr std::uint64_t seed = 12;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 60;
        shape.pins = 0.03;
        shape.chain = true;
        for (int i = 0; i < 500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<Solution> expected = solve(minCutMethod(), problem);
            const Result<Solution> found = solve(shortestPathMethod(), problem);
            QCOMPARE(found.has_value(), expected.has_value());
            if (found)
                QVERIFY2(nearlyEqual(found->objective, expected->objective),
                         describe(problem).c_str());
        }
    }

    void namesPinsInsideASegment()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.links = {{8, 8, 0}};
        problem.layers = {{"in", "", 0, {}},
                          {"left", "", 0, TierId(0)},
                          {"right", "", 0, TierId(1)},
                          {"join", "", 0, {}}};
        problem.timeMs.assign(8, 1);
        problem.energyMj.assign(8, 0);
        problem.tensors = {{"a", 1, {}, LayerId(0), {LayerId(1), LayerId(2)}},
                           {"b", 1, {}, LayerId(1), {LayerId(3)}},
                           {"c", 1, {}, LayerId(2), {LayerId(3)}}};
        QVERIFY(solve(minCutMethod(), problem).has_value());
        const Result<Solution> found = solve(shortestPathMethod(), problem);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Infeasible);
        QCOMPARE(QString::fromStdString(english(found.error())),
                 "shortest-path keeps a segment together, and layer left, pinned to edge, lies in "
                 "one segment with layer right, pinned to cloud; drop a pin or use min-cut.");
    }

    void refusesMemoryLimits()
    {
        Random random(3);
        PartitionProblem problem = randomProblem(random);
        problem.memoryBytes.assign(problem.tierCount(), 1e9);
        const Result<Solution> found = solve(shortestPathMethod(), problem);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(tst_ShortestPath)
#include "tst_shortest_path.moc"
