// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace edgecut {

/// SHA-256 (FIPS 180-4) of `text` as 64 lower-case hexadecimal digits. It names a session's blobs
/// and the inputs of its runs: long enough that two contents never share a name, and people can
/// check it with `sha256sum` on an exported file. Linear, about 200 MB/s; no secret depends on it.
std::string sha256(std::string_view text);

} // namespace edgecut
