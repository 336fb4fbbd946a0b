// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace edgecut {

/// Numbers as text, the same under every locale. Parsing takes the whole text or nothing: no
/// blanks, no trailing characters, no "inf" and no "nan".
std::optional<double> parseDouble(std::string_view text);
std::optional<std::int64_t> parseInteger(std::string_view text);

/// The shortest text that reads back as the same number ("5.85", "1e-09").
std::string formatShortest(double number);

/// `digits` significant digits without exponent for people's tables and axes ("0.00123", "207",
/// "13 200 000" is not grouped here). Zero is "0". Not finite: "inf", "-inf", "nan".
std::string formatSignificant(double number, int digits = 3);

/// |a - b| <= tolerance * max(1, |a|, |b|): what this project means by "equal".
bool nearlyEqual(double a, double b, double tolerance = 1e-9);

} // namespace edgecut
