// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/trace_builder.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

constexpr double immenseMbps = 1e6;
constexpr std::size_t quotedBytes = 60;

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\f\v";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string quoted(std::string_view text)
{
    text = trimmed(text);
    if (text.size() <= quotedBytes)
        return std::string(text);
    std::size_t end = quotedBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // never half a character
    return std::string(text.substr(0, end)) + "...";
}

TraceBuilder::TraceBuilder(TraceFormat format, std::string file, const Context& context)
    : m_file(std::move(file)), m_context(context)
{
    m_result.format = format;
}

tl::unexpected<Error> TraceBuilder::wrong(Message message, int line, ErrorCode code) const
{
    return failure(code, std::move(message), m_file, line);
}

void TraceBuilder::warn(Message message, int line)
{
    m_result.warnings.push_back({std::move(message), m_file, line});
}

Status TraceBuilder::add(double tS, double mbps, int line)
{
    std::vector<BandwidthSample>& samples = m_result.trace.samples;
    // Written so that a NaN fails.
    if (!(tS >= 0 && tS <= BandwidthTrace::mostSeconds))
        return wrong({translatable("core", "The time must be seconds, from 0 to %1; it is %2."),
                      {BandwidthTrace::mostSeconds, tS}},
                     line);
    if (mbps != 0 && !(mbps >= BandwidthTrace::leastMbps && mbps <= BandwidthTrace::mostMbps))
        return wrong({translatable("core", "The rate must be 0 (the link is down) or from %1 to %2 "
                                           "Mbit/s; it is %3."),
                      {BandwidthTrace::leastMbps, BandwidthTrace::mostMbps, mbps}},
                     line);
    if (!samples.empty() && tS < samples.back().tS)
        return wrong({translatable("core", "Time runs backwards here, from %1 s to %2 s; sort the "
                                           "samples by time."),
                      {samples.back().tS, tS}},
                     line);
    if (samples.size() >= BandwidthTrace::mostSamples)
        return wrong({translatable("core", "The trace holds more than %1 samples, the most this "
                                           "program takes; cut it into parts."),
                      {static_cast<std::int64_t>(BandwidthTrace::mostSamples)}},
                     line, ErrorCode::Limit);
    if (samples.size() % 4096 == 0 && m_context.stopRequested())
        return cancelled();
    if (!samples.empty() && tS == samples.back().tS && m_repeated++ == 0)
        m_firstRepeated = line;
    if (mbps > immenseMbps && m_immense++ == 0)
        m_firstImmense = line;
    samples.push_back({tS, mbps});
    return {};
}

Result<TraceFile> TraceBuilder::finish(int lastLine, std::optional<double> endS)
{
    BandwidthTrace& trace = m_result.trace;
    if (trace.samples.empty())
        return wrong(translatable("core", "The trace is empty; it needs one sample at least, such "
                                          "as a line \"0 5.85\" (seconds and Mbit/s)."),
                     std::max(lastLine, 1));
    if (m_repeated > 0)
        warn({translatable("core", "%1 samples have the time of the one before them; each counts "
                                   "as a sample."),
              {m_repeated}},
             m_firstRepeated);
    if (m_immense > 0)
        warn({translatable("core", "%1 rates are beyond %2 Mbit/s; is that the unit?"),
              {m_immense, immenseMbps}},
             m_firstImmense);
    const std::size_t count = trace.samples.size();
    const double lastS = trace.samples.back().tS;
    trace.endS = endS.value_or(count > 1 ? lastS + (lastS - trace.samples[count - 2].tS) : lastS);
    return std::move(m_result);
}

} // namespace edgecut
