// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/blocks.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>

namespace edgecut {

namespace {

constexpr std::int64_t growth = 32;

TensorId activated(GraphBuilder& net, const std::string& name, TensorId from)
{
    return net.relu("relu_" + name, net.batchNorm("bn_" + name, from));
}

// Normalise, activate, 1x1 to four times the growth, the same with 3x3; then joined to its input.
TensorId denseLayer(GraphBuilder& net, const std::string& name, TensorId from)
{
    TensorId x = activated(net, name + "_x1", from);
    x = net.conv(name + "_x1", x, 4 * growth, {}, 1, false);
    x = activated(net, name + "_x2", x);
    x = net.conv(name + "_x2", x, growth, {.kernel = 3, .padding = 1}, 1, false);
    return net.concat(name + "_concat", {from, x});
}

} // namespace

Result<Graph> buildDenseNet121(std::int64_t batch)
{
    constexpr std::array<int, 4> counts{6, 12, 24, 16};
    GraphBuilder net("DenseNet-121");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = activeNormalisedConv(net, "conv1", x, 64, {.kernel = 7, .stride = 2, .padding = 3});
    x = net.maxPool("pool1", x, {.kernel = 3, .stride = 2, .padding = 1});
    std::int64_t channels = 64;
    int stage = 2;
    for (const int count : counts) {
        const std::string name = "conv" + std::to_string(stage);
        for (int i = 1; i <= count; ++i)
            x = denseLayer(net, name + '_' + std::to_string(i), x);
        channels += count * growth;
        if (stage == 5)
            break;
        channels /= 2;
        x = activated(net, name + "_transition", x);
        x = net.conv(name + "_transition", x, channels, {}, 1, false);
        x = net.averagePool("pool" + std::to_string(stage++), x, {.kernel = 2, .stride = 2});
    }
    x = activated(net, "final", x);
    x = net.flatten("flatten", net.globalAveragePool("pool5", x));
    net.softmax("prob", net.fullyConnected("fc", x, 1000));
    return std::move(net).build();
}

} // namespace edgecut
