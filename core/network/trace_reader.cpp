// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/trace_reader.h"

#include "core/base/numbers.h"
#include "core/network/trace_builder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace edgecut {

namespace {

constexpr double leastBinS = 0.001;
constexpr double mostBinS = 86400;

/// What the first line that says something looks like; the reader stands before it again.
TraceFormat formatOf(LineReader& lines)
{
    std::string_view line;
    while (lines.next(line)) {
        const std::string_view text = trimmed(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        lines.putBack();
        if (text.starts_with('[') || text.starts_with('{'))
            return TraceFormat::Sabre;
        if (text.find("L_bitrate") != text.npos)
            return TraceFormat::Raca;
        return parseInteger(text) ? TraceFormat::Mahimahi : TraceFormat::Columns;
    }
    return TraceFormat::Columns;
}

constexpr std::array<TraceFormatInfo, 4> formats{{
    {TraceFormat::Columns, "columns", translatable("core", "Two columns, seconds and Mbit/s"),
     "Also Lumos5G (Narayanan et al., IMC 2020), as its users keep it"},
    {TraceFormat::Sabre, "sabre", translatable("core", "Sabre, JSON"),
     "Spiteri, Sitaraman and Sparacio, From Theory to Practice: Improving Bitrate Adaptation in "
     "the DASH Reference Player, ACM TOMM, 2019"},
    {TraceFormat::Mahimahi, "mahimahi", translatable("core", "Mahimahi, chances of delivery"),
     "Netravali et al., Mahimahi: Accurate Record-and-Replay for HTTP, USENIX ATC, 2015"},
    {TraceFormat::Raca, "raca", translatable("core", "Raca, CSV of G-NetTrack"),
     "Raca et al., Beyond Throughput, the Next Generation: a 5G Dataset with Channel and Context "
     "Metrics, ACM MMSys, 2020"},
}};

} // namespace

std::span<const TraceFormatInfo> traceFormats()
{
    return formats;
}

const TraceFormatInfo& traceFormatInfo(TraceFormat format)
{
    return *std::ranges::find(formats, format, &TraceFormatInfo::format);
}

const TraceFormatInfo* findTraceFormat(std::string_view id)
{
    const auto found = std::ranges::find(formats, id, &TraceFormatInfo::id);
    return found == formats.end() ? nullptr : &*found;
}

Result<TraceFile> readTrace(LineReader lines, const TraceOptions& options, const Context& context)
{
    if (!(options.binS >= leastBinS && options.binS <= mostBinS))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "A bin of %1 s is not possible; it must last from %2 "
                                             "to %3 s."),
                        {options.binS, leastBinS, mostBinS}});
    switch (options.format ? *options.format : formatOf(lines)) {
    case TraceFormat::Sabre:
        return readSabre(lines, context);
    case TraceFormat::Mahimahi:
        return readMahimahi(lines, options.binS, context);
    case TraceFormat::Raca:
        return readRaca(lines, options.downlink, context);
    case TraceFormat::Columns:
        break;
    }
    return readColumns(lines, context);
}

Result<TraceFile> readTraceFile(const std::string& path, const TraceOptions& options,
                                const Context& context)
{
    Result<LineReader> lines = LineReader::open(path);
    if (!lines)
        return failure(std::move(lines.error()));
    return readTrace(std::move(*lines), options, context);
}

} // namespace edgecut
