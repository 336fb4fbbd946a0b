// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_reader.h"

#include "core/base/files.h"

#include <fstream>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t pieceBytes = 64u << 10;
constexpr std::size_t longestLine = 64u << 20;

} // namespace

LineReader::LineReader(std::string_view text, std::string file)
    : m_file(std::move(file)), m_rest(text)
{}

LineReader::LineReader(LineReader&&) noexcept = default;
LineReader& LineReader::operator=(LineReader&&) noexcept = default;
LineReader::~LineReader() = default;

Result<LineReader> LineReader::open(const std::string& path)
{
    Result<std::ifstream> stream = openToRead(path);
    if (!stream)
        return failure(std::move(stream.error()));
    LineReader reader({}, path);
    reader.m_stream = std::make_unique<std::ifstream>(std::move(*stream));
    return reader;
}

bool LineReader::refuse(Message message, ErrorCode code)
{
    m_rest = {};
    m_stream.reset();
    m_error = Error{code, std::move(message), m_file, m_line};
    return false;
}

/// Makes the rest longer by a piece of the file; false at its end.
bool LineReader::fill()
{
    if (!m_stream)
        return false;
    m_buffer.erase(0, m_buffer.size() - m_rest.size());
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + pieceBytes);
    m_stream->read(m_buffer.data() + kept, static_cast<std::streamsize>(pieceBytes));
    const auto count = static_cast<std::size_t>(m_stream->gcount());
    m_buffer.resize(kept + count);
    m_rest = m_buffer;
    if (count == 0)
        m_stream.reset();
    return count > 0;
}

void LineReader::skipMark()
{
    while (m_rest.size() < 3 && fill()) {
    }
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
}

/// Where the line at the start of the rest ends.
std::size_t LineReader::findEnd()
{
    std::size_t end = m_rest.find_first_of("\r\n");
    while (end == m_rest.npos && m_rest.size() <= longestLine) {
        const std::size_t searched = m_rest.size();
        if (!fill())
            return m_rest.size();
        end = m_rest.find_first_of("\r\n", searched);
    }
    return end;
}

bool LineReader::next(std::string_view& line)
{
    if (m_error)
        return false;
    if (std::exchange(m_again, false)) {
        line = m_last;
        return true;
    }
    if (m_line == 0)
        skipMark();
    if (m_afterReturn && (!m_rest.empty() || fill()) && m_rest.front() == '\n')
        m_rest.remove_prefix(1);
    m_afterReturn = false;
    if (m_rest.empty() && !fill())
        return false;
    ++m_line;
    if (m_line == 1 && (m_rest.starts_with("\xFF\xFE") || m_rest.starts_with("\xFE\xFF")))
        return refuse(translatable("core", "The text is UTF-16; save it as UTF-8."));
    const std::size_t end = findEnd();
    if (end == m_rest.npos)
        return refuse(translatable("core", "The line is longer than 64 MB; is this a text?"),
                      ErrorCode::Limit);
    m_last = m_rest.substr(0, end);
    if (m_last.find('\0') != m_last.npos)
        return refuse(translatable("core", "The line holds a zero byte; this is no text."));
    m_afterReturn = end < m_rest.size() && m_rest[end] == '\r';
    m_rest.remove_prefix(end < m_rest.size() ? end + 1 : end);
    line = m_last;
    return true;
}

} // namespace edgecut
