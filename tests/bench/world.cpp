// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tests/bench/mobility.md: how the simulated world's cost grows with users, steps and
// servers (Google Benchmark; with any of its flags it reports as that library does). People walk on
// straight lines and turn at random; the predictor goes on as they went, so that the world itself
// is measured and no learner. Processor time of runWorld() alone, ResNet-50 on a link of 35 / 50
// Mbit/s, servers 100 m around sent to, a position every 20 s.
#include "core/mobility/world.h"

#include "tests/bench/walkers.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>

using namespace edgecut;

namespace {

double peakMb()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

void world(benchmark::State& state)
{
    const auto users = static_cast<std::size_t>(state.range(0));
    const MovementData data = bench::walkers(users, static_cast<std::size_t>(state.range(1)),
                                             static_cast<std::size_t>(state.range(2)));
    const ServerMap servers(HexGrid(bench::cellRadiusM), data.walks);
    const bench::Onward predictor(servers);
    const PartitionProblem problem = bench::resnet();
    const std::vector<bool> isTraining(users, false);
    std::int64_t moved = 0;
    for (auto unused : state) {
        const Result<WorldRun> run =
            runWorld(data, servers, isTraining, predictor, problem, {}, {});
        if (!run || run->queriesIonn > run->queriesPerdnn ||
            run->queriesPerdnn > run->queriesOptimal || run->sentBytes != run->receivedBytes) {
            state.SkipWithError("The world's sums do not fit each other");
            return;
        }
        moved = run->clientIntervals;
        benchmark::DoNotOptimize(run->hits);
    }
    state.counters["servers"] = static_cast<double>(servers.size());
    state.counters["users"] = static_cast<double>(users);
    state.counters["steps"] = static_cast<double>(state.range(1));
    state.counters["moved"] = static_cast<double>(moved);
    state.counters["peak_MB"] = peakMb();
}

} // namespace

// Users, steps, servers; the largest last, for the peak of memory only grows.
BENCHMARK(world)
    ->Unit(benchmark::kMillisecond)
    ->ArgNames({"users", "steps", "room"})
    ->Args({100, 1000, 500})
    ->Args({200, 1000, 500})
    ->Args({400, 1000, 500})
    ->Args({100, 2000, 500})
    ->Args({100, 4000, 500})
    ->Args({100, 1000, 1500})
    ->Args({100, 1000, 5000})
    ->Args({1000, 10000, 5000});

namespace {

/// The table of tests/bench/mobility.md.
class Table : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context&) override
    {
        std::printf(
            "# The simulated world as it grows\n\n"
            "Made by `build/bin/world_growth > tests/bench/mobility.md`; what is measured and how "
            "stands at the head of\n`world.cpp`. One core. Goal: the last row within 60 s and "
            "1 GB. Memory is the peak of the whole process, walks\nincluded, and only grows from "
            "row to row.\n\n"
            "| users | steps | servers | time | a client's interval | peak of memory |\n"
            "|--:|--:|--:|--:|--:|--:|\n");
        return true;
    }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.error_occurred) {
                std::fprintf(stderr, "%s\n", run.error_message.c_str());
                std::exit(1);
            }
            const auto counter = [&run](const char* name) {
                return static_cast<double>(run.counters.at(name));
            };
            std::printf("| %.0f | %.0f | %.0f | %.2f s | %.2f us | %.0f MB |\n", counter("users"),
                        counter("steps"), counter("servers"), run.GetAdjustedCPUTime() / 1000,
                        run.GetAdjustedCPUTime() * 1000 / counter("moved"), counter("peak_MB"));
        }
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const bool isPlain = argc == 1;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    Table table;
    benchmark::RunSpecifiedBenchmarks(isPlain ? &table : nullptr);
    return 0;
}
