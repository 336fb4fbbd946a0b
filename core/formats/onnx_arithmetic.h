// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_scope.h"

#include <cstdint>
#include <optional>

namespace edgecut {

enum class OnnxArithmetic : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Less,
    Greater,
    Equal,
    Least,
    Greatest,
};

/// Element by element on vectors of one size, one number going with every element of the other.
/// nullopt: sizes or types differ, a division by zero, a number that does not fit; comparisons take
/// integers only.
std::optional<OnnxNumbers> combined(OnnxArithmetic operation, const OnnxNumbers& a,
                                    const OnnxNumbers& b);

/// Elements of `yes` where `condition` is not 0, of `no` elsewhere; integers only.
std::optional<OnnxNumbers> chosen(const OnnxNumbers& condition, const OnnxNumbers& yes,
                                  const OnnxNumbers& no);

} // namespace edgecut
