// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/blocks.h"

namespace edgecut {

namespace {

// {batch, n, size} to {batch, heads, n, size / heads}.
TensorId splitHeads(GraphBuilder& net, const std::string& name, TensorId from, std::int64_t heads)
{
    const Shape shape = net.tensor(from).shape;
    if (shape.size() != 3)
        return {};
    const TensorId x =
        net.reshape(name + "_heads", from, {shape[0], shape[1], heads, shape[2] / heads});
    return net.transpose(name + "_split", x, {0, 2, 1, 3});
}

TensorId attention(GraphBuilder& net, const std::string& name, TensorId from, std::int64_t heads)
{
    const Shape shape = net.tensor(from).shape;
    if (shape.size() != 3)
        return {};
    const std::int64_t size = shape[2];
    const auto projected = [&](const std::string& part) {
        const std::string full = name + '_' + part;
        return splitHeads(net, full, net.linear(full, from, size), heads);
    };
    const TensorId queries = projected("query");
    const TensorId keys = projected("key");
    const TensorId values = projected("value");
    TensorId x = net.matMul(name + "_scores", queries, keys, true);
    x = net.matMul(name + "_context", net.softmax(name + "_softmax", x), values);
    x = net.transpose(name + "_join", x, {0, 2, 1, 3});
    x = net.reshape(name + "_joined", x, shape);
    return net.linear(name + "_output", x, size);
}

} // namespace

TensorId normalisedConv(GraphBuilder& net, const std::string& name, TensorId from,
                        std::int64_t channels, GraphBuilder::Window window, std::int64_t groups)
{
    return net.batchNorm("bn_" + name, net.conv(name, from, channels, window, groups, false));
}

TensorId activeNormalisedConv(GraphBuilder& net, const std::string& name, TensorId from,
                              std::int64_t channels, GraphBuilder::Window window,
                              std::int64_t groups)
{
    return net.relu("relu_" + name, normalisedConv(net, name, from, channels, window, groups));
}

TensorId transformerBlock(GraphBuilder& net, const std::string& name, TensorId from,
                          std::int64_t heads)
{
    const Shape shape = net.tensor(from).shape;
    if (shape.size() != 3)
        return {};
    TensorId x = net.layerNorm(name + "_norm1", from);
    x = attention(net, name + "_attention", x, heads);
    const TensorId attended = net.add(name + "_add1", from, x);
    x = net.layerNorm(name + "_norm2", attended);
    x = net.linear(name + "_fc1", x, 4 * shape[2]);
    x = net.activation(name + "_gelu", x, "Gelu");
    x = net.linear(name + "_fc2", x, shape[2]);
    return net.add(name + "_add2", attended, x);
}

} // namespace edgecut
