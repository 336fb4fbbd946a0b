// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgecut::studio {

/// What the studio was asked for on its command line (contract section 12).
struct CommandLine
{
    QStringList files; ///< a session, models, problems; none: the start page
    QString example;   ///< a recipe that comes with the program, by id
    QString workspace; ///< "" the last one
    std::optional<double> uplinkMbps;
    QString method;
    std::optional<ThemeChoice> theme;
    QString language; ///< "" the system's
    std::optional<QSize> size;
    QString select;       ///< a layer to select
    int watch = 0;        ///< from 1: the step of the method to show; 0: it is not watched
    QString screenshot;   ///< a PNG to write, then end
    QString exportFigure; ///< a figure's id, written to `exportTo`, then end
    QString exportTo;
    QString exportAll; ///< a folder for all figures, then end

    /// True when it does its work and ends: no window is needed.
    bool isScript() const
    {
        return !screenshot.isEmpty() || !exportFigure.isEmpty() || !exportAll.isEmpty();
    }
};

/// Parses the arguments. `--help` and `--version` print and leave `exitCode` 0, wrong usage says
/// what is wrong on stderr and leaves 2; both return nothing.
std::optional<CommandLine> parseCommandLine(const QStringList& arguments, int& exitCode);

} // namespace edgecut::studio
