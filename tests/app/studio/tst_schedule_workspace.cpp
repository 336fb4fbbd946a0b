// SPDX-License-Identifier: GPL-3.0-or-later
// The edge queue in the real window: what is drawn from the start, files, settings with undo, the
// clock, and a request's story.
#include "app/studio/document/queue_answer.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "app/studio/workspaces/schedule_workspace.h"
#include "widgets/forms/number_field.h"
#include "widgets/plots/band_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/scheduling/queue_lanes.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace edgecut;
using namespace edgecut::studio;

namespace {

const QString toy = QStringLiteral(TEST_DATA_DIR "/workloads/toy.workload.json");

} // namespace

class tst_ScheduleWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void firstPictureNeedsNothing();
    void droppedFileOpensHere();
    void badFileSaysWhere();
    void settingsAreEdits();
    void upToFourPolicies();
    void drawnWorkloadHasSettings();
    void clockStepsAndScrubs();
    void clickedRequestTellsItsStory();
    void metricsThatAreNotDefined();
    void exampleShowsTheFigures();
    void oddSettingsTakeTheirStandard();

private:
    void settle();
    void drop(const QString& path);
    void open(const QString& path);
    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    QueueLanes* lanes() const { return part<QueueLanes>("queueLanes"); }
    ClockBar* clock() const { return part<ClockBar>("queueClock"); }
    Document& document() const { return *m_window->document(); }
    QStringList orderOf(int lane) const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ScheduleWorkspace::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

void tst_ScheduleWorkspace::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_ScheduleWorkspace::settle()
{
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
        QCoreApplication::processEvents();
    }
}

void tst_ScheduleWorkspace::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = m_window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
    settle();
}

/// The workspace of a session with a model, and a workload file where one is named.
void tst_ScheduleWorkspace::open(const QString& path)
{
    m_window->openZooNetwork(QStringLiteral("alexnet"));
    settle();
    m_window->sessionView()->showWorkspace(QStringLiteral("schedule"));
    settle();
    if (!path.isEmpty())
        drop(path);
    QVERIFY(lanes());
}

QStringList tst_ScheduleWorkspace::orderOf(int lane) const
{
    const QueueHistory& history = *lanes()->picture().lanes[lane].history;
    QStringList ids;
    for (const RequestId id : history.run().order)
        ids.append(QString::fromStdString(history.workload()[id].id));
    return ids;
}

void tst_ScheduleWorkspace::firstPictureNeedsNothing()
{
    m_window->newSession();
    m_window->sessionView()->showWorkspace(QStringLiteral("schedule"));
    settle();
    QCOMPARE(lanes()->picture().lanes.size(), 4);
    QCOMPARE(lanes()->picture().lanes[3].history->workload().size(), std::size_t{100});
    QVERIFY(lanes()->picture().lanes[3].note.contains(QLatin1String("optimal")));
    QVERIFY(part<QLabel>("queueNote")->text().startsWith(QLatin1String("synthetic")));
    // There is something on both sides of the servers.
    const QueueHistory::Moment moment = lanes()->picture().lanes[0].history->at(lanes()->timeMs());
    QVERIFY(moment.finished > 0 && moment.waiting() > 0);
    QCOMPARE(part<BandPlot>("queueWaitingPlot")->data().lines.size(), 4);
    QVERIFY(part<QLabel>("queueStory")->text().contains(QLatin1String("56.91")));
    QVERIFY(part<QLabel>("queueStory")->text().contains(QLatin1String("example data")));
}

void tst_ScheduleWorkspace::droppedFileOpensHere()
{
    drop(toy); // on the start page
    QVERIFY(m_window->sessionView());
    QCOMPARE(m_window->sessionView()->workspace(), QStringLiteral("schedule"));
    settle();
    QCOMPARE(orderOf(0), QStringLiteral("r0 r2 r4 r1 r3").split(' '));
    QCOMPARE(orderOf(1), QStringLiteral("r0 r4 r2 r3 r1").split(' '));
    auto* workload = part<QComboBox>("queueWorkload");
    QCOMPARE(workload->currentText(), QStringLiteral("toy.workload.json"));
    // Back to what is drawn, and undone.
    workload->setCurrentIndex(0);
    emit workload->activated(0);
    settle();
    QCOMPARE(orderOf(0).size(), 100);
    document().undo();
    settle();
    QCOMPARE(orderOf(0).size(), 5);
}

void tst_ScheduleWorkspace::badFileSaysWhere()
{
    open({});
    const QString path = m_folder.filePath(QStringLiteral("bad.workload.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"edgecut.workload\", \"version\": 1, \"requests\": [\n"
               "{\"id\": \"a\", \"arrival_ms\": 0, \"service_ms\": -1, \"value\": 1}]}");
    file.close();
    QString said;
    connect(m_window.get(), &MainWindow::problemReported, this,
            [&said](const QString& text) { said = text; });
    drop(path);
    QVERIFY2(said.contains(QLatin1String("bad.workload.json:2: requests[0].service_ms")),
             qPrintable(said));
    QCOMPARE(orderOf(0).size(), 100);
}

void tst_ScheduleWorkspace::settingsAreEdits()
{
    open(toy);
    QTest::mouseClick(part<QCheckBox>("queueBounded"), Qt::LeftButton);
    settle();
    auto* mu = part<NumberField>("queueMu");
    QVERIFY(mu->isEnabled());
    mu->setFocus();
    mu->selectAll();
    QTest::keyClicks(mu, QStringLiteral("2"));
    QTest::keyClick(mu, Qt::Key_Return);
    settle();
    QCOMPARE(orderOf(3), QStringLiteral("r0 r2 r4 r1 r3").split(' '));
    QCOMPARE(lanes()->picture().lanes[3].history->run().metrics.overdue, std::size_t{3});
    document().undo();
    document().undo();
    settle();
    QCOMPARE(orderOf(3), QStringLiteral("r0 r4 r2 r1 r3").split(' '));
    QVERIFY(!part<QCheckBox>("queueBounded")->isChecked());
    QTest::mouseClick(part<QCheckBox>("queueMergeBlocks"), Qt::LeftButton);
    settle();
    QCOMPARE(orderOf(0).size(), 4);
    auto* servers = part<NumberField>("queueServers");
    servers->setFocus();
    servers->selectAll();
    QTest::keyClicks(servers, QStringLiteral("3"));
    QTest::keyClick(servers, Qt::Key_Return);
    settle();
    QCOMPARE(lanes()->picture().lanes[0].history->options().servers, 3);
    // All of it is in the session.
    const QueueSettings settings = queueSettings(document().scenario());
    QVERIFY(settings.mergesBlocks);
    QCOMPARE(settings.queue.servers, 3);
}

void tst_ScheduleWorkspace::upToFourPolicies()
{
    open(toy);
    QMenu* menu = part<QToolButton>("queuePolicies")->menu();
    const auto action = [menu](const char* id) {
        for (QAction* one : menu->actions()) {
            if (one->data().toString() == QLatin1String(id))
                return one;
        }
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(!action("lvf")->isEnabled()); // four are chosen
    action("hvf")->trigger();
    settle();
    QCOMPARE(lanes()->picture().lanes.size(), 3);
    QVERIFY(action("lvf")->isEnabled());
    action("lvf")->trigger();
    settle();
    QCOMPARE(lanes()->picture().lanes.size(), 4);
    QCOMPARE(queueSettings(document().scenario()).policies,
             (std::vector<std::string>{"fcfs", "sjf", "efficiency", "lvf"}));
    for (const char* id : {"fcfs", "sjf", "efficiency"})
        action(id)->trigger();
    settle();
    QVERIFY(!action("lvf")->isEnabled()); // the last one stays
    QCOMPARE(lanes()->picture().lanes.size(), 1);
}

void tst_ScheduleWorkspace::drawnWorkloadHasSettings()
{
    open({});
    QTest::mouseClick(part<QToolButton>("queueDraw"), Qt::LeftButton);
    auto* form = part<QWidget>("queueDrawForm");
    QVERIFY(form->isVisible());
    auto* another = part<QAbstractButton>("queueDrawAnother");
    const QStringList before = orderOf(3);
    QTest::mouseClick(another, Qt::LeftButton);
    settle();
    QVERIFY(orderOf(3) != before);
    QCOMPARE(queueSettings(document().scenario()).seed, std::uint64_t{2});
    auto* requests = qobject_cast<NumberField*>(QApplication::focusWidget());
    QVERIFY(requests || form->isVisible());
    form->hide();
    document().undo();
    settle();
    QCOMPARE(orderOf(3), before);
}

void tst_ScheduleWorkspace::clockStepsAndScrubs()
{
    open(toy);
    QTest::keyClick(lanes(), Qt::Key_Home);
    QCOMPARE(lanes()->timeMs(), 0.0);
    QTest::keyClick(lanes(), Qt::Key_Right);
    QCOMPARE(lanes()->timeMs(), 10.0); // all policies take the next when r0 is done
    const QImage there = lanes()->grab().toImage();
    QTest::keyClick(lanes(), Qt::Key_Right);
    QCOMPARE(lanes()->timeMs(), 10.25); // where r4 was taken
    QTest::keyClick(lanes(), Qt::Key_Left);
    QCOMPARE(lanes()->timeMs(), 10.0);
    QCOMPARE(lanes()->grab().toImage(), there); // the same, looked up again
    QTest::keyClick(lanes(), Qt::Key_End);
    QCOMPARE(lanes()->timeMs(), clock()->endMs());
    QTest::keyClick(lanes(), Qt::Key_Space);
    QVERIFY(clock()->isPlaying());
    clock()->advance(4000);
    QVERIFY(lanes()->timeMs() > 0);
    QTest::keyClick(lanes(), Qt::Key_Space);
    QVERIFY(!clock()->isPlaying());
    auto* speed = clock()->findChild<QComboBox*>("clockSpeed");
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Down);
    QCOMPARE(queueSettings(document().scenario()).speed, 2.0);
    QVERIFY(clock()
                ->findChild<QLabel*>("clockText")
                ->text()
                .contains(QLatin1String("of 5 requests served")));
}

void tst_ScheduleWorkspace::clickedRequestTellsItsStory()
{
    open(toy);
    auto* story = part<QLabel>("queueStory");
    QVERIFY(story->text().contains(QLatin1String("Two objectives")));
    QTest::keyClick(lanes(), Qt::Key_Home);
    QTest::keyClick(lanes(), Qt::Key_Right);
    QTest::keyClick(lanes(), Qt::Key_Down);
    QTest::keyClick(lanes(), Qt::Key_Return);
    QVERIFY2(story->text().contains(QLatin1String("Request r4")), qPrintable(story->text()));
    QVERIFY(story->text().contains(QLatin1String("the shortest service of 3 ready requests")));
    QVERIFY(story->text().contains(QLatin1String("r2 would have been next")));
    QTest::keyClick(lanes(), Qt::Key_Escape);
    QVERIFY(story->text().contains(QLatin1String("Two objectives")));
}

void tst_ScheduleWorkspace::metricsThatAreNotDefined()
{
    const QString path = m_folder.filePath(QStringLiteral("zero.workload.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"edgecut.workload\", \"version\": 1, \"requests\": [\n"
               "{\"id\": \"a\", \"arrival_ms\": 0, \"service_ms\": 0, \"value\": 1},\n"
               "{\"id\": \"b\", \"arrival_ms\": 0, \"service_ms\": 3, \"value\": 1}]}");
    file.close();
    open(path);
    for (const QueueLane& lane : lanes()->picture().lanes)
        QVERIFY(lane.history ? lane.failure.isEmpty()
                             : lane.failure.contains(QLatin1String("neither waits")));
    QVERIFY(!lanes()->picture().lanes[0].history); // first come: "a" does not wait
    const QString none = m_folder.filePath(QStringLiteral("none.workload.json"));
    QFile empty(none);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.write("{\"format\": \"edgecut.workload\", \"version\": 1, \"requests\": []}");
    empty.close();
    drop(none);
    QVERIFY(lanes()->picture().lanes.isEmpty());
    QVERIFY(!clock()->isEnabled());
}

void tst_ScheduleWorkspace::exampleShowsTheFigures()
{
    m_window->openExample(QStringLiteral("web-ar-queue"));
    settle();
    QCOMPARE(m_window->sessionView()->workspace(), QStringLiteral("schedule"));
    QStringList ids;
    for (const NamedFigure& figure : m_window->sessionView()->figures()) {
        ids.append(figure.id);
        if (figure.id.startsWith(QLatin1String("edge-queue")))
            QVERIFY(!figure.figure.csv().isEmpty());
    }
    for (const char* id : {"edge-queue", "edge-queue-waiting", "edge-queue-efficiency"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    QCOMPARE(part<QComboBox>("queueWorkload")->count(), 2);
}

void tst_ScheduleWorkspace::oddSettingsTakeTheirStandard()
{
    Scenario scenario;
    scenario.settings = {{"schedule/policies", "magic,efficiency"},
                         {"schedule/mu", "many"},
                         {"schedule/servers", "-4"},
                         {"schedule/seed", "1e99"},
                         {"schedule/requests", "1e99"},
                         {"schedule/speed", "0"}};
    const QueueSettings settings = queueSettings(scenario);
    QCOMPARE(settings.policies, std::vector<std::string>{"efficiency"});
    QVERIFY(!settings.queue.mu);
    QCOMPARE(settings.queue.servers, 1);
    QVERIFY(workloadOptions(settings.drawn).has_value());
    QVERIFY(settings.speed > 0);
    scenario.settings = {{"schedule/policies", ""}};
    QCOMPARE(queueSettings(scenario).policies.size(), std::size_t{4});
}

QTEST_MAIN(tst_ScheduleWorkspace)
#include "tst_schedule_workspace.moc"
