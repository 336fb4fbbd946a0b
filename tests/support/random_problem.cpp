// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_problem.h"

#include "core/base/numbers.h"

#include <numeric>
#include <utility>

namespace edgecut::test {

namespace {

std::string numbered(const char* word, std::size_t number)
{
    std::string text = word;
    text += std::to_string(number);
    return text;
}

/// Draws the numbers of one problem: either few small whole ones, so that plans tie, or reals.
class Numbers
{
public:
    Numbers(Random& random, bool whole) : m_random(random), m_whole(whole) {}

    double time()
    {
        if (m_random.chance(0.2))
            return 0;
        return m_whole ? static_cast<double>(m_random.integer(0, 8))
                       : m_random.uniform(0, 20) * m_random.uniform();
    }
    double bytes()
    {
        if (m_random.chance(0.1))
            return 0;
        return 125.0 *
               static_cast<double>(m_whole ? m_random.integer(1, 12) : m_random.integer(1, 40000));
    }
    double rate() { return m_whole ? 1 : m_random.uniform(0.5, 20); }

private:
    Random& m_random;
    bool m_whole;
};

/// Tensors of the layer at `place` of `order`; their consumers come later in that order.
void addOutputs(PartitionProblem& problem, const std::vector<std::size_t>& order, std::size_t place,
                const ProblemShape& shape, Random& random, Numbers& numbers)
{
    const std::int64_t count = random.chance(shape.secondOutput) && !shape.chain ? 2 : 1;
    for (std::int64_t i = 0; i < count; ++i) {
        ProblemTensor tensor;
        tensor.name = numbered("t", problem.tensors.size());
        tensor.bytes = numbers.bytes();
        if (random.chance(shape.wireBytes))
            tensor.wireBytes = numbers.bytes();
        tensor.producer = LayerId(order[place]);
        if (shape.chain) {
            if (place + 1 < order.size())
                tensor.consumers.push_back(LayerId(order[place + 1]));
        } else {
            const double likely = 1.6 / static_cast<double>(order.size() - place);
            for (std::size_t later = place + 1; later < order.size(); ++later) {
                if (random.chance(likely))
                    tensor.consumers.push_back(LayerId(order[later]));
            }
        }
        problem.tensors.push_back(std::move(tensor));
    }
}

void addLinks(PartitionProblem& problem, const ProblemShape& shape, Random& random,
              Numbers& numbers)
{
    for (std::size_t i = 0; i + 1 < problem.tierCount(); ++i) {
        Link link{numbers.rate(), numbers.rate(), 0};
        if (random.chance(shape.linkLatency))
            link.latencyMs = numbers.time();
        problem.links.push_back(link);
    }
}

} // namespace

PartitionProblem randomProblem(Random& random, const ProblemShape& shape)
{
    PartitionProblem problem;
    problem.name = "random";
    Numbers numbers(random, random.chance(shape.wholeNumbers));
    const auto layerCount =
        static_cast<std::size_t>(random.integer(shape.fewestLayers, shape.mostLayers));
    const auto tierCount =
        static_cast<std::size_t>(random.integer(shape.fewestTiers, shape.mostTiers));
    const auto anyTier = [&] {
        return TierId(
            static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(tierCount) - 1)));
    };
    for (std::size_t i = 0; i < tierCount; ++i)
        problem.tiers.push_back(numbered("tier", i));
    for (std::size_t i = 0; i < layerCount; ++i) {
        ProblemLayer layer;
        layer.name = numbered("layer", i);
        layer.kind = "Other";
        layer.weightBytes = random.integer(0, 10);
        if (random.chance(shape.pins))
            layer.pinned = anyTier();
        problem.layers.push_back(std::move(layer));
        for (std::size_t tier = 0; tier < tierCount; ++tier) {
            problem.timeMs.push_back(numbers.time());
            problem.energyMj.push_back(numbers.time());
        }
    }

    std::vector<std::size_t> order(layerCount);
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (random.chance(0.5)) {
        for (std::size_t i = layerCount; i > 1; --i)
            std::swap(order[i - 1], order[static_cast<std::size_t>(
                                        random.integer(0, static_cast<std::int64_t>(i) - 1))]);
    }
    for (std::size_t place = 0; place < layerCount; ++place)
        addOutputs(problem, order, place, shape, random, numbers);
    addLinks(problem, shape, random, numbers);

    constexpr ReturnPath paths[] = {ReturnPath::OneWay, ReturnPath::Paid, ReturnPath::Free};
    problem.returnPath = shape.returnPath.value_or(paths[random.integer(0, 2)]);
    if (random.chance(shape.resultTier))
        problem.resultTier = anyTier();
    if (random.chance(shape.memory)) {
        for (std::size_t tier = 0; tier < tierCount; ++tier) {
            problem.memoryBytes.push_back(std::nullopt);
            if (random.chance(0.6))
                problem.memoryBytes.back() = static_cast<double>(random.integer(0, 40));
        }
    }
    return problem;
}

std::string describe(const PartitionProblem& problem)
{
    std::string text = "\nreturn path " + std::string(name(problem.returnPath));
    if (problem.resultTier)
        text += ", result tier " + std::to_string(problem.resultTier->value);
    for (std::size_t i = 0; i < problem.layers.size(); ++i) {
        text += "\n" + problem.layers[i].name + " ms";
        for (std::size_t tier = 0; tier < problem.tierCount(); ++tier)
            text += ' ' + formatShortest(problem.timeOn(LayerId(i), TierId(tier)));
        text += ", weights " + std::to_string(problem.layers[i].weightBytes);
        if (problem.layers[i].pinned)
            text += ", pinned " + std::to_string(problem.layers[i].pinned->value);
    }
    for (const ProblemTensor& tensor : problem.tensors) {
        text += "\n" + tensor.name + ' ' + formatShortest(tensor.crossingBytes()) +
                " B: " + std::to_string(tensor.producer.value) + " ->";
        for (const LayerId consumer : tensor.consumers)
            text += ' ' + std::to_string(consumer.value);
    }
    for (const Link& link : problem.links)
        text += "\nlink " + formatShortest(link.uplinkMbps) + " / " +
                formatShortest(link.downlinkMbps) + " Mbit/s, " + formatShortest(link.latencyMs) +
                " ms";
    for (const std::optional<double>& limit : problem.memoryBytes)
        text += "\nmemory " + (limit ? formatShortest(*limit) : std::string("any"));
    return text + '\n';
}

std::string describe(const PartitionProblem& problem, const Plan& plan)
{
    std::string text = describe(problem) + "plan";
    for (const TierId tier : plan.tierOf)
        text += ' ' + std::to_string(tier.value);
    return text + '\n';
}

} // namespace edgecut::test
