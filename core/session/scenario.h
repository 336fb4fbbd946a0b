// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/cost_table.h"
#include "core/costs/engine_profile.h"
#include "core/graph/graph.h"
#include "core/partition/from_graph.h"
#include "core/partition/method.h"
#include "core/partition/problem.h"
#include "core/session/session.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// The typed view of a session's values: which model, on which devices, over which links, solved
/// how.
///
/// Keys (N: the model's number, I: tier or link from 0):
///   title, summary               of the session, for people; may be missing
///   current                      N; missing: no model yet
///   model/N/name, model/N/source
///   model/N/format               "graph" (times from devices) or "problem" (times from the file)
///   model/N/blob                 hash of the graph's or problem's JSON
///   model/N/pin/LAYER            tier name
///   model/N/time/LAYER/TIER      ms, typed by a person; % and / in TIER stand as %25 and %2F
///   model/N/profile/blob/TIER, model/N/profile/name/TIER
///                                times measured on that tier (exchange's writeLayerTimes()) and
///                                the file's name
///   tier/I/name, tier/I/device   (the devices for "graph" models)
///   link/I/uplink_mbps, link/I/downlink_mbps, link/I/latency_ms
///   input/N/kind, input/N/name, input/N/source, input/N/blob
///                                what a workspace works on besides models: "trace", "workload" ...
///   shown/KIND                   N of the input of that kind in view; missing: none
///   setting/ROOM/KEY             what a workspace is set to ("setting/pipeline/fps"), as text
///   setting/costs/fuse           "1": engines' fused kernels are costed, not single layers
///   method, option/KEY, return_path, result_tier (tier name), transfer_type; missing: the default
///   view/...                     how the studio shows it; not part of the scenario
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
        /// Measured times, of a "graph" only. A time that was typed goes before.
        struct Profile
        {
            std::string name;
            std::string blob;

            bool operator==(const Profile&) const = default;
        };
        std::map<std::string, Profile> profiles; ///< tier name ->

        bool operator==(const Model&) const = default;
    };
    /// A file that a workspace works on: a bandwidth trace, a workload ... Its text is a blob.
    struct Input
    {
        std::string number;
        std::string kind; ///< one of inputKinds() (exchange/input_kind.h)
        std::string name;
        std::string source;
        std::string blob;

        bool operator==(const Input&) const = default;
    };
    struct Tier
    {
        std::string name;
        std::string device;

        bool operator==(const Tier&) const = default;
    };

    std::string title;
    std::string summary;
    std::vector<Model> models; ///< by number, as numbers
    std::string current;       ///< number of the model in view; empty: none
    std::vector<Tier> tiers;
    std::vector<Link> links;
    std::string method = "min-cut";
    OptionValues options;
    ReturnPath returnPath = ReturnPath::OneWay;
    std::optional<std::string> resultTier;
    TransferType transferType = TransferType::AsStored;
    std::vector<Input> inputs;                                   ///< by number, as numbers
    std::map<std::string, std::string, std::less<>> shownInputs; ///< kind -> number
    std::map<std::string, std::string, std::less<>> settings;    ///< "pipeline/fps" -> "20"

    const Model* currentModel() const; ///< nullptr: none
    /// The input of that kind in view; nullptr: none.
    const Input* shownInput(std::string_view kind) const;
    /// A workspace's setting; `standard` where it is not set or is no number.
    double setting(std::string_view key, double standard) const;
    std::string setting(std::string_view key, std::string_view standard) const;
    std::vector<std::string> tierNames() const;
    /// Layers that engines run as one kernel (convolution, normalisation, activation) are costed
    /// and placed together; graphs only, a problem file's times are its own.
    bool fusesKernels() const;
    bool operator==(const Scenario&) const = default;
};

/// Reads the view out of the values; the error names the key that is wrong. Keys that no version
/// wrote, tiers or links with a gap, a rate of 0, a pin to a tier that is not there: all are
/// errors. Whether devices and the method are known is asked by those who use them. O(values).
Result<Scenario> readScenario(const std::map<std::string, std::string>& values);

/// What a new session starts from: edge and cloud on the standard devices over the standard link.
std::map<std::string, std::string> standardValues();

/// The texts of a model's blobs: all that a job needs besides the scenario.
struct ModelTexts
{
    std::string model;
    std::map<std::string, std::string> profiles; ///< tier name ->
};

Result<ModelTexts> readModelTexts(const Session& session, const Scenario::Model& model);

/// What a model's blobs hold: a graph or a problem, by the model's format.
struct ModelContent
{
    std::optional<Graph> graph;
    std::optional<PartitionProblem> problem;
    std::map<std::string, EngineProfile> profiles; ///< tier name ->
};

/// Reads the blobs. Kept by callers, so that an edit does not read the model again.
Result<ModelContent> readModelContent(const Scenario::Model& model, const ModelTexts& texts);

/// Times measured on a tier and what they told about the model.
struct MeasuredTier
{
    std::size_t tier = 0;
    EngineProfile profile;
    EngineMatch match;
};

/// The model in view as a problem, with everything the window shows about it.
struct ScenarioProblem
{
    std::optional<Graph> graph;         ///< none for "problem" models
    CostTable costs;                    ///< with origins; edited and measured times included
    PartitionProblem problem;           ///< pins, edited times, links, return path ... applied
    std::vector<MeasuredTier> measured; ///< by tier; those with times only
    std::vector<Warning> warnings;
};

/// `content` is that of the model in view. A pin or time for a layer that the model does not have
/// is an error that names it; so is a problem file for another number of tiers. Times typed by a
/// person draw the device's power like predicted ones. O(layers * tiers + tensor ends), plus
/// predictions.
Result<ScenarioProblem> buildProblem(const Scenario& scenario, const ModelContent& content);
/// The same from the blobs' texts. No files are read and nothing is stored.
Result<ScenarioProblem> buildProblem(const Scenario& scenario, const ModelTexts& texts);
/// The same from the session itself: its scenario and the blob of the model in view.
Result<ScenarioProblem> buildProblem(const Session& session);

} // namespace edgecut
