// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/costs/cost_table.h"
#include "core/exits/branchy_networks.h"
#include "core/exits/exits_method.h"

#include <QTest>

using namespace edgecut;

class tst_Branchy : public QObject
{
    Q_OBJECT

private slots:
    void sideBranchesHaveTheirLayers()
    {
        const BranchyGraph made = *findBranchyNetwork("prednnoff-alexnet")->build();
        QCOMPARE(made.exits.size(), std::size_t(5));
        const int own[] = {7, 7, 8, 8};
        for (int exit = 0; exit < 4; ++exit) {
            const std::string prefix = made.exits[std::size_t(exit)].name + '_';
            int count = 0;
            for (const Layer& layer : made.graph.layers())
                count += layer.name.starts_with(prefix);
            QCOMPARE(count, own[exit]);
        }
        QCOMPARE(made.exits.front().accuracy, 0.524);
        QCOMPARE(made.exits.back().accuracy, 0.784);
    }

    void everyNetworkIsAProblem()
    {
        for (const BranchyNetwork& network : branchyNetworks()) {
            const auto made = exitsProblemOf(network, preDnnOffSetting());
            QVERIFY2(made, made ? "" : english(made.error()).c_str());
            const ExitsProblem& problem = made->first;
            QVERIFY(check(problem));
            QCOMPARE(problem.inputBytes, 3 * 32 * 32 * 4.0);
            QVERIFY(!problem.note.empty() && !problem.thresholds.empty());
            QVERIFY(problem.note.find("EXAMPLE DATA") != std::string::npos);
            for (const NetworkExit& exit : problem.exits)
                QCOMPARE(exit.layers.back().outputBytes, 40.0); // ten classes
        }
    }

    /// Nothing is lost or counted twice where a network is no chain.
    void chainsHoldAllTimes()
    {
        const BranchyGraph made = *findBranchyNetwork("branchy-resnet32")->build();
        const BranchySetting setting = preDnnOffSetting();
        const ExitsProblem problem = exitsProblemOf(made, setting)->first;
        const CostTable costs = costTable(made.graph, setting.devices);
        double all = 0, chain = 0;
        for (std::size_t i = 0; i < made.graph.layerCount(); ++i) {
            const std::string& name = made.graph.layer(LayerId(i)).name;
            if (!name.starts_with("exit"))
                all += costs.at(LayerId(i), 1).ms;
        }
        int blocks = 0;
        for (const ExitLayer& layer : problem.exits.back().layers) {
            chain += layer.timeMs[1];
            blocks += layer.kind == "Block";
        }
        QVERIFY(nearlyEqual(all, chain));
        QCOMPARE(blocks, 15);
    }

    void sharedLayersCostTheSameInEveryExit()
    {
        const ExitsProblem problem =
            exitsProblemOf(*findBranchyNetwork("prednnoff-alexnet"), preDnnOffSetting())->first;
        QCOMPARE(problem.exits[0].layers.size(), std::size_t(4 + 7));
        QCOMPARE(problem.exits[4].layers.size(), std::size_t(22));
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(problem.exits[0].layers[i], problem.exits[4].layers[i]);
    }

    void settingsThatDoNotFit()
    {
        BranchySetting setting = preDnnOffSetting();
        setting.links.clear();
        const auto made = exitsProblemOf(*findBranchyNetwork("branchy-alexnet"), setting);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(!findBranchyNetwork("alexnet"));
    }
};

QTEST_APPLESS_MAIN(tst_Branchy)
#include "tst_branchy.moc"
