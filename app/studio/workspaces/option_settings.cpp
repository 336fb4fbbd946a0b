// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/option_settings.h"

#include "app/studio/document/document.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/text/text.h"

#include <algorithm>
#include <optional>
#include <string>

namespace edgecut::studio {

namespace {

std::string settingOf(std::string_view room, const OptionSpec& spec)
{
    return std::string(room).append(spec.key);
}

} // namespace

OptionValues optionSettings(const Scenario& scenario, std::span<const OptionSpec> specs,
                            std::string_view room)
{
    OptionValues values;
    for (const OptionSpec& spec : specs) {
        const double value = scenario.setting(settingOf(room, spec), spec.standard);
        values[std::string(spec.key)] =
            value >= spec.minimum && value <= spec.maximum ? value : spec.standard;
    }
    return values;
}

void commitOptionSetting(Document& document, std::span<const OptionSpec> specs,
                         std::string_view room, const QString& key, double value)
{
    const auto spec = std::ranges::find(specs, key.toStdString(), &OptionSpec::key);
    if (spec == specs.end())
        return;
    document.commit([&](Session& session) {
        return setSettingEdit(
            session, settingOf(room, *spec),
            value == spec->standard ? std::nullopt : std::optional(formatShortest(value)),
            translated(spec->label).toStdString(), formatNumber(value).toStdString());
    });
}

} // namespace edgecut::studio
