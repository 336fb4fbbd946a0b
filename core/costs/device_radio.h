// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/radio.h"

#include <optional>
#include <string>
#include <string_view>

namespace edgecut {

/// The radio of a device file (core/costs/device.h), its key "radio": what the device draws while
/// it sends and receives, a preset's id or its numbers. nullopt: the file says none; its links then
/// take what they are given. Apart from Device, which is about computing. `file` is for messages.
Result<std::optional<Radio>> readDeviceRadio(std::string_view json, const std::string& file);

} // namespace edgecut
