// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// A connection between a tier (`from`, nearer the data) and the next one out. Rates in 10^6 bit/s,
/// latency once a crossing.
struct Link
{
    double uplinkMbps = 0;
    double downlinkMbps = 0;
    double latencyMs = 0;

    bool operator==(const Link&) const = default;
};

/// Time for `bytes` at `rateMbps`, without latency. The one formula of the program.
constexpr double transferMs(double bytes, double rateMbps)
{
    return bytes * 8 / (rateMbps * 1000);
}

/// A link that people know by name. `id` is what the command line and files say.
struct LinkPreset
{
    std::string_view id; ///< "4g"
    Template title;      ///< "4G (DNN Surgery)"
    std::string_view reference;
    Link link;
};

/// The presets in order of rising uplink.
std::span<const LinkPreset> linkPresets();
const LinkPreset* findLinkPreset(std::string_view id); ///< case does not matter; nullptr: unknown

/// What the command line takes for a link: a preset's id, or "UP/DOWN/LATENCY" in Mbit/s, Mbit/s
/// and milliseconds ("5.85/20/30"). Rates must be above 0 and the latency 0 or more.
Result<Link> parseLink(std::string_view text);

} // namespace edgecut
