// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/queue_study.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace edgecut {

namespace {

constexpr QueueStudyOptions standard;

constexpr std::array<std::pair<OptionSpec, double QueueStudyOptions::*>, 4> table{{
    {{.key = "from",
      .label = translatable("core", "Shortest queue"),
      .unit = {},
      .minimum = 1,
      .standard = standard.fewest,
      .maximum = 100'000,
      .help = translatable("core", "Requests of the shortest queue")},
     &QueueStudyOptions::fewest},
    {{.key = "to",
      .label = translatable("core", "Longest queue"),
      .unit = {},
      .minimum = 1,
      .standard = standard.most,
      .maximum = 100'000,
      .help = translatable("core", "Requests of the longest queue")},
     &QueueStudyOptions::most},
    {{.key = "step",
      .label = translatable("core", "Step"),
      .unit = {},
      .minimum = 1,
      .standard = standard.step,
      .maximum = 100'000,
      .help = translatable("core", "Requests from one length to the next")},
     &QueueStudyOptions::step},
    {{.key = "seeds",
      .label = translatable("core", "Workloads a length"),
      .unit = {},
      .minimum = 5,
      .standard = standard.seeds,
      .maximum = 1000,
      .help = translatable("core", "Workloads of each length, over which the bands are told")},
     &QueueStudyOptions::seeds},
}};

struct Compared
{
    const char* policy;
    double waitingPercent, efficiencyTimes; ///< published, "Performance Comparison of Scheduling"
};
constexpr Compared compared[] = {
    {"fcfs", -56.91, 5.28}, {"sjf", -21.94, 0.81}, {"hvf", -33.82, 0.35}};
constexpr std::size_t policyCount = std::size(compared) + 1;

/// The 97.5 % quantile of Student's t by the expansion about the normal one (Abramowitz and Stegun
/// 26.7.5): within 0.3 % from four degrees of freedom on.
double studentsT(double freedom)
{
    constexpr double z = 1.959963984540054;
    const double z2 = z * z, z3 = z2 * z, z5 = z3 * z2, z7 = z5 * z2;
    const double g1 = (z3 + z) / 4;
    const double g2 = (5 * z5 + 16 * z3 + 3 * z) / 96;
    const double g3 = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
    const double g4 = (79 * z7 * z2 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92160;
    const double v = freedom;
    return z + g1 / v + g2 / (v * v) + g3 / (v * v * v) + g4 / (v * v * v * v);
}

struct Measured
{
    double waitingMs = 0, efficiencyPerMs = 0;
};

/// [policy][length][seed]
using Samples = std::array<std::vector<std::vector<Measured>>, policyCount>;

std::array<const Policy*, policyCount> studied()
{
    std::array<const Policy*, policyCount> list{};
    for (std::size_t p = 0; p < std::size(compared); ++p)
        list[p] = findPolicy(compared[p].policy);
    list.back() = findPolicy("efficiency");
    return list;
}

Result<Workload> beginning(const Workload& whole, std::size_t length, bool mergesBlocks)
{
    Workload workload = whole;
    workload.requests.resize(length);
    return mergesBlocks ? mergeBlocks(workload) : Result<Workload>(std::move(workload));
}

std::vector<std::size_t> lengthsOf(const QueueStudyOptions& options)
{
    std::vector<std::size_t> lengths;
    for (double length = options.fewest; length <= options.most; length += options.step)
        lengths.push_back(static_cast<std::size_t>(length));
    return lengths;
}

/// One seed's workload at every length under every policy.
Status sample(const Device& device, const QueueStudyOptions& options,
              std::span<const std::size_t> lengths, const Context& context, Samples& samples)
{
    WorkloadOptions drawn = options.workload;
    drawn.requests = static_cast<double>(lengths.back());
    const Result<Workload> whole = generateWorkload(device, drawn, {}, context);
    if (!whole)
        return failure(whole.error());
    const auto policiesStudied = studied();
    for (std::size_t l = 0; l < lengths.size(); ++l) {
        const Result<Workload> workload = beginning(*whole, lengths[l], options.mergesBlocks);
        if (!workload)
            return failure(workload.error());
        for (std::size_t p = 0; p < policyCount; ++p) {
            const Result<QueueRun> run =
                runQueue(*workload, *policiesStudied[p], options.queue, context);
            if (!run)
                return failure(run.error());
            samples[p][l].push_back(
                {*run->metrics.averageValidWaitingMs, *run->metrics.systemEfficiencyPerMs});
        }
    }
    return {};
}

/// An estimate over seeds of what `number` makes of one.
template <typename Number>
Estimate overSeeds(std::size_t seeds, const Number& number)
{
    std::vector<double> numbers(seeds);
    for (std::size_t s = 0; s < seeds; ++s)
        numbers[s] = number(s);
    return estimated(numbers);
}

QueueStudyLine lineOf(const Policy* policy, std::span<const std::size_t> lengths,
                      const std::vector<std::vector<Measured>>& samples)
{
    QueueStudyLine line{policy, {}};
    for (std::size_t l = 0; l < lengths.size(); ++l) {
        const std::vector<Measured>& ofLength = samples[l];
        line.points.push_back(
            {lengths[l],
             overSeeds(ofLength.size(), [&](std::size_t s) { return ofLength[s].waitingMs; }),
             overSeeds(ofLength.size(),
                       [&](std::size_t s) { return ofLength[s].efficiencyPerMs; })});
    }
    return line;
}

QueueStudyChange changeAgainst(const Compared& other, const std::vector<std::vector<Measured>>& its,
                               const std::vector<std::vector<Measured>>& ours)
{
    const std::size_t seeds = ours.front().size();
    const auto meanOverLengths = [&](std::size_t s, double Measured::*metric) {
        double sum = 0;
        for (std::size_t l = 0; l < ours.size(); ++l) {
            const double was = its[l][s].*metric;
            // Nobody waits under either policy: nothing has changed.
            sum += was == 0 ? 0 : ours[l][s].*metric / was - 1;
        }
        return sum / static_cast<double>(ours.size());
    };
    return {
        findPolicy(other.policy),
        overSeeds(seeds,
                  [&](std::size_t s) { return 100 * meanOverLengths(s, &Measured::waitingMs); }),
        overSeeds(seeds,
                  [&](std::size_t s) { return meanOverLengths(s, &Measured::efficiencyPerMs); }),
        other.waitingPercent, other.efficiencyTimes};
}

} // namespace

std::span<const OptionSpec> queueStudySpecs()
{
    static const auto specs = [] {
        std::array<OptionSpec, table.size()> list;
        std::ranges::transform(table, list.begin(), [](const auto& entry) { return entry.first; });
        return list;
    }();
    return specs;
}

Result<QueueStudyOptions> queueStudyOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(queueStudySpecs(), values, "study"); !status)
        return failure(status.error());
    QueueStudyOptions options;
    for (const auto& [spec, member] : table)
        options.*member = std::floor(optionValue(values, spec));
    if (options.most < options.fewest)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The longest queue, of %1, is shorter than the "
                                             "shortest, of %2."),
                        {options.most, options.fewest}});
    return options;
}

Estimate estimated(std::span<const double> numbers)
{
    const auto count = static_cast<double>(numbers.size());
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / count;
    double squares = 0;
    for (const double number : numbers)
        squares += (number - mean) * (number - mean);
    return {mean, studentsT(count - 1) * std::sqrt(squares / (count - 1) / count)};
}

Result<QueueStudy> studyQueues(const Device& device, const QueueStudyOptions& options,
                               const Context& context)
{
    const std::vector<std::size_t> lengths = lengthsOf(options);
    Samples samples;
    for (auto& ofPolicy : samples)
        ofPolicy.resize(lengths.size());
    const auto seeds = static_cast<std::size_t>(options.seeds);
    Context one = context;
    one.progress = {};
    for (std::size_t s = 0; s < seeds; ++s) {
        if (context.stopRequested())
            return cancelled();
        context.report(static_cast<double>(s) / options.seeds,
                       translatable("core", "Serving drawn queues"));
        one.seed = context.seed + s;
        if (Status status = sample(device, options, lengths, one, samples); !status)
            return failure(std::move(status.error()));
    }
    QueueStudy study;
    const auto policiesStudied = studied();
    for (std::size_t p = 0; p < policyCount; ++p)
        study.lines.push_back(lineOf(policiesStudied[p], lengths, samples[p]));
    for (std::size_t p = 0; p < std::size(compared); ++p)
        study.changes.push_back(changeAgainst(compared[p], samples[p], samples.back()));
    return study;
}

Message whyQueuesDiffer(const Device& device)
{
    return {translatable("core",
                         "The paper prints neither the times nor the values of its layers: here "
                         "times are predicted for %1 and values are example data, so only the "
                         "order of the policies can be compared, not the size of the gain."),
            {device.title}};
}

} // namespace edgecut
