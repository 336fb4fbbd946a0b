// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/export_figure.h"

#include <QByteArray>

namespace edgecut {

/// The figure as a whole file of each format.
Result<QByteArray> figurePdf(const Figure& figure, const FigurePreset& preset,
                             const FigureMetadata& metadata);
Result<QByteArray> figureSvg(const Figure& figure, const FigurePreset& preset,
                             const FigureMetadata& metadata);
Result<QByteArray> figurePng(const Figure& figure, const FigurePreset& preset,
                             const FigureMetadata& metadata);
/// Title, session and run as TeX comments.
QString figureTexHeader(const Figure& figure, const FigureMetadata& metadata);

} // namespace edgecut
