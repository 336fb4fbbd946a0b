// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/radio_json.h"

#include <string>

namespace edgecut {

namespace {

const NumberRule powerRule{
    translatable("core", "%1 must be a power in milliwatts, 0 or more; it is %2.")};

} // namespace

Radio readRadio(JsonPlace place)
{
    if (place.isText()) {
        if (const RadioPreset* preset = findRadioPreset(place.text()))
            return preset->radio;
        std::string known;
        for (const RadioPreset& preset : radioPresets())
            known += (known.empty() ? "" : ", ") + std::string(preset.id);
        place.fail({translatable("core", "%1 is %2; it must be one of %3, or the radio's "
                                         "numbers."),
                    {place.path(), place.found(), known}});
        return {};
    }
    place.allowKeys({"uplink_mw_per_mbps", "downlink_mw_per_mbps", "base_mw"});
    return {place.required("uplink_mw_per_mbps").number(powerRule),
            place.required("downlink_mw_per_mbps").number(powerRule),
            place.required("base_mw").number(powerRule)};
}

} // namespace edgecut
