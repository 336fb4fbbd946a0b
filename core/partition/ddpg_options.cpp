// SPDX-License-Identifier: GPL-3.0-or-later
// What can be adjusted about the agent, in one table.
#include "core/partition/ddpg.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

constexpr ActorCriticOptions standard;

constexpr std::array optionTable = {
    OptionSpec{"eta", translatable("core", "Weight of energy"), "ms/mJ", 0, 0, 1e9,
               translatable("core", "What a mJ of the devices counts in ms")},
    OptionSpec{"episodes", translatable("core", "Episodes"), "", 1,
               static_cast<double>(standard.episodes), 100'000,
               translatable("core", "How many episodes the agent learns")},
    OptionSpec{"steps", translatable("core", "Steps"), "", 1, static_cast<double>(standard.steps),
               100'000, translatable("core", "Plans tried in an episode")},
    OptionSpec{"noise", translatable("core", "Exploration noise"), "", 0, standard.noiseSize, 10,
               translatable("core", "Size of the Ornstein-Uhlenbeck noise at the beginning; it "
                                    "falls to 0")},
    OptionSpec{"discount", translatable("core", "Discount"), "", 0, standard.discount, 0.999,
               translatable("core", "What the next step's reward counts in this one's")},
    OptionSpec{"actor-rate", translatable("core", "Actor's rate"), "", 1e-9, standard.actorRate, 1,
               translatable("core", "Step size of Adam for the actor")},
    OptionSpec{"critic-rate", translatable("core", "Critic's rate"), "", 1e-9, standard.criticRate,
               1, translatable("core", "Step size of Adam for the critic")},
    OptionSpec{"replay", translatable("core", "Replay memory"), "", 1,
               static_cast<double>(standard.replay), 1'000'000,
               translatable("core", "Steps remembered, from which the agent learns in batches; a "
                                    "batch at least")},
    OptionSpec{"batch", translatable("core", "Batch"), "", 1, static_cast<double>(standard.batch),
               10'000, translatable("core", "Remembered steps learned from at a time")},
    OptionSpec{"follow", translatable("core", "Target networks follow by"), "", 1e-6,
               standard.follow, 1,
               translatable("core", "Share of the way to the trained networks that the slow copies "
                                    "go at each step; 1 is without target networks")},
    OptionSpec{"noise-pull", translatable("core", "Noise falls back by"), "", 0, standard.noisePull,
               1,
               translatable("core", "Share of the Ornstein-Uhlenbeck noise that a step takes back; "
                                    "1 is noise without memory")},
};

} // namespace

std::span<const OptionSpec> ddpgOptionSpecs()
{
    return optionTable;
}

DdpgOptions ddpgOptions(const OptionValues& values)
{
    const auto whole = [&](std::size_t i) {
        return static_cast<std::size_t>(optionValue(values, optionTable[i]));
    };
    DdpgOptions options;
    options.eta = optionValue(values, optionTable[0]);
    options.learner.episodes = whole(1);
    options.learner.steps = whole(2);
    options.learner.noiseSize = optionValue(values, optionTable[3]);
    options.learner.discount = optionValue(values, optionTable[4]);
    options.learner.actorRate = optionValue(values, optionTable[5]);
    options.learner.criticRate = optionValue(values, optionTable[6]);
    options.learner.batch = whole(8);
    // A memory smaller than a batch could never be learned from.
    options.learner.replay = std::max(whole(7), options.learner.batch);
    options.learner.follow = optionValue(values, optionTable[9]);
    options.learner.noisePull = optionValue(values, optionTable[10]);
    return options;
}

} // namespace edgecut
