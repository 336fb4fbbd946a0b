// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace edgecut::fuzz {

/// Changes an input in one place; `others` are examples to take pieces from (at least one). Inputs
/// may be of any content, also empty; the same Random makes the same change everywhere.
using Mutation = void (*)(std::string& input, std::span<const std::string> others, Random& random);

std::span<const Mutation> byteMutations();    ///< bits, pieces, ends
std::span<const Mutation> textMutations();    ///< numbers, names, nesting, lines, encodings
std::span<const Mutation> wireMutations();    ///< protobuf's fields, lengths and types
std::span<const Mutation> sessionMutations(); ///< pages, cells, and values under valid digests

/// Input `number` of the endless series that `seed` names, made from the examples.
std::string mutated(std::span<const std::string> examples, Dialect dialect, std::uint64_t seed,
                    std::uint64_t number);
/// One more change to `input`, as libFuzzer asks for it.
void mutate(std::string& input, std::span<const std::string> examples, Dialect dialect,
            Random& random);

/// An index below `count`, which is not 0.
std::size_t anyIndex(std::size_t count, Random& random);

} // namespace edgecut::fuzz
