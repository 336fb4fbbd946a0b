// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/policy.h"

#include <algorithm>

namespace edgecut {

namespace {

double none(const Request&)
{
    return 0;
}

double shortness(const Request& request)
{
    return -request.serviceMs;
}

double value(const Request& request)
{
    return request.value;
}

double lowness(const Request& request)
{
    return -request.value;
}

} // namespace

std::span<const Policy> policies()
{
    static const Policy catalogue[] = {
        {"fcfs",
         translatable("core", "First come, first served"),
         translatable("core", "the earliest ready"),
         {},
         "the baseline of mobile web AR",
         none},
        {"sjf", translatable("core", "Shortest job first"),
         translatable("core", "the shortest service"),
         translatable("core", "the mean waiting time"), "Smith 1956; a baseline of mobile web AR",
         shortness},
        {"hvf",
         translatable("core", "Highest value first"),
         translatable("core", "the highest value"),
         {},
         "a baseline of mobile web AR",
         value},
        {"efficiency", translatable("core", "Efficiency first"),
         translatable("core", "the highest value per service time"),
         translatable("core", "the sum of value x waiting time"),
         "mobile web AR, efficiency-based scheduling; Smith 1956", efficiencyPerMs},
        {"lvf", translatable("core", "Lowest value first"),
         translatable("core", "the lowest value"),
         translatable("core", "the objective that mobile web AR prints"),
         "not proposed by anybody: what the printed objective asks for", lowness},
    };
    return catalogue;
}

const Policy* findPolicy(std::string_view id)
{
    const auto found = std::ranges::find(policies(), id, &Policy::id);
    return found == policies().end() ? nullptr : &*found;
}

} // namespace edgecut
