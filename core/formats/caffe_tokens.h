// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace edgecut {

/// A piece of protobuf's text format.
struct CaffeToken
{
    enum class Kind : std::uint8_t { Word, Text, Sign, End };

    Kind kind = Kind::End;
    std::string_view text; ///< a string without its quotes, escapes as they stand
    int line = 1;

    bool is(char sign) const { return kind == Kind::Sign && text.front() == sign; }
};

/// Cuts text into words (names and numbers alike, a leading minus with them), quoted strings and
/// single signs; skips blanks and # comments. Linear time over all calls.
class CaffeTokens
{
public:
    explicit CaffeTokens(std::string_view text) : m_text(text) {}

    /// The next token; End for ever at the end. An error: a string that does not end on its line, a
    /// character that means nothing.
    Result<CaffeToken> next();

private:
    void skipBlanks();
    Result<CaffeToken> string();
    CaffeToken take(CaffeToken::Kind kind, std::size_t length);

    std::string_view m_text;
    std::size_t m_place = 0;
    int m_line = 1;
};

/// The bytes that a quoted string stands for: \n, \", \\, octal and \x. Others stay as they are.
std::string unescaped(std::string_view quoted);

} // namespace edgecut
