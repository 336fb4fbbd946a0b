// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/cost_table.h"
#include "core/graph/graph.h"
#include "core/partition/from_graph.h"
#include "core/partition/method.h"
#include "core/partition/problem.h"
#include "core/session/session.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// The typed view of a session's values: which model, on which devices, over which links, solved
/// how.
///
/// Keys (N: the model's number, I: tier or link from 0):
///   current                      N
///   model/N/name, model/N/source
///   model/N/format               "graph" (times from devices) or "problem" (times from the file)
///   model/N/blob                 hash of the graph's or problem's JSON
///   model/N/pin/LAYER            tier name
///   model/N/time/LAYER/TIER      ms, typed by a person
///   tier/I/name, tier/I/device   (for "graph" models)
///   link/I/uplink_mbps, link/I/downlink_mbps, link/I/latency_ms
///   method, option/KEY, return_path, result_tier (tier name), transfer_type
struct Scenario
{
    struct Model
    {
        std::string number;
        std::string name;
        std::string source;
        std::string format;
        std::string blob;
        std::map<std::string, std::string> pins;                     ///< layer -> tier name
        std::map<std::pair<std::string, std::string>, double> times; ///< (layer, tier name) -> ms

        bool operator==(const Model&) const = default;
    };
    struct Tier
    {
        std::string name;
        std::string device;

        bool operator==(const Tier&) const = default;
    };

    std::vector<Model> models;
    std::string current; ///< number of the model in view; empty: none
    std::vector<Tier> tiers;
    std::vector<Link> links;
    std::string method = "min-cut";
    OptionValues options;
    ReturnPath returnPath = ReturnPath::OneWay;
    std::optional<std::string> resultTier;
    TransferType transferType = TransferType::AsStored;

    const Model* currentModel() const;
    bool operator==(const Scenario&) const = default;
};

/// Reads the view out of the values; the error names the key that is wrong.
Result<Scenario> readScenario(const std::map<std::string, std::string>& values);

/// What a new session starts from: edge and cloud on the standard devices over the standard link.
std::map<std::string, std::string> standardValues();

/// The model in view as a problem, with everything the window shows about it.
struct ScenarioProblem
{
    std::optional<Graph> graph; ///< none for "problem" models
    CostTable costs;            ///< with origins; edited and measured times included
    PartitionProblem problem;   ///< pins, edited times, links, return path ... applied
    std::vector<Warning> warnings;
};

/// `text` is the blob of the model in view. No files are read and nothing is stored.
Result<ScenarioProblem> buildProblem(const Scenario& scenario, const std::string& text);

/// The edit that adds a model and puts it in view. For a problem file links, tiers, return path and
/// result tier of the file become the session's.
Result<Edit> addGraphEdit(Session& session, const Graph& graph, const std::string& source);
Result<Edit> addProblemEdit(Session& session, const PartitionProblem& problem,
                            const std::string& source);

} // namespace edgecut
