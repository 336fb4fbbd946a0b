// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/networks.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace edgecut::bench {

namespace {

/// Adds one layer with one output after another.
class Maker
{
public:
    Maker(const char* name, std::size_t layers, Times times)
        : m_layers(layers), m_isRandom(times == Times::Random)
    {
        m_problem.name = name;
        m_problem.tiers = {"edge", "cloud"};
        m_problem.links = {{5.85, 20, 0}};
        m_problem.returnPath = ReturnPath::OneWay;
        add({}, 0);
        m_problem.layers[0].pinned = TierId(0);
    }

    bool isFull() const { return m_problem.layers.size() >= m_layers; }
    std::size_t size() const { return m_problem.layers.size(); }

    /// A layer that reads `inputs`; `work` scales its time.
    LayerId add(const std::vector<LayerId>& inputs, double work)
    {
        const LayerId layer(m_problem.layers.size());
        double depth = static_cast<double>(layer.index()) / static_cast<double>(m_layers);
        if (!m_isRandom)
            depth = std::floor(6 * depth) / 6;
        m_problem.layers.push_back({numbered("layer", layer), "Conv", 0, {}});
        // As much work in all, however many layers share it: else long networks would simply send
        // their input.
        const double ms = work * vary(1, 20) * 100 / static_cast<double>(m_layers);
        m_problem.timeMs.insert(m_problem.timeMs.end(), {ms, ms * vary(0.02, 0.1)});
        m_problem.energyMj.insert(m_problem.energyMj.end(), {0, 0});
        const double bytes = 8e5 * std::exp2(-6 * depth) * vary(0.5, 1.5);
        m_problem.tensors.push_back({numbered("tensor", layer), std::round(bytes), {}, layer, {}});
        for (const LayerId input : inputs)
            m_problem.tensors[input.index()].consumers.push_back(layer);
        return layer;
    }

    PartitionProblem take() { return std::move(m_problem); }

private:
    double vary(double low, double high)
    {
        return m_isRandom ? m_random.uniform(low, high) : (low + high) / 2;
    }
    static std::string numbered(const char* word, LayerId layer)
    {
        std::string text = word;
        text += std::to_string(layer.value);
        return text;
    }

    PartitionProblem m_problem;
    std::size_t m_layers;
    bool m_isRandom;
    Random m_random{20190429};
};

LayerId addInception(Maker& maker, LayerId last)
{
    std::vector<LayerId> ends;
    for (int branch = 0; branch < 4; ++branch) {
        LayerId end = last;
        for (int i = 0; i < 1 + branch % 3; ++i)
            end = maker.add({end}, 1);
        ends.push_back(end);
    }
    return maker.add(ends, 0.1);
}

} // namespace

PartitionProblem chain(std::size_t layers, Times times)
{
    Maker maker("chain", layers, times);
    LayerId last(0);
    while (!maker.isFull())
        last = maker.add({last}, 1);
    return maker.take();
}

PartitionProblem resNetLike(std::size_t layers, Times times)
{
    Maker maker("resnet", layers, times);
    LayerId last(0);
    while (!maker.isFull()) {
        const LayerId start = last;
        for (int i = 0; i < 3; ++i)
            last = maker.add({last}, 1);
        last = maker.add({start, last}, 0.1);
    }
    return maker.take();
}

PartitionProblem denseNetLike(std::size_t layers, Times times)
{
    Maker maker("densenet", layers, times);
    LayerId last(0);
    while (!maker.isFull()) {
        std::vector<LayerId> block = {last};
        for (int i = 0; i < 12; ++i)
            block.push_back(maker.add(block, 1));
        last = maker.add(block, 0.2);
    }
    return maker.take();
}

PartitionProblem inceptionLike(std::size_t layers, Times times)
{
    Maker maker("inception", layers, times);
    LayerId last(0);
    while (!maker.isFull())
        last = addInception(maker, last);
    return maker.take();
}

PartitionProblem uNetLike(std::size_t layers, Times times)
{
    Maker maker("unet", layers, times);
    std::vector<LayerId> skips;
    LayerId last(0);
    while (2 * maker.size() < layers) {
        for (int i = 0; i < 3; ++i)
            last = maker.add({last}, 1);
        skips.push_back(last);
    }
    for (; !skips.empty(); skips.pop_back()) {
        last = maker.add(last == skips.back() ? std::vector{last} : std::vector{last, skips.back()},
                         0.1);
        for (int i = 0; i < 2; ++i)
            last = maker.add({last}, 1);
    }
    return maker.take();
}

PartitionProblem transformerLike(std::size_t layers, Times times)
{
    Maker maker("transformer", layers, times);
    LayerId last(0);
    while (!maker.isFull()) {
        const LayerId norm = maker.add({last}, 0.1);
        const LayerId query = maker.add({norm}, 1);
        const LayerId key = maker.add({norm}, 1);
        const LayerId scores = maker.add({query, key}, 1);
        const LayerId weights = maker.add({scores}, 0.1);
        const LayerId value = maker.add({norm}, 1);
        const LayerId mixed = maker.add({weights, value}, 1);
        const LayerId sum = maker.add({last, maker.add({mixed}, 1)}, 0.1);
        const LayerId inner = maker.add({maker.add({sum}, 0.1)}, 4);
        last = maker.add({sum, maker.add({inner}, 4)}, 0.1);
    }
    return maker.take();
}

PartitionProblem nasNetLike(std::size_t layers, Times times)
{
    Maker maker("nasnet", layers, times);
    LayerId before(0);
    LayerId last(0);
    while (!maker.isFull()) {
        const LayerId one = maker.add({before}, 0.3);
        const LayerId two = maker.add({last}, 0.3);
        std::vector<LayerId> sums;
        for (int i = 0; i < 5; ++i) {
            const LayerId left = maker.add({i % 2 == 0 ? one : two}, 1);
            const LayerId right = maker.add({i == 4 ? sums.front() : two}, 1);
            sums.push_back(maker.add({left, right}, 0.1));
        }
        before = std::exchange(last, maker.add(sums, 0.1));
    }
    return maker.take();
}

PartitionProblem auxiliaryHeads(std::size_t layers, Times times)
{
    Maker maker("heads", layers, times);
    LayerId last(0);
    std::size_t heads = 0;
    while (!maker.isFull()) {
        last = addInception(maker, last);
        if (heads < 2 && 3 * maker.size() > (heads + 1) * layers) {
            LayerId head = last;
            for (int i = 0; i < 5; ++i)
                head = maker.add({head}, 0.5);
            ++heads;
        }
    }
    return maker.take();
}

PartitionProblem randomlyWired(std::size_t layers, Times times)
{
    constexpr std::int64_t nodes = 32;
    Maker maker("wired", layers, times);
    Random random(1998);
    LayerId last(0);
    while (!maker.isFull()) {
        std::set<std::pair<std::int64_t, std::int64_t>> links;
        for (std::int64_t i = 0; i < nodes; ++i) {
            for (std::int64_t step = 1; step <= 2; ++step) {
                std::int64_t other = (i + step) % nodes;
                while (other == i || random.chance(0.75))
                    other = random.integer(0, nodes - 1);
                links.insert({std::min(i, other), std::max(i, other)});
            }
        }
        std::vector<LayerId> made;
        std::vector<LayerId> ends;
        for (std::int64_t i = 0; i < nodes; ++i) {
            std::vector<LayerId> inputs;
            bool isRead = false;
            for (const auto& [from, to] : links) {
                if (to == i)
                    inputs.push_back(made[static_cast<std::size_t>(from)]);
                isRead = isRead || from == i;
            }
            made.push_back(maker.add(inputs.empty() ? std::vector{last} : inputs, 1));
            if (!isRead)
                ends.push_back(made.back());
        }
        last = maker.add(ends, 0.1);
    }
    return maker.take();
}

} // namespace edgecut::bench
