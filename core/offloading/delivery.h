// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/trace.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <optional>
#include <vector>

namespace edgecut {

/// Which tier holds which layers, and the layers on their way, as collaborate() says. Time only
/// goes forward. Refers to the problem and the trace.
class Delivery
{
public:
    Delivery(const PartitionProblem& problem, const BandwidthTrace& trace,
             double conversionMsPerMb);

    /// Whether every tier holds what the plan runs there.
    bool isThere(const Plan& plan) const;
    /// Forgets what is on its way and sends what the plan lacks, from `nowS` on.
    void send(const Plan& plan, double nowS);
    bool isSending() const { return m_next < m_queue.size(); }
    /// Lets time pass. Returns the moment at which the last layer arrived, if that was by `untilS`.
    std::optional<double> advance(double untilS);

    /// Of the present delivery, since send().
    double arrivedBytes() const { return m_arrivedBytes; }
    double conversionMs() const { return m_conversionMs; }
    const std::vector<LayerId>& arrived() const { return m_arrived; }

private:
    struct Item
    {
        LayerId layer;
        std::size_t from = 0, to = 0; ///< tiers
        double behindMs = 0;          ///< on the links behind the first, and conversion
        double conversionMs = 0;
        double firstMs = 0; ///< on the first link
    };

    bool holds(std::size_t tier, LayerId layer) const
    {
        return tier + 1 == m_problem.tierCount() || m_holds[tier][layer.index()];
    }
    Item itemFor(LayerId layer, std::size_t tier, std::vector<bool>& paid) const;
    double passFirstLink(double fromS, double untilS, double& leftMs);
    void arrive(const Item& item);

    const PartitionProblem& m_problem;
    const BandwidthTrace& m_trace;
    double m_conversionMsPerMb;
    std::vector<LayerId> m_order;
    std::vector<std::vector<bool>> m_holds; ///< [tier][layer], without the last tier
    std::vector<Item> m_queue;
    std::size_t m_next = 0;
    double m_nowS = 0;
    std::size_t m_sample = 0;
    double m_arrivedBytes = 0, m_conversionMs = 0;
    std::vector<LayerId> m_arrived;
};

} // namespace edgecut
