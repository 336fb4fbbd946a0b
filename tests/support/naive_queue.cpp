// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_queue.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace edgecut::test {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

struct State
{
    const Workload& workload;
    std::string_view policy;
    std::vector<Service> services;
    std::vector<bool> started;
    std::vector<double> freeAtMs; ///< a server each

    /// When it becomes ready, as far as that is known at `nowMs`; never: not yet.
    double readyMs(std::size_t i, double nowMs) const
    {
        const Request& request = workload.requests[i];
        if (!request.after.isValid())
            return request.arrivalMs;
        const std::size_t after = request.after.index();
        if (!started[after] || services[after].finishMs > nowMs)
            return never;
        return std::max(request.arrivalMs, services[after].finishMs);
    }

    double efficiency(std::size_t i) const
    {
        const Request& request = workload.requests[i];
        if (request.blockPerMs >= 0)
            return request.blockPerMs;
        return request.serviceMs == 0 ? never : request.value / request.serviceMs;
    }

    /// Whether the policy puts a before b, the times and the file's order left aside.
    bool wins(std::size_t a, std::size_t b) const
    {
        const Request& x = workload.requests[a];
        const Request& y = workload.requests[b];
        if (policy == "sjf")
            return x.serviceMs < y.serviceMs;
        if (policy == "hvf")
            return x.value > y.value;
        if (policy == "lvf")
            return x.value < y.value;
        if (policy == "efficiency")
            return efficiency(a) > efficiency(b);
        return false;
    }
};

std::optional<std::size_t> chosen(State& state, const QueueOptions& options, double nowMs,
                                  Service& service)
{
    std::optional<std::size_t> best;
    bool bestIsOverdue = false;
    double bestReadyMs = 0;
    for (std::size_t i = 0; i < state.workload.size(); ++i) {
        const double readyMs = state.readyMs(i, nowMs);
        if (state.started[i] || readyMs > nowMs)
            continue;
        ++service.ready;
        const bool isOverdue =
            options.mu && nowMs - readyMs >= *options.mu * state.workload.requests[i].serviceMs;
        service.overdue += isOverdue ? 1 : 0;
        bool isBetter = !best;
        if (best && isOverdue != bestIsOverdue)
            isBetter = isOverdue;
        else if (best && isOverdue)
            isBetter = readyMs < bestReadyMs;
        else if (best)
            isBetter = state.wins(i, *best) || (!state.wins(*best, i) && readyMs < bestReadyMs);
        if (!isBetter)
            continue;
        best = i;
        bestIsOverdue = isOverdue;
        bestReadyMs = readyMs;
    }
    service.readyMs = service.startMs = bestReadyMs;
    service.wasOverdue = bestIsOverdue;
    return best;
}

double nextMoment(const State& state, double nowMs)
{
    double next = never;
    for (const double freeAtMs : state.freeAtMs) {
        if (freeAtMs > nowMs)
            next = std::min(next, freeAtMs);
    }
    for (std::size_t i = 0; i < state.workload.size(); ++i) {
        if (state.started[i])
            continue;
        const double readyMs = state.readyMs(i, nowMs);
        if (readyMs > nowMs)
            next = std::min(next, readyMs);
    }
    return next;
}

} // namespace

QueueRun naiveQueue(const Workload& workload, std::string_view policy, const QueueOptions& options)
{
    State state{workload, policy, std::vector<Service>(workload.size()),
                std::vector<bool>(workload.size()),
                std::vector<double>(static_cast<std::size_t>(options.servers), 0)};
    QueueRun run;
    double nowMs = 0;
    while (run.order.size() < workload.size()) {
        const auto server = std::ranges::find_if(
            state.freeAtMs, [nowMs](double freeAtMs) { return freeAtMs <= nowMs; });
        Service service;
        const std::optional<std::size_t> best =
            server == state.freeAtMs.end() ? std::nullopt : chosen(state, options, nowMs, service);
        if (!best) {
            nowMs = nextMoment(state, nowMs);
            continue;
        }
        service.startMs = nowMs;
        service.finishMs = nowMs + workload.requests[*best].serviceMs;
        service.server = static_cast<std::int32_t>(server - state.freeAtMs.begin());
        *server = service.finishMs;
        state.services[*best] = service;
        state.started[*best] = true;
        run.order.push_back(RequestId(*best));
    }
    run.services = state.services;
    return run;
}

Workload randomWorkload(Random& random, const WorkloadShape& shape)
{
    Workload workload;
    workload.users = {"ann", "ben", "cat"};
    const auto count = static_cast<std::size_t>(random.integer(0, shape.mostRequests));
    // Requests come after those that stand before them here, and then change places.
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(
            places[i - 1],
            places[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(i) - 1))]);
    workload.requests.resize(count);
    const bool allAtOnce = random.chance(0.4);
    for (std::size_t i = 0; i < count; ++i) {
        Request& request = workload.requests[places[i]];
        request.id = std::string("r").append(std::to_string(places[i]));
        request.arrivalMs = allAtOnce            ? 0
                            : shape.wholeNumbers ? static_cast<double>(random.integer(0, 12))
                                                 : random.uniform(0, 20);
        request.serviceMs =
            shape.wholeNumbers ? static_cast<double>(random.integer(0, 5)) : random.uniform(0, 5);
        request.value =
            shape.wholeNumbers ? static_cast<double>(random.integer(0, 4)) / 4 : random.uniform();
        if (random.chance(shape.user))
            request.user = static_cast<std::int32_t>(random.integer(0, 2));
        if (i > 0 && random.chance(shape.after)) {
            // Mostly the one just before, which makes chains.
            const std::size_t after =
                random.chance(0.7)
                    ? i - 1
                    : static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(i) - 1));
            request.after = RequestId(places[after]);
        }
    }
    return workload;
}

std::string describe(const Workload& workload)
{
    std::string text;
    for (const Request& request : workload.requests) {
        text += request.id + ": arrival " + formatShortest(request.arrivalMs) + ", service " +
                formatShortest(request.serviceMs) + ", value " + formatShortest(request.value);
        if (request.user >= 0)
            text += ", user " + workload.users[static_cast<std::size_t>(request.user)];
        if (request.after.isValid())
            text += ", after " + workload[request.after].id;
        text += '\n';
    }
    return text;
}

} // namespace edgecut::test
