// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_checks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

#include <cerrno>
#include <thread>

using namespace edgecut;
using namespace layoutchecks;
using namespace std::chrono_literals;

class tst_LayoutHelper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // A program that does with its input what `lines` say.
    std::string script(const QByteArray& lines)
    {
        QFile file(m_folder.filePath("helper"));
        file.remove();
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + lines + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName().toStdString();
    }

    static qsizetype openDescriptors()
    {
        return QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::System).size();
    }

    static bool hasChildren() { return waitpid(-1, nullptr, WNOHANG) >= 0 || errno != ECHILD; }

private slots:
    void asksTheCommand()
    {
        const LayoutRequest request = chain(30);
        const auto layout = layoutGraph(request, {EDGECUT_PROGRAM, 60s});
        QVERIFY(layout);
        QCOMPARE(layout->engine, std::string("dot"));
        QCOMPARE(flaw(request, *layout, 1.5), QString());
        QVERIFY(!hasChildren());
    }

    void withoutHelperOurOwn()
    {
        QCOMPARE(layoutGraph(chain(3), {})->engine, std::string("layered"));
    }

    void badHelpersAreReplaced_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("does nothing") << QByteArray("exit 0");
        QTest::newRow("fails") << QByteArray("exit 3");
        QTest::newRow("talks nonsense") << QByteArray("cat > /dev/null; echo hello");
        QTest::newRow("draws another graph")
            << QByteArray("cat > /dev/null; echo '{\"format\": \"edgecut.layout\", \"version\": 1, "
                          "\"engine\": \"dot\", \"size\": [1, 1], \"nodes\": [], \"edges\": []}'");
        QTest::newRow("reads nothing, dies") << QByteArray("exec <&-; kill -9 $$");
        QTest::newRow("closes its input") << QByteArray("exec <&-; exec >&-");
    }
    void badHelpersAreReplaced()
    {
        QFETCH(QByteArray, lines);
        const LayoutRequest request = chain(1400); // more than a socket holds
        const LayoutHelper helper{script(lines), 60s};
        const qsizetype before = openDescriptors();
        const auto layout = layoutGraph(request, helper);
        QVERIFY(layout);
        QCOMPARE(layout->engine, std::string("layered"));
        QCOMPARE(openDescriptors(), before);
        QVERIFY(!hasChildren());
    }

    void missingHelperIsReplaced()
    {
        const qsizetype before = openDescriptors();
        QCOMPARE(layoutGraph(chain(3), {"/nonexistent/edgecut", 60s})->engine,
                 std::string("layered"));
        QCOMPARE(openDescriptors(), before);
        QVERIFY(!hasChildren());
    }

    // The helper would sleep for an hour; the test's own time limit says that it was killed.
    void slowHelperIsKilled()
    {
        const auto layout = layoutGraph(chain(3), {script("exec sleep 3600"), 50ms});
        QVERIFY(layout);
        QCOMPARE(layout->engine, std::string("layered"));
        QVERIFY(!hasChildren());
    }

    void cancelKillsTheHelper()
    {
        std::stop_source source;
        Context context;
        context.stopToken = source.get_token();
        const LayoutHelper helper{script("exec sleep 3600"), std::chrono::milliseconds::max()};
        std::jthread canceller([&source] { source.request_stop(); });
        const auto layout = layoutGraph(chain(3), helper, context);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Cancelled);
        QVERIFY(!hasChildren());
    }

    void badRequestIsNotSent()
    {
        LayoutRequest request = chain(2);
        request.edges.emplace_back(1, 0);
        const auto layout = layoutGraph(request, {EDGECUT_PROGRAM, 60s});
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_LayoutHelper)
#include "tst_layouthelper.moc"
