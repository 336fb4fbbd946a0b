// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/block_folding.h"

#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BlockFolding)
};

std::vector<BlockLayer> blockLayersOf(const ScenarioProblem& model)
{
    if (model.graph)
        return blockLayers(*model.graph);
    std::vector<BlockLayer> layers;
    for (const ProblemLayer& layer : model.problem.layers)
        layers.push_back({layer.name, layerKindFromName(layer.kind).value_or(LayerKind::Other),
                          blockLabel(layer.kind), 0});
    return layers;
}

// "36 residual blocks · 7.9 GMAC", "12 layers · 118 MMAC".
QString contents(const BlockTree& tree, std::size_t index, const ScenarioProblem& model,
                 std::span<const BlockLayer> layers)
{
    const Block& block = tree.blocks[index];
    const int count = block.end - block.begin;
    QStringList facts;
    const Message inside = blockContents(tree, static_cast<std::int32_t>(index));
    const bool isTitle = inside == blockTitle(tree, static_cast<std::int32_t>(index), layers);
    if (block.repeats >= 2 && block.repeated != BlockKind::Unit && !isTitle)
        facts.append(translated(inside));
    else
        facts.append(Words::tr("%n layers", nullptr, count));
    double macs = 0;
    for (int place = block.begin; place < block.end && model.graph; ++place)
        macs += static_cast<double>(
            model.graph->layer(tree.order[static_cast<std::size_t>(place)]).macs.value_or(0));
    if (macs > 0)
        facts.append(formatMacs(macs));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

BlockFolding::BlockFolding(const ScenarioProblem& model, GraphPicture whole)
    : m_whole(std::move(whole))
{
    const std::vector<BlockLayer> layers = blockLayersOf(model);
    std::vector<LayerEdge> edges;
    for (const GraphEdge& edge : m_whole.edges)
        edges.emplace_back(LayerId(edge.from), LayerId(edge.to));
    m_tree = findBlocks(layers, edges);
    for (std::size_t b = 0; b < m_tree.blocks.size(); ++b) {
        GraphNode box;
        box.title = translated(blockTitle(m_tree, static_cast<std::int32_t>(b), layers));
        box.subtitle = contents(m_tree, b, model, layers);
        box.noteRoom = QStringLiteral(" · 0 000 ms");
        m_boxes.push_back(std::move(box));
    }
    setLevel(1);
}

GraphPicture BlockFolding::picture(LayoutDirection direction) const
{
    const bool plain = m_mode == FoldingMode::Automatic && m_level > m_tree.greatestDepth;
    GraphPicture picture = plain ? m_whole : foldedPicture(m_whole, m_tree, m_boxes, m_expanded);
    picture.direction = direction;
    return picture;
}

void BlockFolding::setLevel(int level)
{
    m_level = std::clamp(level, 1, greatestLevel());
    m_expanded = expandedTo(m_tree, m_level);
}

bool BlockFolding::setMode(FoldingMode mode, const QSizeF& view)
{
    const std::vector<bool> before = m_expanded;
    const bool wasOther = m_mode != mode;
    m_mode = mode;
    if (mode == FoldingMode::Automatic)
        setLevel(readableLevel(m_whole, m_tree, m_boxes, view));
    else if (mode != FoldingMode::Chosen)
        setLevel(mode == FoldingMode::Collapsed ? 1 : greatestLevel());
    return wasOther || before != m_expanded;
}

bool BlockFolding::canStep(int levels) const
{
    return hasBlocks() && m_level + levels >= 1 && m_level + levels <= greatestLevel();
}

bool BlockFolding::step(int levels)
{
    const std::vector<bool> before = m_expanded;
    const int sign = levels < 0 ? -1 : 1;
    while (canStep(sign) && levels != 0) {
        const std::vector<bool> last = m_expanded;
        setLevel(m_level + sign);
        levels -= last != m_expanded ? sign : 0; // some levels hold no more than units
    }
    if (before == m_expanded)
        return false;
    m_mode = FoldingMode::Chosen;
    return true;
}

bool BlockFolding::setExpanded(int block, bool expanded)
{
    const auto b = static_cast<std::size_t>(block);
    if (block < 1 || b >= m_expanded.size() || m_expanded[b] == expanded)
        return false;
    m_expanded[b] = expanded;
    m_mode = FoldingMode::Chosen;
    return true;
}

bool BlockFolding::expandAround(int layer)
{
    bool changed = false;
    for (int block = blockAround(layer); block > 0; block = parentOf(block))
        changed = setExpanded(block, true) || changed;
    return changed;
}

int BlockFolding::blockAround(int layer) const
{
    const auto i = static_cast<std::size_t>(layer);
    return layer >= 0 && i < m_tree.blockOfLayer.size() ? m_tree.blockOfLayer[i] : 0;
}

int BlockFolding::parentOf(int block) const
{
    return block > 0 ? m_tree.blocks[static_cast<std::size_t>(block)].parent : 0;
}

QString BlockFolding::title(int block) const
{
    return m_boxes[static_cast<std::size_t>(block)].title;
}

std::vector<QString> blockNotes(const GraphFolding& folding, const PartitionProblem& problem,
                                const Plan& plan)
{
    std::vector<QString> notes;
    if (!folding.isFolded())
        return notes;
    std::vector<double> times(folding.blockOfNode.size(), 0);
    for (std::size_t layer = 0; layer < problem.layerCount(); ++layer)
        times[static_cast<std::size_t>(folding.nodeOf(static_cast<int>(layer)))] +=
            problem.timeOn(LayerId(layer), plan.tierOf[layer]);
    notes.resize(times.size());
    for (std::size_t node = 0; node < times.size(); ++node)
        if (folding.blockOfNode[node] >= 0)
            notes[node] = QStringLiteral(" · ") + formatMs(times[node]);
    return notes;
}

} // namespace edgecut::studio
