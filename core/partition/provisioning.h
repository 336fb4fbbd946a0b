// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace edgecut {

/// A way to provide recognition to a phone (Ren et al., "Edge-Assisted Distributed DNN
/// Collaborative Computing Approach for Mobile Web Augmented Reality in 5G Networks", IEEE Network
/// 2020).
enum class Provision {
    SelfContained, ///< M-1: all on the first tier
    Edge,          ///< M-2: all on the second
    Cloud,         ///< M-3: all on the last
    Collaborative, ///< M-4: least latency + eta * energy over all tiers, exact
    Balanced,      ///< more than the paper: see provision()
    Neurosurgeon,  ///< the first and the last tier only
    Maui,          ///< one range of layers on one server
    Learned,       ///< M-4 as published: the DDPG agent; only when it is asked for
};

struct ProvisionKind
{
    Provision provision;
    std::string_view id;    ///< "self-contained"
    std::string_view label; ///< "M-1"; empty: the paper gives none
    Template title;
};
std::span<const ProvisionKind> provisionKinds(); ///< in the order of the enumeration
const ProvisionKind& kindOf(Provision provision);

struct ProvisioningOptions
{
    double phi = 1, omega = 1; ///< latency and energy count phi : omega in eta
    std::optional<double> eta; ///< ms for a mJ; none: by phi and omega, see provision()
    double edgePrice = 1;      ///< of computation on the tiers between; the cloud's is 1
    double limitPercent = 105; ///< MAUI's latency limit, of the self-contained latency
    bool learns = false;       ///< adds Provision::Learned, which takes seconds
    double episodes = 200;     ///< of the agent
};
/// phi, omega, edge-price, latency-limit, episodes.
std::span<const OptionSpec> provisioningSpecs();
Result<ProvisioningOptions> provisioningOptions(const OptionValues& values);

/// What one way comes to. The plan's costs are evaluate()'s.
struct ProvisionedService
{
    Plan plan;
    Evaluation evaluation;
    std::vector<double> shares;    ///< of computation, a tier each; they add up to 1
    double serverCost = 0;         ///< shares beyond the first tier times their prices
    double costSaving = 0;         ///< 1 - serverCost / that of Provision::Cloud
    double latencyImprovement = 0; ///< 1 - latency / that of Provision::SelfContained
    double balanceRate = 0;        ///< costSaving - latencyImprovement
    /// 1 - energy / that of SelfContained; none where that is 0.
    std::optional<double> energySaving;
    double objectiveMs = 0; ///< latency + eta * energy
    double gap = 0;         ///< objectiveMs / the least of any plan - 1
};

struct ProvisionedRow
{
    Provision provision = Provision::SelfContained;
    Result<ProvisionedService> service; ///< why there is none
};

struct Provisioning
{
    double eta = 0; ///< what was used, ms for a mJ
    std::vector<ProvisionedRow> rows;
};

/// All ways for one network. Pins are kept in each.
///
/// Computation is measured in time on the last tier, the paper's standard platform: a layer's share
/// is its time there over all layers'. A plan's server cost is that of its layers beyond the first
/// tier, at the price of the tier. The paper says neither how it counts the edge, which is a cloud
/// too, nor how it normalises; with the price 1 the shares it prints save 39.25 % of the cost
/// against the cloud, with 0 they save 84.25 %, and it prints 48.11 %.
///
/// eta = phi * T / (omega * E) with latency and energy of SelfContained as upper bounds: by
/// default both count the same. It is 0 where that energy is 0.
///
/// Collaborative is the exact minimum of latency + eta * energy. Nothing in that objective keeps
/// computation on the phone when the servers are faster, yet the paper's plans do. Balanced is
/// therefore the plan of least |balance rate| among those two, next to balance 0, that are best for
/// latency + eta * energy + price * server cost at some price; found exactly, by minimum cuts where
/// two such lines meet. Where Collaborative costs so little that its balance is 0 or more, it is
/// Balanced too.
///
/// `problem` must be checked and have three tiers or more. Fails where SelfContained or Cloud is
/// not allowed or takes no time, and when cancelled; any other row says for itself why there is
/// none.
Result<Provisioning> provision(const PartitionProblem& problem, const ProvisioningOptions& options,
                               const Context& context = {});

/// A network with what provision() says of it.
struct ProvisionedNetwork
{
    std::string id; ///< of the zoo: "alexnet-cifar"; empty: a file's
    PartitionProblem problem;
    Provisioning provisioning;
};

/// The service of a way; nullptr where there is none.
const ProvisionedService* serviceOf(const Provisioning& provisioning, Provision provision);

/// Means of a way over the networks that have it; none where no network has.
struct ProvisioningMeans
{
    double latencyImprovement = 0, costSaving = 0, balance = 0; ///< balance: of |balance rate|
    std::optional<double> energySaving;
};
std::optional<ProvisioningMeans> meansOf(std::span<const ProvisionedNetwork> networks,
                                         Provision provision);

/// A number of the paper's section "Experimental results".
struct PublishedShares
{
    std::string_view network; ///< of the zoo: "alexnet-cifar"
    double cloud = 0, edge = 0, mobile = 0;
};
std::span<const PublishedShares> publishedShares();
const PublishedShares* findPublishedShares(std::string_view network); ///< nullptr: none

/// Why ours differ from the paper's numbers; synthetic and assumed inputs are named.
Message whyProvisioningDiffers();

/// Means over its four networks, of Collaborative.
constexpr double publishedLatencyImprovement = 0.3975;
constexpr double publishedCostSaving = 0.4811;
constexpr double publishedEnergySaving = 0.70; ///< "about"

} // namespace edgecut
