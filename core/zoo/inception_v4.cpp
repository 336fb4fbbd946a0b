// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/blocks.h"
#include "core/zoo/networks.h"

#include <string>

namespace edgecut {

namespace {

using Window = GraphBuilder::Window;

constexpr Window point{};
constexpr Window square{.kernel = 3, .padding = 1};
constexpr Window inner{.kernel = 3};                ///< no padding: the picture shrinks by 2
constexpr Window halving{.kernel = 3, .stride = 2}; ///< no padding
constexpr Window row7{.kernel = 1, .padding = 0, .kernelWidth = 7, .paddingWidth = 3};
constexpr Window column7{.kernel = 7, .padding = 3, .kernelWidth = 1, .paddingWidth = 0};
constexpr Window row3{.kernel = 1, .padding = 0, .kernelWidth = 3, .paddingWidth = 1};
constexpr Window column3{.kernel = 3, .padding = 1, .kernelWidth = 1, .paddingWidth = 0};

// A chain of convolutions, each with normalisation and ReLU, numbered behind one name.
class Chain
{
public:
    Chain(GraphBuilder& net, std::string name, TensorId from)
        : m_net(net), m_name(std::move(name)), m_end(from)
    {}

    Chain& conv(std::int64_t channels, const Window& window)
    {
        const std::string name = m_name + '_' + std::to_string(++m_count);
        m_end = activeNormalisedConv(m_net, name, m_end, channels, window);
        return *this;
    }
    TensorId end() const { return m_end; }

private:
    GraphBuilder& m_net;
    std::string m_name;
    TensorId m_end;
    int m_count = 0;
};

// Szegedy et al. 2016, figure 3.
TensorId stem(GraphBuilder& net, TensorId x)
{
    x = Chain(net, "stem1", x).conv(32, halving).conv(32, inner).conv(64, square).end();
    x = net.concat("stem2_concat", {net.maxPool("stem2_pool", x, halving),
                                    Chain(net, "stem2", x).conv(96, halving).end()});
    const TensorId direct = Chain(net, "stem3a", x).conv(64, point).conv(96, inner).end();
    const TensorId wide = Chain(net, "stem3b", x)
                              .conv(64, point)
                              .conv(64, column7)
                              .conv(64, row7)
                              .conv(96, inner)
                              .end();
    x = net.concat("stem3_concat", {direct, wide});
    return net.concat("stem4_concat", {Chain(net, "stem4", x).conv(192, halving).end(),
                                       net.maxPool("stem4_pool", x, halving)});
}

// Figure 4.
TensorId inceptionA(GraphBuilder& net, const std::string& name, TensorId x)
{
    const TensorId pooled = net.averagePool(name + "_pool", x, square);
    return net.concat(
        name + "_concat",
        {Chain(net, name + "a", pooled).conv(96, point).end(),
         Chain(net, name + "b", x).conv(96, point).end(),
         Chain(net, name + "c", x).conv(64, point).conv(96, square).end(),
         Chain(net, name + "d", x).conv(64, point).conv(96, square).conv(96, square).end()});
}

// Figure 5.
TensorId inceptionB(GraphBuilder& net, const std::string& name, TensorId x)
{
    const TensorId pooled = net.averagePool(name + "_pool", x, square);
    const TensorId longest = Chain(net, name + "d", x)
                                 .conv(192, point)
                                 .conv(192, row7)
                                 .conv(224, column7)
                                 .conv(224, row7)
                                 .conv(256, column7)
                                 .end();
    return net.concat(
        name + "_concat",
        {Chain(net, name + "a", pooled).conv(128, point).end(),
         Chain(net, name + "b", x).conv(384, point).end(),
         Chain(net, name + "c", x).conv(192, point).conv(224, row7).conv(256, column7).end(),
         longest});
}

// Figure 6.
TensorId inceptionC(GraphBuilder& net, const std::string& name, TensorId x)
{
    const TensorId pooled = net.averagePool(name + "_pool", x, square);
    const TensorId split = Chain(net, name + "c", x).conv(384, point).end();
    const TensorId deep =
        Chain(net, name + "d", x).conv(384, point).conv(448, row3).conv(512, column3).end();
    return net.concat(name + "_concat",
                      {Chain(net, name + "a", pooled).conv(256, point).end(),
                       Chain(net, name + "b", x).conv(256, point).end(),
                       Chain(net, name + "c_row", split).conv(256, row3).end(),
                       Chain(net, name + "c_col", split).conv(256, column3).end(),
                       Chain(net, name + "d_row", deep).conv(256, row3).end(),
                       Chain(net, name + "d_col", deep).conv(256, column3).end()});
}

// Figure 7 with table 1's k, l, m and n for Inception v4.
TensorId reductionA(GraphBuilder& net, TensorId x)
{
    return net.concat(
        "reduce_a_concat",
        {net.maxPool("reduce_a_pool", x, halving),
         Chain(net, "reduce_a1", x).conv(384, halving).end(),
         Chain(net, "reduce_a2", x).conv(192, point).conv(224, square).conv(256, halving).end()});
}

// Figure 8.
TensorId reductionB(GraphBuilder& net, TensorId x)
{
    return net.concat("reduce_b_concat",
                      {net.maxPool("reduce_b_pool", x, halving),
                       Chain(net, "reduce_b1", x).conv(192, point).conv(192, halving).end(),
                       Chain(net, "reduce_b2", x)
                           .conv(256, point)
                           .conv(256, row7)
                           .conv(320, column7)
                           .conv(320, halving)
                           .end()});
}

} // namespace

Result<Graph> buildInceptionV4(std::int64_t batch)
{
    GraphBuilder net("Inception v4");
    TensorId x = stem(net, net.input("data", {batch, 3, 299, 299}));
    for (int i = 1; i <= 4; ++i)
        x = inceptionA(net, "inception_a" + std::to_string(i), x);
    x = reductionA(net, x);
    for (int i = 1; i <= 7; ++i)
        x = inceptionB(net, "inception_b" + std::to_string(i), x);
    x = reductionB(net, x);
    for (int i = 1; i <= 3; ++i)
        x = inceptionC(net, "inception_c" + std::to_string(i), x);
    x = net.dropout("drop", net.flatten("flatten", net.globalAveragePool("pool", x)));
    net.softmax("prob", net.fullyConnected("fc", x, 1000));
    return std::move(net).build();
}

} // namespace edgecut
