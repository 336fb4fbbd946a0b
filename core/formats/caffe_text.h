// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// One field of a document in protobuf's text format. Fields of a message are a linked list.
struct CaffeField
{
    enum class Kind : std::uint8_t { Message, Text, Word }; ///< {...}, "quoted", 12 or MAX or true

    std::string_view name;
    std::string_view value; ///< without quotes, escapes resolved; empty for a message
    Kind kind = Kind::Message;
    int line = 0;
    std::uint32_t firstChild = 0; ///< 0: none, since the document itself is field 0
    std::uint32_t next = 0;       ///< the message's next field; 0: none
};

/// A parsed prototxt, without knowledge of what its fields mean. Field 0 is the document itself.
/// Fields point into the text and into each other, so a document is neither copied nor moved.
class CaffeText
{
public:
    CaffeText() = default;
    CaffeText(const CaffeText&) = delete;
    CaffeText& operator=(const CaffeText&) = delete;

    /// Parses protobuf's text format: `name: value`, `name { ... }`, `name < ... >`, lists in
    /// brackets, comments, adjacent strings. Refuses what is no text, more than maximumDepth
    /// messages in each other and more than maximumFields fields (Limit); errors carry the line.
    /// Linear time, no recursion. Called once.
    Status parse(std::string text);

    const CaffeField& field(std::uint32_t index) const { return m_fields[index]; }
    std::size_t fieldCount() const { return m_fields.size(); }
    /// Another name for a field, for syntaxes that call the same thing differently.
    void rename(std::uint32_t index, std::string_view literal) { m_fields[index].name = literal; }

    static constexpr std::size_t maximumDepth = 64;
    static constexpr std::size_t maximumFields = 2'000'000;

private:
    friend class CaffeTextParser;

    std::string m_text;
    std::deque<std::string> m_unescaped; ///< values that differ from what the text shows
    std::vector<CaffeField> m_fields;
};

} // namespace edgecut
