// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/formats/model_reader.h"

#include <cstdint>
#include <vector>

namespace onnx {
class ModelProto;
} // namespace onnx

namespace edgecut {

/// Gives every dimension of every model input a number, in the message itself, and each name of a
/// dimension the same number wherever the file uses it.
///
/// The leading dimension of each input is the batch: `options.batch`, unless `options.dimensions`
/// gives its name another number. A dimension with a name takes it from `options.dimensions`; one
/// without a name is called INPUT:PLACE there (places from 0), which also overrules any other. An
/// input without shape stays so and is warned of; a file that fixes another batch is warned of.
///
/// Returns the batch that the file fixes (`options.batch` when it fixes none). Errors: a dimension
/// that is not given, a name in `options.dimensions` that no input has, a number below 1.
Result<std::int64_t> bindInputs(onnx::ModelProto& model, const ImportOptions& options,
                                std::vector<Warning>& warnings);

} // namespace edgecut
