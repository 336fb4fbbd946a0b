// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace edgecut {

/// How much of an ONNX file is taken in.
struct OnnxLimits
{
    std::size_t keptBytes = std::size_t{256} << 20; ///< of the copy
    std::size_t smallTensorBytes = 4096;            ///< values up to here are kept
    int depth = 90;                                 ///< of messages; protobuf itself stops at 100
};

/// A model without its weights.
struct StrippedOnnx
{
    std::string message;         ///< a ModelProto
    std::uint64_t bytesRead = 0; ///< of the file
};

/// Copies an ONNX file but for what tensors hold: values of more than a few kB are left out, at
/// every nesting (initializers, attributes, subgraphs, functions), as are training graphs and
/// documentation. Small values stay, since shapes are computed from them. Types, dimensions and
/// names of all tensors stay. Weights are sought past, never read; no limit at 2 GB.
///
/// Errors: not a file, empty, no ONNX, cut off or damaged (with the byte), nested too deeply, more
/// left than the limit.
Result<StrippedOnnx> readOnnxWithoutWeights(const std::string& path, const Context& context = {},
                                            const OnnxLimits& limits = {});

} // namespace edgecut
