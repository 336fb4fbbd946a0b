// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph.h"

#include "core/graph/checked.h"

#include <algorithm>

namespace edgecut {

namespace {

template <typename IdType, typename Items>
std::optional<IdType> findByName(const Items& items, std::string_view name)
{
    const auto it = std::find_if(items.begin(), items.end(),
                                 [name](const auto& item) { return item.name == name; });
    if (it == items.end())
        return std::nullopt;
    return IdType(static_cast<std::size_t>(it - items.begin()));
}

std::vector<LayerId> sortedOnce(std::vector<LayerId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

std::optional<LayerId> Graph::findLayer(std::string_view name) const
{
    return findByName<LayerId>(m_layers, name);
}

std::optional<TensorId> Graph::findTensor(std::string_view name) const
{
    return findByName<TensorId>(m_tensors, name);
}

std::vector<LayerId> Graph::successors(LayerId id) const
{
    std::vector<LayerId> found;
    for (const TensorId output : layer(id).outputs) {
        const std::vector<LayerId>& consumers = tensor(output).consumers;
        found.insert(found.end(), consumers.begin(), consumers.end());
    }
    return sortedOnce(std::move(found));
}

std::vector<LayerId> Graph::predecessors(LayerId id) const
{
    std::vector<LayerId> found;
    for (const TensorId input : layer(id).inputs)
        found.push_back(tensor(input).producer);
    return sortedOnce(std::move(found));
}

std::int64_t Graph::totalMacs() const
{
    std::int64_t sum = 0;
    for (const Layer& layer : m_layers)
        sum = saturatingSum(sum, layer.macs.value_or(0));
    return sum;
}

std::int64_t Graph::totalWeightBytes() const
{
    std::int64_t sum = 0;
    for (const Layer& layer : m_layers)
        sum = saturatingSum(sum, layer.weightBytes);
    return sum;
}

} // namespace edgecut
