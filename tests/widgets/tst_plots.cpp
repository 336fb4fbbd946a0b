// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/samples.h"
#include "widgets/plots/curve_drawing.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace edgecut;

namespace {

/// Lets the test see what is protected.
template <typename Plot>
class Open : public Plot
{
public:
    using Plot::frame;
    using Plot::scene;
    using Plot::textAt;

    QWidget* canvas() { return Plot::scene().widget(); }
    void prepare(const QSize& size)
    {
        Plot::resize(size);
        Plot::show();
        QVERIFY(QTest::qWaitForWindowExposed(this));
        Plot::grab();
    }
};

QPoint at(const PlotFrame& frame, double x, double y)
{
    return frame.pixel(x, y).toPoint();
}

void drag(QWidget* canvas, const QPoint& from, const QPoint& to)
{
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
}

void turnWheel(QWidget* canvas, const QPoint& place, int notches)
{
    QWheelEvent event(place, canvas->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas, &event);
}

} // namespace

class tst_Plots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void markerIsDragged()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.setBandwidth(10);
        plot.prepare({800, 400});
        QSignalSpy changing(&plot, &CurvePlot::bandwidthChanging);
        QSignalSpy committed(&plot, &CurvePlot::bandwidthCommitted);
        const PlotFrame frame = plot.frame();
        drag(plot.canvas(), at(frame, 10, 100), at(frame, 100, 100));
        QCOMPARE(changing.count(), 2);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed[0][0].toDouble(), plot.bandwidth());
        QVERIFY(std::abs(plot.bandwidth() / 100 - 1) < 0.03);
        // The view did not change: this was no zoom.
        QCOMPARE(plot.frame().x, frame.x);
    }

    void markerDragIsCancelledByEscape()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.setBandwidth(10);
        plot.prepare({800, 400});
        QSignalSpy changing(&plot, &CurvePlot::bandwidthChanging);
        QSignalSpy committed(&plot, &CurvePlot::bandwidthCommitted);
        const PlotFrame frame = plot.frame();
        QTest::mousePress(plot.canvas(), Qt::LeftButton, {}, at(frame, 10, 100));
        QTest::mouseMove(plot.canvas(), at(frame, 50, 100));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QTest::mouseRelease(plot.canvas(), Qt::LeftButton, {}, at(frame, 50, 100));
        QCOMPARE(plot.bandwidth(), 10.0);
        QCOMPARE(changing.last()[0].toDouble(), 10.0);
        QCOMPARE(committed.count(), 0);
    }

    void clickOnTheCurveSetsTheBandwidth()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.setBandwidth(10);
        plot.prepare({800, 400});
        QSignalSpy committed(&plot, &CurvePlot::bandwidthCommitted);
        const PlotFrame frame = plot.frame();
        const double latency = *latencyAt(plot.data().lines.first(), 200);
        QTest::mouseClick(plot.canvas(), Qt::LeftButton, {}, at(frame, 200, latency));
        QCOMPARE(committed.count(), 1);
        QVERIFY(std::abs(plot.bandwidth() / 200 - 1) < 0.03);
        // Far from every line nothing happens.
        QTest::mouseClick(plot.canvas(), Qt::LeftButton, {}, at(frame, 0.3, frame.y.from * 1.1));
        QCOMPARE(committed.count(), 1);
    }

    void keysMoveTheMarker()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.setBandwidth(10);
        plot.prepare({800, 400});
        QSignalSpy committed(&plot, &CurvePlot::bandwidthCommitted);
        QTest::keyPress(&plot, Qt::Key_Right);
        QTest::keyPress(&plot, Qt::Key_Right);
        QCOMPARE(committed.count(), 0);
        QTest::keyRelease(&plot, Qt::Key_Right);
        QCOMPARE(committed.count(), 1);
        QVERIFY(std::abs(plot.bandwidth() - 10 * 1.02 * 1.02) < 1e-9);
        QTest::keyClick(&plot, Qt::Key_PageDown);
        QCOMPARE(plot.bandwidth(), 9.0);
        QTest::keyClick(&plot, Qt::Key_PageDown);
        QCOMPARE(plot.bandwidth(), 1.2);
        QTest::keyClick(&plot, Qt::Key_PageUp);
        QTest::keyClick(&plot, Qt::Key_PageUp);
        QCOMPARE(plot.bandwidth(), 69.8);
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.bandwidth(), 1000.0);
    }

    void dragZoomsAndDoubleClickResets()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.setBandwidth(500);
        plot.prepare({800, 400});
        QSignalSpy committed(&plot, &CurvePlot::bandwidthCommitted);
        const PlotFrame home = plot.frame();
        drag(plot.canvas(), at(home, 1, 600), at(home, 30, 150));
        const PlotFrame zoomed = plot.frame();
        QVERIFY(std::abs(zoomed.x.from / 1 - 1) < 0.05);
        QVERIFY(std::abs(zoomed.x.to / 30 - 1) < 0.05);
        QVERIFY(std::abs(zoomed.y.from / 150 - 1) < 0.05);
        QCOMPARE(committed.count(), 0);
        // New data keep the zoom.
        CurveData data = plot.data();
        data.breaks.removeLast();
        plot.setData(data);
        plot.grab();
        QVERIFY(std::abs(plot.frame().x.to / zoomed.x.to - 1) < 1e-9);
        const QPoint place = at(plot.frame(), 2, 500);
        QTest::mouseDClick(plot.canvas(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(plot.canvas(), Qt::LeftButton, {}, place);
        QCOMPARE(plot.frame().x, home.x);
        QCOMPARE(plot.frame().y, home.y);
    }

    void wheelZoomsAboutTheMouse()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.prepare({800, 400});
        const PlotFrame home = plot.frame();
        const QPoint place = at(home, 20, 200);
        const double before = home.valueX(place.x());
        turnWheel(plot.canvas(), place, 2);
        const PlotFrame zoomed = plot.frame();
        QVERIFY(zoomed.x.from > home.x.from && zoomed.x.to < home.x.to);
        // The axis may have moved by the width of its longer labels.
        QVERIFY(std::abs(zoomed.valueX(place.x()) / before - 1) < 0.06);
        turnWheel(plot.canvas(), place, -20); // never beyond the whole
        QCOMPARE(plot.frame().x.from, home.x.from);
        QCOMPARE(plot.frame().x.to, home.x.to);
        for (int i = 0; i < 200; ++i)
            turnWheel(plot.canvas(), place, 5);
        QVERIFY(plot.frame().x.from < plot.frame().x.to);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.frame().x, home.x);
    }

    void readOut()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.prepare({800, 400});
        QSignalSpy hovered(&plot, &PlotWidget::hovered);
        const PlotFrame frame = plot.frame();
        QTest::mouseMove(plot.canvas(), at(frame, 300, 300));
        QCOMPARE(hovered.count(), 1);
        const QString text = hovered[0][0].toString();
        QVERIFY2(text.contains(QStringLiteral("edge only: 372\u00a0ms")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Minimum cut: ")), qPrintable(text));
        const double latency = *latencyAt(plot.data().lines.first(), 9);
        QVERIFY(plot.textAt(frame.pixel(9, latency)).startsWith(QStringLiteral("9.0 · cut moves")));
    }

    void clickSelectsALayer()
    {
        Open<StackedLatencyPlot> stacked;
        stacked.setData(samples::stacked(24));
        stacked.prepare({800, 360});
        QSignalSpy positions(&stacked, &StackedLatencyPlot::positionClicked);
        QSignalSpy layers(&stacked, &StackedLatencyPlot::layerClicked);
        QTest::mouseClick(stacked.canvas(), Qt::LeftButton, {}, at(stacked.frame(), 7, 50));
        QCOMPARE(positions.last()[0].toInt(), 7);
        QCOMPARE(layers.last()[0].toInt(), 7);
        QTest::keyClick(&stacked, Qt::Key_Right);
        QCOMPARE(layers.last()[0].toInt(), 8);
        QTest::keyClick(&stacked, Qt::Key_End);
        QCOMPARE(layers.last()[0].toInt(), 23);
        const auto count = layers.count();
        stacked.setSelectedLayer(3);
        QCOMPARE(layers.count(), count);

        Open<OutputBytesPlot> outputs;
        outputs.setData(samples::outputs(30));
        outputs.prepare({800, 360});
        QSignalSpy clicks(&outputs, &OutputBytesPlot::layerClicked);
        QTest::mouseClick(outputs.canvas(), Qt::LeftButton, {}, at(outputs.frame(), 12, 1000));
        QCOMPARE(clicks.last()[0].toInt(), 12);
        QTest::keyClick(&outputs, Qt::Key_Left);
        QCOMPARE(clicks.last()[0].toInt(), 11);
        QVERIFY(outputs.textAt(outputs.frame().pixel(0, 1000))
                    .contains(QStringLiteral("of the input")));

        Open<LayerTimesPlot> times;
        times.setData(samples::layerTimes(20));
        times.prepare({800, 360});
        QSignalSpy timed(&times, &LayerTimesPlot::layerClicked);
        QTest::mouseClick(times.canvas(), Qt::LeftButton, {}, at(times.frame(), 12, 2));
        QCOMPARE(timed.last()[0].toInt(), 12);
        QTest::keyClick(&times, Qt::Key_Home);
        QCOMPARE(timed.last()[0].toInt(), 0);
        QCOMPARE(times.textAt(times.frame().pixel(7, 2)),
                 QStringLiteral("layer8\nedge: %1\ncloud: %2")
                     .arg(formatMs(40), formatMs(40.0 / 12)));

        Open<BarComparisonPlot> bars;
        bars.setData(samples::comparison());
        bars.prepare({800, 360});
        QSignalSpy methods(&bars, &BarComparisonPlot::methodClicked);
        QTest::mouseClick(bars.canvas(), Qt::LeftButton, {}, at(bars.frame(), -0.3, 0.5));
        QCOMPARE(methods.last()[0].toString(), QStringLiteral("min-cut"));
    }

    void selectionIsDrawn()
    {
        Open<OutputBytesPlot> plot;
        plot.setData(samples::outputs(30));
        plot.prepare({800, 360});
        const QImage before = plot.grab().toImage();
        plot.setSelectedLayer(20);
        const QImage after = plot.grab().toImage();
        const QPoint above = at(plot.frame(), 20, plot.frame().y.to * 0.9);
        QVERIFY(before.pixelColor(above) != after.pixelColor(above));
        const QPoint elsewhere = at(plot.frame(), 10, plot.frame().y.to * 0.9);
        QCOMPARE(before.pixelColor(elsewhere), after.pixelColor(elsewhere));
    }

    void followsTheTheme()
    {
        Open<CurvePlot> plot;
        plot.setData(samples::curve());
        plot.prepare({800, 400});
        const QImage light = plot.grab().toImage();
        QCOMPARE(light.pixelColor(3, 3), Theme::light().panel);
        applyTheme(*qApp, ThemeChoice::Dark);
        const QImage dark = plot.grab().toImage();
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(dark.pixelColor(3, 3), Theme::dark().panel);
        const PlotFrame frame = plot.frame();
        const QPoint grid = at(frame, 10, frame.y.to) + QPoint(0, 30);
        QVERIFY(dark.pixelColor(grid) != light.pixelColor(grid));
    }

    void survivesOddData_data()
    {
        QTest::addColumn<CurveData>("data");
        CurveData data;
        QTest::newRow("nothing") << data;
        data.lines = {CurveLine()};
        QTest::newRow("no pieces") << data;
        data.lines[0].pieces = {{0.1, 1000, 0, 0}};
        QTest::newRow("all zero") << data;
        data.lines[0].pieces = {{0.1, 1000, 1e300, 1e300}};
        QTest::newRow("huge") << data;
        data.lines[0].pieces = {{0.1, 1000, qInf(), 0}};
        QTest::newRow("infinite") << data;
        data.lines[0].pieces = {{0.1, 1000, qQNaN(), qQNaN()}};
        QTest::newRow("not a number") << data;
        data.lines[0].pieces = {{5, 5, 10, 10}};
        data.fromMbps = data.toMbps = 5;
        QTest::newRow("empty range") << data;
        data = samples::curve();
        data.fromMbps = 0;
        QTest::newRow("from zero") << data;
        data = samples::curve();
        for (int i = 0; i < 400; ++i)
            data.breaks.append({1 + i * 0.01, QStringLiteral("a break with a long label")});
        QTest::newRow("400 breaks") << data;
    }
    void survivesOddData()
    {
        QFETCH(CurveData, data);
        for (const bool logarithmic : {true, false}) {
            Open<CurvePlot> plot;
            plot.setLogLatency(logarithmic);
            plot.setData(data);
            plot.setBandwidth(7);
            plot.prepare({300, 140});
            plot.resize(20, 20);
            QVERIFY(!plot.grab().isNull());
            QTest::mouseMove(plot.canvas(), QPoint(10, 10));
            plot.csv();
            plot.tex();
        }
    }

    // Figures for people, no assertions about time: run with -median 5.
    void frameTime_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("marker of the curve") << 0;
        QTest::newRow("curve, new data") << 1;
        QTest::newRow("24 stacked bars, new data") << 2;
        QTest::newRow("140 stacked bars, new data") << 3;
        QTest::newRow("140 outputs, selection") << 4;
    }
    void frameTime()
    {
        QFETCH(int, what);
        Open<CurvePlot> curve;
        Open<StackedLatencyPlot> stacked;
        Open<OutputBytesPlot> outputs;
        CurveData curveData = samples::curve();
        StackedLatencyData bars = samples::stacked(what == 2 ? 24 : 140);
        curve.setData(curveData);
        stacked.setData(bars);
        outputs.setData(samples::outputs(140));
        QWidget* const shown = what < 2    ? static_cast<QWidget*>(&curve)
                               : what == 4 ? static_cast<QWidget*>(&outputs)
                                           : &stacked;
        shown->resize(1000, 360);
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        shown->grab();
        QPixmap canvas(shown->size());
        int i = 0;
        QBENCHMARK
        {
            ++i;
            if (what == 0)
                curve.setBandwidth(1 + i % 100);
            if (what == 1) {
                curveData.lines[0].pieces[0].fixedMs += 0.01;
                curve.setData(curveData);
            }
            if (what == 2 || what == 3) {
                bars.positions[0].msOfPart[0] += 0.01;
                stacked.setData(bars);
            }
            if (what == 4)
                outputs.setSelectedLayer(i % 140);
            shown->render(&canvas);
        }
        QVERIFY(i > 0);
    }
};

QTEST_MAIN(tst_Plots)
#include "tst_plots.moc"
