// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/costs/measured.h"

#include <algorithm>
#include <unordered_set>

namespace edgecut {

namespace {

struct Record
{
    std::vector<std::string> fields;
    int line = 0;
};

/// Cuts a text into records of fields (RFC 4180, with any of three separators).
class CsvScanner
{
public:
    CsvScanner(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    /// The next record; nullopt when a quote stays open (line() is where it opened).
    std::optional<Record> next()
    {
        Record record{{std::string()}, m_line};
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"' && record.fields.back().empty()) {
                if (!readQuoted(record.fields.back()))
                    return std::nullopt;
            } else if (c == m_separator) {
                record.fields.emplace_back();
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && !atEnd() && m_text[m_at] == '\n')
                    ++m_at;
                ++m_line;
                break;
            } else {
                record.fields.back() += c;
            }
        }
        return record;
    }

private:
    bool readQuoted(std::string& field)
    {
        const int opened = m_line;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"' && (atEnd() || m_text[m_at] != '"'))
                return true;
            if (c == '"')
                ++m_at; // two quotes stand for one
            if (c == '\n')
                ++m_line;
            field += c;
        }
        m_line = opened;
        return false;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

// What the header uses most, outside quotes.
char separatorOf(std::string_view header)
{
    std::size_t counts[3] = {};
    constexpr std::string_view separators = ",;\t";
    bool quoted = false;
    for (const char c : header) {
        if (c == '"')
            quoted = !quoted;
        else if (const std::size_t which = separators.find(c); !quoted && which != separators.npos)
            ++counts[which];
    }
    return separators[static_cast<std::size_t>(std::max_element(counts, counts + 3) - counts)];
}

bool isBlankOrRemark(const Record& record)
{
    const std::string first = trimmed(record.fields.front());
    return (record.fields.size() == 1 && first.empty()) || first.starts_with('#');
}

// The text from the first line that says something.
std::string_view headerLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string line = trimmed(text.substr(0, end));
        if (!line.empty() && !line.starts_with('#'))
            return text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return text;
}

class TableReader
{
public:
    explicit TableReader(const std::string& file) { m_table.file = file; }

    Result<MeasuredTimes> read(std::string_view csv)
    {
        if (csv.starts_with("\xEF\xBB\xBF"))
            csv.remove_prefix(3);
        CsvScanner scanner(csv, separatorOf(headerLine(csv)));
        while (!scanner.atEnd()) {
            const std::optional<Record> record = scanner.next();
            if (!record)
                return wrong(translatable("core", "A quote is opened here and never closed."), {},
                             scanner.line());
            if (isBlankOrRemark(*record))
                continue;
            const Status status = m_table.columns.empty() ? readHeader(*record) : readRow(*record);
            if (!status)
                return failure(status.error());
        }
        if (m_table.columns.empty())
            return wrong(translatable("core", "The table is empty; its first line names the "
                                              "columns: layer,edge,cloud."),
                         {}, 1);
        return std::move(m_table);
    }

private:
    tl::unexpected<Error> wrong(Template pattern, std::vector<Message::Argument> arguments,
                                int line) const
    {
        return failure(ErrorCode::InvalidInput, {pattern, std::move(arguments)}, m_table.file,
                       line);
    }

    Status readHeader(const Record& record)
    {
        if (record.fields.size() < 2 || trimmed(record.fields.front()) != "layer")
            return wrong(translatable("core", "The first line must name the columns, the first of "
                                              "them \"layer\": layer,edge,cloud."),
                         {}, record.line);
        for (std::size_t i = 1; i < record.fields.size(); ++i) {
            const std::string column = trimmed(record.fields[i]);
            if (column.empty())
                return wrong(translatable("core", "Column %1 has no name; name the tier or device "
                                                  "whose times it holds."),
                             {std::int64_t(i + 1)}, record.line);
            if (std::find(m_table.columns.begin(), m_table.columns.end(), column) !=
                m_table.columns.end())
                return wrong(translatable("core", "The column \"%1\" is named twice; keep one."),
                             {column}, record.line);
            m_table.columns.push_back(column);
        }
        return {};
    }

    Status readRow(const Record& record)
    {
        if (record.fields.size() != m_table.columns.size() + 1)
            return wrong(
                translatable("core", "The line has %1 fields and the header has %2; numbers "
                                     "are written with a decimal point (5.85)."),
                {std::int64_t(record.fields.size()), std::int64_t(m_table.columns.size() + 1)},
                record.line);
        MeasuredTimes::Row row{trimmed(record.fields.front()), {}, record.line};
        if (!m_names.insert(row.layer).second)
            return wrong(translatable("core", "The layer \"%1\" has a second row; keep one."),
                         {row.layer}, record.line);
        for (std::size_t i = 1; i < record.fields.size(); ++i) {
            const std::string text = trimmed(record.fields[i]);
            const std::optional<double> ms = parseDouble(text);
            if (!text.empty() && (!ms || *ms < 0))
                return wrong(translatable("core",
                                          "The time of \"%1\" in column \"%2\" is \"%3\"; it "
                                          "must be a number of milliseconds, 0 or more, with "
                                          "a decimal point (5.85)."),
                             {row.layer, m_table.columns[i - 1], text.substr(0, 60)}, record.line);
            row.ms.push_back(ms);
        }
        m_table.rows.push_back(std::move(row));
        return {};
    }

    MeasuredTimes m_table;
    std::unordered_set<std::string> m_names;
};

} // namespace

Result<MeasuredTimes> readMeasuredTimes(std::string_view csv, const std::string& file)
{
    return TableReader(file).read(csv);
}

} // namespace edgecut
