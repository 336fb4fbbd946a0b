// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/profile_request.h"
#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/costs/fusion.h"
#include "core/graph/graph.h"

#include <string>
#include <vector>

namespace edgecut::cli {

/// What a model's layers take on the tiers: predicted first, then as files of measured times say.
/// Refers to what it is made from.
class LayerCosts
{
public:
    LayerCosts(const Graph& graph, const std::vector<std::string>& tiers,
               const std::vector<Device>& devices);

    /// Predicts kernels instead of layers; before useMeasured().
    void fuseKernels();
    /// Warnings go to stderr.
    Status useMeasured(const ProfileRequest::Times& times);

    const CostTable& costs() const { return m_costs; }
    /// Layers that cannot be torn apart.
    std::vector<FusedLayers> fused() const;

private:
    const Graph& m_graph;
    const std::vector<std::string>& m_tiers;
    const std::vector<Device>& m_devices;
    CostTable m_costs;
    std::vector<FusedLayers> m_fused;
};

} // namespace edgecut::cli
