// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

const QStringList twoTiers{"--tier", "edge=rpi3b", "--tier", "cloud=cloud-8core", "--link", "4g"};

Result<PartitionProblem> readText(const QByteArray& text)
{
    return readProblem(text.toStdString(), "printed");
}

double timeOf(const PartitionProblem& problem, const char* layer, std::size_t tier)
{
    return problem.timeOn(problem.findLayer(layer).value(), TierId(tier));
}

} // namespace

class tst_Profile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void alexNetIsAProblem()
    {
        const QString file = m_folder.filePath("alexnet.problem.json");
        const Ran ran =
            runEdgecut(QStringList{"profile", "zoo:alexnet", "--json", "-o", file} + twoTiers);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QCOMPARE(readFile(file), ran.out);
        const Result<PartitionProblem> problem = readText(ran.out);
        QVERIFY2(problem, problem ? "" : english(problem.error()).c_str());
        QCOMPARE(problem->tiers, (std::vector<std::string>{"edge", "cloud"}));
        QCOMPARE(problem->links[0], (Link{5.85, 5.85, 0}));
        QVERIFY(problem->layers.front().pinned == TierId(0));
        // conv1: 55 x 55 x 96 outputs of 11 x 11 x 3 each, at 4.8 GMAC/s and 80 GMAC/s.
        QCOMPARE(timeOf(*problem, "conv1", 0), 105415200 / 4.8e6 + 0.05);
        QCOMPARE(timeOf(*problem, "conv1", 1), 105415200 / 80e6 + 0.02);
        QCOMPARE(timeOf(*problem, "drop6", 0), 0.0);
        const Ran solved = runEdgecut({"solve", file, "--method", "min-cut", "--json"});
        QVERIFY2(solved.status == 0, solved.err.constData());
        QCOMPARE(QJsonDocument::fromJson(solved.out)["optimal"].toBool(), true);
    }

    void threeTiersReturnPathAndResultTier()
    {
        const Ran ran = runEdgecut({"profile", "zoo:resnet18", "--tier", "device=rpi3b", "--tier",
                                    "edge=jetson-nano", "--tier", "cloud=cloud-8core", "--link",
                                    "5g-device-edge", "--link", "73.3/542.3/27.04", "--return-path",
                                    "paid", "--result-tier", "device", "--batch", "2", "--json"});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const PartitionProblem problem = readText(ran.out).value();
        QCOMPARE(problem.tierCount(), std::size_t(3));
        QCOMPARE(problem.links[0], (Link{76.1, 382.4, 8.76}));
        QCOMPARE(problem.links[1], (Link{73.3, 542.3, 27.04}));
        QCOMPARE(int(problem.returnPath), int(ReturnPath::Paid));
        QVERIFY(problem.resultTier == TierId(0));
        QCOMPARE(problem.tensors.front().bytes, 2.0 * 3 * 224 * 224 * 4);
    }

    void transferTypeNarrowsWhatCrosses()
    {
        const PartitionProblem problem =
            readText(runEdgecut(QStringList{"profile", "zoo:alexnet", "--transfer-type", "uint8",
                                            "--json"} +
                                twoTiers)
                         .out)
                .value();
        for (const ProblemTensor& tensor : problem.tensors)
            QCOMPARE(tensor.crossingBytes(), tensor.bytes / 4);
    }

    void peopleSeeLayersAndTotals()
    {
        const Ran ran = runEdgecut(QStringList{"profile", "zoo:alexnet"} + twoTiers);
        QCOMPARE(ran.status, 0);
        for (const char* part : {"conv1", "1.16 MB", "22.0 ms", "all", "724"})
            QVERIFY2(ran.out.contains(part), part);
    }

    void measuredTimesTakeTheirPlace()
    {
        const QString times = m_folder.filePath("times.csv");
        QVERIFY(writeFile(times, "layer;edge\r\nconv1;99.5\r\nconv99;1\r\n"));
        const Ran ran = runEdgecut(
            QStringList{"profile", "zoo:alexnet", "--times", times, "--json"} + twoTiers);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(timeOf(readText(ran.out).value(), "conv1", 0), 99.5);
        QVERIFY2(ran.err.contains("conv99") && ran.err.contains("conv2"), ran.err.constData());
        QVERIFY(writeFile(times, "layer;edge\nconv1;99,5\n"));
        const Ran bad =
            runEdgecut(QStringList{"profile", "zoo:alexnet", "--times", times} + twoTiers);
        QCOMPARE(bad.status, 1);
        QVERIFY(bad.out.isEmpty());
        QVERIFY2(bad.err.startsWith("edgecut: " + times.toUtf8() + ":2: ") &&
                     bad.err.contains("decimal point"),
                 bad.err.constData());
    }

    void kernelsStayTogether()
    {
        const Ran ran =
            runEdgecut(QStringList{"profile", "zoo:alexnet", "--fuse", "--json"} + twoTiers);
        QVERIFY2(ran.status == 0, ran.err.constData());
        const PartitionProblem problem = readText(ran.out).value();
        QCOMPARE(problem.fused.size(), std::size_t(7)); // all convolutions, fc6 and fc7
        for (const std::vector<LayerId>& group : problem.fused) {
            QCOMPARE(group.size(), std::size_t(2));
            QCOMPARE(problem.layers[group[1].index()].kind, std::string("Relu"));
            QCOMPARE(problem.timeOn(group[1], TierId(0)), 0.0);
        }
        const Ran table = runEdgecut(QStringList{"profile", "zoo:alexnet", "--fuse"} + twoTiers);
        QVERIFY(table.out.contains("fused"));
    }

    void anEnginesProfileTakesItsPlace()
    {
        const QString file = QStringLiteral(TEST_DATA_DIR "/profiles/tensorrt.json");
        const QStringList profile{"profile", "zoo:alexnet", "--json", "--times"};
        const Ran ran = runEdgecut(profile + QStringList{"edge=" + file} + twoTiers);
        QVERIFY2(ran.status == 0, ran.err.constData());
        const PartitionProblem problem = readText(ran.out).value();
        QCOMPARE(timeOf(problem, "conv1", 0), 0.0663);
        QCOMPARE(timeOf(problem, "norm1", 0), 4.1 / 625);
        QCOMPARE(timeOf(problem, "relu1", 0), 0.0);
        QVERIFY(timeOf(problem, "relu1", 1) > 0); // the cloud keeps its prediction
        QCOMPARE(problem.fused.size(), std::size_t(3));
        QVERIFY2(ran.err.contains("name no layer") && ran.err.contains("Reformatting CopyNode"),
                 ran.err.constData());

        const Ran noTier = runEdgecut(profile + QStringList{file} + twoTiers);
        QCOMPARE(noTier.status, 1);
        QVERIFY2(noTier.err.contains("--times edge=" + file.toUtf8()), noTier.err.constData());
        const QString csv = m_folder.filePath("one-tier.csv");
        QVERIFY(writeFile(csv, "layer,edge\nconv1,3\n"));
        const Ran table = runEdgecut(profile + QStringList{"edge=" + csv} + twoTiers);
        QCOMPARE(table.status, 1);
        QVERIFY2(table.err.contains("in its first line"), table.err.constData());
    }

    void clampedAndUnknownLayersAreNamed()
    {
        const Ran ran = runEdgecut({"profile", "zoo:alexnet", "--tier", "edge=prednnoff-mobile",
                                    "--tier", "cloud=prednnoff-edge", "--link", "wifi", "--json"});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("cloud: Layers whose time model falls below zero") &&
                     ran.err.contains("fc7") && ran.err.contains("prob"),
                 ran.err.constData());
        QCOMPARE(timeOf(readText(ran.out).value(), "fc7", 1), 0.0);
    }

    void aDeviceFileWillDo()
    {
        const QString file = m_folder.filePath("mine.json");
        QVERIFY(writeFile(file, R"({"format": "edgecut.device", "version": 1, "id": "mine",
            "title": "Mine", "roofline": {"gmacs_per_second": 1, "gigabytes_per_second": 1000}})"));
        const QStringList flags{"--tier", "edge=" + file, "--tier", "cloud=cloud-8core",
                                "--link", "wifi",         "--json"};
        const Ran ran = runEdgecut(QStringList{"profile", "zoo:alexnet"} + flags);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(timeOf(readText(ran.out).value(), "conv1", 0), 105.4152);
        QVERIFY2(ran.err.contains("The power of Mine is not known"), ran.err.constData());
        QVERIFY(writeFile(file, "{\"format\": \"edgecut.device\",\n \"version\": 9}"));
        const Ran bad = runEdgecut(QStringList{"profile", "zoo:alexnet"} + flags);
        QCOMPARE(bad.status, 1);
        QVERIFY(bad.err.startsWith("edgecut: " + file.toUtf8() + ":2: "));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const QStringList model{"profile", "zoo:alexnet"};
        const QStringList edge{"--tier", "edge=rpi3b"};
        const QStringList cloud{"--tier", "cloud=cloud-8core"};
        const QStringList link{"--link", "4g"};
        QTest::newRow("unknown network")
            << QStringList{"profile", "zoo:alexnett"} + twoTiers << 1 << "there are zoo:alexnet";
        QTest::newRow("no such file")
            << QStringList{"profile", "/no/such.onnx"} + twoTiers << 1 << "/no/such.onnx: ";
        QTest::newRow("unknown device")
            << model + edge + QStringList{"--tier", "cloud=mainframe"} + link << 2
            << "There is no device \"mainframe\"; there are rpi3b";
        QTest::newRow("no such device file")
            << model + edge + QStringList{"--tier", "cloud=/no/such.json"} + link << 1
            << "/no/such.json: There is no such file";
        QTest::newRow("no name") << model + edge + QStringList{"--tier", "cloud-8core"} + link << 2
                                 << "must be NAME=DEVICE";
        QTest::newRow("one tier") << model + edge + link << 2 << "two tiers or more";
        QTest::newRow("tier twice") << model + edge + edge + link << 2 << "given twice";
        QTest::newRow("no link") << model + edge + cloud << 2 << "--link is required";
        QTest::newRow("two links") << model + edge + cloud + link + link << 2 << "1 links";
        QTest::newRow("unknown link")
            << model + edge + cloud + QStringList{"--link", "6g"} << 2 << "take one of cat1";
        QTest::newRow("link of rate 0")
            << model + edge + cloud + QStringList{"--link", "0/1/0"} << 2 << "above 0";
        QTest::newRow("transfer type")
            << model + twoTiers + QStringList{"--transfer-type", "int3"} << 2 << "float16";
        QTest::newRow("result tier")
            << model + twoTiers + QStringList{"--result-tier", "fog"} << 2 << "none of the tiers";
        QTest::newRow("batch 0") << model + twoTiers + QStringList{"--batch", "0"} << 2
                                 << "whole number from 1";
        QTest::newRow("no times") << model + twoTiers + QStringList{"--times", "/no/such.csv"} << 1
                                  << "/no/such.csv: There is no such file";
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, message);
        const QString output = m_folder.filePath("never.json");
        const Ran ran = runEdgecut(arguments + QStringList{"--json", "-o", output});
        const QString said = QString::fromUtf8(ran.err);
        QVERIFY2(ran.status == status, qPrintable(said));
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!QFile::exists(output));
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.startsWith("edgecut: ") && said.contains(message), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
