// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/blocks.h"

#include "core/graph/block_draft.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace edgecut {

namespace {

using blocks::Draft;
using blocks::Drafts;

class TreeMaker
{
public:
    TreeMaker(std::span<const BlockLayer> layers) : m_layers(layers)
    {
        m_tree.blockOfLayer.resize(layers.size(), 0);
        m_tree.order.reserve(layers.size());
    }

    BlockTree make(const Drafts& parts)
    {
        open(BlockKind::Whole, -1);
        for (const Draft& part : parts)
            add(part, 0);
        m_tree.blocks[0].end = static_cast<std::int32_t>(m_tree.order.size());
        if (!m_tree.order.empty())
            finish(0);
        return std::move(m_tree);
    }

private:
    std::int32_t open(BlockKind kind, std::int32_t parent)
    {
        Block block;
        block.kind = kind;
        block.parent = parent;
        block.begin = static_cast<std::int32_t>(m_tree.order.size());
        if (parent >= 0)
            block.depth = m_tree.blocks[static_cast<std::size_t>(parent)].depth + 1;
        block.ordinal = ++m_ordinals[{kind, block.depth}];
        m_tree.greatestDepth = std::max(m_tree.greatestDepth, block.depth);
        m_tree.blocks.push_back(block);
        return static_cast<std::int32_t>(m_tree.blocks.size()) - 1;
    }

    void add(const Draft& draft, std::int32_t parent)
    {
        if (draft.isLayer()) {
            m_tree.blockOfLayer[draft.layer.index()] = parent;
            m_tree.order.push_back(draft.layer);
            return;
        }
        const std::int32_t block = open(draft.kind, parent);
        for (const Draft& part : draft.parts)
            add(part, block);
        m_tree.blocks[static_cast<std::size_t>(block)].end =
            static_cast<std::int32_t>(m_tree.order.size());
        finish(block);
        countRepeats(m_tree.blocks[static_cast<std::size_t>(block)], draft);
    }

    // What there is of one kind, parts of many looked into; false: of several kinds.
    static bool countRepeats(Block& block, const Draft& draft)
    {
        for (const Draft& part : draft.parts) {
            if (!part.isLayer() && part.kind == BlockKind::Part) {
                if (!countRepeats(block, part))
                    return false;
                continue;
            }
            if (part.isLayer() || (block.repeats > 0 && part.kind != block.repeated)) {
                block.repeats = 0;
                return false;
            }
            block.repeated = part.kind;
            ++block.repeats;
        }
        return true;
    }

    const BlockLayer& at(std::int32_t place) const
    {
        return m_layers[m_tree.order[static_cast<std::size_t>(place)].index()];
    }

    // What gives a block its name. Small steps are often called otherwise ("bn2a" in "res2a").
    static bool counts(LayerKind kind)
    {
        return isMacKind(kind) || kind == LayerKind::Add || kind == LayerKind::Concat ||
               kind == LayerKind::Attention || kind == LayerKind::Other;
    }

    void finish(std::int32_t index)
    {
        Block& block = m_tree.blocks[static_cast<std::size_t>(index)];
        block.head = block.begin;
        for (std::int32_t place = block.begin; place < block.end; ++place)
            if (isMacKind(at(place).kind)) {
                block.head = place;
                break;
            }
        block.name = std::string(commonName(block));
    }

    std::string_view commonName(const Block& block) const
    {
        int counted = 0;
        for (std::int32_t place = block.begin; place < block.end; ++place)
            counted += counts(at(place).kind);
        std::string_view common;
        bool isFirst = true;
        for (std::int32_t place = block.begin; place < block.end; ++place) {
            if (counted >= 2 && !counts(at(place).kind))
                continue;
            const std::string_view name = at(place).name;
            common = isFirst ? name : shared(common, name);
            isFirst = false;
            if (common.empty())
                return {};
        }
        const std::size_t begin = common.find_first_not_of(separators);
        const std::size_t end = common.find_last_not_of(separators);
        return begin == std::string_view::npos ? std::string_view()
                                               : common.substr(begin, end + 1 - begin);
    }

    // What two names begin with, in whole words: "res2" of "res2a" and "res2b", but not "conv1" of
    // "conv1" and "conv10".
    static std::string_view shared(std::string_view a, std::string_view b)
    {
        std::size_t length = 0;
        while (length < std::min(a.size(), b.size()) && a[length] == b[length])
            ++length;
        while (length > 0 && !(endsAtWord(a, length) && endsAtWord(b, length)))
            --length;
        return a.substr(0, length);
    }

    static bool endsAtWord(std::string_view name, std::size_t length)
    {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        return length == name.size() || separators.find(name[length]) != std::string_view::npos ||
               (isDigit(name[length - 1]) && !isDigit(name[length]));
    }

    static constexpr std::string_view separators = "/._:- ";

    std::span<const BlockLayer> m_layers;
    BlockTree m_tree;
    std::map<std::pair<BlockKind, std::int32_t>, std::int32_t> m_ordinals;
};

// A name that another block has too says nothing; of a block and the one around it the outer keeps
// it.
void dropSharedNames(BlockTree& tree)
{
    std::map<std::string_view, int> users;
    for (std::size_t i = tree.blocks.size(); i-- > 1;) {
        Block& block = tree.blocks[i];
        if (block.name == tree.blocks[static_cast<std::size_t>(block.parent)].name)
            block.name.clear();
    }
    for (const Block& block : tree.blocks)
        ++users[block.name];
    std::vector<bool> isShared;
    for (const Block& block : tree.blocks)
        isShared.push_back(users[block.name] > 1);
    for (std::size_t i = 1; i < tree.blocks.size(); ++i)
        if (isShared[i])
            tree.blocks[i].name.clear();
}

} // namespace

BlockTree findBlocks(std::span<const BlockLayer> layers, std::span<const LayerEdge> edges)
{
    if (layers.empty())
        return TreeMaker(layers).make({});
    blocks::Regions regions(layers, edges);
    const Draft whole = blocks::block(BlockKind::Whole, regions.all());
    BlockTree tree = TreeMaker(layers).make(whole.isLayer() ? Drafts{whole} : whole.parts);
    dropSharedNames(tree);
    return tree;
}

BlockTree findBlocks(const Graph& graph)
{
    std::vector<LayerEdge> edges;
    for (const Tensor& tensor : graph.tensors())
        for (const LayerId consumer : tensor.consumers)
            edges.emplace_back(tensor.producer, consumer);
    return findBlocks(blockLayers(graph), edges);
}

std::uint64_t blockLabel(std::string_view kind)
{
    std::uint64_t label = 1;
    for (const char c : kind)
        label = blocks::mixed(label, static_cast<unsigned char>(c));
    return label;
}

std::vector<BlockLayer> blockLayers(const Graph& graph)
{
    std::vector<BlockLayer> layers;
    layers.reserve(graph.layerCount());
    for (const Layer& layer : graph.layers()) {
        std::uint64_t label =
            blocks::mixed(blockLabel(layer.operation), static_cast<std::uint64_t>(layer.kind));
        for (const std::int64_t side : layer.attributes.kernel)
            label = blocks::mixed(label, static_cast<std::uint64_t>(side));
        label = blocks::mixed(label, layer.attributes.groups > 1);
        std::uint64_t scale = 0;
        if (!layer.outputs.empty()) {
            const Shape& shape = graph.tensor(layer.outputs.front()).shape;
            for (std::size_t i = 2; i < shape.size(); ++i)
                scale = blocks::mixed(scale + 1, static_cast<std::uint64_t>(shape[i]));
        }
        layers.push_back({layer.name, layer.kind, label, scale});
    }
    return layers;
}

} // namespace edgecut
