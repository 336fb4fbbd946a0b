// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/workload.h"

#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <string_view>
#include <utility>

namespace edgecut {

namespace {

tl::unexpected<Error> invalid(const Request& request, Template pattern,
                              std::vector<Message::Argument> arguments)
{
    return failure(ErrorCode::InvalidInput, {pattern, std::move(arguments)}, {}, request.line);
}

bool isAmount(double number)
{
    return std::isfinite(number) && number >= 0;
}

Status checkRequest(const Workload& workload, const Request& request)
{
    if (request.id.empty())
        return invalid(request, translatable("core", "A request has no id; give it one."), {});
    if (!isAmount(request.arrivalMs) || !isAmount(request.serviceMs))
        return invalid(request,
                       translatable("core", "The request \"%1\" comes at %2 ms and takes %3 ms; "
                                            "both must be numbers of 0 or more."),
                       {request.id, request.arrivalMs, request.serviceMs});
    if (!isAmount(request.value))
        return invalid(request,
                       translatable("core", "The request \"%1\" has the value %2; it must be a "
                                            "number of 0 or more."),
                       {request.id, request.value});
    if (request.after.isValid() && request.after.index() >= workload.size())
        return invalid(request,
                       translatable("core", "The request \"%1\" comes after one that the workload "
                                            "does not hold."),
                       {request.id});
    return {};
}

/// An open table of request numbers with a piece of their hash: a look at the ids themselves is
/// rarely needed, which is what a set of a million texts spends its time on.
Status checkIds(const Workload& workload)
{
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    struct Slot
    {
        std::uint32_t request = none, hash = 0;
    };
    std::vector<Slot> table(std::bit_ceil(2 * workload.size() + 1));
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const Request& request = workload.requests[i];
        const std::uint64_t hash = std::hash<std::string_view>{}(request.id);
        const Slot added{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(hash >> 32)};
        std::size_t place = hash & (table.size() - 1);
        for (; table[place].request != none; place = (place + 1) & (table.size() - 1)) {
            if (table[place].hash == added.hash &&
                workload.requests[table[place].request].id == request.id)
                return invalid(request,
                               translatable("core", "The id \"%1\" is used a second time; give "
                                                    "this request another one."),
                               {request.id});
        }
        table[place] = added;
    }
    return {};
}

/// Each request has one predecessor at most, so a walk back ends or turns in a circle.
Status checkOrder(const Workload& workload)
{
    enum class Seen : std::uint8_t { No, OnThisWalk, Ends };
    std::vector<Seen> seen(workload.size(), Seen::No);
    std::vector<std::size_t> walk;
    for (std::size_t i = 0; i < workload.size(); ++i) {
        walk.clear();
        RequestId at(i);
        while (at.isValid() && seen[at.index()] == Seen::No) {
            seen[at.index()] = Seen::OnThisWalk;
            walk.push_back(at.index());
            at = workload[at].after;
        }
        if (at.isValid() && seen[at.index()] == Seen::OnThisWalk) {
            const Request& request = workload[at];
            if (request.after == at)
                return invalid(request,
                               translatable("core", "The request \"%1\" comes after itself; leave "
                                                    "out its \"after\" or name another request."),
                               {request.id});
            return invalid(request,
                           translatable("core",
                                        "The request \"%1\" comes after \"%2\", which in turn "
                                        "waits for \"%1\": a circle in \"after\" never starts. "
                                        "Leave one \"after\" of it out."),
                           {request.id, workload[request.after].id});
        }
        for (const std::size_t index : walk)
            seen[index] = Seen::Ends;
    }
    return {};
}

} // namespace

double efficiencyPerMs(const Request& request)
{
    if (request.blockPerMs >= 0)
        return request.blockPerMs;
    return request.serviceMs > 0 ? request.value / request.serviceMs
                                 : std::numeric_limits<double>::infinity();
}

Status check(const Workload& workload)
{
    if (workload.size() > Workload::mostRequests)
        return failure(ErrorCode::Limit,
                       {translatable("core", "The workload has %1 requests; this program takes up "
                                             "to %2."),
                        {static_cast<std::int64_t>(workload.size()),
                         static_cast<std::int64_t>(Workload::mostRequests)}});
    for (const Request& request : workload.requests) {
        if (Status status = checkRequest(workload, request); !status)
            return status;
    }
    if (Status status = checkIds(workload); !status)
        return status;
    return checkOrder(workload);
}

} // namespace edgecut
