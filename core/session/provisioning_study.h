// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/provisioning.h"
#include "core/session/scenario.h"

#include <span>
#include <string>
#include <vector>

namespace edgecut {

/// Mobile web AR's four networks: "zoo:alexnet-cifar" ...
std::span<const std::string> webArNetworks();

/// Its three tiers and the 5G trial's links; the result goes back to the phone, and that is paid.
Scenario webArScenario();

/// Every network on the scenario's devices and links (Ren et al. 2020, Fig. 5 a and b). Fails where
/// a network cannot be read, costed or provided at all, naming it, and when cancelled.
Result<std::vector<ProvisionedNetwork>> provisioningStudy(const Scenario& scenario,
                                                          std::span<const std::string> networks,
                                                          const ProvisioningOptions& options,
                                                          const Context& context);

} // namespace edgecut
