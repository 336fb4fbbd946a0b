// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace edgecut {

/// A text line by line, from memory or from a file of any size, of which never more than a line and
/// a piece of 64 kB are held. Takes the line ends of every system and skips a byte order mark.
///
/// next() is false at the end and after an error; ask error() then. A text of UTF-16, one with zero
/// bytes and a line of more than 64 MB are errors with their line.
class LineReader
{
public:
    /// `text` must live as long as the reader; `file` is for messages.
    LineReader(std::string_view text, std::string file);
    /// Fails as readTextFile() does.
    static Result<LineReader> open(const std::string& path);

    LineReader(LineReader&&) noexcept;
    LineReader& operator=(LineReader&&) noexcept;
    ~LineReader();

    /// The next line without its end; valid until the next call.
    bool next(std::string_view& line);
    /// The next call of next() returns the last line again.
    void putBack() { m_again = true; }
    /// Of the last line, from 1; 0 before the first.
    int line() const { return m_line; }
    const std::string& file() const { return m_file; }
    const std::optional<Error>& error() const { return m_error; }

private:
    bool fill();
    std::size_t findEnd();
    void skipMark();
    bool refuse(Message message, ErrorCode code = ErrorCode::InvalidInput);

    std::string m_file;
    std::unique_ptr<std::ifstream> m_stream; ///< none: from memory, or read to its end
    std::string m_buffer;
    std::string_view m_rest; ///< what is there and not yet returned
    std::string_view m_last;
    int m_line = 0;
    bool m_again = false;
    bool m_afterReturn = false; ///< the last line ended in \r: a \n now belongs to it
    std::optional<Error> m_error;
};

} // namespace edgecut
