// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/actor_critic.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

/// Best at (0.2, 0.9); the state says nothing.
LearningEnvironment hill()
{
    LearningEnvironment environment;
    environment.stateSize = 1;
    environment.actionSize = 2;
    environment.start = {1};
    environment.act = [](std::span<const double> action, std::span<double> next) {
        next[0] = 1;
        return -(std::pow(action[0] - 0.2, 2) + std::pow(action[1] - 0.9, 2));
    };
    return environment;
}

ActorCriticOptions brief()
{
    ActorCriticOptions options;
    options.episodes = 40;
    options.steps = 100;
    options.actorRate = 1e-3;
    options.criticRate = 1e-2;
    return options;
}

} // namespace

class tst_ActorCritic : public QObject
{
    Q_OBJECT

private slots:
    void climbsAHill()
    {
        const auto trained = trainActor(hill(), brief(), {});
        QVERIFY(trained);
        QVERIFY(trained->whole);
        QCOMPARE(trained->episodes.size(), std::size_t(40));
        QCOMPARE(trained->steps, std::size_t(4000));
        QVERIFY(trained->episodes.back().greedyReward > trained->episodes.front().greedyReward);
        QVERIFY2(std::abs(trained->greedyAction[0] - 0.2) < 0.1 &&
                     std::abs(trained->greedyAction[1] - 0.9) < 0.1,
                 qPrintable(
                     QString("%1 %2").arg(trained->greedyAction[0]).arg(trained->greedyAction[1])));
        QVERIFY(trained->visitedReward >= trained->episodes.back().bestReward);
    }

    void seedsRepeatToTheBit()
    {
        ActorCriticOptions options = brief();
        options.episodes = 5;
        Context context;
        context.seed = 11;
        const auto one = trainActor(hill(), options, context);
        const auto two = trainActor(hill(), options, context);
        QCOMPARE(one->greedyAction, two->greedyAction);
        QCOMPARE(one->episodes, two->episodes);
        context.seed = 12;
        QVERIFY(trainActor(hill(), options, context)->greedyAction != one->greedyAction);
    }

    void keepsWhatItLearnedWhenStopped()
    {
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        int seen = 0;
        const auto trained = trainActor(hill(), brief(), context, [&](const LearningEpisode&) {
            if (++seen == 3)
                stop.request_stop();
        });
        QVERIFY(trained);
        QVERIFY(!trained->whole);
        QCOMPARE(trained->episodes.size(), std::size_t(3));
        QCOMPARE(trained->greedyAction.size(), std::size_t(2));
    }

    void refusesOptionsThatMakeNoSense_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 7; ++which)
            QTest::addRow("%d", which) << which;
    }
    void refusesOptionsThatMakeNoSense()
    {
        QFETCH(int, which);
        ActorCriticOptions options = brief();
        LearningEnvironment environment = hill();
        switch (which) {
        case 0:
            options.episodes = 0;
            break;
        case 1:
            options.batch = 0;
            break;
        case 2:
            options.replay = options.batch - 1;
            break;
        case 3:
            options.discount = 1;
            break;
        case 4:
            options.actorRate = std::nan("");
            break;
        case 5:
            environment.start.clear();
            break;
        default:
            environment.act = {};
        }
        const auto trained = trainActor(environment, options, {});
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_ActorCritic)
#include "tst_actor_critic.moc"
