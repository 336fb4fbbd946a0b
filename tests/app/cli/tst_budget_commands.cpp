// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace edgecut::test;

namespace {

const QString counterExample = TEST_DATA_DIR "/problems/dnn-surgery-counterexample.problem.json";

QJsonObject answered(const QStringList& arguments)
{
    const Ran ran = runEdgecut(arguments + QStringList{"--json"});
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

/// solve --method dsccs, front and surface on DNN Surgery's counter-example.
class tst_BudgetCommands : public QObject
{
    Q_OBJECT

private slots:
    /// Everything near: 13 ms there and nothing behind. Only layer 4 far: 1 ms, and the tensors of
    /// layers 1 and 2 cross in 4 ms each: 9 behind, 5 near.
    void frontIsAStaircase()
    {
        const QJsonObject front = answered({"front", counterExample, "--return-path", "one-way"});
        QCOMPARE(front["format"].toString(), QString("edgecut.front"));
        QCOMPARE(front["first_tier"].toString(), QString("edge"));
        QVERIFY(front["whole"].toBool());
        const QJsonArray steps = front["steps"].toArray();
        QVERIFY(steps.size() >= 2);
        QCOMPARE(steps[0]["budget_ms"].toDouble(), 0.0);
        QCOMPARE(steps[0]["first_tier_ms"].toDouble(), 13.0);
        QCOMPARE(steps[1]["budget_ms"].toDouble(), 9.0);
        QCOMPARE(steps[1]["first_tier_ms"].toDouble(), 5.0);
        for (qsizetype i = 1; i < steps.size(); ++i) {
            QVERIFY(steps[i]["budget_ms"].toDouble() > steps[i - 1]["budget_ms"].toDouble());
            QVERIFY(steps[i]["first_tier_ms"].toDouble() <
                    steps[i - 1]["first_tier_ms"].toDouble());
        }
        for (const auto& step : steps) {
            const QString budget =
                QString::number(step.toObject()["budget_ms"].toDouble(), 'g', 17);
            const QJsonObject plan = answered({"solve", counterExample, "--method", "dsccs",
                                               "--budget-ms", budget, "--return-path", "one-way"});
            QCOMPARE(plan["objective"].toDouble(), step.toObject()["first_tier_ms"].toDouble());
            QVERIFY(plan["optimal"].toBool());
        }
    }

    void surfaceHoldsThePlanOfDsh()
    {
        const QJsonObject surface = answered({"surface", counterExample, "--cuts", "50"});
        const QJsonObject plan =
            answered({"solve", counterExample, "--method", "dsh", "--cuts", "50"});
        QCOMPARE(surface["format"].toString(), QString("edgecut.surface"));
        QCOMPARE(surface["max_stage_ms"], plan["max_stage_ms"]);
        QCOMPARE(surface["assignment"], plan["assignment"]);
        QVERIFY(plan["lower_bound"].isNull());
        const QJsonArray points = surface["points"].toArray();
        QVERIFY(points.size() > 4 && points.size() <= 50);
        QCOMPARE(points[0]["alpha"].toDouble(), 1.0);
        QCOMPARE(points[0]["gamma"].toDouble(), 1.0);
        double least = points[0]["max_stage_ms"].toDouble();
        for (const auto& point : points)
            least = qMin(least, point.toObject()["max_stage_ms"].toDouble());
        QCOMPARE(surface["max_stage_ms"].toDouble(), least);
    }

    /// The last layer pinned to the cloud cannot do without sending and computing there.
    void tooSmallABudgetNamesOneThatWorks()
    {
        const QByteArray problem = readFile(counterExample);
        QJsonObject pinned = QJsonDocument::fromJson(problem).object();
        QJsonArray layers = pinned["layers"].toArray();
        QJsonObject last = layers.last().toObject();
        last["pinned"] = "cloud";
        layers.replace(layers.size() - 1, last);
        pinned["layers"] = layers;
        const QByteArray input = QJsonDocument(pinned).toJson();
        const QStringList arguments{"solve", "-", "--method", "dsccs", "--return-path", "one-way"};
        const Ran none = runEdgecut(arguments + QStringList{"--budget-ms", "0.5"}, input);
        QCOMPARE(none.status, 1);
        QCOMPARE(none.err.count('\n'), 1);
        const QRegularExpressionMatch named =
            QRegularExpression("at least ([0-9.e+-]+) ms").match(none.err);
        QVERIFY2(named.hasMatch(), none.err.constData());
        QCOMPARE(
            runEdgecut(arguments + QStringList{"--budget-ms", named.captured(1)}, input).status, 0);
    }

    void refusesWhatMakesNoSense()
    {
        for (const char* budget : {"nan", "-1", "inf", "ten"}) {
            const Ran ran =
                runEdgecut({"solve", counterExample, "--method", "dsccs", "--budget-ms", budget});
            QCOMPARE(ran.status, 2);
        }
        QCOMPARE(runEdgecut({"front", "/nowhere.json"}).status, 1);
        QCOMPARE(runEdgecut({"surface", counterExample, "--cuts", "3"}).status, 2);
    }
};

QTEST_APPLESS_MAIN(tst_BudgetCommands)
#include "tst_budget_commands.moc"
