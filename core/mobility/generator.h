// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/mobility/movement.h"

#include <span>
#include <string_view>

namespace edgecut {

/// Where synthetic people move; the papers' traces cannot be shipped.
enum class Scenery {
    Campus, ///< KAIST's kind: a truncated Levy walk between hot spots, 0.5 to 0.9 m/s, every 30 s
    City,   ///< Geolife's kind: on foot, by cycle, bus and metro along a street grid, about 3.9 m/s
};

std::string_view name(Scenery scenery); ///< "campus", "city"

struct GeneratorOptions
{
    Scenery scenery = Scenery::Campus;
    std::size_t users = 92;
    double hours = 8;

    bool operator==(const GeneratorOptions&) const = default;
};

/// "users" and "hours".
std::span<const OptionSpec> generatorOptionSpecs();
Result<GeneratorOptions> generatorOptions(Scenery scenery, const OptionValues& values);

/// Draws movements in metres; the same seed gives the same ones. The note says that they are
/// synthetic, from which generator and seed.
///
/// Campus (1,500 m x 2,000 m): trips go to a hot spot near a length drawn from a truncated Levy
/// distribution (exponent 1.6, 10 m to 1,000 m; Rhee et al., On the Levy-Walk Nature of Human
/// Mobility, INFOCOM 2008, whose traces are KAIST's), with pauses of 30 s to 1,000 s of exponent
/// 0.8 between them. City (7,200 m x 5,600 m): trips along streets 400 m apart (metro: 800 m), by a
/// way of moving that fits their length, with stops at crossings and stations; a sample every 5 s.
Result<TraceSet> generateMovements(const GeneratorOptions& options, const Context& context = {});

} // namespace edgecut
