// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/network/trace_builder.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace edgecut {

namespace {

/// The fields of a line; commas inside quotes separate nothing.
void split(std::string_view line, std::vector<std::string_view>& fields)
{
    fields.clear();
    std::size_t start = 0;
    bool inQuotes = false;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '"')
            inQuotes = !inQuotes;
        if (i < line.size() && (line[i] != ',' || inQuotes))
            continue;
        std::string_view field = trimmed(line.substr(start, i - start));
        if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
            field = field.substr(1, field.size() - 2);
        fields.push_back(field);
        start = i + 1;
    }
}

bool isMissing(std::string_view field)
{
    return field.empty() || field == "-";
}

/// Seconds since 1970 of "2019.12.14_13.03.39", in whatever time zone it was written.
std::optional<double> secondsOf(std::string_view text)
{
    constexpr std::string_view shape = "dddd.dd.dd_dd.dd.dd";
    if (text.size() != shape.size())
        return std::nullopt;
    int part[6] = {};
    std::size_t at = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == 'd' ? !isDigit : text[i] != shape[i])
            return std::nullopt;
        if (isDigit)
            part[at] = part[at] * 10 + (text[i] - '0');
        else
            ++at;
    }
    namespace ch = std::chrono;
    const ch::year_month_day date{ch::year(part[0]), ch::month(static_cast<unsigned>(part[1])),
                                  ch::day(static_cast<unsigned>(part[2]))};
    constexpr int leapSecond = 60;
    if (!date.ok() || part[3] > 23 || part[4] > 59 || part[5] > leapSecond)
        return std::nullopt;
    const auto days = static_cast<double>(ch::sys_days(date).time_since_epoch().count());
    return days * 86400 + part[3] * 3600 + part[4] * 60 + part[5];
}

class RacaReader
{
public:
    RacaReader(LineReader& lines, bool downlink, const Context& context)
        : m_lines(lines)
        , m_builder(TraceFormat::Raca, lines.file(), context)
        , m_rateName(downlink ? "DL_bitrate" : "UL_bitrate")
    {}

    Result<TraceFile> read()
    {
        std::string_view line;
        while (m_lines.next(line)) {
            if (m_builder.stopRequested(m_lines.line()))
                return cancelled();
            if (trimmed(line).empty())
                continue;
            split(line, m_fields);
            const Status status = m_columns == 0 ? readHeader() : readRow();
            if (!status)
                return failure(status.error());
        }
        if (m_lines.error())
            return failure(*m_lines.error());
        return finish();
    }

private:
    Status readHeader();
    Status readRow();
    Result<TraceFile> finish();

    LineReader& m_lines;
    TraceBuilder m_builder;
    std::string_view m_rateName;
    std::vector<std::string_view> m_fields;
    std::size_t m_columns = 0, m_time = 0, m_rate = 0;
    std::optional<double> m_startS;
    std::int64_t m_missing = 0;
    int m_firstMissing = 0;
};

Status RacaReader::readHeader()
{
    const auto placeOf = [this](std::string_view name) {
        return static_cast<std::size_t>(std::ranges::find(m_fields, name) - m_fields.begin());
    };
    m_columns = m_fields.size();
    m_time = placeOf("Timestamp");
    m_rate = placeOf(m_rateName);
    for (const auto& [place, name] :
         {std::pair{m_time, std::string_view("Timestamp")}, std::pair{m_rate, m_rateName}}) {
        if (place == m_columns)
            return m_builder.wrong(
                {translatable("core", "The first line must name the columns; none of them is "
                                      "\"%1\"."),
                 {std::string(name)}},
                m_lines.line());
    }
    return {};
}

Status RacaReader::readRow()
{
    const int line = m_lines.line();
    if (m_fields.size() != m_columns)
        return m_builder.wrong({translatable("core", "The line has %1 fields and the header has "
                                                     "%2."),
                                {std::int64_t(m_fields.size()), std::int64_t(m_columns)}},
                               line);
    const std::optional<double> seconds = secondsOf(m_fields[m_time]);
    if (!seconds)
        return m_builder.wrong({translatable("core", "The time must look like 2019.12.14_13.03.39; "
                                                     "it is \"%1\"."),
                                {quoted(m_fields[m_time])}},
                               line);
    if (!m_startS)
        m_startS = *seconds;
    if (*seconds < *m_startS)
        return m_builder.wrong(translatable("core", "Time runs backwards here, to before the first "
                                                    "line; sort the lines by time."),
                               line);
    const std::string_view rate = m_fields[m_rate];
    if (isMissing(rate)) {
        if (m_missing++ == 0)
            m_firstMissing = line;
        return {};
    }
    const std::optional<double> kbps = parseDouble(rate);
    if (!kbps || *kbps < 0)
        return m_builder.wrong({translatable("core", "%1 must be a rate in kbit/s, 0 or more, or - "
                                                     "where it is missing; it is \"%2\"."),
                                {std::string(m_rateName), quoted(rate)}},
                               line);
    return m_builder.add(*seconds - *m_startS, *kbps / 1000, line);
}

Result<TraceFile> RacaReader::finish()
{
    if (m_missing > 0 && m_builder.isEmpty())
        return m_builder.wrong(
            {translatable("core", "Every value of %1 is missing, so there is no sample; the other "
                                  "direction may have some (--trace-direction)."),
             {std::string(m_rateName)}},
            m_firstMissing);
    if (m_missing > 0)
        m_builder.warn({translatable("core", "%1 lines have no value of %2; they make no sample."),
                        {m_missing, std::string(m_rateName)}},
                       m_firstMissing);
    return m_builder.finish(m_lines.line());
}

} // namespace

Result<TraceFile> readRaca(LineReader& lines, bool downlink, const Context& context)
{
    return RacaReader(lines, downlink, context).read();
}

} // namespace edgecut
