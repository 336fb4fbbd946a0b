// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/session/scenario.h"

#include <string>
#include <vector>

namespace edgecut {

/// Which plans to hold against one another (DNN Surgery, Figs. 12-16).
struct SpeedupQuestion
{
    std::vector<std::string> networks; ///< "zoo:nin"; empty: the problem at hand
    std::vector<Link> links;           ///< of the first link; empty: the scenario's own
    double fps = 0.1;                  ///< decides whether DADS is light or heavy
    std::vector<std::string> methods = {"edge-only", "cloud-only", "neurosurgeon", "dads"};
};

/// One network over one link: what each method's plan costs, in the question's order.
struct SpeedupCase
{
    std::string network; ///< the graph's name
    Link link;
    std::vector<Result<Evaluation>> evaluations;
};

/// Every network over every link. A method that has no plan for a case says why there; the whole
/// fails where a network cannot be read or costed, and when cancelled. `problem` is the model in
/// view, for questions without networks.
Result<std::vector<SpeedupCase>> speedupStudy(const Scenario& scenario,
                                              const PartitionProblem& problem,
                                              const SpeedupQuestion& question,
                                              const Context& context);

} // namespace edgecut
