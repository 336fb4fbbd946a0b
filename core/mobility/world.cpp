// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/world.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace edgecut {

namespace {

constexpr double noLimit = std::numeric_limits<double>::infinity();

/// What a server holds of one client.
struct Kept
{
    ServerId server;
    LayerSetId set = ServerPlans::nothing;
    double carriedBytes = 0; ///< of the next layer of an upload
    std::int64_t step = 0;   ///< of the last renewal
};

/// One user under way.
struct Client
{
    std::size_t walk = 0;
    std::size_t user = 0;
    std::size_t position = 0;
    ServerId server; ///< of the last interval; invalid: the walk begins
};

class World
{
public:
    World(const MovementData& data, const ServerMap& servers, const std::vector<bool>& isTraining,
          const Predictor& predictor, ServerPlans& plans, const WorldOptions& options,
          const std::vector<bool>& isCrowded, const Context& context)
        : m_data(data)
        , m_servers(servers)
        , m_predictor(predictor)
        , m_plans(plans)
        , m_options(options)
        , m_isCrowded(isCrowded)
        , m_context(context)
        , m_kept(data.users.size())
        , m_clients(servers.size(), 0)
        , m_upBytes(servers.size(), 0.0)
        , m_downBytes(servers.size(), 0.0)
    {
        m_run.cells.resize(servers.size());
        for (std::size_t i = 0; i < servers.size(); ++i)
            m_run.cells[i].isCrowded = isCrowded[i];
        for (std::size_t i = 0; i < data.walks.size(); ++i) {
            if (!isTraining[data.walks[i].user])
                m_waiting.push_back(i);
        }
        std::ranges::stable_sort(m_waiting, {},
                                 [&data](std::size_t i) { return data.walks[i].firstStep; });
        if (options.record)
            m_run.history.emplace();
    }

    Result<WorldRun> run()
    {
        std::int64_t total = 0;
        for (const std::size_t walk : m_waiting)
            total += static_cast<std::int64_t>(m_data.walks[walk].positions.size());
        std::int64_t step = 0;
        while (m_nextWaiting < m_waiting.size() || !m_active.empty()) {
            if (m_active.empty())
                step = m_data.walks[m_waiting[m_nextWaiting]].firstStep;
            if (m_context.stopRequested())
                return cancelled();
            admit(step);
            if (const Status status = interval(step); !status)
                return failure(status.error());
            m_context.report(static_cast<double>(m_run.clientIntervals) /
                                 static_cast<double>(std::max<std::int64_t>(total, 1)),
                             translatable("core", "Moving through the world"));
            ++step;
        }
        finish();
        return std::move(m_run);
    }

private:
    void admit(std::int64_t step)
    {
        while (m_nextWaiting < m_waiting.size() &&
               m_data.walks[m_waiting[m_nextWaiting]].firstStep <= step) {
            const std::size_t walk = m_waiting[m_nextWaiting++];
            m_active.push_back({walk, m_data.walks[walk].user, 0, {}});
        }
    }

    Status interval(std::int64_t step);
    void arrive(const Client& client, ServerId server, LayerSetId set, UserMoment& moment);
    void migrate(const Client& client, const Kept& here, Position predicted, std::int64_t step);
    Kept& keptAt(Client& client, ServerId server, std::int64_t step);
    void send(std::size_t walk, ServerId from, ServerId to, double bytes);
    void closeInterval();
    void finish();
    int clientsAt(ServerId server) const { return m_clients[server.index()]; }

    const MovementData& m_data;
    const ServerMap& m_servers;
    const Predictor& m_predictor;
    ServerPlans& m_plans;
    WorldOptions m_options;
    const std::vector<bool>& m_isCrowded;
    const Context& m_context;
    WorldRun m_run;
    std::vector<std::size_t> m_waiting;
    std::size_t m_nextWaiting = 0;
    std::vector<Client> m_active;
    std::vector<std::vector<Kept>> m_kept; ///< of each user, by server
    std::vector<int> m_clients;
    std::vector<double> m_upBytes, m_downBytes;
    std::vector<ServerId> m_touched, m_near;
    std::vector<Kept> m_merged;
};

/// Where the user's entry for a server is, made if need be; what has expired is nothing.
Kept& World::keptAt(Client& client, ServerId server, std::int64_t step)
{
    std::vector<Kept>& kept = m_kept[client.user];
    auto place = std::ranges::lower_bound(kept, server, {}, &Kept::server);
    if (place == kept.end() || place->server != server)
        place = kept.insert(place, Kept{server, ServerPlans::nothing, 0, step});
    if (step - place->step > m_options.ttl)
        *place = {server, ServerPlans::nothing, 0, step};
    place->step = step;
    return *place;
}

void World::arrive(const Client& client, ServerId server, LayerSetId set, UserMoment& moment)
{
    if (!client.server.isValid() || client.server == server)
        return;
    const int clients = clientsAt(server);
    CellRecord& cell = m_run.cells[server.index()];
    const SetPlan& met = m_plans.plan(set, clients);
    moment.arrival = met.isHit ? Arrival::Hit : met.isMiss ? Arrival::Miss : Arrival::Partial;
    cell.hits += met.isHit;
    cell.misses += met.isMiss;
    cell.partial += !met.isHit && !met.isMiss;
    cell.queries += met.queries;
    cell.queriesIonn += m_plans.plan(ServerPlans::nothing, clients).queries;
    cell.queriesOptimal += m_plans.plan(m_plans.whole(clients), clients).queries;
}

Status World::interval(std::int64_t step)
{
    for (const Client& client : m_active) {
        const ServerId server = m_servers.at(m_data.walks[client.walk].positions[client.position]);
        const int clients = ++m_clients[server.index()];
        m_touched.push_back(server);
        CellRecord& cell = m_run.cells[server.index()];
        cell.mostClients = std::max(cell.mostClients, clients);
        // One more may come.
        if (const Status status = m_plans.prepare(clients); !status)
            return status;
        if (const Status status = m_plans.prepare(clients + 1); !status)
            return status;
    }
    WorldHistory* const history = m_run.history ? &*m_run.history : nullptr;
    if (history)
        history->intervals.push_back({step, static_cast<std::uint32_t>(history->moments.size()),
                                      static_cast<std::uint32_t>(history->transfers.size())});
    for (Client& client : m_active) {
        if (++m_run.clientIntervals % 256 == 0 && m_context.stopRequested())
            return cancelled();
        const Walk& walk = m_data.walks[client.walk];
        const ServerId server = m_servers.at(walk.positions[client.position]);
        UserMoment moment{static_cast<std::uint32_t>(client.walk),
                          static_cast<std::uint32_t>(client.position),
                          server,
                          Arrival::None,
                          false,
                          {}};
        Kept& here = keptAt(client, server, step);
        arrive(client, server, here.set, moment);
        here.set = m_plans.uploaded(here.set, clientsAt(server), m_plans.uplinkBytesPerInterval(),
                                    here.carriedBytes);
        if (client.position + 1 >= m_options.history) {
            moment.hasPrediction = true;
            moment.predicted = m_predictor.predictPoint(
                std::span(walk.positions)
                    .subspan(client.position + 1 - m_options.history, m_options.history));
            migrate(client, Kept(here), moment.predicted, step);
        }
        if (history)
            history->moments.push_back(moment);
        client.server = server;
        ++client.position;
    }
    closeInterval();
    std::erase_if(m_active, [this](const Client& client) {
        return client.position == m_data.walks[client.walk].positions.size();
    });
    return {};
}

/// Joins what the user has at servers with the servers that are to have it; both are sorted.
void World::migrate(const Client& client, const Kept& here, Position predicted, std::int64_t step)
{
    m_servers.within(predicted, m_options.migrationRadiusM, m_near);
    std::vector<Kept>& kept = m_kept[client.user];
    m_merged.clear();
    auto old = kept.begin();
    const auto keepUntil = [&](auto isBefore) {
        for (; old != kept.end() && isBefore(*old); ++old) {
            if (step - old->step <= m_options.ttl)
                m_merged.push_back(*old);
        }
    };
    for (const ServerId target : m_near) {
        keepUntil([target](const Kept& entry) { return entry.server < target; });
        Kept entry{target, ServerPlans::nothing, 0, step};
        if (old != kept.end() && old->server == target) {
            if (step - old->step <= m_options.ttl)
                entry = *old;
            ++old;
        }
        if (target != here.server) {
            entry.step = step;
            const double limit =
                m_options.backhaulMbps > 0
                    ? std::max(0.0, m_options.backhaulMbps * 1e6 / 8 * m_data.intervalS -
                                        m_upBytes[here.server.index()])
                    : noLimit;
            const bool fraction = m_isCrowded[here.server.index()] || m_isCrowded[target.index()];
            const ServerPlans::Migration made =
                m_plans.migrated(here.set, entry.set, clientsAt(target) + 1, fraction, limit);
            if (made.bytes > 0)
                send(client.walk, here.server, target, made.bytes);
            entry.set = made.set;
        }
        // A server that was sent nothing and had nothing is not worth an entry.
        if (entry.set != ServerPlans::nothing || entry.server == here.server)
            m_merged.push_back(entry);
    }
    keepUntil([](const Kept&) { return true; });
    kept.swap(m_merged);
}

void World::send(std::size_t walk, ServerId from, ServerId to, double bytes)
{
    m_upBytes[from.index()] += bytes;
    m_downBytes[to.index()] += bytes;
    m_touched.push_back(from);
    m_touched.push_back(to);
    m_run.cells[from.index()].sentBytes += bytes;
    m_run.cells[to.index()].receivedBytes += bytes;
    if (m_run.history)
        m_run.history->transfers.push_back({static_cast<std::uint32_t>(walk), from, to, bytes});
}

void World::closeInterval()
{
    const double toMbps = 8 / (m_data.intervalS * 1e6);
    for (const ServerId server : m_touched) {
        CellRecord& cell = m_run.cells[server.index()];
        cell.peakUplinkMbps = std::max(cell.peakUplinkMbps, m_upBytes[server.index()] * toMbps);
        cell.peakDownlinkMbps =
            std::max(cell.peakDownlinkMbps, m_downBytes[server.index()] * toMbps);
        m_upBytes[server.index()] = m_downBytes[server.index()] = 0;
        m_clients[server.index()] = 0;
    }
    m_touched.clear();
}

void World::finish()
{
    double under = 0;
    for (const CellRecord& cell : m_run.cells) {
        m_run.hits += cell.hits;
        m_run.partial += cell.partial;
        m_run.misses += cell.misses;
        m_run.queriesIonn += cell.queriesIonn;
        m_run.queriesPerdnn += cell.queries;
        m_run.queriesOptimal += cell.queriesOptimal;
        m_run.sentBytes += cell.sentBytes;
        m_run.receivedBytes += cell.receivedBytes;
        m_run.peakUplinkMbps = std::max(m_run.peakUplinkMbps, cell.peakUplinkMbps);
        m_run.peakDownlinkMbps = std::max(m_run.peakDownlinkMbps, cell.peakDownlinkMbps);
        under += cell.peakUplinkMbps < 100 && cell.peakDownlinkMbps < 100 ? 1 : 0;
    }
    m_run.serverChanges = m_run.hits + m_run.partial + m_run.misses;
    m_run.serversUnder100 =
        m_run.cells.empty() ? 0 : under / static_cast<double>(m_run.cells.size());
}

} // namespace

std::vector<bool> crowdedServers(const WorldRun& run, double share)
{
    std::vector<std::size_t> order(run.cells.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater<>(),
                             [&run](std::size_t i) { return run.cells[i].peakUplinkMbps; });
    const auto count =
        static_cast<std::size_t>(std::llround(share * static_cast<double>(order.size())));
    std::vector<bool> crowded(order.size(), false);
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        crowded[order[i]] = true;
    return crowded;
}

Result<WorldRun> runWorld(const MovementData& data, const ServerMap& servers,
                          const std::vector<bool>& isTraining, const Predictor& predictor,
                          const PartitionProblem& problem, const WorldOptions& options,
                          const Context& context)
{
    ServerPlans::Options wanted{options.thinkMs, data.intervalS, options.contention,
                                options.fraction ? options.fraction->migrateMb * 1e6 : 0};
    Result<ServerPlans> plans = ServerPlans::of(problem, wanted, context);
    if (!plans)
        return failure(std::move(plans.error()));
    const auto play = [&](const WorldOptions& how, const std::vector<bool>& crowded) {
        return World(data, servers, isTraining, predictor, *plans, how, crowded, context).run();
    };
    const std::vector<bool> nobody(servers.size(), false);
    if (!options.fraction)
        return play(options, nobody);
    // Who is crowded shows when everybody sends all.
    WorldOptions first = options;
    first.record = false;
    const Result<WorldRun> whole = play(first, nobody);
    if (!whole)
        return whole;
    Result<WorldRun> run = play(options, crowdedServers(*whole, options.fraction->crowdedShare));
    if (run) {
        run->wholePeakUplinkMbps = whole->peakUplinkMbps;
        run->wholeQueries = whole->queriesPerdnn;
    }
    return run;
}

} // namespace edgecut
