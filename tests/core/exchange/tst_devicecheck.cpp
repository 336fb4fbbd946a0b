// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost_table.h"
#include "core/exchange/device_check.h"
#include "core/zoo/zoo.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

QString text(const Message& message)
{
    return QString::fromStdString(english(message));
}

// One millisecond a layer that computes: rates so high that nothing else counts.
Device oneMsALayer(std::vector<PublishedTime> published)
{
    Device device;
    device.model = RooflineModel{1e12, 1e12, 1, {}};
    device.published = std::move(published);
    return device;
}

} // namespace

class tst_DeviceCheck : public QObject
{
    Q_OBJECT

private slots:
    void builtInDevices_data()
    {
        QTest::addColumn<QString>("id");
        for (const Device& device : devices())
            QTest::newRow(device.id.c_str()) << QString::fromStdString(device.id);
    }
    void builtInDevices()
    {
        QFETCH(QString, id);
        const Device* device = findDevice(id.toStdString());
        QVERIFY(device);
        const std::vector<DeviceCheck> checks = checkDevice(*device);
        QCOMPARE(checks.size(), device->published.size()); // the zoo has each network
        for (std::size_t i = 0; i < checks.size(); ++i) {
            QCOMPARE(checks[i].published, device->published[i]);
            QVERIFY(!checks[i].published.source.empty());
            const PublishedTime& published = checks[i].published;
            const Graph graph = findZooNetwork(published.network)->build(published.inputs).value();
            const CostTable costs = costTable(graph, std::vector<Device>{*device});
            double sum = 0;
            for (const LayerCost& cost : costs.costs)
                sum += cost.ms;
            QVERIFY(std::abs(checks[i].predictedMs - sum) <= 1e-9 * sum);
            QVERIFY(std::abs(checks[i].ratio * device->published[i].ms - sum) <= 1e-9 * sum);
        }
    }

    void someAreChecked()
    {
        for (const char* id : {"rpi3b", "rpi4", "odroid-xu4", "jetson-nano", "jetson-orin",
                               "i7-7700", "titan-xp", "cloud-8core", "a100", "prednnoff-mobile"})
            QVERIFY2(!findDevice(id)->published.empty(), id);
    }

    void saysHowFar_data()
    {
        QTest::addColumn<double>("publishedMs");
        QTest::addColumn<QString>("said");
        // NiN: 32 layers, of which the input, the dropout and the flattening take no time.
        QTest::newRow("right") << 29.0 << "1 times what was measured";
        QTest::newRow("just near") << 14.5 << "2 times what was measured";
        QTest::newRow("far above") << 14.0 << "2.07 times what was measured: outside 0.5 to 2";
        QTest::newRow("just near below") << 58.0 << "0.5 times what was measured";
        QTest::newRow("far below") << 100.0 << "0.29 times what was measured: outside 0.5 to 2";
    }
    void saysHowFar()
    {
        QFETCH(double, publishedMs);
        QFETCH(QString, said);
        const std::vector<DeviceCheck> checks =
            checkDevice(oneMsALayer({{"nin", publishedMs, "somebody", ""}}));
        QCOMPARE(checks.size(), std::size_t(1));
        QVERIFY2(std::abs(checks[0].predictedMs - 29) < 1e-3,
                 qPrintable(QString::number(checks[0].predictedMs)));
        // The rates are not infinite: a hair more than a millisecond a layer.
        DeviceCheck exact = checks[0];
        exact.ratio = std::round(exact.predictedMs) / publishedMs;
        QCOMPARE(text(describe(exact)), said);
        QCOMPARE(exact.isFar(), said.contains("outside"));
    }

    void sumsUp()
    {
        QCOMPARE(text(summary(checkDevice(oneMsALayer({})))),
                 QString("No published time of a whole network is known for it."));
        QCOMPARE(
            text(summary(checkDevice(oneMsALayer({{"nin", 29, "a", ""}, {"nin", 20, "b", ""}})))),
            QString("Predicted / published time over networks (2): 1 to 1.45."));
        QCOMPARE(text(summary(checkDevice(oneMsALayer(
                     {{"nin", 29, "a", ""}, {"nin", 10, "b", ""}, {"nin", 290, "c", ""}})))),
                 QString("Predicted / published time over networks (3): 0.1 to 2.9. Outside 0.5 to "
                         "2: 2; take its times as a rough guide, or measure."));
    }

    void saysItBriefly()
    {
        const auto brief = [](std::vector<PublishedTime> published) {
            return text(shortSummary(checkDevice(oneMsALayer(std::move(published)))));
        };
        QCOMPARE(brief({}), QString("no published time known"));
        QCOMPARE(brief({{"nin", 29, "a", ""}}), QString("1 x measured"));
        QCOMPARE(brief({{"nin", 10, "a", ""}}), QString("rough, 2.9 x measured"));
        QCOMPARE(brief({{"nin", 29, "a", ""}, {"nin", 20, "b", ""}}), QString("1–1.45 x measured"));
        QCOMPARE(brief({{"nin", 29, "a", ""}, {"nin", 10, "b", ""}}),
                 QString("rough, 1–2.9 x measured"));
    }

    // Sixteen inputs at once take sixteen times the arithmetic, but read the weights once.
    void predictsWholeBatches()
    {
        Device device = oneMsALayer({{"vgg16", 1, "a", ""}, {"vgg16", 1, "a", "", 16}});
        device.model = RooflineModel{1, 1e9, 0, {}};
        const std::vector<DeviceCheck> checks = checkDevice(device);
        QCOMPARE(checks.size(), std::size_t(2));
        QVERIFY(std::abs(checks[1].predictedMs - 16 * checks[0].predictedMs) <
                1e-6 * checks[1].predictedMs);
        device.model = RooflineModel{1e9, 1, 0, {}};
        const std::vector<DeviceCheck> traffic = checkDevice(device);
        QVERIFY(traffic[1].predictedMs < 8 * traffic[0].predictedMs);
    }

    // A device file of somebody else's may name a network that this program does not have.
    void leavesOutUnknownNetworks()
    {
        QVERIFY(checkDevice(oneMsALayer({{"lenet", 1, "somebody", ""}})).empty());
    }
};

QTEST_APPLESS_MAIN(tst_DeviceCheck)
#include "tst_devicecheck.moc"
