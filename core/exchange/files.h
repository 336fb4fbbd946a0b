// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/formats/model_reader.h"
#include "core/graph/graph.h"
#include "core/partition/budget_front.h"
#include "core/partition/curve.h"
#include "core/partition/dsh.h"
#include "core/partition/energy_front.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <string>
#include <string_view>

namespace edgecut {

/// contract section 1; `file` is for messages. The problem has passed check(). Two optional keys
/// more: a link's "radio", what its nearer tier draws while it sends and receives, as the id of a
/// preset ("lte") or {"uplink_mw_per_mbps", "downlink_mw_per_mbps", "base_mw"}; "price_per_hour",
/// what computing on each tier costs, in any currency.
Result<PartitionProblem> readProblem(std::string_view json, const std::string& file);
std::string writeProblem(const PartitionProblem& problem);

/// contract section 2.
std::string writePlan(const PartitionProblem& problem, std::string_view method,
                      const Solution& solution);

/// The assignment of such a document, for the problem that it was made for or one with the same
/// layers and tiers; whether it is allowed is evaluate()'s to say.
Result<Plan> readPlan(std::string_view json, const std::string& file,
                      const PartitionProblem& problem);

/// contract section 3.
std::string writeCurve(const PartitionProblem& problem, const BandwidthCurve& curve);

/// `edgecut.energy-front`: the supported points, each with the weight from which it is best.
std::string writeEnergyFront(const PartitionProblem& problem,
                             const std::vector<EnergyPoint>& points);

/// `edgecut.front`: the staircase, an entry a step with its stage times and assignment.
std::string writeFront(const PartitionProblem& problem, const BudgetFront& front);

/// `edgecut.surface`: every cut of DSH's search with its weights, and the plan that it took.
std::string writeSurface(const PartitionProblem& problem, const DshSearch& search);

/// contract section 4, both ways (a session keeps its models so).
std::string writeGraph(const Graph& graph);
Result<Graph> readGraph(std::string_view json, const std::string& file);

/// What `import` and `profile` take: a model file or "zoo:NAME".
Result<ImportedModel> openModel(const std::string& model, const ImportOptions& options = {},
                                const Context& context = {});

} // namespace edgecut
