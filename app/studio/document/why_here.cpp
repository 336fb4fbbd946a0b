// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/why_here.h"

#include "core/partition/switching.h"
#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhyHere)
};

/// Below this a difference is rounding, not a reason.
constexpr double NothingMs = 1e-6;

QString moreOrLess(const QString& what, double ms)
{
    return (ms > 0 ? Words::tr("%1 %2 more") : Words::tr("%1 %2 less"))
        .arg(what, formatMs(std::abs(ms)));
}

double sum(const std::vector<double>& values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

QString alternativeText(const PartitionProblem& problem, const Alternative& other)
{
    const QString tier = QString::fromStdString(problem.tiers[other.tier.index()]);
    if (std::abs(other.latencyMs) <= NothingMs)
        return Words::tr("On %1 the latency would be the same.").arg(tier);
    QStringList parts;
    const double compute = sum(other.computeMs);
    const double transfer = sum(other.uplinkMs) + sum(other.downlinkMs);
    if (std::abs(compute) > NothingMs)
        parts.append(moreOrLess(Words::tr("computing would take"), compute));
    if (std::abs(transfer) > NothingMs)
        parts.append(moreOrLess(Words::tr("sending would take"), transfer));
    const QString total = formatMs(other.latencyMs);
    QString sentence =
        parts.size() == 2
            ? Words::tr("On %1 %2 and %3: %4 slower in all.").arg(tier, parts[0], parts[1], total)
            : Words::tr("On %1 the frame would take %2 more.").arg(tier, total);
    if (!other.alsoMoved.empty())
        sentence += QLatin1Char(' ') + Words::tr("%n other layer(s) would move along.", nullptr,
                                                 static_cast<int>(other.alsoMoved.size()));
    return sentence;
}

QString switchingText(const PartitionProblem& problem, const CurveAnswer& curve, LayerId layer)
{
    const std::vector<TierRange> ranges = tierRanges(curve.curve)[layer.index()];
    if (ranges.size() < 2)
        return Words::tr("It stays there at every uplink from %1 to %2.")
            .arg(formatMbps(CurveFromMbps), formatMbps(CurveToMbps));
    QStringList moves;
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        moves.append(Words::tr("moves to %1 above %2")
                         .arg(QString::fromStdString(problem.tiers[ranges[i].tier.index()]),
                              formatMbps(ranges[i].fromMbps)));
    }
    return Words::tr("As the uplink grows it %1.").arg(moves.join(Words::tr(", then ")));
}

} // namespace

QString whyText(const PartitionProblem& problem, const Result<Explanation>& why,
                const CurveAnswer* curve)
{
    if (!why)
        return translated(why.error());
    QStringList sentences;
    const std::optional<TierId> pinned = problem.layers[why->layer.index()].pinned;
    if (pinned)
        sentences.append(Words::tr("It is pinned to %1.")
                             .arg(QString::fromStdString(problem.tiers[pinned->index()])));
    for (std::size_t tier = 0; tier < why->alternatives.size() && !pinned; ++tier) {
        if (why->alternatives[tier])
            sentences.append(alternativeText(problem, *why->alternatives[tier]));
        else if (tier != why->tier.index())
            sentences.append(Words::tr("It cannot run on %1: a pin or the return path forbids it.")
                                 .arg(QString::fromStdString(problem.tiers[tier])));
    }
    if (curve && !pinned)
        sentences.append(switchingText(problem, *curve, why->layer));
    return sentences.join(QStringLiteral("\n\n"));
}

} // namespace edgecut::studio
