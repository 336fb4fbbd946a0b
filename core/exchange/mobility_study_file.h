// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/mobility_study.h"

#include <cstdint>
#include <optional>
#include <string>

namespace edgecut {

/// What a study was made with, beside its results; a half that was not asked for is missing.
struct MobilityStudyReport
{
    std::string problem; ///< its name
    std::string note;    ///< of the traces: "synthetic ..."
    MobilityOptions options;
    std::uint64_t seed = 1;
    std::optional<PredictionStudy> prediction;
    std::optional<SendingStudy> sending;
};

/// `edgecut.mobility-study`: Table III as "predictors", Fig. 6 as "points", Fig. 9 as "radii",
/// Fig. 10 as "fractions". Shares without predictions behind them are null.
std::string writeMobilityStudy(const MobilityStudyReport& report);

} // namespace edgecut
