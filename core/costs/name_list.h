// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace edgecut {

/// "conv1, pool1, fc6, fc7, fc8 ...": at most five, for a sentence.
std::string firstNames(std::span<const std::string> names);

} // namespace edgecut
