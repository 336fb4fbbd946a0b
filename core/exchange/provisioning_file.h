// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/provisioning.h"

#include <span>
#include <string>

namespace edgecut {

/// {"format": "edgecut.provision", "version": 1, options, "networks": [{"name", "eta_ms_per_mj",
/// "published_shares", "services": [{"id", "label", "latency_ms", "energy_mj", "shares", ...}]}],
/// "means", "published_means"}. A way that a network has no plan for says "error" instead.
std::string writeProvisioning(std::span<const ProvisionedNetwork> networks,
                              const ProvisioningOptions& options);

/// A line a network and way, with a header.
std::string writeProvisioningCsv(std::span<const ProvisionedNetwork> networks);

} // namespace edgecut
