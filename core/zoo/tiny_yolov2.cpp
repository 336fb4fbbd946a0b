// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>

namespace edgecut {

Result<Graph> buildTinyYoloV2(std::int64_t batch)
{
    constexpr std::array<std::int64_t, 8> channels{16, 32, 64, 128, 256, 512, 1024, 1024};
    constexpr std::int64_t anchors = 5;
    constexpr std::int64_t classes = 20; // Pascal VOC
    GraphBuilder net("Tiny YOLOv2");
    TensorId x = net.input("data", {batch, 3, 288, 288});
    int number = 1;
    for (const std::int64_t filters : channels) {
        const std::string n = std::to_string(number);
        x = net.conv("conv" + n, x, filters, {.kernel = 3, .padding = 1}, 1, false);
        x = net.batchNorm("bn" + n, x);
        x = net.activation("leaky" + n, x, "LeakyRelu");
        if (number <= 5)
            x = net.maxPool("max" + n, x, {.kernel = 2, .stride = 2});
        else if (number == 6) // keeps 9 x 9: one more column and row at the end
            x = net.maxPool("max" + n, x, {.kernel = 2, .endPadding = 1});
        ++number;
    }
    x = net.conv("conv9", x, anchors * (classes + 5), {});
    net.activation("region", x, "Region");
    return std::move(net).build();
}

} // namespace edgecut
