// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exits_file.h"
#include "tests/fuzz/target.h"

#include <cmath>

namespace {

using namespace edgecut;

void trySolve(const ExitsProblem& problem)
{
    const auto exact = reportExits(*findExitsMethod("exact"), problem, {}, {});
    if (!exact)
        return; // times beyond what a number holds
    const ExitsOptions brief{100, {.iterations = 2, .population = 4}};
    const auto genetic = reportExits(*findExitsMethod("genetic"), problem, brief, {});
    fuzz::require(genetic.has_value(), "what is solved exactly can be searched");
    fuzz::require(genetic->solution.expectedMs >= exact->exactMs * (1 - 1e-9),
                  "nothing is better than exact");
    double shares = 0;
    for (const ExitAnswer& answer : exact->solution.exits)
        shares += answer.probability;
    fuzz::require(std::abs(shares - 1) < 1e-9, "shares add up to 1");
    fuzz::require(!writeExitsPlan(problem, *genetic).empty(), "an answer can be written");
    const auto edgent = reportExits(*findExitsMethod("edgent"), problem, brief, {});
    fuzz::require(edgent || edgent.error().code == ErrorCode::Infeasible, "in time or too late");
}

bool tryInput(std::string_view input)
{
    const Result<ExitsProblem> read = readExits(input, "input.json");
    if (!read)
        return false;
    fuzz::require(check(*read).has_value(), "what was read passes check()");
    const std::string written = writeExits(*read);
    const Result<ExitsProblem> again = readExits(written, "written.json");
    fuzz::require(again.has_value(), "what was written can be read");
    fuzz::require(writeExits(*again) == written, "written again it is the same");
    trySolve(*read);
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
