// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/pipeline_workspace.h"

#include "app/studio/workspaces/frames_page.h"

#include <QVBoxLayout>

namespace edgecut::studio {

PipelineWorkspace::PipelineWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent), m_frames(new FramesPage(context, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frames);
}

QList<NamedFigure> PipelineWorkspace::figures() const
{
    return m_frames->figures();
}

void PipelineWorkspace::activate()
{
    m_frames->activate();
}

void PipelineWorkspace::fit()
{
    m_frames->fit();
}

} // namespace edgecut::studio
