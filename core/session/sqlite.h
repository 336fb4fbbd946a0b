// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// As much of SQLite as a session needs, with Result instead of codes. Texts keep every byte.
namespace edgecut::sqlite {

/// A prepared statement. Places are bound from 1, columns read from 0. It must not outlive its
/// Database.
class Statement
{
public:
    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, const std::string& text)
    {
        return bind(place, std::string_view(text));
    }
    Statement& bind(int place, const char* text) { return bind(place, std::string_view(text)); }
    Statement& bind(int place, const std::optional<std::string>& text);
    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, double number);

    /// True: a row is there to be read; false: done. A failed bind is reported here.
    Result<bool> step();
    /// Runs a statement that returns no rows and makes it ready for the next binding.
    Status run();

    std::string text(int column) const;
    std::optional<std::string> optionalText(int column) const; ///< NULL: nullopt
    std::int64_t integer(int column) const;
    double real(int column) const;

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::string m_path;
    int m_bindError = 0;
};

/// An open connection, set up for a document that may come from anywhere: foreign keys enforced,
/// triggers and views off, the schema not trusted, rollback journal, full synchronisation, one
/// second of patience with other programs.
class Database
{
public:
    enum class Mode { ReadWrite, Create, ReadOnly };

    /// Opens the file; with Mode::Create it may be missing or empty. ReadWrite falls back to
    /// reading only when the file cannot be written (isReadOnly()).
    static Result<Database> open(const std::string& path, Mode mode);
    static Result<Database> inMemory();

    Result<Statement> prepare(const char* sql) const;
    /// Any number of statements without results.
    Status execute(const char* sql) const;
    Result<std::int64_t> pragma(const char* name) const; ///< of one that answers with an integer
    bool isReadOnly() const;
    std::int64_t lastInsertedId() const;

    /// Replaces the whole content of `target` by that of this one.
    Status backUpTo(Database& target) const;

    const std::string& path() const { return m_path; }

private:
    Status prepareConnection() const;
    struct Close
    {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
    std::string m_path;
};

/// Holds the write lock from the start; undone unless commit() succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(const Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Status commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}
    const Database* m_database;
};

} // namespace edgecut::sqlite
