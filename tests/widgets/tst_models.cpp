// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/compare_model.h"
#include "widgets/models/job_model.h"
#include "widgets/models/layer_selection.h"
#include "widgets/models/layer_table_model.h"
#include "widgets/models/message_model.h"
#include "widgets/models/session_tree_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace edgecut;

namespace {

using Tester = QAbstractItemModelTester;

QString text(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

LayerTable layers()
{
    LayerTable table;
    table.tiers = {QStringLiteral("edge"), QStringLiteral("cloud")};
    table.layers = {
        {QStringLiteral("data"), QStringLiteral("Input"), 0, true, {0, 0}, 0, 600, 0, false},
        {QStringLiteral("conv"), QStringLiteral("Conv"), 0, false, {20, 3}, 1e6, 2000, 40, false},
        {QStringLiteral("odd"),
         QStringLiteral("Other"),
         1,
         false,
         {9, 1},
         std::nullopt,
         100,
         0,
         true}};
    return table;
}

CompareRow answer(const char* id, double latency, double bound, bool optimal)
{
    CompareRow row;
    row.methodId = row.method = QString::fromLatin1(id);
    row.latencyMs = row.objective = latency;
    row.stagesMs = {latency / 2, latency / 4, latency / 4};
    row.maxStageMs = latency / 2;
    row.throughputFps = 1000 / row.maxStageMs;
    if (bound > 0)
        row.lowerBound = bound;
    row.optimal = optimal;
    return row;
}

CompareTable answers()
{
    CompareTable table;
    table.stages = {QStringLiteral("edge"), QStringLiteral("uplink"), QStringLiteral("cloud")};
    table.edgeOnlyMs = 400;
    table.rows = {answer("min-cut", 200, 200, true), answer("dsh", 250, 240, false),
                  answer("genetic", 220, 0, false)};
    CompareRow failed;
    failed.methodId = failed.method = QStringLiteral("dsccs");
    failed.failure = QStringLiteral("too small");
    table.rows.append(failed);
    return table;
}

int columnNamed(const QAbstractItemModel& model, const QString& title)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

} // namespace

class tst_Models : public QObject
{
    Q_OBJECT

private slots:
    void layerTable()
    {
        LayerTableModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setTable(layers());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4 + 2 + 3);
        QCOMPARE(text(model, 1, LayerTableModel::NameColumn), QStringLiteral("conv"));
        QCOMPARE(text(model, 1, LayerTableModel::FirstTimeColumn), QStringLiteral("20.0\u00a0ms"));
        QVERIFY(text(model, 2, LayerTableModel::FirstTimeColumn).startsWith(QChar(0x2248)));
        const int macs = columnNamed(model, QStringLiteral("MACs"));
        // Unknown is said, never 0.
        QCOMPARE(text(model, 2, macs), QStringLiteral("unknown"));
        QCOMPARE(text(model, 0, macs), QStringLiteral("0\u00a0MAC"));
    }

    void layerTableSaysOnlyWhatChanged()
    {
        LayerTableModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        LayerTable table = layers();
        model.setTable(table);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTable(table);
        QCOMPARE(changes.count(), 0);
        table.layers[1].timesMs[0] = 21;
        model.setTable(table);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        model.setTiers({0, 1, 1});
        QCOMPARE(changes.count(), 2);
        model.setTiers({0, 1, 1});
        QCOMPARE(changes.count(), 2);
        QCOMPARE(text(model, 1, LayerTableModel::TierColumn), QStringLiteral("cloud"));
        QCOMPARE(resets.count(), 0);
        table.layers.removeLast();
        model.setTable(table);
        QCOMPARE(resets.count(), 1);
        model.setTiers({1}); // shorter than the table: the rest stays
        QCOMPARE(model.table().layers[0].tier, 1);
    }

    void layerTableSortsByNumbers()
    {
        LayerTableModel model;
        model.setTable(layers());
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(LayerTableModel::SortRole);
        const int output = columnNamed(model, QStringLiteral("Output"));
        proxy.sort(output, Qt::DescendingOrder);
        // As text "600 B" would come before "2 kB".
        QCOMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("conv"));
        QCOMPARE(proxy.index(2, 1).data(LayerTableModel::LayerRole).toInt(), 2);
    }

    void compareMarksTheBest()
    {
        CompareModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setTable(answers());
        const int latency = columnNamed(model, QStringLiteral("Latency"));
        const int fps = columnNamed(model, QStringLiteral("Throughput"));
        const int stage = columnNamed(model, QStringLiteral("uplink"));
        QVERIFY(model.index(0, latency).data(CompareModel::BestRole).toBool());
        QVERIFY(!model.index(1, latency).data(CompareModel::BestRole).toBool());
        QVERIFY(model.index(0, fps).data(CompareModel::BestRole).toBool());
        QVERIFY(model.index(0, latency).data(Qt::FontRole).value<QFont>().bold());
        for (int row = 0; row < 4; ++row)
            QVERIFY(!model.index(row, stage).data(CompareModel::BestRole).toBool());
        QCOMPARE(columnNamed(model, QStringLiteral("Energy")), -1);
    }

    void compareSaysWhatIsProven()
    {
        CompareModel model;
        model.setTable(answers());
        const int proof = columnNamed(model, QStringLiteral("Proof"));
        QCOMPARE(text(model, 0, proof), QStringLiteral("✓ optimal"));
        QCOMPARE(text(model, 1, proof), QStringLiteral("≤ 4\u00a0% off"));
        QCOMPARE(text(model, 2, proof), QStringLiteral("no bound"));
        QCOMPARE(text(model, 3, columnNamed(model, QStringLiteral("Latency"))),
                 QStringLiteral("no plan"));
        QCOMPARE(model.index(3, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("too small"));
        const int versus = columnNamed(model, QStringLiteral("vs edge only"));
        QCOMPARE(text(model, 0, versus), QStringLiteral("2.0\u00a0×"));
        // No baseline: not a number that looks like one.
        QCOMPARE(text(model, 0, columnNamed(model, QStringLiteral("vs cloud only"))),
                 QStringLiteral("–"));
        QCOMPARE(model.rowOf(QStringLiteral("genetic")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("none")), -1);
    }

    void compareKeepsSelectionWhileNumbersChange()
    {
        CompareModel model;
        CompareTable table = answers();
        model.setTable(table);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        table.rows[0].latencyMs = 190;
        model.setTable(table);
        QCOMPARE(resets.count(), 0);
        table.rows.removeFirst();
        model.setTable(table);
        QCOMPARE(resets.count(), 1);
    }

    void compareCsv()
    {
        CompareModel model;
        model.setTable(answers());
        const QStringList lines = model.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].split(QLatin1Char(',')).size(), model.columnCount());
        QVERIFY(lines[1].startsWith(QStringLiteral("min-cut,200,2,")));
        QCOMPARE(lines[4],
                 QStringLiteral("dsccs") + QString(model.columnCount() - 1, QLatin1Char(',')));
    }

    void messages()
    {
        MessageModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy added(&model, &MessageModel::added);
        model.add({Severity::Warning, QStringLiteral("a"), QStringLiteral("conv1")});
        model.add({Severity::Warning, QStringLiteral("a"), QStringLiteral("conv1")});
        model.add({Severity::Error, QStringLiteral("b"), {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(added.count(), 2);
        QCOMPARE(text(model, 0, 0), QStringLiteral("b"));
        QCOMPARE(text(model, 1, 0), QStringLiteral("a (2 times)"));
        QCOMPARE(model.count(Severity::Warning), 1);
        for (int i = 0; i < 1100; ++i)
            model.add({Severity::Info, QString::number(i), {}});
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(text(model, 0, 0), QStringLiteral("1099"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void jobs()
    {
        JobModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QCOMPARE(model.summary(), QStringLiteral("No jobs running"));
        model.put({1, QStringLiteral("Reading"), {}, 0.4, true});
        QCOMPARE(model.summary(), QStringLiteral("Reading 40\u00a0%"));
        model.put({2, QStringLiteral("Layout"), QStringLiteral("ranks"), -1, false});
        QCOMPARE(model.rowCount(), 2);
        model.put({1, QStringLiteral("Reading"), {}, 0.5, true});
        QCOMPARE(text(model, 0, JobModel::ProgressColumn), QStringLiteral("50\u00a0%"));
        QCOMPARE(text(model, 1, JobModel::TitleColumn), QStringLiteral("Layout: ranks"));
        QSignalSpy cancels(&model, &JobModel::cancelRequested);
        model.requestCancel(2); // cannot be
        model.requestCancel(7); // is not there
        QCOMPARE(cancels.count(), 0);
        model.requestCancel(1);
        QCOMPARE(cancels.count(), 1);
        model.remove(1);
        model.remove(1);
        QCOMPARE(model.rowCount(), 1);
    }

    void sessionTreeKeepsRows()
    {
        SessionTreeModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const auto item = [](const char* id, bool current = false) {
            return SessionItem{
                QString::fromLatin1(id), QString::fromLatin1(id).toUpper(), {}, current, {}};
        };
        QCOMPARE(model.rowCount(), 0);
        model.setItems(SessionSection::Runs, {item("r1")});
        model.setItems(SessionSection::Models, {item("a"), item("b", true), item("c")});
        QCOMPARE(model.rowCount(), 2); // Models before Runs, whatever came first
        QCOMPARE(model.index(0, 0).data(SessionTreeModel::SectionRole).toInt(),
                 static_cast<int>(SessionSection::Models));
        const QPersistentModelIndex b = model.indexOf(SessionSection::Models, QStringLiteral("b"));
        QVERIFY(b.data(SessionTreeModel::CurrentRole).toBool());
        model.setItems(SessionSection::Models, {item("c"), item("d"), item("b")});
        QVERIFY(b.isValid());
        QCOMPARE(b.row(), 2);
        QCOMPARE(b.data(SessionTreeModel::IdRole).toString(), QStringLiteral("b"));
        model.setItems(SessionSection::Models, {});
        QVERIFY(!b.isValid());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(SessionSection::Models, QStringLiteral("b")).isValid());
    }

    void sessionTreeFollowsRandomChanges()
    {
        constexpr quint32 seed = 20261120;
        QRandomGenerator random(seed);
        SessionTreeModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        for (int round = 0; round < 300; ++round) {
            const auto section = static_cast<SessionSection>(random.bounded(sessionSectionCount));
            QList<SessionItem> items;
            const int count = random.bounded(6);
            for (int i = 0; i < count; ++i) {
                const QString id = QString::number(random.bounded(8));
                items.append({id, QStringLiteral("title ") + id, {}, random.bounded(2) == 1, {}});
            }
            model.setItems(section, items);
            QVERIFY2(model.items(section) == items,
                     qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
            QCOMPARE(model.rowCount(model.sectionIndex(section)),
                     items.isEmpty() ? model.rowCount() : count);
        }
    }

    void selection()
    {
        LayerSelection selection;
        QSignalSpy changed(&selection, &LayerSelection::changed);
        selection.select(3);
        selection.select(3);
        QCOMPARE(changed.count(), 1);
        selection.select(-7);
        QCOMPARE(selection.layer(), -1);
        selection.clear();
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(tst_Models)
#include "tst_models.moc"
