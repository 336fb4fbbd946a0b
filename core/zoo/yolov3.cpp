// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <string>

namespace edgecut {

namespace {

/// Names layers by the numbers that Darknet prints for yolov3.cfg, so that people find theirs.
class Darknet
{
public:
    explicit Darknet(GraphBuilder& net) : m_net(net) {}

    /// Without bias, normalised and activated: all but the last of each head.
    TensorId conv(TensorId from, std::int64_t channels, std::int64_t kernel,
                  std::int64_t stride = 1)
    {
        const std::string n = std::to_string(m_next++);
        const TensorId x = m_net.conv(
            "conv" + n, from, channels,
            {.kernel = kernel, .stride = stride, .padding = kernel == 3 ? 1 : 0}, 1, false);
        return m_net.activation("leaky" + n, m_net.batchNorm("bn" + n, x), "LeakyRelu");
    }

    /// Halves the image, then `count` residual blocks.
    TensorId stage(TensorId x, std::int64_t channels, int count)
    {
        x = conv(x, channels, 3, 2);
        for (int i = 0; i < count; ++i) {
            const TensorId inner = conv(conv(x, channels / 2, 1), channels, 3);
            x = m_net.add("shortcut" + std::to_string(m_next++), x, inner);
        }
        return x;
    }

    /// One scale's boxes from `x`; returns what the next scale starts from.
    TensorId head(TensorId x, std::int64_t channels)
    {
        constexpr std::int64_t anchors = 3, classes = 80; // COCO
        for (int i = 0; i < 2; ++i)
            x = conv(conv(x, channels, 1), 2 * channels, 3);
        const TensorId shared = conv(x, channels, 1);
        x = conv(shared, 2 * channels, 3);
        x = m_net.conv("conv" + std::to_string(m_next++), x, anchors * (classes + 5), {});
        m_net.activation("yolo" + std::to_string(m_next++), x, "Yolo");
        ++m_next; // the route back to `shared`, which does nothing
        return shared;
    }

    TensorId enlargeAndJoin(TensorId x, std::int64_t channels, TensorId finer)
    {
        x = conv(x, channels, 1);
        x = m_net.upsample("upsample" + std::to_string(m_next++), x, 2);
        return m_net.concat("route" + std::to_string(m_next++), {x, finer});
    }

private:
    GraphBuilder& m_net;
    int m_next = 0;
};

} // namespace

Result<Graph> buildYoloV3(std::int64_t batch)
{
    GraphBuilder net("YOLOv3");
    Darknet darknet(net);
    TensorId x = net.input("data", {batch, 3, 416, 416});
    x = darknet.conv(x, 32, 3);
    x = darknet.stage(x, 64, 1);
    x = darknet.stage(x, 128, 2);
    const TensorId fine = x = darknet.stage(x, 256, 8);
    const TensorId middle = x = darknet.stage(x, 512, 8);
    x = darknet.stage(x, 1024, 4);
    x = darknet.head(x, 512);
    x = darknet.head(darknet.enlargeAndJoin(x, 256, middle), 256);
    darknet.head(darknet.enlargeAndJoin(x, 128, fine), 128);
    return std::move(net).build();
}

} // namespace edgecut
