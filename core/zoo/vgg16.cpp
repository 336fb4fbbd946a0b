// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>
#include <utility>

namespace edgecut {

Result<Graph> buildVgg16(std::int64_t batch)
{
    // Simonyan and Zisserman, table 1, column D: channels and convolutions of each stage.
    constexpr std::array<std::pair<std::int64_t, int>, 5> stages{
        {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}}};
    GraphBuilder net("VGG16");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    int stage = 1;
    for (const auto& [channels, count] : stages) {
        for (int i = 1; i <= count; ++i) {
            const std::string name = std::to_string(stage) + '_' + std::to_string(i);
            x = net.conv("conv" + name, x, channels, {.kernel = 3, .padding = 1});
            x = net.relu("relu" + name, x);
        }
        x = net.maxPool("pool" + std::to_string(stage++), x, {.kernel = 2, .stride = 2});
    }
    x = net.dropout("drop6", net.relu("relu6", net.fullyConnected("fc6", x, 4096)));
    x = net.dropout("drop7", net.relu("relu7", net.fullyConnected("fc7", x, 4096)));
    net.softmax("prob", net.fullyConnected("fc8", x, 1000));
    return std::move(net).build();
}

} // namespace edgecut
