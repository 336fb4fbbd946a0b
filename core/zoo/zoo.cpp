// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/zoo.h"

#include "core/zoo/networks.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

constexpr std::array networks{
    ZooNetwork{"alexnet", translatable("core", "AlexNet"),
               "Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional "
               "neural networks, NIPS 2012",
               "Sze et al.: Efficient processing of deep neural networks, Proc. IEEE 105(12), "
               "2017, table II: 724 M MACs, 61 M weights",
               724e6, 61e6, buildAlexNet},
    ZooNetwork{"resnet18", translatable("core", "ResNet-18"),
               "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016",
               "torchvision, ResNet18_Weights: 1.814 GFLOPS (one multiply-accumulate is one), "
               "11,689,512 parameters",
               1.814e9, 11689512, buildResNet18},
    ZooNetwork{"googlenet", translatable("core", "GoogLeNet"),
               "Szegedy et al.: Going deeper with convolutions, CVPR 2015",
               "Abdelouahab et al.: Accelerating CNN inference on FPGAs: a survey, 2018, table 1 "
               "(BVLC's release, without auxiliary heads): 1.58 G MACs, 6.99 M weights",
               1.58e9, 6.99e6, buildGoogLeNet},
};

} // namespace

std::span<const ZooNetwork> zooNetworks()
{
    return networks;
}

const ZooNetwork* findZooNetwork(std::string_view id)
{
    const auto it = std::find_if(networks.begin(), networks.end(),
                                 [id](const ZooNetwork& network) { return network.id == id; });
    return it == networks.end() ? nullptr : &*it;
}

} // namespace edgecut
