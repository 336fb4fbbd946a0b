// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/structured_problem.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace edgecut::test {

namespace {

constexpr std::array<std::string_view, 9> shapes = {
    "chain", "resnet", "inception", "densenet", "unet", "nasnet", "transformer", "heads", "towers"};

std::string numbered(const char* word, std::size_t number)
{
    std::string text = word;
    text += std::to_string(number);
    return text;
}

class Maker
{
public:
    Maker(Random& random, const StructuredOptions& options)
        : m_random(random)
        , m_options(options)
        , m_whole(random.chance(options.wholeNumbers))
        , m_fasterFar(random.chance(options.fasterFar))
        , m_pinInputs(random.chance(0.5))
    {
        m_problem.tiers = {"edge", "cloud"};
        m_problem.returnPath = options.returnPath;
        m_problem.links = {{m_whole ? 1 : random.uniform(0.2, 50), random.uniform(0.5, 20), 0}};
        if (random.chance(options.linkLatency))
            m_problem.links[0].latencyMs = static_cast<double>(random.integer(1, 3));
        if (random.chance(options.resultTier))
            m_problem.resultTier = TierId(static_cast<std::size_t>(random.integer(0, 1)));
    }

    LayerId add(const std::vector<LayerId>& inputs)
    {
        const LayerId layer(m_problem.layers.size());
        m_problem.layers.push_back({numbered("layer", layer.index()), "Conv", 0, {}});
        if (m_random.chance(m_options.pins))
            m_problem.layers.back().pinned =
                TierId(static_cast<std::size_t>(m_random.integer(0, 1)));
        else if (inputs.empty() && m_pinInputs)
            m_problem.layers.back().pinned = TierId(0);
        const double near = number(8);
        const double far = number(8);
        m_problem.timeMs.push_back(m_fasterFar ? std::max(near, far) : near);
        m_problem.timeMs.push_back(m_fasterFar ? std::min(near, far) : far);
        m_problem.energyMj.insert(m_problem.energyMj.end(), {0, 0});
        addTensor(layer);
        for (const LayerId input : inputs)
            m_problem.tensors[input.index()].consumers.push_back(layer);
        return layer;
    }

    LayerId chain(LayerId from, std::int64_t length)
    {
        for (std::int64_t i = 0; i < length; ++i)
            from = add({from});
        return from;
    }

    LayerId inception(LayerId from)
    {
        std::vector<LayerId> ends;
        for (std::int64_t i = few(2, 4); i > 0; --i)
            ends.push_back(chain(from, few(ends.empty() ? 0 : 1, 3)));
        return add(ends);
    }

    std::int64_t few(std::int64_t least, std::int64_t most)
    {
        return m_random.integer(least, most);
    }

    PartitionProblem take();

private:
    double number(std::int64_t most)
    {
        if (m_random.chance(m_options.zero))
            return 0;
        return m_whole ? static_cast<double>(m_random.integer(0, most))
                       : static_cast<double>(most) * m_random.uniform();
    }
    void addTensor(LayerId layer)
    {
        ProblemTensor tensor;
        tensor.name = numbered("t", m_problem.tensors.size());
        tensor.bytes = 125.0 * (m_whole ? number(12) : static_cast<double>(few(0, 300)));
        tensor.producer = layer;
        m_problem.tensors.push_back(std::move(tensor));
    }
    void shuffle();

    Random& m_random;
    const StructuredOptions& m_options;
    bool m_whole, m_fasterFar, m_pinInputs;
    PartitionProblem m_problem;
};

void Maker::shuffle()
{
    const std::size_t count = m_problem.layerCount();
    std::vector<std::size_t> to(count);
    for (std::size_t i = 0; i < count; ++i)
        to[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(to[i - 1],
                  to[static_cast<std::size_t>(few(0, static_cast<std::int64_t>(i) - 1))]);
    PartitionProblem old = m_problem;
    for (std::size_t i = 0; i < count; ++i) {
        m_problem.layers[to[i]] = old.layers[i];
        for (std::size_t tier = 0; tier < 2; ++tier)
            m_problem.timeMs[2 * to[i] + tier] = old.timeMs[2 * i + tier];
    }
    for (ProblemTensor& tensor : m_problem.tensors) {
        tensor.producer = LayerId(to[tensor.producer.index()]);
        for (LayerId& consumer : tensor.consumers)
            consumer = LayerId(to[consumer.index()]);
    }
}

/// Some layers make two tensors, each for a share of the consumers.
PartitionProblem Maker::take()
{
    for (std::size_t i = m_problem.tensors.size(); i-- > 0;) {
        if (m_problem.tensors[i].consumers.size() < 2 || !m_random.chance(0.1))
            continue;
        addTensor(m_problem.tensors[i].producer);
        std::vector<LayerId>& from = m_problem.tensors[i].consumers;
        m_problem.tensors.back().consumers = {from.back()};
        if (m_random.chance(0.5))
            from.pop_back();
    }
    if (m_random.chance(m_options.shuffled))
        shuffle();
    return std::move(m_problem);
}

void addUNet(Maker& maker, LayerId last, std::int64_t parts)
{
    std::vector<LayerId> skips;
    for (std::int64_t i = 0; i < parts; ++i) {
        skips.push_back(maker.chain(last, maker.few(1, 2)));
        last = maker.add({skips.back()});
    }
    for (; !skips.empty(); skips.pop_back())
        last = maker.chain(maker.add({skips.back(), last}), maker.few(0, 1));
}

LayerId addNasNetCell(Maker& maker, LayerId before, LayerId last)
{
    std::vector<LayerId> pool = {maker.add({before}), maker.add({last})};
    std::vector<LayerId> sums;
    for (std::int64_t i = maker.few(1, 3); i > 0; --i) {
        const auto any = [&] {
            return pool[static_cast<std::size_t>(maker.few(0, std::ssize(pool) - 1))];
        };
        const LayerId left = maker.add({any()});
        sums.push_back(maker.add({left, maker.add({any()})}));
        pool.push_back(sums.back());
    }
    return maker.add(sums);
}

LayerId addPart(Maker& maker, std::string_view shape, LayerId last)
{
    if (shape == "resnet") {
        const LayerId end = maker.chain(last, maker.few(1, 3));
        return maker.add({last, end});
    }
    if (shape == "inception" || shape == "heads")
        return maker.inception(last);
    if (shape == "densenet") {
        std::vector<LayerId> block = {last};
        for (std::int64_t i = maker.few(1, 4); i > 0; --i)
            block.push_back(maker.add(block));
        return block.back();
    }
    if (shape == "transformer") {
        const LayerId norm = maker.add({last});
        const LayerId scores = maker.add({maker.add({norm}), maker.add({norm})});
        const LayerId sum = maker.add({last, maker.add({scores, maker.add({norm})})});
        return maker.add({sum, maker.chain(sum, 2)});
    }
    return maker.add({last});
}

} // namespace

std::span<const std::string_view> networkShapes()
{
    return shapes;
}

PartitionProblem structuredProblem(Random& random, std::string_view shape,
                                   const StructuredOptions& options)
{
    Maker maker(random, options);
    LayerId last = maker.add({});
    LayerId before = last;
    const std::int64_t parts = maker.few(1, options.mostParts);
    if (shape == "unet") {
        addUNet(maker, last, parts);
        return maker.take();
    }
    if (shape == "towers") {
        std::vector<LayerId> ends = {maker.chain(last, parts)};
        for (std::int64_t i = maker.few(1, 2); i > 0; --i)
            ends.push_back(maker.chain(maker.add({}), maker.few(0, 2)));
        last = maker.add(ends);
    }
    for (std::int64_t i = 0; i < parts; ++i) {
        if (shape == "nasnet") {
            before = std::exchange(last, addNasNetCell(maker, before, last));
            continue;
        }
        last = addPart(maker, shape, last);
        if (shape == "heads" && maker.few(0, 1) == 0)
            maker.chain(last, maker.few(1, 3));
    }
    return maker.take();
}

} // namespace edgecut::test
