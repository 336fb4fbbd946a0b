// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/sqlite.h"

namespace edgecut {

/// What stands behind a Session: the connection and what was loaded from it. Every change goes to
/// the file first; memory follows only after the commit.
struct Session::Store
{
    sqlite::Database database;
    std::string path;
    Values values;
    std::vector<Edit> edits;
    std::size_t position = 0;
    std::int64_t revision = 0;

    /// Writes the schema and the first values into an empty database.
    Status initialise(const Values& values);
    /// Reads everything; refuses contents that contradict one another. Unchanged when it fails.
    Status load();

    /// Stores `edit` as the one at `position`, dropping those from there on, and its effect.
    Status append(const Edit& edit);
    /// Takes back the edit before `position`, or applies the one at it.
    Status move(bool forward);

private:
    Status readAll(Store& into) const;
    Status readDocument(Store& into) const;
    Status readValues(Store& into) const;
    Status readEdits(Store& into) const;
    Status readChanges(Store& into) const;
    Status checkHistory() const;
    Status checkDigests() const;
    Status damaged(const std::string& detail) const;

    Status checkNotChangedElsewhere() const;
    Status writeEdit(const Edit& edit) const;
    Status writeEffect(const Edit& edit, bool forward) const;
    Status writeDocument(std::size_t newPosition, const Values& newValues) const;

    // As stored, for checkDigests(); empty once loaded.
    std::string m_valuesDigest;
    std::vector<std::string> m_editDigests;
};

/// The effect of an edit on values: forward to each `after`, else back to each `before`.
void applyTo(Session::Values& values, const Edit& edit, bool forward);

} // namespace edgecut
