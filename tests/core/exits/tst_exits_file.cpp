// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/exits_file.h"
#include "core/exchange/input_kind.h"
#include "core/exits/branchy_networks.h"

#include <QTest>

using namespace edgecut;

class tst_ExitsFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto text = readTextFile(TEST_DATA_DIR "/exits/toy.exits.json");
        QVERIFY(text);
        m_toy = *text;
    }

    void readsWhatItSays()
    {
        const ExitsProblem problem = *readExits(m_toy, "toy");
        QCOMPARE(problem.name, std::string("branchy"));
        QCOMPARE(problem.tiers, (std::vector<std::string>{"mobile", "edge"}));
        QCOMPARE(problem.exits[1].accuracy, 0.784);
        QCOMPARE(problem.exits[1].line, 8);
        QCOMPARE(problem.exits[1].layers[1].timeMs, (std::vector<double>{30, 1.5}));
        QCOMPARE(problem.links.front(), (Link{74, 74, 0}));
        QCOMPARE(problem.requirement, (Requirement{0.625, 0.053}));
        QCOMPARE(problem.thresholds.front().shares, (std::vector<double>{0.6, 0.4}));
        QCOMPARE(recogniseInput(m_toy)->id, std::string_view("exits"));
    }

    void writtenItReadsTheSame()
    {
        for (const BranchyNetwork& network : branchyNetworks()) {
            ExitsProblem problem = exitsProblemOf(network, preDnnOffSetting())->first;
            const std::string written = writeExits(problem);
            auto read = readExits(written, "written");
            QVERIFY2(read, read ? "" : english(read.error()).c_str());
            for (NetworkExit& exit : read->exits)
                exit.line = 0;
            QCOMPARE(*read, problem);
            QCOMPARE(writeExits(*read), written);
        }
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* what, const char* with,
                            const char* message) {
            QTest::newRow(name) << QString(what) << QString(with) << QString(message);
        };
        row("does not rise", "0.784", "0.524",
            "toy:8: The accuracy of the exit \"exit2\" is 0.524, "
            "not above the 0.524 of \"exit1\"");
        row("above 1", "0.784", "78.4", "toy:8: exits[1].accuracy must be from 0 to 1; it is 78.4");
        row("name twice", "\"exit2\"", "\"exit1\"", "toy:8: The exit \"exit1\" must have a name");
        row("layer twice", "\"conv2\"", "\"conv1\"", "toy:8: ");
        row("one time", "[30, 1.5]", "[30]",
            "toy:10: exits[1].layers[1].time_ms must have 2 times");
        row("negative", "[30, 1.5]", "[30, -1.5]", "toy:10: exits[1].layers[1].time_ms[1] must be");
        row("no rate", "\"uplink_mbps\": 74", "\"uplink_mbps\": 0", "toy:13: links[0].uplink_mbps");
        row("other order", "\"from\": \"mobile\"", "\"from\": \"edge\"",
            "toy:13: links[0].from must be \"mobile\"");
        row("sd", "0.053", "-0.053", "toy:14: requirement.sd must be a standard deviation");
        row("distribution", "normal", "uniform", "toy:14: requirement.distribution must be");
        row("unknown key", "\"note\"", "\"remark\"", "toy:1: remark is no known key");
        row("no exits", "\"input_bytes\": 12288,", "", "toy:1: The key \"input_bytes\" is missing");
        row("shares", "[0.6, 0.4]", "[0.6, 0.3]", "toy: The row of the threshold 0.05 must have");
        row("one tier", "[\"mobile\", \"edge\"]", "[\"mobile\"]", "toy:2: tiers must name two");
        row("other format", "edgecut.exits", "edgecut.problem", "edgecut.exits is expected");
        row("not finite", "9.1, 0.4", "1e999, 0.4", "toy:");
    }
    void mistakes()
    {
        QFETCH(QString, what);
        QFETCH(QString, with);
        QFETCH(QString, message);
        QString text = QString::fromStdString(m_toy);
        QVERIFY(text.contains(what));
        const auto read = readExits(text.replace(what, with).toStdString(), "toy");
        QVERIFY(!read);
        const QString said = QString::fromStdString(english(read.error()));
        QVERIFY2(said.contains(message), qPrintable(said));
    }

private:
    std::string m_toy;
};

QTEST_APPLESS_MAIN(tst_ExitsFile)
#include "tst_exits_file.moc"
