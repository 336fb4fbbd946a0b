// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/blocks.h"

namespace edgecut {

namespace {

struct Words
{
    Template one;  ///< "residual block %1"
    Template many; ///< "%1 residual blocks"
};

Words words(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Whole:
    case BlockKind::Region:
        break;
    case BlockKind::Unit:
        return {translatable("core", "unit %1"), translatable("core", "%1 units")};
    case BlockKind::Residual:
        return {translatable("core", "residual block %1"),
                translatable("core", "%1 residual blocks")};
    case BlockKind::Attention:
        return {translatable("core", "attention %1"), translatable("core", "%1 × attention")};
    case BlockKind::Dense:
        return {translatable("core", "dense layer %1"), translatable("core", "%1 dense layers")};
    case BlockKind::Module:
        return {translatable("core", "module %1"), translatable("core", "%1 modules")};
    case BlockKind::Gate:
        return {translatable("core", "gate %1"), translatable("core", "%1 gates")};
    case BlockKind::Branch:
        return {translatable("core", "branch %1"), translatable("core", "%1 branches")};
    case BlockKind::Transformer:
        return {translatable("core", "transformer block %1"),
                translatable("core", "%1 transformer blocks")};
    case BlockKind::Group:
        return {translatable("core", "group %1"), translatable("core", "%1 groups")};
    case BlockKind::DenseBlock:
        return {translatable("core", "dense block %1"), translatable("core", "%1 dense blocks")};
    case BlockKind::Stage:
        return {translatable("core", "stage %1"), translatable("core", "%1 stages")};
    case BlockKind::Part:
        return {translatable("core", "part %1"), translatable("core", "%1 parts")};
    }
    return {translatable("core", "block %1"), translatable("core", "%1 blocks")};
}

// Whether what repeats says more of a block than its number of layers.
bool saysContents(const Block& block)
{
    return block.repeats >= 2 && block.repeated != BlockKind::Unit;
}

// What stands at a place of a block's order is called: the outermost block there that has a name of
// its own, else the layer.
std::string nameAt(const BlockTree& tree, std::int32_t inside, std::int32_t place,
                   std::span<const BlockLayer> layers)
{
    for (auto b = static_cast<std::size_t>(inside) + 1;
         b < tree.blocks.size() && tree.blocks[b].begin <= place; ++b)
        if (place < tree.blocks[b].end && !tree.blocks[b].name.empty())
            return tree.blocks[b].name;
    return std::string(layers[tree.order[static_cast<std::size_t>(place)].index()].name);
}

} // namespace

Message blockTitle(const BlockTree& tree, std::int32_t block, std::span<const BlockLayer> layers)
{
    const Block& shown = tree.blocks[static_cast<std::size_t>(block)];
    if (!shown.name.empty() && shown.kind != BlockKind::Unit)
        return {translatable("core", "%1"), {shown.name}};
    if (shown.kind == BlockKind::Unit || shown.kind == BlockKind::Branch) {
        const LayerId head = tree.order[static_cast<std::size_t>(shown.head)];
        return {
            translatable("core", "%1 + %2"),
            {std::string(layers[head.index()].name), std::int64_t{shown.end} - shown.begin - 1}};
    }
    if (shown.kind == BlockKind::Part)
        return {
            translatable("core", "%1 – %2"),
            {nameAt(tree, block, shown.begin, layers), nameAt(tree, block, shown.end - 1, layers)}};
    const bool isNamed = shown.repeated != BlockKind::Group; // "2 groups" says less than "stage 2"
    if (shown.kind == BlockKind::Stage && saysContents(shown) && isNamed)
        return blockContents(tree, block);
    return {words(shown.kind).one, {std::int64_t{shown.ordinal}}};
}

Message blockContents(const BlockTree& tree, std::int32_t block)
{
    const Block& shown = tree.blocks[static_cast<std::size_t>(block)];
    if (saysContents(shown))
        return {words(shown.repeated).many, {std::int64_t{shown.repeats}}};
    return {translatable("core", "%1 layers"), {std::int64_t{shown.end} - shown.begin}};
}

} // namespace edgecut
