// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/walkers.h"

#include "core/base/random.h"
#include "core/costs/cost_table.h"
#include "core/partition/from_graph.h"
#include "core/zoo/zoo.h"

#include <cmath>
#include <numbers>
#include <string>
#include <utility>

namespace edgecut::bench {

PartitionProblem resnet()
{
    const Graph graph = findZooNetwork("resnet50-caffe")->build(1).value();
    const std::vector<Device> devices{*findDevice("odroid-xu4"), *findDevice("titan-xp")};
    ProblemSettings settings;
    settings.tiers = {"client", "server"};
    settings.links = {{35, 50, 0}};
    settings.returnPath = ReturnPath::Paid;
    return makeProblem(graph, costTable(graph, devices), settings).value();
}

MovementData walkers(std::size_t users, std::size_t steps, std::size_t servers)
{
    const double cellM2 = 1.5 * std::sqrt(3.0) * cellRadiusM * cellRadiusM;
    const double sideM = std::sqrt(static_cast<double>(servers) * cellM2);
    constexpr double stepM = 4 * intervalS;
    Random random(20);
    MovementData data;
    data.intervalS = intervalS;
    data.steps = static_cast<std::int64_t>(steps);
    for (std::size_t user = 0; user < users; ++user) {
        data.users.push_back(std::to_string(user));
        Walk walk;
        walk.user = user;
        Position at{random.uniform(0, sideM), random.uniform(0, sideM)};
        double heading = random.uniform(0, 2 * std::numbers::pi);
        for (std::size_t step = 0; step < steps; ++step) {
            walk.positions.push_back(at);
            constexpr double turnShare = 0.1;
            if (random.uniform(0, 1) < turnShare)
                heading = random.uniform(0, 2 * std::numbers::pi);
            Position next{at.xM + stepM * std::cos(heading), at.yM + stepM * std::sin(heading)};
            if (next.xM < 0 || next.xM > sideM || next.yM < 0 || next.yM > sideM) {
                heading += std::numbers::pi / 2;
                next = at;
            }
            at = next;
        }
        data.walks.push_back(std::move(walk));
    }
    return data;
}

} // namespace edgecut::bench
