// SPDX-License-Identifier: GPL-3.0-or-later
// The main job as a person does it, with real clicks and keys on the real window: drop a model,
// drag the uplink, pin a layer, undo, redo, close, open again. What the window shows is held
// against what the command line computes from the same session.
#include "app/studio/document/session_library.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "app/studio/window/settings.h"
#include "widgets/forms/bandwidth_slider.h"
#include "widgets/forms/log_slider.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/layer_selection.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

namespace {

QByteArray run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(EDGECUT_PROGRAM), arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

class tst_MainJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void dropDragPinUndoRedoReopen_data();
    void dropDragPinUndoRedoReopen();
    void dragIsOneEditAndFollowsEveryStep();
    void brokenFileSaysWhyAndLosesNothing();
    void brokenFirstFileLeavesNothingBehind_data();
    void brokenFirstFileLeavesNothingBehind();
    void deviceChangeIsUndone();

private:
    void drop(const QString& path);
    void settle();
    QString shownLatency() const;
    /// What the command line says of the session as it is stored now.
    QJsonObject solvedByCommand() const;
    void compareWithCommand() const;
    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    void dragUplinkTo(double mbps);
    void clickLayer(const QString& name);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainJob::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

void tst_MainJob::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    // Keys go to the active window, and without a window manager nothing makes it so by itself.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainJob::cleanup()
{
    m_window.reset();
}

void tst_MainJob::drop(const QString& path)
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

void tst_MainJob::settle()
{
    // Idle twice: what one job delivers may start the next.
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
        QCoreApplication::processEvents();
    }
}

QString tst_MainJob::shownLatency() const
{
    return part<QLabel>("latencyLabel")->text();
}

QJsonObject tst_MainJob::solvedByCommand() const
{
    const QString session = QString::fromStdString(m_window->document()->session().path());
    const QString problem = m_folder.filePath(QStringLiteral("now.problem.json"));
    run({QStringLiteral("session"), QStringLiteral("export"), session, QStringLiteral("-o"),
         problem});
    return QJsonDocument::fromJson(
               run({QStringLiteral("solve"), problem, QStringLiteral("--method"),
                    QString::fromStdString(m_window->document()->scenario().method),
                    QStringLiteral("--json")}))
        .object();
}

void tst_MainJob::compareWithCommand() const
{
    const QJsonObject solved = solvedByCommand();
    QVERIFY(solved.contains(QStringLiteral("latency_ms")));
    QCOMPARE(shownLatency(), formatMs(solved[QStringLiteral("latency_ms")].toDouble()));
    const Answer& answer = *m_window->document()->answer();
    const QJsonObject assignment = solved[QStringLiteral("assignment")].toObject();
    QCOMPARE(assignment.size(), static_cast<qsizetype>(answer.problem->layerCount()));
    for (std::size_t layer = 0; layer < answer.problem->layerCount(); ++layer) {
        const TierId tier = answer.solution->plan.tierOf[layer];
        QCOMPARE(QString::fromStdString(answer.problem->tiers[tier.index()]),
                 assignment[QString::fromStdString(answer.problem->layers[layer].name)].toString());
    }
}

void tst_MainJob::dragUplinkTo(double mbps)
{
    LogSlider* slider = part<BandwidthSlider>("uplink")->slider();
    const auto place = [&](double value) {
        return QPoint(qRound(slider->positionOf(value)), slider->height() / 2);
    };
    const double from = slider->logValue();
    QTest::mousePress(slider, Qt::LeftButton, Qt::ShiftModifier, place(from));
    for (int step = 1; step <= 10; ++step) {
        const QPoint to = place(from * std::pow(mbps / from, step / 10.0));
        QMouseEvent move(QEvent::MouseMove, to, slider->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(slider, &move);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, Qt::ShiftModifier, place(mbps));
    settle();
}

void tst_MainJob::clickLayer(const QString& name)
{
    const std::optional<LayerId> layer =
        m_window->document()->model()->problem.findLayer(name.toStdString());
    QVERIFY(layer);
    // It may stand in a block that is drawn as one box.
    auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("findLayer"));
    field->clear();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    field->clear();
    settle();
    m_window->sessionView()->selection().clear();
    auto* view = m_window->findChild<GraphView*>();
    view->centreOn(layer->value);
    const int node = view->picture()->folding.nodeOf(layer->value);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->nodePosition(node));
    QCOMPARE(m_window->sessionView()->selection().layer(), layer->value);
    settle();
}

void tst_MainJob::dropDragPinUndoRedoReopen_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("shipped model")
        << QStringLiteral(PROJECT_DIR "/projects/models/squeezenet1_1.onnx");
    if (qEnvironmentVariableIsSet("EDGECUT_DATA")) {
        const QString onnx = qEnvironmentVariable("EDGECUT_DATA") + QStringLiteral("/onnx/");
        for (const char* file : {"light_inception_v1.onnx", "light_resnet50.onnx"})
            QTest::newRow(file) << onnx + QString::fromLatin1(file);
    }
}

void tst_MainJob::dropDragPinUndoRedoReopen()
{
    QFETCH(QString, file);
    drop(file);
    QVERIFY(m_window->document());
    QVERIFY(m_window->document()->answer());
    compareWithCommand();
    const QString atFirst = shownLatency();
    const std::size_t edits = m_window->document()->session().undoPosition();

    dragUplinkTo(60);
    QCOMPARE(m_window->document()->session().undoPosition(), edits + 1);
    compareWithCommand();
    const QString afterDrag = shownLatency();
    QVERIFY(afterDrag != atFirst);

    // Pin a layer to where the plan did not put it.
    const Answer answer = *m_window->document()->answer();
    std::size_t layer = answer.problem->layerCount() / 2;
    const int other = answer.solution->plan.tierOf[layer].value == 0 ? 1 : 0;
    const QString name = QString::fromStdString(answer.problem->layers[layer].name);
    clickLayer(name);
    auto* pin = part<QPushButton>(other == 0 ? "pin0" : "pin1");
    QVERIFY(pin);
    QTest::mouseClick(pin, Qt::LeftButton);
    settle();
    QCOMPARE(m_window->document()->answer()->solution->plan.tierOf[layer].value, other);
    compareWithCommand();
    const QString afterPin = shownLatency();

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(shownLatency(), afterDrag);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(shownLatency(), atFirst);
    compareWithCommand();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(shownLatency(), afterPin);

    const QString path = QString::fromStdString(m_window->document()->session().path());
    m_window->closeSession();
    QVERIFY(!m_window->document());
    m_window.reset();
    init();
    QVERIFY(Settings::recentSessions().contains(path));
    m_window->openFile(path);
    settle();
    QCOMPARE(shownLatency(), afterPin);
    compareWithCommand();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(shownLatency(), afterDrag);
}

void tst_MainJob::dragIsOneEditAndFollowsEveryStep()
{
    m_window->openZooNetwork(QStringLiteral("alexnet"));
    settle();
    LogSlider* slider = part<BandwidthSlider>("uplink")->slider();
    QTest::mousePress(slider, Qt::LeftButton, Qt::ShiftModifier,
                      QPoint(qRound(slider->positionOf(slider->logValue())), slider->height() / 2));
    const std::size_t edits = m_window->document()->session().undoPosition();
    QElapsedTimer timer;
    qint64 slowest = 0;
    for (const double mbps : {2.0, 0.5, 40.0, 300.0}) {
        timer.start();
        const QPoint to(qRound(slider->positionOf(mbps)), slider->height() / 2);
        QMouseEvent move(QEvent::MouseMove, to, slider->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(slider, &move);
        const double shown = slider->logValue();
        // The plan follows while the button is still down, and nothing is stored yet.
        const auto solvedMbps = [this] {
            return m_window->document()->answer()->problem->links.front().uplinkMbps;
        };
        while (solvedMbps() != shown && timer.elapsed() < 5000)
            QCoreApplication::processEvents(); // QTRY_ looks every 50 ms only
        QCOMPARE(solvedMbps(), shown);
        QCoreApplication::sendPostedEvents();
        slowest = std::max(slowest, timer.nsecsElapsed());
        QCOMPARE(shownLatency(),
                 formatMs(m_window->document()->answer()->solution->evaluation.latencyMs));
        QCOMPARE(m_window->document()->session().undoPosition(), edits);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, Qt::ShiftModifier,
                        QPoint(qRound(slider->positionOf(300)), slider->height() / 2));
    settle();
    QCOMPARE(m_window->document()->session().undoPosition(), edits + 1);
    // For people to read; a busy machine must not fail a right program.
    qInfo("slowest step from the mouse to the painted window: %.1f ms",
          static_cast<double>(slowest) / 1e6);
}

void tst_MainJob::brokenFileSaysWhyAndLosesNothing()
{
    m_window->openZooNetwork(QStringLiteral("alexnet"));
    settle();
    const QString before = shownLatency();
    QString reported;
    connect(m_window.get(), &MainWindow::problemReported, this,
            [&](const QString& text) { reported = text; });
    const QString broken = m_folder.filePath(QStringLiteral("broken.onnx"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no model");
    file.close();
    drop(broken);
    QVERIFY2(reported.contains(QStringLiteral("broken.onnx")), qPrintable(reported));
    QCOMPARE(shownLatency(), before);
    m_window->openFile(m_folder.filePath(QStringLiteral("no-such.edgecut")));
    settle();
    QVERIFY2(reported.contains(QStringLiteral("no-such.edgecut")), qPrintable(reported));
    QCOMPARE(shownLatency(), before);
}

void tst_MainJob::brokenFirstFileLeavesNothingBehind_data()
{
    QTest::addColumn<bool>("busy");
    QTest::newRow("nothing else runs") << false;
    QTest::newRow("something else still runs") << true; // as the start page's pictures do
}

void tst_MainJob::brokenFirstFileLeavesNothingBehind()
{
    QFETCH(bool, busy);
    const QDir sessions(SessionLibrary::folder());
    const QStringList before = sessions.entryList(QDir::Files);
    const QString broken = m_folder.filePath(QStringLiteral("first.onnx"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no model");
    file.close();
    QSemaphore release;
    if (busy)
        m_window->jobs().run<int>(
            QStringLiteral("other"), QString(), WhenBusy::Finish,
            [&release](const Context&) {
                release.acquire();
                return 0;
            },
            [](int) {});
    QSignalSpy told(m_window.get(), &MainWindow::problemReported);
    m_window->openFile(broken);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    QCoreApplication::processEvents();
    release.release();
    settle();
    QTRY_VERIFY(!m_window->document());
    auto* error = part<QLabel>("startError");
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(QStringLiteral("first.onnx")), qPrintable(error->text()));
    QCOMPARE(sessions.entryList(QDir::Files), before);
}

void tst_MainJob::deviceChangeIsUndone()
{
    m_window->openZooNetwork(QStringLiteral("alexnet"));
    settle();
    const QString before = shownLatency();
    auto* device = part<QComboBox>("device0");
    QVERIFY(device);
    device->setFocus();
    QTest::keyClick(device, Qt::Key_Down);
    settle();
    compareWithCommand();
    m_window->document()->undo();
    settle();
    QCOMPARE(shownLatency(), before);
}

QTEST_MAIN(tst_MainJob)
#include "tst_main_job.moc"
