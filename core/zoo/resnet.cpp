// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/blocks.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>

namespace edgecut {

namespace {

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

// The same with the shortcut of option A: every second pixel, and zeros for the new channels.
TensorId paddedBlock(GraphBuilder& net, const std::string& name, TensorId from,
                     std::int64_t channels, std::int64_t stride)
{
    TensorId x = normalisedConv(net, name + "_conv1", from, channels,
                                {.kernel = 3, .stride = stride, .padding = 1});
    x = net.relu(name + "_relu1", x);
    x = normalisedConv(net, name + "_conv2", x, channels, {.kernel = 3, .padding = 1});
    TensorId shortcut = from;
    if (stride != 1) {
        shortcut = net.averagePool(name + "_subsample", from, {.stride = stride});
        shortcut = net.padChannels(name + "_pad", shortcut, channels);
    }
    return net.relu(name + "_relu2", net.add(name + "_add", x, shortcut));
}

// Figure 5: 1x1, 3x3, 1x1; the first halves the picture, as in the authors' own release.
TensorId bottleneck(GraphBuilder& net, const std::string& name, TensorId from,
                    std::int64_t channels, std::int64_t stride, bool projected)
{
    TensorId x = normalisedConv(net, name + "_conv1", from, channels, {.stride = stride});
    x = net.relu(name + "_relu1", x);
    x = normalisedConv(net, name + "_conv2", x, channels, {.kernel = 3, .padding = 1});
    x = net.relu(name + "_relu2", x);
    x = normalisedConv(net, name + "_conv3", x, 4 * channels, {});
    TensorId shortcut = from;
    if (projected)
        shortcut = normalisedConv(net, name + "_project", from, 4 * channels, {.stride = stride});
    return net.relu(name + "_relu3", net.add(name + "_add", x, shortcut));
}

TensorId imageNetStem(GraphBuilder& net, std::int64_t batch)
{
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = normalisedConv(net, "conv1", x, 64, {.kernel = 7, .stride = 2, .padding = 3});
    x = net.relu("relu1", x);
    return net.maxPool("pool1", x, {.kernel = 3, .stride = 2, .padding = 1});
}

Result<Graph> classified(GraphBuilder&& net, TensorId x, std::int64_t classes)
{
    x = net.globalAveragePool("pool5", x);
    x = net.fullyConnected("fc", net.flatten("flatten", x), classes);
    net.softmax("prob", x);
    return std::move(net).build();
}

// "a" to "z"; in longer stages "a", "b1", "b2" and so on, as the authors name them.
std::string blockName(int stage, int block, int count)
{
    const std::string name = "res" + std::to_string(stage);
    if (count <= 26)
        return name + static_cast<char>('a' + block);
    return block == 0 ? name + 'a' : name + 'b' + std::to_string(block);
}

// Table 1: the numbers of bottlenecks in the four stages.
Result<Graph> deepResNet(const std::string& name, std::int64_t batch, std::array<int, 4> counts)
{
    GraphBuilder net(name);
    TensorId x = imageNetStem(net, batch);
    std::int64_t channels = 64;
    int stage = 2;
    for (const int count : counts) {
        for (int block = 0; block < count; ++block) {
            const std::int64_t stride = block == 0 && stage > 2 ? 2 : 1;
            x = bottleneck(net, blockName(stage, block, count), x, channels, stride, block == 0);
        }
        ++stage;
        channels *= 2;
    }
    return classified(std::move(net), x, 1000);
}

} // namespace

Result<Graph> buildResNet18(std::int64_t batch)
{
    GraphBuilder net("ResNet-18");
    TensorId x = imageNetStem(net, batch);
    std::int64_t channels = 64;
    for (int stage = 2; stage <= 5; ++stage, channels *= 2) {
        x = basicBlock(net, blockName(stage, 0, 2), x, channels, stage == 2 ? 1 : 2);
        x = basicBlock(net, blockName(stage, 1, 2), x, channels, 1);
    }
    return classified(std::move(net), x, 1000);
}

Result<Graph> buildResNet32(std::int64_t batch)
{
    constexpr int blocks = 5; // 6 n + 2 = 32
    GraphBuilder net("ResNet-32");
    TensorId x = net.input("data", {batch, 3, 32, 32});
    x = net.relu("relu1", normalisedConv(net, "conv1", x, 16, {.kernel = 3, .padding = 1}));
    std::int64_t channels = 16;
    for (int stage = 2; stage <= 4; ++stage, channels *= 2) {
        for (int block = 0; block < blocks; ++block) {
            const std::int64_t stride = block == 0 && stage > 2 ? 2 : 1;
            x = paddedBlock(net, blockName(stage, block, blocks), x, channels, stride);
        }
    }
    return classified(std::move(net), x, 10);
}

Result<Graph> buildResNet50(std::int64_t batch)
{
    return deepResNet("ResNet-50", batch, {3, 4, 6, 3});
}

Result<Graph> buildResNet101(std::int64_t batch)
{
    return deepResNet("ResNet-101", batch, {3, 4, 23, 3});
}

Result<Graph> buildResNet152(std::int64_t batch)
{
    return deepResNet("ResNet-152", batch, {3, 8, 36, 3});
}

} // namespace edgecut
