// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/engine_profile.h"
#include "core/graph/graph.h"
#include "core/partition/from_graph.h"
#include "core/partition/problem.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people do to a session, as edits for Session::apply(). None is applied here. Each checks
/// what it is given, so that an applied edit never leaves a session that readScenario() refuses;
/// one that changes nothing has no changes. Links, tiers and layers are those of the scenario;
/// `link` I joins tiers I and I + 1. Numbers are stored as formatShortest() writes them.
namespace edgecut {

/// Adds a model and puts it in view. Its number was never used in this session. The text of the
/// model is stored as a blob at once, which changes nothing that is seen. `text`, where it is there
/// already: what writeGraph() or writeProblem() says, which takes a while for a large model.
Result<Edit> addGraphEdit(Session& session, const Graph& graph, const std::string& source,
                          const std::string& text = {});
/// For a problem file links, tiers, return path and result tier of the file become the session's;
/// its tiers keep the devices that stand at their place.
Result<Edit> addProblemEdit(Session& session, const PartitionProblem& problem,
                            const std::string& source, const std::string& text = {});
/// Puts a model in view. Where it is a problem for another number of tiers than the session has,
/// the file's tiers and links come along.
Result<Edit> selectModelEdit(const Session& session, const std::string& number);
/// Removes a model with its pins and times; the one before it comes into view.
Result<Edit> removeModelEdit(const Session& session, const std::string& number);
Result<Edit> renameModelEdit(const Session& session, const std::string& number,
                             const std::string& name);

Result<Edit> setUplinkEdit(const Session& session, std::size_t link, double mbps);
Result<Edit> setDownlinkEdit(const Session& session, std::size_t link, double mbps);
Result<Edit> setLatencyEdit(const Session& session, std::size_t link, double ms);
/// All three numbers at once; `presetTitle` ("4G") is for the undo menu.
Result<Edit> applyPresetEdit(const Session& session, std::size_t link, const Link& preset,
                             const std::string& presetTitle);

/// Ties a layer of the model in view to a tier; nullopt: unties it, which leaves a pin that the
/// model itself brings.
Result<Edit> pinEdit(const Session& session, const std::string& layer,
                     const std::optional<std::string>& tier);
/// Types a time over the predicted one; nullopt: back to that.
Result<Edit> layerTimeEdit(const Session& session, const std::string& layer,
                           const std::string& tier, std::optional<double> ms);

/// Lays measured times over the predicted ones of tiers (by name) of the model in view, whose graph
/// must have a layer that a step of each names. `name` is the file's, for people. The profiles are
/// stored as blobs at once, which changes nothing that is seen.
Result<Edit> setProfilesEdit(Session& session, const Graph& graph,
                             const std::map<std::string, EngineProfile>& byTier,
                             const std::string& name);
/// Back to the device's times on that tier.
Result<Edit> removeProfileEdit(const Session& session, const std::string& tier);

Result<Edit> setMethodEdit(const Session& session, std::string_view method);
/// An option of a method; nullopt: back to its standard.
Result<Edit> setOptionEdit(const Session& session, const std::string& key,
                           std::optional<double> value);
Result<Edit> setDeviceEdit(const Session& session, std::size_t tier, const std::string& device);
Result<Edit> setReturnPathEdit(const Session& session, ReturnPath path);
Result<Edit> setResultTierEdit(const Session& session, const std::optional<std::string>& tier);
Result<Edit> setTransferTypeEdit(const Session& session, TransferType type);

/// Adds a file that workspaces work on (scenario.h) and puts it in view. Its text is stored as a
/// blob at once, which changes nothing that is seen; whether it can be read is asked by the caller.
Result<Edit> addInputEdit(Session& session, const std::string& kind, const std::string& name,
                          const std::string& source, const std::string& text);
Result<Edit> selectInputEdit(const Session& session, const std::string& number);
/// Removes an input; the one of its kind before it comes into view.
Result<Edit> removeInputEdit(const Session& session, const std::string& number);
/// What a workspace is set to. `key` is "ROOM/KEY" ("pipeline/fps"), `label` and `shown` say it to
/// people in the undo menu ("Frame rate", "20"). nullopt: back to the workspace's standard.
Result<Edit> setSettingEdit(const Session& session, const std::string& key,
                            const std::optional<std::string>& value, const std::string& label,
                            const std::string& shown = {});
Result<Edit> setSettingEdit(const Session& session, const std::string& key, double value,
                            const std::string& label);

/// Whether engines' fused kernels are costed instead of single layers (Scenario::fusesKernels()).
Result<Edit> setFusionEdit(const Session& session, bool fuse);

/// Other tiers and links: tiers.size() == links.size() + 1 >= 2. With as many tiers as before a new
/// name is a renaming and pins, typed times and the result tier follow it; with more or fewer they
/// stay where their tier's name stays and go where it goes. Refused where the model in view is a
/// problem file for another number of tiers.
Result<Edit> setTiersEdit(const Session& session, const std::vector<Scenario::Tier>& tiers,
                          const std::vector<Link>& links);

/// The tiers and links a session of two (edge, cloud) or three tiers (device, edge, cloud) starts
/// from; `count` is 2 or 3.
std::vector<Scenario::Tier> standardTiers(std::size_t count);
std::vector<Link> standardLinks(std::size_t count);

} // namespace edgecut
