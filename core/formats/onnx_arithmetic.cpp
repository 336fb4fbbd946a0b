// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_arithmetic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

// The element that meets element i of the result: vectors of one size, or one number for all.
template <typename Number>
Number meeting(const std::vector<Number>& list, std::size_t i)
{
    return list.size() == 1 ? list[0] : list[i];
}

std::optional<std::size_t> commonSize(std::initializer_list<std::size_t> sizes)
{
    std::size_t common = 1;
    for (const std::size_t size : sizes) {
        if (size != 1 && common != 1 && size != common)
            return std::nullopt;
        common = common == 1 ? size : common;
    }
    return common;
}

std::optional<std::int64_t> wholeResult(OnnxArithmetic operation, std::int64_t a, std::int64_t b)
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t result = 0;
    bool overflow = false;
    switch (operation) {
    case OnnxArithmetic::Add:
        overflow = __builtin_add_overflow(a, b, &result);
        break;
    case OnnxArithmetic::Subtract:
        overflow = __builtin_sub_overflow(a, b, &result);
        break;
    case OnnxArithmetic::Multiply:
        overflow = __builtin_mul_overflow(a, b, &result);
        break;
    case OnnxArithmetic::Divide: // towards zero, as ONNX does
        overflow = b == 0 || (b == -1 && a == least);
        result = overflow ? 0 : a / b;
        break;
    case OnnxArithmetic::Remainder: // with the divisor's sign, as numpy does
        overflow = b == 0;
        result = overflow || b == -1 ? 0 : a % b;
        result += result != 0 && (result < 0) != (b < 0) ? b : 0;
        break;
    case OnnxArithmetic::Less:
        result = a < b;
        break;
    case OnnxArithmetic::Greater:
        result = a > b;
        break;
    case OnnxArithmetic::Equal:
        result = a == b;
        break;
    case OnnxArithmetic::Least:
        result = std::min(a, b);
        break;
    case OnnxArithmetic::Greatest:
        result = std::max(a, b);
        break;
    }
    return overflow ? std::nullopt : std::optional(result);
}

std::optional<double> realResult(OnnxArithmetic operation, double a, double b)
{
    switch (operation) {
    case OnnxArithmetic::Add:
        return a + b;
    case OnnxArithmetic::Subtract:
        return a - b;
    case OnnxArithmetic::Multiply:
        return a * b;
    case OnnxArithmetic::Divide:
        return a / b;
    case OnnxArithmetic::Remainder:
        return std::fmod(a, b);
    case OnnxArithmetic::Least:
        return std::min(a, b);
    case OnnxArithmetic::Greatest:
        return std::max(a, b);
    default:
        return std::nullopt; // comparing floats decides no shape
    }
}

} // namespace

std::optional<OnnxNumbers> combined(OnnxArithmetic operation, const OnnxNumbers& a,
                                    const OnnxNumbers& b)
{
    const std::optional<std::size_t> size = commonSize({a.size(), b.size()});
    if (!size || a.real != b.real)
        return std::nullopt;
    OnnxNumbers result;
    result.real = a.real;
    for (std::size_t i = 0; i < *size; ++i) {
        if (a.real) {
            const auto real = realResult(operation, meeting(a.reals, i), meeting(b.reals, i));
            if (!real)
                return std::nullopt;
            result.reals.push_back(*real);
        } else {
            const auto whole =
                wholeResult(operation, meeting(a.integers, i), meeting(b.integers, i));
            if (!whole)
                return std::nullopt;
            result.integers.push_back(*whole);
        }
    }
    return result;
}

std::optional<OnnxNumbers> chosen(const OnnxNumbers& condition, const OnnxNumbers& yes,
                                  const OnnxNumbers& no)
{
    const std::optional<std::size_t> size = commonSize({condition.size(), yes.size(), no.size()});
    if (!size || condition.real || yes.real || no.real)
        return std::nullopt;
    OnnxNumbers result;
    for (std::size_t i = 0; i < *size; ++i)
        result.integers.push_back(meeting(condition.integers, i) != 0 ? meeting(yes.integers, i)
                                                                      : meeting(no.integers, i));
    return result;
}

} // namespace edgecut
