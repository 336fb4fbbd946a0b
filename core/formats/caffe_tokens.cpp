// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_tokens.h"

#include "core/formats/unique_names.h"

#include <algorithm>

namespace edgecut {

namespace {

bool isDigit(char c, int base = 10)
{
    const int value = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : base;
    return value < base;
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
           c == '+' || c == '-';
}

char namedEscape(char c)
{
    static constexpr std::string_view names = "nrtabfv";
    static constexpr std::string_view bytes = "\n\r\t\a\b\f\v";
    const std::size_t place = names.find(c);
    return place == std::string_view::npos ? c : bytes[place];
}

} // namespace

void CaffeTokens::skipBlanks()
{
    bool comment = false;
    for (; m_place < m_text.size(); ++m_place) {
        const char c = m_text[m_place];
        if (c == '\n') {
            ++m_line;
            comment = false;
        } else if (c == '#') {
            comment = true;
        } else if (!comment && std::string_view(" \t\r\v\f").find(c) == std::string_view::npos) {
            return;
        }
    }
}

CaffeToken CaffeTokens::take(CaffeToken::Kind kind, std::size_t length)
{
    const CaffeToken token{kind, m_text.substr(m_place, length), m_line};
    m_place += length;
    return token;
}

Result<CaffeToken> CaffeTokens::string()
{
    const char quote = m_text[m_place];
    std::size_t end = m_place + 1;
    while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
        end += m_text[end] == '\\' && end + 1 < m_text.size() && m_text[end + 1] != '\n' ? 2 : 1;
    if (end >= m_text.size() || m_text[end] != quote)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The quoted text that begins here does not end on its "
                                             "line; close it with %1."),
                        {std::string(1, quote)}},
                       {}, m_line);
    const CaffeToken token{CaffeToken::Kind::Text, m_text.substr(m_place + 1, end - m_place - 1),
                           m_line};
    m_place = end + 1;
    return token;
}

Result<CaffeToken> CaffeTokens::next()
{
    skipBlanks();
    if (m_place >= m_text.size())
        return CaffeToken{CaffeToken::Kind::End, {}, m_line};
    const char c = m_text[m_place];
    if (c == '"' || c == '\'')
        return string();
    if (isWordCharacter(c)) {
        const auto* const begin = m_text.data() + m_place;
        const auto* const end =
            std::find_if_not(begin, m_text.data() + m_text.size(), isWordCharacter);
        return take(CaffeToken::Kind::Word, static_cast<std::size_t>(end - begin));
    }
    if (std::string_view("{}<>[]:,;").find(c) != std::string_view::npos)
        return take(CaffeToken::Kind::Sign, 1);
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "The character %1 has no meaning here; write fields as "
                                         "NAME: VALUE or NAME { ... }."),
                    {validUtf8(m_text.substr(m_place, 1))}},
                   {}, m_line);
}

std::string unescaped(std::string_view quoted)
{
    std::string text;
    text.reserve(quoted.size());
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\' || i + 1 == quoted.size()) {
            text += quoted[i];
            continue;
        }
        ++i;
        const bool hexadecimal = quoted[i] == 'x' || quoted[i] == 'X';
        const int base = hexadecimal ? 16 : 8;
        std::size_t first = i + (hexadecimal ? 1 : 0);
        std::size_t last = first;
        unsigned value = 0;
        while (last < quoted.size() && last < first + (hexadecimal ? 2 : 3) &&
               isDigit(quoted[last], base)) {
            const char digit = quoted[last++];
            value = value * static_cast<unsigned>(base) +
                    static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        if (last == first) {
            text += namedEscape(quoted[i]);
            continue;
        }
        text += static_cast<char>(value & 0xFFU);
        i = last - 1;
    }
    return text;
}

} // namespace edgecut
