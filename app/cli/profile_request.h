// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/model_reader.h"
#include "core/partition/from_graph.h"

#include <optional>
#include <string>
#include <vector>

namespace edgecut::cli {

/// The flags of profile as they were typed.
struct ProfileFlags
{
    std::string model;
    ImportOptions options;
    std::vector<std::string> tiers, links;
    std::optional<ReturnPath> returnPath;
    std::string resultTier, transferType, output;
    std::vector<std::string> times;
    bool fuse = false, json = false;
};

/// What they mean, before any file is read.
struct ProfileRequest
{
    struct Tier
    {
        std::string name;
        std::string device; ///< an id, or a device file (.json)
    };

    /// A file of measured times: a table for several tiers, or one tier's profile.
    struct Times
    {
        std::optional<TierId> tier; ///< none: a table
        std::string file;
    };

    std::vector<Tier> tiers;
    std::vector<Times> times;
    ProblemSettings settings;
};

/// Any error is wrong usage.
Result<ProfileRequest> readProfileRequest(const ProfileFlags& flags);

} // namespace edgecut::cli
