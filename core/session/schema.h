// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/sqlite.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// "EDCT": what makes an SQLite file a session.
inline constexpr std::int64_t sessionApplicationId = 0x45444354;
/// The schema this program writes (PRAGMA user_version). Every change of the schema adds one here
/// and one step in upgrade.cpp.
inline constexpr std::int64_t sessionSchemaVersion = 1;

/// Tables, application id and version in an empty database; part of the caller's transaction.
Status createSchema(const sqlite::Database& database);

/// The schema version of a session this program can open or upgrade: 1 .. sessionSchemaVersion.
/// Refuses other files, other programs' databases, newer versions (the message names the version
/// that wrote it).
Result<std::int64_t> schemaVersion(const sqlite::Database& database);

/// Refuses a database that SQLite finds damaged, in which references dangle, or that holds code
/// (triggers, views), which no session has. O(size).
Status checkIntegrity(const sqlite::Database& database);

/// The present moment as ISO 8601, "2020-05-17T09:30:00Z".
std::string utcNow();

} // namespace edgecut
