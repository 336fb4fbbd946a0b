// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/provisioning_data.h"

#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provisioning)
};

double clamped(const Scenario& scenario, std::string_view key, double standard)
{
    const std::string_view room = "provision/";
    for (const OptionSpec& spec : provisioningSpecs()) {
        if (spec.key == key)
            return std::clamp(scenario.setting(std::string(room).append(key), standard),
                              spec.minimum, spec.maximum);
    }
    return standard;
}

/// "M-4 Collaborative"
QString nameOf(const ProvisionKind& kind)
{
    const QString title = translated(kind.title);
    return kind.label.empty() ? title : fromUtf8(kind.label) + QLatin1Char(' ') + title;
}

double numberOf(const ProvisionedService& service, ProvisioningMetric metric)
{
    switch (metric) {
    case ProvisioningMetric::Latency:
        return service.evaluation.latencyMs;
    case ProvisioningMetric::Balance:
        return std::abs(service.balanceRate);
    case ProvisioningMetric::Energy:
        return service.evaluation.energyMj;
    }
    return 0;
}

bool hasRow(const ProvisionedNetworks& networks, Provision provision)
{
    return std::ranges::any_of(networks, [provision](const ProvisionedNetwork& network) {
        return std::ranges::find(network.provisioning.rows, provision,
                                 &ProvisionedRow::provision) != network.provisioning.rows.end();
    });
}

QString shortName(const ProvisionedNetwork& network)
{
    const QString name = QString::fromStdString(network.problem.name);
    return network.id.empty() ? name : name.section(QLatin1Char(','), 0, 0);
}

ShareGroup groupOf(const ProvisionedNetwork& network, bool isAlone)
{
    ShareGroup group{shortName(network), {}};
    // What is on one tier by its name needs no bar, and the baselines only where there is room.
    for (const Provision provision :
         {Provision::Collaborative, Provision::Balanced, Provision::Neurosurgeon, Provision::Maui,
          Provision::Learned}) {
        const ProvisionedService* service = serviceOf(network.provisioning, provision);
        const bool isBaseline =
            provision == Provision::Neurosurgeon || provision == Provision::Maui;
        if (!service || (isBaseline && !isAlone))
            continue;
        const ProvisionKind& kind = kindOf(provision);
        const bool isShort = provision == Provision::Collaborative;
        ShareBar bar{isShort ? fromUtf8(kind.label) : translated(kind.title), {}, false};
        bar.shares = QList<double>(service->shares.begin(), service->shares.end());
        group.bars.append(bar);
    }
    const PublishedShares* published = findPublishedShares(network.id);
    if (published && network.problem.tierCount() == 3)
        group.bars.append(
            {Words::tr("Paper"), {published->mobile, published->edge, published->cloud}, true});
    return group;
}

QString percent(const std::optional<double>& share)
{
    return share ? formatPercent(*share) : QString();
}

} // namespace

ProvisioningSettings ProvisioningSettings::of(const Scenario& scenario)
{
    ProvisioningSettings settings;
    settings.ofThePaper = scenario.setting("provision/over", "networks") != "model";
    ProvisioningOptions& options = settings.options;
    options.phi = clamped(scenario, "phi", options.phi);
    options.omega = clamped(scenario, "omega", options.omega);
    options.edgePrice = clamped(scenario, "edge-price", options.edgePrice);
    options.limitPercent = clamped(scenario, "latency-limit", options.limitPercent);
    return settings;
}

BarComparisonData barsOf(const ProvisionedNetworks& networks, ProvisioningMetric metric)
{
    BarComparisonData data;
    data.reference = std::numeric_limits<double>::quiet_NaN();
    data.unit = metric == ProvisioningMetric::Latency  ? QStringLiteral("ms")
                : metric == ProvisioningMetric::Energy ? QStringLiteral("mJ")
                                                       : QString();
    for (const ProvisionedNetwork& network : networks)
        data.groups.append(shortName(network));
    for (const ProvisionKind& kind : provisionKinds()) {
        if (!hasRow(networks, kind.provision))
            continue;
        BarSeries series{fromUtf8(kind.id), nameOf(kind), {}};
        for (const ProvisionedNetwork& network : networks) {
            const ProvisionedService* service = serviceOf(network.provisioning, kind.provision);
            series.values.append(service ? numberOf(*service, metric)
                                         : std::numeric_limits<double>::quiet_NaN());
        }
        data.series.append(series);
    }
    return data;
}

ShareData sharesOf(const ProvisionedNetworks& networks, const Theme& theme)
{
    ShareData data;
    if (networks.empty())
        return data;
    QStringList tiers;
    for (const std::string& tier : networks.front().problem.tiers)
        tiers.append(QString::fromStdString(tier));
    const QList<QColor> colors = theme.tiers(tiers);
    for (qsizetype i = 0; i < tiers.size(); ++i)
        data.parts.append({tiers[i], colors[i], false});
    for (const ProvisionedNetwork& network : networks)
        data.groups.append(groupOf(network, networks.size() == 1));
    return data;
}

ProvisioningTable meansTableOf(const ProvisionedNetworks& networks, bool ofThePaper)
{
    ProvisioningTable table;
    table.rows = {{Words::tr("latency saved, against M-1"), {}, false},
                  {Words::tr("server cost saved, against M-3"), {}, false},
                  {Words::tr("energy saved, against M-1"), {}, false},
                  {Words::tr("balance rate, absolute"), {}, true}};
    const auto add = [&table](const QString& heading, const QStringList& cells) {
        table.headings.append(heading);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            table.rows[row].values.append(cells[row]);
    };
    for (const ProvisionKind& kind : provisionKinds()) {
        if (const std::optional<ProvisioningMeans> mean = meansOf(networks, kind.provision))
            add(nameOf(kind), {percent(mean->latencyImprovement), percent(mean->costSaving),
                               percent(mean->energySaving), formatNumber(mean->balance)});
    }
    if (ofThePaper)
        add(Words::tr("published, M-4"),
            {percent(publishedLatencyImprovement), percent(publishedCostSaving),
             Words::tr("about %1").arg(formatPercent(publishedEnergySaving)), QString()});
    return table;
}

} // namespace edgecut::studio
