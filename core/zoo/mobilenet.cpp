// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/blocks.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>
#include <utility>

namespace edgecut {

Result<Graph> buildMobileNetV1(std::int64_t batch)
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
    GraphBuilder net("MobileNet v1");
    TensorId x = net.input("data", {batch, 3, 224, 224});
    x = activeNormalisedConv(net, "conv1", x, 32, {.kernel = 3, .stride = 2, .padding = 1});
    std::int64_t channels = 32;
    int number = 2;
    for (const auto& [filters, stride] : rows) {
        const std::string name = "conv" + std::to_string(number++);
        x = activeNormalisedConv(net, name + "_dw", x, channels,
                                 {.kernel = 3, .stride = stride, .padding = 1}, channels);
        x = activeNormalisedConv(net, name + "_pw", x, filters, {});
        channels = filters;
    }
    x = net.flatten("flatten", net.globalAveragePool("pool", x));
    net.softmax("prob", net.fullyConnected("fc", x, 1000));
    return std::move(net).build();
}

} // namespace edgecut
