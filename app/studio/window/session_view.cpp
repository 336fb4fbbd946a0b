// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/session_view.h"

#include "app/studio/document/plan_comparison.h"
#include "app/studio/jobs/when_settled.h"
#include "app/studio/window/export_dialog.h"
#include "app/studio/window/inspector.h"
#include "app/studio/window/messages_panel.h"
#include "app/studio/window/session_panel.h"
#include "app/studio/window/settings.h"
#include "app/studio/window/status_line.h"
#include "app/studio/window/times_dialog.h"
#include "app/studio/window/what_if_bar.h"
#include "app/studio/workspaces/catalogue.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "core/exchange/input_kind.h"
#include "core/session/edits.h"
#include "widgets/models/layer_selection.h"

#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

/// With its tabs from the start: a layout does not ask an invisible bar again when tabs come later.
QTabBar* workspaceTabs()
{
    auto* tabs = new QTabBar;
    for (const auto& [id, title] : SessionView::workspaceTitles())
        tabs->setTabData(tabs->addTab(title), id);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setAccessibleName(SessionView::tr("Workspaces"));
    return tabs;
}

QWidget* centre(QTabBar* tabs, QStackedWidget* stack)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    tabs->setContentsMargins(8, 4, 8, 0);
    layout->addWidget(tabs);
    layout->addWidget(stack, 1);
    return widget;
}

} // namespace

SessionView::SessionView(Document& document, JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_jobs(jobs)
    , m_selection(new LayerSelection(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_tabs(workspaceTabs())
    , m_stack(new QStackedWidget)
    , m_sessionPanel(new SessionPanel(document, this))
    , m_inspector(new Inspector({document, jobs, *m_selection}, this))
    , m_messages(new MessagesPanel(jobs, this))
{
    m_columns->addWidget(m_sessionPanel);
    m_columns->addWidget(centre(m_tabs, m_stack));
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({200, 900, 280});
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->restoreState(Settings::splitter(QStringLiteral("columns")));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new WhatIfBar(document, this));
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_messages);
    layout->addWidget(new StatusLine({document, jobs, *m_selection}, *m_messages, this));
    m_messages->hide();

    addWorkspaces();
    connect(&document, &Document::warned, m_messages, &MessagesPanel::addWarning);
    connect(m_columns, &QSplitter::splitterMoved, this, &SessionView::saveLayout);
    // Layers are numbered anew with another model.
    connect(&document, &Document::edited, this,
            [this, number = document.scenario().current]() mutable {
                if (std::exchange(number, m_document.scenario().current) !=
                    m_document.scenario().current)
                    m_selection->clear();
            });
}

SessionView::~SessionView() = default;

QList<QPair<QString, QString>> SessionView::workspaceTitles()
{
    QList<QPair<QString, QString>> titles;
    for (const WorkspaceEntry& entry : workspaceCatalogue())
        titles.append({QString::fromLatin1(entry.id), entry.title()});
    return titles;
}

void SessionView::addWorkspaces()
{
    m_workspaces.resize(static_cast<qsizetype>(workspaceCatalogue().size()));
    m_graph = qobject_cast<GraphWorkspace*>(workspaceAt(0));
    Q_ASSERT(m_graph);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentWidget(workspaceAt(index));
        current()->activate();
        Settings::setWorkspace(workspace());
    });
    connect(&m_document.comparison(), &PlanComparison::started, this, [this] {
        showWorkspace(QStringLiteral("graph"));
        m_graph->setFocus();
    });
    connect(&m_document, &Document::inputAdded, this, [this](const QString& kind) {
        if (const InputKind* found = findInputKind(kind.toStdString()))
            showWorkspace(QString::fromUtf8(found->workspace.data(),
                                            static_cast<qsizetype>(found->workspace.size())));
    });
    connect(&m_document, &Document::timesRead, this, [this](const ReadTimes& times) {
        (new TimesDialog(m_document, times, this))->open();
    });
    connect(&m_document, &Document::timesUsed, this,
            [this] { showWorkspace(QStringLiteral("measured")); });
    // An example says what it is about; else the window looks as it was left.
    const std::optional<std::string> own = m_document.session().value("view/workspace");
    showWorkspace(own ? QString::fromStdString(*own) : Settings::workspace());
    current()->activate();
    m_graph->setFocus();
}

/// Made when first asked for: most sessions need few of them, and the window opens the sooner.
Workspace* SessionView::workspaceAt(int index)
{
    Workspace*& workspace = m_workspaces[index];
    if (!workspace) {
        const StudioContext context{m_document, m_jobs, *m_selection};
        workspace = workspaceCatalogue()[static_cast<std::size_t>(index)].make(context, m_stack);
        m_stack->addWidget(workspace);
    }
    return workspace;
}

void SessionView::showWorkspace(const QString& id)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == id)
            m_tabs->setCurrentIndex(i);
    }
}

QString SessionView::workspace() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

Workspace* SessionView::current() const
{
    return static_cast<Workspace*>(m_stack->currentWidget());
}

void SessionView::zoomIn()
{
    current()->zoomIn();
}
void SessionView::zoomOut()
{
    current()->zoomOut();
}
void SessionView::fit()
{
    current()->fit();
}

void SessionView::findLayer()
{
    showWorkspace(QStringLiteral("graph"));
    m_graph->beginFind();
}

void SessionView::foldBlocks(FoldingMode mode)
{
    showWorkspace(QStringLiteral("graph"));
    m_graph->foldBlocks(mode);
}

void SessionView::stepBlocks(int levels)
{
    showWorkspace(QStringLiteral("graph"));
    m_graph->stepBlocks(levels);
}

void SessionView::stepDifference(int by)
{
    if (!m_document.comparison().isOn())
        return;
    showWorkspace(QStringLiteral("graph"));
    m_graph->stepDifference(by);
}

void SessionView::watchSteps(int step)
{
    if (current()->watchSteps(step))
        return;
    showWorkspace(QStringLiteral("graph"));
    m_graph->watchSteps(step);
}

void SessionView::togglePanel(Panel panel)
{
    QWidget* widget = panel == Panel::Session     ? m_sessionPanel
                      : panel == Panel::Inspector ? m_inspector
                                                  : m_messages;
    widget->setVisible(!widget->isVisible());
}

void SessionView::pinSelected(int tier)
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    if (!model || m_selection->layer() < 0)
        return;
    const PartitionProblem& problem = model->problem;
    const std::string& layer = problem.layers[static_cast<std::size_t>(m_selection->layer())].name;
    const std::string& name =
        tier < 0 ? problem.tiers.back() : problem.tiers[static_cast<std::size_t>(tier)];
    m_document.commit([&](Session& session) { return pinEdit(session, layer, name); });
}

void SessionView::unpinSelected()
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    if (!model || m_selection->layer() < 0)
        return;
    const std::string& layer =
        model->problem.layers[static_cast<std::size_t>(m_selection->layer())].name;
    m_document.commit([&](Session& session) { return pinEdit(session, layer, std::nullopt); });
}

void SessionView::useTiers(int count)
{
    m_document.commit([count](Session& session) {
        const auto tiers = static_cast<std::size_t>(count);
        return setTiersEdit(session, standardTiers(tiers), standardLinks(tiers));
    });
}

bool SessionView::selectLayer(const QString& name)
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    const std::optional<LayerId> layer =
        model ? model->problem.findLayer(name.toStdString()) : std::nullopt;
    if (layer)
        m_selection->select(layer->value);
    return layer.has_value();
}

QList<NamedFigure> SessionView::figures() const
{
    QList<NamedFigure> all;
    QSet<QString> ids;
    for (const Workspace* workspace : m_workspaces) {
        if (!workspace)
            continue;
        for (const NamedFigure& figure : workspace->figures()) {
            if (ids.contains(figure.id))
                continue;
            ids.insert(figure.id);
            all.append(figure);
        }
    }
    return all;
}

void SessionView::computeAllFigures()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        workspaceAt(i)->activate();
}

void SessionView::showExportDialog()
{
    QList<NamedFigure> offered = current()->figures();
    for (const NamedFigure& figure : figures()) {
        const auto same = [&](const NamedFigure& other) { return other.id == figure.id; };
        if (std::none_of(offered.begin(), offered.end(), same))
            offered.append(figure);
    }
    ExportDialog dialog(offered, m_document, this);
    dialog.exec();
}

void SessionView::showExportAllDialog()
{
    // Most of it is computed while the folder is chosen.
    computeAllFigures();
    const QString folder = chooseExportFolder(this);
    if (folder.isEmpty())
        return;
    whenSettled(m_jobs, this, [this, folder] {
        const Result<QStringList> written = exportAll(figures(), m_document, folder);
        if (!written) {
            showError(written.error());
            return;
        }
        m_messages->addNote(
            tr("%n file(s) written to %1.", nullptr, static_cast<int>(written->size()))
                .arg(folder));
        m_messages->show();
    });
}

void SessionView::showError(const Error& error)
{
    m_messages->addError(error);
    m_messages->show();
}

void SessionView::saveLayout()
{
    Settings::setSplitter(QStringLiteral("columns"), m_columns->saveState());
}

} // namespace edgecut::studio
