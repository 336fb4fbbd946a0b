// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/script/command_line.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything()
    {
        int exitCode = -1;
        const auto line =
            parseCommandLine({"edgecut-studio", "a.onnx", "b.edgecut", "--workspace", "curves",
                              "--uplink", "5.85", "--method", "neurosurgeon", "--theme", "dark",
                              "--language", "de", "--size", "1600x1000", "--screenshot", "x.png"},
                             exitCode);
        QVERIFY(line);
        QCOMPARE(line->files, (QStringList{"a.onnx", "b.edgecut"}));
        QCOMPARE(line->workspace, QStringLiteral("curves"));
        QCOMPARE(line->uplinkMbps, std::optional(5.85));
        QCOMPARE(line->method, QStringLiteral("neurosurgeon"));
        QVERIFY(line->theme == ThemeChoice::Dark);
        QCOMPARE(line->size, std::optional(QSize(1600, 1000)));
        QVERIFY(line->isScript());
    }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{"--no-such"};
        QTest::newRow("unknown workspace") << QStringList{"--workspace", "kitchen"};
        QTest::newRow("uplink 0") << QStringList{"--uplink", "0"};
        QTest::newRow("uplink with comma") << QStringList{"--uplink", "5,85"};
        QTest::newRow("uplink nan") << QStringList{"--uplink", "nan"};
        QTest::newRow("unknown method") << QStringList{"--method", "magic"};
        QTest::newRow("size without x") << QStringList{"--size", "1600"};
        QTest::newRow("size too large") << QStringList{"--size", "99999x99999"};
        QTest::newRow("unknown theme") << QStringList{"--theme", "pink"};
        QTest::newRow("export without file") << QStringList{"--export", "curve"};
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        int exitCode = -1;
        QVERIFY(!parseCommandLine(QStringList{"edgecut-studio"} + arguments, exitCode));
        QCOMPARE(exitCode, 2);
    }

    void nothingIsAStartPage()
    {
        int exitCode = -1;
        const auto line = parseCommandLine({"edgecut-studio"}, exitCode);
        QVERIFY(line);
        QVERIFY(line->files.isEmpty());
        QVERIFY(!line->isScript());
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_command_line.moc"
