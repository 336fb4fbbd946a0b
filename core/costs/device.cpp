// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/device.h"

#include "core/costs/built_in_devices.h"

#include <algorithm>

namespace edgecut {

namespace {

// A built-in file that cannot be read is left out here and fails tst_devices.
std::vector<Device> readBuiltIn()
{
    std::vector<Device> devices;
    for (const BuiltInDevice& builtIn : builtInDevices()) {
        if (Result<Device> device = readDevice(builtIn.json, std::string(builtIn.file)))
            devices.push_back(std::move(*device));
    }
    return devices;
}

} // namespace

std::span<const Device> devices()
{
    static const std::vector<Device> read = readBuiltIn();
    return read;
}

const Device* findDevice(std::string_view id)
{
    const std::span<const Device> known = devices();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [id](const Device& device) { return device.id == id; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace edgecut
