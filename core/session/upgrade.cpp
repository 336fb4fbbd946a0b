// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/upgrade.h"

#include "core/session/schema.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace edgecut {

namespace fs = std::filesystem;

namespace {

using sqlite::Database;

Status applySteps(const Database& database, std::int64_t from, std::int64_t target,
                  std::span<const UpgradeStep> steps)
{
    Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    for (std::int64_t version = from; version < target; ++version) {
        const auto step =
            std::find_if(steps.begin(), steps.end(),
                         [&](const UpgradeStep& candidate) { return candidate.from == version; });
        if (step == steps.end())
            return failure(ErrorCode::Unsupported,
                           {translatable("core", "Sessions of schema %1 can no longer be upgraded; "
                                                 "open this one with an earlier version first."),
                            {version}},
                           database.path());
        if (Status applied = step->apply(database); !applied)
            return applied;
    }
    const std::string setVersion = "PRAGMA user_version = " + std::to_string(target);
    if (Status set = database.execute(setVersion.c_str()); !set)
        return set;
    if (Status whole = checkIntegrity(database); !whole)
        return whole;
    return transaction->commit();
}

std::string freeBackupPath(const std::string& path, std::int64_t version)
{
    const std::string stem = path + ".v" + std::to_string(version);
    std::string candidate = stem + ".bak";
    std::error_code ignored;
    for (int n = 2; fs::exists(candidate, ignored); ++n)
        candidate = stem + "-" + std::to_string(n) + ".bak";
    return candidate;
}

Status copyOf(const Database& source, const std::string& path)
{
    Result<Database> copy = Database::open(path, Database::Mode::Create);
    if (!copy)
        return tl::make_unexpected(copy.error());
    return source.backUpTo(*copy);
}

Status upgradeCopy(const Database& source, const std::string& path, std::int64_t target,
                   std::span<const UpgradeStep> steps)
{
    if (Status copied = copyOf(source, path); !copied)
        return copied;
    const Result<Database> copy = Database::open(path, Database::Mode::ReadWrite);
    if (!copy)
        return tl::make_unexpected(copy.error());
    const Result<std::int64_t> from = copy->pragma("user_version");
    if (!from)
        return tl::make_unexpected(from.error());
    return applySteps(*copy, *from, target, steps);
}

Result<std::string> upgradeResolved(const std::string& path, std::int64_t target,
                                    std::span<const UpgradeStep> steps)
{
    const Result<Database> source = Database::open(path, Database::Mode::ReadWrite);
    if (!source)
        return tl::make_unexpected(source.error());
    // Reading within a transaction keeps others from writing what the copy would not have. (SQLite
    // does not copy from a connection that holds the write lock.)
    if (Status begun = source->execute("BEGIN"); !begun)
        return tl::make_unexpected(begun.error());
    const Result<std::int64_t> version = source->pragma("user_version");
    if (!version)
        return tl::make_unexpected(version.error());

    const std::string working = path + ".upgrading";
    const std::string backup = freeBackupPath(path, *version);
    std::error_code error;
    fs::remove(working, error); // of an upgrade that was interrupted
    Status done = upgradeCopy(*source, working, target, steps);
    if (done)
        done = copyOf(*source, backup);
    error.clear();
    if (done)
        fs::rename(working, path, error);
    if (done && error)
        done = failure(ErrorCode::Io,
                       {translatable("core", "The upgraded session cannot be put in place: %1."),
                        {error.message()}},
                       path);
    if (!done) {
        std::error_code ignored;
        fs::remove(working, ignored);
        fs::remove(backup, ignored);
        return tl::make_unexpected(done.error());
    }
    return backup;
}

} // namespace

std::span<const UpgradeStep> upgradeSteps()
{
    return {}; // Schema 1 is the first.
}

Result<std::string> upgradeFile(const std::string& path, std::int64_t target,
                                std::span<const UpgradeStep> steps)
{
    // The file that a link leads to is upgraded, not the link replaced.
    std::error_code error;
    const fs::path resolved = fs::canonical(path, error);
    return upgradeResolved(error ? path : resolved.string(), target, steps);
}

} // namespace edgecut
