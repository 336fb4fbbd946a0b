// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exits/branchy.h"

#include <span>
#include <string_view>
#include <vector>

namespace edgecut {

/// Published expected latencies, shown beside ours.
struct PublishedExpectation
{
    double preDnnOffMs = 0;
    double edgentMs = 0;
};

/// An early-exit network for the 32 x 32 pictures of CIFAR-10.
struct BranchyNetwork
{
    std::string_view id; ///< "branchy-alexnet"
    Template title;
    std::string_view reference;
    /// What of its branches, accuracies and shares is published and what is example data.
    Template provenance;
    Result<BranchyGraph> (*build)() = nullptr;
    std::span<const ThresholdRow> thresholds; ///< example data unless provenance says otherwise
    const PublishedExpectation* published = nullptr;
};

/// AlexNet with five exits (Pre-DNNOff), and AlexNet, VGG-16, ResNet-32 and MobileNet-v1 with three
/// (the four of mobile web AR, of which no branches are printed).
std::span<const BranchyNetwork> branchyNetworks();
const BranchyNetwork* findBranchyNetwork(std::string_view id); ///< nullptr: unknown

/// Pre-DNNOff's setting: its mobile device and edge server, 74 Mbit/s both ways, accuracy
/// requirements of mean 0.625 and sd 0.053.
BranchySetting preDnnOffSetting();

/// A network of the above in a setting, its provenance as the problem's note.
Result<std::pair<ExitsProblem, std::vector<Warning>>> exitsProblemOf(const BranchyNetwork& network,
                                                                     const BranchySetting& setting);

} // namespace edgecut
