// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/options.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

double optionValue(const OptionValues& values, const OptionSpec& spec)
{
    const auto found = values.find(spec.key);
    return found == values.end() ? spec.standard : found->second;
}

Status checkOptions(std::span<const OptionSpec> specs, const OptionValues& values,
                    std::string_view owner)
{
    for (const auto& [key, value] : values) {
        const auto spec = std::ranges::find(specs, key, &OptionSpec::key);
        if (spec == specs.end()) {
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "%1 has no option %2; leave it out."),
                            {std::string(owner), key}});
        }
        if (!std::isfinite(value) || value < spec->minimum || value > spec->maximum) {
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The option %1 is %2; it must be from %3 to %4."),
                            {key, value, spec->minimum, spec->maximum}});
        }
    }
    return {};
}

} // namespace edgecut
