// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/delivery.h"

#include <algorithm>

namespace edgecut {

Delivery::Delivery(const PartitionProblem& problem, const BandwidthTrace& trace,
                   double conversionMsPerMb)
    : m_problem(problem)
    , m_trace(trace)
    , m_conversionMsPerMb(conversionMsPerMb)
    , m_order(topologicalOrder(problem))
    , m_holds(problem.tierCount() - 1, std::vector<bool>(problem.layerCount()))
{
    for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
        if (problem.layers[layer].weightBytes == 0)
            for (std::vector<bool>& held : m_holds)
                held[layer] = true;
    }
}

bool Delivery::isThere(const Plan& plan) const
{
    for (std::size_t layer = 0; layer < plan.tierOf.size(); ++layer) {
        if (!holds(plan.tierOf[layer].index(), LayerId(layer)))
            return false;
    }
    return true;
}

/// `paid`: the links whose latency this delivery has paid.
Delivery::Item Delivery::itemFor(LayerId layer, std::size_t tier, std::vector<bool>& paid) const
{
    Item item{layer, tier + 1, tier, 0, 0, 0};
    while (!holds(item.from, layer))
        ++item.from;
    const auto bytes = static_cast<double>(m_problem.layers[layer.index()].weightBytes);
    for (std::size_t link = tier; link < item.from; ++link) {
        double ms = transferMs(bytes, m_problem.links[link].downlinkMbps);
        if (!paid[link])
            ms += m_problem.links[link].latencyMs;
        paid[link] = true;
        (link == 0 ? item.firstMs : item.behindMs) += ms;
    }
    if (tier == 0)
        item.conversionMs = bytes / 1e6 * m_conversionMsPerMb;
    item.behindMs += item.conversionMs;
    return item;
}

void Delivery::send(const Plan& plan, double nowS)
{
    m_queue.clear();
    m_next = 0;
    m_nowS = nowS;
    m_arrivedBytes = m_conversionMs = 0;
    m_arrived.clear();
    std::vector<bool> paid(m_problem.links.size());
    for (const LayerId layer : m_order) {
        const std::size_t tier = plan.tierOf[layer.index()].index();
        if (!holds(tier, layer))
            m_queue.push_back(itemFor(layer, tier, paid));
    }
}

/// Passes time on the first link until nothing is left or the time is up; returns the moment.
double Delivery::passFirstLink(double fromS, double untilS, double& leftMs)
{
    const std::vector<BandwidthSample>& samples = m_trace.samples;
    double now = fromS;
    while (leftMs > 0 && now < untilS) {
        while (m_sample + 1 < samples.size() && samples[m_sample + 1].tS <= now)
            ++m_sample;
        const double end =
            m_sample + 1 < samples.size() ? std::min(untilS, samples[m_sample + 1].tS) : untilS;
        if (samples[m_sample].mbps <= 0) {
            now = end;
            continue;
        }
        const double neededS = leftMs / 1000;
        if (now + neededS <= end) {
            leftMs = 0;
            return now + neededS;
        }
        leftMs -= (end - now) * 1000;
        now = end;
    }
    return now;
}

void Delivery::arrive(const Item& item)
{
    for (std::size_t tier = item.to; tier < item.from; ++tier)
        m_holds[tier][item.layer.index()] = true;
    m_arrivedBytes += static_cast<double>(m_problem.layers[item.layer.index()].weightBytes);
    m_conversionMs += item.conversionMs;
    m_arrived.push_back(item.layer);
}

std::optional<double> Delivery::advance(double untilS)
{
    if (!isSending())
        return std::nullopt;
    while (isSending()) {
        Item& item = m_queue[m_next];
        const double behindS = std::min(item.behindMs / 1000, untilS - m_nowS);
        if (behindS < item.behindMs / 1000) {
            item.behindMs -= behindS * 1000;
            m_nowS = untilS;
            return std::nullopt;
        }
        m_nowS += behindS;
        item.behindMs = 0;
        m_nowS = passFirstLink(m_nowS, untilS, item.firstMs);
        if (item.firstMs > 0)
            return std::nullopt;
        arrive(item);
        ++m_next;
    }
    return m_nowS;
}

} // namespace edgecut
