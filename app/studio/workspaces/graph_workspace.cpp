// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/graph_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "app/studio/document/unknown_costs.h"
#include "app/studio/workspaces/comparison_bar.h"
#include "app/studio/workspaces/curve_data.h"
#include "app/studio/workspaces/model_picture.h"
#include "app/studio/workspaces/step_on_graph.h"
#include "app/studio/workspaces/step_show.h"
#include "core/session/edits.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/layer_selection.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace edgecut::studio {

namespace {

/// Our own layout serves unless Graphviz is asked for: the command-line tool beside the studio runs
/// that where it can be killed.
LayoutHelper layoutHelper(bool graphviz)
{
    LayoutHelper helper;
    if (!graphviz)
        return helper;
    helper.program =
        QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("edgecut")).toStdString();
    return helper;
}

} // namespace

GraphWorkspace::GraphWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_view(new GraphView(this))
    , m_comparison(new ComparisonBar(document(), this))
    , m_steps(new StepShow(context, QStringLiteral("steps"), methodToWatch, this))
    , m_strip(new CurvePlot(this))
    , m_colouring(new QComboBox)
    , m_direction(new QComboBox)
    , m_blocks(new QComboBox)
    , m_fewer(new QToolButton)
    , m_more(new QToolButton)
    , m_find(new QLineEdit)
    , m_found(new QLabel)
{
    m_view->setObjectName(QStringLiteral("graphView"));
    m_strip->setObjectName(QStringLiteral("curveStrip"));
    m_strip->setCompact(true);
    m_strip->setTitle(tr("Latency as the uplink changes: drag the marker"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(toolBar());
    layout->addWidget(m_comparison);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_steps);
    layout->addWidget(m_strip);
    connectParts();
    connectFind();
    connectBlocks();
    connectComparison();
    connectSteps();
    setFocusProxy(m_view);
    modelChanged();
    showCurve();
}

QWidget* GraphWorkspace::toolBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_colouring->setObjectName(QStringLiteral("colouring"));
    m_colouring->setAccessibleName(tr("Colour layers by"));
    m_colouring->addItem(tr("Colour: tier"),
                         QVariant::fromValue(static_cast<int>(Colouring::Tier)));
    m_colouring->addItem(tr("Colour: time"),
                         QVariant::fromValue(static_cast<int>(Colouring::Time)));
    m_colouring->addItem(tr("Colour: output size"),
                         QVariant::fromValue(static_cast<int>(Colouring::OutputBytes)));
    m_colouring->addItem(tr("Colour: MACs"),
                         QVariant::fromValue(static_cast<int>(Colouring::Macs)));
    m_colouring->addItem(tr("Colour: switching rate"),
                         QVariant::fromValue(static_cast<int>(Colouring::SwitchingRate)));
    m_colouring->setItemData(4,
                             tr("The uplink at which a layer moves outward. Grey: never. Hatched: "
                                "it comes back, or moves "
                                "more than once; the inspector shows where."),
                             Qt::ToolTipRole);
    m_direction->setAccessibleName(tr("Direction of the graph"));
    m_direction->addItem(tr("Top to bottom"));
    m_direction->addItem(tr("Left to right"));
    m_direction->addItem(tr("By Graphviz"));
    m_direction->setItemData(
        2, tr("Drawn top to bottom by Graphviz' dot, where it is done in two seconds."),
        Qt::ToolTipRole);
    m_find->setObjectName(QStringLiteral("findLayer"));
    m_find->setPlaceholderText(tr("Find a layer"));
    m_find->setAccessibleName(tr("Find a layer"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(220);
    m_found->setProperty("look", "muted");
    auto* fitButton = new QToolButton;
    fitButton->setIcon(themedIcon(QStringLiteral("fit")));
    fitButton->setText(tr("Fit"));
    fitButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fitButton->setToolTip(
        tr("Show the whole graph (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText)));
    connect(fitButton, &QToolButton::clicked, m_view, &GraphView::fit);
    layout->addWidget(m_colouring);
    layout->addWidget(m_direction);
    fillBlocks(layout);
    layout->addWidget(m_find);
    layout->addWidget(m_found);
    layout->addStretch(1);
    layout->addWidget(fitButton);
    return bar;
}

void GraphWorkspace::connectParts()
{
    connect(&document(), &Document::modelChanged, this, &GraphWorkspace::modelChanged);
    connect(&document(), &Document::answerChanged, this, &GraphWorkspace::showPlan);
    connect(&document(), &Document::curveChanged, this, &GraphWorkspace::showCurve);
    connect(&document(), &Document::scenarioChanged, this, &GraphWorkspace::showMarker);
    connect(&selection(), &LayerSelection::changed, this, [this](int layer) {
        // No layer, as the view itself may have said: then it keeps the block it has selected.
        if (layer != m_view->selectedLayer())
            m_view->select(layer);
    });
    connect(m_view, &GraphView::layerSelected, &selection(), &LayerSelection::select);
    connect(m_view, &GraphView::layerContextMenu, this, &GraphWorkspace::showLayerMenu);
    connect(m_colouring, &QComboBox::currentIndexChanged, this, &GraphWorkspace::showColouring);
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] { layOut(); });
    connect(m_strip, &CurvePlot::bandwidthChanging, &document(), &Document::previewUplink);
    connect(m_strip, &CurvePlot::bandwidthCommitted, &document(), &Document::commitUplink);
}

void GraphWorkspace::connectFind()
{
    connect(m_find, &QLineEdit::textChanged, this, &GraphWorkspace::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_matches.empty())
            return;
        m_match = (m_match + 1) % static_cast<int>(m_matches.size());
        const int layer = m_matches[static_cast<std::size_t>(m_match)];
        selection().select(layer);
        goToLayer(layer);
        m_found->setText(tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
    });
}

void GraphWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurve();
}

void GraphWorkspace::modelChanged()
{
    const std::shared_ptr<const ScenarioProblem>& model = document().model();
    if (!model) {
        m_folding = {};
        m_isShown = false;
        showFoldingMode();
        jobs().cancelKind(QStringLiteral("layout"));
        if (document().modelState() == ModelState::Loading)
            m_view->setState(GraphView::State::Loading, tr("Reading the model..."));
        else if (document().modelState() == ModelState::Failed)
            m_view->setState(GraphView::State::Failed, document().modelError());
        else
            m_view->setState(GraphView::State::Empty,
                             tr("Open a model, or drop an ONNX file here."));
        return;
    }
    GraphPicture whole = modelPicture(*model, m_wanted);
    // A pin or a typed time changes the problem, not the drawing.
    if (whole.nodes == m_folding.whole().nodes && whole.edges == m_folding.whole().edges)
        return;
    m_folding = BlockFolding(*model, std::move(whole));
    m_folding.setMode(FoldingMode::Automatic, m_view->size());
    m_isShown = false;
    m_layerToShow = -1;
    showFoldingMode();
    layOut();
}

void GraphWorkspace::layOut(int block)
{
    m_wanted = m_direction->currentIndex() == 1 ? LayoutDirection::LeftToRight
                                                : LayoutDirection::TopToBottom;
    if (m_folding.isEmpty())
        return;
    if (!m_view->picture())
        m_view->setState(GraphView::State::Loading, tr("Drawing the graph..."));
    GraphPicture picture = m_folding.picture(m_wanted);
    const LayoutRequest request = layoutRequest(picture.nodes, picture.edges, m_wanted);
    jobs().run<Result<GraphLayout>>(
        QStringLiteral("layout"), tr("Laying the graph out"), WhenBusy::Replace,
        [request, helper = layoutHelper(m_direction->currentIndex() == 2)](const Context& context) {
            return layoutGraph(request, helper, context);
        },
        [this, picture = std::move(picture), block](Result<GraphLayout> layout) {
            showLayout(picture, std::move(layout), block);
        });
}

void GraphWorkspace::showLayout(GraphPicture picture, Result<GraphLayout> layout, int block)
{
    if (!layout) {
        m_view->setState(GraphView::State::Failed, translated(layout.error()));
        return;
    }
    picture.layout = std::move(*layout);
    const auto shown = std::make_shared<const GraphPicture>(std::move(picture));
    if (m_isShown) {
        m_view->refold(shown, block);
    } else {
        m_view->setPicture(shown);
        m_view->select(selection().layer());
        find(m_find->text());
    }
    m_isShown = true;
    showPlan();
    m_view->showLayer(std::exchange(m_layerToShow, -1));
}

void GraphWorkspace::showPlan()
{
    if (m_steps->isOn())
        return; // the graph shows a step of it
    const std::shared_ptr<const Answer>& answer = document().answer();
    const std::shared_ptr<const GraphPicture> picture = m_view->picture();
    if (!answer || !picture || picture->layerCount() != answer->problem->layerCount())
        return;
    const PartitionProblem& problem = *answer->problem;
    std::vector<int> tiers(problem.layerCount(), -1);
    std::vector<GraphCrossing> crossings;
    if (answer->solution) {
        for (std::size_t layer = 0; layer < tiers.size(); ++layer)
            tiers[layer] = answer->solution->plan.tierOf[layer].value;
        crossings = graphCrossings(answer->solution->evaluation, document().model().get());
    }
    std::vector<bool> pins;
    for (const ProblemLayer& layer : problem.layers)
        pins.push_back(layer.pinned.has_value());
    const QStringList names = tierNames(problem);
    m_view->setTiers(tiers, std::vector<QString>(names.begin(), names.end()));
    m_view->setCrossings(std::move(crossings));
    m_view->setPins(std::move(pins));
    m_view->setNotes(answer->solution
                         ? blockNotes(picture->folding, problem, answer->solution->plan)
                         : std::vector<QString>{});
    showColouring();
    showOtherPlan();
}

void GraphWorkspace::showColouring()
{
    const auto colouring = static_cast<Colouring>(m_colouring->currentData().toInt());
    const std::shared_ptr<const Answer>& answer = document().answer();
    const std::shared_ptr<const ScenarioProblem>& model = document().model();
    if (colouring == Colouring::Tier || !model || !answer || !answer->solution ||
        !m_view->picture() || answer->problem->layerCount() != model->problem.layerCount() ||
        m_view->picture()->layerCount() != model->problem.layerCount()) {
        m_view->colorByTier();
        return;
    }
    if (colouring == Colouring::SwitchingRate && !document().curve()) {
        m_view->colorByTier(); // until the curve is there
        return;
    }
    const GraphFolding& folding = m_view->picture()->folding;
    const LayerValues values =
        colouring == Colouring::SwitchingRate
            ? switchingRates(document().curve()->curve, folding)
            : layerValues(*model, answer->solution->plan, colouring, folding);
    m_view->colorByValue(values.fractions, values.scale, values.marked);
}

void GraphWorkspace::showCurve()
{
    const std::shared_ptr<const CurveAnswer>& curve = document().curve();
    m_strip->setEmptyText(document().curveError());
    m_strip->setData(curve && document().model()
                         ? curveData(document().model()->problem, *curve, Theme::of(this))
                         : CurveData{});
    showMarker();
    showColouring();
}

void GraphWorkspace::showMarker()
{
    m_strip->setBandwidth(document().shownLink().uplinkMbps);
}

void GraphWorkspace::find(const QString& text)
{
    m_matches.clear();
    m_match = -1;
    const std::vector<GraphNode>& layers = m_folding.whole().nodes;
    if (text.isEmpty() || layers.empty()) {
        m_view->clearHighlight();
        m_found->clear();
        return;
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const GraphNode& node = layers[i];
        if (node.title.contains(text, Qt::CaseInsensitive) ||
            node.subtitle.contains(text, Qt::CaseInsensitive))
            m_matches.push_back(static_cast<int>(i));
    }
    m_view->highlight(m_matches);
    m_found->setText(m_matches.empty()
                         ? tr("no layer of that name")
                         : tr("%n found", nullptr, static_cast<int>(m_matches.size())));
}

void GraphWorkspace::beginFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void GraphWorkspace::zoomIn()
{
    m_view->zoomIn();
}
void GraphWorkspace::zoomOut()
{
    m_view->zoomOut();
}
void GraphWorkspace::fit()
{
    m_view->fit();
}

QList<NamedFigure> GraphWorkspace::figures() const
{
    const std::shared_ptr<const ScenarioProblem>& model = document().model();
    if (!m_view->picture() || !model)
        return {};
    return {{QStringLiteral("graph"), m_view->figure(QString::fromStdString(model->problem.name))}};
}

} // namespace edgecut::studio
