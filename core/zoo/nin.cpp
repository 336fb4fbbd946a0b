// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <string>

namespace edgecut {

namespace {

// A convolution followed by two of 1x1, each with a ReLU: a small network slid over the picture.
TensorId mlpConv(GraphBuilder& net, int number, TensorId from, std::int64_t channels,
                 GraphBuilder::Window window, std::int64_t lastChannels)
{
    const std::string first = std::to_string(2 * number - 1);
    const std::string second = std::to_string(2 * number);
    const std::string conv = "conv" + std::to_string(number);
    TensorId x = net.relu("relu_" + conv, net.conv(conv, from, channels, window));
    x = net.relu("relu_cccp" + first, net.conv("cccp" + first, x, channels, {}));
    return net.relu("relu_cccp" + second, net.conv("cccp" + second, x, lastChannels, {}));
}

} // namespace

Result<Graph> buildNin(std::int64_t batch)
{
    constexpr GraphBuilder::Window halving{.kernel = 3, .stride = 2, .ceilMode = true};
    GraphBuilder net("NiN");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = mlpConv(net, 1, x, 96, {.kernel = 11, .stride = 4}, 96);
    x = net.maxPool("pool1", x, halving);
    x = mlpConv(net, 2, x, 256, {.kernel = 5, .padding = 2}, 256);
    x = net.maxPool("pool2", x, halving);
    x = mlpConv(net, 3, x, 384, {.kernel = 3, .padding = 1}, 384);
    x = net.dropout("drop", net.maxPool("pool3", x, halving));
    x = mlpConv(net, 4, x, 1024, {.kernel = 3, .padding = 1}, 1000);
    x = net.flatten("flatten", net.globalAveragePool("pool4", x));
    net.softmax("prob", x);
    return std::move(net).build();
}

} // namespace edgecut
