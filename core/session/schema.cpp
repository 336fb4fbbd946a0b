// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schema.h"

#include <chrono>
#include <cstdio>

namespace edgecut {

namespace {

// `document` has one row. `revision` counts edits, undos and redos, so that a second program
// notices those of the first; a `digest` (digest.h) is of the values, an edit with its changes, a
// run. `figure` keeps a view's settings as JSON.
constexpr const char* schema = R"(
CREATE TABLE document(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    undo_position INTEGER NOT NULL CHECK (undo_position >= 0),
    revision INTEGER NOT NULL,
    digest TEXT NOT NULL,
    written_by TEXT NOT NULL,
    created_utc TEXT NOT NULL
);
CREATE TABLE value(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE edit(
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    digest TEXT NOT NULL,
    applied_utc TEXT NOT NULL
);
CREATE TABLE change(
    edit INTEGER NOT NULL REFERENCES edit(position) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, place)
) WITHOUT ROWID;
CREATE TABLE blob(
    hash TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
);
CREATE TABLE run(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_utc TEXT NOT NULL,
    model TEXT NOT NULL,
    method TEXT NOT NULL,
    input_hash TEXT NOT NULL,
    options TEXT NOT NULL,
    seed TEXT NOT NULL,
    version TEXT NOT NULL,
    duration_ms REAL NOT NULL,
    result TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE TABLE figure(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    settings TEXT NOT NULL,
    run INTEGER REFERENCES run(id) ON DELETE SET NULL
);
)";

/// The one text a query answers with; empty when there is none or it fails.
std::string singleText(const sqlite::Database& database, const char* sql)
{
    Result<sqlite::Statement> statement = database.prepare(sql);
    if (!statement)
        return {};
    const Result<bool> row = statement->step();
    return row && *row ? statement->text(0) : std::string();
}

Status damaged(const sqlite::Database& database, const std::string& detail)
{
    return failure(
        ErrorCode::InvalidInput,
        {translatable("core", "The session file is damaged (%1); open a backup or a copy "
                              "of it."),
         {detail}},
        database.path());
}

} // namespace

Status createSchema(const sqlite::Database& database)
{
    if (Status made = database.execute(schema); !made)
        return made;
    return database.execute(("PRAGMA application_id = " + std::to_string(sessionApplicationId) +
                             "; PRAGMA user_version = " + std::to_string(sessionSchemaVersion))
                                .c_str());
}

Result<std::int64_t> schemaVersion(const sqlite::Database& database)
{
    const Result<std::int64_t> application = database.pragma("application_id");
    if (!application)
        return tl::make_unexpected(application.error());
    if (*application != sessionApplicationId)
        return failure(ErrorCode::InvalidInput,
                       translatable("core",
                                    "This SQLite file belongs to another program; give a file "
                                    "made by edgecut-studio or by `edgecut session build`."),
                       database.path());
    const Result<std::int64_t> version = database.pragma("user_version");
    if (!version)
        return version;
    if (*version > sessionSchemaVersion) {
        const std::string writer = singleText(database, "SELECT written_by FROM document");
        return failure(ErrorCode::Unsupported,
                       {translatable("core", "The session was written by EdgeCut Studio %1 (schema "
                                             "%2), newer than this one (%3, schema %4); update the "
                                             "program to open it."),
                        {writer.empty() ? std::string("?") : writer, *version,
                         std::string(EDGECUT_VERSION), sessionSchemaVersion}},
                       database.path());
    }
    if (*version < 1) {
        const Status status = damaged(database, "schema version " + std::to_string(*version));
        return tl::make_unexpected(status.error());
    }
    return version;
}

Status checkIntegrity(const sqlite::Database& database)
{
    Result<sqlite::Statement> check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return tl::make_unexpected(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (*row && check->text(0) != "ok")
        return damaged(database, check->text(0));
    if (!singleText(database, "PRAGMA foreign_key_check").empty())
        return damaged(database, "a change without its edit");
    const std::string code =
        singleText(database, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')");
    if (!code.empty())
        return damaged(database, "it holds a trigger or view " + code);
    return {};
}

std::string utcNow()
{
    namespace chrono = std::chrono;
    const auto now = chrono::floor<chrono::seconds>(chrono::system_clock::now());
    const auto day = chrono::floor<chrono::days>(now);
    const chrono::year_month_day date(day);
    const chrono::hh_mm_ss time(now - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return text;
}

} // namespace edgecut
