// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/mobility/predictor.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// How well a predictor does, as PerDNN counts it (IV-B2, Table III).
struct Accuracy
{
    std::int64_t predictions = 0;    ///< p
    std::int64_t futile = 0;         ///< f: the user stayed at the same server
    std::int64_t top1 = 0, top2 = 0; ///< right ones among those that were not futile
    double maeM = 0;                 ///< mean Euclidean distance, over all predictions

    double top1Share() const { return share(top1, predictions - futile); }
    double top2Share() const { return share(top2, predictions - futile); }
    double futileShare() const { return share(futile, predictions); }
    /// a (p - f) / p of Fig. 6, with a = `accuracy` (top-2 in ours: top-1 is mostly the current
    /// server).
    double benefitPerCost() const { return top2Share() * (1 - futileShare()); }

    bool operator==(const Accuracy&) const = default;

private:
    static double share(std::int64_t part, std::int64_t whole)
    {
        return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
    }
};

/// Predicts every position of the users who are not for training that has `history` ones before it.
Result<Accuracy> measureAccuracy(const PredictorTraining& training, const Predictor& predictor,
                                 std::size_t history, const Context& context);

/// One point of Fig. 6.
struct IntervalStudyPoint
{
    double intervalS = 0;
    std::size_t history = 0;
    Accuracy accuracy;
};

/// Errors of one predictor over intervals and lengths of history (Fig. 6): for each interval the
/// walks are made and the servers placed anew.
Result<std::vector<IntervalStudyPoint>>
studyIntervals(const TraceSet& traces, const WalkOptions& walks, double cellRadiusM,
               const PredictorInfo& predictor, const PredictorOptions& options, double trainShare,
               std::span<const double> intervalsS, std::span<const std::size_t> histories,
               const Context& context);

} // namespace edgecut
