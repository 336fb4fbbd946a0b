// SPDX-License-Identifier: GPL-3.0-or-later
// Frames in the pipeline, with clicks and keys.
#include "app/studio/workspaces/frames_run.h"
#include "app/studio/workspaces/metric_table.h"
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/log_field.h"
#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"

#include <QComboBox>
#include <QLabel>

using namespace edgecut;
using namespace edgecut::studio;

class tst_FramesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init()
    {
        m_studio->open();
        m_studio->openExample("alexnet-4g");
        m_studio->showWorkspace("pipeline");
    }
    void cleanup() { m_studio->close(); }

    void measuresWhatTheFormulasSay()
    {
        const Evaluation& evaluation = m_studio->document().answer()->solution->evaluation;
        auto* table = m_studio->part<MetricTable>("framesMetrics");
        QCOMPARE(table->valueAt(0, 0), formatFps(5));
        QCOMPARE(table->valueAt(0, 1), formatMs(evaluation.latencyMs));
        QCOMPARE(table->valueAt(1, 1), formatMs(evaluation.latencyMs));
        QVERIFY(verdict().startsWith("Keeps up"));
        auto* gantt = m_studio->part<FrameGantt>("gantt");
        QCOMPARE(gantt->data().visits.last().frame, static_cast<int>(framesShown) - 1);
        QCOMPARE(gantt->data().rows.size(), qsizetype(3));
        QVERIFY(gantt->data().rows.first().longest);
    }

    void congestionIsSaidWithTheRateThatWorks()
    {
        typeRate("20");
        const Evaluation& evaluation = m_studio->document().answer()->solution->evaluation;
        QVERIFY2(verdict().startsWith("Congested: edge"), qPrintable(verdict()));
        QVERIFY(verdict().contains(formatFps(evaluation.throughputFps)));
        auto* table = m_studio->part<MetricTable>("framesMetrics");
        QCOMPARE(table->valueAt(0, 0), formatFps(evaluation.throughputFps));
        QCOMPARE(table->valueAt(1, 1), QString("grows"));
        const TimePlotData inside = m_studio->part<TimePlot>("insidePlot")->data();
        QVERIFY(inside.series.first().points.last().y() > 100);
    }

    void aDragIsOneEditAndCanBeUndone()
    {
        const std::size_t edits = m_studio->document().session().undoPosition();
        auto* rate = m_studio->part<LogField>("frameRate");
        LogSlider* slider = rate->slider();
        const QPoint from(static_cast<int>(slider->positionOf(5)), slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(slider, from + QPoint(6 * step, 0));
        QTRY_VERIFY(verdict().startsWith("Congested"));
        QCOMPARE(m_studio->document().session().undoPosition(), edits);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(60, 0));
        m_studio->settle();
        QCOMPARE(m_studio->document().session().undoPosition(), edits + 1);
        QVERIFY(rate->value() > 6.91);
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(rate->value(), 5.0);
        QVERIFY(verdict().startsWith("Keeps up"));
    }

    void aSecondPlanStandsBesideIt()
    {
        auto* gantt = m_studio->part<FrameGantt>("secondGantt");
        QVERIFY(!gantt->isVisible());
        auto* box = m_studio->part<QComboBox>("secondMethod");
        box->setFocus();
        box->setCurrentIndex(box->findData("cloud-only"));
        emit box->activated(box->currentIndex());
        m_studio->settle();
        QVERIFY(gantt->isVisible());
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("pipeline"));
        QVERIFY(verdict().contains("All on the last tier: Congested"));
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        QVERIFY(ids.contains("gantt") && ids.contains("gantt-second") && ids.contains("queue"));
    }

    void aFrameTellsItsStory()
    {
        auto* gantt = m_studio->part<FrameGantt>("gantt");
        gantt->setFocus();
        QTest::keyClick(gantt, Qt::Key_Home);
        QTest::keyClick(gantt, Qt::Key_Right);
        QCOMPARE(gantt->selectedFrame(), 1);
        const QString story = m_studio->part<QLabel>("frameStory")->text();
        QVERIFY2(story.startsWith("Frame 2: came at " + formatMs(200)), qPrintable(story));
    }

    void aPlanThatIsNotThereIsSaid()
    {
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "dsccs"); });
        m_studio->document().commit(
            [](Session& session) { return setOptionEdit(session, "budget-ms", 1e-6); });
        m_studio->document().commit(
            [](Session& session) { return pinEdit(session, "conv5", "cloud"); });
        m_studio->settle();
        QVERIFY2(verdict().contains("budget"), qPrintable(verdict()));
        QVERIFY(m_studio->part<FrameGantt>("gantt")->data().visits.isEmpty());
    }

private:
    QString verdict() const { return m_studio->part<QLabel>("framesVerdict")->text(); }
    void typeRate(const char* text)
    {
        NumberField* field = m_studio->part<LogField>("frameRate")->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
    }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_FramesPage)
#include "tst_frames_page.moc"
