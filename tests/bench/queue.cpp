// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tests/bench/queue.md: what a request costs in the edge queue as the queue grows. Processor
// time, the best of several rounds; drawn workloads (scheduling/workload_generator), all at once
// unless the row says otherwise. Up to 1,000 requests the order is held against the naive simulator
// of the tests first; one that differs ends the program.
#include "core/scheduling/queue.h"

#include "core/base/numbers.h"
#include "core/exchange/workload_file.h"
#include "core/scheduling/workload_generator.h"
#include "tests/support/naive_queue.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace edgecut;

namespace {

struct Case
{
    const char* title;
    const char* policy;
    QueueOptions options;
    double arrivalsPerSecond = 0;
    double runLength = 1;
};

constexpr Case cases[] = {
    {"fcfs", "fcfs", {}},
    {"sjf", "sjf", {}},
    {"hvf", "hvf", {}},
    {"efficiency", "efficiency", {}},
    {"efficiency, mu 10", "efficiency", {10, 1}},
    {"efficiency, mu 1000", "efficiency", {1000, 1}},
    {"efficiency, 16 servers", "efficiency", {{}, 16}},
    {"efficiency, runs of 8 layers", "efficiency", {}, 0, 8},
    {"efficiency, Poisson, load 0.95", "efficiency", {}, 5600},
};
constexpr std::size_t sizes[] = {1'000, 10'000, 100'000, 1'000'000};

double seconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double bestOf(int rounds, const std::function<void()>& work)
{
    double best = 1e300;
    for (int round = 0; round < rounds; ++round) {
        const double start = seconds();
        work();
        best = std::min(best, seconds() - start);
    }
    return best;
}

Workload drawn(const Case& which, std::size_t requests)
{
    WorkloadOptions options;
    options.requests = static_cast<double>(requests);
    options.arrivalsPerSecond = which.arrivalsPerSecond;
    options.runLength = which.runLength;
    return generateWorkload(*findDevice(standardEdgeDevice()), options).value();
}

void compare(const Case& which, const Workload& workload)
{
    const QueueRun ours = *runQueue(workload, *findPolicy(which.policy), which.options);
    if (ours.order == test::naiveQueue(workload, which.policy, which.options).order)
        return;
    std::fprintf(stderr, "%s serves %zu requests in another order than the naive simulator\n",
                 which.title, workload.size());
    std::exit(1);
}

void printRow(const Case& which)
{
    std::printf("| %s |", which.title);
    double first = 0, last = 0;
    for (const std::size_t requests : sizes) {
        const Workload workload = drawn(which, requests);
        if (requests <= 1000)
            compare(which, workload);
        const int rounds = requests > 500'000 ? 3 : 9;
        const double taken = bestOf(rounds, [&] {
            if (!runQueue(workload, *findPolicy(which.policy), which.options))
                std::exit(1);
        });
        const double perRequestNs = taken * 1e9 / static_cast<double>(requests);
        first = first == 0 ? perRequestNs : first;
        last = perRequestNs;
        std::printf(" %.0f |", perRequestNs);
        if (requests == sizes[std::size(sizes) - 1])
            std::printf(" %.2f s |", taken);
    }
    std::printf(" %.1f |\n", last / first);
}

void printReading()
{
    const Workload workload = drawn(cases[0], sizes[std::size(sizes) - 1]);
    const std::string text = writeWorkload(workload);
    const double reading = bestOf(2, [&] {
        if (!readWorkload(text, "workload.json"))
            std::exit(1);
    });
    const double writing = bestOf(2, [&] {
        if (writeWorkload(workload).size() != text.size())
            std::exit(1);
    });
    std::printf(
        "\nThe file of a million requests (%.0f MB of JSON) takes %.2f s to read and %.2f s "
        "to write.\n",
        static_cast<double>(text.size()) / 1e6, reading, writing);
}

} // namespace

int main()
{
    std::printf("# The edge queue as it grows\n\n"
                "Made by `build/bin/queue_growth > tests/bench/queue.md`; what is measured and how "
                "stands at the head of\n`queue.cpp`. Nanoseconds of one core a request, checks and "
                "metrics included. Growth: the cost of a\nrequest at a million over that at a "
                "thousand; log n doubles there (20 against 10), the rest is memory\nthat no longer "
                "fits the caches. A simulator that looks at every waiting request each time would "
                "show\na growth of 1,000.\n\n"
                "| policy | 1,000 | 10,000 | 100,000 | 1,000,000 | all of the million | growth |\n"
                "|---|--:|--:|--:|--:|--:|--:|\n");
    for (const Case& which : cases) {
        printRow(which);
        std::fflush(stdout);
    }
    printReading();
    return 0;
}
