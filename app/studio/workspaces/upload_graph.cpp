// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/upload_graph.h"

#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/model_picture.h"
#include "app/studio/workspaces/step_on_graph.h"
#include "app/studio/workspaces/upload_shades.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/layer_selection.h"
#include "widgets/text/text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgecut::studio {

UploadGraph::UploadGraph(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_selection(context.selection)
    , m_view(new GraphView)
{
    m_view->setObjectName(QStringLiteral("uploadGraph"));
    m_view->setAccessibleName(tr("Order of the upload on the network"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setMinimumWidth(200);
    connect(&m_document, &Document::modelChanged, this, &UploadGraph::modelChanged);
    connect(&m_selection, &LayerSelection::changed, this, [this](int layer) {
        if (layer != m_view->selectedLayer())
            m_view->select(layer);
    });
    connect(m_view, &GraphView::layerSelected, &m_selection, &LayerSelection::select);
    connect(m_view, &GraphView::blockActivated, this,
            [this](int block) { setExpanded(block, true); });
    connect(m_view, &GraphView::collapseWanted, this,
            [this](int block) { setExpanded(block, false); });
    modelChanged();
}

void UploadGraph::modelChanged()
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    if (model) {
        GraphPicture whole = modelPicture(*model, LayoutDirection::TopToBottom);
        if (whole.nodes == m_folding.whole().nodes && whole.edges == m_folding.whole().edges)
            return; // a pin or a typed time changes the problem, not the drawing
        m_folding = BlockFolding(*model, std::move(whole));
    } else {
        m_folding = {};
        m_view->setState(GraphView::State::Empty,
                         tr("Open a model to see in which order it goes."));
    }
    m_isStale = true;
    if (isVisible())
        activate();
}

void UploadGraph::activate()
{
    if (!m_isStale || m_folding.isEmpty())
        return;
    m_isStale = false;
    m_folding.setMode(FoldingMode::Automatic, m_view->size());
    m_view->setState(GraphView::State::Loading, tr("Drawing the graph..."));
    layOut();
}

void UploadGraph::layOut(int block)
{
    GraphPicture picture = m_folding.picture(LayoutDirection::TopToBottom);
    for (GraphNode& node : picture.nodes) {
        if (!node.subtitle.isEmpty())
            node.noteRoom = UploadShades::noteRoom();
    }
    const LayoutRequest request =
        layoutRequest(picture.nodes, picture.edges, LayoutDirection::TopToBottom);
    m_jobs.run<Result<GraphLayout>>(
        QStringLiteral("uploadLayout"), tr("Laying the graph out"), WhenBusy::Replace,
        [request](const Context& context) { return layoutGraph(request, {}, context); },
        [this, picture = std::move(picture), block](Result<GraphLayout> layout) {
            take(picture, std::move(layout), block);
        });
}

void UploadGraph::take(GraphPicture picture, Result<GraphLayout> layout, int block)
{
    if (!layout) {
        if (layout.error().code != ErrorCode::Cancelled)
            m_view->setState(GraphView::State::Failed, translated(layout.error()));
        return;
    }
    picture.layout = std::move(*layout);
    const auto shown = std::make_shared<const GraphPicture>(std::move(picture));
    if (block >= 0) {
        m_view->refold(shown, block);
    } else {
        m_view->setPicture(shown);
        m_view->select(m_selection.layer());
    }
    show();
}

void UploadGraph::setExpanded(int block, bool expanded)
{
    if (m_folding.setExpanded(block, expanded))
        layOut(block);
}

void UploadGraph::setUpload(std::shared_ptr<const PartitionProblem> problem, const Upload& upload,
                            std::vector<bool> ahead)
{
    m_problem = std::move(problem);
    m_upload = upload;
    m_ahead = std::move(ahead);
    show();
}

void UploadGraph::setTimeMs(double ms)
{
    const auto arrived = [this](double at) {
        return std::ranges::count_if(m_upload.arrivalMs, [at](double each) { return each <= at; });
    };
    const bool isOther = arrived(ms) != arrived(m_timeMs);
    m_timeMs = ms;
    if (isOther)
        show();
}

void UploadGraph::setStep(const Step* step, const std::shared_ptr<const PartitionProblem>& problem)
{
    m_showsStep = step != nullptr && problem != nullptr;
    if (!m_showsStep) {
        m_view->clearHighlight();
        show();
        return;
    }
    m_view->setNotes({});
    m_view->colorByTier();
    drawStep(*m_view, *step, *problem, m_document.model().get());
}

void UploadGraph::show()
{
    const std::shared_ptr<const GraphPicture> picture = m_view->picture();
    if (m_showsStep || !picture)
        return;
    if (!m_problem || picture->layerCount() != m_problem->layerCount()) {
        m_view->setNotes({});
        m_view->colorByTier();
        return;
    }
    m_view->setTiers(std::vector<int>(m_problem->layerCount(), -1), {});
    m_view->setCrossings({});
    UploadShades shades = uploadShades(*m_problem, m_upload, m_ahead, m_timeMs, picture->folding);
    m_view->setNotes(std::move(shades.notes));
    m_view->colorByValue(std::move(shades.values.fractions), shades.values.scale,
                         std::move(shades.values.marked));
}

void UploadGraph::fit()
{
    m_view->fit();
}

QList<NamedFigure> UploadGraph::figures() const
{
    if (!m_problem || !m_view->picture() || m_showsStep)
        return {};
    return {
        {QStringLiteral("upload-graph"), m_view->figure(QString::fromStdString(m_problem->name))}};
}

} // namespace edgecut::studio
