// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/compare_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/document/plan_comparison.h"
#include "app/studio/document/stages.h"
#include "app/studio/workspaces/provisioning_page.h"
#include "core/base/numbers.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "widgets/models/compare_model.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace edgecut::studio {

namespace {

/// An exact search may take for ever, and somebody waits for the table.
constexpr std::chrono::seconds TimeForOne(5);

QString jobOf(const Method& method)
{
    return QStringLiteral("compare/") + fromUtf8(method.id);
}

} // namespace

CompareWorkspace::CompareWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_provisioning(new ProvisioningPage(context, this))
    , m_model(new CompareModel(this))
    , m_table(new QTableView(this))
    , m_layOver(new QPushButton(tr("&Lay its plan over the graph"), this))
    , m_train(new QPushButton(tr("&Train what learns"), this))
    , m_plot(new BarComparisonPlot(this))
{
    m_tabs->addTab(tr("Methods"));
    m_tabs->addTab(tr("Phone, edge or cloud"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of the comparison"));
    m_tabs->setObjectName(QStringLiteral("comparePages"));
    m_tabs->setContentsMargins(controlSpace, 0, controlSpace, 0);
    m_pages->addWidget(methodsPage());
    m_pages->addWidget(m_provisioning);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        if (isVisible())
            activate();
    });
    m_tabs->setCurrentIndex(storedPage());
    connect(m_train, &QPushButton::clicked, this, &CompareWorkspace::train);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        chooseMethod(index.data(CompareModel::MethodRole).toString());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CompareWorkspace::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_layOver->setEnabled(currentEntry() != nullptr); });
    connect(m_layOver, &QPushButton::clicked, this, &CompareWorkspace::layOverGraph);
    connect(m_plot, &BarComparisonPlot::methodClicked, this, &CompareWorkspace::chooseMethod);
    connect(&document(), &Document::answerChanged, this, [this] {
        if (isVisible())
            compare();
    });
}

QWidget* CompareWorkspace::methodsPage()
{
    auto* page = new QWidget;
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(CompareModel::SortRole);
    m_table->setModel(sorted);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Methods and their metrics"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_plot->setTitle(tr("How much faster than doing everything on one side?"));
    m_plot->setEmptyText(tr("Open a model to compare methods on it."));
    auto* hint = new QLabel(tr("Double click a method to use it."), this);
    hint->setProperty("look", "muted");
    m_layOver->setObjectName(QStringLiteral("layOver"));
    m_layOver->setToolTip(tr("Shows the selected method's plan and the present one on one graph"));
    m_layOver->setEnabled(false);
    m_train->setObjectName(QStringLiteral("train"));
    m_train->setToolTip(tr("Learning methods take seconds, so they wait until they are asked"));
    auto* actions = new QHBoxLayout;
    actions->addWidget(hint, 1);
    actions->addWidget(m_train);
    actions->addWidget(m_layOver);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_table, 3);
    layout->addLayout(actions);
    layout->addWidget(m_plot, 4);
    return page;
}

/// An example that is about services opens on their page.
int CompareWorkspace::storedPage() const
{
    return document().scenario().settings.contains("provision/over") ? 1 : 0;
}

void CompareWorkspace::fit()
{
    m_plot->resetView();
    m_provisioning->fit();
}

void CompareWorkspace::activate()
{
    compare();
    // Four networks that nobody asked for would only take time.
    if (m_tabs->currentIndex() == 1 || storedPage() == 1)
        m_provisioning->activate();
}

void CompareWorkspace::compare()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (!answer) {
        m_entries.clear();
        m_problem.reset();
        show();
        return;
    }
    if (answer->problem == m_problem)
        return;
    m_problem = answer->problem;
    m_entries.clear();
    for (const Method& method : methods())
        m_entries.push_back({&method});
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        const Method& method = *m_entries[entry].method;
        if (method.trains)
            jobs().cancelKind(jobOf(method)); // what it was learning is of yesterday
        else
            solveBy(entry);
    }
    show();
}

bool CompareWorkspace::isSolving(const Entry& entry) const
{
    return jobs().isRunning(jobOf(*entry.method));
}

void CompareWorkspace::train()
{
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        if (m_entries[entry].method->trains && !m_entries[entry].answer)
            solveBy(entry);
    }
    show();
}

/// Each method is a job of its own: nobody waits for a slow one to see the others.
void CompareWorkspace::solveBy(std::size_t entry)
{
    const Method& method = *m_entries[entry].method;
    jobs().run<Result<Solution>>(
        jobOf(method), tr("Solving by %1").arg(translated(method.title)), WhenBusy::Replace,
        [&method, problem = m_problem,
         options = optionsFor(method, document().scenario().options)](const Context& context) {
            Context within = context;
            if (!method.trains)
                within.deadline = std::chrono::steady_clock::now() + TimeForOne;
            return solve(method, *problem, options, within);
        },
        [this, entry, problem = m_problem](Result<Solution> solution) {
            if (problem != m_problem)
                return;
            m_entries[entry].answer = std::move(solution);
            show();
        });
}

void CompareWorkspace::show()
{
    CompareTable table;
    BarComparisonData bars;
    if (m_problem) {
        for (std::size_t tier = 0; tier < m_problem->tierCount(); ++tier) {
            table.stages.append(QString::fromStdString(m_problem->tiers[tier]));
            if (tier < m_problem->links.size())
                table.stages.append(linkName(*m_problem, tier));
        }
        bars.groups = {tr("against %1 only").arg(table.stages.first()),
                       tr("against %1 only").arg(table.stages.last())};
        bars.axisLabel = tr("speed-up");
        table.hasPrice =
            std::ranges::any_of(m_problem->pricePerHour, [](double price) { return price > 0; });
    }
    for (const Entry& entry : m_entries) {
        const Solution* solution = entry.solution();
        if (!solution)
            continue;
        const double latency = solution->evaluation.latencyMs;
        if (entry.method->id == "edge-only")
            table.edgeOnlyMs = latency;
        if (entry.method->id == "cloud-only")
            table.cloudOnlyMs = latency;
        table.hasEnergy = table.hasEnergy || solution->evaluation.energyMj > 0;
    }
    const auto leastOf = [this](const Method& method) -> std::optional<double> {
        for (const Entry& entry : m_entries) {
            const Solution* solution = entry.solution();
            if (solution && entry.method->exact && entry.method->minimises == method.minimises)
                return solution->lowerBound;
        }
        return std::nullopt;
    };
    const Method& minCut = *findMethod("min-cut");
    const auto against = [](std::optional<double> baseline, double latency) {
        return baseline && latency > 0 ? *baseline / latency
                                       : std::numeric_limits<double>::quiet_NaN();
    };
    for (const Entry& entry : m_entries) {
        CompareRow row;
        row.methodId = fromUtf8(entry.method->id);
        row.method = translated(entry.method->title);
        row.minimises = translated(entry.method->minimises);
        row.exact = entry.method->exact;
        if (!entry.answer)
            row.pending = isSolving(entry) ? tr("solving …") : tr("not trained");
        if (const Solution* solution = entry.solution()) {
            const Evaluation& evaluation = solution->evaluation;
            row.latencyMs = evaluation.latencyMs;
            for (std::size_t tier = 0; tier < m_problem->tierCount(); ++tier) {
                row.stagesMs.append(evaluation.computeMs[tier]);
                if (tier < m_problem->links.size())
                    row.stagesMs.append(evaluation.uplinkMs[tier] + evaluation.downlinkMs[tier]);
            }
            row.maxStageMs = evaluation.maxStageMs;
            row.throughputFps = evaluation.throughputFps;
            row.energyMj = evaluation.energyMj;
            row.costPerMillion = evaluation.costPerMillion;
            row.objective = solution->objective;
            row.lowerBound = solution->lowerBound;
            row.optimal = solution->optimal;
            row.solveUs = solution->solveUs;
            // A heuristic proves nothing itself, and a baseline minimises nothing; the exact
            // methods beside them tell how far they are off.
            const bool baseline = row.methodId == QLatin1String("edge-only") ||
                                  row.methodId == QLatin1String("cloud-only");
            if (baseline)
                row.objective = row.latencyMs;
            if (!row.lowerBound)
                row.lowerBound = leastOf(baseline ? minCut : *entry.method);
            row.optimal = row.lowerBound && nearlyEqual(row.objective, *row.lowerBound);
            bars.series.append({row.methodId,
                                row.method,
                                {against(table.edgeOnlyMs, row.latencyMs),
                                 against(table.cloudOnlyMs, row.latencyMs)}});
        } else if (entry.answer) {
            row.failure = translated(entry.answer->error().message);
        }
        table.rows.append(row);
    }
    m_model->setTable(table);
    m_layOver->setEnabled(currentEntry() != nullptr);
    m_train->setEnabled(std::any_of(m_entries.begin(), m_entries.end(), [this](const Entry& entry) {
        return entry.method->trains && !entry.answer && !isSolving(entry);
    }));
    m_table->resizeColumnsToContents();
    m_plot->setData(bars);
}

void CompareWorkspace::chooseMethod(const QString& id)
{
    if (!id.isEmpty())
        document().commit(
            [&](Session& session) { return setMethodEdit(session, id.toStdString()); });
}

const CompareWorkspace::Entry* CompareWorkspace::currentEntry() const
{
    const QString id = m_table->currentIndex().data(CompareModel::MethodRole).toString();
    for (const Entry& entry : m_entries) {
        if (fromUtf8(entry.method->id) == id && entry.solution())
            return &entry;
    }
    return nullptr;
}

void CompareWorkspace::layOverGraph()
{
    const Entry* entry = currentEntry();
    if (const Solution* solution = entry ? entry->solution() : nullptr)
        document().comparison().start(translated(entry->method->title), solution->plan,
                                      document().answer());
}

void CompareWorkspace::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Use this method"), this, [this, index] {
        chooseMethod(index.data(CompareModel::MethodRole).toString());
    });
    menu.addAction(tr("Lay its plan over the graph"), this, &CompareWorkspace::layOverGraph)
        ->setEnabled(currentEntry() != nullptr);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

QList<NamedFigure> CompareWorkspace::figures() const
{
    QList<NamedFigure> list = m_provisioning->figures();
    if (m_entries.empty())
        return list;
    Figure figure = m_plot->figure();
    // The numbers behind the figure are the whole table, not only its bars.
    figure.csv = [csv = m_model->csv()] { return csv; };
    list.prepend({QStringLiteral("compare"), figure});
    return list;
}

} // namespace edgecut::studio
