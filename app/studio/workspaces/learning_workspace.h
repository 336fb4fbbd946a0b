// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

class QTabWidget;

namespace edgecut::studio {

class LearningPage;

/// What learns instead of being solved, against what is proven: a page a learner.
class LearningWorkspace : public Workspace
{
    Q_OBJECT

public:
    LearningWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    void add(LearningPage* page);
    LearningPage* current() const;

    QTabWidget* m_pages;
};

} // namespace edgecut::studio
