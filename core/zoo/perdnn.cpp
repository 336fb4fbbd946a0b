// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>
#include <utility>

namespace edgecut {

namespace {

using Window = GraphBuilder::Window;

/// Networks as Caffe runs them, which PerDNN and IONN do: normalisation is two layers (BatchNorm
/// stores means, variances and one factor, Scale two numbers a channel), and where a tensor has
/// several readers stands a Split layer, which shares it and costs nothing.
class CaffeNet
{
public:
    explicit CaffeNet(const std::string& name) : m_net(name) {}

    GraphBuilder& net() { return m_net; }

    TensorId normalised(const std::string& name, TensorId from)
    {
        const std::int64_t channels = channelsOf(from);
        from =
            same(name + "/bn", LayerKind::BatchNormalization, "BatchNorm", from, 2 * channels + 1);
        return same(name + "/scale", LayerKind::Scale, "Scale", from, 2 * channels);
    }
    TensorId conv(const std::string& name, TensorId from, std::int64_t channels, Window window,
                  bool bias, std::int64_t groups = 1)
    {
        return normalised(name, m_net.conv(name, from, channels, window, groups, bias));
    }
    TensorId active(const std::string& name, TensorId from, std::int64_t channels, Window window,
                    bool bias = false, std::int64_t groups = 1)
    {
        return m_net.relu(name + "/relu", conv(name, from, channels, window, bias, groups));
    }
    TensorId split(const std::string& name, TensorId from)
    {
        return same(name + "_split", LayerKind::Identity, "Split", from, 0);
    }
    Result<Graph> classified(TensorId from, std::int64_t classes)
    {
        m_net.softmax("prob", m_net.fullyConnected("fc", from, classes));
        return std::move(m_net).build();
    }

private:
    std::int64_t channelsOf(TensorId from) const
    {
        const Shape& shape = m_net.tensor(from).shape;
        return shape.size() > 1 ? shape[1] : 0;
    }
    TensorId same(const std::string& name, LayerKind kind, const std::string& operation,
                  TensorId from, std::int64_t stored)
    {
        if (!from.isValid())
            return {}; // build() says what went wrong before
        const Tensor read = m_net.tensor(from);
        Layer layer;
        layer.name = name;
        layer.kind = kind;
        layer.operation = operation;
        layer.inputs = {from};
        layer.weightBytes = 4 * stored;
        const TensorId made = m_net.addTensor(name, read.shape, read.type);
        layer.outputs = {made};
        m_net.addLayer(std::move(layer));
        return made;
    }

    GraphBuilder m_net;
};

/// A row of Ioffe and Szegedy's table: channels of each branch. `one` of 0: the module halves the
/// picture and has neither the 1x1 branch nor a projection behind its pool.
struct Module
{
    const char* name;
    std::int64_t one, reduce3, three, reduceDouble, twice, projected;
};
constexpr std::array modules{
    Module{"3a", 64, 64, 64, 64, 96, 32},       Module{"3b", 64, 64, 96, 64, 96, 64},
    Module{"3c", 0, 128, 160, 64, 96, 0},       Module{"4a", 224, 64, 96, 96, 128, 128},
    Module{"4b", 192, 96, 128, 96, 128, 128},   Module{"4c", 160, 128, 160, 128, 160, 128},
    Module{"4d", 96, 128, 192, 160, 192, 128},  Module{"4e", 0, 128, 192, 192, 256, 0},
    Module{"5a", 352, 192, 320, 160, 224, 128}, Module{"5b", 352, 192, 320, 192, 224, 128}};

TensorId inception(CaffeNet& caffe, const Module& m, TensorId from)
{
    const std::string name = std::string("inception_") + m.name + '/';
    from = caffe.split(name + "input", from);
    const bool halves = m.one == 0;
    const Window three{.kernel = 3, .stride = halves ? 2 : 1, .padding = 1};
    std::vector<TensorId> branches;
    if (!halves)
        branches.push_back(caffe.active(name + "1x1", from, m.one, {}, true));
    TensorId x = caffe.active(name + "3x3_reduce", from, m.reduce3, {}, true);
    branches.push_back(caffe.active(name + "3x3", x, m.three, three, true));
    x = caffe.active(name + "double_reduce", from, m.reduceDouble, {}, true);
    x = caffe.active(name + "double1", x, m.twice, {.kernel = 3, .padding = 1}, true);
    branches.push_back(caffe.active(name + "double2", x, m.twice, three, true));
    if (halves) {
        branches.push_back(caffe.net().maxPool(name + "pool", from, three));
    } else {
        // The last module takes the largest of each window, the others the mean.
        const Window same{.kernel = 3, .padding = 1};
        x = std::string_view(m.name) == "5b" ? caffe.net().maxPool(name + "pool", from, same)
                                             : caffe.net().averagePool(name + "pool", from, same);
        branches.push_back(caffe.active(name + "project", x, m.projected, {}, true));
    }
    return caffe.net().concat(name + "output", branches);
}

TensorId bottleneck(CaffeNet& caffe, const std::string& name, TensorId from, std::int64_t channels,
                    std::int64_t stride, bool projected)
{
    from = caffe.split(name + "_input", from);
    const TensorId shortcut =
        projected ? caffe.conv(name + "_branch1", from, 4 * channels, {.stride = stride}, false)
                  : from;
    TensorId x = caffe.active(name + "_branch2a", from, channels, {.stride = stride});
    x = caffe.active(name + "_branch2b", x, channels, {.kernel = 3, .padding = 1});
    x = caffe.conv(name + "_branch2c", x, 4 * channels, {}, false);
    return caffe.net().relu(name + "_relu", caffe.net().add(name, x, shortcut));
}

} // namespace

Result<Graph> buildInception21k(std::int64_t batch)
{
    constexpr Window halving{.kernel = 3, .stride = 2, .ceilMode = true};
    CaffeNet caffe("Inception(21k)");
    TensorId x = caffe.net().input("data", {batch, 3, 224, 224});
    x = caffe.active("conv_1", x, 64, {.kernel = 7, .stride = 2, .padding = 3}, true);
    x = caffe.net().maxPool("pool_1", x, halving);
    x = caffe.active("conv_2_reduce", x, 64, {}, true);
    x = caffe.active("conv_2", x, 192, {.kernel = 3, .padding = 1}, true);
    x = caffe.net().maxPool("pool_2", x, halving);
    for (const Module& module : modules)
        x = inception(caffe, module, x);
    return caffe.classified(caffe.net().globalAveragePool("global_pool", x), 21841);
}

Result<Graph> buildResNet50Caffe(std::int64_t batch)
{
    CaffeNet caffe("ResNet-50 (Caffe)");
    TensorId x = caffe.net().input("data", {batch, 3, 224, 224});
    x = caffe.active("conv1", x, 64, {.kernel = 7, .stride = 2, .padding = 3}, true);
    x = caffe.net().maxPool("pool1", x, {.kernel = 3, .stride = 2, .ceilMode = true});
    constexpr std::array counts{3, 4, 6, 3};
    std::int64_t channels = 64;
    for (std::size_t stage = 0; stage < counts.size(); ++stage, channels *= 2) {
        for (int block = 0; block < counts[stage]; ++block) {
            const std::string name =
                "res" + std::to_string(stage + 2) + static_cast<char>('a' + block);
            x = bottleneck(caffe, name, x, channels, block == 0 && stage > 0 ? 2 : 1, block == 0);
        }
    }
    return caffe.classified(caffe.net().globalAveragePool("pool5", x), 1000);
}

Result<Graph> buildMobileNetCaffe(std::int64_t batch)
{
    // Howard et al., table 1: output channels and stride of each depthwise separable convolution.
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
    CaffeNet caffe("MobileNet (Caffe)");
    TensorId x = caffe.net().input("data", {batch, 3, 224, 224});
    x = caffe.active("conv1", x, 32, {.kernel = 3, .stride = 2, .padding = 1});
    std::int64_t channels = 32;
    int number = 2;
    for (const auto& [filters, stride] : rows) {
        const std::string name = "conv" + std::to_string(number++);
        x = caffe.active(name + "/dw", x, channels, {.kernel = 3, .stride = stride, .padding = 1},
                         false, channels);
        x = caffe.active(name + "/sep", x, filters, {});
        channels = filters;
    }
    return caffe.classified(caffe.net().globalAveragePool("pool6", x), 1000);
}

} // namespace edgecut
