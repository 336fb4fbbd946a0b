// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pipeline_table.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/partition/dads.h"

#include <algorithm>
#include <cmath>

namespace edgecut::cli {

namespace {

std::string framesPerSecond(double fps)
{
    return std::isfinite(fps) ? formatSignificant(fps) + " /s" : "no limit";
}

std::string stagesTable(const PartitionProblem& problem, const PipelineRun& run)
{
    std::vector<std::vector<std::string>> rows{
        {"stage", "a frame", "busy", "mean queue", "longest", "mean wait", "longest"}};
    for (const StageUse& use : run.stages)
        rows.push_back({stageName(problem, use.stage), milliseconds(use.stageMs),
                        formatSignificant(use.utilisation * 100) + " %",
                        formatSignificant(use.meanQueue), std::to_string(use.mostQueue),
                        milliseconds(use.meanWaitMs), milliseconds(use.mostWaitMs)});
    return table(rows, {1, 2, 3, 4, 5, 6}) + '\n';
}

/// Whether a visit to `stage` is served by `use`: a link in both directions has one entry.
bool isServedBy(const PipelineRun& run, Stage stage, const StageUse& use)
{
    if (std::ranges::find(run.stages, stage, &StageUse::stage) == run.stages.end())
        stage.kind = StageKind::Uplink;
    return stage == use.stage;
}

/// Writes a frame's number where it is; a short stay takes one place that nobody else has.
void draw(std::string& line, const FrameVisit& visit, double endMs)
{
    const auto columns = static_cast<double>(line.size());
    const auto first = static_cast<std::size_t>(
        std::clamp(std::ceil(visit.startMs / endMs * columns - 0.5), 0.0, columns - 1));
    const auto end = static_cast<std::size_t>(
        std::clamp(std::ceil(visit.endMs / endMs * columns - 0.5), 0.0, columns));
    const char number = static_cast<char>('1' + visit.frame);
    for (std::size_t i = first; i < end; ++i)
        line[i] = number;
    if (first >= end && line[first] == '.')
        line[first] = number;
}

/// When the first frames were on each stage: a digit is the frame's number, a dot nothing.
std::string chart(const PartitionProblem& problem, const PipelineRun& run)
{
    constexpr std::size_t mostFrames = 8;
    constexpr std::size_t columns = 72;
    double endMs = 0;
    for (const FrameVisit& visit : run.visits) {
        if (visit.frame < mostFrames)
            endMs = std::max(endMs, visit.endMs);
    }
    if (endMs == 0)
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const StageUse& use : run.stages) {
        std::string line(columns, '.');
        for (const FrameVisit& visit : run.visits) {
            if (visit.frame < mostFrames && isServedBy(run, run.route[visit.visit].stage, use))
                draw(line, visit, endMs);
        }
        rows.push_back({stageName(problem, use.stage), line});
    }
    return "The first frames, 0 to " + milliseconds(endMs) + ":\n" + table(rows) + '\n';
}

std::string measuredTable(const PipelineReport& report)
{
    const PipelineRun& run = report.run;
    const LatencyStatistics& latency = run.latency;
    return table({{"", "formula", "measured"},
                  {"latency", milliseconds(report.evaluation.latencyMs),
                   milliseconds(latency.mean) + " mean"},
                  {"", "", milliseconds(latency.median) + " median"},
                  {"", "", milliseconds(latency.p95) + " 95 %"},
                  {"", "", milliseconds(latency.p99) + " 99 %"},
                  {"", "", milliseconds(latency.most) + " most"},
                  {"throughput", framesPerSecond(report.evaluation.throughputFps) + " at most",
                   run.throughputFps ? framesPerSecond(*run.throughputFps) : "-"},
                  {"frames inside", "", formatSignificant(run.meanInside) + " mean"},
                  {"", "", std::to_string(run.mostInside) + " most"}});
}

} // namespace

std::string pipelineTable(const PartitionProblem& problem, const PipelineReport& report)
{
    const PipelineOptions& options = report.options;
    std::string text = printable(problem.name.empty() ? "problem" : problem.name) + ": " +
                       std::to_string(options.frames) + " frames at " +
                       formatShortest(options.fps) + " frames/s" +
                       (options.arrivals == Arrivals::Poisson ? ", at random" : "") + ", plan by " +
                       (report.method.empty() ? std::string("file") : report.method) +
                       "; return path " + std::string(name(problem.returnPath));
    if (isCongested(report.evaluation, options.fps))
        text += "; congested: the longest stage takes " +
                milliseconds(report.evaluation.maxStageMs) + " and frames come every " +
                milliseconds(1000 / options.fps);
    return text + "\n\n" + stagesTable(problem, report.run) + chart(problem, report.run) +
           measuredTable(report);
}

} // namespace edgecut::cli
