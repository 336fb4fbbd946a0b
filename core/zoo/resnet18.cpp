// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <string>

namespace edgecut {

namespace {

TensorId normalisedConv(GraphBuilder& net, const std::string& name, TensorId from,
                        std::int64_t channels, GraphBuilder::Window window)
{
    const TensorId x = net.conv(name, from, channels, window, 1, false);
    return net.batchNorm("bn_" + name, x);
}

// He et al., figure 2: two 3x3 convolutions and a shortcut, projected where the shape changes.
TensorId basicBlock(GraphBuilder& net, const std::string& name, TensorId from,
                    std::int64_t channels, std::int64_t stride)
{
    TensorId x = normalisedConv(net, name + "_conv1", from, channels,
                                {.kernel = 3, .stride = stride, .padding = 1});
    x = net.relu(name + "_relu1", x);
    x = normalisedConv(net, name + "_conv2", x, channels, {.kernel = 3, .padding = 1});
    TensorId shortcut = from;
    if (stride != 1)
        shortcut = normalisedConv(net, name + "_project", from, channels, {.stride = stride});
    return net.relu(name + "_relu2", net.add(name + "_add", x, shortcut));
}

} // namespace

Result<Graph> buildResNet18(std::int64_t batch)
{
    GraphBuilder net("ResNet-18");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = normalisedConv(net, "conv1", x, 64, {.kernel = 7, .stride = 2, .padding = 3});
    x = net.relu("relu1", x);
    x = net.maxPool("pool1", x, {.kernel = 3, .stride = 2, .padding = 1});
    std::int64_t channels = 64;
    for (int stage = 2; stage <= 5; ++stage, channels *= 2) {
        const std::string name = "res" + std::to_string(stage);
        x = basicBlock(net, name + "a", x, channels, stage == 2 ? 1 : 2);
        x = basicBlock(net, name + "b", x, channels, 1);
    }
    x = net.globalAveragePool("pool5", x);
    x = net.fullyConnected("fc", net.flatten("flatten", x), 1000);
    net.softmax("prob", x);
    return std::move(net).build();
}

} // namespace edgecut
