// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/placing_order.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t mostLooked = 64;

/// Which tensors are half known while layers are placed.
class HalfKnown
{
public:
    explicit HalfKnown(const PartitionProblem& problem) : m_tensorsOf(problem.layerCount())
    {
        for (std::size_t t = 0; t < problem.tensors.size(); ++t) {
            const ProblemTensor& tensor = problem.tensors[t];
            m_ends.push_back(tensor.consumers.size() + 1);
            m_tensorsOf[tensor.producer.index()].push_back(t);
            for (const LayerId consumer : tensor.consumers)
                m_tensorsOf[consumer.index()].push_back(t);
        }
        m_left = m_ends;
    }

    std::size_t count() const { return m_count; }
    const std::vector<std::size_t>& tensorsOf(LayerId layer) const
    {
        return m_tensorsOf[layer.index()];
    }
    bool isUntouched(std::size_t tensor) const { return m_left[tensor] == m_ends[tensor]; }

    /// How many more are half known once the layer is placed.
    std::ptrdiff_t growth(LayerId layer) const
    {
        std::ptrdiff_t more = 0;
        for (const std::size_t tensor : tensorsOf(layer)) {
            more += isUntouched(tensor) ? 1 : 0;
            more -= m_left[tensor] == 1 ? 1 : 0;
        }
        return more;
    }

    void place(LayerId layer)
    {
        for (const std::size_t tensor : tensorsOf(layer)) {
            m_count += isUntouched(tensor) ? 1 : 0;
            m_count -= --m_left[tensor] == 0 ? 1 : 0;
        }
    }

private:
    std::vector<std::vector<std::size_t>> m_tensorsOf; ///< that a layer makes or reads
    std::vector<std::size_t> m_ends, m_left;           ///< a tensor each
    std::size_t m_count = 0;
};

/// The ends of the network first, then always the layer after which the fewest are half known, of
/// those next to what is placed.
class FromAllEnds
{
public:
    explicit FromAllEnds(const PartitionProblem& problem)
        : m_problem(problem), m_known(problem), m_isSeen(problem.layerCount(), 0)
    {
        const std::vector<LayerId> first = ends();
        for (const LayerId end : first)
            m_isSeen[end.index()] = 1;
        for (const LayerId end : first)
            place(end);
        while (!m_open.empty()) {
            const auto best = nextOpen();
            const LayerId layer = *best;
            m_open.erase(best);
            place(layer);
        }
    }

    std::vector<LayerId> take() { return std::move(m_order); }

private:
    std::vector<LayerId> ends() const
    {
        std::vector<char> makes(m_problem.layerCount(), 0);
        std::vector<char> reads(m_problem.layerCount(), 0);
        for (const ProblemTensor& tensor : m_problem.tensors) {
            if (!tensor.consumers.empty())
                makes[tensor.producer.index()] = 1;
            for (const LayerId consumer : tensor.consumers)
                reads[consumer.index()] = 1;
        }
        std::vector<LayerId> ends;
        for (std::size_t i = 0; i < makes.size(); ++i) {
            if (!makes[i] || !reads[i])
                ends.emplace_back(i);
        }
        return ends;
    }

    std::vector<LayerId>::iterator nextOpen()
    {
        const std::size_t looked = std::min(m_open.size(), mostLooked);
        auto best = m_open.end() - 1;
        std::ptrdiff_t least = m_known.growth(*best);
        for (auto at = best; at != m_open.end() - static_cast<std::ptrdiff_t>(looked);) {
            --at;
            if (const std::ptrdiff_t more = m_known.growth(*at); more < least) {
                least = more;
                best = at;
            }
        }
        return best;
    }

    void see(LayerId layer)
    {
        if (m_isSeen[layer.index()])
            return;
        m_isSeen[layer.index()] = 1;
        m_open.push_back(layer);
    }

    void place(LayerId layer)
    {
        m_order.push_back(layer);
        for (const std::size_t tensor : m_known.tensorsOf(layer)) {
            if (!m_known.isUntouched(tensor))
                continue;
            see(m_problem.tensors[tensor].producer);
            for (const LayerId consumer : m_problem.tensors[tensor].consumers)
                see(consumer);
        }
        m_known.place(layer);
    }

    const PartitionProblem& m_problem;
    HalfKnown m_known;
    std::vector<char> m_isSeen;
    std::vector<LayerId> m_open, m_order;
};

/// Grows as the states do: each tensor that is half known has about three.
double stateEstimate(const PartitionProblem& problem, const std::vector<LayerId>& order)
{
    HalfKnown known(problem);
    double sum = 0;
    for (const LayerId layer : order) {
        known.place(layer);
        sum += std::pow(3.0, static_cast<double>(std::min<std::size_t>(known.count(), 100)));
    }
    return sum;
}

} // namespace

std::vector<LayerId> placingOrder(const PartitionProblem& problem,
                                  const std::vector<LayerId>& topological)
{
    std::vector<LayerId> other = FromAllEnds(problem).take();
    // The estimate is rough: at a fifth of the states, NASNet's cells took longer.
    constexpr double worthIt = 1.0 / 20;
    if (stateEstimate(problem, other) < worthIt * stateEstimate(problem, topological))
        return other;
    return topological;
}

} // namespace edgecut
