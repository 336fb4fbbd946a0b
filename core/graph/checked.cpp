// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/checked.h"

#include <limits>

namespace edgecut {

std::optional<std::int64_t> checkedProduct(std::span<const std::int64_t> factors)
{
    bool overflow = false;
    bool zero = false;
    std::int64_t product = 1;
    for (const std::int64_t factor : factors) {
        if (factor < 0)
            return std::nullopt;
        zero = zero || factor == 0;
        overflow = overflow || __builtin_mul_overflow(product, factor, &product);
    }
    if (zero)
        return 0;
    return overflow ? std::nullopt : std::optional(product);
}

std::optional<std::int64_t> checkedProduct(std::initializer_list<std::int64_t> factors)
{
    return checkedProduct(std::span(factors.begin(), factors.size()));
}

std::int64_t saturatingSum(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::int64_t>::max() : sum;
}

} // namespace edgecut
