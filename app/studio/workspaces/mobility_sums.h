// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/published_world.h"
#include "app/studio/workspaces/metric_table.h"

namespace edgecut::studio {

/// What came of a world, what a paper prints of one beside it; two columns.
QList<MetricTable::Row> mobilitySums(const MobilityReport& report, const PublishedWorld& paper);

} // namespace edgecut::studio
