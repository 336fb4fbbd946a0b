// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

class QStackedWidget;
class QTabBar;

namespace edgecut::studio {

class FramesPage;
class LoopPage;
class TracePage;

/// What happens when frames come one after the other (DNN Surgery, Section II-B.4), and when the
/// link changes meanwhile (Algorithm 3, and mobile web AR's loop): a page each.
class PipelineWorkspace : public Workspace
{
    Q_OBJECT

public:
    PipelineWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    void showPage(int page);
    int storedPage() const;

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    FramesPage* m_frames;
    TracePage* m_trace;
    LoopPage* m_loop;
};

} // namespace edgecut::studio
