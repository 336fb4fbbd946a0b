// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>

namespace edgecut {

/// The product of counts (1 for none); nullopt when one is negative or the product does not fit. A
/// zero makes the product zero whatever else is there.
std::optional<std::int64_t> checkedProduct(std::span<const std::int64_t> factors);
std::optional<std::int64_t> checkedProduct(std::initializer_list<std::int64_t> factors);

/// The sum of two counts, held at the largest number instead of overflowing.
std::int64_t saturatingSum(std::int64_t a, std::int64_t b);

} // namespace edgecut
