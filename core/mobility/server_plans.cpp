// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/server_plans.h"

#include "core/base/numbers.h"
#include "core/offloading/upload_order.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace edgecut {

namespace {

constexpr int mostClients = 64;

bool isAtMost(double a, double b)
{
    return a <= b || nearlyEqual(a, b, 1e-12);
}

} // namespace

Result<ServerPlans> ServerPlans::of(const PartitionProblem& problem, const Options& options,
                                    const Context& context)
{
    ServerPlans plans;
    plans.m_problem = problem;
    plans.m_options = options;
    plans.m_context.stopToken = context.stopToken;
    plans.m_context.seed = context.seed;
    for (const ProblemLayer& layer : problem.layers)
        plans.m_weights.push_back(static_cast<double>(layer.weightBytes));
    plans.m_sets.emplace_back((problem.layerCount() + 63) / 64, 0);
    plans.m_numbers.emplace(plans.m_sets.front(), nothing);
    plans.m_levels.resize(mostClients + 1);
    if (const Status status = plans.prepare(1); !status)
        return failure(status.error());
    plans.m_uplinkBytes = problem.links.front().uplinkMbps * 1e6 / 8 * options.intervalS;
    for (const LayerId layer : plans.level(1).order)
        plans.m_modelBytes += plans.weight(layer);
    if (options.thinkMs + plans.latencyMs(1) <= 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "Queries take no time and none lies between them; "
                                            "give a time between queries."));
    return plans;
}

Status ServerPlans::prepare(int clients)
{
    const int number = std::clamp(clients, 1, mostClients);
    std::unique_ptr<Level>& place = m_levels[static_cast<std::size_t>(number)];
    if (place)
        return {};
    // Without contention all numbers of clients are as one.
    if (m_options.contention == 0 && number != 1)
        return prepare(1);
    PartitionProblem loaded = m_problem;
    const double factor = 1 + m_options.contention * (number - 1);
    for (std::size_t layer = 0; layer < loaded.layerCount(); ++layer)
        loaded.timeMs[layer * loaded.tierCount() + 1] *= factor;
    const Result<UploadOrder> order = uploadOrder(loaded, {}, m_context);
    if (!order)
        return failure(order.error());
    Result<PartialLatency> latency = PartialLatency::of(loaded, m_context);
    if (!latency)
        return failure(std::move(latency.error()));
    place = std::make_unique<Level>();
    place->latency = std::make_unique<const PartialLatency>(std::move(*latency));
    Words all = m_sets[nothing], fraction = all;
    double bytes = 0;
    for (const UploadEntry& entry : order->entries) {
        for (const LayerId layer : entry.layers) {
            if (weight(layer) <= 0)
                continue;
            place->order.push_back(layer);
            put(all, layer);
            bytes += weight(layer);
            if (bytes <= m_options.fractionBytes)
                put(fraction, layer);
        }
    }
    place->whole = intern(std::move(all));
    place->fraction = intern(std::move(fraction));
    return {};
}

ServerPlans::Level& ServerPlans::level(int clients)
{
    const int number = m_options.contention == 0 ? 1 : std::clamp(clients, 1, mostClients);
    assert(m_levels[static_cast<std::size_t>(number)] && "prepare() it first");
    return *m_levels[static_cast<std::size_t>(number)];
}

LayerSetId ServerPlans::intern(Words words)
{
    const auto [found, isNew] =
        m_numbers.try_emplace(std::move(words), static_cast<LayerSetId>(m_sets.size()));
    if (isNew)
        m_sets.push_back(found->first);
    return found->second;
}

std::vector<bool> ServerPlans::flags(const Words& words) const
{
    std::vector<bool> result(m_problem.layerCount());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = holds(words, LayerId(i));
    return result;
}

const SetPlan& ServerPlans::plan(LayerSetId set, int clients)
{
    Level& at = level(clients);
    std::unique_ptr<SetPlan>& place = at.plans[set];
    if (place)
        return *place;
    place = std::make_unique<SetPlan>();
    std::vector<bool> present = flags(words(set));
    place->latencyMs.push_back(at.latency->latencyWithMs(present));
    double bytes = 0;
    for (const LayerId layer : at.order) {
        if (present[layer.index()])
            continue;
        bytes += weight(layer);
        place->missing.push_back(layer);
        place->bytes.push_back(bytes);
        present[layer.index()] = true;
        // More that is there never makes it slower; rounding must not either.
        place->latencyMs.push_back(
            std::min(place->latencyMs.back(), at.latency->latencyWithMs(present)));
    }
    place->isHit = place->missing.empty();
    place->isMiss = !place->isHit && place->missing.size() == at.order.size();
    place->queries = countQueries(*place);
    return *place;
}

std::int64_t ServerPlans::countQueries(const SetPlan& plan) const
{
    constexpr std::int64_t most = 10'000'000;
    const double endMs = m_options.intervalS * 1000;
    const double bytesPerMs = m_uplinkBytes / endMs;
    std::int64_t count = 0;
    std::size_t sent = 0;
    for (double startMs = 0; startMs < endMs && count < most;) {
        while (sent < plan.missing.size() && isAtMost(plan.bytes[sent], startMs * bytesPerMs))
            ++sent;
        const double queryEndMs = startMs + plan.latencyMs[sent];
        count += isAtMost(queryEndMs, endMs) ? 1 : 0;
        startMs = queryEndMs + m_options.thinkMs;
    }
    return count;
}

LayerSetId ServerPlans::uploaded(LayerSetId set, int clients, double uplinkBytes,
                                 double& carriedBytes)
{
    const SetPlan& at = plan(set, clients);
    if (at.isHit) {
        carriedBytes = 0;
        return set;
    }
    const double bytes = carriedBytes + uplinkBytes;
    std::size_t sent = 0;
    while (sent < at.missing.size() && isAtMost(at.bytes[sent], bytes))
        ++sent;
    carriedBytes = sent == at.missing.size() ? 0 : bytes - (sent > 0 ? at.bytes[sent - 1] : 0);
    if (sent == 0)
        return set;
    Words grown = words(set);
    for (std::size_t i = 0; i < sent; ++i)
        put(grown, at.missing[i]);
    return intern(std::move(grown));
}

ServerPlans::Migration ServerPlans::migrated(LayerSetId from, LayerSetId to, int clients,
                                             bool fraction, double limitBytes)
{
    const int number = m_options.contention == 0 ? 1 : std::clamp(clients, 1, mostClients);
    const MigrationKey key{from, to, number, fraction};
    if (const auto found = m_migrations.find(key);
        found != m_migrations.end() && found->second.bytes <= limitBytes)
        return found->second;
    const Level& at = level(clients);
    const Words source = words(from);
    Words result = words(to);
    Migration migration;
    bool whole = true;
    for (const LayerId layer : at.order) {
        if (!holds(source, layer) || holds(result, layer) ||
            (fraction && !holds(words(at.fraction), layer)))
            continue;
        if (migration.bytes + weight(layer) > limitBytes) {
            whole = false;
            break;
        }
        migration.bytes += weight(layer);
        put(result, layer);
    }
    migration.set = migration.bytes > 0 ? intern(std::move(result)) : to;
    if (whole)
        m_migrations.emplace(key, migration);
    return migration;
}

LayerSetId ServerPlans::whole(int clients)
{
    return level(clients).whole;
}

double ServerPlans::latencyMs(int clients)
{
    return plan(whole(clients), clients).latencyMs.front();
}

} // namespace edgecut
