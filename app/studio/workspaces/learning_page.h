// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

#include <QList>
#include <QWidget>

namespace edgecut::studio {

/// One learner of the Learning workspace.
class LearningPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QList<NamedFigure> figures() const = 0;
    /// It came into view, or the scenario changed while it was.
    virtual void refresh() = 0;
    virtual void fit() = 0;
};

} // namespace edgecut::studio
