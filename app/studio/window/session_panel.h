// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"

#include <QWidget>

class QTreeView;

namespace edgecut {
class SessionTreeModel;
}

namespace edgecut::studio {

/// What the session holds: models, networks, devices and kept runs. A click on a model or a network
/// puts it to use; a click on a run compares its plan with the present one.
class SessionPanel : public QWidget
{
    Q_OBJECT

public:
    SessionPanel(Document& document, QWidget* parent);

private:
    void showModels();
    void showNetworks();
    void showDevices();
    void showInputs();
    void showRuns();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& position);

    Document& m_document;
    SessionTreeModel* m_model;
    QTreeView* m_tree;
};

} // namespace edgecut::studio
