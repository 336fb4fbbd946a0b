// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exits/branchy.h"

#include "core/costs/cost_table.h"

#include <algorithm>

namespace edgecut {

namespace {

/// The layers that a result needs, in topological order.
std::vector<LayerId> neededBy(const Graph& graph, TensorId result)
{
    std::vector<bool> needed(graph.layerCount(), false);
    needed[graph.tensor(result).producer.index()] = true;
    const std::span<const LayerId> order = graph.topologicalOrder();
    for (auto layer = order.rbegin(); layer != order.rend(); ++layer) {
        if (!needed[layer->index()])
            continue;
        for (const LayerId before : graph.predecessors(*layer))
            needed[before.index()] = true;
    }
    std::vector<LayerId> layers;
    std::ranges::copy_if(order, std::back_inserter(layers),
                         [&needed](LayerId layer) { return needed[layer.index()]; });
    return layers;
}

/// One way out as a chain; the first layers of kind Input belong to no layer of it.
class ChainMaker
{
public:
    ChainMaker(const Graph& graph, const CostTable& costs, TensorId result)
        : m_graph(graph)
        , m_costs(costs)
        , m_result(result)
        , m_layers(neededBy(graph, result))
        , m_lastReader(graph.tensorCount(), 0)
    {
        for (std::size_t at = 0; at < m_layers.size(); ++at) {
            for (const TensorId tensor : graph.layer(m_layers[at]).inputs)
                m_lastReader[tensor.index()] = at;
        }
        m_lastReader[result.index()] = m_layers.size();
    }

    std::vector<ExitLayer> layers() const
    {
        std::vector<ExitLayer> made;
        ExitLayer current = emptyLayer();
        std::vector<TensorId> alive;
        for (std::size_t at = 0; at < m_layers.size(); ++at) {
            const Layer& layer = m_graph.layer(m_layers[at]);
            std::erase_if(alive, [&](TensorId id) { return m_lastReader[id.index()] <= at; });
            for (const TensorId output : layer.outputs) {
                if (m_lastReader[output.index()] > at)
                    alive.push_back(output);
            }
            if (layer.kind == LayerKind::Input)
                continue;
            add(current, m_layers[at], layer);
            const bool ownsAllThatCrosses =
                alive.size() == 1 && m_graph.tensor(alive.front()).producer == m_layers[at];
            if (!ownsAllThatCrosses)
                continue;
            current.outputBytes = static_cast<double>(m_graph.tensor(alive.front()).bytes);
            made.push_back(std::move(current));
            current = emptyLayer();
        }
        return made;
    }

private:
    ExitLayer emptyLayer() const
    {
        ExitLayer layer;
        layer.timeMs.resize(m_costs.tierCount, 0);
        return layer;
    }
    void add(ExitLayer& to, LayerId id, const Layer& layer) const
    {
        to.kind = to.name.empty() ? std::string(name(layer.kind)) : "Block";
        to.name = layer.name;
        for (std::size_t tier = 0; tier < m_costs.tierCount; ++tier)
            to.timeMs[tier] += m_costs.at(id, tier).ms;
    }

    const Graph& m_graph;
    const CostTable& m_costs;
    TensorId m_result;
    std::vector<LayerId> m_layers;
    std::vector<std::size_t> m_lastReader; ///< a tensor each: the position that reads it last
};

double inputBytesOf(const Graph& graph)
{
    double bytes = 0;
    for (const Layer& layer : graph.layers()) {
        for (const TensorId tensor : layer.outputs)
            bytes += layer.kind == LayerKind::Input
                         ? static_cast<double>(graph.tensor(tensor).bytes)
                         : 0;
    }
    return bytes;
}

} // namespace

Result<std::pair<ExitsProblem, std::vector<Warning>>> exitsProblemOf(const BranchyGraph& branchy,
                                                                     const BranchySetting& setting)
{
    if (setting.tiers.size() < 2 || setting.devices.size() != setting.tiers.size() ||
        setting.links.size() + 1 != setting.tiers.size())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "An early-exit network needs two tiers or more, a "
                                            "device for each and a link between each two."));
    const CostTable costs = costTable(branchy.graph, setting.devices);
    ExitsProblem problem;
    problem.name = branchy.graph.name();
    problem.tiers = setting.tiers;
    problem.links = setting.links;
    problem.requirement = setting.requirement;
    problem.inputBytes = inputBytesOf(branchy.graph);
    for (const BranchyGraph::Exit& exit : branchy.exits)
        problem.exits.push_back(
            {exit.name, exit.accuracy, ChainMaker(branchy.graph, costs, exit.result).layers(), 0});
    if (const Status status = check(problem); !status)
        return failure(status.error());
    return std::pair{std::move(problem), costWarnings(branchy.graph, costs, setting.tiers)};
}

} // namespace edgecut
