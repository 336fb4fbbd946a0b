// SPDX-License-Identifier: GPL-3.0-or-later
// DADS over a trace, with clicks and keys.
#include "app/studio/workspaces/trace_run.h"
#include "core/base/files.h"
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/plots/time_plot.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace edgecut;
using namespace edgecut::studio;

class tst_TracePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init() { m_studio->open(); }
    void cleanup() { m_studio->close(); }

    void anExampleOpensOnItsTrace()
    {
        m_studio->openExample("dads-trace");
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("pipeline"));
        QCOMPARE(m_studio->part<QTabBar>("pipelinePages")->currentIndex(), 1);
        const TimePlotData rates = plot(0)->data();
        QCOMPARE(rates.series.first().points.size(), qsizetype(300));
        QVERIFY(!rates.bands.isEmpty() && !rates.marks.isEmpty());
        QVERIFY(text("traceSummary").contains("changes of plan over 300 samples"));
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        QVERIFY(ids.contains("trace-uplink") && ids.contains("trace-throughput"));
    }

    void aMomentsRateBecomesTheUplink()
    {
        m_studio->openExample("dads-trace");
        auto* use = m_studio->part<QPushButton>("useMoment");
        QVERIFY(!use->isVisible());
        emit plot(0)->momentClicked(10.5);
        QVERIFY(text("traceMoment").startsWith("At 10 s"));
        QCOMPARE(plot(2)->moment(), std::optional<double>(10.0));
        QVERIFY(use->isVisible());
        QTest::mouseClick(use, Qt::LeftButton);
        m_studio->settle();
        const double expected = plot(0)->data().series.first().points[10].y();
        QCOMPARE(m_studio->document().shownLink().uplinkMbps, expected);
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(m_studio->document().shownLink().uplinkMbps, 5.85);
    }

    void hysteresisAndProbesAreEdits()
    {
        m_studio->openExample("dads-trace");
        const qsizetype changes = plot(0)->data().marks.size();
        auto* field = m_studio->part<NumberField>("hysteresis");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "400");
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
        QVERIFY(plot(0)->data().marks.size() < changes);
        QTest::mouseClick(m_studio->part<QCheckBox>("probe"), Qt::LeftButton, {}, {8, 8});
        m_studio->settle();
        QCOMPARE(plot(0)->data().series.size(), qsizetype(2));
        QVERIFY(text("traceSummary").contains("simulated instrument"));
        m_studio->document().undo();
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(plot(0)->data().series.size(), qsizetype(1));
        QCOMPARE(plot(0)->data().marks.size(), changes);
    }

    void aSyntheticTraceIsOneClickAway()
    {
        m_studio->openExample("alexnet-4g");
        m_studio->showWorkspace("pipeline");
        m_studio->part<QTabBar>("pipelinePages")->setCurrentIndex(1);
        auto* add = m_studio->part<QPushButton>("traceSynthetic");
        QVERIFY(add->isVisible());
        QTest::mouseClick(add, Qt::LeftButton);
        m_studio->settle();
        QVERIFY(text("traceName").contains("Synthetic"));
        QVERIFY(!add->isVisible());
        QVERIFY(!plot(0)->data().series.isEmpty());
    }

    void aDroppedTraceComesIntoView()
    {
        m_studio->openExample("alexnet-4g");
        const QString path = m_studio->fileInHome("three.txt");
        QVERIFY(writeTextFile(path.toStdString(), "0 5\n1 0\n2 5\n"));
        m_studio->window().openFile(path);
        m_studio->settle();
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("pipeline"));
        QCOMPARE(plot(0)->data().series.first().points.size(), qsizetype(3));
    }

    /// Offered where the trace has latencies; what each frame takes grows by the trace's.
    void theTracesOwnLatencyIsAnOption()
    {
        m_studio->openExample("alexnet-4g");
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "min-cut"); });
        const QString plain = m_studio->fileInHome("plain.txt");
        QVERIFY(writeTextFile(plain.toStdString(), "0 900\n1 900\n"));
        m_studio->window().openFile(plain);
        m_studio->settle();
        auto* own = m_studio->part<QCheckBox>("traceLatency");
        QVERIFY(!own->isEnabled());
        const QString path = m_studio->fileInHome("late.json");
        QVERIFY(writeTextFile(path.toStdString(), R"([
            {"duration_ms": 1000, "bandwidth_kbps": 900000, "latency_ms": 1},
            {"duration_ms": 1000, "bandwidth_kbps": 900000, "latency_ms": 7}])"));
        m_studio->window().openFile(path);
        m_studio->settle();
        QVERIFY(own->isEnabled() && !own->isChecked());
        const auto latencies = [&] { return plot(1)->data().series.first().points; };
        QCOMPARE(latencies()[0].y(), latencies()[1].y());
        QTest::mouseClick(own, Qt::LeftButton, {}, {8, 8});
        m_studio->settle();
        QVERIFY(own->isChecked());
        QVERIFY(qAbs(latencies()[1].y() - latencies()[0].y() - 6) < 1e-9);
        m_studio->document().undo();
        m_studio->settle();
        QVERIFY(!own->isChecked());
        QCOMPARE(latencies()[0].y(), latencies()[1].y());
    }

    void aBrokenTraceIsRefusedWithItsLine()
    {
        m_studio->openExample("alexnet-4g");
        const QString path = m_studio->fileInHome("backwards.txt");
        QVERIFY(writeTextFile(path.toStdString(), "0 5\n2 3\n1 5\n"));
        QString problem;
        connect(&m_studio->window(), &MainWindow::problemReported, this,
                [&problem](const QString& said) { problem = said; });
        m_studio->window().openFile(path);
        m_studio->settle();
        QVERIFY2(problem.contains("backwards.txt:3"), qPrintable(problem));
        QVERIFY(m_studio->document().scenario().inputs.empty());
    }

private:
    TimePlot* plot(int index) const
    {
        return m_studio->part<TimePlot>(qPrintable(QStringLiteral("tracePlot%1").arg(index)));
    }
    QString text(const char* name) const { return m_studio->part<QLabel>(name)->text(); }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_TracePage)
#include "tst_trace_page.moc"
