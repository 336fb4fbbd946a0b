// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/graph/graph.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace edgecut {

/// A network of the papers, written with GraphBuilder. Published numbers stand beside it so that
/// tests and people can compare.
struct ZooNetwork
{
    std::string_view id;        ///< "alexnet"
    Template title;             ///< "AlexNet"
    std::string_view reference; ///< the paper
    std::string_view figures;   ///< where the published numbers stand
    double publishedMacs = 0; ///< 0: none is known, and `figures` says so
    double publishedParameters = 0;
    Result<Graph> (*build)(std::int64_t batch) = nullptr;
    /// Where this network differs from another count or release that people know; may be empty.
    std::string_view note = {};
};

std::span<const ZooNetwork> zooNetworks();
const ZooNetwork* findZooNetwork(std::string_view id); ///< nullptr: unknown

} // namespace edgecut
