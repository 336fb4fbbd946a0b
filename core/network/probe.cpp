// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/probe.h"

#include "core/network/link.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace edgecut {

namespace {

constexpr double largestPing = 65507; ///< bytes of data in one ICMP packet
constexpr ProbeOptions standard;

constexpr std::array<std::pair<OptionSpec, double ProbeOptions::*>, 8> table{{
    {{.key = "probe-small-bytes",
      .label = translatable("core", "Small probe"),
      .unit = "bytes",
      .minimum = 1,
      .standard = standard.smallBytes,
      .maximum = largestPing,
      .help = translatable("core", "Size of the smaller probe")},
     &ProbeOptions::smallBytes},
    {{.key = "probe-large-bytes",
      .label = translatable("core", "Large probe"),
      .unit = "bytes",
      .minimum = 1,
      .standard = standard.largeBytes,
      .maximum = largestPing,
      .help = translatable("core", "Size of the larger probe")},
     &ProbeOptions::largeBytes},
    {{.key = "probes",
      .label = translatable("core", "Probes"),
      .unit = "",
      .minimum = 1,
      .standard = standard.probes,
      .maximum = 1000,
      .help = translatable("core", "Probes of each size for one estimate")},
     &ProbeOptions::probes},
    {{.key = "smoothing",
      .label = translatable("core", "Smoothing"),
      .unit = "%",
      .minimum = 0,
      .standard = standard.smoothingPercent,
      .maximum = 99,
      .help = translatable("core", "How much of the estimate before stays in the next one")},
     &ProbeOptions::smoothingPercent},
    {{.key = "probe-round-trip-ms",
      .label = translatable("core", "Round trip"),
      .unit = "ms",
      .minimum = 0,
      .standard = standard.roundTripMs,
      .maximum = 60000,
      .help = translatable("core", "Simulated link: response time of an empty probe")},
     &ProbeOptions::roundTripMs},
    {{.key = "probe-jitter-ms",
      .label = translatable("core", "Jitter"),
      .unit = "ms",
      .minimum = 0,
      .standard = standard.jitterMs,
      .maximum = 60000,
      .help = translatable("core", "Simulated link: mean delay of an answer, exponential")},
     &ProbeOptions::jitterMs},
    {{.key = "probe-noise",
      .label = translatable("core", "Noise"),
      .unit = "%",
      .minimum = 0,
      .standard = standard.noisePercent,
      .maximum = 100,
      .help = translatable("core", "Simulated link: standard deviation of the rate a probe meets")},
     &ProbeOptions::noisePercent},
    {{.key = "probe-loss",
      .label = translatable("core", "Loss"),
      .unit = "%",
      .minimum = 0,
      .standard = standard.lossPercent,
      .maximum = 100,
      .help = translatable("core", "Simulated link: answers that never come")},
     &ProbeOptions::lossPercent},
}};

/// Gathers what two rates differ by, sample by sample.
class ErrorSums
{
public:
    void add(double trueMbps, const ProbeEstimate& estimate)
    {
        m_errors.held += estimate.isHeld ? 1 : 0;
        const double mbps = estimate.mbps.value_or(0);
        if (trueMbps > 0 && mbps > 0) {
            const double percent = (mbps - trueMbps) / trueMbps * 100;
            m_sum += percent;
            m_squares += percent * percent;
            m_absolute.push_back(std::abs(percent));
        } else if (trueMbps > 0 && estimate.mbps) {
            ++m_errors.seemedDown;
        } else if (mbps > 0) {
            ++m_errors.seemedUp;
        }
    }

    ProbeErrors errors()
    {
        m_errors.samples = m_absolute.size();
        if (m_absolute.empty())
            return m_errors;
        const auto count = static_cast<double>(m_absolute.size());
        double absolute = 0;
        for (const double percent : m_absolute)
            absolute += percent;
        m_errors.meanPercent = m_sum / count;
        m_errors.meanAbsolutePercent = absolute / count;
        m_errors.rootMeanSquarePercent = std::sqrt(m_squares / count);
        // The nearest rank: the least value that 95 % do not exceed.
        const auto rank = static_cast<std::size_t>(std::ceil(count * 0.95)) - 1;
        std::nth_element(m_absolute.begin(), m_absolute.begin() + static_cast<std::ptrdiff_t>(rank),
                         m_absolute.end());
        m_errors.worst95Percent = m_absolute[rank];
        return m_errors;
    }

private:
    ProbeErrors m_errors;
    double m_sum = 0, m_squares = 0;
    std::vector<double> m_absolute;
};

} // namespace

std::span<const OptionSpec> probeOptionSpecs()
{
    static const auto specs = [] {
        std::array<OptionSpec, table.size()> list;
        std::ranges::transform(table, list.begin(), [](const auto& entry) { return entry.first; });
        return list;
    }();
    return specs;
}

Result<ProbeOptions> probeOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(probeOptionSpecs(), values, "probe"); !status)
        return failure(status.error());
    ProbeOptions options;
    for (const auto& [spec, member] : table)
        options.*member = optionValue(values, spec);
    options.probes = std::floor(options.probes);
    if (!(options.largeBytes > options.smallBytes))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The large probe has %1 bytes and the small one %2; "
                                             "make the large one larger."),
                        {options.largeBytes, options.smallBytes}});
    return options;
}

ProbeInstrument::ProbeInstrument(const ProbeOptions& options, std::uint64_t seed)
    : m_options(options), m_random(seed)
{}

/// Box and Muller's.
double ProbeInstrument::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - m_random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * m_random.uniform());
}

std::optional<double> ProbeInstrument::responseMs(double bytes, double trueMbps)
{
    // All are drawn each time, so that a change of one option leaves the luck of the others alone.
    const bool isLost = m_random.chance(m_options.lossPercent / 100);
    const double factor = std::max(0.1, 1 + normal() * m_options.noisePercent / 100);
    const double delayMs = -std::log(1 - m_random.uniform()) * m_options.jitterMs;
    if (isLost || trueMbps <= 0)
        return std::nullopt;
    return m_options.roundTripMs + transferMs(bytes, trueMbps * factor) + delayMs;
}

std::optional<double> ProbeInstrument::medianMs(double bytes, double trueMbps, int& lost)
{
    std::vector<double> answers;
    for (int i = 0; i < static_cast<int>(m_options.probes); ++i) {
        if (const std::optional<double> ms = responseMs(bytes, trueMbps))
            answers.push_back(*ms);
        else
            ++lost;
    }
    if (answers.empty())
        return std::nullopt;
    std::ranges::sort(answers);
    const std::size_t half = answers.size() / 2;
    return answers.size() % 2 == 1 ? answers[half] : (answers[half - 1] + answers[half]) / 2;
}

ProbeEstimate ProbeInstrument::measure(double trueMbps)
{
    ProbeEstimate estimate;
    const std::optional<double> small = medianMs(m_options.smallBytes, trueMbps, estimate.lost);
    const std::optional<double> large = medianMs(m_options.largeBytes, trueMbps, estimate.lost);
    if (!small && !large) {
        m_estimate = 0;
    } else if (small && large && *large > *small) {
        // Rate and time change places in transferMs().
        const double mbps =
            std::clamp(transferMs(m_options.largeBytes - m_options.smallBytes, *large - *small),
                       BandwidthTrace::leastMbps, BandwidthTrace::mostMbps);
        const double kept = m_estimate && *m_estimate > 0 ? m_options.smoothingPercent / 100 : 0;
        m_estimate = kept * m_estimate.value_or(0) + (1 - kept) * mbps;
    } else {
        estimate.isHeld = true;
    }
    estimate.mbps = m_estimate;
    return estimate;
}

Result<ProbedTrace> probeTrace(const BandwidthTrace& trace, const ProbeOptions& options,
                               const Context& context)
{
    ProbeInstrument instrument(options, context.seed);
    ProbedTrace probed;
    probed.mbps.reserve(trace.samples.size());
    ErrorSums sums;
    for (std::size_t i = 0; i < trace.samples.size(); ++i) {
        if (i % 64 == 0 && context.stopRequested())
            return cancelled();
        const ProbeEstimate estimate = instrument.measure(trace.samples[i].mbps);
        probed.mbps.push_back(estimate.mbps);
        sums.add(trace.samples[i].mbps, estimate);
    }
    probed.errors = sums.errors();
    return probed;
}

} // namespace edgecut
