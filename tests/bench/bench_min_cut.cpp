// SPDX-License-Identifier: GPL-3.0-or-later
// Our minimum cut against Boost's Boykov-Kolmogorov on the same networks: "whole" is a problem
// solved with its index at hand, checked plan included (see ratios.cpp for what Boost does),
// "bandwidth" is the same problem at another rate. The counter boost_us is Boost's best processor
// time for the network of that run, ratio is how many times longer that is than our mean.
#include "core/base/numbers.h"
#include "core/partition/curve.h"
#include "core/partition/live_cut.h"
#include "core/partition/min_cut.h"
#include "tests/bench/library_cuts.h"
#include "tests/bench/networks.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace edgecut;

namespace {

/// Both must find the same latency; a benchmark of wrong answers is worth nothing.
void compareWithBoost(const PartitionProblem& problem, const ProblemIndex& index)
{
    const double boost = evaluate(problem, index, bench::boostCut(problem, index))->latencyMs;
    const double ours = solve(minCutMethod(), problem)->objective;
    if (!nearlyEqual(boost, ours)) {
        std::fprintf(stderr, "%s: %s ms by Boost, %s by min-cut\n", problem.name.c_str(),
                     formatShortest(boost).c_str(), formatShortest(ours).c_str());
        std::exit(1);
    }
}

/// Of the processor, so that other work on the machine does not count.
double processorUs()
{
    return 1e6 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double boostUs(const PartitionProblem& problem, const ProblemIndex& index)
{
    double best = INFINITY;
    for (int i = 0; i < 7; ++i) {
        const double start = processorUs();
        benchmark::DoNotOptimize(evaluate(problem, index, bench::boostCut(problem, index)));
        best = std::min(best, processorUs() - start);
    }
    return best;
}

void report(benchmark::State& state, const PartitionProblem& problem, const ProblemIndex& index,
            double takenUs)
{
    const double boost = boostUs(problem, index);
    state.counters["layers"] = static_cast<double>(problem.layerCount());
    state.counters["boost_us"] = boost;
    state.counters["ratio"] = boost * static_cast<double>(state.iterations()) / takenUs;
}

void whole(benchmark::State& state, const PartitionProblem& problem)
{
    const ProblemIndex index(problem);
    compareWithBoost(problem, index);
    const double start = processorUs();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(minCut(problem, index));
    report(state, problem, index, processorUs() - start);
}

void bandwidth(benchmark::State& state, const PartitionProblem& problem)
{
    const ProblemIndex index(problem);
    compareWithBoost(problem, index);
    LiveCut live = LiveCut::prepare(problem).value();
    Link links[2] = {problem.links[0], problem.links[0]};
    links[1].uplinkMbps *= 1.1;
    std::size_t turn = 0;
    const double start = processorUs();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(live.solve({&links[++turn % 2], 1}));
    report(state, problem, index, processorUs() - start);
}

void wholeCurve(benchmark::State& state, const PartitionProblem& problem)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(curveOfChecked(problem, 0.1, 1000));
    state.counters["layers"] = static_cast<double>(problem.layerCount());
    state.counters["segments"] =
        static_cast<double>(curveOfChecked(problem, 0.1, 1000)->segments.size());
}

struct Family
{
    PartitionProblem (*make)(std::size_t layers, bench::Times times);
    std::size_t sizes[2];
};

constexpr Family families[] = {
    {bench::chain, {50, 5000}},         {bench::resNetLike, {500, 5000}},
    {bench::denseNetLike, {430, 4300}}, {bench::inceptionLike, {1000, 10000}},
    {bench::uNetLike, {500, 5000}},     {bench::transformerLike, {500, 5000}},
    {bench::nasNetLike, {470, 4700}},   {bench::auxiliaryHeads, {1000, 10000}},
};

struct Kind
{
    std::string name;
    void (*run)(benchmark::State&, const PartitionProblem&);
};

void registerAll()
{
    const Kind kinds[] = {{"whole", whole}, {"bandwidth", bandwidth}, {"curve", wholeCurve}};
    for (const Family& family : families) {
        for (const std::size_t size : family.sizes) {
            const PartitionProblem problem = family.make(size, bench::Times::Random);
            const std::string name =
                std::string("/").append(problem.name).append("/").append(std::to_string(size));
            for (const Kind& kind : kinds) {
                benchmark::RegisterBenchmark((kind.name + name).c_str(), kind.run, problem)
                    ->Unit(benchmark::kMicrosecond);
            }
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
