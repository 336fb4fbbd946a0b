// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/narrow_order.h"

#include <algorithm>

namespace edgecut {

namespace {

class Queue
{
public:
    explicit Queue(const PartitionProblem& problem)
        : m_problem(problem)
        , m_inputs(problem.layerCount())
        , m_outputs(problem.layerCount())
        , m_missing(problem.layerCount(), 0)
    {
        for (std::size_t t = 0; t < problem.tensors.size(); ++t) {
            const ProblemTensor& tensor = problem.tensors[t];
            m_waiting.push_back(tensor.consumers.size());
            m_outputs[tensor.producer.index()].push_back(t);
            for (const LayerId consumer : tensor.consumers) {
                m_inputs[consumer.index()].push_back(t);
                ++m_missing[consumer.index()];
            }
        }
        for (std::size_t i = problem.layerCount(); i-- > 0;) {
            if (m_missing[i] == 0)
                m_ready.emplace_back(i);
        }
    }

    bool isEmpty() const { return m_ready.empty(); }
    LayerId take();

private:
    /// How many more tensors wait once the layer is placed.
    std::ptrdiff_t growth(LayerId layer) const
    {
        std::ptrdiff_t more = 0;
        for (const std::size_t tensor : m_outputs[layer.index()])
            more += m_problem.tensors[tensor].consumers.empty() ? 0 : 1;
        for (const std::size_t tensor : m_inputs[layer.index()])
            more -= m_waiting[tensor] == 1 ? 1 : 0;
        return more;
    }

    const PartitionProblem& m_problem;
    std::vector<std::vector<std::size_t>> m_inputs, m_outputs;
    std::vector<std::size_t> m_missing; ///< tensors that a layer still waits for
    std::vector<std::size_t> m_waiting; ///< consumers of a tensor not yet placed
    std::vector<LayerId> m_ready;
};

LayerId Queue::take()
{
    const std::size_t looked = std::min<std::size_t>(m_ready.size(), 64);
    auto best = m_ready.end() - 1;
    std::ptrdiff_t least = growth(*best);
    for (auto at = best; at != m_ready.end() - static_cast<std::ptrdiff_t>(looked);) {
        --at;
        if (const std::ptrdiff_t more = growth(*at); more < least) {
            least = more;
            best = at;
        }
    }
    const LayerId layer = *best;
    m_ready.erase(best);
    for (const std::size_t tensor : m_inputs[layer.index()])
        --m_waiting[tensor];
    for (const std::size_t tensor : m_outputs[layer.index()]) {
        for (const LayerId consumer : m_problem.tensors[tensor].consumers) {
            if (--m_missing[consumer.index()] == 0)
                m_ready.push_back(consumer);
        }
    }
    return layer;
}

} // namespace

std::vector<LayerId> narrowOrder(const PartitionProblem& problem)
{
    std::vector<LayerId> order;
    order.reserve(problem.layerCount());
    for (Queue queue(problem); !queue.isEmpty();)
        order.push_back(queue.take());
    return order;
}

} // namespace edgecut
