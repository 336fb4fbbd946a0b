// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/experiment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// What PerDNN's evaluation varies; the standards are the paper's where it prints them.
struct MobilityStudyChoice
{
    std::vector<double> intervalsS{15, 20, 25, 30};
    std::vector<std::size_t> histories{1, 2, 3, 4, 5, 6, 8, 10};
    std::vector<double> radiiM{0, 25, 50, 75, 100, 150, 200};
    /// Of the model, that crowded servers exchange; rising, within 0..1.
    std::vector<double> fractions{0.05, 0.1, 0.2, 0.35, 0.5, 0.75};

    bool operator==(const MobilityStudyChoice&) const = default;
};

/// A predictor's row of Table III.
struct PredictorScore
{
    const PredictorInfo* predictor = nullptr;
    Accuracy accuracy;

    bool operator==(const PredictorScore&) const = default;
};

/// Fig. 6 and Table III.
struct PredictionStudy
{
    std::vector<PredictorScore> scores; ///< all predictors, at the options' interval and history
    std::vector<IntervalStudyPoint>
        points; ///< of the options' predictor, by interval, then history

    /// The interval of greatest benefit per cost at a length of history, the shortest of equals
    /// (III-D2); 0 where no point has that length.
    double bestIntervalS(std::size_t history) const;
    bool operator==(const PredictionStudy&) const = default;
};

/// Errors of prepareWorld() and studyIntervals().
Result<PredictionStudy> studyPrediction(const TraceSet& traces, const MobilityOptions& options,
                                        const MobilityStudyChoice& choice, const Context& context);

/// What came of one way of sending ahead.
struct SendingPoint
{
    double radiusM = 0;
    double migratedBytes = 0; ///< at most, between crowded servers
    std::int64_t hits = 0, partial = 0, misses = 0;
    std::int64_t queriesIonn = 0, queriesPerdnn = 0, queriesOptimal = 0;
    double peakUplinkMbps = 0, peakDownlinkMbps = 0; ///< of all servers
    double crowdedUplinkMbps = 0;                    ///< the highest peak of the crowded ones

    double hitRatio() const
    {
        return hits + misses > 0 ? static_cast<double>(hits) / static_cast<double>(hits + misses)
                                 : 0;
    }
    bool operator==(const SendingPoint&) const = default;
};

/// Figs. 9 and 10.
struct SendingStudy
{
    std::vector<SendingPoint> radii;     ///< whole models, by radius
    std::vector<SendingPoint> fractions; ///< at the options' radius, the whole model last
    double modelBytes = 0;               ///< on the server
    std::size_t crowdedServers = 0;

    bool operator==(const SendingStudy&) const = default;
};

/// Trains once and plays a world for each radius and each fraction. The options' own fraction sets
/// only how many servers are crowded (standard: 6 %). Errors of runMobility(); cancelled within an
/// interval of a world.
Result<SendingStudy> studySending(const TraceSet& traces, const PartitionProblem& problem,
                                  const MobilityOptions& options, const MobilityStudyChoice& choice,
                                  const Context& context);

} // namespace edgecut
