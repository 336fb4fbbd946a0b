// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace edgecut {

namespace {

template <typename Number>
std::optional<Number> parseWhole(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || error != std::errc{} || stop != end)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<double> parseDouble(std::string_view text)
{
    const std::optional<double> number = parseWhole<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    return parseWhole<std::int64_t>(text);
}

std::string formatShortest(double number)
{
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string("?");
}

std::string formatSignificant(double number, int digits)
{
    if (number == 0)
        return "0";
    if (!std::isfinite(number))
        return formatShortest(number);
    // The exponent after rounding, not before: 999.6 with three digits is 1000.
    std::array<char, 40> scientific{};
    const auto [end, error] =
        std::to_chars(scientific.data(), scientific.data() + scientific.size(), number,
                      std::chars_format::scientific, digits - 1);
    const std::string_view text(scientific.data(),
                                static_cast<std::size_t>(end - scientific.data()));
    if (error != std::errc{})
        return "?";
    const std::size_t e = text.find('e');
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), end, exponent);
    const int decimals = std::max(0, digits - 1 - exponent);
    std::array<char, 400> fixed{};
    const auto [stop, failed] = std::to_chars(fixed.data(), fixed.data() + fixed.size(), number,
                                              std::chars_format::fixed, decimals);
    return failed == std::errc{} ? std::string(fixed.data(), stop) : std::string(text);
}

bool nearlyEqual(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace edgecut
