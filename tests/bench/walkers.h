// SPDX-License-Identifier: GPL-3.0-or-later
// Many people in a square of hexagons, and what they ask servers for.
#pragma once

#include "core/mobility/predictor.h"
#include "core/partition/problem.h"

#include <cstddef>

namespace edgecut::bench {

constexpr double intervalS = 20;
constexpr double cellRadiusM = 50;

/// Goes on as far again.
class Onward : public Predictor
{
public:
    explicit Onward(const ServerMap& servers) : m_servers(servers) {}

    Position predictPoint(std::span<const Position> history) const override
    {
        const Position last = history.back();
        const Position before = history[history.size() - 2];
        return {2 * last.xM - before.xM, 2 * last.yM - before.yM};
    }
    Prediction predict(std::span<const Position> history) const override
    {
        const Position point = predictPoint(history);
        return {point, m_servers.nearest(point)};
    }

private:
    const ServerMap& m_servers;
};

/// ResNet-50 between ODROID-XU4 and Titan Xp at 35 / 50 Mbit/s.
PartitionProblem resnet();

/// Users at 4 m/s in a square with room for about so many hexagons, straight on with turns at
/// random; always the same ones.
MovementData walkers(std::size_t users, std::size_t steps, std::size_t servers);

} // namespace edgecut::bench
