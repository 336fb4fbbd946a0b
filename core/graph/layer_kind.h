// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace edgecut {

/// What a layer is, as far as costs and pictures care. Names are those of ONNX where it has one.
enum class LayerKind {
    Input,
    Conv,
    ConvTranspose,
    Gemm,
    MatMul,
    Attention,
    MaxPool,
    AveragePool,
    GlobalMaxPool,
    GlobalAveragePool,
    RoiPool,
    Relu,
    Activation, ///< Activation: any other element-wise non-linearity
    Softmax,
    BatchNormalization,
    Scale,
    Lrn,
    LayerNormalization,
    Add,
    Mul,
    Elementwise, ///< Elementwise: any other arithmetic on one or more tensors
    Concat,
    Split,
    Slice,
    Reshape,
    Flatten,
    Transpose,
    Pad,
    Resize,
    Gather,
    Reduce,
    Dropout,
    Identity,
    ControlFlow,
    Detection,
    Other, ///< not known to this program
};

/// "Conv", "MaxPool" ... "Other".
std::string_view name(LayerKind kind);
std::optional<LayerKind> layerKindFromName(std::string_view name);

/// True for kinds whose work is multiply-accumulates: convolutions and matrix products.
bool isMacKind(LayerKind kind);

} // namespace edgecut
