// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/blocks.h"
#include "core/zoo/cifar_networks.h"

#include <array>
#include <string>
#include <utility>

namespace edgecut {

namespace {

constexpr std::int64_t classes = 10;

TensorId picture(GraphBuilder& net, std::int64_t batch)
{
    return net.input("data", {batch, 3, 32, 32});
}

TensorId activeConv(GraphBuilder& net, const std::string& number, TensorId from,
                    std::int64_t channels, std::int64_t kernel)
{
    const TensorId x =
        net.conv("conv" + number, from, channels, {.kernel = kernel, .padding = kernel / 2});
    return net.relu("relu" + number, x);
}

TensorId activeFullyConnected(GraphBuilder& net, const std::string& number, TensorId from,
                              std::int64_t features)
{
    const TensorId x = net.relu("relu" + number, net.fullyConnected("fc" + number, from, features));
    return net.dropout("drop" + number, x);
}

} // namespace

Result<Graph> buildCifarAlexNet(std::int64_t batch)
{
    constexpr GraphBuilder::Window pool{.kernel = 3, .stride = 2, .ceilMode = true};
    GraphBuilder net("AlexNet, CIFAR-10");
    TensorId x = activeConv(net, "1", picture(net, batch), 32, 5);
    x = net.lrn("norm1", net.maxPool("pool1", x, pool));
    x = activeConv(net, "2", x, 64, 5);
    x = net.lrn("norm2", net.maxPool("pool2", x, pool));
    x = activeConv(net, "3", x, 96, 3);
    x = activeConv(net, "4", x, 96, 3);
    x = net.maxPool("pool5", activeConv(net, "5", x, 64, 3), pool);
    x = activeFullyConnected(net, "6", x, 256);
    x = activeFullyConnected(net, "7", x, 128);
    net.softmax("prob", net.fullyConnected("fc8", x, classes));
    return std::move(net).build();
}

Result<Graph> buildCifarVgg16(std::int64_t batch)
{
    constexpr std::array<std::pair<std::int64_t, int>, 5> stages{
        {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}}};
    GraphBuilder net("VGG16, CIFAR-10");
    TensorId x = picture(net, batch);
    int stage = 1;
    for (const auto& [channels, count] : stages) {
        for (int i = 1; i <= count; ++i)
            x = activeConv(net, std::to_string(stage) + '_' + std::to_string(i), x, channels, 3);
        x = net.maxPool("pool" + std::to_string(stage++), x, {.kernel = 2, .stride = 2});
    }
    x = activeFullyConnected(net, "6", x, 512);
    x = activeFullyConnected(net, "7", x, 512);
    net.softmax("prob", net.fullyConnected("fc8", x, classes));
    return std::move(net).build();
}

Result<Graph> buildCifarMobileNetV1(std::int64_t batch)
{
    constexpr std::array<std::pair<std::int64_t, std::int64_t>, 13> rows{{{64, 1},
                                                                          {128, 2},
                                                                          {128, 1},
                                                                          {256, 2},
                                                                          {256, 1},
                                                                          {512, 2},
                                                                          {512, 1},
                                                                          {512, 1},
                                                                          {512, 1},
                                                                          {512, 1},
                                                                          {512, 1},
                                                                          {1024, 2},
                                                                          {1024, 1}}};
    GraphBuilder net("MobileNet v1, CIFAR-10");
    std::int64_t channels = 32;
    TensorId x = activeNormalisedConv(net, "conv1", picture(net, batch), channels,
                                      {.kernel = 3, .padding = 1});
    int number = 2;
    for (const auto& [filters, stride] : rows) {
        const std::string name = "conv" + std::to_string(number++);
        x = activeNormalisedConv(net, name + "_dw", x, channels,
                                 {.kernel = 3, .stride = stride, .padding = 1}, channels);
        x = activeNormalisedConv(net, name + "_pw", x, filters, {});
        channels = filters;
    }
    x = net.flatten("flatten", net.globalAveragePool("pool", x));
    net.softmax("prob", net.fullyConnected("fc", x, classes));
    return std::move(net).build();
}

} // namespace edgecut
