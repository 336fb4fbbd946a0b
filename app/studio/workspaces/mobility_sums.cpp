// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/mobility_sums.h"

#include "widgets/text/text.h"

#include <QCoreApplication>

namespace edgecut::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MobilitySums)
};

QString count(std::int64_t number)
{
    return formatNumber(static_cast<double>(number), 12);
}

} // namespace

QList<MetricTable::Row> mobilitySums(const MobilityReport& report, const PublishedWorld& paper)
{
    const WorldRun& run = report.run;
    const Accuracy& accuracy = report.accuracy;
    const PublishedAccuracy& told = paper.accuracy(report.options.predictor->id);
    const double radiusM = report.options.world.migrationRadiusM;
    const QString none;
    return {
        {Words::tr("Hit ratio"),
         {formatPercent(run.hitRatio()), radiusM == 50    ? formatPercent(paper.hitRatio50)
                                         : radiusM == 100 ? formatPercent(paper.hitRatio100)
                                                          : none},
         true},
        {Words::tr("Hits"), {count(run.hits), none}},
        {Words::tr("Partial"), {count(run.partial), none}},
        {Words::tr("Misses"), {count(run.misses), none}},
        {Words::tr("Queries, IONN"), {count(run.queriesIonn), none}},
        {Words::tr("Queries, PerDNN"), {count(run.queriesPerdnn), none}},
        {Words::tr("Queries, optimal"), {count(run.queriesOptimal), none}},
        {Words::tr("Mean error"),
         {formatQuantity(accuracy.maeM, QStringLiteral("m")),
          told.maeM > 0 ? formatQuantity(told.maeM, QStringLiteral("m")) : none}},
        {Words::tr("Top 1"), {formatPercent(accuracy.top1Share()), formatPercent(told.top1)}},
        {Words::tr("Top 2"), {formatPercent(accuracy.top2Share()), formatPercent(told.top2)}},
        {Words::tr("Futile"), {formatPercent(accuracy.futileShare()), none}},
        {Words::tr("Peak up"), {formatMbps(run.peakUplinkMbps), formatMbps(paper.peakUplinkMbps)}},
        {Words::tr("Peak down"),
         {formatMbps(run.peakDownlinkMbps), formatMbps(paper.peakDownlinkMbps)}},
        {Words::tr("Quiet servers"), {formatPercent(run.serversUnder100), Words::tr("60–70 %")}}};
}

} // namespace edgecut::studio
