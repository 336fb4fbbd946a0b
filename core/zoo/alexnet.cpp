// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>
#include <vector>

namespace edgecut {

namespace {

// What BVLC's release does after a convolution of the first two stages.
TensorId normalisedPool(GraphBuilder& net, TensorId from, const std::string& number)
{
    const TensorId active = net.relu("relu" + number, from);
    const TensorId normed = net.lrn("norm" + number, active);
    return net.maxPool("pool" + number, normed, {.kernel = 3, .stride = 2, .ceilMode = true});
}

// One of the original's two towers, on its own GPU there: what it does between two crossings.
class Tower
{
public:
    Tower(GraphBuilder& net, char side) : m_net(net), m_side(1, side) {}

    TensorId conv(const std::string& number, TensorId from, std::int64_t channels,
                  const GraphBuilder::Window& window)
    {
        const TensorId x = m_net.conv("conv" + number + m_side, from, channels, window);
        return m_net.relu("relu" + number + m_side, x);
    }
    TensorId normalisedPool(const std::string& number, TensorId from)
    {
        return pool(number, m_net.lrn("norm" + number + m_side, from));
    }
    TensorId pool(const std::string& number, TensorId from)
    {
        return m_net.maxPool("pool" + number + m_side, from,
                             {.kernel = 3, .stride = 2, .ceilMode = true});
    }
    TensorId fullyConnected(const std::string& number, TensorId from)
    {
        TensorId x = m_net.fullyConnected("fc" + number + m_side, from, 2048);
        x = m_net.relu("relu" + number + m_side, x);
        return m_net.dropout("drop" + number + m_side, x);
    }

private:
    GraphBuilder& m_net;
    std::string m_side;
};

} // namespace

Result<Graph> buildTwoBranchAlexNet(std::int64_t batch)
{
    constexpr GraphBuilder::Window square{.kernel = 3, .padding = 1};
    GraphBuilder net("AlexNet, two branches");
    std::array towers{Tower(net, 'a'), Tower(net, 'b')};
    const TensorId data = net.input("data", {batch, 3, 224, 224});
    std::vector<TensorId> ends;
    for (Tower& tower : towers) {
        TensorId x = tower.conv("1", data, 48, {.kernel = 11, .stride = 4, .padding = 2});
        x = tower.conv("2", tower.normalisedPool("1", x), 128, {.kernel = 5, .padding = 2});
        ends.push_back(tower.normalisedPool("2", x));
    }
    const TensorId crossed = net.concat("cross2", ends);
    ends.clear();
    for (Tower& tower : towers) {
        TensorId x = tower.conv("3", crossed, 192, square);
        x = tower.conv("5", tower.conv("4", x, 192, square), 128, square);
        ends.push_back(net.flatten("flat" + std::to_string(ends.size() + 1), tower.pool("5", x)));
    }
    TensorId joined = net.concat("cross5", ends);
    for (const char* number : {"6", "7"}) {
        const std::vector<TensorId> halves{towers[0].fullyConnected(number, joined),
                                           towers[1].fullyConnected(number, joined)};
        joined = net.concat(std::string("cross") + number, halves);
    }
    net.softmax("prob", net.fullyConnected("fc8", joined, 1000));
    return std::move(net).build();
}

Result<Graph> buildAlexNet(std::int64_t batch)
{
    GraphBuilder net("AlexNet");
    TensorId x = net.input("data", {batch, 3, 227, 227});
    x = net.conv("conv1", x, 96, {.kernel = 11, .stride = 4});
    x = normalisedPool(net, x, "1");
    x = net.conv("conv2", x, 256, {.kernel = 5, .padding = 2}, 2);
    x = normalisedPool(net, x, "2");
    x = net.relu("relu3", net.conv("conv3", x, 384, {.kernel = 3, .padding = 1}));
    x = net.relu("relu4", net.conv("conv4", x, 384, {.kernel = 3, .padding = 1}, 2));
    x = net.relu("relu5", net.conv("conv5", x, 256, {.kernel = 3, .padding = 1}, 2));
    x = net.maxPool("pool5", x, {.kernel = 3, .stride = 2, .ceilMode = true});
    x = net.dropout("drop6", net.relu("relu6", net.fullyConnected("fc6", x, 4096)));
    x = net.dropout("drop7", net.relu("relu7", net.fullyConnected("fc7", x, 4096)));
    net.softmax("prob", net.fullyConnected("fc8", x, 1000));
    return std::move(net).build();
}

} // namespace edgecut
