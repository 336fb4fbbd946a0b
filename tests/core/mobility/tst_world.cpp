// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/experiment.h"
#include "core/mobility/server_history.h"
#include "core/mobility/server_plans.h"
#include "tests/support/moving_people.h"

#include <QTest>

#include <map>
#include <stop_token>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// One user on a straight line through cells 86.6 m apart, one every interval.
TraceSet straightLine(int cells)
{
    TraceSet set;
    for (const char* user : {"a", "b"}) {
        UserTrace trace{user, {}};
        for (int i = 0; i < cells; ++i)
            trace.samples.push_back({i * 30.0, i * 86.6025403784, 0});
        set.users.push_back(trace);
    }
    return set;
}

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT

private slots:
    void baselinesAreInOrder()
    {
        const auto report = runMobility(campus(), chain(12, 8'000'000), movingOptions(), {});
        QVERIFY2(report.has_value(), report ? "" : english(report.error()).c_str());
        const WorldRun& run = report->run;
        QVERIFY(run.serverChanges > 100);
        QVERIFY(run.hits > 0);
        QVERIFY(run.queriesIonn < run.queriesPerdnn);
        QVERIFY(run.queriesPerdnn <= run.queriesOptimal);
        QCOMPARE(run.hits + run.partial + run.misses, run.serverChanges);
        for (const CellRecord& cell : run.cells) {
            QVERIFY(cell.queriesIonn <= cell.queries);
            QVERIFY(cell.queries <= cell.queriesOptimal);
        }
    }

    void hitsGrowWithRadiusAndTtl()
    {
        const TraceSet set = campus();
        double last = -1;
        for (const double radiusM : {0.0, 50.0, 100.0, 200.0}) {
            const auto report = runMobility(set, chain(12, 8'000'000), movingOptions(radiusM), {});
            QVERIFY(report->run.hitRatio() >= last);
            last = report->run.hitRatio();
        }
        QVERIFY(last > 0.5);
        std::int64_t hits = -1;
        for (const int ttl : {0, 1, 2, 5, 20}) {
            const auto report = runMobility(set, chain(12, 8'000'000), movingOptions(60, ttl), {});
            QVERIFY(report->run.hits >= hits);
            hits = report->run.hits;
        }
    }

    void aRadiusRoundTheWorldLeavesNoMisses()
    {
        MobilityOptions all = movingOptions(1e6);
        all.world.record = true;
        const auto report = runMobility(campus(), chain(12, 8'000'000), all, {});
        QVERIFY(report.has_value());
        std::int64_t later = 0, early = 0;
        for (const UserMoment& moment : report->run.history->moments) {
            const bool hasHistory = moment.position >= all.prediction.history;
            QVERIFY(!hasHistory || moment.arrival != Arrival::Miss);
            later += hasHistory && moment.arrival != Arrival::None;
            early += moment.arrival == Arrival::Miss;
        }
        QVERIFY(later > 100);
        QCOMPARE(early, report->run.misses);
    }

    void bytesAreConserved()
    {
        MobilityOptions recorded = movingOptions();
        recorded.world.record = true;
        const auto report = runMobility(campus(), chain(12, 8'000'000), recorded, {});
        const WorldRun& run = report->run;
        QVERIFY(run.sentBytes > 0);
        QCOMPARE(run.sentBytes, run.receivedBytes);
        double transferred = 0;
        for (const Transfer& transfer : run.history->transfers) {
            QVERIFY(transfer.from != transfer.to);
            transferred += transfer.bytes;
        }
        QCOMPARE(transferred, run.sentBytes);
    }

    void nothingIsSentTwiceWhileItIsKept()
    {
        MobilityOptions kept = movingOptions(250, 1000);
        kept.world.record = true;
        const PartitionProblem problem = chain(12, 8'000'000);
        const auto report = runMobility(campus(), problem, kept, {});
        // With a time to live beyond the day, a user's servers get each layer once at most.
        std::map<std::pair<std::size_t, std::int32_t>, double> got;
        for (const Transfer& transfer : report->run.history->transfers)
            got[{report->data->walks[transfer.walk].user, transfer.to.value}] += transfer.bytes;
        QVERIFY(!got.empty());
        for (const auto& [where, bytes] : got)
            QVERIFY(bytes <= 12 * 8e6);
    }

    void whatHasExpiredIsSentAgain()
    {
        // Nobody moves, so the same neighbours are sent to at every interval and keep their layers.
        TraceSet set;
        for (const char* user : {"a", "b"}) {
            UserTrace trace{user, {}};
            for (int i = 0; i < 60; ++i)
                trace.samples.push_back({i * 30.0, i < 30 ? 0.0 : 86.6025403784, 0});
            set.users.push_back(trace);
        }
        MobilityOptions still = movingOptions(1e6, 1);
        still.trainShare = 0.5;
        const auto report = runMobility(set, chain(4, 1'000'000), still, {});
        QVERIFY2(report.has_value(), report ? "" : english(report.error()).c_str());
        QCOMPARE(report->run.sentBytes, 4e6);
        QCOMPARE(report->run.hits, 1);
    }

    void countsAStraightWalkByHand()
    {
        MobilityOptions line = movingOptions(100);
        line.trainShare = 0.5;
        line.walks.box.kind = BoxChoice::Kind::None;
        const auto report = runMobility(straightLine(20), chain(4, 1'000'000), line, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->servers->size(), std::size_t(20));
        QCOMPARE(report->run.serverChanges, 19);
        // Five positions make a history; the four changes until then meet nothing.
        QCOMPARE(report->run.misses, 4);
        QCOMPARE(report->run.hits, 15);
        // A query takes 40 ms on the server and 0.4 ms for the image: every 540.4 ms in 30 s.
        const double queryMs = 1000 * 8 / 35e3 + 40;
        const auto perInterval = static_cast<std::int64_t>((30'000 + 500) / (queryMs + 500));
        QCOMPARE(report->run.queriesOptimal, 19 * perInterval);
    }

    void loadChangesWhatIsServed()
    {
        const TraceSet set = campus(60, 1);
        MobilityOptions idle = movingOptions(), busy = movingOptions();
        busy.world.contention = 2;
        const auto without = runMobility(set, chain(12, 8'000'000), idle, {});
        const auto with = runMobility(set, chain(12, 8'000'000), busy, {});
        QCOMPARE(with->run.serverChanges, without->run.serverChanges);
        QVERIFY(with->run.queriesOptimal < without->run.queriesOptimal);
        QVERIFY(with->run.queriesIonn <= with->run.queriesPerdnn);
        QVERIFY(with->run.queriesPerdnn <= with->run.queriesOptimal);
    }

    void loadChangesPlansAndHits()
    {
        // Ten times as fast alone; with six clients that each triple the time, slower than a phone.
        ServerPlans plans = *ServerPlans::of(chain(12, 8'000'000), {500, 30, 2, 0}, {});
        QVERIFY(plans.prepare(1) && plans.prepare(4) && plans.prepare(6));
        QVERIFY(plans.latencyMs(1) < plans.latencyMs(4));
        QVERIFY(plans.whole(1) != ServerPlans::nothing);
        QCOMPARE(plans.whole(6), ServerPlans::nothing);
        const TraceSet set = campus(120, 1);
        MobilityOptions idle = movingOptions(300), busy = movingOptions(300);
        idle.cellRadiusM = busy.cellRadiusM = 200; // where people meet
        busy.world.contention = 2;
        // Every other layer gains little on the server and leaves it as soon as two share it.
        PartitionProblem mixed = chain(12, 8'000'000);
        for (std::size_t layer = 2; layer < mixed.layers.size(); layer += 2)
            mixed.timeMs[2 * layer + 1] = 60;
        const auto without = runMobility(set, mixed, idle, {});
        const auto with = runMobility(set, mixed, busy, {});
        QCOMPARE(with->run.serverChanges, without->run.serverChanges);
        QVERIFY(with->run.hits != without->run.hits);
        QVERIFY(with->run.sentBytes < without->run.sentBytes);
    }

    void historiesOfServersAddUp()
    {
        MobilityOptions recorded = movingOptions();
        recorded.world.record = true;
        const auto report = runMobility(campus(), chain(12, 8'000'000), recorded, {});
        const WorldHistory& history = *report->run.history;
        const std::vector<BackhaulMoment> backhaul =
            backhaulHistory(history, report->data->intervalS, report->servers->size());
        QCOMPARE(backhaul.size(), history.intervals.size());
        double peakUp = 0, peakDown = 0, sentMb = 0;
        for (const BackhaulMoment& moment : backhaul) {
            peakUp = std::max(peakUp, moment.busiestUplinkMbps);
            peakDown = std::max(peakDown, moment.busiestDownlinkMbps);
            sentMb += moment.sentMbps * report->data->intervalS / 8;
        }
        QCOMPARE(peakUp, report->run.peakUplinkMbps);
        QCOMPARE(peakDown, report->run.peakDownlinkMbps);
        QCOMPARE(sentMb * 1e6, report->run.sentBytes);
        std::int64_t present = 0;
        for (std::size_t i = 0; i < report->servers->size(); ++i) {
            const CellRecord& cell = report->run.cells[i];
            CellRecord sum;
            for (const ServerMoment& moment : serverHistory(history, ServerId(i))) {
                sum.hits += moment.hits;
                sum.partial += moment.partial;
                sum.misses += moment.misses;
                sum.sentBytes += moment.sentBytes;
                sum.receivedBytes += moment.receivedBytes;
                sum.mostClients = std::max(sum.mostClients, moment.clients);
                present += moment.clients;
            }
            QCOMPARE(sum.hits, cell.hits);
            QCOMPARE(sum.partial, cell.partial);
            QCOMPARE(sum.misses, cell.misses);
            QCOMPARE(sum.mostClients, cell.mostClients);
            QCOMPARE(sum.sentBytes, cell.sentBytes);
            QCOMPARE(sum.receivedBytes, cell.receivedBytes);
        }
        QCOMPARE(present, report->run.clientIntervals);
    }

    void backhaulAndFractionsBoundThePeak()
    {
        const TraceSet set = campus(60, 1);
        const PartitionProblem problem = chain(12, 8'000'000);
        const auto whole = runMobility(set, problem, movingOptions(), {});
        MobilityOptions limited = movingOptions();
        limited.world.backhaulMbps = 50;
        const auto narrow = runMobility(set, problem, limited, {});
        QVERIFY(narrow->run.peakUplinkMbps <= 50);
        QVERIFY(narrow->run.hits <= whole->run.hits);
        MobilityOptions fractional = movingOptions();
        fractional.world.fraction = FractionalMigration{24, 0.1};
        const auto part = runMobility(set, problem, fractional, {});
        QCOMPARE(*part->run.wholePeakUplinkMbps, whole->run.peakUplinkMbps);
        QVERIFY(part->run.peakUplinkMbps < whole->run.peakUplinkMbps);
        QVERIFY(part->run.queriesPerdnn <= whole->run.queriesPerdnn);
        QVERIFY(part->run.queriesPerdnn >= whole->run.queriesIonn);
        QCOMPARE(*part->run.wholeQueries, whole->run.queriesPerdnn);
    }

    void everyPredictorPlaysAndRepeatsItself_data()
    {
        QTest::addColumn<QString>("id");
        for (const PredictorInfo& info : predictors())
            QTest::newRow(std::string(info.id).c_str())
                << QString::fromStdString(std::string(info.id));
    }

    void everyPredictorPlaysAndRepeatsItself()
    {
        QFETCH(QString, id);
        const TraceSet set = campus(16, 1);
        MobilityOptions chosen = movingOptions();
        chosen.predictor = findPredictor(id.toStdString());
        chosen.prediction.epochs = 2;
        const auto first = runMobility(set, chain(6, 4'000'000), chosen, {});
        QVERIFY2(first.has_value(), first ? "" : english(first.error()).c_str());
        const auto second = runMobility(set, chain(6, 4'000'000), chosen, {});
        QVERIFY(first->run == second->run);
        QVERIFY(first->accuracy == second->accuracy);
        QVERIFY(first->accuracy.top1 <= first->accuracy.top2);
        QVERIFY(first->accuracy.predictions > 0);
    }

    void stopsAndRefuses()
    {
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        context.progress = [&stop](double fraction, const Message&) {
            if (fraction > 0.6)
                stop.request_stop();
        };
        const auto stopped = runMobility(campus(), chain(6, 4'000'000), movingOptions(), context);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        MobilityOptions all = movingOptions();
        all.trainShare = 1;
        QCOMPARE(runMobility(campus(5, 1), chain(6, 1), all, {}).error().code,
                 ErrorCode::InvalidInput);
        all = movingOptions();
        all.prediction.history = 100;
        QVERIFY(!runMobility(straightLine(5), chain(6, 1), all, {}));
        QVERIFY(!mobilityOptions({{"crowded-share", 0.1}}));
        QVERIFY(!mobilityOptions({{"ttl", -1}}));
    }
};

QTEST_APPLESS_MAIN(TestWorld)
#include "tst_world.moc"
