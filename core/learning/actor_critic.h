// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace edgecut {

/// What an agent acts in. Numbers should be about 1 in size: networks learn badly otherwise.
struct LearningEnvironment
{
    std::size_t stateSize = 1;
    std::size_t actionSize = 1;
    std::vector<double> start; ///< the state in which every episode begins
    /// Takes an action, each number in [0, 1]; returns the reward and writes the state after it.
    std::function<double(std::span<const double> action, std::span<double> next)> act;
};

/// How a deep deterministic policy gradient agent learns. The web-AR paper (Ren et al., 2020) gives
/// episodes, steps and the widths of both networks; where it is silent the standards are those of
/// the algorithm's own paper (Lillicrap et al., Continuous control with deep reinforcement
/// learning, 2016) but for three that do not fit 40,000 steps of a task whose steps hardly depend
/// on each other: see each.
struct ActorCriticOptions
{
    std::size_t episodes = 200;
    std::size_t steps = 200; ///< of one episode
    std::size_t actorWidth = 50;
    std::size_t criticWidth = 30;
    std::size_t batch = 64;
    std::size_t replay = 10'000; ///< transitions remembered; theirs 10^6, more than are ever made
    double discount = 0.5;       ///< theirs 0.99: here the next step owes little to this one
    double follow = 0.01;        ///< how fast the target networks follow; theirs 0.001
    double actorRate = 1e-4;
    double criticRate = 1e-3;
    /// Exploration is Ornstein-Uhlenbeck noise around the actor's action: back to 0 by `noisePull`,
    /// with steps of `noiseSize`, which falls in a straight line to 0 over the episodes.
    double noisePull = 0.15;
    double noiseSize = 0.2;
};

/// One episode, when it is over.
struct LearningEpisode
{
    double meanReward = 0;
    double bestReward = 0;   ///< of this episode's steps, noise included
    double greedyReward = 0; ///< of the actor's own action after the episode, without noise
    std::vector<double> greedyAction; ///< that action

    bool operator==(const LearningEpisode&) const = default;
};

struct TrainedActor
{
    std::vector<LearningEpisode> episodes;
    std::vector<double> greedyAction;  ///< of the final actor
    std::vector<double> visitedAction; ///< the best one tried in training; not the answer
    double visitedReward = 0;
    std::size_t steps = 0;
    bool whole = true; ///< false: it was stopped, and this is what it had learned by then
};

/// Trains an agent (DDPG): experience replay, target networks, exploration noise; the seed is the
/// context's, and the same seed gives the same numbers on one machine. The final actor's action is
/// taken where it leads: from the start state its action is applied until it repeats (at most 20
/// times).
///
/// Stops within a few steps when asked to or when the deadline passes, with what it has learned.
/// `watch` is called after each episode, on this thread. InvalidInput for sizes of 0, rates that
/// are not above 0 or a start of the wrong size. O(episodes * steps * batch * parameters).
Result<TrainedActor> trainActor(const LearningEnvironment& environment,
                                const ActorCriticOptions& options, const Context& context,
                                const std::function<void(const LearningEpisode&)>& watch = {});

} // namespace edgecut
