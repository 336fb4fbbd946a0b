// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/line_reader.h"
#include "core/base/result.h"
#include "core/network/trace.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// How a file tells a bandwidth trace.
enum class TraceFormat {
    Columns,  ///< two columns, seconds and Mbit/s, between them white space or a comma (Lumos5G)
    Sabre,    ///< JSON list of duration_ms, bandwidth_kbps, latency_ms (Spiteri et al.)
    Mahimahi, ///< a line a chance to deliver 1500 bytes: its millisecond (Netravali et al.)
    Raca,     ///< CSV of G-NetTrack with Timestamp, DL_bitrate, UL_bitrate in kbit/s (Raca et al.)
};

struct TraceFormatInfo
{
    TraceFormat format;
    std::string_view id; ///< "sabre": what --trace-format takes
    Template title;
    std::string_view reference;
};

std::span<const TraceFormatInfo> traceFormats();
const TraceFormatInfo& traceFormatInfo(TraceFormat format);
const TraceFormatInfo* findTraceFormat(std::string_view id); ///< nullptr: unknown

struct TraceOptions
{
    std::optional<TraceFormat> format = {}; ///< by content when not given
    double binS = 1;                        ///< Mahimahi: seconds that make one sample
    bool downlink = false;                  ///< Raca: the rate of the downlink, not the uplink
};

struct TraceFile
{
    BandwidthTrace trace;
    TraceFormat format = TraceFormat::Columns;
    std::vector<Warning> warnings;
};

/// Reads a trace of any size in bounded memory (at most 10 million samples; Sabre 64 MB). Takes a
/// byte order mark, line ends of any system, empty lines and, in Columns and Mahimahi,
/// remarks from # on.
///
/// The content says what format it is: a list is Sabre, a first line that names a bitrate is Raca,
/// one whole number alone in the first line is Mahimahi, everything else two columns.
///
/// An error has its line: a number that is none, negative, not finite or beyond what
/// BandwidthTrace takes, time that runs backwards, a line with more or fewer fields, no sample at
/// all. Warned of: repeated times (kept, a sample each), missing values ("-" in Raca: no sample),
/// rates beyond 1 Tbit/s, and a Mahimahi trace that ends early in its last bin, whose rate is that
/// over the whole bin as in all others.
Result<TraceFile> readTrace(LineReader lines, const TraceOptions& options = {},
                            const Context& context = {});
Result<TraceFile> readTraceFile(const std::string& path, const TraceOptions& options = {},
                                const Context& context = {});

} // namespace edgecut
