// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/ids.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

/// A tensor that a server gets while the front part of a network stays on the client.
struct VisibleTensor
{
    TensorId tensor;
    double bytes = 0; ///< that cross
    double share = 0; ///< of what the input itself would be on the link

    bool operator==(const VisibleTensor&) const = default;
};

/// What a server sees of the input with a front part of one depth on the client.
struct VisibleInput
{
    std::int32_t depth = 0;             ///< of the front; 0: the input layers alone
    std::size_t layersKept = 0;         ///< on the client
    std::vector<VisibleTensor> leaving; ///< in tensor order; empty: nothing leaves
    double bytes = 0;                   ///< of all of them
    double share = 0;                   ///< of the input's
    /// Of a query with the rest on the last tier; none where no such plan is allowed (a result that
    /// must end on the client, without a way back).
    std::optional<double> latencyMs;

    bool operator==(const VisibleInput&) const = default;
};

/// What leaves the device for each depth of the front part that stays there, from 0 to the depth of
/// the network (Jeong, "Lightweight offloading system", Section II-A: "partial DNN inference at the
/// client for better privacy"). The front of depth d are the layers up to d layers from the data
/// (see depths()), those pinned to the first tier, and all that these read, so that nothing comes
/// back; what such layers make and others read leaves. Constants tell nothing and do not count.
///
/// Sizes are no proof of privacy: a tensor as large as the input may hide it and a small one show
/// it. They say how much can be seen at most.
///
/// `problem` must be checked. Ends before the first depth whose front holds a layer that is pinned
/// elsewhere; Infeasible when that is 0; Cancelled. O(depth * (layers + tensor ends)).
Result<std::vector<VisibleInput>> visibleInput(const PartitionProblem& problem,
                                               const Context& context = {});

/// "front-depth".
const OptionSpec& frontDepthSpec();

} // namespace edgecut
