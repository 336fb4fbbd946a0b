// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/exchange/exits_file.h"
#include "core/exits/branchy_networks.h"
#include "core/exits/exits_curve.h"
#include "core/session/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgecut::studio {

/// What the Exits workspace is set to, as the session has it (settings "exits/..."). What is not
/// set is as the network's file says.
struct ExitsSettings
{
    static constexpr double leastMbps = 0.1, mostMbps = 1000;

    std::string blob;    ///< of the exits file in view; empty: a network of the papers
    std::string file;    ///< its name, for messages
    std::string network; ///< BranchyNetwork::id
    std::string method = "exact";
    std::optional<double> uplinkMbps, downlinkMbps, mean, sd, deadlineMs;
    std::map<std::size_t, double> accuracies; ///< by exit
    /// Typed over those of the network; only where they were typed over this network's.
    std::optional<std::vector<ThresholdRow>> thresholds;
    std::uint64_t seed = 1;

    bool isOwn() const { return blob.empty(); }
    const std::string& source() const { return isOwn() ? network : blob; }
    bool operator==(const ExitsSettings&) const = default;
};

/// Rows as the setting "exits/thresholds" holds them: the source they were typed over, then for
/// each row the threshold, the shares and the accuracies.
std::string thresholdsText(const std::string& source, const std::vector<ThresholdRow>& rows);
/// Nothing for another source or where it cannot be read.
std::optional<std::vector<ThresholdRow>> thresholdsOf(const std::string& text,
                                                      const std::string& source);

/// What cannot be read takes its standard.
ExitsSettings exitsSettings(const Scenario& scenario);

struct ExitsAnswer
{
    ExitsProblem problem;        ///< with what the settings say instead of the file
    ExitsReport report;          ///< of the method; exact where Edgent has no exit in time
    std::optional<Error> late;   ///< why Edgent has no exit
    ExitsSolution exact, edgent; ///< edgent: as it splits each exit itself
    ExpectedCurve curve;
    const PublishedExpectation* published = nullptr;
    std::vector<Warning> warnings;
};

/// `text`: of the exits file, where there is one.
Result<ExitsAnswer> answerExits(const ExitsSettings& settings, const std::string& text,
                                const Context& context);

/// The problem alone, for what only learns.
Result<ExitsProblem> exitsProblemFor(const ExitsSettings& settings, const std::string& text,
                                     std::vector<Warning>* warnings = nullptr);

} // namespace edgecut::studio
