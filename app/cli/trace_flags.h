// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/trace_reader.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace edgecut::cli {

/// --trace, --trace-format, --bin-s and --trace-direction: a bandwidth trace and how to read it.
struct TraceFlags
{
    std::string file;
    TraceOptions options;
    std::optional<double> binS;
};

void addTrace(CLI::App& command, TraceFlags& flags);

/// Reads the trace, from standard input for "-"; its warnings go to stderr.
Result<BandwidthTrace> readTraceFlags(const TraceFlags& flags);

} // namespace edgecut::cli
