// SPDX-License-Identifier: GPL-3.0-or-later
// Mutations that see a session as the database it is. Most are given valid digests again, as
// somebody who edits a session by hand would, so that readers come as far as the values.
#include "core/session/digest.h"
#include "core/session/sha256.h"
#include "core/session/sqlite.h"
#include "tests/fuzz/mutations.h"

#include <fstream>
#include <iterator>
#include <map>
#include <utility>

namespace edgecut::fuzz {

namespace {

using Examples = std::span<const std::string>;
using sqlite::Database;
using sqlite::Statement;

struct Column
{
    const char* table;
    const char* key; ///< what tells its rows apart
    const char* name;
};

constexpr Column columns[] = {{"document", "id", "id"},
                              {"document", "id", "undo_position"},
                              {"document", "id", "revision"},
                              {"document", "id", "digest"},
                              {"document", "id", "written_by"},
                              {"value", "key", "key"},
                              {"value", "key", "value"},
                              {"edit", "position", "position"},
                              {"edit", "position", "kind"},
                              {"edit", "position", "arguments"},
                              {"edit", "position", "digest"},
                              {"change", "edit, place", "edit"},
                              {"change", "edit, place", "place"},
                              {"change", "edit, place", "key"},
                              {"change", "edit, place", "before"},
                              {"change", "edit, place", "after"},
                              {"blob", "hash", "hash"},
                              {"blob", "hash", "text"},
                              {"run", "id", "id"},
                              {"run", "id", "model"},
                              {"run", "id", "method"},
                              {"run", "id", "input_hash"},
                              {"run", "id", "options"},
                              {"run", "id", "seed"},
                              {"run", "id", "duration_ms"},
                              {"run", "id", "result"},
                              {"run", "id", "digest"}};

// Errors are as good as changes: what cannot be done leaves the session as it was.
void execute(const Database& database, const std::string& sql)
{
    (void)database.execute(sql.c_str());
}

std::string singleText(const Database& database, const std::string& sql)
{
    auto statement = database.prepare(sql.c_str());
    if (!statement)
        return {};
    const auto row = statement->step();
    return row && *row ? statement->text(0) : std::string();
}

std::vector<std::pair<std::string, std::string>> pairs(const Database& database, const char* sql)
{
    std::vector<std::pair<std::string, std::string>> found;
    if (auto statement = database.prepare(sql))
        for (auto row = statement->step(); row && *row; row = statement->step())
            found.emplace_back(statement->text(0), statement->text(1));
    return found;
}

void bindAndRun(const Database& database, const char* sql, const std::string& first,
                const std::string& second)
{
    if (auto statement = database.prepare(sql)) {
        statement->bind(1, first).bind(2, second);
        (void)statement->run();
    }
}

void sealValues(const Database& database)
{
    Session::Values values;
    for (auto& [key, value] : pairs(database, "SELECT key, value FROM value"))
        values.emplace(std::move(key), std::move(value));
    execute(database, "UPDATE document SET digest = '" + digest(values) + "'");
}

/// Opens the input, lets `change` at it, and takes what came out.
template <typename Change>
void changeDatabase(std::string& input, Change change)
{
    const std::string path = fileWith(input);
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return;
        execute(*database, "PRAGMA synchronous = OFF");
        change(*database);
    }
    std::ifstream stream(path, std::ios::binary);
    input.assign(std::istreambuf_iterator<char>(stream), {});
}

std::string anyRow(const Database& database, const Column& column, Random& random)
{
    const std::string count =
        singleText(database, std::string("SELECT count(*) FROM ") + column.table);
    const std::size_t rows = count.empty() || count.size() > 6 ? 0 : std::stoul(count);
    const std::string key = column.key;
    return " WHERE (" + key + ") = (SELECT " + key + " FROM " + column.table + " ORDER BY " + key +
           " LIMIT 1 OFFSET " + std::to_string(anyIndex(rows + 1, random)) + ")";
}

void otherCell(std::string& input, Examples, Random& random)
{
    static constexpr const char* cells[] = {"NULL",
                                            "''",
                                            "0",
                                            "-1",
                                            "1",
                                            "2",
                                            "1e300",
                                            "-9223372036854775808",
                                            "9223372036854775807",
                                            "x'00ff'",
                                            "zeroblob(100000)",
                                            "'min-cut'",
                                            "'1'",
                                            "'[]'",
                                            "'{}'",
                                            "'[1,null]'",
                                            "'edge'",
                                            "char(0)",
                                            "char(65,0,66)",
                                            "9e999"};
    changeDatabase(input, [&](const Database& database) {
        const Column& column = columns[anyIndex(std::size(columns), random)];
        const std::string set = std::string("UPDATE ") + column.table + " SET " + column.name;
        std::string cell = cells[anyIndex(std::size(cells), random)];
        if (random.chance(0.3)) // that of another row
            cell = std::string("(SELECT ") + column.name + " FROM " + column.table +
                   anyRow(database, column, random) + ")";
        execute(database, set + " = " + cell + anyRow(database, column, random));
        if (random.chance(0.7))
            sealValues(database);
    });
}

void eraseRow(std::string& input, Examples, Random& random)
{
    changeDatabase(input, [&](const Database& database) {
        const Column& column = columns[anyIndex(std::size(columns), random)];
        execute(database,
                std::string("DELETE FROM ") + column.table + anyRow(database, column, random));
        if (random.chance(0.7))
            sealValues(database);
    });
}

void otherSchema(std::string& input, Examples, Random& random)
{
    static constexpr const char* changes[] = {
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 2",
        "PRAGMA user_version = -1",
        "PRAGMA user_version = 2147483647",
        "PRAGMA application_id = 0",
        "PRAGMA journal_mode = WAL",
        "DROP TABLE run",
        "DROP TABLE document",
        "DROP TABLE value",
        "DROP TABLE blob",
        "ALTER TABLE value RENAME COLUMN value TO text",
        "ALTER TABLE edit ADD COLUMN more TEXT",
        "ALTER TABLE run DROP COLUMN options",
        "CREATE VIEW more AS SELECT * FROM value",
        "CREATE TRIGGER more AFTER UPDATE ON document BEGIN DELETE FROM value; END",
        "DROP TABLE value; CREATE VIEW value AS SELECT hash AS key, text AS value FROM blob",
        "CREATE TABLE more(a CHECK (a > randomblob(1000)))",
        "DROP TABLE value; CREATE TABLE value(key, value, more AS (zeroblob(900000000)))",
        "DROP TABLE value; CREATE TABLE value(key, value); INSERT INTO value VALUES (1, 2)",
        "INSERT INTO value SELECT key || '/' || value, value FROM value",
        "DELETE FROM value",
        "CREATE INDEX more ON value(length(value))",
        "DELETE FROM change",
        "DELETE FROM edit",
        "DROP TABLE document; CREATE VIRTUAL TABLE document USING fts5(a)",
        "PRAGMA page_size = 65536; VACUUM",
        "PRAGMA auto_vacuum = 1; VACUUM"};
    changeDatabase(input, [&](const Database& database) {
        execute(database, changes[anyIndex(std::size(changes), random)]);
        if (random.chance(0.5))
            sealValues(database);
    });
}

// A text as text mutations change it. Their tokens want quotes around names.
std::string otherText(const std::string& text, Examples others, Random& random)
{
    std::string quoted = text.starts_with('{') ? text : '"' + text + '"';
    const bool asText = random.chance(0.9);
    const std::span<const Mutation> mutations = asText ? textMutations() : byteMutations();
    mutations[anyIndex(mutations.size(), random)](quoted, others, random);
    if (quoted.size() > 1 && quoted.starts_with('"') && quoted.ends_with('"'))
        return quoted.substr(1, quoted.size() - 2);
    return quoted;
}

void otherValue(std::string& input, Examples, Random& random)
{
    static constexpr const char* texts[] = {
        "",        "0",       "-1",     "NaN",     "1e999",      "5,85",
        "2",       "edge",    "cloud",  "min-cut", "exhaustive", "paid",
        "free",    "one-way", "rpi3b",  "a100",    "uint8",      "float16",
        "problem", "graph",   "1e-300", "1e300",   " 1",         "99999999999999999999"};
    changeDatabase(input, [&](const Database& database) {
        const auto values = pairs(database, "SELECT key, value FROM value ORDER BY key");
        if (values.empty())
            return;
        const auto& [key, value] = values[anyIndex(values.size(), random)];
        std::vector<std::string> others;
        for (const auto& each : values)
            others.push_back(each.second);
        std::string text = random.chance(0.5) ? texts[anyIndex(std::size(texts), random)]
                                              : otherText(value, others, random);
        if (random.chance(0.2)) // another key, for what was not said before
            bindAndRun(database, "INSERT OR REPLACE INTO value(key, value) VALUES (?, ?)",
                       otherText(key, others, random), text);
        else
            bindAndRun(database, "UPDATE value SET value = ?2 WHERE key = ?1", key, text);
        sealValues(database);
    });
}

void newKey(std::string& input, Examples, Random& random)
{
    static constexpr std::pair<const char*, const char*> values[] = {
        {"result_tier", "edge"},
        {"result_tier", "moon"},
        {"transfer_type", "uint8"},
        {"return_path", "paid"},
        {"tier/2/name", "fog"},
        {"tier/0/device", "a100"},
        {"link/1/uplink_mbps", "3"},
        {"model/1/pin/input", "cloud"},
        {"model/1/pin/nobody", "edge"},
        {"model/1/time/input/edge", "3"},
        {"model/1/time/a/b/c/d", "3"},
        {"view/x", "1"},
        {"model/99999999999999999999/name", "x"},
        {"model/-1/name", "x"},
        {"model//name", "x"},
        {"model/1/time/conv1/cloud", "1e308"},
        {"option/seed", "1"},
        {"option/", "1"},
        {"model/1/pin/", "edge"},
        {"title", ""},
        {"/", "/"},
        {"", ""},
        {"model/2/format", "graph"}};
    changeDatabase(input, [&](const Database& database) {
        const auto& [key, value] = values[anyIndex(std::size(values), random)];
        bindAndRun(database, "INSERT OR REPLACE INTO value(key, value) VALUES (?, ?)", key, value);
        sealValues(database);
    });
}

void otherBlob(std::string& input, Examples, Random& random)
{
    changeDatabase(input, [&](const Database& database) {
        const auto blobs = pairs(database, "SELECT hash, text FROM blob ORDER BY hash");
        if (blobs.empty())
            return;
        const auto& [hash, text] = blobs[anyIndex(blobs.size(), random)];
        const std::vector<std::string> others{text};
        const std::string changed = otherText(text, others, random);
        const std::string name = sha256(changed);
        bindAndRun(database, "UPDATE value SET value = ?2 WHERE value = ?1", hash, name);
        bindAndRun(database, "UPDATE run SET input_hash = ?2 WHERE input_hash = ?1", hash, name);
        bindAndRun(database, "UPDATE blob SET text = ?2 WHERE hash = ?1", hash, changed);
        bindAndRun(database, "UPDATE blob SET hash = ?2 WHERE hash = ?1", hash, name);
        sealValues(database);
    });
}

// SQLite's own header, and the heads of pages: what it believes about the file.
void otherHeader(std::string& input, Examples others, Random& random)
{
    constexpr std::size_t headerSize = 128;
    if (input.size() < 512)
        return;
    const std::size_t page = random.chance(0.5) ? 0 : anyIndex(input.size() / 512, random) * 512;
    std::string head = input.substr(page, headerSize);
    const std::size_t length = head.size();
    const auto change = byteMutations()[anyIndex(byteMutations().size(), random)];
    change(head, others, random);
    head.resize(length);
    input.replace(page, length, head);
}

constexpr Mutation mutations[] = {otherCell,  otherCell, eraseRow,  otherSchema, otherValue,
                                  otherValue, newKey,    otherBlob, otherBlob,   otherHeader};

} // namespace

std::span<const Mutation> sessionMutations()
{
    return mutations;
}

} // namespace edgecut::fuzz
