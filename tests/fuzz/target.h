// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace edgecut::fuzz {

/// What inputs are made of; mutations that know it get further than those that change bytes.
enum class Dialect { Text, Wire, Session };

/// A reader under attack: by libFuzzer (bin/fuzz_NAME) and by seeded mutations in the test command
/// (bin/mutations_NAME). Each source in targets/ defines one.
struct Target
{
    Dialect dialect;
    /// Hands an input to the reader, and what that accepts to what comes next. It must not crash,
    /// hang, leak or take more memory than the run allows; errors are what a reader is for. True:
    /// the reader took it.
    bool (*tryInput)(std::string_view input);
};
extern const Target target;

/// A file of this process that holds `input` until the next call, alone in its folder; for readers
/// that want a path.
std::string fileWith(std::string_view input);

/// Ends the run with the input kept when `condition`, which `what` names, does not hold.
void require(bool condition, const char* what);

} // namespace edgecut::fuzz
