// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/job_runner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace edgecut;
using namespace edgecut::studio;

class tst_JobRunner : public QObject
{
    Q_OBJECT

private slots:
    void deliversInTheReceiversThread()
    {
        JobRunner runner;
        QThread* workedIn = nullptr;
        QThread* deliveredIn = nullptr;
        int value = 0;
        runner.run<int>(
            QStringLiteral("a"), QString(), WhenBusy::Replace,
            [&](const Context&) {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                value = result;
                deliveredIn = QThread::currentThread();
            });
        QTRY_VERIFY(runner.isIdle());
        QCOMPARE(value, 42);
        QCOMPARE(deliveredIn, QThread::currentThread());
        QVERIFY(workedIn != deliveredIn);
    }

    void replaceCancelsTheOlder()
    {
        JobRunner runner;
        QList<int> delivered;
        QSemaphore started;
        const auto done = [&](int result) { delivered.append(result); };
        runner.run<int>(
            QStringLiteral("a"), QString(), WhenBusy::Replace,
            [&](const Context& context) {
                started.release();
                while (!context.stopRequested())
                    QThread::yieldCurrentThread();
                return 1;
            },
            done);
        started.acquire();
        runner.run<int>(
            QStringLiteral("a"), QString(), WhenBusy::Replace, [](const Context&) { return 2; },
            done);
        QTRY_VERIFY(runner.isIdle());
        QCOMPARE(delivered, QList<int>{2});
    }

    void finishShowsEachFinishedAndThenTheNewest()
    {
        JobRunner runner;
        QList<int> delivered;
        QSemaphore started;
        QSemaphore mayEnd;
        const auto done = [&](int result) { delivered.append(result); };
        runner.run<int>(
            QStringLiteral("a"), QString(), WhenBusy::Finish,
            [&](const Context&) {
                started.release();
                mayEnd.acquire();
                return 1;
            },
            done);
        started.acquire();
        for (int i = 2; i <= 5; ++i)
            runner.run<int>(
                QStringLiteral("a"), QString(), WhenBusy::Finish, [i](const Context&) { return i; },
                done);
        mayEnd.release();
        QTRY_VERIFY(runner.isIdle());
        QCOMPARE(delivered, (QList<int>{1, 5}));
    }

    void kindsRunBesideEachOther()
    {
        JobRunner runner;
        QSemaphore first;
        int delivered = 0;
        // Each waits for the other: only together can they end.
        QSemaphore second;
        runner.run<int>(
            QStringLiteral("a"), QString(), WhenBusy::Replace,
            [&](const Context&) {
                first.release();
                second.acquire();
                return 1;
            },
            [&](int) { ++delivered; });
        runner.run<int>(
            QStringLiteral("b"), QString(), WhenBusy::Replace,
            [&](const Context&) {
                second.release();
                first.acquire();
                return 1;
            },
            [&](int) { ++delivered; });
        QTRY_COMPARE(delivered, 2);
    }

    void cancelDeliversNothingAndReportsTheEnd()
    {
        JobRunner runner;
        QSignalSpy ended(&runner, &JobRunner::jobEnded);
        bool delivered = false;
        runner.run<int>(
            QStringLiteral("a"), QStringLiteral("Long work"), WhenBusy::Replace,
            [&](const Context& context) {
                while (!context.stopRequested())
                    QThread::yieldCurrentThread();
                return 1;
            },
            [&](int) { delivered = true; });
        QCOMPARE(runner.jobs().size(), 1);
        QCOMPARE(runner.jobs().first().title, QStringLiteral("Long work"));
        runner.cancel(runner.jobs().first().id);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!delivered);
        QVERIFY(runner.isIdle());
    }

    void progressIsReported()
    {
        JobRunner runner;
        QSemaphore mayEnd;
        QSignalSpy progressed(&runner, &JobRunner::jobProgressed);
        runner.run<int>(
            QStringLiteral("a"), QString(), WhenBusy::Replace,
            [&](const Context& context) {
                context.report(0.5, {translatable("core", "Cancelled."), {}});
                mayEnd.acquire();
                return 1;
            },
            [](int) {});
        QTRY_COMPARE(progressed.size(), 1);
        QCOMPARE(runner.jobs().first().fraction, 0.5);
        mayEnd.release();
        QTRY_VERIFY(runner.isIdle());
    }

    void destructorCancelsAndWaits()
    {
        std::atomic<bool> ended = false;
        bool delivered = false;
        {
            JobRunner runner;
            runner.run<int>(
                QStringLiteral("a"), QString(), WhenBusy::Replace,
                [&](const Context& context) {
                    while (!context.stopRequested())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 1;
                },
                [&](int) { delivered = true; });
        }
        QVERIFY(ended);
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(tst_JobRunner)
#include "tst_job_runner.moc"
