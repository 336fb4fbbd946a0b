// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace edgecut::test;

namespace {

const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";

QJsonObject parsed(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class tst_Usage : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QStringList& arguments, const char* message) {
            QTest::newRow(name) << arguments << message;
        };
        const QStringList solve{"solve", toy, "--method", "min-cut"};
        const QStringList curve{"curve", toy};
        row("nothing", {}, "subcommand is required");
        row("unknown command", {"slove"}, "slove");
        row("no file", {"solve", "--method", "min-cut"}, "file is required");
        row("no method", {"solve", toy}, "--method is required");
        row("unknown method", {"solve", toy, "--method", "magic"}, "there is no method \"magic\"");
        row("unknown flag", solve + QStringList{"--fast"}, "--fast");
        row("two files", solve + QStringList{toy}, "not expected");
        row("negative uplink", solve + QStringList{"--uplink", "-5"}, "must be a number above 0");
        row("uplink 0", solve + QStringList{"--uplink", "0"}, "above 0");
        row("uplink with a comma", solve + QStringList{"--uplink", "5,85"}, "decimal point");
        row("uplink nan", solve + QStringList{"--uplink", "nan"}, "above 0");
        row("uplink infinite", solve + QStringList{"--uplink=inf"}, "above 0");
        row("uplink hexadecimal", solve + QStringList{"--uplink", "0x10"}, "above 0");
        row("uplink with unit", solve + QStringList{"--uplink", "5Mbps"}, "above 0");
        row("downlink negative", solve + QStringList{"--downlink", "-1"}, "above 0");
        row("return path", solve + QStringList{"--return-path", "twice"},
            "must be one-way, paid or free");
        row("seed", solve + QStringList{"--seed", "-3x"}, "--seed");
        row("time limit", solve + QStringList{"--time-limit-s", "-1"}, "at least 0");
        row("no range", curve, "--from is required");
        row("empty range", curve + QStringList{"--from", "5", "--to", "5"}, "--from must be below");
        row("range upside down", curve + QStringList{"--from", "5", "--to", "1"}, "below --to");
        row("range from 0", curve + QStringList{"--from", "0", "--to", "1"}, "above 0");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const Ran ran = runEdgecut(arguments);
        const QString said = QString::fromUtf8(ran.err);
        QVERIFY2(ran.status == 2, qPrintable(said));
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.startsWith("edgecut: ") && said.contains(message), qPrintable(said));
    }

    // Every subcommand that --help lists has a help that ends with an example of itself.
    void everyCommandHasAnExample()
    {
        const Ran help = runEdgecut({"--help"});
        QCOMPARE(help.status, 0);
        const QString text = QString::fromUtf8(help.out);
        const QRegularExpression line("^  ([a-z]+) +[A-Z]", QRegularExpression::MultilineOption);
        auto commands = line.globalMatch(text.mid(text.indexOf("Subcommands:")));
        int count = 0;
        while (commands.hasNext()) {
            const QString command = commands.next().captured(1);
            const Ran own = runEdgecut({command, "--help"});
            QCOMPARE(own.status, 0);
            const QString tail = QString::fromUtf8(own.out).section("Example", 1);
            QVERIFY2(tail.contains("edgecut " + command), qPrintable(command));
            ++count;
        }
        QVERIFY(count >= 4);
    }

    void version()
    {
        const Ran ran = runEdgecut({"--version"});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith("edgecut " EDGECUT_VERSION));
    }

    void methodsListWhatSolveTakes()
    {
        const Ran ran = runEdgecut({"methods", "--json"});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
        const QJsonObject document = parsed(ran.out);
        QCOMPARE(document["format"].toString(), QString("edgecut.methods"));
        const QByteArray people = runEdgecut({"methods"}).out;
        QStringList ids;
        for (const QJsonValue& value : document["methods"].toArray()) {
            const QJsonObject method = value.toObject();
            const QString id = method["id"].toString();
            ids << id;
            QVERIFY(!method["title"].toString().isEmpty());
            QVERIFY(method["exact"].isBool());
            QVERIFY(method["minimises"].isString() || method["minimises"].isNull());
            QVERIFY(method["maximum_tiers"].isDouble() || method["maximum_tiers"].isNull());
            QVERIFY(people.contains(id.toUtf8()));
            const Ran solved = runEdgecut({"solve", toy, "--method", id, "--json"});
            QVERIFY2(solved.status == 0, solved.err.constData());
            QCOMPARE(parsed(solved.out)["method"].toString(), id);
        }
        for (const char* id :
             {"min-cut", "exhaustive", "edge-only", "cloud-only", "neurosurgeon", "shortest-path"})
            QVERIFY2(ids.contains(id), id);
    }

    void devicesSayWhereTheirNumbersComeFrom()
    {
        const Ran ran = runEdgecut({"devices", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject document = parsed(ran.out);
        QCOMPARE(document["format"].toString(), QString("edgecut.devices"));
        QVERIFY(document["devices"].toArray().size() >= 6);
        for (const QJsonValue& value : document["devices"].toArray()) {
            const QJsonObject device = value.toObject();
            QVERIFY(!device["id"].toString().isEmpty());
            QVERIFY(device.contains("roofline") != device.contains("regression"));
            QVERIFY(!device["sources"].toArray().isEmpty());
            QVERIFY(device["published"].isArray());
            for (const QJsonValue& one : device["published"].toArray()) {
                const QJsonObject check = one.toObject();
                QVERIFY(!check["source"].toString().isEmpty());
                QVERIFY(!check["network"].toString().isEmpty());
                const double published = check["published_ms"].toDouble();
                const double predicted = check["predicted_ms"].toDouble();
                QVERIFY(published > 0 && predicted > 0);
                QVERIFY(qFuzzyCompare(check["ratio"].toDouble() * published, predicted));
            }
        }
        QVERIFY(document["links"].toArray().size() >= 7);
        const QByteArray people = runEdgecut({"devices"}).out;
        QVERIFY(people.contains("rpi3b"));
        QVERIFY(people.contains("outside 0.5 to 2"));
        QVERIFY(people.contains("none known"));
    }

    // Each network's counts beside published ones, for people too.
    void networksStandBesidePublishedCounts()
    {
        const Ran ran = runEdgecut({"networks", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject document = parsed(ran.out);
        QCOMPARE(document["format"].toString(), QString("edgecut.networks"));
        const QJsonArray networks = document["networks"].toArray();
        QVERIFY(networks.size() >= 16);
        const QByteArray people = runEdgecut({"networks"}).out;
        for (const QJsonValue& value : networks) {
            const QJsonObject network = value.toObject();
            for (const char* what : {"macs", "parameters"}) {
                const QString key(what);
                const double ours = network[key].toDouble();
                const double published = network["published_" + key].toDouble();
                QVERIFY(ours > 0);
                if (network["published_" + key].isNull()) {
                    QVERIFY(network[key + "_ratio"].isNull());
                    QVERIFY(network["figures"].toString().startsWith("none"));
                    continue;
                }
                QVERIFY(published > 0);
                QVERIFY(qFuzzyCompare(network[key + "_ratio"].toDouble() * published, ours));
                // PerDNN prints 128 MB for it and does not say whether those are 10^6 or 2^20.
                // Li et al. print two digits.
                const QString id = network["id"].toString();
                const bool isRough = id == "inception-21k" || id == "vgg16-cifar";
                QVERIFY2(std::abs(ours / published - 1) < (isRough ? 0.025 : 0.01),
                         qPrintable(network["id"].toString()));
            }
            QVERIFY(!network["figures"].toString().isEmpty());
            QVERIFY(people.contains(network["model"].toString().toUtf8()));
            QVERIFY(people.contains(network["figures"].toString().toUtf8()));
        }
    }

    void aFullDiskIsAFailure()
    {
        if (!QFileInfo::exists("/dev/full"))
            QSKIP("There is no /dev/full here.");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(QStringLiteral(EDGECUT_PROGRAM), {"methods", "--json"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("Standard output takes no more"));
    }
};

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_usage.moc"
