// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/exchange/published_file.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// A session as a text that people write and keep under version control (projects/*.json):
///
///   {"format": "edgecut.recipe", "version": 1,
///    "title": "AlexNet on 4G", "summary": "One sentence.", "figure": "DNN Surgery, Fig. 3",
///    "model": "zoo:alexnet",
///    "tiers": [{"name": "edge", "device": "rpi3b"}, {"name": "cloud", "device": "cloud-8core"}],
///    "links": ["4g"],
///    "method": "min-cut", "options": {}, "return_path": "one-way", "result_tier": "edge",
///    "transfer_type": "as-stored", "pins": {"conv1": "edge"},
///    "inputs": [{"kind": "trace", "file": "tram.txt", "name": "Tram"}],
///    "workspace": "pipeline", "settings": {"pipeline/fps": 20},
///    "published": [{"figure": "Fig. 3", "what": "Best cut at 4 Mbit/s", "value": "max5", ...}],
///    "runs": [{"method": "min-cut", "return_path": "paid"}]}
///
/// Needed: format, version, title, and a model or an input. `model` is "zoo:NAME", a *.problem.json
/// or a *.graph.json beside the recipe. A link is a preset's id, "UP/DOWN/LATENCY", or
/// {"uplink_mbps", "downlink_mbps", "latency_ms"}. What is left out is the problem file's, else the
/// standard. `runs` are solved and kept when the session is built; each may override method, return
/// path and the uplink of link 0. Inputs are files beside the recipe, for workspaces (scenario.h);
/// the last of a kind is the one in view. `workspace` is what the studio shows first, `settings`
/// how workspaces are set. `published` are the paper's numbers (exchange/published_file.h), kept as
/// an input of that kind.
struct Recipe
{
    struct PlannedRun
    {
        std::optional<std::string> method;
        std::optional<ReturnPath> returnPath;
        std::optional<double> uplinkMbps;

        bool operator==(const PlannedRun&) const = default;
    };

    struct Input
    {
        std::string kind;
        std::string file; ///< beside the recipe
        std::string name; ///< empty: the file's

        bool operator==(const Input&) const = default;
    };

    std::string file; ///< for messages
    std::string title;
    std::string summary;
    std::string figure;                ///< of which paper; may be empty
    std::string model;                 ///< empty: none
    std::vector<Scenario::Tier> tiers; ///< empty: left out
    std::vector<Link> links;           ///< empty: left out
    std::optional<std::string> method;
    OptionValues options;
    std::optional<ReturnPath> returnPath;
    std::optional<std::string> resultTier;
    std::optional<TransferType> transferType;
    std::map<std::string, std::string> pins; ///< layer -> tier name
    std::vector<Input> inputs;
    std::string workspace;                       ///< empty: the studio's choice
    std::map<std::string, std::string> settings; ///< "pipeline/fps" -> "20"
    std::vector<PublishedNumber> published;
    std::vector<PlannedRun> runs;

    bool operator==(const Recipe&) const = default;
};

/// `file` is for messages. Whether models, layers, devices and methods exist is asked when the
/// session is built.
Result<Recipe> readRecipe(std::string_view json, const std::string& file);

/// The texts of the files a recipe names, by the name it uses: from a folder, a resource, a test.
using RecipeFiles = std::function<Result<std::string>(const std::string& name)>;
/// Files in the folder of `recipePath`; names that lead out of it are refused.
RecipeFiles filesBeside(const std::string& recipePath);

/// Makes the session at `path` (in memory when that is empty). Its history is empty: what the
/// recipe sets is where the session starts. No file is left behind when it fails.
Result<Session> buildSession(const Recipe& recipe, const RecipeFiles& files,
                             const std::string& path, const Context& context = {});

} // namespace edgecut
