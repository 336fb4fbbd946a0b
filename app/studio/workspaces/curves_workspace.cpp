// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/curves_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "app/studio/workspaces/curve_data.h"
#include "widgets/models/layer_selection.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/layer_times_plot.h"
#include "widgets/plots/output_bytes_plot.h"
#include "widgets/plots/stacked_latency_plot.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

CurvesWorkspace::CurvesWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_curve(new CurvePlot(this))
    , m_stacked(new StackedLatencyPlot(this))
    , m_ofLayers(new QTabBar)
    , m_outputs(new OutputBytesPlot(this))
    , m_times(new LayerTimesPlot(this))
{
    m_curve->setObjectName(QStringLiteral("curvePlot"));
    m_curve->setTitle(tr("Where to cut as the uplink changes"));
    m_stacked->setTitle(tr("Where does the time go for each cut position?"));
    m_outputs->setTitle(tr("How much would a cut after each layer send?"));
    const QString empty = tr("Open a model to see its plots.");
    m_curve->setEmptyText(empty);
    m_stacked->setEmptyText(empty);
    m_outputs->setEmptyText(empty);
    m_times->setEmptyText(empty);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_curve, 0, 0, 1, 2);
    layout->addWidget(m_stacked, 1, 0);
    layout->addWidget(layerPlots(), 1, 1);
    layout->setRowStretch(0, 5);
    layout->setRowStretch(1, 4);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connectPlots();
    showCurve();
    showOutputs();
    showTimes();
}

QWidget* CurvesWorkspace::layerPlots()
{
    m_ofLayers->setObjectName(QStringLiteral("layerPlots"));
    m_ofLayers->setAccessibleName(tr("What is shown of each layer"));
    m_ofLayers->addTab(tr("Output sizes"));
    m_ofLayers->addTab(tr("Times"));
    m_ofLayers->setExpanding(false);
    m_ofLayers->setDrawBase(false);
    auto* plots = new QStackedWidget;
    plots->addWidget(m_outputs);
    plots->addWidget(m_times);
    auto* owner = new QWidget;
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_ofLayers);
    layout->addWidget(plots, 1);
    connect(m_ofLayers, &QTabBar::currentChanged, plots, &QStackedWidget::setCurrentIndex);
    return owner;
}

void CurvesWorkspace::connectPlots()
{
    connect(&document(), &Document::curveChanged, this, &CurvesWorkspace::showCurve);
    connect(&document(), &Document::scenarioChanged, this, &CurvesWorkspace::showMarker);
    connect(&document(), &Document::answerChanged, this, [this] {
        if (isVisible())
            activate();
    });
    connect(m_curve, &CurvePlot::bandwidthChanging, &document(), &Document::previewUplink);
    connect(m_curve, &CurvePlot::bandwidthCommitted, &document(), &Document::commitUplink);
    connect(m_stacked, &StackedLatencyPlot::layerClicked, &selection(), &LayerSelection::select);
    connect(m_outputs, &OutputBytesPlot::layerClicked, &selection(), &LayerSelection::select);
    connect(&selection(), &LayerSelection::changed, m_stacked,
            &StackedLatencyPlot::setSelectedLayer);
    connect(m_times, &LayerTimesPlot::layerClicked, &selection(), &LayerSelection::select);
    connect(&selection(), &LayerSelection::changed, m_outputs, &OutputBytesPlot::setSelectedLayer);
    connect(&selection(), &LayerSelection::changed, m_times, &LayerTimesPlot::setSelectedLayer);
}

void CurvesWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showCurve();
        showOutputs();
        showTimes();
        showCuts();
    }
}

void CurvesWorkspace::activate()
{
    showOutputs();
    showTimes();
    scanCuts();
}

void CurvesWorkspace::fit()
{
    m_curve->resetView();
    m_stacked->resetView();
    m_outputs->resetView();
    m_times->resetView();
}

void CurvesWorkspace::showCurve()
{
    const std::shared_ptr<const CurveAnswer>& curve = document().curve();
    if (!document().curveError().isEmpty())
        m_curve->setEmptyText(document().curveError());
    m_curve->setData(curve && document().model()
                         ? curveData(document().model()->problem, *curve, Theme::of(this))
                         : CurveData{});
    showMarker();
}

void CurvesWorkspace::showMarker()
{
    m_curve->setBandwidth(document().shownLink().uplinkMbps);
}

void CurvesWorkspace::showOutputs() const
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    OutputBytesData outputs;
    if (answer) {
        const PartitionProblem& problem = *answer->problem;
        const QList<QColor> colors = Theme::of(this).tiers(tierNames(problem));
        std::vector<double> bytesOf(problem.layerCount());
        for (const ProblemTensor& tensor : problem.tensors)
            bytesOf[tensor.producer.index()] += tensor.crossingBytes();
        for (const LayerId layer : topologicalOrder(problem)) {
            const ProblemLayer& shown = problem.layers[layer.index()];
            const bool input = shown.kind == "Input";
            if (input)
                outputs.inputBytes += bytesOf[layer.index()];
            const QColor color = answer->solution
                                     ? colors[answer->solution->plan.tierOf[layer.index()].value]
                                     : QColor();
            outputs.bars.append(
                {QString::fromStdString(shown.name), layer.value, bytesOf[layer.index()], color});
        }
    }
    if (!(outputs == m_outputs->data()))
        m_outputs->setData(outputs);
}

void CurvesWorkspace::showTimes() const
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    LayerTimesData times;
    if (answer) {
        const PartitionProblem& problem = *answer->problem;
        const QStringList tiers = tierNames(problem);
        const QList<QColor> colors = Theme::of(this).tiers(tiers);
        for (int tier = 0; tier < tiers.size(); ++tier)
            times.series.append({tiers[tier], colors[tier], {}});
        for (const LayerId layer : topologicalOrder(problem)) {
            times.names.append(QString::fromStdString(problem.layers[layer.index()].name));
            times.layers.append(layer.value);
            for (int tier = 0; tier < tiers.size(); ++tier)
                times.series[tier].msOfLayer.append(problem.timeOn(layer, TierId(tier)));
        }
    }
    m_times->setData(times);
}

void CurvesWorkspace::scanCuts()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (!answer || answer->problem == m_cutsProblem)
        return;
    jobs().run<std::vector<PrefixCut>>(
        QStringLiteral("cuts"), tr("Evaluating every cut position"), WhenBusy::Finish,
        [problem = answer->problem](const Context& context) {
            return prefixCuts(*problem, context);
        },
        [this, problem = answer->problem](std::vector<PrefixCut> cuts) {
            m_cuts = std::move(cuts);
            m_cutsProblem = problem;
            showCuts();
        });
}

void CurvesWorkspace::showCuts()
{
    StackedLatencyData stacked;
    if (m_cutsProblem) {
        const PartitionProblem& problem = *m_cutsProblem;
        double least = 0;
        for (const PrefixCut& cut : m_cuts) {
            CutPosition position{QString::fromStdString(problem.layers[cut.after.index()].name),
                                 cut.after.value,
                                 {}};
            const QList<StageShare> stages = stagesOf(problem, cut.evaluation, Theme::of(this));
            const bool first = stacked.positions.isEmpty();
            for (const StageShare& stage : stages) {
                if (first)
                    stacked.parts.append({stage.label, stage.color, stage.isLink});
                position.msOfPart.append(stage.ms);
            }
            if (first || cut.evaluation.latencyMs < least) {
                least = cut.evaluation.latencyMs;
                stacked.best = static_cast<int>(stacked.positions.size());
            }
            stacked.positions.append(position);
        }
    }
    m_stacked->setData(stacked);
}

QList<NamedFigure> CurvesWorkspace::figures() const
{
    QList<NamedFigure> list;
    if (document().curve())
        list.append({QStringLiteral("curve"), m_curve->figure()});
    if (!m_stacked->data().positions.isEmpty())
        list.append({QStringLiteral("cut-positions"), m_stacked->figure()});
    showOutputs(); // put off while it is out of view
    if (!m_outputs->data().bars.isEmpty())
        list.append({QStringLiteral("output-bytes"), m_outputs->figure()});
    showTimes();
    if (!m_times->data().layers.isEmpty())
        list.append({QStringLiteral("layer-times"), m_times->figure()});
    return list;
}

} // namespace edgecut::studio
