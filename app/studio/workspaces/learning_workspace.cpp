// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/learning_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/ddpg_page.h"
#include "app/studio/workspaces/genetic_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace edgecut::studio {

LearningWorkspace::LearningWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent), m_pages(new QTabWidget(this))
{
    m_pages->setObjectName(QStringLiteral("learners"));
    m_pages->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    // One line a learner.
    add(new GeneticPage(context, this));
    add(new DdpgPage(context, this));
    // A recipe may open another page.
    if (document().scenario().setting("learning/page", "") == "agent")
        m_pages->setCurrentIndex(1);
    connect(m_pages, &QTabWidget::currentChanged, this, &LearningWorkspace::activate);
    connect(&document(), &Document::scenarioChanged, this, [this] {
        if (isVisible())
            activate();
    });
    connect(&document(), &Document::modelChanged, this, [this] {
        if (isVisible())
            activate();
    });
}

void LearningWorkspace::add(LearningPage* page)
{
    m_pages->addTab(page, page->title());
}

LearningPage* LearningWorkspace::current() const
{
    return static_cast<LearningPage*>(m_pages->currentWidget());
}

void LearningWorkspace::activate()
{
    current()->refresh();
}

void LearningWorkspace::fit()
{
    current()->fit();
}

QList<NamedFigure> LearningWorkspace::figures() const
{
    QList<NamedFigure> list;
    for (int i = 0; i < m_pages->count(); ++i)
        list += static_cast<LearningPage*>(m_pages->widget(i))->figures();
    return list;
}

} // namespace edgecut::studio
