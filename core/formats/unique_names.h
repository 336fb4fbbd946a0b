// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace edgecut {

/// `text` with what is no UTF-8 replaced by U+FFFD: files hold any bytes, JSON and people do not.
std::string validUtf8(std::string_view text);

/// Hands out names, each once: "conv", "conv_2", "conv_3". Constant time each, on average.
class UniqueNames
{
public:
    /// The name itself, as valid UTF-8, or with the first free number behind it.
    std::string take(std::string_view wanted);

private:
    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, std::int64_t> m_next;
};

} // namespace edgecut
