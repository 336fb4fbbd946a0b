// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/queue.h"

#include "core/scheduling/queue_steps.h"
#include "core/scheduling/waiting_room.h"

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

/// Something that happens to a request or a server, the earliest first, then by number.
struct Event
{
    double tMs = 0;
    std::uint32_t number = 0;

    auto operator<=>(const Event&) const = default;
};

using Events = std::priority_queue<Event, std::vector<Event>, std::greater<>>;

class Queue
{
public:
    Queue(const Workload& workload, const Policy& policy, const QueueOptions& options,
          const Context& context)
        : m_workload(workload)
        , m_context(context)
        , m_steps(workload, policy, context)
        , m_room(workload, policy, options.mu)
        , m_serving(static_cast<std::size_t>(options.servers))
    {
        m_run.order.reserve(workload.size());
        m_run.services.resize(workload.size());
        m_free.resize(m_serving.size());
        std::iota(m_free.begin(), m_free.end(), 0);
        listArrivals();
        listSuccessors();
    }

    Result<QueueRun> run();
    void tellEnd(const QueueMetrics& metrics) { m_steps.end(metrics); }

private:
    void listArrivals();
    void listSuccessors();
    void finishUntil(double nowMs);
    void admitUntil(double nowMs);
    void admit(std::uint32_t request, double readyMs);
    void take(double nowMs);
    double nextMs() const;

    const Workload& m_workload;
    const Context& m_context;
    QueueSteps m_steps;
    WaitingRoom m_room;
    std::vector<std::uint32_t> m_arrivals; ///< those that come after nothing, in order of arrival
    std::size_t m_arrived = 0;
    Events m_released; ///< those that came after something and have yet to arrive
    /// Who comes after whom: m_successors[m_firstSuccessor[i]] to before m_firstSuccessor[i + 1].
    std::vector<std::uint32_t> m_firstSuccessor, m_successors;
    Events m_busy;                        ///< servers and when each is free
    std::vector<std::uint32_t> m_serving; ///< a request a server
    std::vector<std::int32_t> m_free;     ///< a heap, the first server on top
    QueueRun m_run;
    std::vector<std::uint32_t> m_admitted; ///< since the last look, where somebody watches
};

void Queue::listArrivals()
{
    for (std::size_t i = 0; i < m_workload.size(); ++i) {
        if (!m_workload.requests[i].after.isValid())
            m_arrivals.push_back(static_cast<std::uint32_t>(i));
    }
    std::ranges::stable_sort(m_arrivals, {}, [this](std::uint32_t request) {
        return m_workload.requests[request].arrivalMs;
    });
}

void Queue::listSuccessors()
{
    m_firstSuccessor.assign(m_workload.size() + 1, 0);
    for (const Request& request : m_workload.requests) {
        if (request.after.isValid())
            ++m_firstSuccessor[request.after.index() + 1];
    }
    std::partial_sum(m_firstSuccessor.begin(), m_firstSuccessor.end(), m_firstSuccessor.begin());
    m_successors.resize(m_firstSuccessor.back());
    std::vector<std::uint32_t> next = m_firstSuccessor;
    for (std::size_t i = 0; i < m_workload.size(); ++i) {
        if (const RequestId after = m_workload.requests[i].after; after.isValid())
            m_successors[next[after.index()]++] = static_cast<std::uint32_t>(i);
    }
}

void Queue::admit(std::uint32_t request, double readyMs)
{
    m_run.services[request].readyMs = readyMs;
    m_room.enter(request, readyMs);
    if (m_context.watch)
        m_admitted.push_back(request);
}

void Queue::finishUntil(double nowMs)
{
    while (!m_busy.empty() && m_busy.top().tMs <= nowMs) {
        const std::uint32_t server = m_busy.top().number;
        const std::uint32_t finished = m_serving[server];
        m_busy.pop();
        m_free.push_back(static_cast<std::int32_t>(server));
        std::ranges::push_heap(m_free, std::greater<>());
        m_steps.finished(finished, m_run.services[finished]);
        const double endMs = m_run.services[finished].finishMs;
        for (std::uint32_t s = m_firstSuccessor[finished]; s < m_firstSuccessor[finished + 1]; ++s)
            m_released.push(
                {std::max(m_workload.requests[m_successors[s]].arrivalMs, endMs), m_successors[s]});
    }
}

void Queue::admitUntil(double nowMs)
{
    for (; m_arrived < m_arrivals.size(); ++m_arrived) {
        const std::uint32_t request = m_arrivals[m_arrived];
        const double arrivalMs = m_workload.requests[request].arrivalMs;
        if (arrivalMs > nowMs)
            break;
        admit(request, arrivalMs);
    }
    while (!m_released.empty() && m_released.top().tMs <= nowMs) {
        admit(m_released.top().number, m_released.top().tMs);
        m_released.pop();
    }
    m_steps.ready(m_admitted, nowMs);
    m_admitted.clear();
}

void Queue::take(double nowMs)
{
    const WaitingRoom::Taken taken = m_room.take(nowMs);
    std::ranges::pop_heap(m_free, std::greater<>());
    const std::int32_t server = m_free.back();
    m_free.pop_back();
    Service& service = m_run.services[taken.request];
    service.startMs = nowMs;
    service.finishMs = nowMs + m_workload.requests[taken.request].serviceMs;
    service.server = server;
    service.ready = taken.ready;
    service.overdue = taken.overdue;
    service.wasOverdue = taken.wasOverdue;
    m_serving[static_cast<std::size_t>(server)] = taken.request;
    m_busy.push({service.finishMs, static_cast<std::uint32_t>(server)});
    m_run.order.push_back(RequestId(static_cast<std::size_t>(taken.request)));
    m_steps.taken(taken.request, service);
}

double Queue::nextMs() const
{
    double next = never;
    if (!m_busy.empty())
        next = m_busy.top().tMs;
    if (m_arrived < m_arrivals.size())
        next = std::min(next, m_workload.requests[m_arrivals[m_arrived]].arrivalMs);
    if (!m_released.empty())
        next = std::min(next, m_released.top().tMs);
    return next;
}

Result<QueueRun> Queue::run()
{
    constexpr std::size_t stride = 1 << 14; // of looking at the stop token
    double nowMs = 0;
    while (m_run.order.size() < m_workload.size()) {
        finishUntil(nowMs);
        admitUntil(nowMs);
        if (m_room.empty() || m_free.empty()) {
            nowMs = nextMs();
            if (nowMs == never)
                return failure(ErrorCode::InvalidInput,
                               translatable("core", "The times of the requests add up beyond what "
                                                    "a number holds; give them in milliseconds."));
            continue;
        }
        take(nowMs);
        if (m_run.order.size() % stride == 0) {
            if (m_context.stopRequested())
                return cancelled();
            m_context.report(static_cast<double>(m_run.order.size()) /
                                 static_cast<double>(m_workload.size()),
                             translatable("core", "Serving requests"));
        }
    }
    if (m_context.watch)
        finishUntil(never);
    return std::move(m_run);
}

Status checkOptions(const QueueOptions& options)
{
    if (options.mu && !(std::isfinite(*options.mu) && *options.mu >= 0))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The waiting bound mu is %1; it must be a number of 0 "
                                             "or more."),
                        {*options.mu}});
    if (options.servers < 1 || options.servers > QueueOptions::mostServers)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There are %1 servers; it must be 1 to %2."),
                        {std::int64_t{options.servers}, std::int64_t{QueueOptions::mostServers}}});
    return {};
}

Result<QueueMetrics> measured(const Workload& workload, const QueueRun& run)
{
    QueueMetrics metrics;
    double valuePerMs = 0, waitingMs = 0, printed = 0;
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const Request& request = workload.requests[i];
        const Service& service = run.services[i];
        const double waited = service.waitingMs();
        const double response = waited + request.serviceMs;
        if (response == 0)
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The request \"%1\" neither waits nor takes time, so that "
                                      "its value per time is not defined; give it a time above "
                                      "0."),
                 {request.id}},
                {}, request.line);
        metrics.valuedWaitingMs += waited * request.value;
        valuePerMs += request.value / response;
        waitingMs += waited;
        printed += response / efficiencyPerMs(request);
        metrics.mostWaitingMs = std::max(metrics.mostWaitingMs, waited);
        metrics.endMs = std::max(metrics.endMs, service.finishMs);
        metrics.overdue += service.wasOverdue ? 1 : 0;
    }
    if (!std::isfinite(metrics.valuedWaitingMs + valuePerMs + waitingMs + metrics.endMs))
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The metrics add up beyond what a number holds; give "
                                            "times in milliseconds and values as probabilities."));
    metrics.printedObjective =
        std::isfinite(printed) ? std::optional<double>(printed) : std::nullopt;
    if (workload.size() > 0) {
        const auto count = static_cast<double>(workload.size());
        metrics.averageValidWaitingMs = metrics.valuedWaitingMs / count;
        metrics.systemEfficiencyPerMs = valuePerMs / count;
        metrics.meanWaitingMs = waitingMs / count;
    }
    return metrics;
}

} // namespace

Result<QueueRun> runQueue(const Workload& workload, const Policy& policy,
                          const QueueOptions& options, const Context& context)
{
    if (Status status = check(workload); !status)
        return failure(std::move(status.error()));
    if (Status status = checkOptions(options); !status)
        return failure(std::move(status.error()));
    Queue queue(workload, policy, options, context);
    Result<QueueRun> run = queue.run();
    if (!run)
        return run;
    Result<QueueMetrics> metrics = measured(workload, *run);
    if (!metrics)
        return failure(std::move(metrics.error()));
    run->metrics = *metrics;
    queue.tellEnd(*metrics);
    return run;
}

bool smithsRuleHolds(const Workload& workload, const QueueOptions& options)
{
    if (options.mu || options.servers != 1)
        return false;
    return std::ranges::all_of(workload.requests, [&](const Request& request) {
        return !request.after.isValid() && request.blockPerMs < 0 &&
               request.arrivalMs == workload.requests.front().arrivalMs;
    });
}

} // namespace edgecut
