// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

#include <QString>

#include <span>

namespace edgecut::studio {

/// A tab of the session's view. Adding one: a class that follows Workspace, and a line in the
/// array.
struct WorkspaceEntry
{
    const char* id; ///< "curves": what --workspace takes and settings remember
    QString (*title)();
    Workspace* (*make)(const StudioContext&, QWidget* parent);
};

/// All of them in tab order; the first is the graph.
std::span<const WorkspaceEntry> workspaceCatalogue();

} // namespace edgecut::studio
