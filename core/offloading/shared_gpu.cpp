// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/shared_gpu.h"

#include "core/base/numbers.h"
#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/tier_weights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"clients", translatable("core", "Clients"), "", 1, 10, 10000,
               translatable("core", "How many clients share the server; the problems are dealt out "
                                    "to them in turn")},
    OptionSpec{"queries-per-s", translatable("core", "Queries"), "1/s", 1e-6, 1, 1e6,
               translatable("core", "What each client asks a second")},
    OptionSpec{"limit-ms-per-s", translatable("core", "Limit on server time"), "ms/s", 0, 800, 1e9,
               translatable("core", "Server time that all clients may take together a second")},
};

/// A plan as this problem sees it.
struct Choice
{
    Plan plan;
    double latencyMs = 0;
    double load = 0; ///< ms of server time a second
};

/// Clients that are alike.
struct Kind
{
    std::size_t problem = 0;
    double rate = 1;
    double count = 0;
    std::vector<Choice> known; ///< plans met, each once
};

/// One choice for each kind.
struct Answer
{
    std::vector<std::size_t> chosen; ///< by kind, among its known plans
    double latencyMs = 0;            ///< summed over clients
    double load = 0;
    double priced = 0; ///< proven least of latency + multiplier * load
};

class SharedGpu
{
public:
    SharedGpu(std::span<const PartitionProblem> problems, std::span<const GpuClient> clients,
              double limit, const Context& context)
        : m_clients(clients), m_limit(limit), m_context(context), m_problems(problems)
    {}

    Result<SharedGpuPlan> solve()
    {
        if (const Status status = build(); !status)
            return failure(status.error());
        const Result<Answer> free = price(0);
        if (!free)
            return failure(free.error());
        m_unlimitedMs = free->latencyMs;
        if (fits(free->load))
            return finished(*free, 0, free->priced);
        Result<Answer> within = firstWithin();
        if (!within)
            return failure(std::move(within.error()));
        return between(*free, std::move(*within));
    }

private:
    bool fits(double load) const { return load <= m_limit || nearlyEqual(load, m_limit); }

    Status build()
    {
        for (const PartitionProblem& problem : m_problems) {
            if (const Status status = refuseMemoryLimits(problem, "share-gpu"); !status)
                return status;
            Result<Contraction> contraction = Contraction::of(problem);
            if (!contraction)
                return failure(std::move(contraction.error()));
            m_contractions.push_back(std::move(*contraction));
        }
        for (const Contraction& contraction : m_contractions)
            m_cuts.emplace_back(contraction.problem());
        std::map<std::pair<std::size_t, double>, std::size_t> numbers;
        for (const GpuClient& client : m_clients) {
            const auto [known, isNew] =
                numbers.try_emplace({client.problem, client.queriesPerSecond}, m_kinds.size());
            if (isNew)
                m_kinds.push_back({client.problem, client.queriesPerSecond, 0, {}});
            m_kinds[known->second].count += 1;
            m_kindOf.push_back(known->second);
        }
        return {};
    }

    /// The best plans when a millisecond of server time a second costs `multiplier`.
    Result<Answer> price(double multiplier)
    {
        Answer answer;
        for (Kind& kind : m_kinds) {
            if (m_context.stopRequested())
                return cancelled();
            const PartitionProblem& problem = m_contractions[kind.problem].problem();
            std::vector<double> weights(problem.tierCount(), 1);
            weights.back() += multiplier * kind.rate;
            Result<Solution> cut = m_cuts[kind.problem].solve(weights, m_context);
            if (!cut)
                return failure(std::move(cut.error()));
            ++m_solved;
            answer.chosen.push_back(remember(kind, std::move(*cut)));
            const Choice& choice = kind.known[answer.chosen.back()];
            answer.latencyMs += kind.count * choice.latencyMs;
            answer.load += kind.count * choice.load;
            answer.priced += kind.count * (choice.latencyMs + multiplier * choice.load);
        }
        return answer;
    }

    static std::size_t remember(Kind& kind, Solution cut)
    {
        const auto known = std::ranges::find(kind.known, cut.plan, &Choice::plan);
        if (known != kind.known.end())
            return static_cast<std::size_t>(known - kind.known.begin());
        const double load = kind.rate * cut.evaluation.computeMs.back();
        kind.known.push_back({std::move(cut.plan), cut.evaluation.latencyMs, load});
        return kind.known.size() - 1;
    }

    /// Raises the multiplier until the limit holds.
    Result<Answer> firstWithin()
    {
        Result<Answer> answer;
        for (double multiplier = 1e-3; multiplier < 1e10; multiplier *= 1000) {
            answer = price(multiplier);
            if (!answer || fits(answer->load))
                return answer;
        }
        return failure(ErrorCode::Infeasible,
                       {translatable("core", "A limit of %1 ms of server time a second is too "
                                             "small: the clients need at least %2 ms."),
                        {m_limit, answer->load}});
    }

    /// The two answers' lines meet at a multiplier; a cut below that point replaces one of them.
    Result<SharedGpuPlan> between(Answer beyond, Answer within)
    {
        for (;;) {
            const double multiplier =
                (within.latencyMs - beyond.latencyMs) / (beyond.load - within.load);
            const double met = within.latencyMs + multiplier * within.load;
            Result<Answer> answer = price(multiplier);
            if (!answer)
                return failure(std::move(answer.error()));
            if (answer->priced >= met || nearlyEqual(answer->priced, met, 1e-12))
                return finished(within, multiplier, std::min(answer->priced, met));
            const bool inside = fits(answer->load);
            Answer& replaced = inside ? within : beyond;
            if (answer->load == replaced.load)
                return finished(within, multiplier, answer->priced);
            replaced = std::move(*answer);
        }
    }

    SharedGpuPlan finished(const Answer& start, double multiplier, double priced)
    {
        std::vector<std::size_t> chosen;
        for (const std::size_t kind : m_kindOf)
            chosen.push_back(start.chosen[kind]);
        double load = start.load;
        while (const std::optional<std::pair<std::size_t, std::size_t>> step = best(chosen, load)) {
            const Kind& kind = m_kinds[m_kindOf[step->first]];
            load += kind.known[step->second].load - kind.known[chosen[step->first]].load;
            chosen[step->first] = step->second;
        }
        SharedGpuPlan plan;
        const auto count = static_cast<double>(m_clients.size());
        for (std::size_t i = 0; i < m_clients.size(); ++i) {
            const Kind& kind = m_kinds[m_kindOf[i]];
            const Choice& choice = kind.known[chosen[i]];
            plan.clients.push_back({m_contractions[kind.problem].expanded(choice.plan),
                                    choice.latencyMs, choice.load});
            plan.meanLatencyMs += choice.latencyMs / count;
            plan.serverMsPerSecond += choice.load;
        }
        plan.multiplier = multiplier / count;
        // Rounding must not lift the bound above what was found.
        plan.lowerBoundMs = std::min((priced - multiplier * m_limit) / count, plan.meanLatencyMs);
        if (nearlyEqual(plan.lowerBoundMs, plan.meanLatencyMs))
            plan.lowerBoundMs = plan.meanLatencyMs;
        plan.meanUnlimitedMs = m_unlimitedMs / count;
        plan.cuts = m_solved;
        return plan;
    }

    /// The client and plan that save most latency for the server time that is left.
    std::optional<std::pair<std::size_t, std::size_t>> best(const std::vector<std::size_t>& chosen,
                                                            double load) const
    {
        std::optional<std::pair<std::size_t, std::size_t>> found;
        double most = 0;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const Kind& kind = m_kinds[m_kindOf[i]];
            const Choice& now = kind.known[chosen[i]];
            for (std::size_t other = 0; other < kind.known.size(); ++other) {
                const double saved = now.latencyMs - kind.known[other].latencyMs;
                const double more = kind.known[other].load - now.load;
                if (saved <= 1e-9 * std::max(1.0, now.latencyMs) || load + more > m_limit)
                    continue;
                const double worth = more > 0 ? saved / more : infinite;
                if (worth > most) {
                    most = worth;
                    found = {i, other};
                }
            }
        }
        return found;
    }

    static constexpr double infinite = std::numeric_limits<double>::infinity();

    std::span<const GpuClient> m_clients;
    double m_limit;
    const Context& m_context;
    std::span<const PartitionProblem> m_problems;
    std::vector<Contraction> m_contractions;
    std::vector<TierWeightedCut> m_cuts;
    std::vector<Kind> m_kinds;
    std::vector<std::size_t> m_kindOf; ///< of each client
    double m_unlimitedMs = 0;
    std::size_t m_solved = 0;
};

} // namespace

std::span<const OptionSpec> sharedGpuOptionSpecs()
{
    return optionTable;
}

Result<SharedGpuPlan> shareGpu(std::span<const PartitionProblem> problems,
                               std::span<const GpuClient> clients, double limitMsPerSecond,
                               const Context& context)
{
    if (clients.empty())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "There are no clients; give at least one."));
    for (const GpuClient& client : clients) {
        if (!(client.queriesPerSecond > 0) || !std::isfinite(client.queriesPerSecond))
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "A client asks %1 queries a second; it must be "
                                                 "above 0."),
                            {client.queriesPerSecond}});
    }
    return SharedGpu(problems, clients, limitMsPerSecond, context).solve();
}

} // namespace edgecut
