// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/mobility/movement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace edgecut {

class LineReader;

/// What a reader does with a sample that is not later than the user's last one.
enum class BackwardTime {
    Refuse, ///< an error: somebody wrote the file in the wrong order
    Skip,   ///< left out and warned of: recorders do that (GeoLife, GPX)
};

/// Makes the traces of one file, in file order, and holds the samples to what they must be. Its
/// errors name the file and the line.
class MovementBuilder
{
public:
    MovementBuilder(std::string file, bool geographic, BackwardTime backward,
                    const Context& context);

    Status add(std::string_view user, MovementSample sample, int line);
    Result<TraceSet> finish(int lastLine);

    tl::unexpected<Error> wrong(Message message, int line,
                                ErrorCode code = ErrorCode::InvalidInput) const;

private:
    UserTrace& traceOf(std::string_view user);
    void warnOf(Message message, int line);

    std::string m_file;
    BackwardTime m_backward;
    const Context& m_context;
    TraceSet m_set;
    std::unordered_map<std::string, std::size_t> m_places;
    std::size_t m_count = 0, m_last = 0;
    std::int64_t m_repeated = 0, m_skipped = 0;
    int m_firstRepeated = 0, m_firstSkipped = 0;
};

/// "12.5" of a field called `name`, or the error that says what it must be.
Result<double> fieldNumber(const MovementBuilder& builder, std::string_view name,
                           std::string_view text, int line);

/// Seconds since 1970 of "2008-10-23 02:53:04", "2008-10-23T02:53:04.5Z" or "...+08:00"; a plain
/// number is taken as seconds. Without a zone: as written. No value: it is none of these.
std::optional<double> secondsOf(std::string_view text);

/// One reader a format, in a file each. `lines` stands before the first line.
Result<TraceSet> readMetres(LineReader& lines, std::string_view user, const Context& context);
Result<TraceSet> readGeoLife(LineReader& lines, std::string_view user, const Context& context);
Result<TraceSet> readMovementTable(LineReader& lines, std::string_view user,
                                   const Context& context);
/// GPX and SUMO floating car data, by their root element.
Result<TraceSet> readMovementXml(LineReader& lines, std::string_view user, const Context& context);

} // namespace edgecut
