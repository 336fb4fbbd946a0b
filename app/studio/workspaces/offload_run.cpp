// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/offload_run.h"

#include "app/studio/workspaces/option_settings.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OffloadRun)
};

constexpr double msOfASecond = 1000;

TimeSeries seriesOf(const OffloadRun& run, const QString& label, const QColor& color, bool dashed)
{
    TimeSeries series{label, color, dashed, false, {}};
    for (const OffloadQuery& query : run.queries)
        series.points.append({query.startMs / msOfASecond, query.latencyMs});
    return series;
}

void addUpload(TimePlotData& data, const Upload& upload, double untilMs, const Theme& theme)
{
    const double endMs = std::min(upload.beginMs + upload.uploadMs, untilMs);
    if (endMs > upload.beginMs)
        data.bands.append({upload.beginMs / msOfASecond, endMs / msOfASecond, theme.link,
                           Words::tr("uploading")});
    for (const double arrivalMs : upload.arrivalMs) {
        if (arrivalMs <= untilMs)
            data.marks.append(arrivalMs / msOfASecond);
    }
}

int partsAt(const Upload& upload, double ms)
{
    return static_cast<int>(std::ranges::count_if(
        upload.arrivalMs, [ms](double arrivalMs) { return arrivalMs <= ms; }));
}

QString countsOf(const Upload& upload)
{
    return Words::tr("%1 to send %2; %3 queries end meanwhile, %4 had everything been there.")
        .arg(formatMs(upload.uploadMs), formatBytes(static_cast<double>(upload.order.bytes)),
             formatNumber(static_cast<double>(upload.queriesDuring)),
             formatNumber(static_cast<double>(upload.queriesIfPresent)));
}

double slowest(const OffloadRun& run)
{
    double ms = 0;
    for (const OffloadQuery& query : run.queries) {
        if (query.second)
            ms = std::max(ms, query.latencyMs);
    }
    return ms;
}

} // namespace

OffloadOptions offloadSettings(const Scenario& scenario)
{
    const OptionValues values = optionSettings(scenario, offloadOptionSpecs(), offloadRoom);
    return offloadOptions(values).value_or(OffloadOptions{});
}

double OffloadPicture::endMs() const
{
    double endMs = run.first.uploadMs;
    for (const OffloadRun* shown : {&run, nothingAhead ? &*nothingAhead : &run}) {
        if (shown->second)
            endMs = std::max(endMs, shown->second->beginMs + shown->second->uploadMs);
        if (!shown->queries.empty())
            endMs = std::max(endMs, shown->queries.back().endMs());
    }
    return endMs;
}

Result<OffloadPicture> offloadPicture(std::shared_ptr<const PartitionProblem> problem,
                                      const OffloadOptions& options, const Context& context)
{
    OffloadPicture picture{std::move(problem), options, {}, {}, {}};
    Result<OffloadRun> run = runOffload(*picture.problem, options, context);
    if (!run)
        return failure(std::move(run.error()));
    picture.run = std::move(*run);
    if (!options.handover)
        return picture;
    // All three end where the slowest, with nothing sent ahead, does.
    OffloadOptions other = options;
    other.handover->migratedShare = 0;
    run = runOffload(*picture.problem, other, context);
    if (!run)
        return failure(std::move(run.error()));
    other.untilMs = run->queries.empty() ? 0 : run->queries.back().startMs;
    picture.nothingAhead = std::move(*run);
    for (const bool all : {false, true}) {
        other.handover->migratedShare = all ? 1 : options.handover->migratedShare;
        run = runOffload(*picture.problem, other, context);
        if (!run)
            return failure(std::move(run.error()));
        if (all)
            picture.allAhead = std::move(*run);
        else
            picture.run = std::move(*run);
    }
    return picture;
}

TimePlotData queryTimes(const OffloadPicture& picture, const Theme& theme)
{
    TimePlotData data;
    data.timeUnit = QStringLiteral("s");
    data.valueUnit = QStringLiteral("ms");
    const OffloadRun& run = picture.run;
    const double untilMs = run.second ? run.second->beginMs : picture.endMs();
    addUpload(data, run.first, untilMs, theme);
    if (run.second)
        addUpload(data, *run.second, picture.endMs(), theme);
    if (picture.nothingAhead) {
        const double share = picture.options.handover->migratedShare;
        data.series.append(seriesOf(*picture.nothingAhead, Words::tr("nothing sent ahead (IONN)"),
                                    theme.error, true));
        data.series.append(
            seriesOf(*picture.allAhead, Words::tr("everything sent ahead"), theme.good, true));
        if (share > 0 && share < 1)
            data.series.append(seriesOf(
                run, Words::tr("%1 sent ahead (PerDNN)").arg(formatBytes(run.migratedBytes)),
                theme.accent, false));
    } else {
        data.series.append(seriesOf(run, Words::tr("query time"), theme.accent, false));
        const double ms = run.first.order.latencyAfterMs;
        data.series.append({Words::tr("had everything been there"),
                            theme.good,
                            true,
                            false,
                            {{0, ms}, {picture.endMs() / msOfASecond, ms}}});
    }
    return data;
}

QString uploadSummary(const OffloadPicture& picture)
{
    const OffloadRun& run = picture.run;
    if (run.first.order.entries.empty())
        return Words::tr("Nothing is to be sent: the shortest-path plan keeps all weights on %1. "
                         "A return path (one-way now?) or a faster link changes that.")
            .arg(QString::fromStdString(picture.problem->tiers.front()));
    QString text = countsOf(run.first);
    if (!run.second)
        return text;
    text += QLatin1Char('\n') +
            Words::tr("Second server, %1 of it sent ahead: ").arg(formatBytes(run.migratedBytes)) +
            countsOf(*run.second);
    const double with = slowest(run);
    const double without = slowest(*picture.nothingAhead);
    if (with > 0 && without > 0)
        text += QLatin1Char(' ') +
                Words::tr("Its slowest query takes %1, with nothing sent ahead %2 (%3).")
                    .arg(formatMs(with), formatMs(without), formatRatio(without / with));
    return text;
}

const Upload& uploadAt(const OffloadPicture& picture, double ms)
{
    const OffloadRun& run = picture.run;
    return run.second && ms >= run.second->beginMs ? *run.second : run.first;
}

QString uploadStory(const OffloadPicture& picture, double ms)
{
    const Upload& upload = uploadAt(picture, ms);
    const auto parts = static_cast<std::size_t>(partsAt(upload, ms));
    double bytes = 0;
    for (std::size_t i = 0; i < parts; ++i)
        bytes += static_cast<double>(upload.order.entries[i].bytes);
    const double takes =
        parts == 0 ? upload.order.latencyBeforeMs : upload.order.entries[parts - 1].latencyAfterMs;
    return Words::tr("At %1: %2 of %3 parts there, %4; a query takes %5.")
        .arg(formatMs(ms), formatNumber(static_cast<double>(parts)),
             formatNumber(static_cast<double>(upload.order.entries.size())), formatBytes(bytes),
             formatMs(takes));
}

} // namespace edgecut::studio
