// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/measured.h"
#include "core/graph/graph_builder.h"

#include <QTest>

using namespace edgecut;

namespace {

Graph sampleGraph()
{
    GraphBuilder builder("sample");
    const TensorId image = builder.input("image", {1, 3, 8, 8});
    builder.relu("relu", builder.conv("conv", image, 4, {3, 1, 1}));
    return std::move(builder).build().value();
}

const std::vector<std::string> tiers{"edge", "cloud"};

std::vector<Device> tierDevices()
{
    return {*findDevice("rpi3b"), *findDevice("cloud-8core")};
}

MeasuredTimes expectedTable()
{
    return {
        "m.csv", {"edge", "cloud"}, {{"conv", {12.5, 1.25}, 2}, {"re,lu", {0, std::nullopt}, 3}}};
}

} // namespace

class tst_Measured : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("plain") << QByteArray("layer,edge,cloud\nconv,12.5,1.25\n\"re,lu\",0,\n");
        QTest::newRow("no newline at the end")
            << QByteArray("layer,edge,cloud\nconv,12.5,1.25\n\"re,lu\",0,");
        QTest::newRow("carriage returns")
            << QByteArray("layer,edge,cloud\r\nconv,12.5,1.25\r\n\"re,lu\",0,\r\n");
        QTest::newRow("old line ends")
            << QByteArray("layer,edge,cloud\rconv,12.5,1.25\r\"re,lu\",0,");
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBFlayer,edge,cloud\nconv,12.5,1.25\n\"re,lu\",0,");
        QTest::newRow("semicolons") << QByteArray("layer;edge;cloud\nconv;12.5;1.25\nre,lu;0;\n");
        QTest::newRow("tabs") << QByteArray("layer\tedge\tcloud\nconv\t12.5\t1.25\nre,lu\t0\t\n");
        QTest::newRow("blanks") << QByteArray(
            "layer , edge,cloud\n conv, 12.5 ,1.25\n\"re,lu\",0, \n");
        QTest::newRow("all quoted") << QByteArray(
            "\"layer\",\"edge\",\"cloud\"\n\"conv\",\"12.5\",\"1.25\"\n\"re,lu\",\"0\",\"\"\n");
    }
    void readsWhatProgramsWrite()
    {
        QFETCH(QByteArray, csv);
        const auto table = readMeasuredTimes(csv.toStdString(), "m.csv");
        QVERIFY2(table, table ? "" : english(table.error()).c_str());
        QCOMPARE(*table, expectedTable());
    }

    void skipsRemarksAndCountsLines()
    {
        const auto table =
            readMeasuredTimes("# by hand\n\nlayer,edge\n# first\n\"a\nb\",1\nc,2\n", "m.csv");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(table->rows[0].layer, std::string("a\nb"));
        QCOMPARE(table->rows[0].line, 5);
        QCOMPARE(table->rows[1].line, 7);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << ""
                               << "m.csv:1: The table is empty";
        QTest::newRow("no header") << "conv,1,2\n"
                                   << "m.csv:1: The first line must name the columns";
        QTest::newRow("decimal comma in two fields")
            << "layer,edge,cloud\nconv,12,5,1,25\n"
            << "m.csv:2: The line has 5 fields and the header has 3; numbers are written with a "
               "decimal point";
        QTest::newRow("decimal comma between semicolons")
            << "layer;edge;cloud\nconv;12,5;1,25\n"
            << "m.csv:2: The time of \"conv\" in column \"edge\" is \"12,5\"";
        QTest::newRow("negative") << "layer,edge\n\nconv,-1\n"
                                  << "m.csv:3: ";
        QTest::newRow("not a number") << "layer,edge\nconv,nan\n"
                                      << "0 or more";
        QTest::newRow("infinite") << "layer,edge\nconv,1e999\n"
                                  << "0 or more";
        QTest::newRow("words") << "layer,edge\nconv,fast\n"
                               << "0 or more";
        QTest::newRow("layer twice") << "layer,edge\nconv,1\nconv,2\n"
                                     << "m.csv:3: The layer \"conv\" has a second row";
        QTest::newRow("column twice") << "layer,edge,edge\n"
                                      << "named twice";
        QTest::newRow("column without a name") << "layer,edge,\n"
                                               << "Column 3 has no name";
        QTest::newRow("open quote") << "layer,edge\nconv,1\n\"relu,2\nx,3\n"
                                    << "m.csv:3: A quote";
    }
    void refuses()
    {
        QFETCH(QString, csv);
        QFETCH(QString, message);
        const auto table = readMeasuredTimes(csv.toStdString(), "m.csv");
        QVERIFY(!table);
        const QString said = QString::fromStdString(english(table.error()));
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void replacesTimesAndNamesTheRest()
    {
        const Graph graph = sampleGraph();
        const auto devicesOfTiers = tierDevices();
        CostTable costs = costTable(graph, devicesOfTiers);
        const CostTable before = costs;
        const auto measured =
            readMeasuredTimes("layer,edge,other\nconv,12.5,3\nnosuch,1,2\n", "m.csv").value();
        const auto warnings = applyMeasuredTimes(costs, graph, tiers, devicesOfTiers, measured);
        QVERIFY(warnings);
        const LayerId conv = graph.findLayer("conv").value();
        QCOMPARE(costs.at(conv, 0), (LayerCost{12.5, 12.5 * 3.7, CostOrigin::Measured}));
        QCOMPARE(costs.at(conv, 1), before.at(conv, 1));
        QStringList said;
        for (const Warning& warning : *warnings)
            said << QString::fromStdString(english(warning));
        QCOMPARE(
            said,
            QStringList(
                {"m.csv: The column \"other\" of measured times belongs to no tier and "
                 "was not used.",
                 "edge: Layers without a measured time, which keep the device's: 1 (relu).",
                 "m.csv: Rows that name no layer of the model and were not used: 1 (nosuch)."}));
    }

    void columnsMayNameDevices()
    {
        const Graph graph = sampleGraph();
        const auto devicesOfTiers = tierDevices();
        CostTable costs = costTable(graph, devicesOfTiers);
        const auto measured =
            readMeasuredTimes("layer,cloud-8core,Raspberry Pi 3 B\nconv,1,2\nrelu,3,4", "").value();
        const auto warnings = applyMeasuredTimes(costs, graph, tiers, devicesOfTiers, measured);
        QVERIFY(warnings && warnings->empty());
        QCOMPARE(costs.at(graph.findLayer("relu").value(), 0).ms, 4.0);
        QCOMPARE(costs.at(graph.findLayer("relu").value(), 1).ms, 3.0);
    }

    void tableThatFitsNothingIsAnError()
    {
        const Graph graph = sampleGraph();
        const auto devicesOfTiers = tierDevices();
        CostTable costs = costTable(graph, devicesOfTiers);
        const auto measured = readMeasuredTimes("layer,fog\nconv,1", "m.csv").value();
        const auto warnings = applyMeasuredTimes(costs, graph, tiers, devicesOfTiers, measured);
        QVERIFY(!warnings);
        QCOMPARE(english(warnings.error()),
                 std::string("m.csv:1: No column of measured times (fog) is named like a tier "
                             "(edge, cloud) or its device."));
    }
};

QTEST_APPLESS_MAIN(tst_Measured)
#include "tst_measured.moc"
