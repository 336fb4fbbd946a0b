// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/pipeline.h"

#include "core/base/random.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace edgecut {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr std::size_t mostInsideSamples = 512;

/// A frame before or on one stage.
struct Stay
{
    std::uint32_t frame = 0;
    std::uint32_t visit = 0;
    double readyMs = 0;
    double startMs = 0;

    /// The older frame first; of one frame there is only ever one stay.
    bool operator>(const Stay& other) const { return frame > other.frame; }
};

/// How many there are, over time. What comes and goes at the same moment was never there.
class Level
{
public:
    void change(double tMs, std::ptrdiff_t by)
    {
        if (tMs > m_sinceMs)
            m_most = std::max(m_most, m_now);
        m_areaMs += static_cast<double>(m_now) * (tMs - m_sinceMs);
        m_sinceMs = tMs;
        m_now = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_now) + by);
    }
    std::size_t now() const { return m_now; }
    std::size_t most() const { return m_most; }
    double mean(double endMs) const { return endMs > 0 ? m_areaMs / endMs : 0; }

private:
    std::size_t m_now = 0, m_most = 0;
    double m_areaMs = 0, m_sinceMs = 0;
};

struct Server
{
    Stage stage;
    std::priority_queue<Stay, std::vector<Stay>, std::greater<>> waiting;
    Stay serving;
    double freeAtMs = never; ///< never: it is idle
    double busyMs = 0, waitMs = 0, mostWaitMs = 0;
    std::size_t visits = 0;
    Level queue;
};

class ArrivalTimes
{
public:
    ArrivalTimes(const PipelineOptions& options, std::uint64_t seed)
        : m_options(options), m_random(seed)
    {}

    double nextMs()
    {
        if (m_options.arrivals == Arrivals::Regular)
            return static_cast<double>(m_count++) * 1000 / m_options.fps;
        m_lastMs += -std::log(1 - m_random.uniform()) * 1000 / m_options.fps;
        return m_lastMs;
    }

private:
    const PipelineOptions& m_options;
    Random m_random;
    std::size_t m_count = 0;
    double m_lastMs = 0;
};

class Pipeline
{
public:
    Pipeline(std::vector<StageVisit> route, const PipelineOptions& options, const Context& context)
        : m_options(options), m_context(context), m_arrivals(options, context.seed)
    {
        m_run.route = std::move(route);
        m_run.latencyMs.assign(options.frames, 0);
        m_run.visits.resize(std::min(options.recorded, options.frames) * m_run.route.size());
        makeServers();
    }

    Result<PipelineRun> run();

private:
    Stage servedBy(Stage stage) const
    {
        if (stage.kind == StageKind::Downlink && !m_options.fullDuplex)
            stage.kind = StageKind::Uplink;
        return stage;
    }
    void makeServers();
    void arrive(double tMs);
    void queueUp(std::uint32_t frame, std::uint32_t visit, double tMs);
    void finish(Server& server, double tMs);
    void start(Server& server, double tMs);
    void leave(double tMs);
    Status addUp();

    const PipelineOptions& m_options;
    const Context& m_context;
    ArrivalTimes m_arrivals;
    std::vector<Server> m_servers;
    std::vector<std::size_t> m_serverOf; ///< of each visit
    std::size_t m_arrived = 0, m_left = 0;
    double m_firstLeftMs = 0;
    Level m_inside;
    PipelineRun m_run;
};

void Pipeline::makeServers()
{
    const auto byPlace = [](const Server& a, const Server& b) {
        return std::pair(a.stage.index, a.stage.kind) < std::pair(b.stage.index, b.stage.kind);
    };
    const auto find = [this](const StageVisit& visit) {
        return std::ranges::find(m_servers, servedBy(visit.stage), &Server::stage);
    };
    for (const StageVisit& visit : m_run.route) {
        if (find(visit) == m_servers.end())
            m_servers.emplace_back().stage = servedBy(visit.stage);
    }
    std::ranges::sort(m_servers, byPlace);
    for (const StageVisit& visit : m_run.route)
        m_serverOf.push_back(static_cast<std::size_t>(find(visit) - m_servers.begin()));
}

void Pipeline::queueUp(std::uint32_t frame, std::uint32_t visit, double tMs)
{
    Server& server = m_servers[m_serverOf[visit]];
    server.waiting.push({frame, visit, tMs, 0});
    server.queue.change(tMs, +1);
}

void Pipeline::leave(double tMs)
{
    m_inside.change(tMs, -1);
    if (m_left++ == 0)
        m_firstLeftMs = tMs;
    m_run.endMs = tMs;
}

void Pipeline::arrive(double tMs)
{
    const std::size_t frame = m_arrived++;
    m_inside.change(tMs, +1);
    const std::size_t every = (m_options.frames + mostInsideSamples - 1) / mostInsideSamples;
    if (frame % every == 0)
        m_run.inside.push_back({tMs, m_inside.now()});
    if (m_run.route.empty())
        leave(tMs);
    else
        queueUp(static_cast<std::uint32_t>(frame), 0, tMs);
}

void Pipeline::finish(Server& server, double tMs)
{
    const Stay stay = server.serving;
    server.freeAtMs = never;
    const std::size_t record = stay.frame * m_run.route.size() + stay.visit;
    if (record < m_run.visits.size())
        m_run.visits[record] = {stay.frame, stay.visit, stay.readyMs, stay.startMs, tMs};
    if (stay.visit + 1 < m_run.route.size())
        queueUp(stay.frame, stay.visit + 1, tMs);
    else
        leave(tMs);
}

void Pipeline::start(Server& server, double tMs)
{
    Stay stay = server.waiting.top();
    server.waiting.pop();
    server.queue.change(tMs, -1);
    const double waitMs = tMs - stay.readyMs;
    const double serviceMs = m_run.route[stay.visit].ms;
    server.waitMs += waitMs;
    server.mostWaitMs = std::max(server.mostWaitMs, waitMs);
    server.busyMs += serviceMs;
    ++server.visits;
    // Waits are added up here and services below: a difference of two late moments would lose
    // digits.
    m_run.latencyMs[stay.frame] += waitMs;
    stay.startMs = tMs;
    server.serving = stay;
    server.freeAtMs = tMs + serviceMs;
}

Result<PipelineRun> Pipeline::run()
{
    double nextArrivalMs = m_arrivals.nextMs();
    for (std::size_t turn = 0; m_left < m_options.frames; ++turn) {
        if (turn % 4096 == 0) {
            if (m_context.stopRequested())
                return cancelled();
            m_context.report(static_cast<double>(m_left) / static_cast<double>(m_options.frames),
                             translatable("core", "Running frames through the pipeline"));
        }
        double tMs = nextArrivalMs;
        for (const Server& server : m_servers)
            tMs = std::min(tMs, server.freeAtMs);
        // At one moment: who is done moves on, who comes joins, then the idle choose.
        for (Server& server : m_servers) {
            if (server.freeAtMs == tMs)
                finish(server, tMs);
        }
        if (nextArrivalMs == tMs) {
            arrive(tMs);
            nextArrivalMs = m_arrived < m_options.frames ? m_arrivals.nextMs() : never;
        }
        for (Server& server : m_servers) {
            if (server.freeAtMs == never && !server.waiting.empty())
                start(server, tMs);
        }
    }
    if (const Status added = addUp(); !added)
        return failure(added.error());
    return std::move(m_run);
}

/// Percentiles by the nearest rank; cancelled() when stopped.
Result<LatencyStatistics> statisticsOf(std::vector<double> latencies, const Context& context)
{
    const auto count = static_cast<double>(latencies.size());
    LatencyStatistics result;
    result.mean = std::accumulate(latencies.begin(), latencies.end(), 0.0) / count;
    auto from = latencies.begin(); // what stands before it is smaller
    for (const auto& [share, member] :
         {std::pair{0.0, &LatencyStatistics::least}, std::pair{0.5, &LatencyStatistics::median},
          std::pair{0.9, &LatencyStatistics::p90}, std::pair{0.95, &LatencyStatistics::p95},
          std::pair{0.99, &LatencyStatistics::p99}, std::pair{1.0, &LatencyStatistics::most}}) {
        if (context.stopRequested())
            return cancelled();
        const auto rank = static_cast<std::ptrdiff_t>(std::max(1.0, std::ceil(share * count)));
        std::nth_element(from, latencies.begin() + rank - 1, latencies.end());
        from = latencies.begin() + rank - 1;
        result.*member = *from;
    }
    return result;
}

Status Pipeline::addUp()
{
    const double routeMs =
        std::accumulate(m_run.route.begin(), m_run.route.end(), 0.0,
                        [](double sum, const StageVisit& visit) { return sum + visit.ms; });
    for (double& latencyMs : m_run.latencyMs)
        latencyMs += routeMs;
    Result<LatencyStatistics> latency = statisticsOf(m_run.latencyMs, m_context);
    if (!latency)
        return failure(std::move(latency.error()));
    m_run.latency = *latency;
    if (m_left > 1 && m_run.endMs > m_firstLeftMs)
        m_run.throughputFps =
            static_cast<double>(m_left - 1) * 1000 / (m_run.endMs - m_firstLeftMs);
    m_run.meanInside = m_inside.mean(m_run.endMs);
    m_run.mostInside = m_inside.most();
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        const Server& server = m_servers[i];
        StageUse use;
        use.stage = server.stage;
        for (std::size_t visit = 0; visit < m_serverOf.size(); ++visit)
            use.stageMs += m_serverOf[visit] == i ? m_run.route[visit].ms : 0;
        use.utilisation = m_run.endMs > 0 ? server.busyMs / m_run.endMs : 0;
        use.meanQueue = server.queue.mean(m_run.endMs);
        use.mostQueue = server.queue.most();
        use.meanWaitMs = server.waitMs / static_cast<double>(server.visits);
        use.mostWaitMs = server.mostWaitMs;
        m_run.stages.push_back(use);
    }
    return {};
}

Status checkOptions(const PipelineOptions& options)
{
    if (!(options.fps > 0) || !std::isfinite(options.fps))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "%1 frames a second are not possible; it must be a "
                                             "number above 0."),
                        {options.fps}});
    if (options.frames < 1 || options.frames > PipelineOptions::mostFrames)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "%1 frames cannot be simulated; take 1 to %2."),
                        {static_cast<std::int64_t>(options.frames),
                         static_cast<std::int64_t>(PipelineOptions::mostFrames)}});
    return {};
}

} // namespace

Result<PipelineRun> runPipeline(const PartitionProblem& problem, const Plan& plan,
                                const PipelineOptions& options, const Context& context)
{
    if (const Status status = checkOptions(options); !status)
        return failure(status.error());
    Result<std::vector<StageVisit>> route = frameRoute(problem, plan);
    if (!route)
        return failure(std::move(route.error()));
    return Pipeline(std::move(*route), options, context).run();
}

} // namespace edgecut
