// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/line_reader.h"
#include "core/base/options.h"
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// How busy a server with a graphics card is (PerDNN, Section III-C.1).
struct GpuLoad
{
    double clients = 1;
    double kernelUtil = 0; ///< % of the time in which a kernel ran
    double memoryUtil = 0; ///< % of the time in which memory was read or written
    double gpuMemoryMb = 0;
    double temperatureC = 0;

    static constexpr std::size_t count = 5;
    std::array<double, count> values() const
    {
        return {clients, kernelUtil, memoryUtil, gpuMemoryMb, temperatureC};
    }
    bool operator==(const GpuLoad&) const = default;
};
/// The names of values(): "clients", "kernel_util" ...
std::span<const std::string_view> gpuLoadNames();

/// Times of layers under load, as a server measures them (contract section 10).
struct GpuProfile
{
    struct Row
    {
        std::string layerType;
        GpuLoad load;
        std::vector<double> hyperparameters;
        double timeMs = 0;

        bool operator==(const Row&) const = default;
    };

    std::string name; ///< the file's
    std::vector<std::string> hyperparameters;
    std::vector<Row> rows;
    /// A comment before the header says "synthetic": no machine was measured.
    bool synthetic = false;

    bool operator==(const GpuProfile&) const = default;
};

/// Reads `layer_type,clients,kernel_util,memory_util,gpu_memory_mb,temperature_c,
/// <hyperparameters...>,time_ms`; the columns may stand in any order, what is none of the fixed
/// ones is a hyperparameter. Lines that begin with # are remarks. InvalidInput with the line: a
/// column missing or twice, a field too many or too few, what is no finite number, a negative time
/// or load, fewer than one client, no rows. Limit beyond 2,000,000 rows.
Result<GpuProfile> readGpuProfile(LineReader reader, const Context& context = {});

/// The same format, with a remark that says synthetic where it is.
std::string writeGpuProfile(const GpuProfile& profile);

/// "rows", "clients", "noise-percent", "throttle-c".
std::span<const OptionSpec> contentionOptionSpecs();

/// A synthetic profile: no public data set of a graphics card under several clients exists, so one
/// is made by a model of contention, all of whose numbers are these.
///
/// A row draws one of four types of layer (conv, fc, pool, depthwise) with hyperparameters, and
/// 1..clients clients. Alone it takes overhead + max(MACs / rate, bytes / memory rate) of the Titan
/// Xp's device file. Each other client keeps the card busy for a share a of its time, a drawn for
/// the row in 0.15..0.55, and touches memory for 0.4..0.8 of that; kernel utilisation is 1 - (1 -
/// a)^n, memory utilisation alike, both read with an error of 2 points. In the layer's time B of
/// the others have kernels on the card, B binomial(n - 1, a): arithmetic takes 1 + B times as long
/// (time slices), memory-bound layers 1 + B * (their memory share), and every kernel waits B * 0.04
/// ms for the card to change over. Above `throttle-c` the clock falls by 1.5 % a degree;
/// temperature is 38 + 0.5 * kernel utilisation +- 2 degrees, memory 350 MB + 480..720 MB a client.
/// The time is spread by a lognormal error of `noise-percent`.
Result<GpuProfile> drawContention(const OptionValues& options, const Context& context);

} // namespace edgecut
