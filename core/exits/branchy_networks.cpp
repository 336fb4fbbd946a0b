// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exits/branchy_networks.h"

#include "core/graph/graph_builder.h"
#include "core/zoo/cifar_networks.h"
#include "core/zoo/networks.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

constexpr std::int64_t classes = 10;

/// A side branch: where it leaves the main branch, its convolution, and what its answers are worth.
struct Side
{
    std::string_view fork;
    std::int64_t channels = 32;
    bool isNormalised = false; ///< eight layers instead of seven
    double accuracy = 0;
};

/// The layers of a finished graph in a builder that can go on, under the same ids. `until` is the
/// last one taken.
GraphBuilder continued(const Graph& trunk, std::string name, std::string_view until)
{
    GraphBuilder net(std::move(name));
    for (const Tensor& tensor : trunk.tensors()) {
        net.addTensor(tensor.name, tensor.shapeKnown ? std::optional(tensor.shape) : std::nullopt,
                      tensor.type);
        if (trunk.layer(tensor.producer).name == until)
            break;
    }
    for (const Layer& layer : trunk.layers()) {
        net.addLayer(layer);
        if (layer.name == until)
            break;
    }
    return net;
}

/// Convolution, ReLU, (normalisation,) pooling, fully connected, ReLU, dropout, fully connected:
/// the kinds for which Pre-DNNOff has a line.
TensorId addSide(GraphBuilder& net, const std::string& name, TensorId from, const Side& side)
{
    TensorId x = net.conv(name + "_conv", from, side.channels, {.kernel = 3, .padding = 1});
    x = net.relu(name + "_relu1", x);
    if (side.isNormalised)
        x = net.lrn(name + "_norm", x);
    // Deep forks of small pictures have 2 x 2 places left, or one.
    const Shape& shape = net.tensor(x).shape;
    const std::int64_t kernel = shape.size() == 4 ? std::min<std::int64_t>(3, shape[2]) : 1;
    x = net.maxPool(name + "_pool", x, {.kernel = kernel, .stride = 2, .ceilMode = true});
    x = net.fullyConnected(name + "_fc1", x, 128);
    x = net.dropout(name + "_drop", net.relu(name + "_relu2", x));
    return net.fullyConnected(name + "_fc2", x, classes);
}

/// `last` is the main branch's last layer that is taken: its softmax has no line in Pre-DNNOff.
Result<BranchyGraph> branchy(Result<Graph> trunk, std::string name, std::string_view last,
                             double accuracy, std::span<const Side> sides)
{
    if (!trunk)
        return failure(std::move(trunk.error()));
    GraphBuilder net = continued(*trunk, std::move(name), last);
    BranchyGraph made;
    for (const Side& side : sides) {
        const std::string exit = "exit" + std::to_string(made.exits.size() + 1);
        const std::optional<LayerId> fork = trunk->findLayer(side.fork);
        if (!fork)
            return failure(ErrorCode::Internal,
                           {translatable("core", "There is no layer \"%1\" to branch from."),
                            {std::string(side.fork)}});
        const TensorId from = trunk->layer(*fork).outputs.front();
        made.exits.push_back({exit, addSide(net, exit, from, side), side.accuracy});
    }
    const LayerId end = *trunk->findLayer(last);
    made.exits.push_back({"exit" + std::to_string(made.exits.size() + 1),
                          trunk->layer(end).outputs.front(), accuracy});
    Result<Graph> graph = std::move(net).build();
    if (!graph)
        return failure(std::move(graph.error()));
    made.graph = std::move(*graph);
    return made;
}

Result<BranchyGraph> buildFiveExits()
{
    static constexpr std::array sides = {
        Side{"norm1", 32, false, 0.524}, Side{"norm2", 32, false, 0.602},
        Side{"relu3", 64, true, 0.668}, Side{"relu4", 64, true, 0.727}};
    return branchy(buildCifarAlexNet(1), "AlexNet, five exits", "fc8", 0.784, sides);
}

Result<BranchyGraph> buildBranchyAlexNet()
{
    static constexpr std::array sides = {Side{"norm1", 32, false, 0.602},
                                         Side{"relu3", 64, false, 0.698}};
    return branchy(buildCifarAlexNet(1), "AlexNet, three exits", "fc8", 0.784, sides);
}

Result<BranchyGraph> buildBranchyVgg16()
{
    static constexpr std::array sides = {Side{"pool2", 64, false, 0.66},
                                         Side{"pool4", 128, false, 0.82}};
    return branchy(buildCifarVgg16(1), "VGG-16, three exits", "fc8", 0.9, sides);
}

Result<BranchyGraph> buildBranchyResNet32()
{
    static constexpr std::array sides = {Side{"relu1", 32, false, 0.55},
                                         Side{"res3a_relu2", 64, false, 0.8}};
    return branchy(buildResNet32(1), "ResNet-32, three exits", "fc", 0.92, sides);
}

Result<BranchyGraph> buildBranchyMobileNet()
{
    static constexpr std::array sides = {Side{"relu_conv4_pw", 64, false, 0.6},
                                         Side{"relu_conv8_pw", 128, false, 0.78}};
    return branchy(buildCifarMobileNetV1(1), "MobileNet v1, three exits", "fc", 0.88, sides);
}

constexpr Template fiveExitsProvenance = translatable(
    "core", "AlexNet on CIFAR-10 with five exits as in Pre-DNNOff: side branches of 7, 7, 8 and 8 "
            "layers. Where they fork and what they hold is not printed: ours are an example. Of "
            "the accuracies only the range, 52.4 to 78.4 %, is published; those between are "
            "EXAMPLE DATA, and so are the shares by threshold.");
constexpr Template exampleProvenance = translatable(
    "core", "Mobile web AR prints neither branches nor accuracies of its branchy networks: side "
            "branches, accuracies and shares by threshold are EXAMPLE DATA to be replaced by one's "
            "own.");

constexpr PublishedExpectation preDnnOff{188.93, 207.11};

std::span<const ThresholdRow> fiveExitsThresholds()
{
    static const ThresholdRow rows[] = {
        {0.001, {0.18, 0.14, 0.12, 0.11, 0.45}, {0.93, 0.9, 0.87, 0.85, 0.61}},
        {0.05, {0.34, 0.2, 0.13, 0.1, 0.23}, {0.88, 0.82, 0.76, 0.71, 0.5}},
        {0.5, {0.62, 0.17, 0.09, 0.05, 0.07}, {0.72, 0.64, 0.58, 0.53, 0.41}},
    };
    return rows;
}

std::span<const ThresholdRow> threeExitsThresholds()
{
    static const ThresholdRow rows[] = {
        {0.001, {0.28, 0.24, 0.48}, {0.95, 0.93, 0.76}},
        {0.05, {0.5, 0.24, 0.26}, {0.91, 0.86, 0.66}},
        {0.5, {0.78, 0.14, 0.08}, {0.78, 0.7, 0.52}},
    };
    return rows;
}

} // namespace

std::span<const BranchyNetwork> branchyNetworks()
{
    static const BranchyNetwork catalogue[] = {
        {"prednnoff-alexnet", translatable("core", "AlexNet, five exits (Pre-DNNOff)"),
         "Zuo, Pre-DNNOff, SCPE, 2024", fiveExitsProvenance, buildFiveExits, fiveExitsThresholds(),
         &preDnnOff},
        {"branchy-alexnet", translatable("core", "AlexNet, three exits"),
         "Teerapittayanon, McDanel and Kung, BranchyNet, ICPR, 2016", exampleProvenance,
         buildBranchyAlexNet, threeExitsThresholds()},
        {"branchy-vgg16", translatable("core", "VGG-16, three exits"),
         "Ren et al., IEEE Network, 2020", exampleProvenance, buildBranchyVgg16,
         threeExitsThresholds()},
        {"branchy-resnet32", translatable("core", "ResNet-32, three exits"),
         "Ren et al., IEEE Network, 2020", exampleProvenance, buildBranchyResNet32,
         threeExitsThresholds()},
        {"branchy-mobilenet", translatable("core", "MobileNet v1, three exits"),
         "Ren et al., IEEE Network, 2020", exampleProvenance, buildBranchyMobileNet,
         threeExitsThresholds()},
    };
    return catalogue;
}

const BranchyNetwork* findBranchyNetwork(std::string_view id)
{
    const auto found = std::ranges::find(branchyNetworks(), id, &BranchyNetwork::id);
    return found == branchyNetworks().end() ? nullptr : &*found;
}

BranchySetting preDnnOffSetting()
{
    BranchySetting setting;
    setting.tiers = {"mobile", "edge"};
    setting.devices = {*findDevice("prednnoff-mobile"), *findDevice("prednnoff-edge")};
    setting.links = {{74, 74, 0}};
    setting.requirement = {0.625, 0.053};
    return setting;
}

Result<std::pair<ExitsProblem, std::vector<Warning>>> exitsProblemOf(const BranchyNetwork& network,
                                                                     const BranchySetting& setting)
{
    const Result<BranchyGraph> branchy = network.build();
    if (!branchy)
        return failure(branchy.error());
    auto made = exitsProblemOf(*branchy, setting);
    if (!made)
        return made;
    made->first.note = network.provenance.text;
    made->first.thresholds.assign(network.thresholds.begin(), network.thresholds.end());
    return made;
}

} // namespace edgecut
