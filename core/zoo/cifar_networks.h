// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"

#include <cstdint>

namespace edgecut {

/// Networks for the 32 x 32 pictures of CIFAR-10, on which mobile web AR trains its four
/// (buildResNet32() of networks.h is the fourth). The paper prints none of its adaptations; these
/// are the usual ones, and each says whose.

/// Teerapittayanon, McDanel and Kung 2016 (BranchyNet), the main branch of their B-AlexNet: five
/// convolutions and three fully connected layers.
Result<Graph> buildCifarAlexNet(std::int64_t batch);

/// Simonyan and Zisserman 2015, column D, on 32 x 32: its 13 convolutions leave one place of 512
/// channels, so that the fully connected layers have 512, 512 and 10 outputs.
Result<Graph> buildCifarVgg16(std::int64_t batch);

/// Howard et al. 2017, table 1, on 32 x 32: the first convolution keeps the picture's size.
Result<Graph> buildCifarMobileNetV1(std::int64_t batch);

} // namespace edgecut
