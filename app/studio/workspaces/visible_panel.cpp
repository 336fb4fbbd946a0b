// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/visible_panel.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/metric_table.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/option_form.h"
#include "widgets/plots/time_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <span>

namespace edgecut::studio {

namespace {

const QString VisibleJob = QStringLiteral("visible-input");
constexpr char depthSetting[] = "snapshot/front-depth";
constexpr int mostTensors = 4;
constexpr int tableWidth = 430;

QString shapeText(const ScenarioProblem& model, TensorId id)
{
    if (!model.graph || !model.graph->tensor(id).shapeKnown)
        return VisiblePanel::tr("shape not known");
    QStringList sizes;
    for (const std::int64_t size : model.graph->tensor(id).shape)
        sizes.append(QString::number(size));
    return sizes.join(QStringLiteral(" × "));
}

QString percent(double share)
{
    return formatQuantity(100 * share, QStringLiteral("%"));
}

double depthIn(const Scenario& scenario)
{
    const OptionSpec& spec = frontDepthSpec();
    const double depth = scenario.setting(depthSetting, spec.standard);
    return depth >= spec.minimum && depth <= spec.maximum ? std::round(depth) : spec.standard;
}

} // namespace

VisiblePanel::VisiblePanel(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_form(new OptionForm)
    , m_plot(new TimePlot)
    , m_tensors(new MetricTable)
    , m_summary(new QLabel)
{
    m_form->setObjectName(QStringLiteral("frontForm"));
    m_form->setOptions(std::span(&frontDepthSpec(), 1));
    m_plot->setObjectName(QStringLiteral("visibleInput"));
    m_plot->setTitle(tr("How much leaves, by layers kept?"));
    m_tensors->setObjectName(QStringLiteral("visibleTensors"));
    m_summary->setObjectName(QStringLiteral("visibleSummary"));
    m_summary->setWordWrap(true);
    auto* side = new QWidget;
    side->setFixedWidth(tableWidth);
    auto* told = new QVBoxLayout(side);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(controlSpace);
    told->addWidget(m_form);
    told->addWidget(m_summary);
    told->addWidget(m_tensors);
    told->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(m_plot, 1);
    layout->addWidget(side);
    connect(m_form, &OptionForm::valueCommitted, this,
            [this](const QString&, double value) { commit(value); });
    connect(m_plot, &TimePlot::momentClicked, this, [this](double depth) {
        commit(std::clamp(std::round(depth), 0.0, static_cast<double>(m_seen.size()) - 1));
    });
    connect(&m_document, &Document::edited, this, &VisiblePanel::showDepth);
    connect(&m_document, &Document::modelChanged, this, [this] {
        if (isVisible())
            activate();
    });
    show();
}

void VisiblePanel::commit(double depth)
{
    const OptionSpec& spec = frontDepthSpec();
    depth = std::round(depth);
    m_document.commit([&](Session& session) {
        return setSettingEdit(
            session, std::string(depthSetting),
            depth == spec.standard ? std::nullopt : std::optional(formatShortest(depth)),
            translated(spec.label).toStdString(), formatNumber(depth).toStdString());
    });
}

void VisiblePanel::activate()
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    if (model == m_model)
        return;
    m_model = model;
    m_seen.clear();
    m_failure.clear();
    show();
    if (!model) {
        m_jobs.cancelKind(VisibleJob);
        return;
    }
    m_jobs.run<Result<std::vector<VisibleInput>>>(
        VisibleJob, tr("Looking at what leaves the client"), WhenBusy::Replace,
        [model](const Context& context) { return visibleInput(model->problem, context); },
        [this](const Result<std::vector<VisibleInput>>& seen) { take(seen); });
}

void VisiblePanel::take(const Result<std::vector<VisibleInput>>& seen)
{
    if (!seen && seen.error().code == ErrorCode::Cancelled) {
        m_model.reset(); // another time, again
        return;
    }
    m_failure = seen ? QString() : translated(seen.error());
    m_seen = seen ? *seen : std::vector<VisibleInput>();
    show();
}

void VisiblePanel::show()
{
    m_plot->setEmptyText(m_failure.isEmpty()
                             ? tr("Open a model to see what of its input a server gets.")
                             : m_failure);
    const Theme& theme = Theme::of(this);
    TimePlotData drawn;
    drawn.valueUnit = QStringLiteral("%");
    drawn.logarithmic = true;
    TimeSeries leaves{tr("of the input's size"), theme.link, false, true, {}};
    for (const VisibleInput& at : m_seen) {
        if (at.share > 0) // the axis is logarithmic; the read-out beside it says "nothing"
            leaves.points.append({static_cast<double>(at.depth), 100 * at.share});
    }
    if (!leaves.points.isEmpty()) {
        drawn.series.append(leaves);
        drawn.series.append({tr("as much as the input"),
                             theme.mutedText,
                             true,
                             false,
                             {{0, 100}, {static_cast<double>(m_seen.size()) - 1, 100}}});
    }
    m_plot->setData(drawn);
    showDepth();
}

/// Where the front is deeper than the network, all of it stays.
const VisibleInput* VisiblePanel::chosen() const
{
    if (m_seen.empty())
        return nullptr;
    const auto depth = static_cast<std::size_t>(depthIn(m_document.scenario()));
    return &m_seen[std::min(depth, m_seen.size() - 1)];
}

void VisiblePanel::showDepth()
{
    m_form->setValues({{std::string(frontDepthSpec().key), depthIn(m_document.scenario())}});
    const VisibleInput* at = chosen();
    QList<MetricTable::Row> rows;
    if (!at) {
        m_summary->setText(m_failure);
        m_plot->setMoment(std::nullopt);
        m_tensors->setTable({}, rows);
        return;
    }
    m_plot->setMoment(at->depth);
    for (std::size_t i = 0; i < std::min<std::size_t>(at->leaving.size(), mostTensors); ++i) {
        const VisibleTensor& tensor = at->leaving[i];
        rows.append(
            {QString::fromStdString(m_model->problem.tensors[tensor.tensor.index()].name),
             {shapeText(*m_model, tensor.tensor), formatBytes(tensor.bytes), percent(tensor.share)},
             i == 0});
    }
    m_tensors->setTable(rows.isEmpty() ? QStringList()
                                       : QStringList{tr("Shape"), tr("Size"), tr("Of the input")},
                        rows);
    const QString takes = at->latencyMs
                              ? tr("With the rest on %1 a query takes %2.")
                                    .arg(QString::fromStdString(m_model->problem.tiers.back()),
                                         formatMs(*at->latencyMs))
                              : tr("The return path does not allow the rest on %1.")
                                    .arg(QString::fromStdString(m_model->problem.tiers.back()));
    m_summary->setText(
        (at->leaving.empty() ? tr("All %n layers stay: nothing leaves the client.", nullptr,
                                  static_cast<int>(at->layersKept))
                             : tr("%n layers stay; %1 leave, %2 of the input's size.", nullptr,
                                  static_cast<int>(at->layersKept))
                                   .arg(formatBytes(at->bytes), percent(at->share))) +
        QLatin1Char(' ') + takes + QLatin1Char(' ') +
        tr("How much can be seen at most: a large tensor may hide the input, a small one show "
           "it."));
}

void VisiblePanel::fit()
{
    m_plot->resetView();
}

void VisiblePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> VisiblePanel::figures() const
{
    if (m_seen.empty())
        return {};
    return {{QStringLiteral("visible-input"), m_plot->figure()}};
}

} // namespace edgecut::studio
