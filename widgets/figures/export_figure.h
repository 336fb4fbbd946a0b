// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/figures/figure.h"

#include <QList>
#include <QSizeF>
#include <QString>

#include <span>

namespace edgecut {

/// A size and text size that a publication asks for.
struct FigurePreset
{
    QString id; ///< "one-column"
    QString title;
    double widthInches = 3.5;
    double heightInches = 0; ///< 0: by the figure's own proportion
    double textPt = 8;
    int dotsPerInch = 300; ///< of PNG
    bool showTitle = false;
    bool dark = false; ///< light colours are for print, always unless asked

    bool operator==(const FigurePreset&) const = default;
};

/// One column (3.5 in), two columns (7.16 in), slide (13.33 in x 7.5 in); titles in the language of
/// the moment.
QList<FigurePreset> figurePresets();
/// By id; the first one when there is none of that name.
FigurePreset figurePreset(const QString& id);

/// Written into PDF, SVG and PNG, and as a comment into TEX.
struct FigureMetadata
{
    QString session;
    QString run;
    QString description;
};

/// The size on paper, in inches.
QSizeF figureSize(const Figure& figure, const FigurePreset& preset);

/// Writes the figure as what the file's ending says: pdf, svg, png, csv or tex. PDF embeds its
/// fonts and text stays text in PDF and SVG. The file appears whole or not at all. Fails with
/// InvalidInput for other endings, Unsupported where the figure has no data or no TeX, Io where the
/// file cannot be written.
Status exportFigure(const Figure& figure, const QString& path, const FigurePreset& preset,
                    const FigureMetadata& metadata = {});

/// The endings exportFigure() takes for this figure, "pdf" first.
QList<QString> figureFormats(const Figure& figure);

} // namespace edgecut
