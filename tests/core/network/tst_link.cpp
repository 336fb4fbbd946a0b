// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/link.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace edgecut;

class tst_Link : public QObject
{
    Q_OBJECT

private slots:
    void presetsRiseAndAreDocumented()
    {
        const auto presets = linkPresets();
        QVERIFY(std::is_sorted(presets.begin(), presets.end(), [](const auto& a, const auto& b) {
            return a.link.uplinkMbps < b.link.uplinkMbps;
        }));
        std::set<std::string_view> ids;
        for (const LinkPreset& preset : presets) {
            QVERIFY(ids.insert(preset.id).second);
            QVERIFY(!preset.reference.empty());
            QVERIFY(preset.link.uplinkMbps > 0 && preset.link.downlinkMbps > 0);
            QCOMPARE(findLinkPreset(preset.id), &preset);
            QCOMPARE(parseLink(preset.id).value(), preset.link);
        }
    }

    void papersRates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("up");
        QTest::addColumn<double>("down");
        QTest::addColumn<double>("latency");
        QTest::newRow("cat1") << "CAT1" << 0.13 << 0.13 << 0.0;
        QTest::newRow("3g") << "3G" << 1.1 << 1.1 << 0.0;
        QTest::newRow("4g") << "4g" << 5.85 << 5.85 << 0.0;
        QTest::newRow("wifi") << "WiFi" << 18.88 << 18.88 << 0.0;
        QTest::newRow("ionn") << "wifi-lab" << 35.0 << 50.0 << 0.0;
        QTest::newRow("5g edge") << "5g-device-edge" << 76.1 << 382.4 << 8.76;
        QTest::newRow("5g cloud") << "5g-edge-cloud" << 73.3 << 542.3 << 27.04;
        QTest::newRow("own") << "5.85/20/30" << 5.85 << 20.0 << 30.0;
        QTest::newRow("own, no latency") << "1e2/1/0" << 100.0 << 1.0 << 0.0;
    }
    void papersRates()
    {
        QFETCH(QString, text);
        QFETCH(double, up);
        QFETCH(double, down);
        QFETCH(double, latency);
        QCOMPARE(parseLink(text.toStdString()).value(), (Link{up, down, latency}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown") << "6g"
                                 << "take one of";
        QTest::newRow("empty") << ""
                               << "take one of";
        QTest::newRow("two numbers") << "5/6"
                                     << "UP/DOWN/LATENCY";
        QTest::newRow("four numbers") << "5/6/7/8"
                                      << "UP/DOWN/LATENCY";
        QTest::newRow("no uplink") << "0/6/0"
                                   << "above 0";
        QTest::newRow("negative downlink") << "5/-6/0"
                                           << "above 0";
        QTest::newRow("negative latency") << "5/6/-1"
                                          << "0 ms or more";
        QTest::newRow("decimal comma") << "5,85/20/30"
                                       << "decimal";
        QTest::newRow("infinite") << "inf/20/30"
                                  << "three numbers";
        QTest::newRow("blank") << "5/ 6/0"
                               << "three numbers";
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const Result<Link> link = parseLink(text.toStdString());
        QVERIFY(!link);
        const QString said = QString::fromStdString(english(link.error()));
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void transferTimeIsTheContracts()
    {
        QCOMPARE(transferMs(150528, 5.85), 150528 * 8 / 5850.0);
    }
};

QTEST_APPLESS_MAIN(tst_Link)
#include "tst_link.moc"
