// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <string>

namespace edgecut {

namespace {

// What BVLC's release does after a convolution of the first two stages.
TensorId normalisedPool(GraphBuilder& net, TensorId from, const std::string& number)
{
    const TensorId active = net.relu("relu" + number, from);
    const TensorId normed = net.lrn("norm" + number, active);
    return net.maxPool("pool" + number, normed, {.kernel = 3, .stride = 2, .ceilMode = true});
}

} // namespace

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
