// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/partition/plan.h"
#include "core/partition/problem_index.h"
#include "tests/support/random_problem.h"
#include "tests/support/structured_problem.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::test;

/// ProblemIndex against the problem's own objects, and evaluate() with and without it.
class tst_ProblemIndex : public QObject
{
    Q_OBJECT

private:
    static Plan randomPlan(const PartitionProblem& problem, Random& random)
    {
        Plan plan;
        const auto last = static_cast<std::int64_t>(problem.tierCount()) - 1;
        std::int64_t tier = 0;
        for (std::size_t i = 0; i < problem.layerCount(); ++i) {
            if (random.chance(0.3))
                tier = std::min(last, tier + random.integer(0, 1));
            if (random.chance(0.02))
                tier = random.integer(random.chance(0.1) ? -1 : 0, last);
            const std::optional<TierId>& pin = problem.layers[i].pinned;
            plan.tierOf.push_back(
                pin && !random.chance(0.05) ? *pin : TierId(static_cast<std::int32_t>(tier)));
        }
        return plan;
    }

    static bool isInOrder(const PartitionProblem& problem)
    {
        return std::ranges::is_sorted(problem.tensors, {}, &ProblemTensor::producer) &&
               std::ranges::all_of(problem.tensors, [](const ProblemTensor& tensor) {
                   return std::ranges::all_of(tensor.consumers,
                                              [&](LayerId id) { return tensor.producer < id; });
               });
    }

private slots:
    void saysWhatTheProblemSays()
    {
        Random random(2001);
        int inOrder = 0;
        for (int i = 0; i < 600; ++i) {
            const PartitionProblem problem =
                structuredProblem(random, networkShapes()[static_cast<std::size_t>(i) % 9]);
            const ProblemIndex index(problem);
            QCOMPARE(index.isInOrder(), isInOrder(problem));
            if (!index.isInOrder())
                continue;
            ++inOrder;
            QCOMPARE(index.tensorCount(), problem.tensors.size());
            std::vector<std::vector<std::uint32_t>> inputs(problem.layerCount());
            for (std::size_t t = 0; t < problem.tensors.size(); ++t) {
                const ProblemTensor& tensor = problem.tensors[t];
                QCOMPARE(index.bytes()[t], tensor.crossingBytes());
                QCOMPARE(index.producers()[t], tensor.producer.value);
                QCOMPARE(index.isResult(t), tensor.consumers.empty());
                QVERIFY(std::ranges::equal(index.readersOf(t), tensor.consumers, {}, {},
                                           &LayerId::value));
                const auto count = static_cast<std::int32_t>(problem.layerCount());
                const auto [least, most] = std::ranges::minmax_element(index.readersOf(t));
                QCOMPARE(index.firstReaders()[t], index.isResult(t) ? count : *least);
                QCOMPARE(index.lastReaders()[t], index.isResult(t) ? count : *most);
                for (const LayerId id : tensor.consumers)
                    inputs[id.index()].push_back(static_cast<std::uint32_t>(t));
                const std::size_t first = index.firstOutput(tensor.producer.value);
                QVERIFY(first <= t && index.producers()[first] == tensor.producer.value);
            }
            for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
                const auto at = static_cast<std::int32_t>(layer);
                QVERIFY(std::ranges::equal(index.inputsOf(at), inputs[layer]));
            }
        }
        QVERIFY(inOrder > 200);
    }

    /// The same numbers to the last bit, and the same words where there are none.
    void evaluatesAsWithout()
    {
        constexpr std::uint64_t seed = 2002;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.memory = 0.1;
        int allowed = 0;
        for (int i = 0; i < 4000; ++i) {
            shape.mostLayers = 1 + i % 40;
            const PartitionProblem problem =
                i % 2 == 0 ? randomProblem(random, shape)
                           : structuredProblem(random, networkShapes()[(i / 2) % 9]);
            const ProblemIndex index(problem);
            for (int k = 0; k < 4; ++k) {
                const Plan plan = randomPlan(problem, random);
                const Result<Evaluation> expected = evaluate(problem, plan);
                const Result<Evaluation> found = evaluate(problem, index, plan);
                const std::string failing = describe(problem, plan);
                QVERIFY2(found.has_value() == expected.has_value(), failing.c_str());
                if (expected)
                    QVERIFY2(*found == *expected, failing.c_str());
                else
                    QVERIFY2(found.error() == expected.error(), failing.c_str());
                allowed += found.has_value();
            }
        }
        qInfo("%d plans allowed", allowed);
        QVERIFY(allowed > 1000);
    }
};

QTEST_APPLESS_MAIN(tst_ProblemIndex)
#include "tst_problem_index.moc"
