// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/curve_plot.h"
#include "widgets/plots/plot_scene.h"

#include <QPolygonF>

#include <optional>

namespace edgecut {

/// Latency of a line at a rate; none outside its pieces.
std::optional<double> latencyAt(const CurveLine& line, double mbps);

/// The latencies worth showing: all of the main line, of the others what does not dwarf it.
PlotRange latencyRange(const CurveData& data, bool logarithmic);

/// The line in pixels: each piece by its formula, a point every two pixels and at each end.
QPolygonF curvePoints(const CurveLine& line, const PlotFrame& frame);

QColor curveColor(const CurveLine& line, const Theme& theme);

void drawCurves(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const CurveData& data);
/// Labels keep clear of a marker at `markerMbps` where they can; 0: none.
void drawCurveLabels(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                     const CurveData& data, double markerMbps);
/// `withText` adds rate and latency beside the line.
void drawBandwidthMarker(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                         const CurveData& data, double mbps, bool withText, bool focused);

} // namespace edgecut
