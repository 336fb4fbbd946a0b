// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_store.h"

#include "core/session/digest.h"
#include "core/session/schema.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace edgecut {

using nlohmann::json;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

/// A layer's name may hold bytes that are no UTF-8; in a title they may be replaced.
std::string asJson(const std::vector<std::string>& arguments)
{
    return json(arguments).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::vector<std::string>> argumentsFromJson(const std::string& text)
{
    const json parsed = json::parse(text, nullptr, false);
    if (!parsed.is_array() || !std::all_of(parsed.begin(), parsed.end(),
                                           [](const json& item) { return item.is_string(); }))
        return std::nullopt;
    return parsed.get<std::vector<std::string>>();
}

/// Runs `statement` to its end, `row` for each row; `row` returns a Status.
template <typename Row>
Status forEachRow(Result<Statement> statement, Row row)
{
    if (!statement)
        return tl::make_unexpected(statement.error());
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        if (Status taken = row(*statement); !taken)
            return taken;
    }
}

} // namespace

void applyTo(Session::Values& values, const Edit& edit, bool forward)
{
    for (const Change& change : edit.changes) {
        const std::optional<std::string>& value = forward ? change.after : change.before;
        if (value)
            values[change.key] = *value;
        else
            values.erase(change.key);
    }
}

Status Session::Store::initialise(const Values& initial)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    if (Status made = createSchema(database); !made)
        return made;
    Result<Statement> document =
        database.prepare("INSERT INTO document VALUES (1, 0, 0, ?1, ?2, ?3)");
    if (!document)
        return tl::make_unexpected(document.error());
    if (Status stored =
            document->bind(1, digest(initial)).bind(2, EDGECUT_VERSION).bind(3, utcNow()).run();
        !stored)
        return stored;
    Edit first;
    for (const auto& [key, value] : initial)
        first.changes.push_back({key, std::nullopt, value});
    if (Status stored = writeEffect(first, true); !stored)
        return stored;
    return transaction->commit();
}

Status Session::Store::load()
{
    // One read transaction, so that another program's edit is seen whole or not at all.
    if (Status begun = database.execute("BEGIN"); !begun)
        return begun;
    Store fresh;
    fresh.path = path;
    const Status read = readAll(fresh);
    (void)database.execute("COMMIT");
    if (!read)
        return read;
    values = std::move(fresh.values);
    edits = std::move(fresh.edits);
    position = fresh.position;
    revision = fresh.revision;
    return {};
}

Status Session::Store::readAll(Store& into) const
{
    for (const auto read :
         {&Store::readDocument, &Store::readValues, &Store::readEdits, &Store::readChanges})
        if (Status done = (this->*read)(into); !done)
            return done;
    return into.checkHistory().and_then([&] { return into.checkDigests(); });
}

Status Session::Store::readDocument(Store& into) const
{
    int rows = 0;
    Status read =
        forEachRow(database.prepare("SELECT undo_position, revision, digest FROM document"),
                   [&](const Statement& row) -> Status {
                       into.position = static_cast<std::size_t>(row.integer(0));
                       into.revision = row.integer(1);
                       into.m_valuesDigest = row.text(2);
                       ++rows;
                       return {};
                   });
    if (!read)
        return read;
    if (rows != 1)
        return damaged("its document record is missing");
    // What people do in a lifetime counts to far less; beyond it counting on would overflow.
    constexpr std::int64_t mostRevisions = std::int64_t{1} << 53;
    if (into.revision < 0 || into.revision > mostRevisions)
        return damaged("its number of revisions is " + std::to_string(into.revision));
    return read;
}

Status Session::Store::readValues(Store& into) const
{
    return forEachRow(database.prepare("SELECT key, value FROM value"),
                      [&](const Statement& row) -> Status {
                          into.values.emplace(row.text(0), row.text(1));
                          return {};
                      });
}

Status Session::Store::readEdits(Store& into) const
{
    return forEachRow(
        database.prepare("SELECT position, kind, arguments, digest FROM edit ORDER BY position"),
        [&](const Statement& row) -> Status {
            const std::optional<EditKind> kind = editKindFromName(row.text(1));
            std::optional<std::vector<std::string>> arguments = argumentsFromJson(row.text(2));
            if (row.integer(0) != static_cast<std::int64_t>(into.edits.size()) || !kind ||
                !arguments)
                return damaged("edit " + std::to_string(row.integer(0)) + " cannot be read");
            into.edits.push_back({*kind, std::move(*arguments), {}});
            into.m_editDigests.push_back(row.text(3));
            return {};
        });
}

Status Session::Store::readChanges(Store& into) const
{
    return forEachRow(
        database.prepare("SELECT edit, place, key, before, after FROM change ORDER BY edit, place"),
        [&](const Statement& row) -> Status {
            const auto edit = static_cast<std::size_t>(row.integer(0));
            if (row.integer(0) < 0 || edit >= into.edits.size() ||
                row.integer(1) != static_cast<std::int64_t>(into.edits[edit].changes.size()))
                return damaged("a change of edit " + std::to_string(row.integer(0)) + " is lost");
            into.edits[edit].changes.push_back(
                {row.text(2), row.optionalText(3), row.optionalText(4)});
            return {};
        });
}

// The values must be where the edits in force lead, and the undone ones must follow on from there:
// a file in which a byte was changed is refused rather than shown as somebody's numbers.
Status Session::Store::checkHistory() const
{
    if (position > edits.size())
        return damaged("its undo position lies beyond its edits");
    for (const bool forward : {false, true}) {
        Values walked = values;
        const std::size_t count = forward ? edits.size() - position : position;
        for (std::size_t i = 0; i < count; ++i) {
            const Edit& edit = forward ? edits[position + i] : edits[position - 1 - i];
            for (const Change& change : edit.changes) {
                const auto found = walked.find(change.key);
                const std::optional<std::string>& expected = forward ? change.before : change.after;
                if ((found == walked.end()) == expected.has_value() ||
                    (expected && found->second != *expected))
                    return damaged("its history does not fit the value of " + change.key);
            }
            applyTo(walked, edit, forward);
        }
    }
    return {};
}

Status Session::Store::checkDigests() const
{
    if (digest(values) != m_valuesDigest)
        return damaged("its values are not those that were stored");
    for (std::size_t i = 0; i < edits.size(); ++i)
        if (digest(edits[i]) != m_editDigests[i])
            return damaged("edit " + std::to_string(i) + " is not as it was stored");
    return {};
}

Status Session::Store::damaged(const std::string& detail) const
{
    return failure(
        ErrorCode::InvalidInput,
        {translatable("core", "The session file is damaged (%1); open a backup or a copy "
                              "of it."),
         {detail}},
        path);
}

Status Session::Store::append(const Edit& edit)
{
    // What is kept is what reopening will read.
    Edit stored = edit;
    stored.arguments = argumentsFromJson(asJson(edit.arguments)).value_or(edit.arguments);
    Values newValues = values;
    applyTo(newValues, stored, true);
    {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        const Status written = checkNotChangedElsewhere()
                                   .and_then([&] { return writeEdit(stored); })
                                   .and_then([&] { return writeEffect(stored, true); })
                                   .and_then([&] { return writeDocument(position + 1, newValues); })
                                   .and_then([&] { return transaction->commit(); });
        if (!written)
            return written;
    }
    values = std::move(newValues);
    edits.resize(position);
    edits.push_back(std::move(stored));
    ++position;
    ++revision;
    return {};
}

Status Session::Store::move(bool forward)
{
    const Edit& edit = forward ? edits[position] : edits[position - 1];
    const std::size_t newPosition = forward ? position + 1 : position - 1;
    Values newValues = values;
    applyTo(newValues, edit, forward);
    {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        const Status written = checkNotChangedElsewhere()
                                   .and_then([&] { return writeEffect(edit, forward); })
                                   .and_then([&] { return writeDocument(newPosition, newValues); })
                                   .and_then([&] { return transaction->commit(); });
        if (!written)
            return written;
    }
    values = std::move(newValues);
    position = newPosition;
    ++revision;
    return {};
}

Status Session::Store::checkNotChangedElsewhere() const
{
    std::int64_t stored = revision;
    const Status read = forEachRow(database.prepare("SELECT revision FROM document"),
                                   [&](const Statement& row) -> Status {
                                       stored = row.integer(0);
                                       return {};
                                   });
    if (!read || stored == revision)
        return read;
    return failure(ErrorCode::Io,
                   translatable("core", "Another program has changed this session; its changes are "
                                        "taken over. Look at them and try again."),
                   path);
}

Status Session::Store::writeEdit(const Edit& edit) const
{
    const auto at = static_cast<std::int64_t>(position);
    Result<Statement> drop = database.prepare("DELETE FROM edit WHERE position >= ?1");
    Result<Statement> insertEdit = database.prepare("INSERT INTO edit VALUES (?1, ?2, ?3, ?4, ?5)");
    Result<Statement> insertChange =
        database.prepare("INSERT INTO change VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const auto* statement : {&drop, &insertEdit, &insertChange})
        if (!*statement)
            return tl::make_unexpected(statement->error());
    if (Status done = drop->bind(1, at).run(); !done)
        return done;
    if (Status done = insertEdit->bind(1, at)
                          .bind(2, name(edit.kind))
                          .bind(3, asJson(edit.arguments))
                          .bind(4, digest(edit))
                          .bind(5, utcNow())
                          .run();
        !done)
        return done;
    std::int64_t place = 0;
    for (const Change& change : edit.changes)
        if (Status done = insertChange->bind(1, at)
                              .bind(2, place++)
                              .bind(3, change.key)
                              .bind(4, change.before)
                              .bind(5, change.after)
                              .run();
            !done)
            return done;
    return {};
}

Status Session::Store::writeEffect(const Edit& edit, bool forward) const
{
    Result<Statement> set = database.prepare("INSERT OR REPLACE INTO value VALUES (?1, ?2)");
    Result<Statement> remove = database.prepare("DELETE FROM value WHERE key = ?1");
    for (const auto* statement : {&set, &remove})
        if (!*statement)
            return tl::make_unexpected(statement->error());
    for (const Change& change : edit.changes) {
        const std::optional<std::string>& value = forward ? change.after : change.before;
        Status done = value ? set->bind(1, change.key).bind(2, *value).run()
                            : remove->bind(1, change.key).run();
        if (!done)
            return done;
    }
    return {};
}

Status Session::Store::writeDocument(std::size_t newPosition, const Values& newValues) const
{
    Result<Statement> update = database.prepare(
        "UPDATE document SET undo_position = ?1, revision = revision + 1, digest = ?2, "
        "written_by = ?3");
    if (!update)
        return tl::make_unexpected(update.error());
    return update->bind(1, static_cast<std::int64_t>(newPosition))
        .bind(2, digest(newValues))
        .bind(3, EDGECUT_VERSION)
        .run();
}

} // namespace edgecut
