// SPDX-License-Identifier: GPL-3.0-or-later
// Measured times, from the file to the plot, with clicks and keys.
#include "app/studio/workspaces/measured_tables.h"
#include "core/base/files.h"
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/models/layer_selection.h"
#include "widgets/plots/scatter_plot.h"
#include "widgets/text/text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::studio;

class tst_MeasuredWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init() { m_studio->open(); }
    void cleanup() { m_studio->close(); }

    void emptyStateSaysHowToGetTimes()
    {
        openModel();
        m_studio->showWorkspace("measured");
        QVERIFY(m_studio->part<ScatterPlot>("measuredPlot")->data().points.isEmpty());
        QVERIFY(!m_studio->part<QPushButton>("forgetTimes")->isVisible());
        QVERIFY(!m_studio->part<QTableView>("measuredKernels")->isVisible());
    }

    /// Dropped on the window, asked for the tier, one edit, kept by the session.
    void aDroppedProfileIsMatchedAndKept()
    {
        openModel();
        const CostTable before = m_studio->document().model()->costs;
        drop(engineProfile());
        auto* ask = dialog();
        QVERIFY(ask);
        auto* edge = ask->findChild<QComboBox*>(QStringLiteral("timesOfTier0"));
        QCOMPARE(edge->currentText(), QString("TensorRT")); // the first tier, if nobody says else
        QCOMPARE(ask->findChild<QComboBox*>(QStringLiteral("timesOfTier1"))->currentIndex(), 0);
        const QString fit = ask->findChild<QLabel*>(QStringLiteral("timesFit"))->text();
        QVERIFY2(fit.startsWith("3 of 4 row") && fit.contains("TensorRT name layers of AlexNet"),
                 qPrintable(fit));
        press(ask, QDialogButtonBox::Ok);
        m_studio->settle();

        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("measured"));
        const ScenarioProblem& model = *m_studio->document().model();
        QCOMPARE(model.measured.size(), std::size_t(1));
        QVERIFY(!model.problem.fused.empty());
        auto* plot = m_studio->part<ScatterPlot>("measuredPlot");
        QCOMPARE(plot->data().points.size(), qsizetype(3));
        QCOMPARE(table("unmatchedTimes")->index(0, 1).data().toString(),
                 QString("Reformatting CopyNode for Output Tensor 0"));
        QCOMPARE(table("unmatchedTimes")->index(0, 3).data().toString(), QString("6"));
        QVERIFY(note().startsWith("times.json (TensorRT), measured on edge"));
        QVERIFY2(note().contains("3 kernel"), qPrintable(note()));

        // It is in the session's file, and one step of undo.
        const QString path = QString::fromStdString(m_studio->document().session().path());
        m_studio->window().closeSession();
        m_studio->window().openFile(path);
        m_studio->settle();
        QCOMPARE(m_studio->document().model()->measured.size(), std::size_t(1));
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(m_studio->document().model()->costs, before);
        QVERIFY(m_studio->part<ScatterPlot>("measuredPlot")->data().points.isEmpty());
        m_studio->document().redo();
        m_studio->settle();
        QCOMPARE(m_studio->document().model()->measured.size(), std::size_t(1));
        QTest::mouseClick(m_studio->part<QPushButton>("forgetTimes"), Qt::LeftButton);
        m_studio->settle();
        QCOMPARE(m_studio->document().model()->costs, before);
    }

    void cancellingChangesNothing()
    {
        openModel();
        const std::size_t edits = m_studio->document().session().edits().size();
        drop(engineProfile());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        m_studio->settle();
        QCOMPARE(m_studio->document().session().edits().size(), edits);
        QVERIFY(m_studio->document().model()->measured.empty());
    }

    /// Columns go to the tiers of their names, in one edit; the first line of a table says so.
    void aTableBringsSeveralTiers()
    {
        openModel();
        drop(write("times.csv", "layer,cloud,edge\nconv1,0.5,40\nfc6,1,80\nnobody,1,1\n"));
        auto* ask = dialog();
        QCOMPARE(ask->findChild<QComboBox*>(QStringLiteral("timesOfTier0"))->currentText(),
                 QString("column edge"));
        QCOMPARE(ask->findChild<QComboBox*>(QStringLiteral("timesOfTier1"))->currentText(),
                 QString("column cloud"));
        press(ask, QDialogButtonBox::Ok);
        m_studio->settle();
        const ScenarioProblem& model = *m_studio->document().model();
        QCOMPARE(model.measured.size(), std::size_t(2));
        QCOMPARE(model.costs.at(*model.graph->findLayer("fc6"), 0).ms, 80.0);
        QCOMPARE(model.costs.at(*model.graph->findLayer("fc6"), 1).ms, 1.0);
        QVERIFY(model.problem.fused.empty());
        auto* tier = m_studio->part<QComboBox>("measuredTier");
        QCOMPARE(tier->count(), 2);
        tier->setFocus();
        QTest::keyClick(tier, Qt::Key_Down);
        QVERIFY2(note().contains("measured on cloud"), qPrintable(note()));
        // The dialog says where nothing fits, and cannot be accepted then.
        drop(write("other.csv", "layer,edge\nnobody,1\n"));
        QVERIFY(
            !dialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void pointsAndRowsSelectTheLayer()
    {
        openModel();
        useProfile();
        const Graph& graph = *m_studio->document().model()->graph;
        LayerSelection& selection = m_studio->window().sessionView()->selection();
        auto* plot = m_studio->part<ScatterPlot>("measuredPlot");
        const int conv2 = graph.findLayer("conv2")->value;
        QTest::mouseClick(plot->findChild<QWidget*>() ? plot->findChild<QWidget*>() : plot,
                          Qt::LeftButton, {}, plot->placeOf(conv2).toPoint());
        QCOMPARE(selection.layer(), conv2);
        QCOMPARE(plot->selected(), conv2);
        auto* view = m_studio->part<QTableView>("measuredKernels");
        QCOMPARE(view->currentIndex().data(CellTable::LayerRole).toInt(), conv2);
        const QRect first = view->visualRect(view->model()->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(selection.layer(), graph.findLayer("conv1")->value);
        // A layer inside a kernel is its kernel's.
        selection.select(graph.findLayer("relu1")->value);
        QCOMPARE(plot->selected(), graph.findLayer("conv1")->value);
    }

    void tablesSortByNumbers()
    {
        openModel();
        useProfile();
        auto* view = m_studio->part<QTableView>("measuredKernels");
        const QAbstractItemModelTester tester(
            view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QHeaderView* header = view->horizontalHeader();
        const QPoint measured(header->sectionViewportPosition(3) + 10, header->height() / 2);
        const auto firstMs = [&] { return view->model()->index(0, 3).data().toString(); };
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, measured);
        const QString once = firstMs();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, measured);
        const QSet<QString> ends{once, firstMs()};
        QCOMPARE(ends, (QSet<QString>{formatMs(9), formatMs(120)}));
        auto* tabs = m_studio->part<QTabBar>("measuredPages");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QVERIFY(m_studio->part<QTableView>("measuredKinds")->isVisible());
        QCOMPARE(table("measuredKinds")->rowCount(), 2);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        QVERIFY(m_studio->part<QTableView>("unmatchedTimes")->isVisible());
    }

    void figuresHoldTheirData()
    {
        openModel();
        useProfile();
        const QList<NamedFigure> figures = m_studio->window().sessionView()->figures();
        const auto found = std::ranges::find(figures, QString("measured"), &NamedFigure::id);
        QVERIFY(found != figures.end());
        const QString csv = found->figure.csv();
        QVERIFY2(csv.startsWith("name,group,measured_ms,predicted_ms\nconv1 + relu1,Conv,50,"),
                 qPrintable(csv));
        QVERIFY(found->figure.tex().contains("only marks"));
    }

    /// Times before any model: said at once, and no empty session stays behind.
    void timesWithoutAModelAreRefused()
    {
        QSignalSpy told(&m_studio->window(), &MainWindow::problemReported);
        drop(engineProfile());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains("open the model that was measured first"),
                 qPrintable(told[0][0].toString()));
        QTRY_VERIFY(!m_studio->window().document());
    }

    void aDamagedProfileNamesItsLine()
    {
        openModel();
        QSignalSpy told(&m_studio->window(), &MainWindow::problemReported);
        drop(write("bad.json", "[\n {\"count\": 2},\n {\"name\": \"conv1\", \"timeMs\": -1}]"));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains("bad.json:3:"), qPrintable(told[0][0].toString()));
        QVERIFY(!dialog());
    }

private:
    void openModel()
    {
        m_studio->window().openZooNetwork(QStringLiteral("alexnet"));
        m_studio->settle();
    }
    QString write(const char* name, const char* text) const
    {
        const QString path = m_studio->fileInHome(name);
        const Status written = writeTextFile(path.toStdString(), text);
        return written ? path : QString();
    }
    QString engineProfile() const
    {
        return write("times.json", R"([
  { "count" : 10 }
, { "name" : "conv1 + relu1", "timeMs" : 500, "averageMs" : 50, "percentage" : 20 }
, { "name" : "conv2", "timeMs" : 1200, "averageMs" : 120, "percentage" : 50 }
, { "name" : "pool1", "timeMs" : 90, "averageMs" : 9, "percentage" : 4 }
, { "name" : "Reformatting CopyNode for Output Tensor 0", "timeMs" : 5, "averageMs" : 0.5 }
])");
    }
    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent over(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                             Qt::NoModifier);
        QCoreApplication::sendEvent(&m_studio->window(), &over);
        QVERIFY(over.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_studio->window(), &event);
        m_studio->settle();
    }
    QDialog* dialog() const
    {
        const auto all = m_studio->window().findChildren<QDialog*>(QStringLiteral("timesDialog"));
        const auto open = std::ranges::find_if(all, &QDialog::isVisible);
        return open == all.end() ? nullptr : *open;
    }
    static void press(QDialog* dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }
    void useProfile()
    {
        drop(engineProfile());
        press(dialog(), QDialogButtonBox::Ok);
        m_studio->settle();
    }
    QAbstractItemModel* table(const char* name) const
    {
        return m_studio->part<QTableView>(name)->model();
    }
    QString note() const { return m_studio->part<QLabel>("measuredNote")->text(); }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_MeasuredWorkspace)
#include "tst_measured_workspace.moc"
