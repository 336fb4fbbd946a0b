// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/sqlite.h"

#include <cstdint>
#include <span>
#include <string>

namespace edgecut {

/// Turns schema `from` into `from + 1`, inside the caller's transaction and without touching
/// user_version.
struct UpgradeStep
{
    std::int64_t from = 0;
    Status (*apply)(const sqlite::Database& database) = nullptr;
};

/// Those of this program, one a version, oldest first.
std::span<const UpgradeStep> upgradeSteps();

/// Brings a session file from its schema version to `target`. All steps run in a copy beside the
/// file ("name.edgecut.upgrading"), which is checked and then takes the file's place; the original
/// stays as "name.edgecut.vN.bak" (or .vN-2.bak ... when that is taken). When a step is missing or
/// fails the file is as it was. Returns the backup's path.
Result<std::string> upgradeFile(const std::string& path, std::int64_t target,
                                std::span<const UpgradeStep> steps);

} // namespace edgecut
