// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/curve_data.h"

#include "app/studio/document/stages.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CurveData)
};

CurveLine baseline(const char* method, const QString& tier, const UplinkLine& line,
                   const QColor& color)
{
    CurveLine drawn;
    drawn.methodId = QString::fromLatin1(method);
    drawn.label = Words::tr("%1 only").arg(tier);
    drawn.pieces.append({CurveFromMbps, CurveToMbps, line.fixedMs, line.uplinkBytes});
    drawn.color = color;
    drawn.baseline = true;
    return drawn;
}

/// Where the cut lies above this breakpoint.
QString breakLabel(const PartitionProblem& problem, double mbps, LayerId cutAt)
{
    const QString rate = formatNumber(mbps);
    if (!cutAt.isValid())
        return Words::tr("%1 · nothing crosses").arg(rate);
    const ProblemLayer& layer = problem.layers[cutAt.index()];
    return Words::tr("%1 · cut moves to %2").arg(rate, QString::fromStdString(layer.name));
}

} // namespace

CurveData curveData(const PartitionProblem& problem, const CurveAnswer& answer, const Theme& theme)
{
    const QStringList names = tierNames(problem);
    const QList<QColor> colors = theme.tiers(names);
    CurveData data;
    data.fromMbps = CurveFromMbps;
    data.toMbps = CurveToMbps;
    CurveLine best;
    best.methodId = QStringLiteral("min-cut");
    best.label = Words::tr("minimum cut");
    const std::vector<CurveSegment>& segments = answer.curve.segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        best.pieces.append({segments[i].fromMbps, segments[i].toMbps, segments[i].fixedMs,
                            segments[i].uplinkBytes});
        if (i > 0)
            data.breaks.append(
                {segments[i].fromMbps, breakLabel(problem, segments[i].fromMbps, answer.cutAt[i])});
    }
    data.lines.append(best);
    if (answer.edgeOnly)
        data.lines.append(baseline("edge-only", names.first(), *answer.edgeOnly, colors.first()));
    if (answer.cloudOnly)
        data.lines.append(baseline("cloud-only", names.last(), *answer.cloudOnly, colors.last()));
    return data;
}

} // namespace edgecut::studio
