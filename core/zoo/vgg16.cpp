// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"
#include "core/zoo/networks.h"

#include <array>
#include <string>
#include <utility>

namespace edgecut {

namespace {

/// Pooling behind the last stage belongs to what follows: classification has it, detection not.
enum class LastPool { Yes, No };

/// Simonyan and Zisserman, table 1, column D: channels and convolutions of each stage. Images whose
/// sides do not halve evenly are rounded up, as Caffe does.
TensorId vgg16Stages(GraphBuilder& net, TensorId x, LastPool lastPool)
{
    constexpr std::array<std::pair<std::int64_t, int>, 5> stages{
        {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}}};
    for (std::size_t stage = 1; stage <= stages.size(); ++stage) {
        const auto& [channels, count] = stages[stage - 1];
        for (int i = 1; i <= count; ++i) {
            const std::string name = std::to_string(stage) + '_' + std::to_string(i);
            x = net.conv("conv" + name, x, channels, {.kernel = 3, .padding = 1});
            x = net.relu("relu" + name, x);
        }
        if (stage < stages.size() || lastPool == LastPool::Yes)
            x = net.maxPool("pool" + std::to_string(stage), x,
                            {.kernel = 2, .stride = 2, .ceilMode = true});
    }
    return x;
}

} // namespace

Result<Graph> buildVgg16(std::int64_t batch)
{
    GraphBuilder net("VGG16");
    TensorId x = vgg16Stages(net, net.input("data", {batch, 3, 224, 224}), LastPool::Yes);
    x = net.dropout("drop6", net.relu("relu6", net.fullyConnected("fc6", x, 4096)));
    x = net.dropout("drop7", net.relu("relu7", net.fullyConnected("fc7", x, 4096)));
    net.softmax("prob", net.fullyConnected("fc8", x, 1000));
    return std::move(net).build();
}

Result<Graph> buildFasterRcnnVgg16(std::int64_t batch)
{
    constexpr std::int64_t anchors = 9, proposals = 300, classes = 21; // Pascal VOC
    GraphBuilder net("Faster R-CNN");
    const TensorId image = net.input("data", {batch, 3, 600, 1000});
    const TensorId size = net.input("im_info", {batch, 3});
    const TensorId features = vgg16Stages(net, image, LastPool::No);

    const TensorId window = net.relu(
        "rpn_relu/3x3", net.conv("rpn_conv/3x3", features, 512, {.kernel = 3, .padding = 1}));
    const TensorId scores =
        net.softmax("rpn_cls_prob", net.conv("rpn_cls_score", window, 2 * anchors, {}));
    const TensorId offsets = net.conv("rpn_bbox_pred", window, 4 * anchors, {});
    const TensorId boxes = net.proposals("proposal", {scores, offsets, size}, proposals);

    TensorId x = net.roiPool("roi_pool5", features, boxes, 7);
    x = net.relu("relu6", net.fullyConnected("fc6", x, 4096));
    x = net.relu("relu7", net.fullyConnected("fc7", x, 4096));
    net.softmax("cls_prob", net.fullyConnected("cls_score", x, classes));
    net.fullyConnected("bbox_pred", x, 4 * classes);
    return std::move(net).build();
}

} // namespace edgecut
