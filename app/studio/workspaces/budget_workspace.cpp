// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/budget_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "core/base/numbers.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "core/session/scenario_keys.h"
#include "widgets/plots/staircase_plot.h"
#include "widgets/plots/weights_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

const QString FrontJob = QStringLiteral("budget front");
const QString SearchJob = QStringLiteral("dsh search");
const QString Dsccs = QStringLiteral("dsccs");

/// The table entry of the budget in the method that is in view; nullptr: it has none.
const OptionSpec* budgetOption(const Scenario& scenario)
{
    const Method* method = findMethod(scenario.method);
    if (!method)
        return nullptr;
    const auto found = std::ranges::find(method->options, "budget-ms", &OptionSpec::key);
    return found == method->options.end() ? nullptr : &*found;
}

QString noteOf(const BudgetAnswer& answer, const BudgetStep& step)
{
    if (step.cutAt.value < 0)
        return BudgetWorkspace::tr("everything on %1")
            .arg(QString::fromStdString(answer.problem->tiers.front()));
    return BudgetWorkspace::tr("cut behind %1")
        .arg(QString::fromStdString(answer.problem->layers[step.cutAt.index()].name));
}

using ValueOf = double (*)(const Evaluation& own, const Evaluation& edgeOnly);

/// One of the three staircases; `value` needs the first tier alone, for ratios.
StaircaseData staircase(const BudgetAnswer& answer, ValueOf value)
{
    StaircaseData data;
    data.methodId = Dsccs;
    data.xLabel = BudgetWorkspace::tr("budget for links and cloud");
    const Evaluation none;
    const Evaluation& base = answer.edgeOnly ? *answer.edgeOnly : none;
    for (const BudgetStep& step : answer.steps) {
        const double shown = value(step.evaluation, base);
        // Another plan need not be another value.
        if (data.steps.isEmpty() || data.steps.last().value != shown)
            data.steps.append({step.budgetMs, shown, noteOf(answer, step)});
    }
    const std::vector<std::string>& tiers = answer.problem->tiers;
    const auto refer = [&](const std::optional<Evaluation>& other, const std::string& tier,
                           const char* method) {
        if (other)
            data.references.append(
                {BudgetWorkspace::tr("%1 only").arg(QString::fromStdString(tier)),
                 value(*other, base), QString::fromLatin1(method)});
    };
    refer(answer.edgeOnly, tiers.front(), "edge-only");
    refer(answer.cloudOnly, tiers.back(), "cloud-only");
    return data;
}

double ratio(double above, double below)
{
    return below > 0 ? above / below : 0;
}

} // namespace

BudgetWorkspace::BudgetWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_edgeTime(new StaircasePlot(this))
    , m_latency(new StaircasePlot(this))
    , m_throughput(new StaircasePlot(this))
    , m_search(new WeightsPlot(this))
{
    m_edgeTime->setObjectName(QStringLiteral("edgeTimeStairs"));
    m_latency->setObjectName(QStringLiteral("latencyStairs"));
    m_throughput->setObjectName(QStringLiteral("throughputStairs"));
    m_search->setObjectName(QStringLiteral("dshSearch"));
    m_edgeTime->setTitle(tr("How much work must stay on the first tier within a budget?"));
    m_latency->setTitle(tr("How much sooner is a frame done within that budget?"));
    m_throughput->setTitle(tr("How many more frames a second within that budget?"));
    m_search->setTitle(tr("Where did DSH look for the shortest longest stage?"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(groupSpace);
    layout->addWidget(m_edgeTime, 0, 0);
    layout->addWidget(m_search, 0, 1);
    layout->addWidget(m_latency, 1, 0);
    layout->addWidget(m_throughput, 1, 1);
    for (StaircasePlot* plot : {m_edgeTime, m_latency, m_throughput}) {
        plot->setEmptyText(tr("Open a model to see what a budget does."));
        connect(plot, &StaircasePlot::budgetCommitted, this, &BudgetWorkspace::takeBudget);
    }
    m_search->setEmptyText(tr("Open a model to see DSH's search."));
    connect(&document(), &Document::answerChanged, this, [this] {
        if (isVisible())
            compute();
    });
    connect(&document(), &Document::scenarioChanged, this, &BudgetWorkspace::showBudget);
    showBudget();
}

void BudgetWorkspace::activate()
{
    compute();
}

void BudgetWorkspace::fit()
{
    for (PlotWidget* plot :
         std::initializer_list<PlotWidget*>{m_edgeTime, m_latency, m_throughput, m_search})
        plot->resetView();
}

void BudgetWorkspace::compute()
{
    computeFront();
    computeSearch();
}

void BudgetWorkspace::computeFront()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (!answer) {
        m_frontProblem.reset();
        for (StaircasePlot* plot : {m_edgeTime, m_latency, m_throughput})
            plot->setData({});
        return;
    }
    if (m_frontProblem && *m_frontProblem == *answer->problem)
        return;
    m_frontProblem = answer->problem;
    jobs().run<Result<BudgetAnswer>>(
        FrontJob, tr("Computing what every budget allows"), WhenBusy::Finish,
        [problem = answer->problem](const Context& context) {
            return budgetAnswerOf(problem, context);
        },
        [this](const Result<BudgetAnswer>& front) { showFront(front); });
}

void BudgetWorkspace::computeSearch()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (!answer) {
        m_searchProblem.reset();
        m_search->setData({});
        return;
    }
    const Method& dsh = *findMethod("dsh");
    const DshOptions options = dshOptions(document().scenario().options);
    if (m_searchProblem && *m_searchProblem == *answer->problem &&
        m_searchOptions.mostCuts == options.mostCuts &&
        m_searchOptions.epsilonMs == options.epsilonMs &&
        m_searchOptions.refinement == options.refinement)
        return;
    m_searchProblem = answer->problem;
    m_searchOptions = options;
    if (static_cast<int>(answer->problem->tierCount()) > dsh.maximumTiers) {
        m_search->setEmptyText(
            tr("DSH knows two tiers; this session has %1.").arg(answer->problem->tierCount()));
        m_search->setData({});
        return;
    }
    jobs().run<Result<DshSearch>>(
        SearchJob, tr("Searching DSH's weights"), WhenBusy::Finish,
        [problem = answer->problem, options](const Context& context) {
            return searchDsh(*problem, options, context);
        },
        [this](const Result<DshSearch>& search) { showSearch(search); });
}

void BudgetWorkspace::showFront(const Result<BudgetAnswer>& answer)
{
    if (!answer) {
        for (StaircasePlot* plot : {m_edgeTime, m_latency, m_throughput}) {
            plot->setEmptyText(translated(answer.error()));
            plot->setData({});
        }
        return;
    }
    StaircaseData edge = staircase(
        *answer, [](const Evaluation& own, const Evaluation&) { return own.computeMs.front(); });
    edge.unit = QStringLiteral("ms");
    edge.yLabel = tr("time on %1").arg(QString::fromStdString(answer->problem->tiers.front()));
    // The last tier alone leaves nothing on the first one: its line would be the axis.
    edge.references.removeIf([](const StaircaseReference& each) { return each.value <= 0; });
    m_edgeTime->setData(edge);
    StaircaseData latency = staircase(*answer, [](const Evaluation& own, const Evaluation& base) {
        return ratio(base.latencyMs, own.latencyMs);
    });
    latency.unit = QStringLiteral("×");
    latency.yLabel = tr("latency speed-up");
    m_latency->setData(latency);
    StaircaseData throughput =
        staircase(*answer, [](const Evaluation& own, const Evaluation& base) {
            return ratio(base.maxStageMs, own.maxStageMs);
        });
    throughput.unit = QStringLiteral("×");
    throughput.yLabel = tr("throughput gain");
    m_throughput->setData(throughput);
}

void BudgetWorkspace::showSearch(const Result<DshSearch>& search)
{
    WeightsData weights;
    weights.xLabel = tr("weight α of the first tier's time");
    weights.yLabel = tr("weight γ of the last tier's time");
    weights.valueLabel = tr("longest stage");
    if (!search)
        m_search->setEmptyText(translated(search.error()));
    if (search) {
        for (const DshPoint& point : search->surface) {
            weights.points.append({point.alpha, point.gamma, point.maxStageMs});
            if (point.alpha == search->alpha && point.gamma == search->gamma)
                weights.best = static_cast<int>(weights.points.size()) - 1;
        }
    }
    m_search->setData(weights);
}

void BudgetWorkspace::showBudget()
{
    const Scenario& scenario = document().scenario();
    const OptionSpec* option = budgetOption(scenario);
    for (StaircasePlot* plot : {m_edgeTime, m_latency, m_throughput})
        plot->setBudget(option ? optionValue(scenario.options, *option) : 0);
}

/// One edit, also where the method in view knows no budget: DSCCS does.
void BudgetWorkspace::takeBudget(double ms)
{
    if (budgetOption(document().scenario())) {
        document().commit(
            [ms](Session& session) { return setOptionEdit(session, "budget-ms", ms); });
        return;
    }
    document().commit([ms](Session& session) -> Result<Edit> {
        Result<Edit> edit = setOptionEdit(session, "budget-ms", ms);
        if (!edit)
            return edit;
        return session.edit(
            edit->kind, edit->arguments,
            {{keys::option("budget-ms"), formatShortest(ms)}, {"method", Dsccs.toStdString()}});
    });
}

QList<NamedFigure> BudgetWorkspace::figures() const
{
    QList<NamedFigure> list;
    if (!m_edgeTime->data().steps.isEmpty()) {
        list.append({QStringLiteral("budget-edge-time"), m_edgeTime->figure()});
        list.append({QStringLiteral("budget-latency-speedup"), m_latency->figure()});
        list.append({QStringLiteral("budget-throughput-gain"), m_throughput->figure()});
    }
    if (!m_search->data().points.isEmpty())
        list.append({QStringLiteral("dsh-search"), m_search->figure()});
    return list;
}

} // namespace edgecut::studio
