// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tests/bench/queue_frames.md: what a frame of the animated queue costs. Four policies on
// one clock, painted as the window paints them (a widget of 1400 x 560 onto a picture, no graphics
// card) at 600 moments spread evenly over the whole; time on the wall.
#include "core/scheduling/queue_study.h"
#include "widgets/scheduling/queue_lanes.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace edgecut;

namespace {

constexpr int frames = 600;
constexpr QSize size(1400, 560);

QueuePicture drawn(double requests, const QueueOptions& options)
{
    WorkloadOptions drawn;
    drawn.requests = requests;
    Context context;
    context.seed = 1;
    const auto workload = generateWorkload(*findDevice(standardEdgeDevice()), drawn, {}, context);
    if (!workload)
        std::abort();
    const auto shared = std::make_shared<const Workload>(*workload);
    QList<QueueLane> lanes;
    for (const char* id : {"fcfs", "sjf", "hvf", "efficiency"}) {
        const Policy& policy = *findPolicy(id);
        lanes.append({QString::fromLatin1(id),
                      {},
                      std::make_shared<const QueueHistory>(
                          shared, policy, options, runQueue(*shared, policy, options).value()),
                      {}});
    }
    return queuePicture(lanes);
}

std::vector<double> frameTimes(const QueuePicture& picture)
{
    QueueLanes lanes;
    lanes.resize(size);
    lanes.setPicture(picture);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer wall;
        wall.start();
        lanes.setTimeMs(picture.endMs() * frame / frames);
        lanes.render(&image);
        times.push_back(static_cast<double>(wall.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyTheme(*qApp, ThemeChoice::Light);
    std::puts(
        "# What a frame of the animated queue costs\n\n"
        "Made by `build/bin/queue_frames > tests/bench/queue_frames.md`; what is measured and "
        "how stands\nat the head of `queue_frames.cpp`. Milliseconds a frame; 60 frames a "
        "second leave 16.7.\n\n"
        "| requests | waiting bound | median | 99 of 100 | worst |\n|--:|---|--:|--:|--:|");
    for (const double requests : {100.0, 1'000.0, 10'000.0, 100'000.0}) {
        for (const bool isBounded : {false, true}) {
            QueueOptions options;
            if (isBounded)
                options.mu = 10;
            const std::vector<double> times = frameTimes(drawn(requests, options));
            std::printf("| %.0f | %s | %.2f | %.2f | %.2f |\n", requests, isBounded ? "10" : "none",
                        times[times.size() / 2], times[times.size() * 99 / 100], times.back());
        }
    }
    return 0;
}
