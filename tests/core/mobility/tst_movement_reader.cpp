// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/generator.h"
#include "core/mobility/movement_builder.h"
#include "core/mobility/movement_reader.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

Result<TraceSet> read(const std::string& text)
{
    return readMovements(LineReader(text, "trace"), "me");
}

const std::string geoLifeHeader = "Geolife trajectory\r\nWGS 84\r\nAltitude is in Feet\r\n"
                                  "Reserved 3\r\n0,2,255,My Track,0,0,2,8421376\r\n0\r\n";

} // namespace

class TestMovementReader : public QObject
{
    Q_OBJECT

private slots:
    void metresAsKaistWritesThem()
    {
        const auto set = read("  0.0000000e+000\t  1.5000000e+001\t -2.0000000e+000\r\n"
                              "  3.0000000e+001\t +1.6000000e+001\t -3.0000000e+000\r\n");
        QVERIFY(set.has_value());
        QVERIFY(!set->geographic);
        QCOMPARE(set->users.size(), std::size_t(1));
        QCOMPARE(set->users[0].user, std::string("me"));
        QCOMPARE(set->users[0].samples, (std::vector<MovementSample>{{0, 15, -2}, {30, 16, -3}}));
        QVERIFY(set->warnings.empty());
    }

    void geoLifeWithItsWarts()
    {
        const auto set = read(geoLifeHeader + "39.9,116.3,0,492,39744.1,2008-10-23,02:53:04\r\n"
                                              "39.9,116.3,0,492,39744.1,2008-10-23,02:53:04\r\n"
                                              "39.91,116.31,0,-777,39744.1,2008-10-23,02:53:10\r\n"
                                              "39.92,116.32,0,492,39744.1,2008-10-23,02:53:05\r\n");
        QVERIFY(set.has_value());
        QVERIFY(set->geographic);
        QCOMPARE(set->users[0].samples.size(), std::size_t(2));
        QCOMPARE(set->users[0].samples[1].tS - set->users[0].samples[0].tS, 6.0);
        QCOMPARE(set->users[0].samples[1].x, 116.31);
        QCOMPARE(set->users[0].samples[1].y, 39.91);
        QCOMPARE(set->warnings.size(), std::size_t(2));
        QCOMPARE(set->warnings[0].line, 8);
        QCOMPARE(set->warnings[1].line, 10);
    }

    void tablesInAnyOrder()
    {
        const auto places = read("lat,lng,datetime,uid\n39.9,116.3,2008-10-23 02:53:04,7\n"
                                 "40.0,116.4,2008-10-23T02:53:05Z,8\n"
                                 "39.9,116.3,2008-10-23 02:53:09.5,7\n");
        QVERIFY(places.has_value());
        QVERIFY(places->geographic);
        QCOMPARE(places->users.size(), std::size_t(2));
        QCOMPARE(places->users[0].samples[1].tS - places->users[0].samples[0].tS, 5.5);
        const auto metres = read("# synthetic\nuser,y,x,t\n\"a, b\",2,1,0\n\"a, b\",4,3,1\n");
        QVERIFY(metres.has_value());
        QCOMPARE(metres->note, std::string("synthetic"));
        QCOMPARE(metres->users[0].user, std::string("a, b"));
        QCOMPARE(metres->users[0].samples[1], (MovementSample{1, 3, 4}));
    }

    void gpxAndSumo()
    {
        const auto gpx = read("<?xml version=\"1.0\"?>\n<gpx version=\"1.1\"><trk><trkseg>\n"
                              "<trkpt lat=\"50.1\" lon=\"8.6\"><ele>3</ele>"
                              "<time>2020-01-01T00:00:00Z</time></trkpt>\n"
                              "<trkpt lat=\"50.2\" lon=\"8.7\"/>\n"
                              "<trkpt lat=\"50.2\" lon=\"8.7\"><time>2020-01-01T01:00:05+01:00"
                              "</time></trkpt>\n</trkseg></trk></gpx>\n");
        QVERIFY2(gpx.has_value(), gpx ? "" : english(gpx.error()).c_str());
        QCOMPARE(gpx->users[0].samples.size(), std::size_t(2));
        QCOMPARE(gpx->users[0].samples[1].tS - gpx->users[0].samples[0].tS, 5.0);
        QCOMPARE(gpx->warnings.size(), std::size_t(1));
        const auto sumo = read("<fcd-export>\n<timestep time=\"0.00\">\n<vehicle id=\"a\" "
                               "x=\"1\" y=\"2\"/>\n<vehicle id=\"b\" x=\"3\" y=\"4\"/>\n"
                               "</timestep>\n<timestep time=\"1.50\"><vehicle id=\"a\" x=\"5\" "
                               "y=\"6\"/></timestep></fcd-export>");
        QVERIFY(sumo.has_value());
        QVERIFY(!sumo->geographic);
        QCOMPARE(sumo->users.size(), std::size_t(2));
        QCOMPARE(sumo->users[0].samples[1], (MovementSample{1.5, 5, 6}));
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, int line, const char* says) {
            QTest::newRow(name) << QString::fromStdString(text) << line << says;
        };
        row("empty", "", 1, "no position");
        row("blank lines", "\n\n", 2, "no position");
        row("two fields", "0 1 2\n30 4\n", 2, "three numbers");
        row("not a number", "0 1 2\n30 x 2\n", 2, "must be a number");
        row("nan", "0 1 nan\n", 1, "must be a number");
        row("backwards", "0 1 2\n30 1 2\n10 1 2\n", 3, "backwards");
        row("far away", "0 1e300 2\n", 1, "must lie within");
        row("no time", "lat,lng,uid\n", 1, "header must name");
        row("two latitudes", "lat,latitude,lng,t\n", 1, "mean the same");
        row("short row", "t,x,y,user\n0,1,2\n", 2, "has 3 fields");
        row("bad date", "lat,lng,datetime,uid\n1,2,yesterday,3\n", 2, "must be seconds or look");
        row("no such day", "lat,lng,datetime,uid\n1,2,2008-02-30 00:00:00,3\n", 2, "look like");
        row("no user", "t,x,y,user\n0,1,2,\n", 2, "names no user");
        row("not on earth", "lat,lng,t,uid\n91,2,0,3\n", 2, "are no place");
        row("geolife, header only", geoLifeHeader, 6, "no position");
        row("geolife, short", geoLifeHeader + "39.9,116.3\n", 7, "seven fields");
        row("xml, unclosed", "<gpx><trk>\n", 2, "well-formed"); // noticed where the text ends
        row("xml, other root", "<svg/>\n", 1, "its root is");
        row("xml, entities", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<gpx/>\n", 1, "document type");
        row("xml, no number", "<gpx>\n<trkpt lat=\"x\" lon=\"1\"/></gpx>", 2, "must be a number");
        row("xml, backwards",
            "<fcd-export>\n<timestep time=\"5\"><vehicle id=\"a\" x=\"1\" y=\"1\"/></timestep>\n"
            "<timestep time=\"4\"><vehicle id=\"a\" x=\"1\" y=\"1\"/></timestep>\n</fcd-export>",
            3, "backwards");
        std::string deep = "<gpx>";
        for (int i = 0; i < 100; ++i)
            deep += "<a>";
        row("xml, deep", deep, 1, "deeper");
    }

    void brokenFiles()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto set = read(text.toStdString());
        QVERIFY(!set);
        const QString message = QString::fromStdString(english(set.error()));
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY(message.startsWith("trace:"));
        if (line > 0)
            QVERIFY2(message.contains(QString("trace:%1:").arg(line)), qPrintable(message));
    }

    void piecesOfOneUserGoTogether()
    {
        auto late = read("60 1 1\n90 2 2\n"), early = read("0 3 3\n30 4 4\n");
        auto overlapping = read("45 3 3\n75 4 4\n");
        const auto joined = joinMovements({*late, *early});
        QVERIFY(joined.has_value());
        QCOMPARE(joined->users.size(), std::size_t(1));
        QCOMPARE(joined->users[0].samples.front().tS, 0.0);
        QCOMPARE(joined->users[0].samples.back().tS, 90.0);
        QVERIFY(!joinMovements({*late, *overlapping}));
        QVERIFY(!joinMovements({*late, *read("lat,lng,t,uid\n1,2,0,3\n")}));
        QVERIFY(!joinMovements({}));
    }

    void syntheticTracesSayAndReadBack()
    {
        for (const Scenery scenery : {Scenery::Campus, Scenery::City}) {
            GeneratorOptions options;
            options.scenery = scenery;
            options.users = 12;
            options.hours = 1;
            const auto set = generateMovements(options);
            QVERIFY(set.has_value());
            QVERIFY(set->note.starts_with("synthetic"));
            QVERIFY(generateMovements(options)->users == set->users);
            const auto again = read(writeMovements(*set));
            QVERIFY2(again.has_value(), again ? "" : english(again.error()).c_str());
            QVERIFY(again->users == set->users);
            QCOMPARE(again->note, set->note);
        }
    }
};

QTEST_APPLESS_MAIN(TestMovementReader)
#include "tst_movement_reader.moc"
