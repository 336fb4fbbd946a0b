// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of the start page: grouped by paper, reached by keys, their pictures kept.
#include "app/studio/document/example_thumbnail.h"
#include "app/studio/window/example_card.h"
#include "app/studio/window/example_group.h"
#include "app/studio/window/main_window.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(place, m_folder.filePath(QString::fromLatin1(place)).toLocal8Bit());
        QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
        QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void everyExampleStandsInOneGroup()
    {
        const QList<Example> examples = SessionLibrary::examples();
        const auto groups = ExampleGroup::byPaper(examples);
        qsizetype count = 0;
        for (const auto& [paper, members] : groups) {
            count += members.size();
            QVERIFY(!members.isEmpty());
            for (const Example& example : members)
                QVERIFY(QString::fromStdString(example.recipe.figure).startsWith(paper));
        }
        QCOMPARE(count, examples.size());
        QCOMPARE(groups.first().first, QStringLiteral("DNN Surgery"));
    }

    void figuresStandInTheirOrder()
    {
        const auto groups = ExampleGroup::byPaper(SessionLibrary::examples());
        QStringList ids;
        for (const Example& example : groups.first().second)
            ids.append(example.id);
        QVERIFY(ids.indexOf("dnn-surgery-fig-01-03") < ids.indexOf("dnn-surgery-fig-12"));
        QVERIFY(ids.indexOf("dnn-surgery-fig-12") < ids.indexOf("dnn-surgery-fig-19-20"));
    }

    void onlyCardsInSightAreComputed()
    {
        MainWindow window;
        window.resize(1000, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle(window);
        const int kept = keptPictures();
        QVERIFY(kept > 0);
        const auto cards = window.findChildren<ExampleCard*>();
        QVERIFY(kept < cards.size());
        for (auto* area : window.findChildren<QScrollArea*>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        settle(window);
        QVERIFY(keptPictures() > kept);
    }

    void keysReachAndOpenEveryCard()
    {
        MainWindow window;
        window.resize(1000, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        auto* last = window.findChildren<ExampleCard*>().last();
        QSet<QWidget*> reached;
        QWidget* start = QApplication::focusWidget();
        for (int i = 0; i < 200 && QApplication::focusWidget() != last; ++i) {
            QWidget* now = QApplication::focusWidget();
            QTest::keyClick(now ? now : &window, Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(start != last);
        QCOMPARE(QApplication::focusWidget(), last);
        QVERIFY(last->visibleRegion().boundingRect().height() > 0); // scrolled to
        QVERIFY(!last->accessibleName().isEmpty() || !last->text().isEmpty());
        QTest::keyClick(last, Qt::Key_Space);
        settle(window);
        QVERIFY(window.document());
    }

    void keptPicturesAreThoseComputed()
    {
        for (const Example& example : SessionLibrary::examples()) {
            const auto computed = thumbnailOf(example, {});
            QVERIFY2(computed.has_value(), qPrintable(example.id));
            const auto read = readThumbnail(writeThumbnail(*computed, "key"), "key");
            QVERIFY2(read.has_value(), qPrintable(example.id));
            QCOMPARE(read->tiers, computed->tiers);
            QCOMPARE(read->curve.has_value(), computed->curve.has_value());
            if (computed->curve)
                QCOMPARE(read->curve->curve.segments.size(),
                         computed->curve->curve.segments.size());
            QVERIFY(!readThumbnail(writeThumbnail(*computed, "key"), "other"));
        }
    }

    void damagedPicturesAreComputedAnew()
    {
        const Example example = SessionLibrary::examples().first();
        QVERIFY(cachedThumbnail(example, {}).has_value());
        QFile file(pictures().filePath(example.id + ".json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"segments\": [[0]]");
        file.close();
        const auto again = cachedThumbnail(example, {});
        QVERIFY(again && again->curve);
        QVERIFY(QFileInfo(file).size() > 100);
    }

private:
    static QDir pictures()
    {
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/thumbnails";
    }
    static int keptPictures() { return static_cast<int>(pictures().entryList(QDir::Files).size()); }
    static void settle(MainWindow& window)
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(window.jobs().isIdle(), 20000);
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_StartPage)
#include "tst_start_page.moc"
