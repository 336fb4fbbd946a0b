// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/costs/device.h"
#include "core/costs/gpu_profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <variant>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"rows", translatable("core", "Rows"), "", 1, 4000, 1e6,
               translatable("core", "How many times are drawn")},
    OptionSpec{"clients", translatable("core", "Clients"), "", 1, 8, 64,
               translatable("core", "The most clients that share the card")},
    OptionSpec{"noise-percent", translatable("core", "Noise"), "%", 0, 6, 100,
               translatable("core", "Spread of a measured time about the model's")},
    OptionSpec{"throttle-c", translatable("core", "Throttling from"), "C", 0, 78, 200,
               translatable("core", "Above this temperature the clock falls by 1.5 % a degree")},
};

constexpr std::array hyperparameterNames = {"height", "in_channels", "out_channels", "kernel",
                                            "stride"};
constexpr double bytesOfANumber = 4;

/// A layer as its hyperparameters give it.
struct DrawnLayer
{
    const char* type = "";
    double height = 1, in = 1, out = 1, kernel = 1, stride = 1;

    double macs() const
    {
        const double places = (height / stride) * (height / stride);
        if (type == std::string_view("fc"))
            return in * out;
        if (type == std::string_view("conv"))
            return places * kernel * kernel * in * out;
        return type == std::string_view("depthwise") ? places * kernel * kernel * in : 0;
    }
    double bytes() const
    {
        const double places = (height / stride) * (height / stride);
        const double weights = type == std::string_view("fc")     ? in * out
                               : type == std::string_view("conv") ? kernel * kernel * in * out
                                                                  : kernel * kernel * in;
        return bytesOfANumber * (height * height * in + places * out + weights);
    }
};

/// Draws rows one by one.
class Contention
{
public:
    Contention(const OptionValues& options, const RooflineModel& card, std::uint64_t seed)
        : m_card(card)
        , m_random(seed)
        , m_mostClients(static_cast<std::int64_t>(optionValue(options, optionTable[1])))
        , m_noise(optionValue(options, optionTable[2]) / 100)
        , m_throttleC(optionValue(options, optionTable[3]))
    {}

    GpuProfile::Row row()
    {
        const DrawnLayer layer = drawLayer();
        GpuProfile::Row row;
        row.layerType = layer.type;
        row.hyperparameters = {layer.height, layer.in, layer.out, layer.kernel, layer.stride};
        const std::int64_t clients = m_random.integer(1, m_mostClients);
        const double busy = m_random.uniform(0.15, 0.55);
        const double memoryShare = m_random.uniform(0.4, 0.8);
        row.load = loadOf(clients, busy, memoryShare);
        row.timeMs = timeOf(layer, clients, busy, memoryShare, row.load.temperatureC);
        return row;
    }

private:
    static double rounded(double number) { return std::round(number * 10) / 10; }
    double normal()
    {
        // Box and Muller; 1 - u is never 0.
        const double radius = std::sqrt(-2 * std::log(1 - m_random.uniform()));
        return radius * std::cos(2 * std::numbers::pi * m_random.uniform());
    }
    template <std::size_t n>
    double oneOf(const std::array<double, n>& values)
    {
        return values[static_cast<std::size_t>(
            m_random.integer(0, static_cast<std::int64_t>(n) - 1))];
    }

    DrawnLayer drawLayer()
    {
        constexpr std::array<double, 5> heights{7, 14, 28, 56, 112};
        constexpr std::array<double, 6> channels{32, 64, 128, 256, 512, 1024};
        DrawnLayer layer;
        const double which = m_random.uniform();
        layer.type = which < 0.55   ? "conv"
                     : which < 0.7  ? "fc"
                     : which < 0.85 ? "pool"
                                    : "depthwise";
        layer.in = oneOf(channels);
        layer.out = layer.in;
        if (which < 0.7)
            layer.out = oneOf(channels);
        if (which >= 0.55 && which < 0.7) { // a vector in, a vector out
            layer.in *= 4;
            return layer;
        }
        layer.height = oneOf(heights);
        // Wide images have few channels in every network; without this conv would reach seconds.
        layer.in = std::min(layer.in, 28672 / layer.height);
        layer.out = which < 0.55 ? std::min(layer.out, 28672 / layer.height) : layer.in;
        layer.kernel = which < 0.7 ? oneOf(std::array<double, 4>{1, 3, 3, 5}) : 3;
        layer.stride = m_random.chance(0.2) ? 2 : 1;
        return layer;
    }

    GpuLoad loadOf(std::int64_t clients, double busy, double memoryShare)
    {
        const auto n = static_cast<double>(clients);
        const auto read = [&](double share) {
            return rounded(std::clamp(100 * share + 2 * normal(), 0.0, 100.0));
        };
        GpuLoad load;
        load.clients = n;
        load.kernelUtil = read(1 - std::pow(1 - busy, n));
        load.memoryUtil = read(1 - std::pow(1 - busy * memoryShare, n));
        load.gpuMemoryMb = std::round(350 + n * m_random.uniform(480, 720));
        load.temperatureC = rounded(38 + 0.5 * load.kernelUtil + m_random.uniform(-2, 2));
        return load;
    }

    double timeOf(const DrawnLayer& layer, std::int64_t clients, double busy, double memoryShare,
                  double temperatureC)
    {
        double others = 0;
        for (std::int64_t i = 1; i < clients; ++i)
            others += m_random.chance(busy) ? 1 : 0;
        const double clock = 1 - std::clamp(0.015 * (temperatureC - m_throttleC), 0.0, 0.5);
        const double arithmeticMs =
            layer.macs() / (m_card.gmacsPerSecond * 1e6) * (1 + others) / clock;
        const double memoryMs =
            layer.bytes() / (m_card.gigabytesPerSecond * 1e6) * (1 + others * memoryShare);
        constexpr double changeOverMs = 0.04;
        const double ms =
            m_card.overheadMs + others * changeOverMs + std::max(arithmeticMs, memoryMs);
        return ms * std::exp(m_noise * normal());
    }

    RooflineModel m_card;
    Random m_random;
    std::int64_t m_mostClients;
    double m_noise;
    double m_throttleC;
};

} // namespace

std::span<const OptionSpec> contentionOptionSpecs()
{
    return optionTable;
}

Result<GpuProfile> drawContention(const OptionValues& options, const Context& context)
{
    if (const Status status = checkOptions(optionTable, options, "contention"); !status)
        return failure(status.error());
    const Device* card = findDevice("titan-xp");
    const auto* roofline = card ? std::get_if<RooflineModel>(&card->model) : nullptr;
    if (!roofline)
        return failure(ErrorCode::Internal,
                       translatable("core", "The device titan-xp has no roofline model."));
    GpuProfile profile;
    profile.name = "contention";
    profile.synthetic = true;
    profile.hyperparameters.assign(hyperparameterNames.begin(), hyperparameterNames.end());
    Contention contention(options, *roofline, context.seed);
    const auto rows = static_cast<std::size_t>(optionValue(options, optionTable[0]));
    for (std::size_t i = 0; i < rows; ++i) {
        if (i % 1024 == 0 && context.stopRequested())
            return cancelled();
        profile.rows.push_back(contention.row());
    }
    return profile;
}

} // namespace edgecut
