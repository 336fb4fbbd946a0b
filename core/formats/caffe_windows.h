// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/caffe_operations.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace edgecut::caffe {

/// What `field` ("kernel" stands for kernel_size, kernel_h and kernel_w) says of each of `axes`
/// spatial axes: one number for all, one for each, or _h and _w where there are two. nullopt, and a
/// mistake kept: a number too many, both ways at once, a number under `least`.
std::optional<std::vector<std::int64_t>> perAxis(const CaffeWork& work, const std::string& field,
                                                 std::size_t axes, std::int64_t otherwise,
                                                 std::int64_t least);

/// Fills the layer's kernel, strides, padding and dilations for `axes` spatial axes; false when the
/// file says something impossible.
bool readWindow(CaffeWork& work, std::size_t axes);

/// A mistake: the window does not fit.
void doesNotFit(const CaffeWork& work, std::size_t axis, std::int64_t size);

} // namespace edgecut::caffe
