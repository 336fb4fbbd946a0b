// SPDX-License-Identifier: GPL-3.0-or-later
// Energy, money and what leaves the device, with clicks and keys.
#include "core/base/message.h"
#include "core/partition/leaving.h"
#include "core/session/beyond_time.h"
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/models/layer_selection.h"
#include "widgets/plots/staircase_plot.h"
#include "widgets/text/text.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace edgecut;
using namespace edgecut::studio;

class tst_BeyondTimeForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init()
    {
        m_studio->open();
        m_studio->openExample("alexnet-4g");
    }
    void cleanup() { m_studio->close(); }

    void opensAndClosesWithKeys()
    {
        openForm();
        QVERIFY(form()->isVisible());
        QVERIFY(m_studio->part<QComboBox>("radio")->isVisible());
        QTest::keyClick(form(), Qt::Key_Escape);
        QVERIFY(!form()->isVisible());
    }

    /// Radio, weight and price are edits; the answer and the button say so; undo takes them back.
    void everyFieldIsAnEdit()
    {
        auto* button = m_studio->part<QToolButton>("beyondTime");
        QCOMPARE(button->text(), QString("Beyond time"));
        openForm();
        auto* radio = m_studio->part<QComboBox>("radio");
        QTest::keyClick(radio, Qt::Key_Down);
        QTest::keyClick(radio, Qt::Key_Down);
        m_studio->settle();
        QCOMPARE(setting("radio"), radio->currentData().toString().toStdString());
        QVERIFY(!m_studio->document().answer()->problem->radios.empty());
        type("energy-weight", "2.5");
        QCOMPARE(setting("energy-weight"), std::string("2.5"));
        QCOMPARE(m_studio->document().answer()->problem->weights.energyMs, 2.5);
        type("price", "0.72");
        QCOMPARE(button->text(), QString("Beyond time (3)"));
        const QString facts = m_studio->part<QLabel>("beyondTimeFacts")->text();
        QVERIFY2(facts.contains("by the radio") && facts.contains("for a million frames"),
                 qPrintable(facts));
        for (int i = 0; i < 4; ++i)
            m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(button->text(), QString("Beyond time"));
        QVERIFY(m_studio->document().answer()->problem->radios.empty());
    }

    /// Where a price is set, methods are compared by money too.
    void aPriceBringsItsColumn()
    {
        m_studio->showWorkspace("compare");
        QVERIFY(!headings().contains("A million cost"));
        openForm();
        type("price", "0.72");
        m_studio->settle();
        QVERIFY2(headings().contains("A million cost"), qPrintable(headings().join('|')));
        auto* table = m_studio->part<QTableView>("compareTable");
        const int column = static_cast<int>(headings().indexOf("A million cost"));
        QString edgeOnly, cloudOnly;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString method = table->model()->index(row, 0).data().toString();
            const QString money = table->model()->index(row, column).data().toString();
            if (method.contains("first tier"))
                edgeOnly = money;
            if (method.contains("last tier"))
                cloudOnly = money;
        }
        QCOMPARE(edgeOnly, QString("0"));
        QVERIFY2(cloudOnly.toDouble() > 0, qPrintable(cloudOnly));
    }

    /// Without a radio or power there is nothing to trade; a click on the front takes its plan.
    void theFrontTakesAWeightAtAClick()
    {
        m_studio->showWorkspace("energy");
        auto* plot = m_studio->part<StaircasePlot>("energyFront");
        openForm();
        auto* radio = m_studio->part<QComboBox>("radio");
        QTest::keyClick(radio, Qt::Key_Down);
        QTest::keyClick(form(), Qt::Key_Escape);
        m_studio->settle();
        const QList<StaircaseStep> steps = plot->data().steps;
        QVERIFY(!steps.isEmpty());
        QCOMPARE(plot->budget(), m_studio->document().answer()->solution->evaluation.latencyMs);
        for (qsizetype i = 1; i < steps.size(); ++i) {
            QVERIFY(steps[i].fromMs > steps[i - 1].fromMs);
            QVERIFY(steps[i].value < steps[i - 1].value); // slower only where it saves energy
        }
        emit plot->budgetCommitted(steps.last().fromMs * 1.001);
        m_studio->settle();
        const Evaluation& chosen = m_studio->document().answer()->solution->evaluation;
        QVERIFY(qAbs(chosen.energyMj - steps.last().value) <= 1e-9 * steps.last().value);
        QVERIFY(qAbs(plot->budget() - steps.last().fromMs) <= 1e-9 * steps.last().fromMs);
        m_studio->document().undo();
        m_studio->settle();
        QVERIFY(setting("energy-weight").empty());
    }

    /// The inspector lists every tensor that leaves, with its shape; of a selected layer its own.
    void theInspectorSaysWhatLeaves()
    {
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "cloud-only"); });
        m_studio->settle();
        QVERIFY2(leaving().contains("3×227×227") && leaving().contains("the data themselves"),
                 qPrintable(leaving()));
        const PartitionProblem& problem = *m_studio->document().answer()->problem;
        LayerSelection& selection = m_studio->window().sessionView()->selection();
        selection.select(problem.findLayer("conv2")->value);
        QCOMPARE(leaving(), QString("Nothing that this layer makes."));
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "edge-only"); });
        m_studio->settle();
        selection.clear();
        QCOMPARE(leaving(), QString("Nothing, under the present plan."));
        m_studio->document().commit(
            [](Session& session) { return pinEdit(session, "conv2", "edge"); });
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "min-cut"); });
        m_studio->settle();
        const Answer& answer = *m_studio->document().answer();
        for (const LeavingTensor& each :
             leavingFirstTier(*answer.problem, answer.solution->evaluation))
            QVERIFY2(leaving().contains(formatBytes(each.bytes)), qPrintable(leaving()));
    }

private:
    QWidget* form() const { return m_studio->part<QWidget>("beyondTimeForm"); }
    void openForm() const
    {
        QTest::mouseClick(m_studio->part<QToolButton>("beyondTime"), Qt::LeftButton);
    }
    void type(const char* key, const char* text) const
    {
        NumberField* field = form()->findChild<OptionForm*>()->field(QString::fromLatin1(key));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
    }
    std::string setting(const char* key) const
    {
        return m_studio->document().scenario().setting(beyondTimeSetting(key), std::string_view());
    }
    QStringList headings() const
    {
        const QAbstractItemModel* model = m_studio->part<QTableView>("compareTable")->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->headerData(column, Qt::Horizontal).toString());
        return texts;
    }
    QString leaving() const
    {
        QString text = m_studio->part<QLabel>("leavingLabel")->text();
        return text.remove(QChar(0x200B));
    }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_BeyondTimeForm)
#include "tst_beyond_time_form.moc"
