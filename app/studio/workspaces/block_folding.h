// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/blocks.h"
#include "core/partition/plan.h"
#include "core/session/scenario.h"
#include "widgets/graph/folded_picture.h"

#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace edgecut::studio {

/// How far blocks are unfolded where nobody said otherwise of one of them.
enum class FoldingMode { Automatic, Collapsed, Expanded, Chosen };

/// The blocks of the model in view and which of them are drawn as their parts. A value.
class BlockFolding
{
public:
    BlockFolding() = default;
    /// `whole`: modelPicture() of the model. Everything is Automatic then.
    BlockFolding(const ScenarioProblem& model, GraphPicture whole);

    /// What to lay out: `whole` itself when nothing is folded and nobody asked for frames.
    GraphPicture picture(LayoutDirection direction) const;
    const GraphPicture& whole() const { return m_whole; }
    bool isEmpty() const { return m_whole.nodes.empty(); }
    bool hasBlocks() const { return m_tree.blocks.size() > 1; }

    FoldingMode mode() const { return m_mode; }
    /// `view`: what Automatic is to fill. Whether anything changed.
    bool setMode(FoldingMode mode, const QSizeF& view);
    /// One level more or less everywhere; mode Chosen then.
    bool step(int levels);
    bool canStep(int levels) const;
    int level() const { return m_level; }
    int greatestLevel() const { return m_tree.greatestDepth + 1; }

    /// Expand or collapse one block; whether anything changed. Mode Chosen then.
    bool setExpanded(int block, bool expanded);
    /// Everything around a layer.
    bool expandAround(int layer);
    bool isExpanded(int block) const { return m_expanded[static_cast<std::size_t>(block)]; }
    /// The innermost block around a layer, or the one around a block; 0: none.
    int blockAround(int layer) const;
    int parentOf(int block) const;
    QString title(int block) const;

    const BlockTree& tree() const { return m_tree; }

private:
    void setLevel(int level);

    GraphPicture m_whole;
    BlockTree m_tree;
    std::vector<GraphNode> m_boxes; ///< by block
    std::vector<bool> m_expanded;
    FoldingMode m_mode = FoldingMode::Automatic;
    int m_level = 1;
};

/// For each drawn node that is a block, " · 9.1 ms": its time where its layers run. Others: empty.
std::vector<QString> blockNotes(const GraphFolding& folding, const PartitionProblem& problem,
                                const Plan& plan);

} // namespace edgecut::studio
