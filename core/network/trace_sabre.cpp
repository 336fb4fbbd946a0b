// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/network/trace_builder.h"

#include <limits>

namespace edgecut {

namespace {

constexpr std::size_t mostBytes = 64u << 20;

const NumberRule durationRule{
    translatable("core", "%1 must be a time in milliseconds, 0 or more; it is %2."), 0,
    BandwidthTrace::mostSeconds * 1000};
const NumberRule rateRule{
    translatable("core", "%1 must be a rate in kbit/s, 0 (the link is down) or more; it is %2."), 0,
    BandwidthTrace::mostMbps * 1000};
const NumberRule latencyRule{
    translatable("core", "%1 must be a time in milliseconds, 0 or more; it is %2."), 0, 1e12};

/// The whole text, with one kind of line end.
Result<std::string> joined(LineReader& lines)
{
    std::string text;
    std::string_view line;
    while (lines.next(line)) {
        text.append(line).push_back('\n');
        if (text.size() > mostBytes)
            return failure(
                ErrorCode::Limit,
                {translatable("core",
                              "The file is larger than %1 bytes, the most this program reads."),
                 {static_cast<std::int64_t>(mostBytes)}},
                lines.file(), lines.line());
    }
    if (lines.error())
        return failure(*lines.error());
    return text;
}

} // namespace

Result<TraceFile> readSabre(LineReader& lines, const Context& context)
{
    const Result<std::string> text = joined(lines);
    if (!text)
        return failure(text.error());
    if (context.stopRequested())
        return cancelled();
    JsonReader reader(*text, lines.file(), {.bytes = mostBytes + 1});
    TraceBuilder builder(TraceFormat::Sabre, lines.file(), context);
    const JsonPlace root = reader.root();
    if (reader.ok() && !root.isList())
        root.fail(translatable("core", "A sabre trace is a JSON list of {\"duration_ms\": 1000, "
                                       "\"bandwidth_kbps\": 5850, \"latency_ms\": 20}."));
    double ms = 0;
    for (const JsonPlace& period : root.elements()) {
        const double durationMs = period.required("duration_ms").number(durationRule);
        const double kbps = period.required("bandwidth_kbps").number(rateRule);
        const double latencyMs = period.required("latency_ms").number(latencyRule);
        if (!reader.ok())
            return reader.failure();
        if (const Status added = builder.add(ms / 1000, kbps / 1000, period.line()); !added)
            return failure(added.error());
        builder.addLatency(latencyMs);
        ms += durationMs;
    }
    if (!reader.ok())
        return reader.failure();
    return builder.finish(lines.line(), ms / 1000);
}

} // namespace edgecut
