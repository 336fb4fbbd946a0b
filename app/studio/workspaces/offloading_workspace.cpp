// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/offloading_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/clients_page.h"
#include "app/studio/workspaces/server_times_page.h"
#include "app/studio/workspaces/snapshot_page.h"
#include "app/studio/workspaces/upload_page.h"
#include "widgets/theme/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace edgecut::studio {

OffloadingWorkspace::OffloadingWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_upload(new UploadPage(context, this))
    , m_times(new ServerTimesPage(context, this))
    , m_snapshots(new SnapshotPage(context, this))
    , m_clients(new ClientsPage(context, this))
{
    m_tabs->addTab(tr("Upload"));
    m_tabs->addTab(tr("Server times"));
    m_tabs->addTab(tr("Snapshots"));
    m_tabs->addTab(tr("Many clients"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of offloading"));
    m_tabs->setObjectName(QStringLiteral("offloadingPages"));
    m_pages->addWidget(m_upload);
    m_pages->addWidget(m_times);
    m_pages->addWidget(m_snapshots);
    m_pages->addWidget(m_clients);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setContentsMargins(controlSpace, 0, controlSpace, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &OffloadingWorkspace::showPage);
    connect(&document(), &Document::inputAdded, this, [this](const QString& kind) {
        if (kind == QLatin1String("offload"))
            m_tabs->setCurrentIndex(1);
    });
    m_tabs->setCurrentIndex(storedPage());
}

/// A recipe may open another page: "offload/page" is "upload", "times", "snapshots" or
/// "clients".
int OffloadingWorkspace::storedPage() const
{
    const std::string page = document().scenario().setting("offload/page", "");
    if (page.empty())
        return document().scenario().shownInput("offload") ? 1 : 0;
    return page == "times" ? 1 : page == "snapshots" ? 2 : page == "clients" ? 3 : 0;
}

void OffloadingWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (isVisible())
        activate();
}

QList<NamedFigure> OffloadingWorkspace::figures() const
{
    return m_upload->figures() + m_times->figures() + m_snapshots->figures() + m_clients->figures();
}

void OffloadingWorkspace::activate()
{
    // Where figures of a workspace out of view are asked for, all pages are needed.
    const auto isWanted = [this](const QWidget* page) {
        return !isVisible() || m_pages->currentWidget() == page;
    };
    m_upload->activate();
    if (isWanted(m_times)) // learning takes a second or more
        m_times->activate();
    if (isWanted(m_snapshots))
        m_snapshots->activate();
    if (isWanted(m_clients))
        m_clients->activate();
}

bool OffloadingWorkspace::watchSteps(int step)
{
    if (m_pages->currentWidget() != m_upload)
        return false;
    m_upload->watchSteps(step);
    return true;
}

void OffloadingWorkspace::fit()
{
    m_upload->fit();
    m_times->fit();
    m_snapshots->fit();
    m_clients->fit();
}

} // namespace edgecut::studio
