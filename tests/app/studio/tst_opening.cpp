// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a large file: in the background, and to be cancelled.
#include "app/studio/document/session_library.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "core/base/files.h"
#include "core/exchange/files.h"
#include "tests/support/random_problem.h"
#include "widgets/graph/graph_view.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

class tst_Opening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void windowAnswersWhileAFileOpens();
    void cancelledFirstFileLeavesNoSession();
    void cancelledSecondFileLeavesTheFirst();

private:
    void settle();
    bool isOpening() const;
    void cancelOpening();

    QTemporaryDir m_folder;
    QString m_large, m_small;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Opening::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    applyTheme(*qApp, ThemeChoice::Light);
    Random random(7);
    const auto write = [&](const char* name, std::int64_t layers) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        test::ProblemShape shape;
        shape.fewestLayers = shape.mostLayers = layers;
        shape.fewestTiers = shape.mostTiers = 2;
        shape.pins = shape.resultTier = 0;
        shape.chain = true;
        const PartitionProblem problem = test::randomProblem(random, shape);
        const Status written = writeTextFile(path.toStdString(), writeProblem(problem));
        return written ? path : QString();
    };
    m_large = write("large.json", 20000);
    m_small = write("small.json", 20);
    QVERIFY(!m_large.isEmpty() && !m_small.isEmpty());
}

void tst_Opening::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    settle(); // the start page's pictures
}

void tst_Opening::settle()
{
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 60000);
        QCoreApplication::processEvents();
    }
}

bool tst_Opening::isOpening() const
{
    return m_window->jobs().isRunning(QStringLiteral("import ") + m_large);
}

void tst_Opening::cancelOpening()
{
    const QList<JobRunner::Job> jobs = m_window->jobs().jobs();
    for (const JobRunner::Job& job : jobs) {
        if (job.kind.startsWith(QLatin1String("import ")))
            m_window->jobs().cancel(job.id);
    }
}

void tst_Opening::windowAnswersWhileAFileOpens()
{
    m_window->openFile(m_large);
    QVERIFY(isOpening());
    // Keys, clicks and painting go on meanwhile.
    int turns = 0;
    while (isOpening()) {
        QCoreApplication::processEvents();
        ++turns;
    }
    QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
    settle();
    QVERIFY(m_window->document()->model());
    QCOMPARE(m_window->document()->model()->problem.layerCount(), std::size_t{20000});
    QCOMPARE(m_window->findChild<GraphView*>()->state(), GraphView::State::Ready);
}

void tst_Opening::cancelledFirstFileLeavesNoSession()
{
    const auto sessions = [] { return QDir(SessionLibrary::folder()).entryList(QDir::Files); };
    const QStringList before = sessions();
    m_window->openFile(m_large);
    QVERIFY(m_window->document());
    QVERIFY(isOpening());
    cancelOpening();
    settle();
    QVERIFY(!m_window->document());
    QVERIFY(!m_window->sessionView());
    QCOMPARE(sessions(), before);
    // And the window is as good as new.
    m_window->openFile(m_small);
    settle();
    QVERIFY(m_window->document() && m_window->document()->answer());
}

void tst_Opening::cancelledSecondFileLeavesTheFirst()
{
    m_window->openFile(m_small);
    settle();
    const std::shared_ptr<const ScenarioProblem> model = m_window->document()->model();
    QVERIFY(model);
    m_window->openFile(m_large);
    QVERIFY(isOpening());
    cancelOpening();
    settle();
    QVERIFY(m_window->document());
    QCOMPARE(m_window->document()->model(), model);
    QCOMPARE(m_window->document()->scenario().models.size(), std::size_t{1});
}

QTEST_MAIN(tst_Opening)
#include "tst_opening.moc"
