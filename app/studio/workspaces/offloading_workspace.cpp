// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/offloading_workspace.h"

#include "app/studio/document/document.h"
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
{
    m_tabs->addTab(tr("Upload"));
    m_tabs->addTab(tr("Server times"));
    m_tabs->addTab(tr("Snapshots"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of offloading"));
    m_tabs->setObjectName(QStringLiteral("offloadingPages"));
    m_pages->addWidget(m_upload);
    m_pages->addWidget(m_times);
    m_pages->addWidget(m_snapshots);
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

/// A recipe may open another page: "offload/page" is "upload", "times" or "snapshots".
int OffloadingWorkspace::storedPage() const
{
    const std::string page = document().scenario().setting("offload/page", "");
    if (page.empty())
        return document().scenario().shownInput("offload") ? 1 : 0;
    return page == "times" ? 1 : page == "snapshots" ? 2 : 0;
}

void OffloadingWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (isVisible())
        activate();
}

QList<NamedFigure> OffloadingWorkspace::figures() const
{
    return m_upload->figures() + m_times->figures() + m_snapshots->figures();
}

void OffloadingWorkspace::activate()
{
    m_upload->activate();
    // Learning takes a second or more: only where it is looked at, or where figures of a workspace
    // out of view are asked for.
    if (!isVisible() || m_pages->currentWidget() == m_times)
        m_times->activate();
}

void OffloadingWorkspace::fit()
{
    m_upload->fit();
    m_times->fit();
    m_snapshots->fit();
}

} // namespace edgecut::studio
