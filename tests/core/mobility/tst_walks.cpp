// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/mobility/hex_grid.h"
#include "core/mobility/walks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace edgecut;

namespace {

TraceSet traceOf(std::vector<MovementSample> samples)
{
    TraceSet set;
    set.users.push_back({"a", std::move(samples)});
    return set;
}

WalkOptions everyS(double intervalS, BoxChoice box = {BoxChoice::Kind::None})
{
    return {intervalS, box};
}

} // namespace

class TestWalks : public QObject
{
    Q_OBJECT

private slots:
    void resamplesOnStraightLines()
    {
        const auto data = makeWalks(traceOf({{5, 0, 0}, {15, 10, 0}, {45, 10, 30}}), everyS(20));
        QVERIFY(data.has_value());
        QCOMPARE(data->walks.size(), std::size_t(1));
        QCOMPARE(data->walks[0].positions, (std::vector<Position>{{0, 0}, {10, 10}, {10, 30}}));
    }

    void cutsAtGapsBeyondTwoIntervals()
    {
        const TraceSet set = traceOf({{0, 0, 0}, {40, 1, 0}, {80.5, 2, 0}, {100, 3, 0}});
        const auto data = makeWalks(set, everyS(20));
        QCOMPARE(data->walks.size(), std::size_t(2));
        QCOMPARE(data->walks[0].positions.size(), std::size_t(3));
        QCOMPARE(data->walks[1].firstStep, std::int64_t(4));
    }

    void leavingTheBoxEndsAWalk()
    {
        const TraceSet set = traceOf({{0, 1, 1}, {20, 2, 2}, {40, 11, 2}, {60, 3, 3}, {80, 4, 4}});
        const auto data = makeWalks(set, everyS(20, *boxChoice("0,0,10,10")));
        QCOMPARE(data->walks.size(), std::size_t(2));
        QCOMPARE(data->walks[1].positions.size(), std::size_t(2));
        const auto nobody = makeWalks(set, everyS(20, *boxChoice("50,50,60,60")));
        QCOMPARE(nobody.error().code, ErrorCode::Infeasible);
    }

    void findsTheDensestRectangle()
    {
        Random random(3);
        std::vector<MovementSample> samples;
        for (int i = 0; i < 400; ++i)
            samples.push_back({i * 20.0, random.uniform(5000, 6900), random.uniform(-900, 500)});
        for (int i = 400; i < 420; ++i)
            samples.push_back({i * 20.0, random.uniform(-50000, 0), random.uniform(-50000, 0)});
        const auto data = makeWalks(traceOf(samples), everyS(20, {}));
        QVERIFY(data->box.has_value());
        // The cluster is wider than high: the rectangle lies.
        QVERIFY(data->box->high.xM - data->box->low.xM > 1900);
        QCOMPARE(data->positionCount(), std::size_t(400));
    }

    void projectsDegrees()
    {
        TraceSet set = traceOf({{0, 116.353370, 39.900341}, {20, 116.437765, 39.950932}});
        set.geographic = true;
        const auto data =
            makeWalks(set, everyS(20, *boxChoice("39.900341,116.353370,39.950932,116.437765")));
        QVERIFY(data.has_value());
        const Position a = data->walks[0].positions.front(), b = data->walks[0].positions.back();
        // The paper's box: 7.2 km x 5.6 km.
        QVERIFY(std::abs(b.xM - a.xM - 7200) < 20);
        QVERIFY(std::abs(b.yM - a.yM - 5625) < 20);
    }

    void readsBoxes()
    {
        QCOMPARE(boxChoice("none")->kind, BoxChoice::Kind::None);
        QCOMPARE(boxChoice("auto")->kind, BoxChoice::Kind::Standard);
        QCOMPARE(*boxChoice("auto:1500x2000"), (BoxChoice{BoxChoice::Kind::Densest, 1500, 2000}));
        for (const char* wrong : {"", "auto:", "auto:0x5", "auto:5", "1,2,3", "1,2,1,4", "a,b,c,d"})
            QVERIFY2(!boxChoice(wrong), wrong);
    }

    void drawsUsersRounded()
    {
        const std::vector<bool> drawn = drawTrainingUsers(92, 0.66, 1);
        QCOMPARE(std::ranges::count(drawn, true), 61);
        QVERIFY(drawTrainingUsers(92, 0.66, 1) == drawn);
        QVERIFY(drawTrainingUsers(92, 0.66, 2) != drawn);
    }

    void cellsAreTheNearestCentres()
    {
        const HexGrid grid(50);
        Random random(9);
        for (int i = 0; i < 20'000; ++i) {
            const Position point{random.uniform(-2000, 2000), random.uniform(-2000, 2000)};
            const HexCell cell = grid.cellAt(point);
            const double own = distanceM(grid.centre(cell), point);
            for (const auto& [q, r] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, -1}, {-1, 1}})
                QVERIFY(own <= distanceM(grid.centre({cell.q + q, cell.r + r}), point) + 1e-9);
            QVERIFY(own <= 50 + 1e-9);
        }
        for (int q = -20; q <= 20; ++q) {
            for (int r = -20; r <= 20; ++r)
                QCOMPARE(grid.cellAt(grid.centre({q, r})), (HexCell{q, r}));
        }
        for (const Position& corner : grid.corners({3, -2}))
            QVERIFY(std::abs(distanceM(corner, grid.centre({3, -2})) - 50) < 1e-9);
    }

    void serversNearAPoint()
    {
        Random random(4);
        std::vector<Walk> walks(1);
        for (int i = 0; i < 500; ++i)
            walks[0].positions.push_back({random.uniform(0, 3000), random.uniform(0, 3000)});
        const ServerMap servers(HexGrid(50), walks);
        std::vector<ServerId> found;
        for (int i = 0; i < 500; ++i) {
            const Position point{random.uniform(-200, 3200), random.uniform(-200, 3200)};
            for (const double radiusM : {0.0, 60.0, 100.0, 330.0, 1e6}) {
                servers.within(point, radiusM, found);
                std::vector<ServerId> wanted;
                for (std::size_t k = 0; k < servers.size(); ++k) {
                    if (distanceM(servers.centre(ServerId(k)), point) <= radiusM)
                        wanted.emplace_back(k);
                }
                QVERIFY(found == wanted);
            }
            std::vector<double> distances;
            for (std::size_t k = 0; k < servers.size(); ++k)
                distances.push_back(distanceM(servers.centre(ServerId(k)), point));
            std::ranges::sort(distances);
            const auto nearest = servers.nearest(point);
            QCOMPARE(distanceM(servers.centre(nearest[0]), point), distances[0]);
            QCOMPARE(distanceM(servers.centre(nearest[1]), point), distances[1]);
        }
    }
};

QTEST_APPLESS_MAIN(TestWalks)
#include "tst_walks.moc"
