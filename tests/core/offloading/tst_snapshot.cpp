// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/snapshot.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

const Migration& find(const SnapshotStudy& study, std::string_view id, bool ahead)
{
    for (const Migration& migration : study.migrations) {
        if (migration.id == id && migration.modelSentAhead == ahead)
            return migration;
    }
    qFatal("no such way to move");
}

} // namespace

class tst_Snapshot : public QObject
{
    Q_OBJECT

private slots:
    void numbersByHand()
    {
        // 10 MB at 10 MB/s, 8 Mbit/s (1 MB/s) and 20 MB/s; a tenth changed, compared at 50 MB/s.
        const OptionValues values{{"state-mb", 10},
                                  {"changed-share", 0.1},
                                  {"client-mb-per-s", 10},
                                  {"server-mb-per-s", 20},
                                  {"compare-mb-per-s", 50},
                                  {"pieces", 4},
                                  {"piece-ms", 1},
                                  {"uplink-mbps", 8},
                                  {"downlink-mbps", 16},
                                  {"round-trip-ms", 10},
                                  {"backhaul-mbps", 80},
                                  {"overlay-mb", 50},
                                  {"synthesis-mb-per-s", 25},
                                  {"model-mb", 2},
                                  {"client-run-ms", 20000},
                                  {"server-run-ms", 1000}};
        const Result<SnapshotStudy> study = studySnapshots(values);
        QVERIFY(study.has_value());
        const Migration& full = find(*study, "full", true);
        QCOMPARE(full.captureMs, 1000.0);
        QCOMPARE(full.transferMs, 10005.0);
        QCOMPARE(full.restoreMs, 500.0);
        QCOMPARE(full.totalMs, 11505.0);
        QCOMPARE(find(*study, "full", false).totalMs, 11505.0 + 2005);
        const Migration& changed = find(*study, "changed", true);
        QCOMPARE(changed.captureMs, 300.0);
        QCOMPARE(changed.totalMs, 200.0 + 100 + 1005 + 50);
        // (100 + 1005 + 50) / 4 + 3/4 * 1005, six piece steps, and comparing.
        QCOMPARE(find(*study, "pipelined", true).totalMs, 288.75 + 753.75 + 6 + 200);
        QCOMPARE(find(*study, "vm", true).totalMs, 50005.0 + 2000);
        QCOMPARE(find(*study, "hand-off", true).totalMs, 200.0 + 50 + 105 + 50);
        const Migration& back = find(*study, "fall-back", true);
        QCOMPARE(back.totalMs, 200.0 + 50 + 505 + 100);
        QCOMPARE(changed.appMs, changed.totalMs + 1000 + back.totalMs);
        QCOMPARE(changed.speedUp, 20000 / changed.appMs);
        QCOMPARE(study->fasterThanVm, 52005 / find(*study, "pipelined", true).totalMs);
    }

    void morePiecesHideMoreWhereTheyCostNothing()
    {
        double before = std::numeric_limits<double>::infinity();
        for (const double pieces : {1.0, 2.0, 8.0, 1000.0}) {
            const Result<SnapshotStudy> study =
                studySnapshots({{"pieces", pieces}, {"piece-ms", 0}});
            const Migration& pipelined = find(*study, "pipelined", true);
            QVERIFY(pipelined.totalMs < before);
            if (pieces == 1)
                QVERIFY(std::abs(pipelined.totalMs - find(*study, "changed", true).totalMs) < 1e-9);
            before = pipelined.totalMs;
        }
    }

    void refuses()
    {
        QVERIFY(!studySnapshots({{"uplink-mbps", 0}}));
        QVERIFY(!studySnapshots({{"state", 1}}));
        QVERIFY(!studySnapshots({{"changed-share", 1.01}}));
        QVERIFY(studySnapshots({{"state-mb", 0}, {"overlay-mb", 0}, {"model-mb", 0}}));
    }
};

QTEST_APPLESS_MAIN(tst_Snapshot)
#include "tst_snapshot.moc"
