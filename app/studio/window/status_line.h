// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace edgecut::studio {

class MessagesPanel;

/// The line at the bottom: what the model is, what the cut carries, messages and jobs.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const StudioContext& context, MessagesPanel& messages, QWidget* parent);

private:
    void showModel();
    void showCut();
    void showMessages();

    Document& m_document;
    MessagesPanel& m_panel;
    QLabel* m_model;
    QLabel* m_cut;
    QToolButton* m_messages;
    QToolButton* m_jobs;
};

} // namespace edgecut::studio
