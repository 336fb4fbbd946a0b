// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>

namespace edgecut {

namespace {

// A row of Szegedy et al., table 1: channels of each branch.
struct Inception
{
    const char* name;
    std::int64_t c1;      ///< 1x1
    std::int64_t reduce3; ///< 1x1 before 3x3
    std::int64_t c3;
    std::int64_t reduce5; ///< 1x1 before 5x5
    std::int64_t c5;
    std::int64_t projected; ///< 1x1 behind the pool
    bool pooled;            ///< a 3x3 pool of stride 2 follows
};

constexpr std::array modules{
    Inception{"3a", 64, 96, 128, 16, 32, 32, false},
    Inception{"3b", 128, 128, 192, 32, 96, 64, true},
    Inception{"4a", 192, 96, 208, 16, 48, 64, false},
    Inception{"4b", 160, 112, 224, 24, 64, 64, false},
    Inception{"4c", 128, 128, 256, 24, 64, 64, false},
    Inception{"4d", 112, 144, 288, 32, 64, 64, false},
    Inception{"4e", 256, 160, 320, 32, 128, 128, true},
    Inception{"5a", 256, 160, 320, 32, 128, 128, false},
    Inception{"5b", 384, 192, 384, 48, 128, 128, false},
};

TensorId activeConv(GraphBuilder& net, const std::string& name, TensorId from,
                    std::int64_t channels, GraphBuilder::Window window)
{
    return net.relu(name + "/relu", net.conv(name, from, channels, window));
}

TensorId inception(GraphBuilder& net, TensorId from, const Inception& m)
{
    const std::string name = std::string("inception_") + m.name + '/';
    const TensorId one = activeConv(net, name + "1x1", from, m.c1, {});
    TensorId three = activeConv(net, name + "3x3_reduce", from, m.reduce3, {});
    three = activeConv(net, name + "3x3", three, m.c3, {.kernel = 3, .padding = 1});
    TensorId five = activeConv(net, name + "5x5_reduce", from, m.reduce5, {});
    five = activeConv(net, name + "5x5", five, m.c5, {.kernel = 5, .padding = 2});
    TensorId pooled = net.maxPool(name + "pool", from, {.kernel = 3, .padding = 1});
    pooled = activeConv(net, name + "pool_proj", pooled, m.projected, {});
    return net.concat(name + "output", {one, three, five, pooled});
}

} // namespace

Result<Graph> buildGoogLeNet(std::int64_t batch)
{
    constexpr GraphBuilder::Window halving{.kernel = 3, .stride = 2, .ceilMode = true};
    GraphBuilder net("GoogLeNet");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = activeConv(net, "conv1/7x7_s2", x, 64, {.kernel = 7, .stride = 2, .padding = 3});
    x = net.lrn("pool1/norm1", net.maxPool("pool1/3x3_s2", x, halving));
    x = activeConv(net, "conv2/3x3_reduce", x, 64, {});
    x = activeConv(net, "conv2/3x3", x, 192, {.kernel = 3, .padding = 1});
    x = net.maxPool("pool2/3x3_s2", net.lrn("conv2/norm2", x), halving);
    for (const Inception& module : modules) {
        x = inception(net, x, module);
        if (module.pooled)
            x = net.maxPool(std::string("pool") + module.name[0] + "/3x3_s2", x, halving);
    }
    x = net.dropout("pool5/drop", net.averagePool("pool5/7x7_s1", x, {.kernel = 7}));
    net.softmax("prob", net.fullyConnected("loss3/classifier", x, 1000));
    return std::move(net).build();
}

} // namespace edgecut
