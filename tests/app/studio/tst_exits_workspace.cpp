// SPDX-License-Identifier: GPL-3.0-or-later
// Early exits and the genetic algorithm in the real window: what is there from the start, files,
// settings with undo, Edgent's deadline, the curve as a slider, generations.
#include "app/studio/document/document.h"
#include "app/studio/document/exits_answer.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "app/studio/workspaces/exits_workspace.h"
#include "app/studio/workspaces/learning_workspace.h"
#include "widgets/exits/exit_chains.h"
#include "widgets/exits/requirement_plot.h"
#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/learning_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

namespace {

const QString toy = QStringLiteral(TEST_DATA_DIR "/exits/toy.exits.json");

} // namespace

class tst_ExitsWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void firstPictureNeedsNothing();
    void fileOpensHere();
    void accuraciesAreEditsAndMustRise();
    void edgentObeysTheDeadline();
    void curveIsTheSlider();
    void requirementWithoutSpread();
    void layersTellWhereTheyRun();
    void thresholdsAreEdits();
    void generationsAgainstTheExactAnswer();
    void examplesHaveFigures();

private:
    void showNew(const char* workspace);
    void settle();
    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    void type(const char* name, const QString& text);
    void choose(const char* name, const QString& data);
    ExitChains* chains() const { return part<ExitChains>("exitChains"); }
    Document& document() const { return *m_window->document(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ExitsWorkspace::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

void tst_ExitsWorkspace::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_ExitsWorkspace::settle()
{
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
        QCoreApplication::processEvents();
    }
}

void tst_ExitsWorkspace::showNew(const char* workspace)
{
    m_window->newSession();
    m_window->sessionView()->showWorkspace(QString::fromLatin1(workspace));
    settle();
}

void tst_ExitsWorkspace::type(const char* name, const QString& text)
{
    auto* field = part<NumberField>(name);
    QVERIFY2(field, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
}

void tst_ExitsWorkspace::choose(const char* name, const QString& data)
{
    auto* box = part<QComboBox>(name);
    QVERIFY2(box && box->findData(data) >= 0, name);
    box->setCurrentIndex(box->findData(data));
    emit box->activated(box->currentIndex());
    settle();
}

void tst_ExitsWorkspace::firstPictureNeedsNothing()
{
    showNew("exits");
    QCOMPARE(chains()->picture().exits.size(), 5);
    QCOMPARE(chains()->picture().exits[0].shared, 4);
    QCOMPARE(chains()->picture().exits[4].layers.size(), 22);
    QCOMPARE(part<RequirementPlot>("exitsRequirement")->data().classes.size(), 5);
    QCOMPARE(part<BarComparisonPlot>("exitsLatencies")->data().series.size(), 2);
    QVERIFY(part<CurvePlot>("exitsCurve")->data().lines.size() == 6);
    const QString headline = part<QLabel>("exitsHeadline")->text();
    QVERIFY2(headline.contains(QLatin1String("188.93")) &&
                 headline.contains(QLatin1String("207.11")),
             qPrintable(headline));
    QVERIFY(part<QLabel>("exitsNote")->text().contains(QLatin1String("EXAMPLE DATA")));
}

void tst_ExitsWorkspace::fileOpensHere()
{
    showNew("exits");
    document().addFile(toy);
    settle();
    QCOMPARE(m_window->sessionView()->workspace(), QStringLiteral("exits"));
    QCOMPARE(chains()->picture().exits.size(), 2);
    QCOMPARE(part<QComboBox>("exitsNetwork")->currentText(), QStringLiteral("toy.exits.json"));
    choose("exitsNetwork", QStringLiteral("branchy-vgg16"));
    QCOMPARE(chains()->picture().exits.size(), 3);
    document().undo();
    settle();
    QCOMPARE(chains()->picture().exits.size(), 2);
}

void tst_ExitsWorkspace::accuraciesAreEditsAndMustRise()
{
    showNew("exits");
    type("exitsAccuracy2", QStringLiteral("61"));
    QCOMPARE(chains()->picture().exits[1].accuracy, 0.61);
    type("exitsAccuracy2", QStringLiteral("40"));
    QVERIFY(chains()->picture().exits.isEmpty());
    QVERIFY(part<QLabel>("exitsHeadline")->text().contains(QLatin1String("must rise")));
    document().undo();
    document().undo();
    settle();
    QCOMPARE(chains()->picture().exits[1].accuracy, 0.602);
    QCOMPARE(part<NumberField>("exitsAccuracy2")->value(), 60.2);
}

void tst_ExitsWorkspace::edgentObeysTheDeadline()
{
    showNew("exits");
    QVERIFY(!part<LogSlider>("exitsDeadlineSlider")->isEnabled());
    choose("exitsMethod", QStringLiteral("edgent"));
    QVERIFY(part<LogSlider>("exitsDeadlineSlider")->isEnabled());
    QVERIFY(chains()->picture().exits.last().isChosen);
    const double third = chains()->picture().exits[2].latencyMs;
    type("exitsDeadline", QString::number(third + 0.01));
    QVERIFY(chains()->picture().exits[2].isChosen);
    type("exitsDeadline", QStringLiteral("0.5"));
    QVERIFY(part<QLabel>("exitsHeadline")->text().contains(QLatin1String("least deadline")));
    auto* slider = part<LogSlider>("exitsDeadlineSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    settle();
    QVERIFY(chains()->picture().exits.last().isChosen);
}

void tst_ExitsWorkspace::curveIsTheSlider()
{
    showNew("exits");
    auto* curve = part<CurvePlot>("exitsCurve");
    QCOMPARE(curve->bandwidth(), 74.0);
    const double before = chains()->picture().exits[0].latencyMs;
    emit curve->bandwidthCommitted(0.5);
    settle();
    QCOMPARE(curve->bandwidth(), 0.5);
    QVERIFY(chains()->picture().exits[0].latencyMs > before);
    document().undo();
    settle();
    QCOMPARE(curve->bandwidth(), 74.0);
    // What the curve says is what is served.
    QVERIFY(!curve->data().breaks.isEmpty());
}

void tst_ExitsWorkspace::requirementWithoutSpread()
{
    showNew("exits");
    type("exitsSd", QStringLiteral("0"));
    QCOMPARE(chains()->picture().exits[2].probability, 1.0);
    QCOMPARE(part<RequirementPlot>("exitsRequirement")->data().sd, 0.0);
    QVERIFY(!part<RequirementPlot>("exitsRequirement")->grab().isNull());
}

void tst_ExitsWorkspace::layersTellWhereTheyRun()
{
    showNew("exits");
    QStringList told;
    for (int x = 0; x < chains()->width(); x += 4) {
        const QString text = chains()->textAt(QPointF(x, chains()->height() - 20));
        if (!text.isEmpty() && !told.contains(text))
            told.append(text);
    }
    QCOMPARE(told.size(), 22);
    QVERIFY2(told.first().startsWith(QLatin1String("conv1, Conv, on edge")),
             qPrintable(told.first()));
}

void tst_ExitsWorkspace::thresholdsAreEdits()
{
    showNew("exits");
    auto* tabs = part<QTabWidget>("exitsTabs");
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, Qt::NoModifier,
                      tabs->tabBar()->tabRect(1).center());
    auto* view = part<QTableView>("exitsThresholds");
    QVERIFY(view->isVisible());
    QAbstractItemModel* model = view->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->columnCount(), 13);
    QVERIFY(model->rowCount() >= 3);
    auto* note = part<QLabel>("exitsThresholdNote");
    QVERIFY(note->text().contains(QLatin1String("EXAMPLE DATA")));
    // A person types into the first exit's share; the last one takes what is left.
    const QModelIndex share = model->index(0, 3), last = model->index(0, 11);
    QCOMPARE(share.data().toString(), formatPercent(0.18));
    QCOMPARE(last.data().toString(), formatPercent(0.45));
    QVERIFY(!(last.flags() & Qt::ItemIsEditable));
    const QString latency = model->index(0, 2).data().toString();
    view->setCurrentIndex(share);
    view->edit(share);
    auto* editor = view->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("28"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QCOMPARE(share.data().toString(), formatPercent(0.28));
    QCOMPARE(last.data().toString(), formatPercent(0.35));
    QVERIFY(model->index(0, 2).data().toString() != latency);
    QVERIFY(!note->text().contains(QLatin1String("EXAMPLE DATA")));
    // More than there is, and what is no number, is refused in words.
    QVERIFY(!model->setData(share, QStringLiteral("90")));
    QVERIFY(note->text().contains(QLatin1String("more than 100")));
    QVERIFY(!model->setData(share, QStringLiteral("many")));
    QCOMPARE(share.data().toString(), formatPercent(0.28));
    // Another network has its own; back here what was typed is still there.
    choose("exitsNetwork", QStringLiteral("branchy-vgg16"));
    QCOMPARE(model->columnCount(), 9);
    QVERIFY(note->text().contains(QLatin1String("EXAMPLE DATA")));
    document().undo();
    settle();
    QCOMPARE(model->index(0, 3).data().toString(), formatPercent(0.28));
    QTest::mouseClick(part<QPushButton>("exitsThresholdsBack"), Qt::LeftButton);
    settle();
    QCOMPARE(model->index(0, 3).data().toString(), formatPercent(0.18));
}

void tst_ExitsWorkspace::generationsAgainstTheExactAnswer()
{
    showNew("learning");
    auto* plot = part<LearningPlot>("geneticPlot");
    QCOMPARE(plot->data().lines.size(), 2);
    QCOMPARE(plot->data().lines[0].values.size(), 51);
    QCOMPARE(plot->data().references.size(), 1);
    QCOMPARE(plot->data().marks.size(), 2);
    for (const double best : plot->data().lines[1].values)
        QVERIFY(best >= plot->data().references[0].value * (1 - 1e-9));
    auto* plan = part<ExitChains>("geneticPlan");
    QCOMPARE(plan->picture().exits.size(), 5);
    const ExitChainsPicture last = plan->picture();
    emit plot->roundClicked(0);
    QVERIFY(plan->picture() != last);
    const QList<double> first = plot->data().lines[1].values;
    QTest::mouseClick(part<QPushButton>("geneticAnother"), Qt::LeftButton);
    settle();
    QVERIFY(plot->data().lines[1].values != first);
    document().undo();
    settle();
    QCOMPARE(plot->data().lines[1].values, first);
    // Without a model there is a sentence; with one its plan and the exact one.
    choose("geneticOf", QStringLiteral("model"));
    QVERIFY(part<QLabel>("geneticHeadline")->text().contains(QLatin1String("Open a model")));
    document().addZooNetwork(QStringLiteral("alexnet"));
    settle();
    m_window->sessionView()->showWorkspace(QStringLiteral("learning"));
    settle();
    QCOMPARE(plan->picture().exits.size(), 2);
    QCOMPARE(plan->picture().exits[1].name, QStringLiteral("exact"));
}

void tst_ExitsWorkspace::examplesHaveFigures()
{
    m_window->openExample(QStringLiteral("prednnoff-fig-05"));
    settle();
    QCOMPARE(m_window->sessionView()->workspace(), QStringLiteral("exits"));
    QStringList ids;
    for (const NamedFigure& figure : m_window->sessionView()->figures()) {
        if (figure.id.startsWith(QLatin1String("exits")))
            QVERIFY(!figure.figure.csv().isEmpty());
        ids.append(figure.id);
    }
    for (const char* id : {"exits-network", "exits-requirement", "exits-latency", "exits-curve"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    m_window->openExample(QStringLiteral("prednnoff-fig-05-2"));
    settle();
    QCOMPARE(m_window->sessionView()->workspace(), QStringLiteral("learning"));
    QVERIFY(!part<LearningPlot>("geneticPlot")->csv().isEmpty());
}

QTEST_MAIN(tst_ExitsWorkspace)
#include "tst_exits_workspace.moc"
