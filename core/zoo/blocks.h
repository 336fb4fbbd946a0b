// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_builder.h"

#include <string>

namespace edgecut {

/// What several of the zoo's networks are made of. A layer `name` is followed by "bn_name" and
/// "relu_name" where they are asked for.

/// A convolution without bias, then batch normalisation.
TensorId normalisedConv(GraphBuilder& net, const std::string& name, TensorId from,
                        std::int64_t channels, GraphBuilder::Window window,
                        std::int64_t groups = 1);

/// normalisedConv() and a ReLU.
TensorId activeNormalisedConv(GraphBuilder& net, const std::string& name, TensorId from,
                              std::int64_t channels, GraphBuilder::Window window,
                              std::int64_t groups = 1);

/// A transformer's encoder or decoder block that normalises first: attention of `heads` heads, then
/// two fully connected layers of 4 x size and size with GELU between; each half is added to its
/// input. Queries, keys and values are three layers, so that each can be cut; the scale by
/// 1 / sqrt(size / heads) is folded into the queries' weights and a causal mask into the softmax.
TensorId transformerBlock(GraphBuilder& net, const std::string& name, TensorId from,
                          std::int64_t heads);

} // namespace edgecut
