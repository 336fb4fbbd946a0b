// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/costs/device.h"

#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// A device's model held against a whole-network time that it was not fitted to.
struct DeviceCheck
{
    PublishedTime published;
    double predictedMs = 0; ///< the sum of the layers' times, for as many inputs as published
    double ratio = 0;       ///< predicted / published

    /// Outside 0.5 to 2: the device's times are no more than an order of magnitude.
    bool isFar() const { return ratio < 0.5 || ratio > 2; }
};

/// One check for each published time whose network the zoo has, in the file's order. The networks
/// are built for it: milliseconds.
std::vector<DeviceCheck> checkDevice(const Device& device);

/// "2.61 times what was measured, outside 0.5 to 2" and its like, about one check.
Message describe(const DeviceCheck& check);

/// One sentence about them all, for people: none known, all within 0.5 to 2, or how many are not.
Message summary(const std::vector<DeviceCheck>& checks);

/// The same in the few words that fit under a device's name.
Message shortSummary(const std::vector<DeviceCheck>& checks);

/// True when one of them is far: what shows a time of the device then warns.
bool anyIsFar(const std::vector<DeviceCheck>& checks);

} // namespace edgecut
