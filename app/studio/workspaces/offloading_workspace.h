// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

class QStackedWidget;
class QTabBar;

namespace edgecut::studio {

class ClientsPage;
class ServerTimesPage;
class SnapshotPage;
class UploadPage;

/// Offloading on the move (IONN, PerDNN): a model's upload and the change of server, times of a
/// busy server, moving a running application, and many clients of one server; a page each.
class OffloadingWorkspace : public Workspace
{
    Q_OBJECT

public:
    OffloadingWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    /// Plays how the upload's order comes about; false: another page is in view.
    bool watchSteps(int step) override;
    void fit() override;

private:
    void showPage(int page);
    int storedPage() const;

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    UploadPage* m_upload;
    ServerTimesPage* m_times;
    SnapshotPage* m_snapshots;
    ClientsPage* m_clients;
};

} // namespace edgecut::studio
