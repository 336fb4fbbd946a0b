// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/network/trace_reader.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace edgecut {

/// Makes a BandwidthTrace of samples in file order and holds them to what one must be. Its errors
/// name the file and the line of the sample.
class TraceBuilder
{
public:
    TraceBuilder(TraceFormat format, std::string file, const Context& context);

    /// The next sample, read from `line`. Cancelled when asked to stop.
    Status add(double tS, double mbps, int line);
    void addLatency(double ms) { m_result.trace.latencyMs.push_back(ms); }
    void warn(Message message, int line);

    bool isEmpty() const { return m_result.trace.samples.empty(); }
    /// `lastLine` is where the file ends. Without `endS` the last sample lasts as long as the one
    /// before it.
    Result<TraceFile> finish(int lastLine, std::optional<double> endS = {});

    tl::unexpected<Error> wrong(Message message, int line,
                                ErrorCode code = ErrorCode::InvalidInput) const;
    /// Asked every few thousand lines, whether or not they make samples.
    bool stopRequested(int line) const { return line % 4096 == 0 && m_context.stopRequested(); }

private:
    TraceFile m_result;
    std::string m_file;
    const Context& m_context;
    std::int64_t m_repeated = 0, m_immense = 0;
    int m_firstRepeated = 0, m_firstImmense = 0;
};

/// Without blanks at its ends.
std::string_view trimmed(std::string_view text);
/// As a message quotes it: at most 60 bytes.
std::string quoted(std::string_view text);

/// One reader a format; `lines` stands before the first line. In a file each.
Result<TraceFile> readColumns(LineReader& lines, const Context& context);
Result<TraceFile> readSabre(LineReader& lines, const Context& context);
Result<TraceFile> readMahimahi(LineReader& lines, double binS, const Context& context);
Result<TraceFile> readRaca(LineReader& lines, bool downlink, const Context& context);

} // namespace edgecut
