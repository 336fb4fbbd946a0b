// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/probe.h"
#include "core/partition/dads_trace.h"

#include <optional>
#include <string>

namespace edgecut {

/// What a run of DADS was made with, beside its result.
struct DadsReport
{
    DadsOptions options;
    DadsRun run;
    /// The rates were estimated by a simulated instrument; `withTrueRates` is what the same options
    /// do without it.
    struct Probed
    {
        ProbeOptions options;
        ProbeErrors errors;
        std::uint64_t seed = 1;
        DadsSummary withTrueRates;
    };
    std::optional<Probed> probed;
};

/// contract section 6.
std::string writeDads(const PartitionProblem& problem, const DadsReport& report);

} // namespace edgecut
