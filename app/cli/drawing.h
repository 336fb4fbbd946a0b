// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dot_file.h"
#include "core/formats/model_reader.h"
#include "core/layout/layout.h"

#include <string>
#include <vector>

namespace edgecut::cli {

/// What there is to draw of a model or problem: boxes named and measured, one edge a tensor and
/// consumer.
struct Drawing
{
    DotGraph graph;
    LayoutRequest request;
};

/// A problem file (*.json, "-" for standard input), a model file or "zoo:NAME". Warnings go to
/// stderr.
Result<Drawing> openDrawing(const std::string& file, const ImportOptions& options,
                            LayoutDirection direction);

} // namespace edgecut::cli
