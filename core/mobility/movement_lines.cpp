// SPDX-License-Identifier: GPL-3.0-or-later
// The formats that are lines of fields: metres, GeoLife and CSV.
#include "core/base/line_reader.h"
#include "core/base/numbers.h"
#include "core/mobility/movement_builder.h"
#include "core/network/trace_builder.h"

#include <array>
#include <cctype>
#include <string>

namespace edgecut {

namespace {

using Fields = std::vector<std::string_view>;

void splitBlanks(std::string_view line, Fields& fields)
{
    constexpr std::string_view blanks = " \t,;";
    fields.clear();
    std::size_t at = line.find_first_not_of(blanks);
    while (at != line.npos) {
        const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
        fields.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(blanks, end);
    }
}

void splitCommas(std::string_view line, Fields& fields)
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

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& letter : result)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return result;
}

/// Reads every line that says something; `row` gets its fields.
template <typename Row>
Result<TraceSet> readRows(LineReader& lines, MovementBuilder& builder,
                          void (*split)(std::string_view, Fields&), const Row& row)
{
    Fields fields;
    std::string_view line;
    while (lines.next(line)) {
        const std::string_view text = trimmed(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        split(text, fields);
        if (const Status status = row(fields, lines.line()); !status)
            return failure(status.error());
    }
    if (lines.error())
        return failure(*lines.error());
    return builder.finish(lines.line());
}

/// Where a table's columns are; -1: not there.
struct Columns
{
    int time = -1, x = -1, y = -1, user = -1;
    bool geographic = false;
    std::size_t count = 0;
};

Result<Columns> columnsOf(const Fields& header, const std::string& file, int line)
{
    Columns columns;
    columns.count = header.size();
    int latitude = -1, longitude = -1;
    for (int i = 0; i < static_cast<int>(header.size()); ++i) {
        const std::string name = lowered(header[static_cast<std::size_t>(i)]);
        int* place = name == "lat" || name == "latitude"                     ? &latitude
                     : name == "lng" || name == "lon" || name == "longitude" ? &longitude
                     : name == "x"                                           ? &columns.x
                     : name == "y"                                           ? &columns.y
                     : name == "t" || name == "time" || name == "datetime" || name == "timestamp"
                         ? &columns.time
                     : name == "uid" || name == "user" || name == "id" ? &columns.user
                                                                       : nullptr;
        if (place && *place >= 0)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "Two columns mean the same: \"%1\" and \"%2\"."),
                            {std::string(header[static_cast<std::size_t>(*place)]), name}},
                           file, line);
        if (place)
            *place = i;
    }
    columns.geographic = latitude >= 0 && longitude >= 0;
    if (columns.geographic) {
        columns.x = longitude;
        columns.y = latitude;
    }
    if (columns.time < 0 || columns.x < 0 || columns.y < 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The header must name a time and a place: lat, lng, "
                                            "datetime and uid, or t, x, y and user."),
                       file, line);
    return columns;
}

} // namespace

Result<TraceSet> readMetres(LineReader& lines, std::string_view user, const Context& context)
{
    MovementBuilder builder(lines.file(), false, BackwardTime::Refuse, context);
    const auto row = [&](const Fields& fields, int line) -> Status {
        if (fields.size() != 3)
            return builder.wrong(
                {translatable("core", "A line must have three numbers, seconds and "
                                      "metres east and north (t x y); this one "
                                      "has %1 fields."),
                 {static_cast<std::int64_t>(fields.size())}},
                line);
        std::array<double, 3> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            constexpr std::array<std::string_view, 3> names{"t", "x", "y"};
            const Result<double> value = fieldNumber(builder, names[i], fields[i], line);
            if (!value)
                return failure(value.error());
            values[i] = *value;
        }
        return builder.add(user, {values[0], values[1], values[2]}, line);
    };
    return readRows(lines, builder, splitBlanks, row);
}

Result<TraceSet> readGeoLife(LineReader& lines, std::string_view user, const Context& context)
{
    constexpr int headerLines = 6;
    MovementBuilder builder(lines.file(), true, BackwardTime::Skip, context);
    std::string_view skipped;
    for (int i = 0; i < headerLines; ++i)
        lines.next(skipped);
    const auto row = [&](const Fields& fields, int line) -> Status {
        if (fields.size() != 7)
            return builder.wrong({translatable("core", "A line must have seven fields: latitude, "
                                                       "longitude, 0, altitude, days, date and "
                                                       "time; this one has %1."),
                                  {static_cast<std::int64_t>(fields.size())}},
                                 line);
        const Result<double> latitude = fieldNumber(builder, "The latitude", fields[0], line);
        if (!latitude)
            return failure(latitude.error());
        const Result<double> longitude = fieldNumber(builder, "The longitude", fields[1], line);
        if (!longitude)
            return failure(longitude.error());
        const std::string moment = std::string(fields[5]) + ' ' + std::string(fields[6]);
        const std::optional<double> seconds = secondsOf(moment);
        if (!seconds)
            return builder.wrong({translatable("core", "Date and time must look like 2008-10-23,"
                                                       "02:53:04; they are \"%1\"."),
                                  {quoted(moment)}},
                                 line);
        return builder.add(user, {*seconds, *longitude, *latitude}, line);
    };
    return readRows(lines, builder, splitCommas, row);
}

Result<TraceSet> readMovementTable(LineReader& lines, std::string_view user, const Context& context)
{
    std::string_view line;
    lines.next(line);
    Fields header;
    splitCommas(trimmed(line), header);
    const Result<Columns> columns = columnsOf(header, lines.file(), lines.line());
    if (!columns)
        return failure(columns.error());
    MovementBuilder builder(lines.file(), columns->geographic, BackwardTime::Refuse, context);
    const auto field = [](const Fields& fields, int place) {
        return fields[static_cast<std::size_t>(place)];
    };
    const auto row = [&](const Fields& fields, int at) -> Status {
        if (fields.size() != columns->count)
            return builder.wrong({translatable("core", "The line has %1 fields and the header has "
                                                       "%2."),
                                  {static_cast<std::int64_t>(fields.size()),
                                   static_cast<std::int64_t>(columns->count)}},
                                 at);
        const std::optional<double> seconds = secondsOf(field(fields, columns->time));
        if (!seconds)
            return builder.wrong({translatable("core", "The time must be seconds or look like "
                                                       "2008-10-23 02:53:04; it is \"%1\"."),
                                  {quoted(field(fields, columns->time))}},
                                 at);
        const Result<double> x = fieldNumber(builder, columns->geographic ? "The longitude" : "x",
                                             field(fields, columns->x), at);
        if (!x)
            return failure(x.error());
        const Result<double> y = fieldNumber(builder, columns->geographic ? "The latitude" : "y",
                                             field(fields, columns->y), at);
        if (!y)
            return failure(y.error());
        const std::string_view who = columns->user < 0 ? user : field(fields, columns->user);
        if (who.empty())
            return builder.wrong(translatable("core", "The line names no user."), at);
        return builder.add(who, {*seconds, *x, *y}, at);
    };
    return readRows(lines, builder, splitCommas, row);
}

} // namespace edgecut
