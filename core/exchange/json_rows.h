// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace edgecut {

/// The objects of a long list in a document, one a line, written as text at once: a hundred
/// thousand of them as JSON values would take a hundred times their text.
class JsonRows
{
public:
    void beginRow() { m_text += m_text.empty() ? "    {" : ",\n    {"; }
    void endRow() { m_text += '}'; }

    /// Keys and texts are the program's own and need no escapes. Numbers as jsonNumber() has them.
    void add(std::string_view key, double number);
    void add(std::string_view key, bool value);
    void addText(std::string_view key, std::string_view text);
    /// A text from elsewhere, with what escapes it needs.
    void addQuoted(std::string_view key, std::string_view text);
    void addNull(std::string_view key);

    const std::string& text() const { return m_text; }

private:
    void addKey(std::string_view key);

    std::string m_text;
};

/// `document`, as jsonText() made it of an object with at least one member, with the rows as its
/// last member.
std::string withRows(std::string document, std::string_view key, const JsonRows& rows);

} // namespace edgecut
