// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exits/exits_method.h"
#include "core/exits/exits_problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace edgecut {

/// contract section 7; `file` is for messages. The problem has passed check().
Result<ExitsProblem> readExits(std::string_view json, const std::string& file);
std::string writeExits(const ExitsProblem& problem);

/// What a method answered, and what is shown beside it.
struct ExitsReport
{
    const ExitsMethod* method = nullptr;
    ExitsOptions options;
    ExitsSolution solution;
    double exactMs = 0;  ///< the least expected latency
    double edgentMs = 0; ///< expected, as edgentExpected() reads it
};

/// The report of a method: runs it, the exact method and edgentExpected().
Result<ExitsReport> reportExits(const ExitsMethod& method, const ExitsProblem& problem,
                                const ExitsOptions& options, const Context& context);

/// `edgecut.exits-plan`. "expected_latency_ms" is null for Edgent, which expects nothing;
/// "edgent_expected_latency_ms" is this program's reading of it.
std::string writeExitsPlan(const ExitsProblem& problem, const ExitsReport& report);

} // namespace edgecut
