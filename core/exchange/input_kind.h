// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/message.h"
#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// A kind of file that workspaces work on besides models: a bandwidth trace, a workload ...
struct InputKind
{
    std::string_view id;        ///< "trace": as sessions and recipes store it
    Template title;             ///< "Bandwidth trace"
    std::string_view workspace; ///< the studio's workspace that shows it
    /// Whether a text is of this kind, by its first lines; the kinds are asked in their order.
    bool (*recognises)(std::string_view text) = nullptr;
    /// Whether it can be read whole; the error names the line.
    Status (*check)(std::string_view text, const std::string& file, const Context&) = nullptr;
};

/// All kinds. Adding one is a line here.
std::span<const InputKind> inputKinds();
const InputKind* findInputKind(std::string_view id);    ///< nullptr: unknown
const InputKind* recogniseInput(std::string_view text); ///< nullptr: none of them

/// The "format" that a JSON document says of itself in its first 4 kB; empty: none there.
std::string_view formatName(std::string_view text);

} // namespace edgecut
