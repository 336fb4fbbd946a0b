// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a session that are only ever added to: blobs and runs.
#include "core/session/digest.h"
#include "core/session/session.h"
#include "core/session/session_store.h"
#include "core/session/sha256.h"

#include <charconv>

namespace edgecut {

using sqlite::Statement;

Result<std::string> Session::putBlob(const std::string& text)
{
    const std::string hash = sha256(text);
    // A blob that is there is not written again, so that a read-only session takes it too.
    Result<Statement> present = m_store->database.prepare("SELECT 1 FROM blob WHERE hash = ?1");
    if (!present)
        return tl::make_unexpected(present.error());
    const Result<bool> row = present->bind(1, hash).step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (*row)
        return hash;
    Result<Statement> insert =
        m_store->database.prepare("INSERT OR IGNORE INTO blob VALUES (?1, ?2)");
    if (!insert)
        return tl::make_unexpected(insert.error());
    if (Status stored = insert->bind(1, hash).bind(2, text).run(); !stored)
        return tl::make_unexpected(stored.error());
    return hash;
}

Result<std::string> Session::blob(const std::string& hash) const
{
    Result<Statement> select = m_store->database.prepare("SELECT text FROM blob WHERE hash = ?1");
    if (!select)
        return tl::make_unexpected(select.error());
    const Result<bool> row = select->bind(1, hash).step();
    if (!row)
        return tl::make_unexpected(row.error());
    std::string text = *row ? select->text(0) : std::string();
    if (!*row || sha256(text) != hash)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The session file is damaged (the content %1 is lost); "
                                  "open a backup or a copy of it."),
             {hash}},
            path());
    return text;
}

Result<std::int64_t> Session::addRun(const Run& run)
{
    Result<Statement> insert = m_store->database.prepare(
        "INSERT INTO run(started_utc, model, method, input_hash, "
        "options, seed, version, duration_ms, "
        "result, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!insert)
        return tl::make_unexpected(insert.error());
    const Status stored = insert->bind(1, run.startedUtc)
                              .bind(2, run.model)
                              .bind(3, run.method)
                              .bind(4, run.inputHash)
                              .bind(5, run.options)
                              .bind(6, std::to_string(run.seed)) // 64 bits without a sign
                              .bind(7, run.version)
                              .bind(8, run.durationMs)
                              .bind(9, run.result)
                              .bind(10, digest(run))
                              .run();
    if (!stored)
        return tl::make_unexpected(stored.error());
    return m_store->database.lastInsertedId();
}

Result<std::vector<Run>> Session::runs() const
{
    Result<Statement> select = m_store->database.prepare(
        "SELECT id, started_utc, model, method, input_hash, options, seed, version, duration_ms, "
        "result, digest FROM run ORDER BY id");
    if (!select)
        return tl::make_unexpected(select.error());
    std::vector<Run> found;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return found;
        Run run;
        run.id = select->integer(0);
        run.startedUtc = select->text(1);
        run.model = select->text(2);
        run.method = select->text(3);
        run.inputHash = select->text(4);
        run.options = select->text(5);
        const std::string seed = select->text(6);
        std::from_chars(seed.data(), seed.data() + seed.size(), run.seed);
        run.version = select->text(7);
        run.durationMs = select->real(8);
        run.result = select->text(9);
        if (digest(run) != select->text(10))
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The session file is damaged (run %1 is not as it was "
                                      "stored); open a backup or a copy of it."),
                 {run.id}},
                path());
        found.push_back(std::move(run));
    }
}

} // namespace edgecut
