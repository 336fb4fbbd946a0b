// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/network/trace_builder.h"

#include <cmath>
#include <cstdint>

namespace edgecut {

namespace {

constexpr double bytesAChance = 1500;
/// Few lines can span many bins, so a trace of bins is held to fewer samples than one that spells
/// each of them: 11 days of seconds.
constexpr std::int64_t mostBins = 1'000'000;
constexpr double latestMs = BandwidthTrace::mostSeconds * 1000;

/// Counts the chances of one bin after the other.
class Bins
{
public:
    Bins(double binS, TraceBuilder& builder) : m_binS(binS), m_builder(builder) {}

    Status add(std::int64_t ms, int line)
    {
        const double bin = std::floor(static_cast<double>(ms) / (m_binS * 1000));
        if (bin >= static_cast<double>(mostBins))
            return m_builder.wrong({translatable("core", "From the start to here there are more "
                                                         "bins of %1 s than the %2 that this "
                                                         "program takes; make them longer "
                                                         "(--bin-s)."),
                                    {m_binS, mostBins}},
                                   line, ErrorCode::Limit);
        while (m_bin < bin) {
            if (const Status closed = close(line); !closed)
                return closed;
        }
        ++m_chances;
        return {};
    }

    Status close(int line)
    {
        const double mbps = m_chances * bytesAChance * 8 / (m_binS * 1e6);
        const Status added = m_builder.add(m_bin * m_binS, mbps, line);
        ++m_bin;
        m_chances = 0;
        return added;
    }

    double endS() const { return m_bin * m_binS; }

private:
    double m_binS;
    TraceBuilder& m_builder;
    double m_bin = 0;
    double m_chances = 0;
};

void warnOfShortBin(TraceBuilder& builder, std::int64_t lastMs, double binS, int line)
{
    const double binMs = binS * 1000;
    const double coveredMs = std::fmod(static_cast<double>(lastMs), binMs) + 1;
    if (coveredMs < binMs / 2)
        builder.warn({translatable("core", "The last bin of %1 s ends after %2 ms, so its rate is "
                                           "low; cut the trace there or change --bin-s."),
                      {binS, coveredMs}},
                     line);
}

} // namespace

Result<TraceFile> readMahimahi(LineReader& lines, double binS, const Context& context)
{
    TraceBuilder builder(TraceFormat::Mahimahi, lines.file(), context);
    Bins bins(binS, builder);
    std::int64_t lastMs = -1;
    std::string_view line;
    while (lines.next(line)) {
        if (builder.stopRequested(lines.line()))
            return cancelled();
        const std::string_view text = trimmed(line.substr(0, line.find('#')));
        if (text.empty())
            continue;
        const std::optional<std::int64_t> ms = parseInteger(text);
        if (!ms || *ms < 0 || static_cast<double>(*ms) > latestMs)
            return builder.wrong(
                {translatable("core", "A line of a mahimahi trace must be one whole number of "
                                      "milliseconds, 0 or more; here is \"%1\". With two columns "
                                      "say --trace-format columns."),
                 {quoted(text)}},
                lines.line());
        if (*ms < lastMs)
            return builder.wrong({translatable("core", "Time runs backwards here, from %1 ms to %2 "
                                                       "ms; sort the lines."),
                                  {lastMs, *ms}},
                                 lines.line());
        lastMs = *ms;
        if (const Status added = bins.add(*ms, lines.line()); !added)
            return failure(added.error());
    }
    if (lines.error())
        return failure(*lines.error());
    if (lastMs < 0)
        return builder.finish(lines.line());
    if (const Status closed = bins.close(lines.line()); !closed)
        return failure(closed.error());
    warnOfShortBin(builder, lastMs, binS, lines.line());
    return builder.finish(lines.line(), bins.endS());
}

} // namespace edgecut
