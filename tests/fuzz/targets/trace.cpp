// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/trace_reader.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace {

using namespace edgecut;

bool tryInput(std::string_view input)
{
    const Result<TraceFile> read = readTrace(LineReader(input, "input.txt"));
    if (!read)
        return false;
    const BandwidthTrace& trace = read->trace;
    fuzz::require(!trace.samples.empty(), "a trace has samples");
    fuzz::require(std::ranges::is_sorted(trace.samples, {}, &BandwidthSample::tS),
                  "samples stand in the order of time");
    fuzz::require(trace.endS >= trace.samples.back().tS, "a trace ends after its samples");
    fuzz::require(trace.latencyMs.empty() || trace.latencyMs.size() == trace.samples.size(),
                  "a latency for each sample, or none");
    for (const BandwidthSample& sample : trace.samples)
        fuzz::require(sample.mbps == 0 || (sample.mbps >= BandwidthTrace::leastMbps &&
                                           sample.mbps <= BandwidthTrace::mostMbps),
                      "a rate is 0 or within the limits");
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
