// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace edgecut {
class LayerSelection;
}

namespace edgecut::studio {

class Document;
class JobRunner;

/// What every part of a session's view works with.
struct StudioContext
{
    Document& document;
    JobRunner& jobs;
    LayerSelection& selection;
};

/// A figure with the name by which scripts ask for it ("curve").
struct NamedFigure
{
    QString id;
    Figure figure;
};

/// One tab of the session's view.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(const StudioContext& context, QWidget* parent) : QWidget(parent), m_context(context)
    {}

    /// What it shows now, as figures; those that have no data yet are left out.
    virtual QList<NamedFigure> figures() const = 0;
    /// It came into view: work that was put off until then starts here.
    virtual void activate() {}
    virtual void zoomIn() {}
    virtual void zoomOut() {}
    virtual void fit() {}
    /// Plays how what it shows comes about, from a step on; false when that has no steps now.
    virtual bool watchSteps(int) { return false; }

protected:
    Document& document() const { return m_context.document; }
    JobRunner& jobs() const { return m_context.jobs; }
    LayerSelection& selection() const { return m_context.selection; }

private:
    StudioContext m_context;
};

} // namespace edgecut::studio
