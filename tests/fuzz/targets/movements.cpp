// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/hex_grid.h"
#include "core/mobility/movement_reader.h"
#include "core/mobility/walks.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace {

using namespace edgecut;

void tryWalks(const TraceSet& set)
{
    WalkOptions options;
    options.intervalS = 3600; // mutations move times by years
    const Result<MovementData> data = makeWalks(set, options);
    if (!data)
        return; // nobody in the box, or more positions than are taken
    const ServerMap servers(HexGrid(50), data->walks);
    for (const Walk& walk : data->walks) {
        fuzz::require(!walk.positions.empty(), "a walk has a position");
        fuzz::require(walk.firstStep >= 0 && walk.endStep() <= data->steps,
                      "a walk lies within the world's time");
        fuzz::require(walk.user < data->users.size(), "somebody walks");
        for (const auto& position : walk.positions)
            fuzz::require(servers.at(position).isValid(), "where somebody is, there is a server");
    }
}

bool tryInput(std::string_view input)
{
    const Result<TraceSet> read = readMovements(LineReader(input, "input.txt"), "me");
    if (!read)
        return false;
    fuzz::require(!read->users.empty(), "somebody moves");
    for (const UserTrace& trace : read->users) {
        fuzz::require(!trace.samples.empty(), "who is named was somewhere");
        fuzz::require(std::ranges::adjacent_find(trace.samples, std::ranges::greater_equal(),
                                                 &MovementSample::tS) == trace.samples.end(),
                      "times rise");
    }
    tryWalks(*read);
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
