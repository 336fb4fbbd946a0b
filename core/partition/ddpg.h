// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/actor_critic.h"
#include "core/partition/method.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace edgecut {

/// How the agent of the web-AR paper learns where to cut, and what it minimises.
struct DdpgOptions
{
    ActorCriticOptions learner;
    double eta = 0; ///< ms for a mJ: the objective is latency + eta * energy
};

/// The table of the above (keys "eta", "episodes", "steps" ...) and its values read by it.
std::span<const OptionSpec> ddpgOptionSpecs();
DdpgOptions ddpgOptions(const OptionValues& values);

/// eta = phi * T^u / (omega * E^u): latency and energy at their upper bounds count phi : omega
/// (Ren et al., "Elastic partitioning algorithm"). All above 0.
double etaOf(double phi, double omega, double latencyBoundMs, double energyBoundMj);

/// What an episode came to, in the objective's ms.
struct DdpgEpisode
{
    double mean = 0;   ///< of its steps
    double best = 0;   ///< of its steps, noise included
    double greedy = 0; ///< of the actor's own plan after it
    Plan plan;         ///< that plan

    bool operator==(const DdpgEpisode&) const = default;
};

struct DdpgRun
{
    Solution solution; ///< the final actor's plan: the answer
    Plan visited;      ///< the best plan tried in training; shown apart, never the answer
    double visitedObjective = 0;
    Plan random; ///< the best of as many random plans as the agent tried
    double randomObjective = 0;
    std::vector<DdpgEpisode> episodes;
    std::size_t steps = 0;
    bool whole = true; ///< false: it was stopped; this is what it had learned

    bool operator==(const DdpgRun&) const = default;
};

/// Learns to partition as published (Ren et al., "Edge-Assisted Distributed DNN Collaborative
/// Computing Approach for Mobile Web Augmented Reality in 5G Networks", IEEE Network, 2020): a deep
/// deterministic policy gradient agent whose state is latency and energy of the last step, whose
/// action is a number in [0, 1] for each layer, cut into tiers piece by piece, and whose reward is
/// -(T + eta * E). Both are divided by those of the best plan on one tier before the networks see
/// them. Actions that break a rule of the problem are mended (PlanFromNumbers).
///
/// A heuristic without a bound: the exact optimum is one minimum cut. Any number of tiers, each
/// return path; fused layers by contraction; memory limits are refused. `watch` is called after
/// each episode. Stopped, it returns what it has learned, `whole` false. Watched through the
/// context it tells its episodes, evenly spaced where there are more than `Step::mostSteps`.
Result<DdpgRun> trainDdpg(const PartitionProblem& problem, const DdpgOptions& options,
                          const Context& context,
                          const std::function<void(const DdpgEpisode&)>& watch = {});

Method ddpgMethod();

} // namespace edgecut
