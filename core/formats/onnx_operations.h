// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_scope.h"
#include "core/graph/layer_kind.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace edgecut {

/// How the shape of what an operation writes follows from what it reads. Library: as libonnx has
/// it.
enum class OnnxShapeRule : std::uint8_t {
    Library,
    Same,      ///< as the first input
    Broadcast, ///< numpy's rules over all inputs
    Convolution,
    TransposedConvolution,
    Pool,
    GlobalPool,
    Reduce,
    Squeeze,
    Split,
    Reshape,
    MatMul,
    Gemm,
    BlockMatMul, ///< weights in blocks of few bits, their size by attributes
    Einsum,
    Attention,
    Pad,
    Resize,
    CenterCrop,
    DepthToSpace,
    SpaceToDepth,
    GridSample,
    Columns, ///< Col2Im
    OneHot,
    Linear,             ///< ai.onnx.ml's linear models
    Embedding,          ///< com.microsoft.EmbedLayerNormalization
    QuantizedBroadcast, ///< numpy's rules over the factors; scales and zero points between them
};

/// What an operation's multiply-accumulates follow from. None: it has none.
enum class OnnxWork : std::uint8_t {
    None,
    Convolution,
    TransposedConvolution,
    MatMul,
    Gemm,
    Einsum,
    Recurrent,
    BlockMatMul,
    Attention,
    Linear,
    Unknown,
};

struct OnnxOperation
{
    LayerKind kind = LayerKind::Other;
    OnnxShapeRule shape = OnnxShapeRule::Library;
    OnnxWork work = OnnxWork::Unknown;
    std::int64_t weightInput = 1; ///< place of a convolution's weights
};

/// What this program knows of a node's operation, by name and domain. Operations of ONNX itself
/// that are not listed move data or work element by element; those of other domains are unknown.
OnnxOperation operationOf(const onnx::NodeProto& node);

/// "Conv", "com.microsoft.Attention".
std::string qualifiedName(const onnx::NodeProto& node);

/// True for an input that only says how (the shape of a Reshape, the axes of a Slice): what was an
/// attribute in older releases of ONNX is no parameter of the network.
bool isSetting(const onnx::NodeProto& node, std::size_t input);

/// True when the outputs differ from run to run, whatever goes in.
bool isRandom(const onnx::NodeProto& node);

/// True for If, Loop, Scan and the like: nodes that hold graphs.
bool hasSubgraphs(const onnx::NodeProto& node);

} // namespace edgecut
