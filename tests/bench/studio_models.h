// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace edgecut::bench {

/// Writes DenseNet-121 as a framework exports it, weights included (32 MB).
void writeDenseNet121(const std::string& path);

/// Writes a transformer's encoder of about `layers` nodes: attention in four heads' worth of
/// reshaping and a feed-forward part a block. The weights are small.
void writeTransformer(const std::string& path, std::size_t layers);

} // namespace edgecut::bench
