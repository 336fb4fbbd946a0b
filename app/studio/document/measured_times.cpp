// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/measured_times.h"

#include "core/costs/device.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasuredTimes)
};

bool isNamedAfter(const EngineProfile& profile, const Scenario::Tier& tier)
{
    if (!profile.isTable)
        return false;
    const Device* device = findDevice(tier.device);
    return profile.engine == tier.name ||
           (device && (profile.engine == device->id || profile.engine == device->title));
}

} // namespace

std::vector<std::optional<std::size_t>> likelyProfiles(const ReadTimes& times,
                                                       const Scenario& scenario)
{
    std::vector<std::optional<std::size_t>> likely;
    for (const Scenario::Tier& tier : scenario.tiers) {
        const auto found =
            std::ranges::find_if(times.profiles, [&tier](const EngineProfile& profile) {
                return isNamedAfter(profile, tier);
            });
        likely.push_back(found == times.profiles.end() ? std::nullopt
                                                       : std::optional(static_cast<std::size_t>(
                                                             found - times.profiles.begin())));
    }
    const auto isSet = [](const std::optional<std::size_t>& profile) {
        return profile.has_value();
    };
    if (!times.profiles.empty() && !likely.empty() && std::ranges::none_of(likely, isSet))
        likely.front() = 0;
    return likely;
}

QString sourceTitle(const EngineProfile& profile)
{
    const QString name = QString::fromStdString(profile.engine);
    return profile.isTable ? Words::tr("column %1").arg(name) : name;
}

} // namespace edgecut::studio
