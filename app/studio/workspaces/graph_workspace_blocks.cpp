// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "app/studio/workspaces/model_picture.h"
#include "core/session/edits.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/layer_selection.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <cmath>

namespace edgecut::studio {

namespace {

constexpr int mostCollapseActions = 4;

} // namespace

void GraphWorkspace::fillBlocks(QLayout* layout)
{
    m_blocks->setObjectName(QStringLiteral("blocks"));
    m_blocks->setAccessibleName(tr("Blocks of the graph"));
    m_blocks->setToolTip(tr("Which blocks are drawn as one box. Double click a block to expand it; "
                            "click the title beside its frame to collapse it."));
    m_blocks->addItem(tr("Blocks: automatic"));
    m_blocks->addItem(tr("Blocks: collapsed"));
    m_blocks->addItem(tr("Blocks: expanded"));
    const auto button = [this](QToolButton* made, const QString& icon, const QString& text,
                               const QKeySequence& keys, int levels) {
        made->setIcon(themedIcon(icon));
        made->setAccessibleName(text);
        made->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(made, &QToolButton::clicked, this, [this, levels] { stepBlocks(levels); });
    };
    button(m_fewer, QStringLiteral("collapse"), tr("Collapse blocks by one level"),
           Qt::CTRL | Qt::SHIFT | Qt::Key_B, -1);
    button(m_more, QStringLiteral("expand"), tr("Expand blocks by one level"), Qt::CTRL | Qt::Key_B,
           1);
    m_fewer->setObjectName(QStringLiteral("fewerBlocks"));
    m_more->setObjectName(QStringLiteral("moreBlocks"));
    layout->addWidget(m_blocks);
    layout->addWidget(m_fewer);
    layout->addWidget(m_more);
    showFoldingMode();
}

void GraphWorkspace::connectBlocks()
{
    connect(m_blocks, &QComboBox::activated, this, [this](int index) {
        if (index <= static_cast<int>(FoldingMode::Expanded))
            foldBlocks(static_cast<FoldingMode>(index));
    });
    connect(m_view, &GraphView::blockActivated, this,
            [this](int block) { setExpanded(block, true); });
    connect(m_view, &GraphView::collapseWanted, this,
            [this](int block) { setExpanded(block, false); });
    connect(m_view, &GraphView::blockContextMenu, this, &GraphWorkspace::showBlockMenu);
    m_view->setToolTipText([this](int node) { return toolTipOf(node); });
    m_view->installEventFilter(this);
}

// A window that grows or shrinks shows more or less, while all of the graph is in view.
bool GraphWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (watched == m_view && isOther && !m_willFold && m_folding.mode() == FoldingMode::Automatic) {
        m_willFold = true;
        QTimer::singleShot(0, this, &GraphWorkspace::foldAutomatically);
    }
    return Workspace::eventFilter(watched, event);
}

void GraphWorkspace::foldAutomatically()
{
    m_willFold = false;
    if (m_folding.isEmpty() || m_folding.mode() != FoldingMode::Automatic || !m_view->isFitted() ||
        !m_view->isVisible())
        return;
    if (m_folding.setMode(FoldingMode::Automatic, m_view->size()))
        foldingChanged(-1);
}

void GraphWorkspace::foldBlocks(FoldingMode mode)
{
    if (m_folding.isEmpty())
        return;
    m_folding.setMode(mode, m_view->size());
    foldingChanged(-1);
}

void GraphWorkspace::stepBlocks(int levels)
{
    if (m_folding.step(levels))
        foldingChanged(-1);
}

void GraphWorkspace::setExpanded(int block, bool expanded)
{
    m_folding.setExpanded(block, expanded);
    foldingChanged(block);
}

void GraphWorkspace::foldingChanged(int block)
{
    showFoldingMode();
    layOut(block);
}

void GraphWorkspace::showFoldingMode()
{
    const auto chosen = static_cast<int>(FoldingMode::Chosen);
    const bool isChosen = m_folding.mode() == FoldingMode::Chosen;
    if (isChosen && m_blocks->count() == chosen)
        m_blocks->addItem(tr("Blocks: as chosen"));
    else if (!isChosen && m_blocks->count() > chosen)
        m_blocks->removeItem(chosen);
    m_blocks->setCurrentIndex(static_cast<int>(m_folding.mode()));
    m_blocks->setEnabled(m_folding.hasBlocks());
    m_fewer->setEnabled(m_folding.canStep(-1));
    m_more->setEnabled(m_folding.canStep(1));
}

void GraphWorkspace::goToLayer(int layer)
{
    if (!m_folding.expandAround(layer)) {
        m_view->showLayer(layer);
        return;
    }
    m_layerToShow = layer;
    foldingChanged(-1);
}

QString GraphWorkspace::toolTipOf(int node) const
{
    const std::shared_ptr<const GraphPicture> picture = m_view->picture();
    if (!picture)
        return {};
    const GraphNode& shown = picture->nodes[static_cast<std::size_t>(node)];
    QStringList lines{shown.title, shown.subtitle};
    const int size = picture->folding.sizeOf(node);
    if (picture->folding.blockOf(node) >= 0)
        lines.append(tr("%n layers", nullptr, size));
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (answer && answer->solution && answer->problem->layerCount() == picture->layerCount()) {
        const PartitionProblem& problem = *answer->problem;
        double time = 0;
        for (std::size_t layer = 0; layer < problem.layerCount(); ++layer)
            if (picture->folding.nodeOf(static_cast<int>(layer)) == node)
                time += problem.timeOn(LayerId(layer), answer->solution->plan.tierOf[layer]);
        const QString tiers = m_view->tierText(node);
        lines.append(std::isfinite(time)
                         ? tr("%1 on %2", "a time and a tier").arg(formatMs(time), tiers)
                         : tiers);
    }
    const std::shared_ptr<const CurveAnswer>& curve = document().curve();
    const int layer = picture->folding.layerOf(node);
    if (curve && document().model() && layer >= 0)
        lines.append(rangesText(document().model()->problem, curve->curve, LayerId(layer)));
    if (picture->folding.blockOf(node) >= 0)
        lines.append(tr("Double click to expand"));
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

void GraphWorkspace::showBlockMenu(int block, const QPoint& place)
{
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("expand")),
                   tr("Expand %1").arg(m_folding.title(block)), this,
                   [this, block] { setExpanded(block, true); });
    addCollapseActions(menu, m_folding.parentOf(block));
    menu.exec(place);
}

// The blocks around, from the innermost on.
void GraphWorkspace::addCollapseActions(QMenu& menu, int block)
{
    const bool isFolded = m_view->picture() && m_view->picture()->folding.isFolded();
    menu.addSeparator();
    for (int count = 0; block > 0 && count < mostCollapseActions; ++count) {
        menu.addAction(themedIcon(QStringLiteral("collapse")),
                       tr("Collapse %1").arg(m_folding.title(block)), this,
                       [this, block] { setExpanded(block, false); });
        block = m_folding.parentOf(block);
    }
    menu.addSeparator();
    menu.addAction(tr("Collapse all blocks"), this, [this] { foldBlocks(FoldingMode::Collapsed); });
    if (isFolded)
        menu.addAction(tr("Expand all blocks"), this,
                       [this] { foldBlocks(FoldingMode::Expanded); });
}

void GraphWorkspace::showLayerMenu(int layer, const QPoint& place)
{
    const std::shared_ptr<const ScenarioProblem>& model = document().model();
    if (!model || layer < 0)
        return;
    const ProblemLayer& shown = model->problem.layers[static_cast<std::size_t>(layer)];
    QMenu menu(this);
    for (const std::string& tier : model->problem.tiers) {
        menu.addAction(themedIcon(QStringLiteral("pin")),
                       tr("Pin %1 to %2")
                           .arg(QString::fromStdString(shown.name), QString::fromStdString(tier)),
                       this, [this, name = shown.name, tier] {
                           document().commit(
                               [&](Session& session) { return pinEdit(session, name, tier); });
                       });
    }
    const Scenario::Model* current = document().scenario().currentModel();
    if (current && current->pins.contains(shown.name)) {
        menu.addAction(themedIcon(QStringLiteral("unpin")),
                       tr("Unpin %1").arg(QString::fromStdString(shown.name)), this,
                       [this, name = shown.name] {
                           document().commit([&](Session& session) {
                               return pinEdit(session, name, std::nullopt);
                           });
                       });
    }
    addCollapseActions(menu, m_folding.blockAround(layer));
    menu.exec(place);
}

} // namespace edgecut::studio
