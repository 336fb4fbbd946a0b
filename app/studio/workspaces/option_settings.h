// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/options.h"
#include "core/session/scenario.h"

#include <QString>

#include <span>
#include <string_view>

namespace edgecut::studio {

class Document;

/// Options that a session keeps as settings: `room` and the option's key, "snapshot/" and
/// "link-mbps".
///
/// The value of each option; its standard where the session has none or one out of its range.
OptionValues optionSettings(const Scenario& scenario, std::span<const OptionSpec> specs,
                            std::string_view room);

/// Sets one as an edit; the standard is kept as no setting at all. Nothing for an unknown key.
void commitOptionSetting(Document& document, std::span<const OptionSpec> specs,
                         std::string_view room, const QString& key, double value);

} // namespace edgecut::studio
