// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/mobility_study.h"
#include "tests/support/moving_people.h"

#include <QTest>

#include <stop_token>

using namespace edgecut;
using namespace edgecut::test;

class tst_MobilityStudy : public QObject
{
    Q_OBJECT

private slots:
    void predictorsAreThoseOfTheWorld()
    {
        const TraceSet set = campus(20, 1);
        MobilityOptions options = movingOptions();
        options.prediction.epochs = 2;
        const MobilityStudyChoice choice{{30, 60, 120}, {1, 5}, {}, {}};
        const auto study = studyPrediction(set, options, choice, {});
        QVERIFY2(study.has_value(), study ? "" : english(study.error()).c_str());
        QCOMPARE(study->scores.size(), predictors().size());
        for (const PredictorScore& score : study->scores) {
            MobilityOptions own = options;
            own.predictor = score.predictor;
            const auto report = runMobility(set, chain(4, 1'000'000), own, {});
            QVERIFY(score.accuracy == report->accuracy);
            if (score.predictor == options.predictor)
                QVERIFY(study->points[1].accuracy == report->accuracy);
        }
        QCOMPARE(study->points.size(), std::size_t(6));
        QCOMPARE(study->points[2].intervalS, 60.0);
        QCOMPARE(study->points[2].history, std::size_t(1));
        // Who predicts seldom errs more and predicts less in vain (the paper's Fig. 6).
        for (std::size_t i = 3; i < 6; i += 2) {
            const Accuracy& before = study->points[i - 2].accuracy;
            const Accuracy& after = study->points[i].accuracy;
            QVERIFY(after.futileShare() < before.futileShare());
            QVERIFY(after.maeM > before.maeM);
        }
        double best = 0;
        for (const IntervalStudyPoint& point : study->points) {
            if (point.history == 5)
                best = std::max(best, point.accuracy.benefitPerCost());
        }
        for (const IntervalStudyPoint& point : study->points) {
            if (point.history == 5 && point.accuracy.benefitPerCost() == best)
                QCOMPARE(study->bestIntervalS(5), point.intervalS);
        }
        QCOMPARE(study->bestIntervalS(3), 0.0);
    }

    void radiiAndFractionsArePlayedInOneWorld()
    {
        const TraceSet set = campus(40, 1);
        const PartitionProblem problem = chain(12, 8'000'000);
        MobilityOptions options = movingOptions();
        options.world.fraction = FractionalMigration{1, 0.1};
        const MobilityStudyChoice choice{{}, {}, {0, 50, 100, 200}, {0.25, 0.5}};
        const auto study = studySending(set, problem, options, choice, {});
        QVERIFY2(study.has_value(), study ? "" : english(study.error()).c_str());
        QCOMPARE(study->modelBytes, 12 * 8e6);
        QCOMPARE(study->radii.size(), std::size_t(4));
        for (std::size_t i = 0; i < study->radii.size(); ++i) {
            const SendingPoint& point = study->radii[i];
            const auto report = runMobility(set, problem, movingOptions(point.radiusM), {});
            QCOMPARE(point.hits, report->run.hits);
            QCOMPARE(point.queriesPerdnn, report->run.queriesPerdnn);
            QCOMPARE(point.peakUplinkMbps, report->run.peakUplinkMbps);
            QVERIFY(point.queriesIonn <= point.queriesPerdnn);
            QVERIFY(point.queriesPerdnn <= point.queriesOptimal);
            QVERIFY(i == 0 || point.hitRatio() >= study->radii[i - 1].hitRatio());
        }
        QCOMPARE(study->fractions.size(), std::size_t(3));
        QVERIFY(study->crowdedServers > 0);
        const SendingPoint& whole = study->fractions.back();
        QCOMPARE(whole.migratedBytes, study->modelBytes);
        QCOMPARE(whole.hits, study->radii[2].hits);
        QCOMPARE(whole.queriesPerdnn, study->radii[2].queriesPerdnn);
        QCOMPARE(whole.crowdedUplinkMbps, study->radii[2].peakUplinkMbps);
        QVERIFY(study->fractions.front().crowdedUplinkMbps < whole.crowdedUplinkMbps);
        for (std::size_t i = 1; i < study->fractions.size(); ++i)
            QVERIFY(study->fractions[i - 1].queriesPerdnn <= study->fractions[i].queriesPerdnn);
    }

    void stops()
    {
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        context.progress = [&stop](double, const Message&) { stop.request_stop(); };
        const TraceSet set = campus(12, 0.5);
        MobilityOptions options = movingOptions();
        options.prediction.epochs = 1;
        QCOMPARE(studyPrediction(set, options, {}, context).error().code, ErrorCode::Cancelled);
        stop = {};
        context.stopToken = stop.get_token();
        QCOMPARE(studySending(set, chain(4, 1'000'000), options, {}, context).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_MobilityStudy)
#include "tst_mobility_study.moc"
