// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace edgecut;

namespace {

PartitionProblem toy()
{
    const std::string file = TEST_DATA_DIR "/problems/toy.problem.json";
    return readProblem(readTextFile(file).value(), file).value();
}

Solution cloudSolution(const PartitionProblem& problem)
{
    Solution solution;
    solution.plan.tierOf = {TierId(0), TierId(1)};
    solution.evaluation = evaluate(problem, solution.plan).value();
    solution.objective = solution.evaluation.latencyMs;
    solution.solveUs = 41;
    return solution;
}

QJsonObject parsed(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

class tst_PlanFile : public QObject
{
    Q_OBJECT

private slots:
    void planOfTheContractsExample()
    {
        const PartitionProblem problem = toy();
        Solution solution = cloudSolution(problem);
        solution.lowerBound = solution.objective;
        solution.optimal = true;
        // 150528 bytes at 5.85 Mbit/s take 205.850 ms.
        QCOMPARE(QString::fromStdString(writePlan(problem, "min-cut", solution)), QString(R"({
  "format": "edgecut.plan",
  "version": 1,
  "problem": "toy",
  "method": "min-cut",
  "assignment": {"input":"edge","conv1":"cloud"},
  "compute_ms": {"edge":0,"cloud":1.25},
  "uplink_ms": [205.8502564102564],
  "downlink_ms": [0],
  "uplink_bytes": [150528],
  "downlink_bytes": [0],
  "latency_ms": 207.1002564102564,
  "max_stage_ms": 205.8502564102564,
  "throughput_fps": 4.8579001913265305,
  "energy_mj": 0,
  "objective": 207.1002564102564,
  "lower_bound": 207.1002564102564,
  "optimal": true,
  "solve_us": 41,
  "leaves": [
    {"tensor":"image","bytes":150528,"depth":0}
  ]
}
)"));
    }

    void whatIsNotKnownIsNull()
    {
        PartitionProblem problem = toy();
        Solution solution = cloudSolution(problem);
        QVERIFY(parsed(writePlan(problem, "genetic", solution))["lower_bound"].isNull());
        problem.tensors[0].bytes = 0;
        problem.timeMs = {0, 0, 0, 0};
        solution = cloudSolution(problem);
        QCOMPARE(solution.evaluation.throughputFps, std::numeric_limits<double>::infinity());
        const QJsonObject plan = parsed(writePlan(problem, "cloud-only", solution));
        QVERIFY(plan["throughput_fps"].isNull());
        QCOMPARE(plan["max_stage_ms"].toDouble(-1), 0.0);
    }

    void curve()
    {
        const PartitionProblem problem = toy();
        BandwidthCurve curve;
        curve.segments = {{0.1, 2.5, 12.5, 0, {{TierId(0), TierId(0)}}},
                          {2.5, 100, 1.25, 150528, {{TierId(0), TierId(1)}}}};
        QCOMPARE(QString::fromStdString(writeCurve(problem, curve)), QString(R"({
  "format": "edgecut.curve",
  "version": 1,
  "problem": "toy",
  "segments": [
    {"from_mbps":0.1,"to_mbps":2.5,"fixed_ms":12.5,"uplink_bytes":0,"assignment":{"input":"edge","conv1":"edge"}},
    {"from_mbps":2.5,"to_mbps":100,"fixed_ms":1.25,"uplink_bytes":150528,"assignment":{"input":"edge","conv1":"cloud"}}
  ]
}
)"));
    }
};

QTEST_GUILESS_MAIN(tst_PlanFile)
#include "tst_planfile.moc"
