// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "core/session/run.h"
#include "core/zoo/zoo.h"

#include <QTest>

#include <limits>

using namespace edgecut;

namespace {

PartitionProblem threeTierProblem()
{
    PartitionProblem problem;
    problem.name = "three";
    problem.tiers = {"watch", "phone", "cloud"};
    problem.layers = {{"in", "Input", 0, TierId(0)}, {"a/b", "Conv", 0, {}}};
    problem.timeMs = {0, 0, 0, 9, 3, 1};
    problem.energyMj = {0, 0, 0, 0, 0, 0};
    problem.tensors = {{"x", 1000, {}, LayerId(0), {LayerId(1)}}, {"y", 10, {}, LayerId(1), {}}};
    problem.links = {{8, 16, 1}, {80, 160, 2}};
    problem.returnPath = ReturnPath::Paid;
    return problem;
}

Graph network(const char* id)
{
    return findZooNetwork(id)->build(1).value();
}

} // namespace

class tst_Edits : public QObject
{
    Q_OBJECT

private:
    /// Applies what must succeed, and must leave a session that can be read.
    static void apply(Session& session, const Result<Edit>& edit)
    {
        QVERIFY2(edit, edit ? "" : english(edit.error()).c_str());
        const Status done = session.apply(*edit);
        QVERIFY2(done, done ? "" : english(done.error()).c_str());
        const auto scenario = readScenario(session.values());
        QVERIFY2(scenario, scenario ? "" : english(scenario.error()).c_str());
    }
    static Scenario scenarioOf(const Session& session) { return *readScenario(session.values()); }

private slots:
    void numbersAreStoredShortest()
    {
        auto session = Session::temporary();
        apply(*session, setUplinkEdit(*session, 0, 0.1 + 0.2));
        QCOMPARE(session->value("link/0/uplink_mbps"),
                 std::optional<std::string>("0.30000000000000004"));
        apply(*session, setDownlinkEdit(*session, 0, 20));
        QCOMPARE(session->value("link/0/downlink_mbps"), std::optional<std::string>("20"));
        QCOMPARE(english(title(session->edits().back())),
                 std::string("Set the downlink to 20 Mbit/s"));
        apply(*session, setDownlinkEdit(*session, 0, 20)); // nothing new: no step of undo
        QCOMPARE(session->edits().size(), std::size_t(2));
    }

    void presetIsOneStep()
    {
        auto session = Session::temporary();
        apply(*session, applyPresetEdit(*session, 0, {35, 50, 1.5}, "Wi-Fi"));
        QCOMPARE(scenarioOf(*session).links.front(), (Link{35, 50, 1.5}));
        QCOMPARE(english(title(*session->nextUndo())), std::string("Set the link to Wi-Fi"));
        QVERIFY(session->undo());
        QCOMPARE(session->values(), standardValues());
    }

    void impossibleValuesAreRefused()
    {
        auto session = Session::temporary();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        for (const double rate : {0.0, -1.0, nan, infinite}) {
            QVERIFY(!setUplinkEdit(*session, 0, rate));
            QVERIFY(!setDownlinkEdit(*session, 0, rate));
            QVERIFY(!applyPresetEdit(*session, 0, {5, rate, 0}, "x"));
        }
        for (const double ms : {-1.0, nan, infinite})
            QVERIFY(!setLatencyEdit(*session, 0, ms));
        QVERIFY(!setUplinkEdit(*session, 1, 5)); // no such link
        QVERIFY(!setDeviceEdit(*session, 2, "rpi3b"));
        QVERIFY(!setDeviceEdit(*session, 0, "abacus"));
        QVERIFY(!setMethodEdit(*session, "magic"));
        QVERIFY(!setOptionEdit(*session, "luck", 1));
        QVERIFY(!setResultTierEdit(*session, "moon"));
        QVERIFY(!selectModelEdit(*session, "1"));
        QVERIFY(!removeModelEdit(*session, "1"));
        QVERIFY(!renameModelEdit(*session, "1", "x"));
        QVERIFY(!pinEdit(*session, "conv1", "edge")); // no model in view
        QVERIFY(!layerTimeEdit(*session, "conv1", "edge", 1));
        apply(*session, addGraphEdit(*session, network("alexnet"), "zoo:alexnet"));
        QVERIFY(!pinEdit(*session, "conv1", "moon"));
        QVERIFY(!layerTimeEdit(*session, "conv1", "moon", 1));
        QVERIFY(!layerTimeEdit(*session, "conv1", "edge", nan));
        QVERIFY(!renameModelEdit(*session, "1", ""));
        QVERIFY(!setTiersEdit(*session, {{"a", "rpi3b"}}, {}));
        QVERIFY(!setTiersEdit(*session, {{"a", "rpi3b"}, {"a", "rpi3b"}}, {{1, 1, 0}}));
        QVERIFY(!setTiersEdit(*session, {{"a", "rpi3b"}, {"", "rpi3b"}}, {{1, 1, 0}}));
        QVERIFY(!setTiersEdit(*session, {{"a", "rpi3b"}, {"b", "rpi3b"}}, {}));
        QVERIFY(!setTiersEdit(*session, {{"a", "rpi3b"}, {"b", "rpi3b"}}, {{0, 1, 0}}));
        QVERIFY(!setTiersEdit(*session, {{"a", "rpi3b"}, {"b", "abacus"}}, {{1, 1, 0}}));
    }

    void optionsAreHeldToTheirTable()
    {
        auto session = Session::temporary();
        int options = 0;
        for (const Method& method : methods())
            for (const OptionSpec& option : method.options) {
                const std::string key(option.key);
                QVERIFY(setOptionEdit(*session, key, option.standard));
                if (option.minimum > 0)
                    QVERIFY(!setOptionEdit(*session, key, option.minimum / 2));
                QVERIFY(!setOptionEdit(*session, key, -1e300));
                ++options;
            }
        if (options == 0)
            QSKIP("No method has an option.");
    }

    void secondModelKeepsTheScenario()
    {
        auto session = Session::temporary();
        apply(*session, addGraphEdit(*session, network("alexnet"), "zoo:alexnet"));
        apply(*session, pinEdit(*session, "conv1", "cloud"));
        apply(*session, setUplinkEdit(*session, 0, 1.1));
        apply(*session, addGraphEdit(*session, network("resnet18"), "zoo:resnet18"));
        const Scenario scenario = scenarioOf(*session);
        QCOMPARE(scenario.models.size(), std::size_t(2));
        QCOMPARE(scenario.current, std::string("2"));
        QCOMPARE(scenario.links.front().uplinkMbps, 1.1);
        QCOMPARE(scenario.models[0].pins.size(), std::size_t(1));
        QVERIFY(scenario.models[1].pins.empty());
        apply(*session, selectModelEdit(*session, "1"));
        QCOMPARE(scenarioOf(*session).current, std::string("1"));
        QVERIFY(buildProblem(*session));
    }

    void numbersAreNeverUsedAgain()
    {
        auto session = Session::temporary();
        apply(*session, addGraphEdit(*session, network("alexnet"), "a"));
        apply(*session, addGraphEdit(*session, network("alexnet"), "b"));
        apply(*session, removeModelEdit(*session, "2"));
        QCOMPARE(scenarioOf(*session).current, std::string("1"));
        apply(*session, addGraphEdit(*session, network("alexnet"), "c"));
        QCOMPARE(scenarioOf(*session).current, std::string("3"));
        QVERIFY(session->addRun({0, "", "9", "", "", "", 1, "", 0, ""}));
        apply(*session, addGraphEdit(*session, network("alexnet"), "d"));
        QCOMPARE(scenarioOf(*session).current, std::string("10"));
    }

    void removingTakesPinsAndTimesAlongAndUndoBringsThemBack()
    {
        auto session = Session::temporary();
        apply(*session, addGraphEdit(*session, network("alexnet"), "zoo:alexnet"));
        apply(*session, pinEdit(*session, "conv1", "cloud"));
        apply(*session, layerTimeEdit(*session, "conv1", "edge", 3));
        const auto before = session->values();
        apply(*session, removeModelEdit(*session, "1"));
        QCOMPARE(session->values(), standardValues());
        QVERIFY(session->undo());
        QCOMPARE(session->values(), before);
        QVERIFY(buildProblem(*session));
    }

    void unnamedModelIsCalledAfterItsFile()
    {
        auto session = Session::temporary();
        PartitionProblem problem = threeTierProblem();
        problem.name.clear();
        apply(*session, addProblemEdit(*session, problem, "/home/me/my net.problem.json"));
        QCOMPARE(scenarioOf(*session).models.front().name, std::string("my net"));
        apply(*session, renameModelEdit(*session, "1", "best"));
        QCOMPARE(buildProblem(*session)->problem.name, std::string("best"));
    }

    void problemBringsItsTiersAndLinks()
    {
        auto session = Session::temporary();
        apply(*session, addGraphEdit(*session, network("alexnet"), "zoo:alexnet"));
        apply(*session, pinEdit(*session, "conv1", "cloud"));
        apply(*session, pinEdit(*session, "conv2", "edge"));
        apply(*session, addProblemEdit(*session, threeTierProblem(), "three"));
        Scenario scenario = scenarioOf(*session);
        QCOMPARE(scenario.tierNames(), threeTierProblem().tiers);
        QCOMPARE(scenario.links, threeTierProblem().links);
        QCOMPARE(scenario.returnPath, ReturnPath::Paid);
        QCOMPARE(scenario.tiers.front().device, std::string("rpi3b"));
        QCOMPARE(scenario.tiers.back().device, std::string("cloud-8core"));
        // "cloud" is still there, "edge" is not.
        QCOMPARE(scenario.models.front().pins,
                 (std::map<std::string, std::string>{{"conv1", "cloud"}}));
        QCOMPARE(buildProblem(*session)->problem, threeTierProblem());

        // AlexNet runs on all three; two tiers again bring the problem's three back when it is
        // shown.
        apply(*session, selectModelEdit(*session, "1"));
        QCOMPARE(buildProblem(*session)->problem.tierCount(), std::size_t(3));
        apply(*session, setTiersEdit(*session, standardTiers(2), standardLinks(2)));
        QCOMPARE(buildProblem(*session)->problem.tierCount(), std::size_t(2));
        apply(*session, selectModelEdit(*session, "2"));
        QCOMPARE(buildProblem(*session)->problem, threeTierProblem());
        QVERIFY(!setTiersEdit(*session, standardTiers(2), standardLinks(2)));
        apply(*session, removeModelEdit(*session, "2"));
        QVERIFY(buildProblem(*session));
    }

    void renamedTiersTakeTheirPinsAlong()
    {
        auto session = Session::temporary();
        apply(*session, addProblemEdit(*session, threeTierProblem(), "three"));
        apply(*session, pinEdit(*session, "a/b", "phone"));
        apply(*session, layerTimeEdit(*session, "a/b", "phone", 4));
        apply(*session, layerTimeEdit(*session, "a/b", "cloud", 5));
        apply(*session, setResultTierEdit(*session, "phone"));
        std::vector<Scenario::Tier> tiers = scenarioOf(*session).tiers;
        // Two swap their names; one takes a name with the keys' own marks in it.
        tiers[0].name = "50% of a/the watch";
        std::swap(tiers[1].name, tiers[2].name);
        apply(*session, setTiersEdit(*session, tiers, threeTierProblem().links));
        apply(*session, layerTimeEdit(*session, "a/b", "50% of a/the watch", 6));
        const Scenario scenario = scenarioOf(*session);
        QCOMPARE(scenario.models.front().pins.at("a/b"), std::string("cloud"));
        QCOMPARE(scenario.resultTier, std::optional<std::string>("cloud"));
        QCOMPARE(
            scenario.models.front().times,
            (std::map<std::pair<std::string, std::string>, double>{
                {{"a/b", "cloud"}, 4}, {{"a/b", "phone"}, 5}, {{"a/b", "50% of a/the watch"}, 6}}));
        const auto built = buildProblem(*session);
        QVERIFY(built);
        QCOMPARE(built->problem.timeMs, (std::vector<double>{0, 0, 0, 6, 4, 5}));
    }

    // Whatever order people do things in, the session stays readable and undo leads back.
    void randomWalkStaysReadable()
    {
        constexpr std::uint64_t seed = 33;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int walk = 0; walk < 20; ++walk) {
            auto session = Session::temporary();
            for (int step = 0; step < 40; ++step) {
                const Result<Edit> edit = randomEdit(random, *session);
                if (edit)
                    apply(*session, edit);
                if (QTest::currentTestFailed())
                    return;
                const Scenario scenario = scenarioOf(*session);
                const auto built = buildProblem(*session);
                QVERIFY2(built || !scenario.currentModel(),
                         built ? "" : english(built.error()).c_str());
            }
            while (session->nextUndo())
                QVERIFY(session->undo());
            QCOMPARE(session->values(), standardValues());
        }
    }

    void runsAreRepeatable()
    {
        auto session = Session::temporary();
        apply(*session, addProblemEdit(*session, threeTierProblem(), "three"));
        const auto built = buildProblem(*session);
        const auto solved = solveScenario(scenarioOf(*session), built->problem);
        QVERIFY2(solved, solved ? "" : english(solved.error()).c_str());
        // 1000 bytes over 8 and 80 Mbit/s, 1 + 2 ms on the way, 1 ms there: 5.1; phone 2 + 3 = 5.
        QCOMPARE(solved->solution.evaluation.latencyMs, 5.0);
        QCOMPARE(solved->run.model, std::string("1"));
        QCOMPARE(solved->run.method, std::string("min-cut"));
        QCOMPARE(solved->run.options,
                 std::string(R"({"return_path":"paid","uplink_mbps":[8,80]})"));
        QVERIFY(solved->run.startedUtc.size() == 20);
        const auto id = recordRun(*session, solved->run, built->problem);
        QCOMPARE(id.value(), 1);
        const Run stored = session->runs()->front();
        const auto problem = runProblem(*session, stored);
        QVERIFY2(problem, problem ? "" : english(problem.error()).c_str());
        QCOMPARE(*problem, built->problem);
        const auto again = runSolution(stored, *problem);
        QVERIFY2(again, again ? "" : english(again.error()).c_str());
        QCOMPARE(again->plan, solved->solution.plan);
        QCOMPARE(again->evaluation, solved->solution.evaluation);
        QCOMPARE(again->lowerBound, solved->solution.lowerBound);
        QCOMPARE(again->optimal, true);

        PartitionProblem other = *problem;
        other.layers[1].name = "renamed";
        const auto wrong = runSolution(stored, other);
        QVERIFY(!wrong);
        QVERIFY(english(wrong.error()).find("lacks the layer renamed") != std::string::npos);
    }

private:
    static Result<Edit> randomEdit(Random& random, Session& session)
    {
        const Scenario scenario = scenarioOf(session);
        const auto& tier = scenario.tiers[static_cast<std::size_t>(
            random.integer(0, static_cast<std::int64_t>(scenario.tiers.size()) - 1))];
        const std::string number = std::to_string(random.integer(1, 4));
        const Scenario::Model* model = scenario.currentModel();
        const std::string layer = model && model->format == "problem" ? "a/b" : "conv1";
        const double value = random.uniform(-1, 20);
        switch (random.integer(0, 12)) {
        case 0:
            return addProblemEdit(session, threeTierProblem(), "p");
        case 1:
            return addGraphEdit(session, network("alexnet"), "g");
        case 2:
        case 3:
            return selectModelEdit(session, number);
        case 4:
            return removeModelEdit(session, number);
        case 5:
            return setTiersEdit(session, standardTiers(3), standardLinks(3));
        case 6:
            return setTiersEdit(session, standardTiers(2), standardLinks(2));
        case 7:
            return pinEdit(session, layer,
                           random.chance(0.5) ? std::optional(tier.name) : std::nullopt);
        case 8:
            return layerTimeEdit(session, layer, tier.name,
                                 random.chance(0.7) ? std::optional(value) : std::nullopt);
        case 9:
            return setUplinkEdit(session, 0, value);
        case 10:
            return setResultTierEdit(session, tier.name);
        case 11: {
            auto renamed = scenario.tiers;
            renamed.front().name = random.chance(0.5) ? "near" : "far/%2F";
            return setTiersEdit(session, renamed, scenario.links);
        }
        default:
            return setReturnPathEdit(session, static_cast<ReturnPath>(random.integer(0, 2)));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Edits)
#include "tst_edits.moc"
