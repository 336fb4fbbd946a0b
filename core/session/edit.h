// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// What a person did, for the undo menu and the session's history.
enum class EditKind {
    AddModel,
    RemoveModel,
    SelectModel,
    SetMethod,
    SetOption,
    SetUplink,
    SetDownlink,
    SetLinkLatency,
    SetLinkPreset,
    SetDevice,
    SetTiers,
    SetReturnPath,
    SetResultTier,
    SetTransferType,
    PinLayer,
    UnpinLayer,
    SetLayerTime,
    SetProfile,
    Rename,
    AddInput,
    SelectInput,
    RemoveInput,
    SetSetting,
    Other,
};

std::string_view name(EditKind kind); ///< as stored: "set-uplink"
std::optional<EditKind> editKindFromName(std::string_view name);

struct Change
{
    std::string key;
    std::optional<std::string> before; ///< nullopt: the key was not there
    std::optional<std::string> after;

    bool operator==(const Change&) const = default;
};

/// One step of undo.
struct Edit
{
    EditKind kind = EditKind::Other;
    std::vector<std::string> arguments; ///< for the title: the layer's name, the new value
    std::vector<Change> changes;

    bool operator==(const Edit&) const = default;
};

/// "Pin conv3 to cloud".
Message title(const Edit& edit);

} // namespace edgecut
