// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tests/bench/map.md: what a frame of the map of moving users costs. 150 users in about
// 5,000 cells, recorded; a map of 1,300 x 800 drawn by Qt's rasteriser, without a graphics card.
// Processor time of the whole process from the step of the clock to the painted map, median and
// worst of 240 frames.
#include "core/mobility/experiment.h"
#include "tests/bench/walkers.h"
#include "widgets/mobility/world_map.h"
#include "widgets/theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace edgecut;

namespace {

constexpr int frames = 240;
constexpr std::size_t users = 150, steps = 2000, servers = 5000;

double millisecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

std::shared_ptr<const MobilityReport> recorded()
{
    auto report = std::make_shared<MobilityReport>();
    report->data = std::make_shared<const MovementData>(bench::walkers(users, steps, servers));
    report->servers =
        std::make_shared<const ServerMap>(HexGrid(bench::cellRadiusM), report->data->walks);
    report->isTraining.assign(users, false);
    report->testUsers = users;
    report->options.world.record = true;
    const bench::Onward predictor(*report->servers);
    Result<WorldRun> run = runWorld(*report->data, *report->servers, report->isTraining, predictor,
                                    bench::resnet(), report->options.world, {});
    if (!run)
        std::exit(1);
    report->run = std::move(*run);
    return report;
}

void row(const char* title, WorldMap& map, const std::function<void(int)>& change)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const double start = millisecondsNow();
        change(i);
        map.repaint();
        times.push_back(millisecondsNow() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f ms | %.1f ms |\n", title, times[times.size() / 2], times.back());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const std::shared_ptr<const MobilityReport> report = recorded();
    WorldMap map;
    map.resize(1300, 800);
    map.setReport(report);
    map.show();
    QCoreApplication::processEvents();
    std::printf("# The map of moving users\n\n"
                "Made by `build/bin/map_frames > tests/bench/map.md`; what is measured and how "
                "stands at the head of\n`map_frames.cpp`. %zu users, %zu cells. Goal: 16.7 ms.\n\n"
                "| frame | median | worst |\n|---|--:|--:|\n",
                users, report->servers->size());
    constexpr double stepsPerFrame = 0.05;
    const auto play = [&map](int i) { map.setStep(100 + stepsPerFrame * i); };
    row("the whole world, played", map, play);
    row("the whole world, colours change", map,
        [&map](int i) { map.setQuantity(i % 2 ? CellQuantity::HitRatio : CellQuantity::Queries); });
    row("the whole world, moved", map, [&map](int i) { map.zoomBy(i % 2 ? 1.01 : 1 / 1.01); });
    map.resetView();
    map.zoomBy(4);
    row("four times as near, played", map, play);
    map.follow(0);
    row("four times as near, somebody followed", map, play);
    map.resetView();
    map.zoomBy(1.02);
    row("the whole world, somebody followed", map, play);
    return 0;
}
