// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/formats/caffe_net.h"
#include "core/formats/caffe_wiring.h"

namespace edgecut {

/// The graph of a network: shapes, multiply-accumulates and stored bytes (all numbers are 32-bit
/// floating point). A tensor is called as its blob; one that is made in place as its layer. Layers
/// of unknown type, and what works on shapes that follow from them, are named in warnings. `error`
/// is what the net's fields keep their mistakes in.
Result<Graph> makeCaffeGraph(const CaffeNet& net, const CaffeWiring& wiring,
                             const ImportOptions& options, const std::string& name,
                             std::optional<Error>& error, std::vector<Warning>& warnings,
                             const Context& context);

} // namespace edgecut
