// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/exchange/published_file.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// A published number and what this program computes for the same question.
struct PublishedRow
{
    PublishedNumber published;
    /// In the row's unit: one value, the ends over all networks and links asked for, or the names,
    /// parted by commas. An error says why there is none; a row without a question has no value.
    std::optional<Result<PublishedValue>> ours;

    /// (here - published) / |published|, of the high ends where there are ranges; nothing where
    /// either is a name or missing, or the published number is 0.
    std::optional<double> difference() const;
    /// Both are names and they are the same.
    bool sameName() const;
};

/// What is needed of a session to answer the questions, so that a job can work while the session is
/// edited.
struct PublishedSource
{
    Scenario scenario;
    ModelTexts model;                                       ///< empty: no model
    std::map<std::string, std::string, std::less<>> inputs; ///< kind -> text of the one in view
    std::vector<PublishedNumber> numbers;                   ///< of the input in view
};

/// The numbers are empty where the session holds none.
Result<PublishedSource> publishedSource(const Session& session);

/// Computes every row from the session's devices, links and settings. A row that cannot be computed
/// says why; only cancelling fails the whole.
Result<std::vector<PublishedRow>> computePublished(const PublishedSource& source,
                                                   const Context& context);

} // namespace edgecut
