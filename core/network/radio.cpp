// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/radio.h"

#include <algorithm>

namespace edgecut {

namespace {

constexpr std::string_view huang =
    "Huang et al., A Close Examination of Performance and Power Characteristics of 4G LTE "
    "Networks, MobiSys 2012, table 4";

} // namespace

std::span<const RadioPreset> radioPresets()
{
    static const RadioPreset presets[] = {
        {"3g", translatable("core", "3G (2012)"), huang, {868.98, 122.12, 817.88}},
        {"lte", translatable("core", "LTE (2012)"), huang, {438.39, 51.97, 1288.04}},
        {"wifi", translatable("core", "Wi-Fi (2012)"), huang, {283.17, 137.01, 132.86}},
    };
    return presets;
}

const RadioPreset* findRadioPreset(std::string_view id)
{
    const auto found = std::ranges::find(radioPresets(), id, &RadioPreset::id);
    return found == radioPresets().end() ? nullptr : &*found;
}

} // namespace edgecut
