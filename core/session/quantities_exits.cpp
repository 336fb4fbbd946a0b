// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_exits.h"

#include "core/exchange/exits_file.h"
#include "core/exits/branchy_networks.h"

namespace edgecut {

namespace {

Result<ExitsProblem> networkOf(const QuantityRequest& request)
{
    if (const Scenario::Input* input = request.scenario.shownInput("exits")) {
        const Result<std::string> text = request.input("exits");
        return text ? readExits(*text, input->name) : failure(text.error());
    }
    auto made = exitsProblemOf(branchyNetworks().front(), preDnnOffSetting());
    if (!made)
        return failure(std::move(made.error()));
    return std::move(made->first);
}

} // namespace

Result<QuantityValue> exitsLatency(const QuantityRequest& request, const Context& context)
{
    const Result<std::string> served = textParameter(request, "served");
    if (!served)
        return failure(served.error());
    const Result<ExitsProblem> problem = networkOf(request);
    if (!problem)
        return failure(problem.error());
    const ExitsMethod* method = findExitsMethod(*served);
    if (!method)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "\"%1\" serves no exits; name exact, genetic or "
                                             "edgent."),
                        {*served}});
    const Result<ExitsSolution> solution = method->needsDeadline
                                               ? edgentExpected(*problem)
                                               : solveExits(*method, *problem, {}, context);
    if (!solution)
        return failure(solution.error());
    return solution->expectedMs;
}

} // namespace edgecut
