// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sqlite.h"

#include <sqlite3.h>

#include <utility>

namespace edgecut::sqlite {

namespace {

Message damaged(const char* detail)
{
    return {
        translatable("core", "The session file is damaged (%1); open a backup or a copy of it."),
        {std::string(detail)}};
}

/// Says a result code as a person needs to hear it. The caller's own mistakes (a wrong statement)
/// are Internal, but a file that lacks a table is a damaged one.
Error errorOf(int code, const char* detail, const std::string& path)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::Io,
                translatable("core",
                             "The session file was moved or deleted while it was open; save "
                             "the session under a new name."),
                path};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Io,
                translatable("core", "The session is being written by another program; close it "
                                     "there or try again."),
                path};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Io,
                translatable("core", "The session file is read-only; save a copy elsewhere and "
                                     "change that."),
                path};
    case SQLITE_FULL:
        return {ErrorCode::Io,
                translatable("core", "There is no space left for the session file; nothing was "
                                     "changed. Make room and try again."),
                path};
    case SQLITE_NOTADB:
        return {ErrorCode::InvalidInput,
                translatable("core",
                             "This is no EdgeCut session; give a file made by edgecut-studio "
                             "or by `edgecut session build`."),
                path};
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_SCHEMA:
        return {ErrorCode::InvalidInput, damaged(detail), path};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                {translatable("core", "The session file cannot be read or written (%1); check the "
                                      "folder, its permissions and the space left."),
                 {std::string(detail)}},
                path};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {
            ErrorCode::Limit,
            translatable("core", "The session holds more than this program can keep in memory."),
            path};
    default:
        return {
            ErrorCode::Internal,
            {translatable("core", "The session file cannot be used (%1)."), {std::string(detail)}},
            path};
    }
}

tl::unexpected<Error> failed(int code, sqlite3* database, const std::string& path)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    // errmsg speaks of the last call; when that is another one the code itself is all we know.
    const bool matches = database && (extended & 0xff) == (code & 0xff);
    return failure(matches ? errorOf(extended, sqlite3_errmsg(database), path)
                           : errorOf(code, sqlite3_errstr(code), path));
}

// Another program writes for milliseconds; a window must not stand still for longer than this.
constexpr int patienceMs = 1000;
constexpr int maximumTextBytes = 512 << 20;

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Statement& Statement::bind(int place, std::string_view text)
{
    const char* data = text.data() ? text.data() : "";
    const int code = sqlite3_bind_text64(m_statement.get(), place, data, text.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    m_bindError = code == SQLITE_OK ? m_bindError : code;
    return *this;
}

Statement& Statement::bind(int place, const std::optional<std::string>& text)
{
    if (text)
        return bind(place, std::string_view(*text));
    const int code = sqlite3_bind_null(m_statement.get(), place);
    m_bindError = code == SQLITE_OK ? m_bindError : code;
    return *this;
}

Statement& Statement::bind(int place, std::int64_t number)
{
    const int code = sqlite3_bind_int64(m_statement.get(), place, number);
    m_bindError = code == SQLITE_OK ? m_bindError : code;
    return *this;
}

Statement& Statement::bind(int place, double number)
{
    const int code = sqlite3_bind_double(m_statement.get(), place, number);
    m_bindError = code == SQLITE_OK ? m_bindError : code;
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return failure(errorOf(m_bindError, sqlite3_errstr(m_bindError), m_path));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return failed(code, sqlite3_db_handle(m_statement.get()), m_path);
}

Status Statement::run()
{
    const Result<bool> stepped = step();
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindError = SQLITE_OK;
    if (!stepped)
        return tl::make_unexpected(stepped.error());
    return {};
}

std::string Statement::text(int column) const
{
    const auto* bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size))
                 : std::string();
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return text(column);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

Result<Database> Database::open(const std::string& path, Mode mode)
{
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                      : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                             : SQLITE_OPEN_READWRITE;
    // Names such as ":memory:" and "file:x?mode=ro" are files here, like any other.
    const bool special = path.starts_with(':') || path.starts_with("file:");
    const std::string fileName = special ? "./" + path : path;
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(fileName.c_str(), &raw, flags, nullptr);
    Database database;
    database.m_database.reset(raw);
    database.m_path = path;
    if (code != SQLITE_OK)
        return failed(code, raw, path);
    if (Status ready = database.prepareConnection(); !ready)
        return tl::make_unexpected(ready.error());
    return database;
}

Result<Database> Database::inMemory()
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    Database database;
    database.m_database.reset(raw);
    if (code != SQLITE_OK)
        return failed(code, raw, {});
    if (Status ready = database.prepareConnection(); !ready)
        return tl::make_unexpected(ready.error());
    return database;
}

Status Database::prepareConnection() const
{
    sqlite3* raw = m_database.get();
    sqlite3_busy_timeout(raw, patienceMs);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, maximumTextBytes);
    for (const auto& [option, on] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}})
        sqlite3_db_config(raw, option, on, nullptr);
    return execute("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                   "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
}

Result<Statement> Database::prepare(const char* sql) const
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql, -1, &raw, nullptr);
    if (code != SQLITE_OK)
        return failed(code, m_database.get(), m_path);
    Statement statement;
    statement.m_statement.reset(raw);
    statement.m_path = m_path;
    return statement;
}

Status Database::execute(const char* sql) const
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failed(code, m_database.get(), m_path);
    return {};
}

Result<std::int64_t> Database::pragma(const char* name) const
{
    Result<Statement> statement = prepare(("PRAGMA " + std::string(name)).c_str());
    if (!statement)
        return tl::make_unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::make_unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.get(), "main") == 1;
}

std::int64_t Database::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

Status Database::backUpTo(Database& target) const
{
    sqlite3* to = target.m_database.get();
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", m_database.get(), "main");
    if (!backup)
        return failed(sqlite3_errcode(to), to, target.m_path);
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return failed(code, to, target.m_path);
    return {};
}

Result<Transaction> Transaction::begin(const Database& database)
{
    if (Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return tl::make_unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // After some failures SQLite has rolled back by itself; then this one has nothing to do.
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

Status Transaction::commit()
{
    Status committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace edgecut::sqlite
