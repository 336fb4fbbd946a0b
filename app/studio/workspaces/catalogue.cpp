// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/catalogue.h"

#include "app/studio/workspaces/budget_workspace.h"
#include "app/studio/workspaces/compare_workspace.h"
#include "app/studio/workspaces/curves_workspace.h"
#include "app/studio/workspaces/exits_workspace.h"
#include "app/studio/workspaces/energy_workspace.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "app/studio/workspaces/learning_workspace.h"
#include "app/studio/workspaces/measured_workspace.h"
#include "app/studio/workspaces/mobility_workspace.h"
#include "app/studio/workspaces/offloading_workspace.h"
#include "app/studio/workspaces/pipeline_workspace.h"
#include "app/studio/workspaces/published_workspace.h"
#include "app/studio/workspaces/schedule_workspace.h"
#include "app/studio/workspaces/speedups_workspace.h"

#include <QCoreApplication>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workspaces)
};

template <typename T>
Workspace* make(const StudioContext& context, QWidget* parent)
{
    return new T(context, parent);
}

constexpr WorkspaceEntry entries[] = {
    {"graph", [] { return Words::tr("Graph"); }, make<GraphWorkspace>},
    {"curves", [] { return Words::tr("Curves"); }, make<CurvesWorkspace>},
    {"budget", [] { return Words::tr("Budget"); }, make<BudgetWorkspace>},
    {"energy", [] { return Words::tr("Energy"); }, make<EnergyWorkspace>},
    {"pipeline", [] { return Words::tr("Pipeline"); }, make<PipelineWorkspace>},
    {"compare", [] { return Words::tr("Compare"); }, make<CompareWorkspace>},
    {"measured", [] { return Words::tr("Measured"); }, make<MeasuredWorkspace>},
    {"speedups", [] { return Words::tr("Speed-ups"); }, make<SpeedupsWorkspace>},
    {"schedule", [] { return Words::tr("Schedule"); }, make<ScheduleWorkspace>},
    {"exits", [] { return Words::tr("Exits"); }, make<ExitsWorkspace>},
    {"offloading", [] { return Words::tr("Offloading"); }, make<OffloadingWorkspace>},
    {"learning", [] { return Words::tr("Learning"); }, make<LearningWorkspace>},
    {"mobility", [] { return Words::tr("Mobility"); }, make<MobilityWorkspace>},
    {"published", [] { return Words::tr("Published"); }, make<PublishedWorkspace>},
};

} // namespace

std::span<const WorkspaceEntry> workspaceCatalogue()
{
    return entries;
}

} // namespace edgecut::studio
