// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

namespace edgecut::studio {

class FramesPage;

/// What happens when frames come one after the other (DNN Surgery, Section II-B.4).
class PipelineWorkspace : public Workspace
{
    Q_OBJECT

public:
    PipelineWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    FramesPage* m_frames;
};

} // namespace edgecut::studio
