// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/network/radio.h"

namespace edgecut {

/// A radio as problem and device files write it: a preset's id ("lte") or its three numbers
/// {"uplink_mw_per_mbps", "downlink_mw_per_mbps", "base_mw"}. What is wrong becomes the reader's
/// error.
Radio readRadio(JsonPlace place);

} // namespace edgecut
