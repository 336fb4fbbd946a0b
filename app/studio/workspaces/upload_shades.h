// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/model_picture.h"
#include "core/offloading/incremental.h"

#include <QString>

#include <vector>

namespace edgecut::studio {

/// The order of an upload on the layers of a graph.
struct UploadShades
{
    /// By drawn node: from 0, the part sent first, to 1, the one sent last, of a folded block the
    /// mean over its layers; NaN: nothing of it is sent. Marked: something of it is not there
    /// yet.
    LayerValues values;
    std::vector<QString> notes; ///< by drawn node: " · part 3", " · parts 1–4", " · ahead"

    /// What no note is longer than.
    static QString noteRoom();
};

/// How `upload` stands at `ms`. `ahead`: by layers, what was there before it began.
UploadShades uploadShades(const PartitionProblem& problem, const Upload& upload,
                          const std::vector<bool>& ahead, double ms,
                          const GraphFolding& folding = {});

} // namespace edgecut::studio
