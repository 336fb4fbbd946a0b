// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace onnx {
class ModelProto;
} // namespace onnx

namespace edgecut {

/// Replaces each call of one of the model's own functions by the function's nodes, at every
/// nesting: what runs are the nodes inside. Names inside get the call's name before them
/// ("block1/conv"). Errors: functions that call themselves, or more nodes than a network has
/// (Limit).
Status inlineFunctions(onnx::ModelProto& model);

} // namespace edgecut
