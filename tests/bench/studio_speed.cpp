// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tests/bench/studio.md: what a person waits for, in the real window. Times are those of a
// clock on the wall; where several rounds are made the median and the worst are given.
#include "app/studio/window/language.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "app/studio/window/settings.h"
#include "core/base/files.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "tests/bench/networks.h"
#include "tests/bench/studio_models.h"
#include "widgets/graph/graph_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace edgecut;
using namespace edgecut::studio;

namespace {

constexpr int rounds = 60;
const QSize windowSize(1600, 1000);

double nowMs()
{
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Sees when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    bool take() { return std::exchange(m_painted, false); }

private:
    bool m_painted = false;
};

struct Spread
{
    double median = 0, worst = 0;
};

Spread spreadOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values.back()};
}

/// The milliseconds that each round takes: what `step` asks for and all that follows in the
/// window's thread, painting included.
Spread timed(int count, const std::function<void(int)>& step)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = nowMs();
        step(i);
        QCoreApplication::processEvents();
        times.push_back(nowMs() - start);
    }
    return spreadOf(std::move(times));
}

void waitFor(const std::function<bool()>& done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void settle(MainWindow& window)
{
    for (int i = 0; i < 3; ++i) {
        waitFor([&] { return window.jobs().isIdle(); });
        QCoreApplication::processEvents();
    }
}

struct Opened
{
    double drawnMs = 0, longestMs = 0;
};

/// Opens a file and waits until the fitted graph is painted. `longestMs`: the longest time for
/// which the window did not answer meanwhile.
Opened open(MainWindow& window, const QString& path)
{
    const double start = nowMs();
    double last = start;
    Opened opened;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, [&] {
        opened.longestMs = std::max(opened.longestMs, nowMs() - last);
        last = nowMs();
    });
    heartbeat.start(0);
    window.openFile(path);
    auto* view = window.findChild<GraphView*>();
    PaintWatch watch(view->viewport());
    waitFor([&] { return watch.take() && view->state() == GraphView::State::Ready; });
    opened.drawnMs = nowMs() - start;
    opened.longestMs = std::max(opened.longestMs, nowMs() - last);
    heartbeat.stop();
    settle(window);
    return opened;
}

void sendMouse(QWidget* widget, QEvent::Type type, const QPoint& place, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, place, widget->mapToGlobal(place), Qt::LeftButton, buttons,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

Spread pan(GraphView& view)
{
    QWidget* const area = view.viewport();
    const QPoint middle = area->rect().center();
    sendMouse(area, QEvent::MouseButtonPress, middle, Qt::LeftButton);
    PaintWatch watch(area);
    const Spread spread = timed(rounds, [&](int i) {
        const QPoint off(static_cast<int>(150 * std::sin((i + 1) / 5.0)), 7 * (i % 30));
        sendMouse(area, QEvent::MouseMove, middle + off, Qt::LeftButton);
        area->update(); // where all is in view nothing moves
        waitFor([&] { return watch.take(); });
    });
    sendMouse(area, QEvent::MouseButtonRelease, middle, Qt::NoButton);
    return spread;
}

/// From the whole graph to full size and back, by the wheel.
Spread zoom(GraphView& view)
{
    view.fit();
    const QPointF middle = view.viewport()->rect().center();
    const double turns = std::log(1 / view.zoom()) / std::log(1.0016);
    const int turn = std::max(1, static_cast<int>(2 * turns / rounds));
    PaintWatch watch(view.viewport());
    return timed(rounds, [&](int i) {
        QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {},
                          QPoint(0, i < rounds / 2 ? turn : -turn), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
        view.viewport()->update();
        waitFor([&] { return watch.take(); });
    });
}

struct Drag
{
    Spread step, answer;
};

/// Large networks open folded; from here on each layer is a box of its own.
double unfold(MainWindow& window, GraphView& view)
{
    auto* blocks = window.findChild<QComboBox*>(QStringLiteral("blocks"));
    const double start = nowMs();
    blocks->setCurrentIndex(blocks->count() - 1);
    emit blocks->activated(blocks->currentIndex());
    settle(window);
    view.fit();
    view.viewport()->update();
    PaintWatch watch(view.viewport());
    waitFor([&] { return watch.take(); });
    return nowMs() - start;
}

/// One step of a drag: until the window is free again, and until the new plan is on the screen.
Drag drag(MainWindow& window, GraphView& view)
{
    Document& document = *window.document();
    bool answered = false;
    QObject guard;
    QObject::connect(&document, &Document::answerChanged, &guard, [&] { answered = true; });
    PaintWatch watch(view.viewport());
    std::vector<double> steps, answers;
    for (int i = 0; i < rounds; ++i) {
        answered = false;
        const double start = nowMs();
        document.previewUplink(std::pow(10, 3.0 * i / rounds - 1));
        steps.push_back(nowMs() - start);
        waitFor([&] { return answered; });
        QCoreApplication::processEvents();
        answers.push_back(nowMs() - start);
    }
    return {spreadOf(steps), spreadOf(answers)};
}

void printRow(const char* name, const QString& path)
{
    MainWindow window;
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
    settle(window);
    const Opened opened = open(window, path);
    auto& view = *window.findChild<GraphView*>();
    view.setAnimated(false);
    const std::size_t layers = window.document()->model()->problem.layerCount();
    const double unfoldedMs = unfold(window, view);
    const Spread farPan = pan(view);
    const Spread zooming = zoom(view);
    view.fit();
    view.zoomTo(0.26); // the smallest scale at which boxes have round corners
    const Spread middlePan = pan(view);
    view.zoomTo(1);
    const Spread nearPan = pan(view);
    view.fit();
    const Drag dragged = drag(window, view);
    std::printf(
        "| %s | %zu | %.2f s | %.0f ms | %.2f s | %.1f / %.1f | %.1f / %.1f | %.1f / %.1f | "
        "%.1f / %.1f | %.1f / %.1f |\n",
        name, layers, opened.drawnMs / 1000, opened.longestMs, unfoldedMs / 1000, farPan.median,
        farPan.worst, zooming.median, zooming.worst, middlePan.median, middlePan.worst,
        nearPan.median, nearPan.worst, dragged.answer.median, dragged.answer.worst);
    std::fflush(stdout);
}

/// What the studio does until its first window is painted; prints the milliseconds since `start`.
int startOnce(QApplication& application, double start)
{
    useLanguage(Settings::language());
    applyTheme(application, Settings::theme());
    MainWindow window;
    PaintWatch watch(&window);
    window.show();
    waitFor([&] { return watch.take(); });
    std::printf("%s\n", formatShortest(nowMs() - start).c_str());
    std::fflush(stdout);
    // Its jobs are not what is measured.
    std::_Exit(0);
}

Spread starts(const QTemporaryDir& folder, bool cold)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        if (cold)
            QDir(folder.filePath(QStringLiteral("config"))).removeRecursively();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--start"), QString::fromStdString(formatShortest(nowMs()))});
        process.waitForFinished();
        times.push_back(parseDouble(process.readAll().trimmed().toStdString()).value_or(NAN));
    }
    return spreadOf(std::move(times));
}

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir folder;
    const bool isChild = argc == 3 && qstrcmp(argv[1], "--start") == 0;
    if (!isChild) {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toLocal8Bit());
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QApplication::setApplicationName(QStringLiteral("edgecut-studio"));
    if (isChild)
        return startOnce(application, *parseDouble(argv[2]));

    std::puts(
        "# How long people wait in the studio\n\n"
        "Made by `build/bin/studio_speed > tests/bench/studio.md`; what is measured and how "
        "stands at the head of\n`studio_speed.cpp`. Times on the wall, window of 1600 x 1000 "
        "without a graphics card; median / worst in ms\nwhere there are two. Start: from the "
        "process to the first painted window (goal: 400 ms), with no settings yet\nand with "
        "them. Drawn: from the file to the painted, fitted graph (goals: DenseNet-121 0.5 s, "
        "5,000 layers\n1.5 s, 20,000 layers 5 s). Stall: the longest time in which the window "
        "did not answer meanwhile. Unfolded: from\nthe folded picture, in which large networks "
        "open, to a box for each layer, as the columns behind it are.\nPan and zoom: a frame each "
        "(goal: 16.7 ms). Drag: from a "
        "step of the uplink to its plan on the screen (goal: 16 ms up to 2,000\nlayers).\n");
    const Spread cold = starts(folder, true), warm = starts(folder, false);
    std::printf("| start | median | worst of nine |\n|---|--:|--:|\n"
                "| first time | %.0f ms | %.0f ms |\n| later | %.0f ms | %.0f ms |\n\n",
                cold.median, cold.worst, warm.median, warm.worst);
    applyTheme(application, ThemeChoice::Light);
    std::printf("| model | layers | drawn after | longest stall | unfolded after | pan, whole | "
                "zoom | pan, 26 %% | "
                "pan, 100 %% | drag |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    bench::writeDenseNet121(path("densenet121.onnx").toStdString());
    printRow("DenseNet-121", path("densenet121.onnx"));
    for (const std::size_t layers : {2000, 5000, 20000}) {
        bench::writeTransformer(path("transformer.onnx").toStdString(), layers);
        printRow("transformer", path("transformer.onnx"));
    }
    const auto printShape = [&](const char* name, const PartitionProblem& problem) {
        const QString file = path("shape.json");
        if (!writeTextFile(file.toStdString(), writeProblem(problem)))
            std::abort();
        printRow(name, file);
    };
    printShape("DenseNet-like", bench::denseNetLike(4300, bench::Times::Random));
    printShape("NASNet-like", bench::nasNetLike(5000, bench::Times::Random));
    printShape("Inception-like", bench::inceptionLike(20000, bench::Times::Random));
    return 0;
}
