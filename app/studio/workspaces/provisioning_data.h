// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/metric_table.h"
#include "core/partition/provisioning.h"
#include "core/session/scenario.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/share_plot.h"

#include <vector>

namespace edgecut::studio {

/// How services are compared, as the session keeps it (settings "provision/...").
struct ProvisioningSettings
{
    bool ofThePaper = true; ///< its four networks, not the model in view
    ProvisioningOptions options;

    static ProvisioningSettings of(const Scenario& scenario);
};

using ProvisionedNetworks = std::vector<ProvisionedNetwork>;

/// A number of each way for each network, as bars.
enum class ProvisioningMetric { Latency, Balance, Energy };
BarComparisonData barsOf(const ProvisionedNetworks& networks, ProvisioningMetric metric);

/// Where computation runs, ours and the paper's beside it.
ShareData sharesOf(const ProvisionedNetworks& networks, const Theme& theme);

/// Means over the networks beside those that the paper prints.
struct ProvisioningTable
{
    QStringList headings;
    QList<MetricTable::Row> rows;
};
ProvisioningTable meansTableOf(const ProvisionedNetworks& networks, bool ofThePaper);

} // namespace edgecut::studio
