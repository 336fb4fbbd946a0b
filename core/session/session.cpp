// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/scenario.h"
#include "core/session/schema.h"
#include "core/session/session_store.h"
#include "core/session/sha256.h"
#include "core/session/upgrade.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>
#include <system_error>

namespace edgecut {

namespace fs = std::filesystem;

using sqlite::Database;
using sqlite::Statement;

namespace {

Status checkIsFile(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return failure(ErrorCode::Io, translatable("core", "There is no such file."), path);
    if (fs::is_directory(status))
        return failure(ErrorCode::Io, translatable("core", "This is a folder; name a file in it."),
                       path);
    if (!fs::is_regular_file(status))
        return failure(ErrorCode::Io, translatable("core", "This is no ordinary file."), path);
    // SQLite would take an empty file, or one too short for a header, for an empty database.
    const std::uintmax_t size = fs::file_size(path, error);
    if (size == 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The file is empty; give a session made by "
                                            "edgecut-studio or by `edgecut session build`."),
                       path);
    if (size < 512)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "This is no EdgeCut session; give a file made by "
                                            "edgecut-studio or by `edgecut session build`."),
                       path);
    return {};
}

/// Takes the name with an empty file, so that two programs cannot both make it.
Status claimFile(const std::string& path)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error)))
        return failure(ErrorCode::Io,
                       translatable("core", "There is a file of this name; choose another name."),
                       path);
    std::FILE* file = std::fopen(path.c_str(), "wbx");
    if (!file)
        return failure(ErrorCode::Io,
                       translatable("core", "The file cannot be made; check the folder and its "
                                            "permissions."),
                       path);
    std::fclose(file);
    return {};
}

/// An open connection to a session of the present schema.
Result<Database> openPresent(const std::string& path)
{
    for (int upgrades = 0;; ++upgrades) {
        Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return database;
        const Result<std::int64_t> version = schemaVersion(*database);
        if (!version)
            return tl::make_unexpected(version.error());
        if (Status whole = checkIntegrity(*database); !whole)
            return tl::make_unexpected(whole.error());
        if (*version == sessionSchemaVersion || upgrades > 0)
            return database;
        const Result<std::string> backup = upgradeFile(path, sessionSchemaVersion, upgradeSteps());
        if (!backup)
            return tl::make_unexpected(backup.error());
    }
}

} // namespace

Session::Session(std::unique_ptr<Store> store) : m_store(std::move(store)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Result<Session> Session::create(const std::string& path)
{
    return create(path, standardValues());
}

Result<Session> Session::create(const std::string& path, const Values& values)
{
    if (Status claimed = claimFile(path); !claimed)
        return tl::make_unexpected(claimed.error());
    auto store = std::make_unique<Store>();
    store->path = path;
    Status made = [&]() -> Status {
        Result<Database> database = Database::open(path, Database::Mode::Create);
        if (!database)
            return tl::make_unexpected(database.error());
        store->database = std::move(*database);
        return store->initialise(values).and_then([&] { return store->load(); });
    }();
    if (!made) {
        store.reset();
        std::error_code ignored;
        fs::remove(path, ignored);
        return tl::make_unexpected(made.error());
    }
    return Session(std::move(store));
}

Result<Session> Session::open(const std::string& path)
{
    if (Status file = checkIsFile(path); !file)
        return tl::make_unexpected(file.error());
    Result<Database> database = openPresent(path);
    if (!database)
        return tl::make_unexpected(database.error());
    auto store = std::make_unique<Store>();
    store->path = path;
    store->database = std::move(*database);
    if (Status loaded = store->load(); !loaded)
        return tl::make_unexpected(loaded.error());
    return Session(std::move(store));
}

Result<Session> Session::temporary()
{
    return temporary(standardValues());
}

Result<Session> Session::temporary(const Values& values)
{
    Result<Database> database = Database::inMemory();
    if (!database)
        return tl::make_unexpected(database.error());
    auto store = std::make_unique<Store>();
    store->database = std::move(*database);
    Status made = store->initialise(values).and_then([&] { return store->load(); });
    if (!made)
        return tl::make_unexpected(made.error());
    return Session(std::move(store));
}

const std::string& Session::path() const
{
    return m_store->path;
}

bool Session::isReadOnly() const
{
    return m_store->database.isReadOnly();
}

const Session::Values& Session::values() const
{
    return m_store->values;
}

std::optional<std::string> Session::value(const std::string& key) const
{
    const auto found = m_store->values.find(key);
    return found == m_store->values.end() ? std::nullopt : std::optional(found->second);
}

Status Session::apply(const Edit& edit)
{
    if (edit.changes.empty())
        return {};
    std::set<std::string_view> keys;
    for (const Change& change : edit.changes)
        if (value(change.key) != change.before || !keys.insert(change.key).second)
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The edit starts from another value of %1 than the "
                                      "session has; make it again."),
                 {change.key}},
                path());
    Status stored = m_store->append(edit);
    if (!stored)
        (void)m_store->load();
    return stored;
}

Edit Session::edit(EditKind kind, std::vector<std::string> arguments,
                   const std::map<std::string, std::optional<std::string>>& after) const
{
    Edit made{kind, std::move(arguments), {}};
    for (const auto& [key, text] : after) {
        const std::optional<std::string> before = value(key);
        if (before != text)
            made.changes.push_back({key, before, text});
    }
    return made;
}

const Edit* Session::nextUndo() const
{
    return m_store->position == 0 ? nullptr : &m_store->edits[m_store->position - 1];
}

const Edit* Session::nextRedo() const
{
    return m_store->position == m_store->edits.size() ? nullptr
                                                      : &m_store->edits[m_store->position];
}

Status Session::undo()
{
    if (!nextUndo())
        return failure(ErrorCode::InvalidInput, translatable("core", "There is nothing to undo."),
                       path());
    Status stored = m_store->move(false);
    if (!stored)
        (void)m_store->load();
    return stored;
}

Status Session::redo()
{
    if (!nextRedo())
        return failure(ErrorCode::InvalidInput, translatable("core", "There is nothing to redo."),
                       path());
    Status stored = m_store->move(true);
    if (!stored)
        (void)m_store->load();
    return stored;
}

const std::vector<Edit>& Session::edits() const
{
    return m_store->edits;
}

std::size_t Session::undoPosition() const
{
    return m_store->position;
}

Status Session::copyTo(const std::string& path) const
{
    std::error_code error;
    if (!m_store->path.empty() && fs::equivalent(path, m_store->path, error))
        return failure(ErrorCode::Io,
                       translatable("core", "The copy would replace the session itself; choose "
                                            "another name."),
                       path);
    const std::string beside = path + ".part";
    fs::remove(beside, error);
    Status copied = claimFile(beside).and_then([&]() -> Status {
        Result<Database> target = Database::open(beside, Database::Mode::Create);
        if (!target)
            return tl::make_unexpected(target.error());
        return m_store->database.backUpTo(*target);
    });
    // A journal left by a crash belongs to the file that goes; SQLite would play it into the new
    // one.
    if (copied)
        fs::remove(path + "-journal", error);
    error.clear();
    if (copied)
        fs::rename(beside, path, error);
    if (copied && error)
        copied = failure(
            ErrorCode::Io,
            {translatable("core", "The file cannot be written: %1."), {error.message()}}, path);
    if (!copied) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        copied.error().file = path;
    }
    return copied;
}

} // namespace edgecut
