// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/engine_profile.h"
#include "core/session/scenario.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace edgecut::studio {

/// A file of layers' times that was read and waits to be told whose they are.
struct ReadTimes
{
    QString name;                        ///< the file's, without folders
    std::vector<EngineProfile> profiles; ///< one, or one for each column of a table
};

/// For each tier the profile (its index) it is likely to be of, before anybody says so: the column
/// of its name, its device's id or title; where none fits any tier, the first profile is of the
/// first tier. nullopt: none.
std::vector<std::optional<std::size_t>> likelyProfiles(const ReadTimes& times,
                                                       const Scenario& scenario);

/// "TensorRT" or "column edge".
QString sourceTitle(const EngineProfile& profile);

} // namespace edgecut::studio
