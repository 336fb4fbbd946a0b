// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/queue_steps.h"

#include "core/partition/shown_ms.h"

#include <string>
#include <utility>

namespace edgecut {

namespace {

std::int64_t counted(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

/// "r1, r2 and r3" is told of so many, more are counted.
constexpr std::size_t mostNamed = 4;

std::string namesOf(const Workload& workload, std::span<const std::uint32_t> requests)
{
    std::string names;
    for (const std::uint32_t request : requests)
        names.append(names.empty() ? "" : ", ").append(workload.requests[request].id);
    return names;
}

} // namespace

QueueSteps::QueueSteps(const Workload& workload, const Policy& policy, const Context& context)
    : m_workload(workload), m_policy(policy), m_context(context)
{}

/// The last one stays free for the end.
bool QueueSteps::hasRoom()
{
    const bool hasRoom = m_told + 1 < Step::mostSteps;
    ++(hasRoom ? m_told : m_leftOut);
    return hasRoom;
}

void QueueSteps::ready(std::span<const std::uint32_t> requests, double nowMs)
{
    if (!m_context.watch || requests.empty())
        return;
    m_waiting += requests.size();
    if (!hasRoom())
        return;
    Step step{"ready", {}, {}, {}, {}};
    step.numbers = {{"time_ms", nowMs}, {"waiting", static_cast<double>(m_waiting)}};
    if (requests.size() == 1) {
        const Request& request = m_workload.requests[requests.front()];
        step.sentence = {translatable("core", "%1 ms: %2 is ready, a service of %3 ms worth %4. "
                                              "Now %5 wait."),
                         {shownMs(nowMs), request.id, shownMs(request.serviceMs),
                          shownMs(request.value), counted(m_waiting)}};
    } else if (requests.size() <= mostNamed) {
        step.sentence = {translatable("core", "%1 ms: %2 are ready. Now %3 wait."),
                         {shownMs(nowMs), namesOf(m_workload, requests), counted(m_waiting)}};
    } else {
        step.sentence = {translatable("core", "%1 ms: %2 requests are ready at once, %3 and so on. "
                                              "Now %4 wait."),
                         {shownMs(nowMs), counted(requests.size()),
                          namesOf(m_workload, requests.first(mostNamed)), counted(m_waiting)}};
    }
    m_context.watch(std::move(step));
}

Message QueueSteps::reasonOf(std::uint32_t request, const Service& service) const
{
    const Request& its = m_workload.requests[request];
    const auto server = std::int64_t{service.server} + 1;
    if (service.ready == 1)
        return {translatable("core", "%1 ms: server %2 takes %3, the only one that waits."),
                {shownMs(service.startMs), server, its.id}};
    if (service.wasOverdue)
        return {
            translatable("core", "%1 ms: server %2 takes %3 before all others, as it has "
                                 "waited too long: %4 ms for a service of %5 ms. Of %6 that "
                                 "wait %7 are overdue; the earliest ready of those goes first."),
            {shownMs(service.startMs), server, its.id, shownMs(service.waitingMs()),
             shownMs(its.serviceMs), std::int64_t{service.ready}, std::int64_t{service.overdue}}};
    return {translatable("core", "%1 ms: server %2 takes %3 as %4 of %5 that wait: a service of "
                                 "%6 ms worth %7, after %8 ms of waiting."),
            {shownMs(service.startMs), server, its.id, m_policy.takes, std::int64_t{service.ready},
             shownMs(its.serviceMs), shownMs(its.value), shownMs(service.waitingMs())}};
}

void QueueSteps::taken(std::uint32_t request, const Service& service)
{
    if (!m_context.watch)
        return;
    --m_waiting;
    if (!hasRoom())
        return;
    Step step{"take", reasonOf(request, service), {}, {}, {}};
    step.numbers = {{"time_ms", service.startMs},
                    {"request", static_cast<double>(request)},
                    {"waiting", static_cast<double>(m_waiting)},
                    {"waited_ms", service.waitingMs()}};
    m_context.watch(std::move(step));
}

void QueueSteps::finished(std::uint32_t request, const Service& service)
{
    if (!m_context.watch)
        return;
    ++m_finished;
    if (!hasRoom())
        return;
    Step step{"finish", {}, {}, {}, {}};
    step.sentence = {translatable("core", "%1 ms: %2 is done, %3 ms after it was ready. %4 of %5 "
                                          "are served."),
                     {shownMs(service.finishMs), m_workload.requests[request].id,
                      shownMs(service.finishMs - service.readyMs), counted(m_finished),
                      counted(m_workload.size())}};
    step.numbers = {{"time_ms", service.finishMs},
                    {"request", static_cast<double>(request)},
                    {"waiting", static_cast<double>(m_waiting)},
                    {"finished", static_cast<double>(m_finished)}};
    m_context.watch(std::move(step));
}

void QueueSteps::end(const QueueMetrics& metrics)
{
    if (!m_context.watch)
        return;
    const double waitingMs = metrics.averageValidWaitingMs.value_or(0);
    const double efficiency = metrics.systemEfficiencyPerMs.value_or(0);
    Step step{"done", {}, {}, {}, {}};
    step.sentence =
        m_leftOut > 0
            ? Message{translatable("core", "%1 more steps are left out here. All are served after "
                                           "%2 ms: average valid waiting time %3 ms, system "
                                           "efficiency %4 a ms."),
                      {counted(m_leftOut), shownMs(metrics.endMs), shownMs(waitingMs),
                       shownMs(efficiency)}}
            : Message{translatable("core", "All are served after %1 ms: average valid waiting time "
                                           "%2 ms, system efficiency %3 a ms."),
                      {shownMs(metrics.endMs), shownMs(waitingMs), shownMs(efficiency)}};
    step.numbers = {{"time_ms", metrics.endMs},
                    {"waiting", 0},
                    {"average_valid_waiting_ms", waitingMs},
                    {"system_efficiency", efficiency}};
    m_context.watch(std::move(step));
}

} // namespace edgecut
