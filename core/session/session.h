// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/edit.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// A method's answer, kept so that it can be repeated and compared.
struct Run
{
    std::int64_t id = 0;
    std::string startedUtc; ///< ISO 8601
    std::string model;      ///< the model's number in the session ("1")
    std::string method;
    std::string inputHash; ///< SHA-256 of the problem file's text
    std::string options;   ///< JSON object: return path, uplinks, the method's options
    std::uint64_t seed = 1;
    std::string version; ///< of this program
    double durationMs = 0;
    std::string result; ///< contract section 2, JSON

    bool operator==(const Run&) const = default;
};

/// A session is a document: an SQLite file (application_id "EDCT") in which every change is stored
/// in a transaction of its own as it happens, so a crash loses nothing. Its state is a map of keys
/// to values (see scenario.h for their meaning); edits change values and can be undone after
/// reopening. Move-only; one thread at a time.
///
/// After a call that failed, memory equals the file: what a full disk or a read-only file refused
/// is in neither. Two programs may have one session open. Readers see what is stored; a writer that
/// finds the session changed by another takes over that state, reports an Io error and changes
/// nothing, so callers show values() and edits() afresh after an error.
class Session
{
public:
    using Values = std::map<std::string, std::string>;

    /// Makes a new file; refuses one that exists. It starts from `values`, which are no edit; the
    /// first form from standardValues() (scenario.h).
    static Result<Session> create(const std::string& path);
    static Result<Session> create(const std::string& path, const Values& values);
    /// Opens one. Refuses what is no session, what is damaged, and what a newer version wrote; an
    /// older one is upgraded in a copy first and the original kept beside it. A file that cannot be
    /// written is opened all the same (isReadOnly()). O(size of the file).
    static Result<Session> open(const std::string& path);
    /// A session in memory, for tests and before the first save (copyTo()).
    static Result<Session> temporary();
    static Result<Session> temporary(const Values& values);

    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    const std::string& path() const; ///< empty: in memory
    bool isReadOnly() const;         ///< every change will be refused
    const Values& values() const;
    std::optional<std::string> value(const std::string& key) const;

    /// Stores the edit and its effect in one transaction and forgets what was undone. The edit's
    /// `before` must be the present values and each key stand once, or it is refused. An edit
    /// without changes is ignored.
    Status apply(const Edit& edit);
    /// The edit from the present values to `after` (nullopt: the key is removed).
    Edit edit(EditKind kind, std::vector<std::string> arguments,
              const std::map<std::string, std::optional<std::string>>& after) const;

    const Edit* nextUndo() const; ///< nullptr: nothing to undo
    const Edit* nextRedo() const;
    Status undo();
    Status redo();
    /// All edits, oldest first; the first `undoPosition()` of them are in force.
    const std::vector<Edit>& edits() const;
    std::size_t undoPosition() const;

    /// Large texts (graphs, problems, traces) by the SHA-256 of their content. Reading one whose
    /// content no longer fits its name is an error.
    Result<std::string> putBlob(const std::string& text);
    Result<std::string> blob(const std::string& hash) const;

    /// Stores a run under the next free id (its own is not looked at) and returns that.
    Result<std::int64_t> addRun(const Run& run);
    Result<std::vector<Run>> runs() const; ///< oldest first

    /// A copy at `path` (SQLite's backup), e.g. "Save as"; replaces a file that is there only once
    /// the copy is whole. Not onto itself.
    Status copyTo(const std::string& path) const;

private:
    struct Store;
    explicit Session(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

} // namespace edgecut
