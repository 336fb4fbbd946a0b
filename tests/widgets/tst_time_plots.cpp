// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"
#include "widgets/plots/time_plot.h"
#include "widgets/scheduling/frame_gantt.h"

#include <QSignalSpy>
#include <QTest>

using namespace edgecut;

namespace {

/// Numbers keep together with their units; tests are written with plain spaces.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

template <typename Plot>
class Open : public Plot
{
public:
    using Plot::frame;
    using Plot::scene;
    using Plot::textAt;

    void prepare()
    {
        Plot::resize(700, 300);
        Plot::show();
        QVERIFY(QTest::qWaitForWindowExposed(this));
        Plot::grab();
    }
    QPointF at(double x, double y) { return Plot::frame().pixel(x, y); }
    void click(double x, double y)
    {
        QTest::mouseClick(Plot::scene().widget(), Qt::LeftButton, {}, at(x, y).toPoint());
    }
};

FrameGanttData gantt()
{
    FrameGanttData data;
    data.rows = {{"edge", QColor("#E69F00"), false, false},
                 {"link", QColor(), true, true},
                 {"cloud", QColor("#0072B2"), false, false}};
    for (int frame = 0; frame < 3; ++frame) {
        const double came = 10.0 * frame;
        data.visits.append({frame, 0, came, came, came + 5});
        data.visits.append({frame, 1, came + 5, 5 + 20.0 * frame, 25 + 20.0 * frame});
        data.visits.append({frame, 2, 25 + 20.0 * frame, 25 + 20.0 * frame, 28 + 20.0 * frame});
    }
    data.longestNote = "bounds the rate";
    return data;
}

TimePlotData twoLines()
{
    TimePlotData data;
    data.timeUnit = "s";
    data.valueUnit = "ms";
    data.series = {{"steps", QColor(Qt::red), false, true, {{0, 10}, {10, 30}}},
                   {"line", QColor(Qt::blue), false, false, {{0, 0}, {10, 100}}}};
    data.bands = {{2, 6, QColor(Qt::green), "heavy"}};
    data.marks = {4};
    return data;
}

} // namespace

class tst_TimePlots : public QObject
{
    Q_OBJECT

private slots:
    /// Low rows leave no room above their boxes; the note is as high as in high ones.
    void theNoteIsNeverCutOff()
    {
        const auto linesOf = [](int height) {
            FrameGantt plot;
            plot.setTitle({});
            plot.resize(700, height);
            plot.setData(gantt());
            plot.show();
            [&] { QVERIFY(QTest::qWaitForWindowExposed(&plot)); }();
            const QImage image = plot.grab().toImage();
            const QColor warning = Theme::of(&plot).warning;
            int lines = 0;
            for (int y = 0; y < image.height(); ++y) {
                bool any = false;
                for (int x = image.width() / 2; x < image.width() && !any; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    any = qAbs(pixel.red() - warning.red()) < 24 &&
                          qAbs(pixel.green() - warning.green()) < 24 &&
                          qAbs(pixel.blue() - warning.blue()) < 24;
                }
                lines += any ? 1 : 0;
            }
            return lines;
        };
        const int whole = linesOf(480);
        QVERIFY(whole > 6);
        for (const int height : {260, 160, 130})
            QCOMPARE(linesOf(height), whole);
    }

    void aFrameIsChosenByMouseAndKey()
    {
        Open<FrameGantt> plot;
        plot.setData(gantt());
        plot.prepare();
        QSignalSpy chosen(&plot, &FrameGantt::frameSelected);
        plot.click(35, 1); // the second frame on the link, the middle row
        QCOMPARE(plot.selectedFrame(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(plain(plot.story(1)), QString("Frame 2: came at 10.0 ms, left after 38.0 ms\n"
                                               "edge: took 5.00 ms\n"
                                               "link: waited 10.0 ms, took 20.0 ms\n"
                                               "cloud: took 3.00 ms"));
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.selectedFrame(), 2);
        plot.click(60, 2); // nobody is on the first row any more
        QCOMPARE(plot.selectedFrame(), -1);
        QVERIFY(plot.story(7).isEmpty());
    }

    void ganttGivesItsNumbers()
    {
        FrameGantt plot;
        plot.setData(gantt());
        QVERIFY(plot.csv().startsWith("frame,stage,ready_ms,start_ms,end_ms\n1,edge,0,0,5\n"));
        QCOMPARE(plot.csv().count('\n'), 10);
        QCOMPARE(plot.tex().count("addplot"), 9);
        QVERIFY(!plot.tex().contains("addlegendentry"));
    }

    void timeReadsOutEveryLine()
    {
        Open<TimePlot> plot;
        plot.setData(twoLines());
        plot.prepare();
        const QString text = plain(plot.textAt(plot.at(5, 50)));
        QVERIFY2(text.contains("heavy") && text.contains("steps: 10.0 ms") &&
                     text.contains("line: 50."),
                 qPrintable(text));
        QVERIFY(!plot.textAt(plot.at(8, 50)).contains("heavy"));
        QSignalSpy clicked(&plot, &TimePlot::momentClicked);
        plot.click(7, 20);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(std::abs(clicked.first().first().toDouble() - 7) < 0.1);
    }

    void timeGivesItsNumbers()
    {
        TimePlot plot;
        plot.setData(twoLines());
        QCOMPARE(plot.csv(), QString("series,time_s,ms\nsteps,0,10\nsteps,10,30\nline,0,0\n"
                                     "line,10,100\n"));
        QVERIFY(plot.tex().contains("(10,10)")); // the step's corner
    }
};

QTEST_MAIN(tst_TimePlots)
#include "tst_time_plots.moc"
