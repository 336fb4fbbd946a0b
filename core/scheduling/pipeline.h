// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/scheduling/frame_route.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

enum class Arrivals {
    Regular, ///< every 1000 / fps ms, the first at 0
    Poisson, ///< at random, independent of one another, fps a second on average
};

struct PipelineOptions
{
    static constexpr std::size_t mostFrames = 10'000'000;

    double fps = 20;
    std::size_t frames = 1000; ///< 1 to mostFrames
    Arrivals arrivals = Arrivals::Regular;
    bool fullDuplex = false;     ///< a link carries both directions at once
    std::size_t recorded = 1000; ///< frames from the first whose visits are kept for a Gantt chart
};

/// One frame on one stage.
struct FrameVisit
{
    std::uint32_t frame = 0;
    std::uint32_t visit = 0; ///< into PipelineRun::route
    double readyMs = 0, startMs = 0, endMs = 0;

    bool operator==(const FrameVisit&) const = default;
};

/// What serves one frame after the other: a tier, a link, or one direction of a link.
struct StageUse
{
    Stage stage;            ///< Uplink for a link that carries one direction at a time
    double stageMs = 0;     ///< what one frame takes of it, all its visits added
    double utilisation = 0; ///< share of the time until the last frame left
    double meanQueue = 0;   ///< frames that wait, over that time
    std::size_t mostQueue = 0;
    double meanWaitMs = 0, mostWaitMs = 0; ///< of a visit

    bool operator==(const StageUse&) const = default;
};

struct LatencyStatistics
{
    double least = 0, mean = 0, median = 0, p90 = 0, p95 = 0, p99 = 0, most = 0;

    bool operator==(const LatencyStatistics&) const = default;
};

struct PipelineRun
{
    std::vector<StageVisit> route;
    std::vector<StageUse> stages;        ///< those of the route, outward
    std::vector<FrameVisit> visits;      ///< of the recorded frames, by frame, then in route order
    std::vector<double> latencyMs;       ///< a frame each, from its arrival
    LatencyStatistics latency;           ///< percentiles by the nearest rank
    std::optional<double> throughputFps; ///< frames that leave a second, from the first to the last
                                         ///< that does; none for one frame
    double endMs = 0;                    ///< when the last frame left
    double meanInside = 0;               ///< frames that have come and not left, over that time
    std::size_t mostInside = 0;
    /// How many were inside when some of the frames came, themselves included: at most 512, evenly
    /// spread.
    struct Sample
    {
        double tMs = 0;
        std::size_t inside = 0;
        bool operator==(const Sample&) const = default;
    };
    std::vector<Sample> inside;
};

/// Frames in the pipeline of a plan (DNN Surgery, Section II-B.4 and Fig. 8) by discrete events:
/// each follows frameRoute(), each stage serves one frame at a time without interruption, and of
/// those that wait the one that came into the system first. Stages wait for nothing but frames.
///
/// Against the formulas: with Regular arrivals on a route that is on no stage twice, and every
/// stage shorter than 1000 / fps, no frame ever waits: its latency is the plan's and frames leave
/// as they come. With a longer stage queues grow before it without end and frames leave at the
/// plan's throughput. Poisson arrivals wait even then. Where data comes back a frame may meet the
/// next one on a stage and wait, though no stage is too slow; serving the older first keeps such a
/// route stable below a utilisation of 1 (Lu and Kumar, 1991), which first come, first served would
/// not.
///
/// The same seed gives the same run. O(frames * visits * (stages + log frames)); about 8 bytes a
/// frame and 40 a recorded visit. InvalidInput for options out of range. Obeys the context.
Result<PipelineRun> runPipeline(const PartitionProblem& problem, const Plan& plan,
                                const PipelineOptions& options, const Context& context = {});

} // namespace edgecut
