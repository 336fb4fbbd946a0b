// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The keys of a session's values (scenario.h lists them), made and taken apart in one place.
namespace edgecut::keys {

std::string model(const std::string& number, std::string_view field); ///< "model/1/name"
std::string input(const std::string& number, std::string_view field); ///< "input/1/name"
std::string shown(std::string_view kind);                             ///< "shown/trace"
std::string setting(std::string_view key);                            ///< "setting/pipeline/fps"
std::string pin(const std::string& number, const std::string& layer);
std::string time(const std::string& number, const std::string& layer, const std::string& tier);
std::string profile(const std::string& number, std::string_view field, const std::string& tier);
std::string tier(std::size_t index, std::string_view field); ///< "tier/0/name"
std::string link(std::size_t index, std::string_view field); ///< "link/0/uplink_mbps"
std::string option(std::string_view key);

/// "conv1/1x1/edge" -> {"conv1/1x1", "edge"}: what stands after "time/". A layer's name may hold
/// slashes, a tier's stand escaped. nullopt: no slash.
std::optional<std::pair<std::string, std::string>> layerAndTier(std::string_view text);

/// The part before the first slash, taken off `text`; all of it when there is none.
std::string_view takePart(std::string_view& text);

} // namespace edgecut::keys
