// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// What is asked of a layout program, and its answer, as JSON; drawing units, boxes in order:
///
///     {"format": "edgecut.layout-request", "version": 1, "direction": "tb" | "lr",
///      "nodes": [[width, height], ...], "edges": [[from, to], ...]}
///     {"format": "edgecut.layout", "version": 1, "engine": "dot", "size": [width, height],
///      "nodes": [[x, y], ...], "edges": [[x, y, x, y, ...], ...]}
///
/// An edge of the answer is its curve, 1 + 3n points. Optional in the answer: "names", a text a
/// box. Readers are strict: an unknown key, a missing one, a wrong type or count is an InvalidInput
/// error that names the place; `file` is for messages. Reading what was written gives the same
/// value.
std::string writeLayoutRequest(const LayoutRequest& request);
Result<LayoutRequest> readLayoutRequest(std::string_view json, const std::string& file);

std::string writeLayout(const GraphLayout& layout, const std::vector<std::string>& names = {});
Result<GraphLayout> readLayout(std::string_view json, const std::string& file);

} // namespace edgecut
