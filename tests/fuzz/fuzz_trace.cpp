// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/trace_reader.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

void edgecut::fuzz::tryInput(std::string_view input)
{
    const Result<TraceFile> read = readTrace(LineReader(input, "input.txt"));
    if (!read)
        return;
    const BandwidthTrace& trace = read->trace;
    require(!trace.samples.empty());
    require(std::ranges::is_sorted(trace.samples, {}, &BandwidthSample::tS));
    require(trace.endS >= trace.samples.back().tS);
    require(trace.latencyMs.empty() || trace.latencyMs.size() == trace.samples.size());
    for (const BandwidthSample& sample : trace.samples)
        require(sample.mbps == 0 || (sample.mbps >= BandwidthTrace::leastMbps &&
                                     sample.mbps <= BandwidthTrace::mostMbps));
}
