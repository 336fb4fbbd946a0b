// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/random.h"
#include "core/network/trace.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// How the rate of a link is measured, and how the simulated link behaves meanwhile.
struct ProbeOptions
{
    double smallBytes = 1000;    ///< the two sizes that are sent
    double largeBytes = 64000;   ///< above smallBytes
    double probes = 3;           ///< of each size for one estimate; whole
    double smoothingPercent = 0; ///< how much of the estimate before stays in the next one
    double roundTripMs = 20;     ///< of an empty probe; cancels out
    double jitterMs = 2;         ///< mean of the exponential delay of each answer
    double noisePercent = 5;     ///< standard deviation of the rate that a probe meets
    double lossPercent = 1;      ///< of the answers that never come
    bool operator==(const ProbeOptions&) const = default;
};

/// The table of the above (keys "probe-small-bytes", "probes" ...) and its values read by it:
/// InvalidInput where one is out of range or the sizes do not differ.
std::span<const OptionSpec> probeOptionSpecs();
Result<ProbeOptions> probeOptions(const OptionValues& values);

/// One estimate.
struct ProbeEstimate
{
    /// After smoothing. 0: nothing was answered, the link seems down. None: nothing usable yet.
    std::optional<double> mbps;
    bool isHeld = false; ///< nothing usable came this time: it is the estimate before
    int lost = 0;        ///< answers that never came

    bool operator==(const ProbeEstimate&) const = default;
};

/// The instrument of DNN Surgery, Section II-C: probes of two sizes go out, and the rate is the
/// difference of their sizes over the difference of their response times (median of each size, so
/// that what both share cancels out and one late answer does not count).
///
/// The link that it measures is SYNTHETIC: a probe of n bytes is answered after roundTripMs, the
/// time of n bytes at a rate that is normally distributed about the true one (never under a tenth
/// of it), and an exponential delay; or never. The answer is small and takes no time of its own.
class ProbeInstrument
{
public:
    ProbeInstrument(const ProbeOptions& options, std::uint64_t seed);

    ProbeEstimate measure(double trueMbps);

private:
    std::optional<double> responseMs(double bytes, double trueMbps);
    std::optional<double> medianMs(double bytes, double trueMbps, int& lost);
    double normal();

    ProbeOptions m_options;
    Random m_random;
    std::optional<double> m_estimate;
};

/// How far estimates are off, in % of the true rate, over the samples where both are above 0.
struct ProbeErrors
{
    std::size_t samples = 0;
    double meanPercent = 0; ///< the bias: too high is positive
    double meanAbsolutePercent = 0;
    double rootMeanSquarePercent = 0;
    double worst95Percent = 0;  ///< the 95th percentile of the absolute errors
    std::size_t held = 0;       ///< nothing usable was measured
    std::size_t seemedDown = 0; ///< the link was up and looked down
    std::size_t seemedUp = 0;   ///< the link was down and an estimate stood

    bool operator==(const ProbeErrors&) const = default;
};

struct ProbedTrace
{
    std::vector<std::optional<double>> mbps; ///< a sample each
    ProbeErrors errors;
};

/// Measures every sample of a trace once, in order; the context's seed makes the synthetic link.
Result<ProbedTrace> probeTrace(const BandwidthTrace& trace, const ProbeOptions& options,
                               const Context& context = {});

} // namespace edgecut
