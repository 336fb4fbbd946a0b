// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/caffe_operations.h"

#include <vector>

namespace edgecut {

/// Warns of fields of a layer, and of its operation's parameters, that neither Caffe nor a fork
/// this program knows has: a misspelt `stride` would otherwise be a stride of 1 in silence. Caffe
/// refuses such a file; other forks' fields must not keep one from being read.
void warnOfUnknownFields(const CaffeLayer& layer, std::vector<Warning>& warnings);

} // namespace edgecut
