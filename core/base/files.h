// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace edgecut {

/// A whole file as text, or an Io error that names it. Refuses folders, pipes that nobody writes
/// into for two seconds, more than `maximumBytes` (Limit) and UTF-16.
Result<std::string> readTextFile(const std::string& path, std::size_t maximumBytes = 256u << 20);

/// A file to be read piece by piece; Io error as above. Include <fstream> where you call it.
Result<std::ifstream> openToRead(const std::string& path);

/// Writes beside the target and renames, so that a reader never sees half a file.
Status writeTextFile(const std::string& path, std::string_view text);

} // namespace edgecut
