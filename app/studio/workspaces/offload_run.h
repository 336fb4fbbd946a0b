// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/incremental.h"
#include "core/session/scenario.h"
#include "widgets/plots/time_plot.h"
#include "widgets/theme/theme.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace edgecut::studio {

/// Before the keys of its settings.
inline constexpr std::string_view offloadRoom = "offload/";

/// How the session sends a model (settings "offload/..."); numbers out of range are the standard.
OffloadOptions offloadSettings(const Scenario& scenario);

/// What the upload page shows.
struct OffloadPicture
{
    std::shared_ptr<const PartitionProblem> problem;
    OffloadOptions options;
    OffloadRun run;
    /// With a hand-over: the same with nothing and with everything sent ahead.
    std::optional<OffloadRun> nothingAhead, allAhead;

    double endMs() const; ///< of what is drawn
};

Result<OffloadPicture> offloadPicture(std::shared_ptr<const PartitionProblem> problem,
                                      const OffloadOptions& options, const Context& context);

/// Time of each query against its start; uploads as bands, arrivals as marks.
TimePlotData queryTimes(const OffloadPicture& picture, const Theme& theme);

/// "29.9 s to send 131 MB; 33 queries end meanwhile ...", and what a hand-over does.
QString uploadSummary(const OffloadPicture& picture);
/// What is there at a moment and how long a query takes then.
QString uploadStory(const OffloadPicture& picture, double ms);

/// The upload under way at a moment: the second one after a hand-over.
const Upload& uploadAt(const OffloadPicture& picture, double ms);

} // namespace edgecut::studio
