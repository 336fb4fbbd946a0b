// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/time_plot.h"

namespace edgecut::studio {

/// A plot's figure whose exports call what runs along its axis by its name ("radius"), where that
/// is not time.
inline Figure alongFigure(const TimePlot& plot, const QString& along)
{
    Figure figure = plot.figure();
    const QString unit = plot.data().timeUnit;
    const auto renamed = [](QString text, const QString& from, const QString& to) {
        const qsizetype at = text.indexOf(from);
        return at < 0 ? text : text.replace(at, from.size(), to);
    };
    figure.csv = [=, csv = plot.csv()] {
        return renamed(csv, QStringLiteral("time_") + unit,
                       unit.isEmpty() ? along : along + QLatin1Char('_') + unit);
    };
    figure.tex = [=, tex = plot.tex()] {
        return renamed(tex, TimePlot::tr("Time, %1").arg(unit),
                       unit.isEmpty() ? along : QStringLiteral("%1, %2").arg(along, unit));
    };
    return figure;
}

} // namespace edgecut::studio
