// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of the graph in the real window: with the mouse, the keys, the tool bar and the menu.
#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "app/studio/workspaces/block_folding.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/layer_selection.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace edgecut;
using namespace edgecut::studio;

class tst_GraphBlocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void opensAsFineAsNamesCanBeRead_data();
    void opensAsFineAsNamesCanBeRead();
    void doubleClickExpandsAndTheTitleCollapses();
    void keysExpandAndCollapse();
    void levelsByKeysAndButtons();
    void findUnfoldsTheWay();
    void selectionFromElsewhereMarksTheBlock();
    void bandwidthKeepsWhatIsExpanded();
    void valuesOfBlocksAreSums();
    void largerWindowShowsMore();

private:
    void open(const char* network)
    {
        m_window->openZooNetwork(QString::fromLatin1(network));
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
            QCoreApplication::processEvents();
        }
    }
    GraphView& view() const { return *m_window->findChild<GraphView*>(); }
    GraphWorkspace& workspace() const { return *m_window->findChild<GraphWorkspace*>(); }
    const GraphFolding& drawn() const { return view().picture()->folding; }
    std::size_t boxes() const { return view().picture()->nodes.size(); }
    int blockNamed(const QString& title) const
    {
        const BlockFolding& folding = workspace().folding();
        for (std::size_t b = 1; b < folding.tree().blocks.size(); ++b)
            if (folding.title(static_cast<int>(b)) == title)
                return static_cast<int>(b);
        return -1;
    }
    int boxOf(int block) const
    {
        const auto& blocks = drawn().blockOfNode;
        return static_cast<int>(std::find(blocks.begin(), blocks.end(), block) - blocks.begin());
    }
    int layerNamed(const char* name) const
    {
        return m_window->document()->model()->problem.findLayer(name)->value;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_GraphBlocks::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

void tst_GraphBlocks::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_GraphBlocks::opensAsFineAsNamesCanBeRead_data()
{
    QTest::addColumn<bool>("folded");
    QTest::newRow("alexnet") << false;
    QTest::newRow("resnet152") << true;
    QTest::newRow("densenet121") << true;
    QTest::newRow("googlenet") << true;
    QTest::newRow("vit-b-16") << true;
}
void tst_GraphBlocks::opensAsFineAsNamesCanBeRead()
{
    QFETCH(bool, folded);
    open(QTest::currentDataTag());
    QCOMPARE(drawn().isFolded(), folded);
    QVERIFY2(boxes() <= 60, qPrintable(QString::number(boxes())));
    for (std::size_t node = 0; node < boxes(); ++node)
        QVERIFY(view().viewport()->rect().contains(view().nodePosition(static_cast<int>(node))));
    // The lowest boxes are a line high at least.
    QVERIFY2(view().zoom() * 26 >= 8.5, qPrintable(QString::number(view().zoom())));
}

void tst_GraphBlocks::doubleClickExpandsAndTheTitleCollapses()
{
    open("resnet152");
    const std::size_t before = boxes();
    const int block = blockNamed(QStringLiteral("res4"));
    QVERIFY(block > 0);
    const QPoint place = view().nodePosition(boxOf(block));
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
    settle();
    QCOMPARE(boxes(), before + 35);
    QVERIFY(workspace().folding().isExpanded(block));
    // What was clicked on is still there: the first block of the stage.
    const int first = drawn().nodeOf(layerNamed("res4a_conv1"));
    QVERIFY((view().nodePosition(first) - place).manhattanLength() < 30);
    const QPoint title = view().frameTitlePosition(block);
    QVERIFY(view().viewport()->rect().contains(title));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, title);
    settle();
    QCOMPARE(boxes(), before);
    QCOMPARE(view().nodeAt(title), boxOf(block));
}

void tst_GraphBlocks::keysExpandAndCollapse()
{
    open("resnet152");
    const std::size_t before = boxes();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view(), Qt::Key_Down);
    const int block = view().selectedBlock();
    QCOMPARE(block, blockNamed(QStringLiteral("res3")));
    QTest::keyClick(&view(), Qt::Key_Return);
    settle();
    QCOMPARE(boxes(), before + 7);
    // The first of its parts is selected now: on into it, and back out by two.
    QTest::keyClick(&view(), Qt::Key_Return);
    settle();
    QVERIFY(boxes() > before + 7);
    QTest::keyClick(&view(), Qt::Key_Backspace);
    settle();
    QCOMPARE(boxes(), before + 7);
    QTest::keyClick(&view(), Qt::Key_Backspace);
    settle();
    QCOMPARE(boxes(), before);
    QCOMPARE(view().selectedBlock(), block);
}

void tst_GraphBlocks::levelsByKeysAndButtons()
{
    open("googlenet");
    auto* choice = m_window->findChild<QComboBox*>(QStringLiteral("blocks"));
    const std::size_t before = boxes();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    settle();
    const std::size_t more = boxes();
    QVERIFY(more > before);
    QCOMPARE(choice->currentIndex(), static_cast<int>(FoldingMode::Chosen));
    QTest::mouseClick(m_window->findChild<QToolButton*>(QStringLiteral("moreBlocks")),
                      Qt::LeftButton);
    settle();
    QVERIFY(boxes() > more);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(boxes(), more);
    workspace().foldBlocks(FoldingMode::Expanded);
    settle();
    QCOMPARE(boxes(), view().picture()->layerCount());
    workspace().foldBlocks(FoldingMode::Automatic);
    settle();
    QCOMPARE(boxes(), before);
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(choice->count(), 3);
}

void tst_GraphBlocks::findUnfoldsTheWay()
{
    open("resnet152");
    auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("findLayer"));
    QTest::keyClicks(field, QStringLiteral("res4b20_conv2"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    const int layer = layerNamed("res4b20_conv2");
    QCOMPARE(m_window->sessionView()->selection().layer(), layer);
    const int node = drawn().nodeOf(layer);
    QCOMPARE(drawn().layerOf(node), layer);
    QVERIFY(view().viewport()->rect().contains(view().nodePosition(node)));
    QVERIFY(view().zoom() >= 0.9);
}

void tst_GraphBlocks::selectionFromElsewhereMarksTheBlock()
{
    open("resnet152");
    const int layer = layerNamed("res4b20_conv2");
    m_window->sessionView()->selection().select(layer);
    QCOMPARE(view().selectedLayer(), layer);
    QCOMPARE(view().selectedBlock(), blockNamed(QStringLiteral("res4")));
    QVERIFY(view().accessibleDescription().contains(QStringLiteral("36")));
}

void tst_GraphBlocks::bandwidthKeepsWhatIsExpanded()
{
    open("resnet152");
    const int block = blockNamed(QStringLiteral("res2"));
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().nodePosition(boxOf(block)));
    settle();
    const std::size_t expanded = boxes();
    const QPoint place = view().nodePosition(3);
    for (const double mbps : {0.5, 30.0, 2.0})
        m_window->document()->previewUplink(mbps);
    m_window->document()->commitUplink(2.0);
    settle();
    QCOMPARE(boxes(), expanded);
    QVERIFY(workspace().folding().isExpanded(block));
    QCOMPARE(view().nodePosition(3), place);
}

void tst_GraphBlocks::valuesOfBlocksAreSums()
{
    open("googlenet");
    workspace().foldBlocks(FoldingMode::Collapsed);
    settle();
    auto* colouring = m_window->findChild<QComboBox*>(QStringLiteral("colouring"));
    const QImage before = view().grab().toImage();
    colouring->setCurrentIndex(3);
    QVERIFY(view().grab().toImage() != before);
    // inception_4 has the most multiply-accumulates of all boxes: the darkest.
    const Theme& theme = Theme::of(&view());
    const int most = boxOf(blockNamed(QStringLiteral("inception_4")));
    const QPoint beside =
        view().nodePosition(most) + QPoint(0, -static_cast<int>(14 * view().zoom()));
    QCOMPARE(view().grab().toImage().pixelColor(beside).rgb(), theme.sequential(1).rgb());
}

void tst_GraphBlocks::largerWindowShowsMore()
{
    m_window->resize(1440, 640);
    settle();
    open("googlenet");
    const std::size_t small = boxes();
    m_window->resize(2600, 4000);
    settle();
    QVERIFY2(boxes() > small, qPrintable(QString::number(boxes())));
    m_window->resize(1440, 640);
    settle();
    QCOMPARE(boxes(), small);
}

QTEST_MAIN(tst_GraphBlocks)
#include "tst_graph_blocks.moc"
