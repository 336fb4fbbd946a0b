// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"

#include <cstdint>

namespace edgecut {

/// Krizhevsky, Sutskever and Hinton 2012, as BVLC's Caffe release has it: input 227 x 227, pooling
/// after normalisation, two groups in conv2, conv4 and conv5 (the original's two towers).
Result<Graph> buildAlexNet(std::int64_t batch);

/// He, Zhang, Ren and Sun 2016, table 1, with projections where shapes change (option B).
Result<Graph> buildResNet18(std::int64_t batch);

/// Szegedy et al. 2015, table 1 (Inception v1), without the auxiliary heads that only train.
Result<Graph> buildGoogLeNet(std::int64_t batch);

} // namespace edgecut
