// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace edgecut::fuzz {

/// What a target does with one input that the fuzzer makes up: hand it to a reader, and what the
/// reader accepts to what comes next. Each target defines it once. It must not crash, hang, leak or
/// take more memory than the run allows; errors returned are what a reader is for.
void tryInput(std::string_view input);

/// A file of this process that holds `input` until the next call; for readers that want a path.
std::string fileWith(std::string_view input);

/// Stops the fuzzer, which then keeps the input: what a reader accepted must hold.
void require(bool condition);

} // namespace edgecut::fuzz
