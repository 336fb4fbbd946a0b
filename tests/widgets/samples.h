// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/layer_times_plot.h"
#include "widgets/plots/output_bytes_plot.h"
#include "widgets/plots/stacked_latency_plot.h"
#include "widgets/text/text.h"

#include <QStringLiteral>

namespace edgecut::samples {

/// Four pieces from all on the edge to all in the cloud, continuous at the breakpoints, and the two
/// baselines.
inline CurveData curve()
{
    CurveData data;
    CurveLine best;
    best.methodId = QStringLiteral("min-cut");
    best.name = QStringLiteral("Minimum cut");
    // Continuous: where two lines meet, fixed1 - fixed2 = (bytes2 - bytes1) * 8 / (mbps * 1000).
    const double breaks[] = {1.2, 9.0, 69.8};
    const double bytes[] = {0, 20000, 150528, 602112};
    double fixedMs = 372;
    double from = 0.1;
    for (int i = 0; i < 4; ++i) {
        const double to = i < 3 ? breaks[i] : 1000;
        best.pieces.append({from, to, fixedMs, bytes[i]});
        if (i < 3)
            fixedMs -= (bytes[i + 1] - bytes[i]) * 8 / (to * 1000);
        from = to;
    }
    CurveLine edge;
    edge.methodId = QStringLiteral("edge-only");
    edge.name = QStringLiteral("edge only");
    edge.label = QStringLiteral("edge only 372 ms");
    edge.baseline = true;
    edge.pieces = {{0.1, 1000, 372, 0}};
    CurveLine cloud;
    cloud.methodId = QStringLiteral("cloud-only");
    cloud.name = cloud.label = QStringLiteral("cloud only");
    cloud.baseline = true;
    cloud.pieces = {{0.1, 1000, best.pieces.last().fixedMs, 602112}};
    data.lines = {best, edge, cloud};
    data.breaks = {{1.2, QStringLiteral("1.2 · cut moves to pool2")},
                   {9.0, QStringLiteral("9.0 · cut moves to inception_3a")},
                   {69.8, QStringLiteral("69.8 · cut moves to input")}};
    return data;
}

inline StackedLatencyData stacked(int positions)
{
    StackedLatencyData data;
    data.parts = {{QStringLiteral("edge"), QColor(0xe6, 0x9f, 0x00), false},
                  {QStringLiteral("uplink"), QColor(0x8c, 0x7a, 0xa9), true},
                  {QStringLiteral("cloud"), QColor(0x00, 0x72, 0xb2), false}};
    double least = 1e9;
    for (int i = 0; i < positions; ++i) {
        const double share = static_cast<double>(i) / positions;
        const double link = 120 * (1 - share) * (i % 4 == 3 ? 0.4 : 1) + 4;
        CutPosition position{QStringLiteral("inception_%1/conv_%2").arg(i / 6).arg(i),
                             i,
                             {150 * share, link, 30 * (1 - share)}};
        const double total = 150 * share + link + 30 * (1 - share);
        if (total < least) {
            least = total;
            data.best = i;
        }
        data.positions.append(position);
    }
    data.current = positions / 3;
    return data;
}

inline OutputBytesData outputs(int layers)
{
    OutputBytesData data;
    data.inputBytes = 602112;
    for (int i = 0; i < layers; ++i) {
        const double bytes = 1200000.0 / (1 + i * 0.8) * (i % 3 == 0 ? 2.2 : 1);
        data.bars.append({QStringLiteral("layer%1").arg(i + 1), i, bytes,
                          i < layers / 2 ? QColor(0xe6, 0x9f, 0x00) : QColor(0x00, 0x72, 0xb2)});
    }
    return data;
}

inline LayerTimesData layerTimes(int layers)
{
    LayerTimesData data;
    data.series = {{QStringLiteral("edge"), QColor(0xe6, 0x9f, 0x00), {}},
                   {QStringLiteral("cloud"), QColor(0x00, 0x72, 0xb2), {}}};
    for (int i = 0; i < layers; ++i) {
        const double ms = i == 0 ? 0 : 40.0 / (1 + i % 7);
        data.names.append(QStringLiteral("layer%1").arg(i + 1));
        data.layers.append(i);
        data.series[0].msOfLayer.append(ms);
        data.series[1].msOfLayer.append(ms / 12);
    }
    return data;
}

inline BarComparisonData comparison()
{
    BarComparisonData data;
    data.groups = {QStringLiteral("against edge only"), QStringLiteral("against cloud only")};
    data.series = {
        {QStringLiteral("min-cut"), QStringLiteral("Minimum cut"), {1.84, 1.79}},
        {QStringLiteral("neurosurgeon"), QStringLiteral("Neurosurgeon"), {1.52, 1.48}},
        {QStringLiteral("dsh"), QStringLiteral("DSH"), {1.2, qQNaN()}},
        {QStringLiteral("shortest-path"), QStringLiteral("Shortest path"), {1.84, 1.79}}};
    data.axisLabel = QStringLiteral("Speed-up");
    return data;
}

} // namespace edgecut::samples
