// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/queue_study.h"
#include "core/session/quantity.h"

#include <QTest>

using namespace edgecut;

namespace {

Result<QuantityValue> computed(const char* quantity, const char* policy)
{
    const QuantityParameters parameters{{"against", policy}};
    const std::function<Result<std::string>(std::string_view)> input;
    const Scenario scenario;
    const Quantity* found = findQuantity(quantity);
    if (const Status known = checkParameters(*found, parameters); !known)
        return failure(known.error());
    return found->compute({scenario, nullptr, parameters, input}, {});
}

} // namespace

class tst_QuantitiesQueue : public QObject
{
    Q_OBJECT

private slots:
    // The numbers of `schedule-study`, as ratios.
    void areTheStudys()
    {
        const QueueStudy study =
            studyQueues(*findDevice(standardEdgeDevice()), QueueStudyOptions()).value();
        for (const QueueStudyChange& change : study.changes) {
            const char* policy = change.against->id.data();
            QCOMPARE(std::get<double>(*computed("queue-waiting-change", policy)),
                     change.waitingPercent.mean / 100);
            QCOMPARE(std::get<double>(*computed("queue-efficiency-gain", policy)),
                     change.efficiencyTimes.mean);
        }
    }

    void unknownPolicy()
    {
        const Result<QuantityValue> value = computed("queue-waiting-change", "magic");
        QVERIFY(!value);
        QVERIFY(english(value.error()).find("name fcfs, sjf or hvf") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_QuantitiesQueue)
#include "tst_quantities_queue.moc"
