// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tests/bench/upload.md: what the order of an upload costs against its definition.
// Processor time, the best of several rounds, everything included that uploadOrder() does for a
// checked problem. The definition (tests/support/naive_upload) solves shortest-path anew for every
// candidate; both orders are compared first, and one that differs ends the program.
#include "core/base/numbers.h"
#include "core/costs/cost_table.h"
#include "core/offloading/upload_order.h"
#include "core/partition/from_graph.h"
#include "core/zoo/zoo.h"
#include "tests/support/naive_upload.h"
#include "tests/support/random_problem.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace edgecut;

namespace {

double secondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

template <typename Work>
double bestMs(int rounds, Work work)
{
    double best = 1e300;
    for (int i = 0; i < rounds; ++i) {
        const double begin = secondsNow();
        work();
        best = std::min(best, 1000 * (secondsNow() - begin));
    }
    return best;
}

PartitionProblem chainOf(std::int64_t layers)
{
    Random random(312);
    test::ProblemShape shape;
    shape.fewestLayers = shape.mostLayers = layers;
    shape.mostTiers = 2;
    shape.pins = 0;
    shape.wholeNumbers = 0;
    shape.resultTier = 0;
    shape.chain = true;
    shape.returnPath = ReturnPath::Paid;
    PartitionProblem problem = test::randomProblem(random, shape);
    for (std::size_t i = 1; i < problem.timeMs.size(); i += 2)
        problem.timeMs[i] /= 20;
    for (ProblemLayer& layer : problem.layers)
        layer.weightBytes = random.integer(1, 1'000'000);
    problem.links.front().uplinkMbps = problem.links.front().downlinkMbps = 40;
    return problem;
}

PartitionProblem networkOf(const char* id)
{
    const Graph graph = findZooNetwork(id)->build(1).value();
    const std::vector<Device> devices{*findDevice("odroid-xu4"), *findDevice("titan-xp")};
    ProblemSettings settings;
    settings.tiers = {"client", "server"};
    settings.links = {{35, 50, 0}};
    settings.returnPath = ReturnPath::Paid;
    return makeProblem(graph, costTable(graph, devices), settings).value();
}

void row(const char* title, const PartitionProblem& problem)
{
    const std::vector<bool> nothing(problem.layerCount(), false);
    const std::optional<test::NaiveUpload> expected = test::naiveUpload(problem, nothing);
    const Result<UploadOrder> found = uploadOrder(problem);
    bool same = expected && found && expected->entries.size() == found->entries.size();
    for (std::size_t i = 0; same && i < found->entries.size(); ++i)
        same = found->entries[i].layers == expected->entries[i].layers;
    if (!same) {
        std::fprintf(stderr, "%s: not the definition's order\n", title);
        std::exit(1);
    }
    const double ms = bestMs(20, [&] { (void)uploadOrder(problem); });
    const double naiveMs = bestMs(1, [&] { (void)test::naiveUpload(problem, nothing); });
    std::printf("| %s | %zu | %zu | %lld | %s ms | %s ms | %s |\n", title, problem.layerCount(),
                found->entries.size(), static_cast<long long>(expected->candidates),
                formatSignificant(ms).c_str(), formatSignificant(naiveMs).c_str(),
                formatSignificant(naiveMs / ms).c_str());
}

} // namespace

int main()
{
    std::printf(
        "# The order of an upload\n\nMade by `build/bin/upload_orders > tests/bench/upload.md`; "
        "what is measured and how stands at the head of\n`upload.cpp`. One core.\n\n"
        "| problem | layers | parts | candidates tried by definition | ours | definition | "
        "times as fast |\n|---|--:|--:|--:|--:|--:|--:|\n");
    row("Inception(21k)", networkOf("inception-21k"));
    row("ResNet-50 (Caffe)", networkOf("resnet50-caffe"));
    row("MobileNet (Caffe)", networkOf("mobilenet-caffe"));
    row("chain of 110, all with weights", chainOf(110));
    row("chain of 312, all with weights", chainOf(312));
    return 0;
}
