// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/blocks.h"
#include "core/zoo/networks.h"

#include <string>

namespace edgecut {

namespace {

constexpr std::int64_t size = 768;
constexpr std::int64_t heads = 12;
constexpr int blocks = 12;

TensorId transformerBlocks(GraphBuilder& net, TensorId x)
{
    for (int i = 1; i <= blocks; ++i)
        x = transformerBlock(net, "block" + std::to_string(i), x, heads);
    return x;
}

} // namespace

Result<Graph> buildVitB16(std::int64_t batch)
{
    constexpr std::int64_t patch = 16;
    constexpr std::int64_t patches = (224 / patch) * (224 / patch);
    GraphBuilder net("ViT-B/16");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = net.conv("patches", x, size, {.kernel = patch, .stride = patch});
    x = net.reshape("patch_vectors", x, {batch, size, patches});
    x = net.transpose("patch_order", x, {0, 2, 1});
    x = net.addStored("positions", net.prependStored("class_token", x));
    x = net.layerNorm("norm", transformerBlocks(net, x));
    x = net.linear("head", net.firstVector("class_vector", x), 1000);
    net.softmax("prob", x);
    return std::move(net).build();
}

Result<Graph> buildGpt2Small(std::int64_t batch)
{
    constexpr std::int64_t positions = 1024;
    constexpr std::int64_t vocabulary = 50257;
    GraphBuilder net("GPT-2 small");
    TensorId x = net.input("tokens", {batch, positions}, DataType::Int64);
    x = net.addStored("positions", net.embedding("embedding", x, vocabulary, size));
    x = net.layerNorm("norm", transformerBlocks(net, x));
    net.linearTied("logits", x, vocabulary);
    return std::move(net).build();
}

} // namespace edgecut
