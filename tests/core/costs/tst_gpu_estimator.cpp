// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/gpu_estimator.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace edgecut;

namespace {

constexpr std::array allKinds{EstimatorKind::LinearOrLog, EstimatorKind::LinearOrLogWithLoad,
                              EstimatorKind::Forest};
const std::string header =
    "layer_type,clients,kernel_util,memory_util,gpu_memory_mb,temperature_c,size,time_ms\n";

GpuProfile drawn(double rows, std::uint64_t seed)
{
    Context context;
    context.seed = seed;
    return drawContention({{"rows", rows}}, context).value();
}

} // namespace

class tst_GpuEstimator : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        const GpuProfile profile = drawn(200, 3);
        QVERIFY(profile.synthetic);
        const std::string text = writeGpuProfile(profile);
        QVERIFY(text.starts_with("# synthetic"));
        Result<GpuProfile> again = readGpuProfile(LineReader(text, "contention"));
        QVERIFY(again.has_value());
        QVERIFY(*again == profile);
        QVERIFY(drawn(200, 3) == profile);
        QVERIFY(!(drawn(200, 4) == profile));
    }

    void columnsMayStandInAnyOrder()
    {
        const std::string text = "time_ms, size,temperature_c,gpu_memory_mb,memory_util,"
                                 "kernel_util,clients,layer_type\n\n# a remark\n"
                                 "1.5,64,50,900,20,30,2,conv\n";
        const Result<GpuProfile> profile = readGpuProfile(LineReader(text, "p.csv"));
        QVERIFY(profile.has_value());
        QVERIFY(!profile->synthetic);
        QCOMPARE(profile->hyperparameters, std::vector<std::string>{"size"});
        const GpuProfile::Row expected{"conv", {2, 30, 20, 900, 50}, {64}, 1.5};
        QVERIFY(profile->rows.front() == expected);
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const QByteArray h = header.c_str();
        const QByteArray good = "conv,1,2,3,4,5,6,7\n";
        QTest::newRow("empty") << QByteArray() << 1 << "no rows";
        QTest::newRow("header only") << h << 1 << "no rows";
        QTest::newRow("NaN") << h + good + "conv,1,2,3,4,5,6,nan\n" << 3 << "\"nan\"";
        QTest::newRow("infinite") << h + "conv,1,2,3,4,5,inf,1\n" << 2 << "\"inf\"";
        QTest::newRow("comma") << h + "conv,1,2,3,4,5,6,7,5\n" << 2 << "9 fields";
        QTest::newRow("few") << h + "conv,1,2\n" << 2 << "3 fields";
        QTest::newRow("word") << h + "conv,one,2,3,4,5,6,7\n" << 2 << "\"clients\" is \"one\"";
        QTest::newRow("no client") << h + "conv,0,2,3,4,5,6,7\n" << 2 << "\"clients\" is \"0\"";
        QTest::newRow("negative time") << h + "conv,1,2,3,4,5,6,-7\n" << 2 << "\"time_ms\"";
        QTest::newRow("no type") << h + ",1,2,3,4,5,6,7\n" << 2 << "layer_type is empty";
        QTest::newRow("missing column")
            << QByteArray("# x\nlayer_type,clients,time_ms\n") << 2 << "\"kernel_util\" is missing";
        QTest::newRow("twice") << "time_ms," + h << 1 << "named twice";
    }
    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const Result<GpuProfile> profile = readGpuProfile(
            LineReader(std::string_view(text.constData(), size_t(text.size())), "p.csv"));
        QVERIFY(!profile);
        QCOMPARE(profile.error().line, line);
        QCOMPARE(profile.error().file, std::string("p.csv"));
        QVERIFY2(english(profile.error()).find(says.toStdString()) != std::string::npos,
                 english(profile.error()).c_str());
    }

    // Fig. 4: what knows the load is off by less when there are many clients, the forest least.
    void loadHelpsUnderContention()
    {
        const GpuProfile profile = drawn(3000, 1);
        const Result<EstimatorReport> report =
            compareEstimators(profile, allKinds, {{"trees", 30}}, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->learned + report->heldOut, profile.rows.size());
        const double ll = report->methods[0].byClients.back().maeMs;
        const double forest = report->methods[2].byClients.back().maeMs;
        QVERIFY2(forest < 0.7 * ll, qPrintable(QString("%1 %2").arg(forest).arg(ll)));
        for (const EstimatorReport::Method& method : report->methods) {
            double sum = 0;
            std::size_t rows = 0;
            for (const EstimatorError& error : method.byClients) {
                sum += error.maeMs * static_cast<double>(error.rows);
                rows += error.rows;
            }
            QCOMPARE(rows, report->heldOut);
            QVERIFY(std::abs(sum / static_cast<double>(rows) - method.all.maeMs) < 1e-9);
        }
        double importance = 0;
        for (const double share : report->importance)
            importance += share;
        QVERIFY(std::abs(importance - 1) < 1e-9);
        QCOMPARE(report->features.size(), std::size_t{10});
    }

    // A model for one load answers for the nearest other one; an unknown type has no estimate.
    void answersOutsideWhatItSaw()
    {
        GpuProfile profile;
        profile.hyperparameters = {"size"};
        for (int i = 1; i <= 10; ++i) {
            profile.rows.push_back({"conv", {1, 0, 0, 0, 0}, {double(i)}, 2.0 * i});
            profile.rows.push_back({"conv", {4, 0, 0, 0, 0}, {double(i)}, 8.0 * i});
        }
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < profile.rows.size(); ++i)
            rows.push_back(i);
        const Result<GpuEstimator> ll =
            GpuEstimator::train(profile, rows, EstimatorKind::LinearOrLog, {}, {});
        QVERIFY(ll.has_value());
        const std::array<double, 1> five{5};
        QVERIFY(std::abs(ll->estimateMs("conv", five, {1, 0, 0, 0, 0}).value() - 10) < 0.01);
        QVERIFY(std::abs(ll->estimateMs("conv", five, {9, 0, 0, 0, 0}).value() - 40) < 0.01);
        const std::array<double, 1> below{-100};
        QCOMPARE(ll->estimateMs("conv", below, {1, 0, 0, 0, 0}).value(), 0.0);
        QVERIFY(!ll->estimateMs("fc", five, {}));
        QVERIFY(!compareEstimators({"x", {}, {profile.rows[0]}, false}, allKinds, {}, {}));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        const GpuProfile profile = drawn(200, 1);
        const Result<EstimatorReport> report = compareEstimators(profile, allKinds, {}, context);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_GpuEstimator)
#include "tst_gpu_estimator.moc"
