// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace edgecut {

/// A number as files hold it: whole numbers below 2^53 without a fraction ("0", not "0.0"),
/// others in the shortest text that reads back the same. Not finite: null, since JSON has no other.
nlohmann::ordered_json jsonNumber(double number);

/// A document as people like to read and compare it: two levels of lines, everything deeper on one
/// line ("layers" has one line a layer). Invalid UTF-8 is replaced; never throws.
std::string jsonText(const nlohmann::ordered_json& document);

} // namespace edgecut
