// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/session/published.h"

class QLabel;
class QTableView;

namespace edgecut {
class PublishedModel;
}

namespace edgecut::studio {

/// The numbers a paper prints beside what is computed here for the same questions, from the devices
/// and links of the session, with a sentence on each difference.
class PublishedWorkspace : public Workspace
{
    Q_OBJECT

public:
    PublishedWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;

private:
    void compute();
    void show(const Result<std::vector<PublishedRow>>& rows);
    void fitRows();

    PublishedModel* m_model;
    QTableView* m_table;
    QLabel* m_state;
};

} // namespace edgecut::studio
