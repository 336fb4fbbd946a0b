// SPDX-License-Identifier: GPL-3.0-or-later
// Small worlds with people who move.
#pragma once

#include "core/mobility/experiment.h"
#include "core/mobility/generator.h"

#include <cstdint>
#include <string>

namespace edgecut::test {

/// A chain of convolutions that a server runs ten times faster; the image is pinned to the client.
inline PartitionProblem chain(std::size_t layers, std::int64_t weightBytes)
{
    PartitionProblem problem;
    problem.name = "chain";
    problem.tiers = {"client", "server"};
    for (std::size_t i = 0; i <= layers; ++i) {
        ProblemLayer layer;
        layer.name = "layer" + std::to_string(i);
        layer.weightBytes = i > 0 ? weightBytes : 0;
        if (i == 0)
            layer.pinned = TierId(0);
        problem.layers.push_back(layer);
        problem.timeMs.insert(problem.timeMs.end(), {i > 0 ? 100.0 : 0.0, i > 0 ? 10.0 : 0.0});
        problem.energyMj.insert(problem.energyMj.end(), {0, 0});
        ProblemTensor tensor;
        tensor.name = "tensor" + std::to_string(i);
        tensor.bytes = 1000;
        tensor.producer = LayerId(i);
        if (i < layers)
            tensor.consumers = {LayerId(i + 1)};
        problem.tensors.push_back(tensor);
    }
    Link link;
    link.uplinkMbps = 35;
    link.downlinkMbps = 50;
    problem.links = {link};
    problem.returnPath = ReturnPath::Paid;
    return problem;
}

/// People on a synthetic campus.
inline TraceSet campus(std::size_t users = 30, double hours = 2)
{
    GeneratorOptions options;
    options.users = users;
    options.hours = hours;
    return *generateMovements(options);
}

inline MobilityOptions movingOptions(double radiusM = 100, int ttl = 5)
{
    MobilityOptions made;
    made.walks.intervalS = 30;
    made.world.migrationRadiusM = radiusM;
    made.world.ttl = ttl;
    return made;
}

} // namespace edgecut::test
