// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "widgets/scheduling/queue_lanes.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace edgecut;

namespace {

QueuePicture pictureOf(const Workload& workload, const QueueOptions& options = {},
                       std::initializer_list<const char*> names = {"fcfs", "sjf", "hvf",
                                                                   "efficiency"})
{
    const auto shared = std::make_shared<const Workload>(workload);
    QList<QueueLane> lanes;
    for (const char* name : names) {
        const Policy& policy = *findPolicy(name);
        lanes.append({QString::fromLatin1(name),
                      {},
                      std::make_shared<const QueueHistory>(
                          shared, policy, options, runQueue(workload, policy, options).value()),
                      {}});
    }
    return queuePicture(lanes);
}

Workload requests(int count, double within = 0)
{
    Random random(static_cast<std::uint64_t>(count));
    Workload workload;
    for (int i = 0; i < count; ++i) {
        Request request;
        request.id = std::to_string(i);
        request.arrivalMs = random.uniform(0, within);
        request.serviceMs = random.uniform(0.5, 4);
        request.value = random.uniform(0.1, 1);
        workload.requests.push_back(request);
    }
    return workload;
}

} // namespace

class tst_QueueLanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // At every moment each request is at most once in a lane, on the side where it belongs, those
    // that wait in the order in which they are taken, and nobody overlaps anybody.
    void blocksAreTheQueue_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<double>("within");
        QTest::newRow("all at once") << 1 << 0.0;
        QTest::newRow("one after the other") << 1 << 120.0;
        QTest::newRow("three servers") << 3 << 60.0;
    }
    void blocksAreTheQueue()
    {
        QFETCH(int, servers);
        QFETCH(double, within);
        const QueuePicture picture = pictureOf(requests(60, within), {2.0, servers});
        QueueStyle style;
        style.font = typeFont(TypeSize::Small);
        const QueueGeometry geometry(picture, QRectF(0, 0, 4000, 400), style);
        for (int i = 0; i <= 50; ++i) {
            const double ms = picture.endMs() * i / 50;
            for (int lane = 0; lane < 4; ++lane) {
                const QueueHistory& history = *picture.lanes[lane].history;
                const QueueHistory::Moment moment = history.at(ms);
                const QList<QueueBlock> blocks = geometry.blocks(lane, ms);
                QSet<int> seen;
                std::size_t serving = 0, waiting = 0;
                double lastStart = -1, right = 0;
                for (const QueueBlock& block : blocks) {
                    QVERIFY(!seen.contains(block.request.value));
                    seen.insert(block.request.value);
                    const Service& service = history.service(block.request);
                    switch (block.place) {
                    case QueueBlock::Place::Serving:
                        ++serving;
                        QVERIFY(service.startMs <= ms && service.finishMs > ms);
                        QVERIFY(block.share >= 0 && block.share <= 1);
                        break;
                    case QueueBlock::Place::Served:
                        QVERIFY(service.finishMs <= ms);
                        QVERIFY(block.rect.right() <= geometry.serverBox(lane).left());
                        break;
                    case QueueBlock::Place::Waiting:
                        QVERIFY(service.readyMs <= ms && service.startMs > ms);
                        QVERIFY(service.startMs >= lastStart);
                        QVERIFY(waiting == 0 || block.rect.left() >= right - 1e-6);
                        QCOMPARE(block.isOverdue, history.overdueMs(block.request) <= ms);
                        lastStart = service.startMs;
                        right = block.rect.right();
                        ++waiting;
                    }
                }
                QCOMPARE(serving, moment.taken - moment.finished);
                QCOMPARE(waiting, moment.waiting()); // there is room for all
            }
        }
    }

    // What a frame shows is bounded by its width, not by the workload.
    void aFrameShowsWhatFits()
    {
        const QueuePicture picture = pictureOf(requests(20'000), {}, {"efficiency"});
        QueueStyle style;
        style.font = typeFont(TypeSize::Small);
        const QueueGeometry geometry(picture, QRectF(0, 0, 1000, 100), style);
        for (int i = 0; i <= 10; ++i)
            QVERIFY(geometry.blocks(0, picture.endMs() * i / 10).size() < 600);
    }

    void clickSelectsInEveryLane()
    {
        QueueLanes lanes;
        lanes.resize(900, 420);
        lanes.setPicture(pictureOf(requests(40)));
        lanes.setTimeMs(20);
        QSignalSpy chosen(&lanes, &QueueLanes::requestSelected);
        QueueStyle style;
        style.font = typeFont(TypeSize::Small);
        // The widget keeps 8 px at its left and its legend below.
        const QueueGeometry geometry(lanes.picture(), QRectF(8, 0, 892, 396), style);
        const QList<QueueBlock> blocks = geometry.blocks(2, 20);
        const auto waiting = std::ranges::find_if(blocks, [](const QueueBlock& block) {
            return block.place == QueueBlock::Place::Waiting && block.rect.width() > 6;
        });
        QVERIFY(waiting != blocks.end());
        const QImage before = lanes.grab().toImage();
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, waiting->rect.center().toPoint());
        QCOMPARE(lanes.selected(), waiting->request);
        QCOMPARE(lanes.currentLane(), 2);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(lanes.grab().toImage() != before);
        QTest::keyClick(&lanes, Qt::Key_Escape);
        QVERIFY(!lanes.selected().isValid());
    }

    void keysAskAndMove()
    {
        QueueLanes lanes;
        lanes.resize(900, 420);
        lanes.setPicture(pictureOf(requests(40)));
        QSignalSpy steps(&lanes, &QueueLanes::stepRequested);
        QSignalSpy plays(&lanes, &QueueLanes::playRequested);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home})
            QTest::keyClick(&lanes, key);
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps[2][0].toInt(), 2);
        QTest::keyClick(&lanes, Qt::Key_Space);
        QCOMPARE(plays.size(), 1);
        QTest::keyClick(&lanes, Qt::Key_Down);
        QCOMPARE(lanes.currentLane(), 1);
        QTest::keyClick(&lanes, Qt::Key_Return);
        QVERIFY(lanes.selected().isValid());
        QCOMPARE(lanes.picture().lanes[1].history->run().order.front(), lanes.selected());
        QVERIFY(lanes.accessibleDescription().contains(QLatin1String("waiting")));
    }

    void everyStateHasAPicture()
    {
        QueueLanes lanes;
        lanes.resize(600, 300);
        lanes.setEmptyText(QStringLiteral("Nothing here."));
        const QImage empty = lanes.grab().toImage();
        QueuePicture picture = pictureOf(requests(5), {1, 2});
        picture.lanes[1].history.reset();
        picture.lanes[1].failure = QStringLiteral("It has no metrics.");
        lanes.setPicture(picture);
        for (const double ms : {0.0, 3.0, 1e9}) {
            lanes.setTimeMs(ms);
            QVERIFY(lanes.timeMs() <= picture.endMs());
            QVERIFY(lanes.grab().toImage() != empty);
        }
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, QPoint(300, 110)); // the failed lane
        QVERIFY(!lanes.selected().isValid());
        QVERIFY(lanes.summary().contains(QLatin1String("It has no metrics.")));
    }

    void figureHasDataAndDraws()
    {
        const QueuePicture picture = pictureOf(requests(30));
        const Figure figure = queueFigure(picture, 12, {});
        QCOMPARE(figure.csv().count(QLatin1Char('\n')), 1 + 4 * 30);
        QImage image(500, 260, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure.draw(painter, QRectF(0, 0, 500, 260), {});
        painter.end();
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); x += 2) {
            for (int y = 0; y < image.height(); y += 2)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 20);
    }

    // Not asserted: what a frame of four lanes of 1,000 requests costs.
    void frameOfAThousand()
    {
        QueueLanes lanes;
        lanes.resize(1100, 420);
        lanes.setPicture(pictureOf(requests(1000), {50.0, 1}));
        QImage image(lanes.size(), QImage::Format_ARGB32_Premultiplied);
        double ms = 0;
        QBENCHMARK
        {
            lanes.setTimeMs(ms += lanes.picture().endMs() / 1200);
            lanes.render(&image);
        }
    }
};

QTEST_MAIN(tst_QueueLanes)
#include "tst_queue_lanes.moc"
