// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/pipeline_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/frames_page.h"
#include "app/studio/workspaces/loop_page.h"
#include "app/studio/workspaces/trace_page.h"
#include "widgets/theme/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace edgecut::studio {

PipelineWorkspace::PipelineWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_frames(new FramesPage(context, this))
    , m_trace(new TracePage(context, this))
    , m_loop(new LoopPage(context, this))
{
    m_tabs->addTab(tr("Frames"));
    m_tabs->addTab(tr("Over a trace"));
    m_tabs->addTab(tr("Collaboration"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of the pipeline"));
    m_tabs->setObjectName(QStringLiteral("pipelinePages"));
    m_pages->addWidget(m_frames);
    m_pages->addWidget(m_trace);
    m_pages->addWidget(m_loop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setContentsMargins(controlSpace, 0, controlSpace, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PipelineWorkspace::showPage);
    connect(&document(), &Document::inputAdded, this, [this](const QString& kind) {
        if (kind == QLatin1String("trace") && m_tabs->currentIndex() != 2)
            m_tabs->setCurrentIndex(1);
    });
    m_tabs->setCurrentIndex(storedPage());
}

/// An example that is about a trace opens on its page.
int PipelineWorkspace::storedPage() const
{
    const Scenario& scenario = document().scenario();
    if (scenario.settings.contains("loop/period"))
        return 2;
    return scenario.shownInput("trace") ? 1 : 0;
}

void PipelineWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (isVisible())
        activate();
}

QList<NamedFigure> PipelineWorkspace::figures() const
{
    return m_frames->figures() + m_trace->figures() + m_loop->figures();
}

void PipelineWorkspace::activate()
{
    // Both, since figures are asked of both; the loop where it is looked at or told of.
    m_frames->activate();
    m_trace->activate();
    if (m_tabs->currentIndex() == 2 || storedPage() == 2)
        m_loop->activate();
}

void PipelineWorkspace::fit()
{
    m_frames->fit();
    m_trace->fit();
    m_loop->fit();
}

} // namespace edgecut::studio
