// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost_table.h"
#include "core/offloading/server_choice.h"
#include "core/partition/from_graph.h"
#include "core/zoo/zoo.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace edgecut;

class tst_ServerChoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_graph = findZooNetwork("resnet50-caffe")->build(1).value();
        const std::vector<Device> devices{*findDevice("odroid-xu4"), *findDevice("titan-xp")};
        ProblemSettings settings;
        settings.tiers = {"client", "server"};
        settings.links = {{35, 50, 0}};
        m_problem = makeProblem(m_graph, costTable(m_graph, devices), settings).value();
        m_profile = drawContention({{"rows", 3000}}, {}).value();
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_profile.rows.size(); ++i)
            rows.push_back(i);
        m_estimator =
            GpuEstimator::train(m_profile, rows, EstimatorKind::Forest, {{"trees", 30}}, {})
                .value();
        m_busy = BusyServer::of(m_graph, m_estimator, m_profile.hyperparameters, load(1)).value();
    }

    void loadMakesServersSlow()
    {
        QVERIFY(m_busy.under(m_problem, load(1)) == m_problem);
        const auto serverMs = [](const PartitionProblem& problem) {
            double ms = 0;
            for (std::size_t i = 1; i < problem.timeMs.size(); i += 2)
                ms += problem.timeMs[i];
            return ms;
        };
        const double idle = serverMs(m_problem);
        const double four = serverMs(m_busy.under(m_problem, load(4)));
        const double eight = serverMs(m_busy.under(m_problem, load(8)));
        QVERIFY2(four > 1.2 * idle && eight > four,
                 qPrintable(QString("%1 %2 %3").arg(idle).arg(four).arg(eight)));
        for (std::size_t i = 0; i < m_problem.timeMs.size(); i += 2)
            QCOMPARE(m_busy.under(m_problem, load(8)).timeMs[i], m_problem.timeMs[i]);
    }

    void theFastestIsChosen()
    {
        const std::vector<GpuLoad> loads{load(6), load(1), load(3)};
        const Result<ServerChoice> choice = chooseServer(m_problem, m_busy, loads);
        QVERIFY(choice.has_value());
        QCOMPARE(choice->server, std::size_t{1});
        QCOMPARE(choice->latencyMs[1], *std::ranges::min_element(choice->latencyMs));
        const Result<Evaluation> cost = evaluate(m_busy.under(m_problem, loads[1]), choice->plan);
        QVERIFY(cost && std::abs(cost->latencyMs - choice->latencyMs[1]) < 1e-9);
        QCOMPARE(typicalLoad(m_profile, 100).clients, 8.0);
    }

    // PerDNN: "the workload is automatically balanced".
    void clientsSpreadOverTheServersTheySee()
    {
        const Result<std::vector<int>> clients =
            spreadClients(m_problem, m_busy, m_profile, {0, 0, 0, 0}, 24);
        QVERIFY(clients.has_value());
        QCOMPARE(std::accumulate(clients->begin(), clients->end(), 0), 24);
        // Not by round robin: a forest's estimates are not strictly rising.
        QVERIFY(*std::ranges::max_element(*clients) - *std::ranges::min_element(*clients) <= 2);
    }

    // A crowded server gets nobody until the others are as crowded.
    void newcomersAvoidWhoIsCrowded()
    {
        const Result<std::vector<int>> clients =
            spreadClients(m_problem, m_busy, m_profile, {7, 0, 0}, 6);
        QVERIFY(clients.has_value());
        QCOMPARE(std::accumulate(clients->begin(), clients->end(), 0), 13);
        QCOMPARE(clients->front(), 7);
    }

    // Times that know nothing of load send all to the first.
    void withoutLoadAllGoToTheFirst()
    {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_profile.rows.size(); ++i) {
            if (m_profile.rows[i].load.clients == 1)
                rows.push_back(i);
        }
        const GpuEstimator blind =
            GpuEstimator::train(m_profile, rows, EstimatorKind::LinearOrLog, {}, {}).value();
        const BusyServer busy =
            BusyServer::of(m_graph, blind, m_profile.hyperparameters, load(1)).value();
        const Result<std::vector<int>> clients =
            spreadClients(m_problem, busy, m_profile, {0, 0, 0}, 9);
        QVERIFY(clients.has_value());
        QCOMPARE(*clients, (std::vector<int>{9, 0, 0}));
    }

    void refuses()
    {
        QVERIFY(!chooseServer(m_problem, m_busy, {}));
        const std::vector<std::string> odd{"height", "colour"};
        const Result<BusyServer> busy = BusyServer::of(m_graph, m_estimator, odd, load(1));
        QVERIFY(!busy);
        QVERIFY(english(busy.error()).find("colour") != std::string::npos);
    }

private:
    GpuLoad load(double clients) const { return typicalLoad(m_profile, clients); }

    Graph m_graph;
    PartitionProblem m_problem;
    GpuProfile m_profile;
    GpuEstimator m_estimator;
    BusyServer m_busy;
};

QTEST_APPLESS_MAIN(tst_ServerChoice)
#include "tst_server_choice.moc"
