// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace edgecut {

/// A file of resources/devices as it was when the program was built.
struct BuiltInDevice
{
    std::string_view file; ///< "rpi3b.json"
    std::string_view json;
};

/// Defined in a source that embed_devices.cmake writes.
std::span<const BuiltInDevice> builtInDevices();

} // namespace edgecut
