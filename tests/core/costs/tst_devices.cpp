// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/built_in_devices.h"
#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/costs/device_radio.h"
#include "core/graph/graph_builder.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace edgecut;

class tst_Devices : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInFileReads()
    {
        for (const BuiltInDevice& builtIn : builtInDevices()) {
            const Result<Device> device = readDevice(builtIn.json, std::string(builtIn.file));
            QVERIFY2(device, device ? "" : english(device.error()).c_str());
            QCOMPARE(device->id + ".json", std::string(builtIn.file));
            QVERIFY2(!device->notes.empty() && !device->sources.empty(),
                     "where its numbers come from must be said");
            QCOMPARE(findDevice(device->id)->title, device->title);
        }
        QCOMPARE(devices().size(), builtInDevices().size());
    }

    void everyFileIsBuiltIn()
    {
        const auto files = QDir(PROJECT_DIR "/resources/devices").entryList({"*.json"});
        QCOMPARE(std::size_t(files.size()), builtInDevices().size());
    }

    void titlesAndIdsDiffer()
    {
        std::set<std::string> seen;
        for (const Device& device : devices()) {
            QVERIFY(seen.insert(device.id).second);
            QVERIFY(seen.insert(device.title).second);
        }
        QVERIFY(!findDevice("no-such-device"));
    }

    void readsPublishedTimes()
    {
        const Result<Device> device = readDevice(R"({"format": "edgecut.device", "version": 1,
            "id": "a", "title": "A", "roofline": {"gmacs_per_second": 1, "gigabytes_per_second": 1},
            "published": [{"network": "nin", "ms": 12.5, "source": "a paper", "url": "there"},
                          {"network": "vgg16", "ms": 1000, "source": "another", "batch": 16}]})",
                                                 "d.json");
        QVERIFY2(device, device ? "" : english(device.error()).c_str());
        QCOMPARE(device->published,
                 (std::vector<PublishedTime>{{"nin", 12.5, "a paper", "there"},
                                             {"vgg16", 1000, "another", "", 16}}));
    }

    void readsEnergyAndCapability()
    {
        const Result<Device> device = readDevice(R"({"format": "edgecut.device", "version": 1,
            "id": "a", "title": "A",
            "regression": {"mobile_capability": 0.5, "terms": {"Relu": {"c": 1}}},
            "energy_regression": {"scale": 3, "terms": {"Relu": {"x1": "input_elements", "a": 2,
                                                                 "c": -1}}}})",
                                                 "d.json");
        QVERIFY2(device, device ? "" : english(device.error()).c_str());
        QCOMPARE(std::get<RegressionModel>(device->model).scale, 1 / (0.38 * 0.5 + 0.065));
        QVERIFY(device->energy);
        QCOMPARE(device->energy->scale, 3.0);
        QCOMPARE(device->energy->terms.at(LayerKind::Relu),
                 (RegressionTerm{RegressionTerm::Variable::InputElements,
                                 RegressionTerm::Variable::None, 2, 0, -1}));
    }

    /// Ren et al., Table 1: what the three devices of the 5G trial predict.
    void webArDevices()
    {
        GraphBuilder builder("sample");
        TensorId at = builder.conv("conv", builder.input("image", {1, 3, 32, 32}), 64, {3, 1, 1});
        builder.relu("relu", at);
        const Graph graph = std::move(builder).build().value();
        const Device& phone = *findDevice("web-ar-mobile");
        const Device& cloud = *findDevice("web-ar-cloud");
        const LayerId conv = graph.findLayer("conv").value();
        const LayerCost there = predict(cloud, graph, conv);
        const LayerCost here = predict(phone, graph, conv);
        const double ms = 6.240e-5 * 3072 + 1.074e-4 * 65536 - 1.938;
        const double mj = 9.240e-7 * 3072 + 1.874e-6 * 65536 + 3.810e-2;
        const double scale = 1 / (0.38 * 0.117 + 0.065);
        QVERIFY(std::abs(there.ms - ms) < 1e-9 && there.mj == 0);
        QVERIFY(std::abs(here.ms - ms * scale) < 1e-9);
        QVERIFY(std::abs(here.mj - mj * scale) < 1e-9);
        // A faster phone is faster, which the formula as printed would turn round.
        QVERIFY(webArScale(0.9) < webArScale(0.1));
        // A time that was measured leaves the model of energy alone.
        QCOMPARE(energyAt(phone, 1000, here.mj), here.mj);
        QVERIFY(findDevice("web-ar-edge"));
    }

    void readsItsRadio()
    {
        const std::string head =
            R"({"format": "edgecut.device", "version": 1, "id": "a", "title": "A",
                "roofline": {"gmacs_per_second": 1, "gigabytes_per_second": 1})";
        QVERIFY(!readDeviceRadio(head + "}", "a.json")->has_value());
        QCOMPARE(*readDeviceRadio(head + R"(, "radio": "lte"})", "a.json"),
                 std::optional(findRadioPreset("lte")->radio));
        const std::string own = head + R"(, "radio": {"uplink_mw_per_mbps": 80.5,
            "downlink_mw_per_mbps": 14, "base_mw": 900}})";
        QCOMPARE(*readDeviceRadio(own, "a.json"), std::optional(Radio{80.5, 14, 900}));
        QVERIFY(readDevice(own, "a.json"));
        for (const char* wrong : {"\"6g\"", "{\"base_mw\": 1}", "-1",
                                  "{\"uplink_mw_per_mbps\": -1, \"downlink_mw_per_mbps\": 1, "
                                  "\"base_mw\": 1}"}) {
            const std::string text = head + ",\n\"radio\": " + wrong + "}";
            const auto device = readDevice(text, "a.json"); // named before anything uses it
            QVERIFY2(!device, wrong);
            QVERIFY2(english(device.error()).starts_with("a.json:3: "),
                     english(device.error()).c_str());
            QVERIFY(!readDeviceRadio(text, "a.json"));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("message");
        const QString head =
            R"({"format": "edgecut.device", "version": 1, "id": "a", "title": "A")";
        QTest::newRow("no model") << head + "}"
                                  << "either \"roofline\" or \"regression\"";
        QTest::newRow("two models")
            << head + R"(, "roofline": {"gmacs_per_second": 1, "gigabytes_per_second": 1},
                         "regression": {"terms": {}}})"
            << "either \"roofline\" or \"regression\"";
        QTest::newRow("rate 0") << head + R"(,
            "roofline": {"gmacs_per_second": 0, "gigabytes_per_second": 1}})"
                                << "d.json:2: roofline.gmacs_per_second must be a rate above 0";
        QTest::newRow("share above 1")
            << head + R"(, "roofline": {"gmacs_per_second": 1, "gigabytes_per_second": 1,
                         "efficiency": {"Conv": 1.5}}})"
            << "roofline.efficiency.Conv must be a share";
        QTest::newRow("kind") << head + R"(, "regression": {"terms": {"Convolution": {"c": 1}}}})"
                              << "no kind of layer";
        QTest::newRow("variable")
            << head + R"(, "regression": {"terms": {"Conv": {"x1": "weight", "c": 1}}}})"
            << "must be one of input_bytes";
        QTest::newRow("two scales")
            << head + R"(, "regression": {"scale": 1, "mobile_capability": 1, "terms": {}}})"
            << "a \"scale\" and a \"mobile_capability\"";
        QTest::newRow("no capability")
            << head + R"(, "regression": {"mobile_capability": 0, "terms": {}}})"
            << "regression.mobile_capability must be a rate above 0";
        QTest::newRow("two energies")
            << head + R"(, "regression": {"terms": {}}, "active_power_w": 2,
                         "energy_regression": {"terms": {}}})"
            << "either \"active_power_w\" or \"energy_regression\"";
        QTest::newRow("unknown key") << head + R"(, "speed": 3})"
                                     << "speed is no known key";
        const QString roofline =
            head + R"(, "roofline": {"gmacs_per_second": 1, "gigabytes_per_second": 1}, )";
        QTest::newRow("published in no time")
            << roofline + R"("published": [{"network": "nin", "ms": 0, "source": "x"}]})"
            << "published[0].ms must be a time above 0";
        QTest::newRow("published for no input")
            << roofline +
                   R"("published": [{"network": "nin", "ms": 1, "source": "x", "batch": 0}]})"
            << "published[0].batch must be from 1 to 65536 inputs; it is 0.";
        QTest::newRow("published by nobody")
            << roofline + R"("published": [{"network": "nin", "ms": 1}]})"
            << "source";
        QTest::newRow("published with more")
            << roofline + R"("published": [{"network": "nin", "ms": 1, "source": "x", "fps": 1}]})"
            << "published[0].fps is no known key";
        QTest::newRow("another format") << R"({"format": "edgecut.problem", "version": 1})"
                                        << "where edgecut.device is expected";
        QTest::newRow("newer") << R"({"format": "edgecut.device", "version": 2})"
                               << "newer EdgeCut Studio";
    }
    void refuses()
    {
        QFETCH(QString, json);
        QFETCH(QString, message);
        const Result<Device> device = readDevice(json.toStdString(), "d.json");
        QVERIFY(!device);
        const QString said = QString::fromStdString(english(device.error()));
        QVERIFY2(said.startsWith("d.json:") && said.contains(message), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(tst_Devices)
#include "tst_devices.moc"
