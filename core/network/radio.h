// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <optional>
#include <span>
#include <string_view>

namespace edgecut {

/// What the radio at the near end of a link draws while bytes move: a power that is linear in the
/// rate, `slope * rate + base` (Huang et al., "A Close Examination of Performance and Power
/// Characteristics of 4G LTE Networks", MobiSys 2012). Waking it and the time it stays awake
/// afterwards (the tail) are left out, and so is the far end.
struct Radio
{
    double uplinkMwPerMbps = 0;
    double downlinkMwPerMbps = 0;
    double baseMw = 0;

    bool operator==(const Radio&) const = default;
};

/// Energy of moving `bytes` at `rateMbps`, in mJ: fixed + c / rate, since the slope's part does not
/// depend on the rate.
constexpr double radioMj(double bytes, double rateMbps, double slopeMwPerMbps, double baseMw)
{
    const double megabits = bytes * 8e-6;
    return megabits * slopeMwPerMbps + megabits * baseMw / rateMbps;
}

/// A radio that people know by name. `id` is what the command line, files and sessions say.
struct RadioPreset
{
    std::string_view id; ///< "lte"
    Template title;      ///< "LTE (2012)"
    std::string_view reference;
    Radio radio;
};

/// Published measurements only: no 5G among them, since no published slopes could be checked.
std::span<const RadioPreset> radioPresets();
const RadioPreset* findRadioPreset(std::string_view id); ///< nullptr: unknown

} // namespace edgecut
