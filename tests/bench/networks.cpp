// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/networks.h"

#include "core/base/random.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace edgecut::bench {

namespace {

/// Adds one layer with one output after another.
class Maker
{
public:
    Maker(const char* name, std::size_t layers) : m_layers(layers)
    {
        m_problem.name = name;
        m_problem.tiers = {"edge", "cloud"};
        m_problem.links = {{5.85, 20, 0}};
        m_problem.returnPath = ReturnPath::OneWay;
        add({}, 0);
        m_problem.layers[0].pinned = TierId(0);
    }

    bool isFull() const { return m_problem.layers.size() >= m_layers; }

    /// A layer that reads `inputs`; `work` scales its time.
    LayerId add(const std::vector<LayerId>& inputs, double work)
    {
        const LayerId layer(m_problem.layers.size());
        const double depth = static_cast<double>(layer.index()) / static_cast<double>(m_layers);
        m_problem.layers.push_back({numbered("layer", layer), "Conv", 0, {}});
        const double ms = work * m_random.uniform(1, 20);
        m_problem.timeMs.insert(m_problem.timeMs.end(), {ms, ms * m_random.uniform(0.02, 0.1)});
        m_problem.energyMj.insert(m_problem.energyMj.end(), {0, 0});
        const double bytes = 8e5 * std::exp2(-6 * depth) * m_random.uniform(0.5, 1.5);
        m_problem.tensors.push_back({numbered("tensor", layer), std::round(bytes), {}, layer, {}});
        for (const LayerId input : inputs)
            m_problem.tensors[input.index()].consumers.push_back(layer);
        return layer;
    }

    PartitionProblem take() { return std::move(m_problem); }

private:
    static std::string numbered(const char* word, LayerId layer)
    {
        std::string text = word;
        text += std::to_string(layer.value);
        return text;
    }

    PartitionProblem m_problem;
    std::size_t m_layers;
    Random m_random{20190429};
};

} // namespace

PartitionProblem chain(std::size_t layers)
{
    Maker maker("chain", layers);
    LayerId last(0);
    while (!maker.isFull())
        last = maker.add({last}, 1);
    return maker.take();
}

PartitionProblem resNetLike(std::size_t layers)
{
    Maker maker("resnet", layers);
    LayerId last(0);
    while (!maker.isFull()) {
        const LayerId start = last;
        for (int i = 0; i < 3; ++i)
            last = maker.add({last}, 1);
        last = maker.add({start, last}, 0.1);
    }
    return maker.take();
}

PartitionProblem denseNetLike(std::size_t layers)
{
    Maker maker("densenet", layers);
    LayerId last(0);
    while (!maker.isFull()) {
        std::vector<LayerId> block = {last};
        for (int i = 0; i < 12; ++i)
            block.push_back(maker.add(block, 1));
        last = maker.add(block, 0.2);
    }
    return maker.take();
}

PartitionProblem inceptionLike(std::size_t layers)
{
    Maker maker("inception", layers);
    LayerId last(0);
    while (!maker.isFull()) {
        std::vector<LayerId> ends;
        for (int branch = 0; branch < 4; ++branch) {
            LayerId end = last;
            for (int i = 0; i < 1 + branch % 3; ++i)
                end = maker.add({end}, 1);
            ends.push_back(end);
        }
        last = maker.add(ends, 0.1);
    }
    return maker.take();
}

} // namespace edgecut::bench
