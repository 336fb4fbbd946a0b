// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/provisioning.h"

#include "core/base/numbers.h"
#include "core/partition/ddpg.h"
#include "core/partition/maui.h"
#include "core/partition/min_cut.h"
#include "core/partition/neurosurgeon.h"
#include "core/partition/provisioning_balance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array kinds = {
    ProvisionKind{Provision::SelfContained, "self-contained", "M-1",
                  translatable("core", "Self-contained")},
    ProvisionKind{Provision::Edge, "edge", "M-2", translatable("core", "Edge cloud")},
    ProvisionKind{Provision::Cloud, "cloud", "M-3", translatable("core", "Remote cloud")},
    ProvisionKind{Provision::Collaborative, "collaborative", "M-4",
                  translatable("core", "Collaborative")},
    ProvisionKind{Provision::Balanced, "balanced", "", translatable("core", "Balanced")},
    ProvisionKind{Provision::Neurosurgeon, "neurosurgeon", "",
                  translatable("core", "Neurosurgeon")},
    ProvisionKind{Provision::Maui, "maui", "", translatable("core", "MAUI")},
    ProvisionKind{Provision::Learned, "ddpg", "M-4", translatable("core", "DDPG agent")},
};

constexpr ProvisioningOptions standard;

constexpr std::array<std::pair<OptionSpec, double ProvisioningOptions::*>, 5> table{{
    {{"phi", translatable("core", "Weight of latency"), "", 1e-6, standard.phi, 1e6,
      translatable("core", "What latency counts in the reward, against omega")},
     &ProvisioningOptions::phi},
    {{"omega", translatable("core", "Weight of energy"), "", 1e-6, standard.omega, 1e6,
      translatable("core", "What energy counts in the reward, against phi")},
     &ProvisioningOptions::omega},
    {{"edge-price", translatable("core", "Price of the edge"), "", 0, standard.edgePrice, 1e3,
      translatable("core", "What computation on the edge costs; the cloud's price is 1")},
     &ProvisioningOptions::edgePrice},
    {{"latency-limit", translatable("core", "MAUI's latency limit"), "%", 1, standard.limitPercent,
      1e9, translatable("core", "The most latency for MAUI, in percent of the self-contained one")},
     &ProvisioningOptions::limitPercent},
    {{"episodes", translatable("core", "Episodes"), "", 1, standard.episodes, 100'000,
      translatable("core", "How many episodes the agent learns")},
     &ProvisioningOptions::episodes},
}};

/// All ways for one problem.
class Provider
{
public:
    Provider(const PartitionProblem& problem, const ProvisioningOptions& options,
             const Context& context)
        : m_problem(problem), m_options(options), m_context(context)
    {
        // The question's own weights are eta; what the session counts besides is left aside.
        m_problem.weights = {};
    }

    Result<Provisioning> run();

private:
    Status measure();
    Result<ProvisionedService> make(Provision provision);
    Result<Solution> solved(Provision provision);
    Result<Solution> allOn(TierId tier) const;
    Result<Solution> leastAt(double price) const;
    Result<ProvisionedService> balanced();
    ProvisionedService judged(Solution solution) const;
    BalanceView viewOf(const ProvisionedService& service) const
    {
        return {service.plan, service.objectiveMs, service.serverCost, service.balanceRate};
    }
    double priceOf(TierId tier) const
    {
        if (tier == m_problem.firstTier())
            return 0;
        return tier == m_problem.lastTier() ? 1 : m_options.edgePrice;
    }

    PartitionProblem m_problem;
    const ProvisioningOptions& m_options;
    const Context& m_context;
    std::vector<double> m_share; ///< of each layer
    double m_eta = 0;
    double m_localMs = 0, m_localMj = 0;
    double m_cloudCost = 1;
    double m_leastMs = 0; ///< objective of the exact answer
};

Status Provider::measure()
{
    double sum = 0;
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        m_share.push_back(m_problem.timeOn(LayerId(i), m_problem.lastTier()));
        sum += m_share.back();
    }
    if (!(sum > 0) || !std::isfinite(sum))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "No layer takes time on %1, in which computation is "
                                             "measured; give the layers times there."),
                        {m_problem.tiers.back()}});
    for (double& share : m_share)
        share /= sum;
    const Result<Solution> local = allOn(m_problem.firstTier());
    if (!local)
        return failure(local.error());
    m_localMs = local->evaluation.latencyMs;
    m_localMj = local->evaluation.energyMj;
    if (!(m_localMs > 0))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The network takes no time on %1, so nothing can be "
                                             "faster; give the layers times there."),
                        {m_problem.tiers.front()}});
    m_eta = m_options.eta.value_or(
        m_localMj > 0 ? etaOf(m_options.phi, m_options.omega, m_localMs, m_localMj) : 0);
    const Result<Solution> cloud = allOn(m_problem.lastTier());
    if (!cloud)
        return failure(cloud.error());
    m_cloudCost = judged(*cloud).serverCost;
    if (!(m_cloudCost > 0))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "Pins keep everything off %1, so no server cost can "
                                             "be saved; drop a pin."),
                        {m_problem.tiers.back()}});
    const Result<Solution> least = leastAt(0);
    if (!least)
        return failure(least.error());
    m_leastMs = judged(*least).objectiveMs;
    return {};
}

Result<Solution> Provider::allOn(TierId tier) const
{
    Plan plan;
    for (const ProblemLayer& layer : m_problem.layers)
        plan.tierOf.push_back(layer.pinned.value_or(tier));
    return solutionOf(m_problem, std::move(plan));
}

/// The exact minimum of latency + eta * energy + price * server cost: prices are times here.
Result<Solution> Provider::leastAt(double price) const
{
    PartitionProblem priced = m_problem;
    priced.weights.energyMs = m_eta;
    for (std::size_t i = 0; price > 0 && i < m_problem.layerCount(); ++i)
        for (std::size_t tier = 1; tier < m_problem.tierCount(); ++tier)
            priced.timeMs[i * m_problem.tierCount() + tier] +=
                price * m_share[i] * priceOf(TierId(tier));
    const Result<Solution> least = solve(minCutMethod(), priced, {}, m_context);
    return least ? solutionOf(m_problem, least->plan) : least;
}

ProvisionedService Provider::judged(Solution solution) const
{
    ProvisionedService service;
    service.shares.assign(m_problem.tierCount(), 0);
    for (std::size_t i = 0; i < m_share.size(); ++i)
        service.shares[solution.plan.tierOf[i].index()] += m_share[i];
    for (std::size_t tier = 0; tier < service.shares.size(); ++tier)
        service.serverCost += service.shares[tier] * priceOf(TierId(tier));
    const Evaluation& evaluation = solution.evaluation;
    service.costSaving = 1 - service.serverCost / m_cloudCost;
    service.latencyImprovement = 1 - evaluation.latencyMs / m_localMs;
    service.balanceRate = service.costSaving - service.latencyImprovement;
    if (m_localMj > 0)
        service.energySaving = 1 - evaluation.energyMj / m_localMj;
    service.objectiveMs = evaluation.latencyMs + m_eta * evaluation.energyMj;
    if (m_leastMs > 0 && !nearlyEqual(service.objectiveMs, m_leastMs))
        service.gap = service.objectiveMs / m_leastMs - 1;
    service.plan = std::move(solution.plan);
    service.evaluation = std::move(solution.evaluation);
    return service;
}

Result<Solution> Provider::solved(Provision provision)
{
    switch (provision) {
    case Provision::SelfContained:
        return allOn(m_problem.firstTier());
    case Provision::Edge:
        return allOn(TierId(1));
    case Provision::Cloud:
        return allOn(m_problem.lastTier());
    case Provision::Neurosurgeon:
        return solve(neurosurgeonMethod(), m_problem, {}, m_context);
    case Provision::Maui:
        return solve(mauiMethod(), m_problem, {{"latency-limit", m_options.limitPercent}},
                     m_context);
    case Provision::Learned:
        return solve(ddpgMethod(), m_problem,
                     {{"eta", m_eta}, {"episodes", std::floor(m_options.episodes)}}, m_context);
    default:
        return leastAt(0);
    }
}

Result<ProvisionedService> Provider::balanced()
{
    Result<Solution> least = leastAt(0);
    Result<Solution> local = allOn(m_problem.firstTier());
    if (!least || !local)
        return failure(std::move(least ? local.error() : least.error()));
    const auto at = [this](double price) -> Result<BalanceView> {
        Result<Solution> found = leastAt(price);
        if (!found)
            return failure(std::move(found.error()));
        return viewOf(judged(std::move(*found)));
    };
    Result<BalanceView> view = balancedPlan(viewOf(judged(std::move(*least))),
                                            viewOf(judged(std::move(*local))), at, m_context);
    if (!view)
        return failure(std::move(view.error()));
    return solutionOf(m_problem, std::move(view->plan)).map([this](Solution solution) {
        return judged(std::move(solution));
    });
}

Result<ProvisionedService> Provider::make(Provision provision)
{
    if (provision == Provision::Balanced)
        return balanced();
    Result<Solution> solution = solved(provision);
    if (!solution)
        return failure(std::move(solution.error()));
    return judged(std::move(*solution));
}

Result<Provisioning> Provider::run()
{
    if (const Status status = measure(); !status)
        return failure(status.error());
    Provisioning made{m_eta, {}};
    for (const ProvisionKind& kind : kinds) {
        if (kind.provision == Provision::Learned && !m_options.learns)
            continue;
        if (m_context.stopRequested())
            return cancelled();
        made.rows.push_back({kind.provision, make(kind.provision)});
        const Result<ProvisionedService>& service = made.rows.back().service;
        if (!service && service.error().code == ErrorCode::Cancelled)
            return cancelled();
    }
    return made;
}

} // namespace

std::span<const ProvisionKind> provisionKinds()
{
    return kinds;
}

const ProvisionKind& kindOf(Provision provision)
{
    return kinds[static_cast<std::size_t>(provision)];
}

std::span<const OptionSpec> provisioningSpecs()
{
    static const auto specs = [] {
        std::array<OptionSpec, table.size()> list;
        std::ranges::transform(table, list.begin(), [](const auto& entry) { return entry.first; });
        return list;
    }();
    return specs;
}

Result<ProvisioningOptions> provisioningOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(provisioningSpecs(), values, "provision"); !status)
        return failure(status.error());
    ProvisioningOptions options;
    for (const auto& [spec, member] : table)
        options.*member = optionValue(values, spec);
    return options;
}

Result<Provisioning> provision(const PartitionProblem& problem, const ProvisioningOptions& options,
                               const Context& context)
{
    if (problem.tierCount() < 3)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "Self-contained, edge and cloud are three tiers and "
                                             "the problem has %1; give it another."),
                        {static_cast<std::int64_t>(problem.tierCount())}});
    return Provider(problem, options, context).run();
}

} // namespace edgecut
