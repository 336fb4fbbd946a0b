// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/engine_profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// True for texts that readLayerTimes() reads, by their first 4 kB: an engine's JSON profile, or a
/// table whose first column is called "layer".
bool looksLikeLayerTimes(std::string_view text);

/// Layers' times as any file holds them: ONNX Runtime's or TensorRT's profile, which is one, or a
/// table of measured times, which is one a column. At least one. `file` is for messages.
Result<std::vector<EngineProfile>> readLayerTimes(std::string_view text, const std::string& file);

/// A profile as sessions keep it (format "edgecut.layer-times", version 1): what readLayerTimes()
/// made of a file, without the file's other contents.
std::string writeLayerTimes(const EngineProfile& profile);
Result<EngineProfile> readKeptLayerTimes(std::string_view json, const std::string& file);

} // namespace edgecut
