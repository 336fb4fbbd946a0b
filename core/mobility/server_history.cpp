// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/server_history.h"

#include <algorithm>
#include <span>

namespace edgecut {

namespace {

/// What belongs to an interval, of all moments or transfers.
template <typename Item>
std::span<const Item> ownOf(const WorldHistory& history, std::size_t interval,
                            const std::vector<Item>& items,
                            std::uint32_t WorldHistory::Interval::*begin)
{
    const std::size_t from = history.intervals[interval].*begin;
    const std::size_t to = interval + 1 < history.intervals.size()
                               ? history.intervals[interval + 1].*begin
                               : items.size();
    return std::span(items).subspan(from, to - from);
}

} // namespace

std::vector<ServerMoment> serverHistory(const WorldHistory& history, ServerId server)
{
    std::vector<ServerMoment> told;
    told.reserve(history.intervals.size());
    for (std::size_t i = 0; i < history.intervals.size(); ++i) {
        ServerMoment moment;
        moment.step = history.intervals[i].step;
        for (const UserMoment& user :
             ownOf(history, i, history.moments, &WorldHistory::Interval::moments)) {
            if (user.server != server)
                continue;
            ++moment.clients;
            moment.hits += user.arrival == Arrival::Hit;
            moment.partial += user.arrival == Arrival::Partial;
            moment.misses += user.arrival == Arrival::Miss;
        }
        for (const Transfer& transfer :
             ownOf(history, i, history.transfers, &WorldHistory::Interval::transfers)) {
            if (transfer.from == server)
                moment.sentBytes += transfer.bytes;
            if (transfer.to == server)
                moment.receivedBytes += transfer.bytes;
        }
        told.push_back(moment);
    }
    return told;
}

std::vector<BackhaulMoment> backhaulHistory(const WorldHistory& history, double intervalS,
                                            std::size_t servers)
{
    const double toMbps = 8 / (intervalS * 1e6);
    std::vector<BackhaulMoment> told;
    told.reserve(history.intervals.size());
    std::vector<double> up(servers, 0.0), down(servers, 0.0);
    for (std::size_t i = 0; i < history.intervals.size(); ++i) {
        BackhaulMoment moment;
        moment.step = history.intervals[i].step;
        const std::span<const Transfer> sent =
            ownOf(history, i, history.transfers, &WorldHistory::Interval::transfers);
        for (const Transfer& transfer : sent) {
            double& sender = up[transfer.from.index()];
            double& receiver = down[transfer.to.index()];
            sender += transfer.bytes * toMbps;
            receiver += transfer.bytes * toMbps;
            moment.sentMbps += transfer.bytes * toMbps;
            moment.busiestUplinkMbps = std::max(moment.busiestUplinkMbps, sender);
            moment.busiestDownlinkMbps = std::max(moment.busiestDownlinkMbps, receiver);
        }
        for (const Transfer& transfer : sent)
            up[transfer.from.index()] = down[transfer.to.index()] = 0;
        told.push_back(moment);
    }
    return told;
}

} // namespace edgecut
