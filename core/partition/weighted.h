// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <cstddef>

namespace edgecut {

/// A problem of latency alone, without weights, in which each plan's latency is the weighted sum of
/// latency, energy and money that it has in `problem` (see ObjectiveWeights): every method that
/// minimises latency minimises any weighted sum by it. Energies and prices are gone.
///
/// Compute adds up by layers, so a layer's time takes in its energy and price. A crossing's energy
/// is `bytes * 8e-6 * (slope + base / rate)`, so the weighted crossing is the plain one at another
/// rate: weightedRate(). O(layers * tiers).
PartitionProblem latencyEquivalent(const PartitionProblem& problem);

/// That of a link when the problem's weights and radios are laid on it.
Link weightedLink(const PartitionProblem& problem, const Link& link, std::size_t index);

/// How the objective depends on one link's uplink: what would take `bytes / rate` without weights
/// takes `bytes * scale / rate` and, whatever the rate, `bytes * msPerByte` more.
struct UplinkPrice
{
    double scale = 1;
    double msPerByte = 0;
};
UplinkPrice uplinkPrice(const PartitionProblem& problem, std::size_t link);

} // namespace edgecut
