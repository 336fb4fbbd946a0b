// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/studio_models.h"

#include "tests/support/onnx_model.h"

#include <utility>
#include <vector>

namespace edgecut::bench {

namespace {

using test::addInteger;
using test::addIntegers;

/// Adds a node after another; names follow its number, as exporters do it.
class Writer
{
public:
    test::OnnxModel model;

    std::string node(const std::string& operation, std::vector<std::string> inputs)
    {
        const std::string name = operation + "_" + std::to_string(m_count++);
        m_last = model.node(operation, inputs, {name + "_out"}, name);
        return name + "_out";
    }
    std::string weights(const std::vector<std::int64_t>& shape)
    {
        const std::string name = "w" + std::to_string(m_count++);
        model.weights(name, shape);
        return name;
    }
    std::string conv(const std::string& from, std::int64_t in, std::int64_t out,
                     std::int64_t kernel, std::int64_t stride = 1)
    {
        const std::string result = node("Conv", {from, weights({out, in, kernel, kernel})});
        const std::int64_t pad = kernel / 2;
        addIntegers(*m_last, "kernel_shape", {kernel, kernel});
        addIntegers(*m_last, "strides", {stride, stride});
        addIntegers(*m_last, "pads", {pad, pad, pad, pad});
        return result;
    }
    std::string pool(const std::string& operation, const std::string& from, std::int64_t kernel)
    {
        const std::string result = node(operation, {from});
        addIntegers(*m_last, "kernel_shape", {kernel, kernel});
        addIntegers(*m_last, "strides", {2, 2});
        addIntegers(*m_last, "pads", std::vector<std::int64_t>(4, kernel / 3));
        return result;
    }
    std::string activated(const std::string& from, std::int64_t channels)
    {
        std::vector<std::string> inputs{from};
        for (int i = 0; i < 4; ++i)
            inputs.push_back(weights({channels}));
        return node("Relu", {node("BatchNormalization", std::move(inputs))});
    }
    onnx::NodeProto& last() { return *m_last; }

private:
    onnx::NodeProto* m_last = nullptr;
    int m_count = 0;
};

} // namespace

void writeDenseNet121(const std::string& path)
{
    Writer net;
    net.model.input("data", {"1", "3", "224", "224"});
    constexpr std::int64_t growth = 32;
    std::int64_t channels = 64;
    std::string x = net.activated(net.conv("data", 3, channels, 7, 2), channels);
    x = net.pool("MaxPool", x, 3);
    for (const int layers : {6, 12, 24, 16}) {
        if (layers != 6) {
            x = net.conv(net.activated(x, channels), channels, channels / 2, 1);
            channels /= 2;
            x = net.pool("AveragePool", x, 2);
        }
        for (int i = 0; i < layers; ++i) {
            std::string y = net.conv(net.activated(x, channels), channels, 4 * growth, 1);
            y = net.conv(net.activated(y, 4 * growth), 4 * growth, growth, 3);
            x = net.node("Concat", {x, y});
            addInteger(net.last(), "axis", 1);
            channels += growth;
        }
    }
    x = net.node("GlobalAveragePool", {net.activated(x, channels)});
    x = net.node("Flatten", {x});
    x = net.node("Gemm", {x, net.weights({channels, 1000}), net.weights({1000})});
    net.model.output(x);
    net.model.write(path);
}

void writeTransformer(const std::string& path, std::size_t layers)
{
    constexpr std::int64_t tokens = 128, width = 16;
    Writer net;
    net.model.input("tokens", {"1", std::to_string(tokens), std::to_string(width)});
    const std::string square = net.weights({width, width}), scale = net.weights({width});
    const auto dense = [&](const std::string& from) {
        return net.node("Add", {net.node("MatMul", {from, square}), scale});
    };
    std::string x = "tokens";
    for (std::size_t made = 0; made + 1 < layers; made += 19) {
        const std::string query = dense(x), key = dense(x), value = dense(x);
        const std::string turned = net.node("Transpose", {key});
        addIntegers(net.last(), "perm", {0, 2, 1});
        const std::string scores = net.node("Softmax", {net.node("MatMul", {query, turned})});
        x = net.node("Add", {dense(net.node("MatMul", {scores, value})), x});
        x = net.node("LayerNormalization", {x, scale});
        const std::string inner = net.node("Relu", {dense(x)});
        x = net.node("Add", {dense(inner), x});
        x = net.node("LayerNormalization", {x, scale});
    }
    net.model.output(x);
    net.model.write(path);
}

} // namespace edgecut::bench
