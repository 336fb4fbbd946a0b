// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans on one graph, and the ranges of a layer over the uplink: with clicks and keys.
#include "app/studio/document/plan_comparison.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "core/base/files.h"
#include "core/exchange/files.h"
#include "core/session/edits.h"
#include "widgets/forms/tier_strip.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/layer_selection.h"
#include "widgets/models/session_tree_model.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace edgecut;
using namespace edgecut::studio;

class tst_Comparison : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void methodIsLaidOverTheGraph();
    void differencesAreWalkedByKey();
    void runIsLaidOverTheGraph();
    void runOfAnotherModelIsRefused();
    void threeTiersCompareToo();
    void comparisonFollowsTheUplinkAndEndsWithTheModel();
    void rangesOfALayerThatComesBack();

private:
    void settle();
    void layOver(const QString& method);
    void clickRun(int row);
    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    Document& document() const { return *m_window->document(); }
    PlanComparison& comparison() const { return document().comparison(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Comparison::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

void tst_Comparison::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openExample(QStringLiteral("alexnet-4g"));
    settle();
    QVERIFY(document().answer() && document().answer()->solution);
}

void tst_Comparison::settle()
{
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
        QCoreApplication::processEvents();
    }
}

// In Compare, with the mouse.
void tst_Comparison::layOver(const QString& method)
{
    m_window->sessionView()->showWorkspace(QStringLiteral("compare"));
    settle();
    auto* table = part<QTableView>("compareTable");
    auto* button = part<QPushButton>("layOver");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data(CompareModel::MethodRole).toString() == method)
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(index).center());
    }
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void tst_Comparison::clickRun(int row)
{
    auto* tree = part<QTreeView>("sessionTree");
    const auto* model = static_cast<const SessionTreeModel*>(tree->model());
    const QModelIndex runs = model->sectionIndex(SessionSection::Runs);
    const QModelIndex run = model->index(row, 0, runs);
    QVERIFY(run.isValid());
    tree->scrollTo(run);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(run).center());
    settle();
}

void tst_Comparison::methodIsLaidOverTheGraph()
{
    QVERIFY(!part<QFrame>("comparisonBar")->isVisible());
    layOver(QStringLiteral("cloud-only"));
    QCOMPARE(m_window->sessionView()->workspace(), QStringLiteral("graph"));
    QVERIFY(part<QFrame>("comparisonBar")->isVisible());
    QVERIFY(part<GraphView>("graphView")->isCompared());
    QVERIFY(!part<QComboBox>("colouring")->isEnabled());
    // Every layer that the cut leaves at the edge moved, and no other.
    const std::vector<TierId>& here = document().answer()->solution->plan.tierOf;
    std::size_t moved = 0;
    for (std::size_t i = 0; i < here.size(); ++i)
        moved += here[i] != comparison().plan().tierOf[i] ? 1 : 0;
    QVERIFY(moved > 0);
    QCOMPARE(comparison().moved().size(), moved);
    QCOMPARE(part<QComboBox>("movedLayers")->count(), static_cast<int>(moved));
    const QString text = part<QLabel>("comparisonDifference")->text();
    QVERIFY2(text.contains(formatMs(comparison().evaluation()->latencyMs)), qPrintable(text));
    QVERIFY2(text.contains(formatMs(document().answer()->solution->evaluation.latencyMs)),
             qPrintable(text));
    // The figure carries both plans.
    bool hasGraph = false;
    const QList<NamedFigure> figures = m_window->sessionView()->figures();
    for (const NamedFigure& figure : figures)
        hasGraph = hasGraph || (figure.id == QLatin1String("graph") && figure.figure.draw);
    QVERIFY(hasGraph);
    QTest::mouseClick(part<QToolButton>("leaveComparison"), Qt::LeftButton);
    QVERIFY(!comparison().isOn());
    QVERIFY(!part<GraphView>("graphView")->isCompared());
    QVERIFY(!part<QFrame>("comparisonBar")->isVisible());
    QVERIFY(part<QComboBox>("colouring")->isEnabled());
}

void tst_Comparison::differencesAreWalkedByKey()
{
    layOver(QStringLiteral("cloud-only"));
    auto* view = part<GraphView>("graphView");
    QVERIFY(view->hasFocus());
    const std::vector<MovedLayer> moved = comparison().moved();
    QVERIFY(moved.size() >= 2);
    const auto press = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, modifiers);
        return m_window->sessionView()->selection().layer();
    };
    QCOMPARE(press({}), moved[0].layer.value);
    QCOMPARE(press({}), moved[1].layer.value);
    QCOMPARE(press(Qt::ShiftModifier), moved[0].layer.value);
    QCOMPARE(press(Qt::ShiftModifier), moved.back().layer.value); // round at the start
    QCOMPARE(press({}), moved[0].layer.value);
    QVERIFY2(view->accessibleDescription().contains(comparison().name()),
             qPrintable(view->accessibleDescription()));
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!comparison().isOn());
    QCOMPARE(press({}), moved[0].layer.value); // nothing to walk any more
}

void tst_Comparison::runIsLaidOverTheGraph()
{
    document().keepRun();
    settle();
    const Plan kept = document().answer()->solution->plan;
    clickRun(0);
    QVERIFY(comparison().isOn());
    QCOMPARE(comparison().plan(), kept);
    QVERIFY(comparison().moved().empty());
    QCOMPARE(part<QComboBox>("movedLayers")->count(), 0);
    QVERIFY(!part<QComboBox>("movedLayers")->isEnabled());
    // Another uplink, another plan: the kept one stays.
    QVERIFY(document().commitUplink(500));
    settle();
    QCOMPARE(comparison().plan(), kept);
    QVERIFY(!comparison().moved().empty());
    const Result<Evaluation> there = evaluate(*document().answer()->problem, kept);
    QCOMPARE(comparison().evaluation()->latencyMs, there->latencyMs);
    QVERIFY(there->latencyMs > document().answer()->solution->evaluation.latencyMs);
}

void tst_Comparison::runOfAnotherModelIsRefused()
{
    document().keepRun();
    settle();
    m_window->openZooNetwork(QStringLiteral("nin"));
    settle();
    int failures = 0;
    connect(&document(), &Document::failed, this, [&](const Error& error) {
        ++failures;
        QVERIFY(translated(error).contains(QLatin1String("AlexNet")));
    });
    clickRun(0);
    QCOMPARE(failures, 1);
    QVERIFY(!comparison().isOn());
}

void tst_Comparison::threeTiersCompareToo()
{
    m_window->sessionView()->useTiers(3);
    settle();
    QCOMPARE(document().answer()->problem->tierCount(), std::size_t{3});
    layOver(QStringLiteral("edge-only"));
    QVERIFY(comparison().isOn());
    for (const MovedLayer& moved : comparison().moved()) {
        QCOMPARE(moved.other, document().answer()->problem->firstTier());
        QVERIFY(moved.present != moved.other);
    }
    // Other tiers end it: numbers of tiers would mean something else.
    m_window->sessionView()->useTiers(2);
    settle();
    QVERIFY(!comparison().isOn());
}

void tst_Comparison::comparisonFollowsTheUplinkAndEndsWithTheModel()
{
    layOver(QStringLiteral("edge-only"));
    QVERIFY(!comparison().moved().empty());
    QVERIFY(document().commitUplink(0.1)); // everything stays at the edge now
    settle();
    QVERIFY(comparison().isOn());
    QVERIFY(comparison().moved().empty());
    m_window->openZooNetwork(QStringLiteral("nin"));
    settle();
    QVERIFY(!comparison().isOn());
    QVERIFY(!part<GraphView>("graphView")->isCompared());
}

// x feeds y by two tensors of 1 kB and y feeds z by one of 100 kB, over 20 ms of latency: y goes
// out and comes back as the uplink grows.
void tst_Comparison::rangesOfALayerThatComesBack()
{
    PartitionProblem problem;
    problem.name = "back";
    problem.tiers = {"edge", "cloud"};
    problem.links = {{10, 10, 20}};
    problem.layers = {{"x", "Input", 0, TierId(0)}, {"y", "Conv", 0, {}}, {"z", "Conv", 0, {}}};
    problem.timeMs = {0, 0, 0.1, 0.1, 100, 1};
    problem.energyMj.assign(6, 0);
    problem.tensors = {{"a", 1000, {}, LayerId(0), {LayerId(1)}},
                       {"b", 1000, {}, LayerId(0), {LayerId(1)}},
                       {"c", 100000, {}, LayerId(1), {LayerId(2)}}};
    const QString path = m_folder.filePath(QStringLiteral("back.json"));
    QVERIFY(writeTextFile(path.toStdString(), writeProblem(problem)));
    m_window->openFile(path);
    settle();
    QVERIFY(m_window->sessionView()->selectLayer(QStringLiteral("y")));
    settle();
    const auto* strip = part<TierStrip>("tierStrip");
    QVERIFY(strip && strip->isVisible());
    QCOMPARE(strip->ranges().size(), 3);
    const double out = 16 / 59.0, back = (100000 - 2000) * 8 / 20000.0;
    QCOMPARE(strip->ranges()[1].tier, QStringLiteral("cloud"));
    QVERIFY(std::abs(strip->ranges()[1].fromMbps - out) < 1e-3);
    QVERIFY(std::abs(strip->ranges()[1].toMbps - back) < 1e-3);
    QCOMPARE(strip->ranges()[2].tier, QStringLiteral("edge"));
    QCOMPARE(strip->marker(), 10.0);
    const QString words = part<QLabel>("rangesLabel")->text();
    QVERIFY2(words.contains(formatMbps(back)), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("no one switching rate")), qPrintable(words));
    // The graph marks it: coloured by the switching rate it is neither on the scale nor grey.
    auto* colouring = part<QComboBox>("colouring");
    colouring->setCurrentIndex(colouring->count() - 1);
    QCOMPARE(colouring->currentText(), QStringLiteral("Colour: switching rate"));
    m_window->sessionView()->selection().clear();
    auto* view = part<GraphView>("graphView");
    view->setOverlaysShown(false);
    const auto looks = [&](int node) {
        const QImage image = view->grab().toImage();
        const QPoint centre = view->nodePosition(node);
        QSet<QRgb> colors; // hatching has several
        for (int x = 30; x < 50; ++x)
            colors.insert(image.pixel(centre + QPoint(x, 0)));
        return colors;
    };
    QVERIFY(looks(1).size() > 2);
    QCOMPARE(looks(2).size(), 1);
}

QTEST_MAIN(tst_Comparison)
#include "tst_comparison.moc"
