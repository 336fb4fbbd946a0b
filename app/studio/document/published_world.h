// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/mobility_answer.h"

#include <string_view>

namespace edgecut::studio {

/// What PerDNN prints of a predictor on one of its data sets (Table III).
struct PublishedAccuracy
{
    double top1, top2;
    double maeM; ///< 0: not printed
};

/// What PerDNN prints of its two data sets (Fig. 9, Table III, IV-B4; the backhaul's peaks are
/// those of Inception).
struct PublishedWorld
{
    const char* name;
    double hitRatio50, hitRatio100;
    PublishedAccuracy markov, svr, rnn;
    double peakUplinkMbps, peakDownlinkMbps;

    const PublishedAccuracy& accuracy(std::string_view predictor) const
    {
        return predictor == "markov" ? markov : predictor == "rnn" ? rnn : svr;
    }
};

inline constexpr PublishedWorld kaist{
    "KAIST", 0.37, 0.90, {0.046, 0.444, 0}, {0.081, 0.541, 12.9}, {0.092, 0.546, 12.4}, 616, 205};
inline constexpr PublishedWorld geolife{
    "Geolife", 0.43, 0.70, {0.150, 0.320, 0}, {0.381, 0.596, 31.4}, {0.369, 0.581, 32.1}, 667, 359};

/// The data set that a world is like: KAIST's people walk, with a position every 30 s.
inline const PublishedWorld& publishedWorld(const MobilitySettings& settings)
{
    constexpr double kaistIntervalS = 30;
    const auto interval = settings.options.find("interval-s");
    const bool likeKaist = settings.isDrawn() ? settings.scenery == Scenery::Campus
                                              : interval != settings.options.end() &&
                                                    interval->second >= kaistIntervalS;
    return likeKaist ? kaist : geolife;
}

} // namespace edgecut::studio
