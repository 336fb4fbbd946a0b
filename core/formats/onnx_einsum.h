// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_rules.h"

#include <cstdint>
#include <optional>
#include <string>

namespace edgecut {

/// What Einsum's equation says of one or two factors: the shape of the result (with "->" or by the
/// alphabet, an ellipsis standing for the leading dimensions) and its multiplications, one for each
/// combination of labels: "bij,bjk->bik" is b * i * j * k. More than two factors may be grouped in
/// many ways: their multiplications are not known.
struct OnnxEinsum
{
    Shape output;
    std::optional<std::int64_t> macs;
};

/// nullopt: shapes are not known or do not fit the equation.
std::optional<OnnxEinsum> einsum(const std::string& equation, const OnnxInputs& inputs);

} // namespace edgecut
