// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/overrides.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/mobility/experiment.h"

#include <CLI/App.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace edgecut::cli {

/// What mobility and mobility-study are asked alike.
struct MobilityRequest
{
    std::vector<std::string> traces;
    std::string problem, output, predictor = "svr", box = "auto";
    Overrides overrides;
    OptionValues options;
    std::uint64_t seed = 1;
    bool json = false;
};

/// Declares all of it but --json.
void addMobilityRequest(CLI::App& command, MobilityRequest& request);

/// Errors are wrong usage.
Result<MobilityOptions> optionsOf(const MobilityRequest& request);

/// Who was where, from files of all formats and folders of them, joined; "-" is standard input.
/// Warnings are printed.
Result<TraceSet> readTraces(const std::vector<std::string>& paths);

/// Prints an error that came of the traces as a whole under the first one's name; the status.
int failOf(const MobilityRequest& request, Error error);

} // namespace edgecut::cli
