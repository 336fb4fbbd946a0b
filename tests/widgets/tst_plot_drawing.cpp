// SPDX-License-Identifier: GPL-3.0-or-later
// What plots draw, apart from the widgets that show it.
#include "tests/widgets/samples.h"
#include "widgets/plots/curve_drawing.h"
#include "widgets/plots/label_placement.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace edgecut;

class tst_PlotDrawing : public QObject
{
    Q_OBJECT

private slots:
    void frameMapsBothWays()
    {
        const PlotFrame frame{
            {50, 20, 400, 200}, {0, 0, 500, 260}, {0.1, 1000, true}, {0, 80, false}};
        QCOMPARE(frame.pixelX(0.1), 50.0);
        QCOMPARE(frame.pixelX(1000), 450.0);
        QCOMPARE(frame.pixelX(10), 250.0);
        QCOMPARE(frame.pixelY(0), 220.0);
        QCOMPARE(frame.pixelY(80), 20.0);
        for (const double mbps : {0.1, 0.37, 5.85, 999.0})
            QVERIFY(std::abs(frame.valueX(frame.pixelX(mbps)) - mbps) < 1e-9 * mbps);
    }

    void curveIsDrawnByItsFormula()
    {
        const CurveData data = samples::curve();
        const PlotFrame frame{
            {50, 20, 700, 300}, {0, 0, 800, 360}, {0.1, 1000, true}, latencyRange(data, true)};
        const CurveLine& line = data.lines.first();
        const QPolygonF points = curvePoints(line, frame);
        QVERIFY(points.size() > 300);
        for (const QPointF& point : points) {
            const double mbps = std::clamp(frame.valueX(point.x()), 0.1, 1000.0);
            const auto latency = latencyAt(line, mbps);
            QVERIFY(latency);
            QVERIFY(std::abs(frame.pixelY(*latency) - point.y()) < 0.01);
        }
        for (const CurveBreak& corner : data.breaks) {
            const QPointF pixel = frame.pixel(corner.mbps, *latencyAt(line, corner.mbps));
            QVERIFY(std::ranges::any_of(points, [&](const QPointF& point) {
                return QLineF(point, pixel).length() < 1e-6;
            }));
        }
    }

    void labelsNeverOverlap()
    {
        constexpr quint32 seed = 7;
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            LabelObstacles obstacles;
            obstacles.bounds = QRectF(0, 0, 400, 200);
            QList<LabelRequest> requests;
            for (int i = 0; i < 12; ++i) {
                const QPointF point(random.bounded(400), random.bounded(200));
                const QSizeF size(20 + random.bounded(80), 14);
                obstacles.points.append(QRectF(point - QPointF(4, 4), QSizeF(8, 8)));
                requests.append({size, placesRound(point, size, 5)});
            }
            const auto places = placeLabels(requests, obstacles, 2);
            QCOMPARE(places.size(), requests.size());
            for (int i = 0; i < places.size(); ++i) {
                if (!places[i])
                    continue;
                QVERIFY(obstacles.bounds.contains(*places[i]));
                QCOMPARE(places[i]->size(), requests[i].size);
                for (int j = 0; j < i; ++j)
                    QVERIFY2(!places[j] || !places[j]->intersects(*places[i]),
                             qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
            }
        }
    }

    void labelsKeepClearOfLines()
    {
        // A line runs through the first place; the second one is free.
        LabelObstacles obstacles;
        obstacles.bounds = QRectF(0, 0, 200, 100);
        obstacles.lines = {QPolygonF({{0, 20}, {200, 20}})};
        const auto places = placeLabels({{QSizeF(40, 12), {{100, 20}, {100, 60}}}}, obstacles, 2);
        QCOMPARE(places[0]->center(), QPointF(100, 60));
        // No free place: the line is covered rather than the label lost.
        const auto forced = placeLabels({{QSizeF(40, 12), {{100, 20}}}}, obstacles, 2);
        QVERIFY(forced[0].has_value());
        // Outside: no label.
        QVERIFY(!placeLabels({{QSizeF(40, 12), {{0, 0}}}}, obstacles, 2)[0]);
    }

    void texIsEscaped()
    {
        QCOMPARE(PgfWriter::escaped(QStringLiteral("a_b %1 & {x} \\ #")),
                 QStringLiteral("a\\_b \\%1 \\& \\{x\\} \\textbackslash{} \\#"));
        StackedLatencyData data = samples::stacked(3);
        data.positions[0].label = QStringLiteral("conv_1/3×3");
        StackedLatencyPlot plot;
        plot.setData(data);
        const QString tex = plot.tex();
        QVERIFY(tex.contains(QStringLiteral("conv\\_1/3$\\times$3")));
        QCOMPARE(tex.count(QStringLiteral("\\addplot")), 3);
        QCOMPARE(tex.count(QLatin1Char('{')) - tex.count(QStringLiteral("\\{")),
                 tex.count(QLatin1Char('}')) - tex.count(QStringLiteral("\\}")));
    }
};

QTEST_MAIN(tst_PlotDrawing)
#include "tst_plot_drawing.moc"
