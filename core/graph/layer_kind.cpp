// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layer_kind.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace edgecut {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, static_cast<std::size_t>(LayerKind::Other) + 1> names{
    "Input",
    "Conv",
    "ConvTranspose",
    "Gemm",
    "MatMul",
    "Attention",
    "MaxPool",
    "AveragePool",
    "GlobalMaxPool",
    "GlobalAveragePool",
    "RoiPool",
    "Relu",
    "Activation",
    "Softmax",
    "BatchNormalization",
    "Scale",
    "Lrn",
    "LayerNormalization",
    "Add",
    "Mul",
    "Elementwise",
    "Concat",
    "Split",
    "Slice",
    "Reshape",
    "Flatten",
    "Transpose",
    "Pad",
    "Resize",
    "Gather",
    "Reduce",
    "Dropout",
    "Identity",
    "ControlFlow",
    "Detection",
    "Other",
};
static_assert(!names.back().empty(), "every kind has a name");

} // namespace

std::string_view name(LayerKind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

std::optional<LayerKind> layerKindFromName(std::string_view name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    if (it == names.end())
        return std::nullopt;
    return static_cast<LayerKind>(it - names.begin());
}

bool isMacKind(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Conv:
    case LayerKind::ConvTranspose:
    case LayerKind::Gemm:
    case LayerKind::MatMul:
    case LayerKind::Attention:
        return true;
    default:
        return false;
    }
}

} // namespace edgecut
