// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/edit.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

/// A kind's stored name and its title, by how many arguments it has at least: "Unpin %1" and such
/// need one. Longer forms stand first.
struct KindText
{
    EditKind kind;
    std::string_view id;
    struct Form
    {
        std::size_t arguments;
        Template text;
    };
    std::array<Form, 2> forms; ///< the second is for fewer arguments
};

constexpr KindText kindTexts[] = {
    {EditKind::AddModel, "add-model", {{{1, translatable("core", "Add %1")}}}},
    {EditKind::RemoveModel, "remove-model", {{{1, translatable("core", "Remove %1")}}}},
    {EditKind::SelectModel, "select-model", {{{1, translatable("core", "Show %1")}}}},
    {EditKind::SetMethod, "set-method", {{{1, translatable("core", "Solve by %1")}}}},
    {EditKind::SetOption,
     "set-option",
     {{{2, translatable("core", "Set %1 to %2")}, {1, translatable("core", "Reset %1")}}}},
    {EditKind::SetUplink,
     "set-uplink",
     {{{2, translatable("core", "Set the uplink %2 to %1 Mbit/s")},
       {1, translatable("core", "Set the uplink to %1 Mbit/s")}}}},
    {EditKind::SetDownlink,
     "set-downlink",
     {{{2, translatable("core", "Set the downlink %2 to %1 Mbit/s")},
       {1, translatable("core", "Set the downlink to %1 Mbit/s")}}}},
    {EditKind::SetLinkLatency,
     "set-link-latency",
     {{{2, translatable("core", "Set the latency of %2 to %1 ms")},
       {1, translatable("core", "Set the link's latency to %1 ms")}}}},
    {EditKind::SetLinkPreset,
     "set-link-preset",
     {{{2, translatable("core", "Set the link %2 to %1")},
       {1, translatable("core", "Set the link to %1")}}}},
    {EditKind::SetDevice, "set-device", {{{2, translatable("core", "Set the %1 device to %2")}}}},
    {EditKind::SetTiers, "set-tiers", {{{1, translatable("core", "Set the tiers to %1")}}}},
    {EditKind::SetReturnPath,
     "set-return-path",
     {{{1, translatable("core", "Set the return path to %1")}}}},
    {EditKind::SetResultTier,
     "set-result-tier",
     {{{1, translatable("core", "Deliver the result to %1")},
       {0, translatable("core", "Let the result end anywhere")}}}},
    {EditKind::SetTransferType,
     "set-transfer-type",
     {{{1, translatable("core", "Send tensors as %1")}}}},
    {EditKind::PinLayer, "pin-layer", {{{2, translatable("core", "Pin %1 to %2")}}}},
    {EditKind::UnpinLayer, "unpin-layer", {{{1, translatable("core", "Unpin %1")}}}},
    {EditKind::SetLayerTime,
     "set-layer-time",
     {{{3, translatable("core", "Set %1 on %2 to %3 ms")},
       {2, translatable("core", "Reset the time of %1 on %2")}}}},
    {EditKind::SetProfile,
     "set-profile",
     {{{2, translatable("core", "Take the times measured in %2 for %1")},
       {1, translatable("core", "Forget the times measured on %1")}}}},
    {EditKind::Rename, "rename", {{{2, translatable("core", "Rename %1 to %2")}}}},
    {EditKind::AddInput, "add-input", {{{1, translatable("core", "Add %1")}}}},
    {EditKind::SelectInput, "select-input", {{{1, translatable("core", "Show %1")}}}},
    {EditKind::RemoveInput, "remove-input", {{{1, translatable("core", "Remove %1")}}}},
    {EditKind::SetSetting,
     "set-setting",
     {{{2, translatable("core", "Set %1 to %2")}, {1, translatable("core", "Reset %1")}}}},
    {EditKind::Other,
     "other",
     {{{1, translatable("core", "%1")}, {0, translatable("core", "Change the settings")}}}},
};

/// Numbers are shown in the reader's language, so they travel as numbers.
Message::Argument shown(const std::string& argument, bool isName)
{
    if (const auto number = isName ? std::nullopt : parseDouble(argument))
        return *number;
    return argument;
}

/// Whether the argument at `place` is a name even when it looks like a number (a layer called "7").
bool isNameAt(EditKind kind, std::size_t place)
{
    switch (kind) {
    case EditKind::SetUplink:
    case EditKind::SetDownlink:
    case EditKind::SetLinkLatency:
        return place != 0;
    case EditKind::SetOption:
    case EditKind::SetSetting:
        return place != 1;
    case EditKind::SetLayerTime:
        return place != 2;
    default:
        return true;
    }
}

} // namespace

std::string_view name(EditKind kind)
{
    const auto* found = std::find_if(std::begin(kindTexts), std::end(kindTexts),
                                     [&](const KindText& text) { return text.kind == kind; });
    return found == std::end(kindTexts) ? "other" : found->id;
}

std::optional<EditKind> editKindFromName(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kindTexts), std::end(kindTexts),
                                     [&](const KindText& text) { return text.id == name; });
    return found == std::end(kindTexts) ? std::nullopt : std::optional(found->kind);
}

Message title(const Edit& edit)
{
    const auto* found = std::find_if(std::begin(kindTexts), std::end(kindTexts),
                                     [&](const KindText& text) { return text.kind == edit.kind; });
    if (found == std::end(kindTexts))
        return {};
    const auto& [longer, shorter] = found->forms;
    const bool fits = edit.arguments.size() >= longer.arguments || *shorter.text.text == '\0';
    Message message(fits ? longer.text : shorter.text);
    for (std::size_t i = 0; i < edit.arguments.size(); ++i)
        message.arguments.push_back(shown(edit.arguments[i], isNameAt(edit.kind, i)));
    return message;
}

} // namespace edgecut
