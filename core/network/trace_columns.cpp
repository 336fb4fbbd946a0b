// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/network/trace_builder.h"

#include <optional>

namespace edgecut {

namespace {

/// The two fields of a line; none when there are more or fewer.
struct Fields
{
    std::string_view seconds, mbps;
};

std::optional<Fields> fieldsOf(std::string_view text)
{
    const std::size_t separator = text.find_first_of(", \t\f\v");
    if (separator == text.npos)
        return std::nullopt;
    const std::string_view seconds = text.substr(0, separator);
    std::string_view rest = trimmed(text.substr(separator));
    if (rest.starts_with(','))
        rest = trimmed(rest.substr(1));
    if (rest.empty() || rest.find_first_of(", \t\f\v") != rest.npos)
        return std::nullopt;
    return Fields{seconds, rest};
}

} // namespace

Result<TraceFile> readColumns(LineReader& lines, const Context& context)
{
    TraceBuilder builder(TraceFormat::Columns, lines.file(), context);
    std::string_view line;
    while (lines.next(line)) {
        if (builder.stopRequested(lines.line()))
            return cancelled();
        const std::string_view text = trimmed(line.substr(0, line.find('#')));
        if (text.empty())
            continue;
        const std::optional<Fields> fields = fieldsOf(text);
        const std::optional<double> seconds =
            fields ? parseDouble(fields->seconds) : std::optional<double>();
        const std::optional<double> mbps =
            fields ? parseDouble(fields->mbps) : std::optional<double>();
        if (!seconds || !mbps)
            return builder.wrong(
                {translatable("core", "A line must hold two numbers with decimal points, seconds "
                                      "and Mbit/s (12.5 3.41); here is \"%1\". Remarks begin with "
                                      "#; --trace-format names other formats."),
                 {quoted(text)}},
                lines.line());
        if (const Status added = builder.add(*seconds, *mbps, lines.line()); !added)
            return failure(added.error());
    }
    if (lines.error())
        return failure(*lines.error());
    return builder.finish(lines.line());
}

} // namespace edgecut
