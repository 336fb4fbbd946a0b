// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/workload_generator.h"

#include "core/base/numbers.h"
#include "core/base/random.h"
#include "core/costs/cost_table.h"
#include "core/zoo/cifar_networks.h"
#include "core/zoo/networks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr WorkloadOptions standard;
constexpr double leastProbability = 0.01;

constexpr std::array<std::pair<OptionSpec, double WorkloadOptions::*>, 6> table{{
    {{.key = "requests",
      .label = translatable("core", "Requests"),
      .unit = {},
      .minimum = 1,
      .standard = standard.requests,
      .maximum = static_cast<double>(Workload::mostRequests),
      .help = translatable("core", "How many requests are drawn")},
     &WorkloadOptions::requests},
    {{.key = "arrival-rate",
      .label = translatable("core", "Arrivals"),
      .unit = "1/s",
      .minimum = 0,
      .standard = standard.arrivalsPerSecond,
      .maximum = 1e6,
      .help = translatable("core", "Users that come a second, at random; 0: all at once")},
     &WorkloadOptions::arrivalsPerSecond},
    {{.key = "run-length",
      .label = translatable("core", "Layers a user"),
      .unit = {},
      .minimum = 1,
      .standard = standard.runLength,
      .maximum = 32,
      .help = translatable("core", "The most consecutive layers that one user asks for")},
     &WorkloadOptions::runLength},
    {{.key = "least-value",
      .label = translatable("core", "Value of a first layer"),
      .unit = {},
      .minimum = leastProbability,
      .standard = standard.leastValue,
      .maximum = 1,
      .help = translatable("core", "Value at a network's start (example data)")},
     &WorkloadOptions::leastValue},
    {{.key = "most-value",
      .label = translatable("core", "Value of a last layer"),
      .unit = {},
      .minimum = leastProbability,
      .standard = standard.mostValue,
      .maximum = 1,
      .help = translatable("core", "Value at a network's end (example data)")},
     &WorkloadOptions::mostValue},
    {{.key = "value-spread",
      .label = translatable("core", "Spread of values"),
      .unit = {},
      .minimum = 0,
      .standard = standard.valueSpread,
      .maximum = 1,
      .help = translatable("core", "How far one input's value is off, at most (example data)")},
     &WorkloadOptions::valueSpread},
}};

/// Draws users one after the other.
class Generator
{
public:
    Generator(const std::vector<std::vector<LayerWork>>& networks, const WorkloadOptions& options,
              std::span<const double> arrivalsMs, std::uint64_t seed)
        : m_networks(networks), m_options(options), m_arrivalsMs(arrivalsMs), m_random(seed)
    {
        for (const std::vector<LayerWork>& layers : networks) {
            m_firstLabel.push_back(static_cast<std::int32_t>(m_workload.labels.size()));
            for (const LayerWork& layer : layers)
                m_workload.labels.push_back(layer.label);
        }
    }

    Result<Workload> draw(const Context& context);

private:
    std::size_t count() const { return static_cast<std::size_t>(m_options.requests); }
    double nextArrivalMs();
    void addUser(double arrivalMs);
    double valueOf(const LayerWork& layer);

    const std::vector<std::vector<LayerWork>>& m_networks;
    const WorkloadOptions& m_options;
    std::span<const double> m_arrivalsMs;
    Random m_random;
    Workload m_workload;
    std::vector<std::int32_t> m_firstLabel; ///< a network each
    double m_lastArrivalMs = 0;
};

double Generator::nextArrivalMs()
{
    if (!m_arrivalsMs.empty())
        return m_arrivalsMs[m_workload.users.size()];
    if (m_options.arrivalsPerSecond == 0)
        return 0;
    m_lastArrivalMs += -std::log(1 - m_random.uniform()) * 1000 / m_options.arrivalsPerSecond;
    return m_lastArrivalMs;
}

double Generator::valueOf(const LayerWork& layer)
{
    const double mean = m_options.leastValue +
                        (m_options.mostValue - m_options.leastValue) * std::sqrt(layer.depth);
    const double off = m_random.uniform(-m_options.valueSpread, m_options.valueSpread);
    return std::clamp(mean + off, leastProbability, 1.0);
}

void Generator::addUser(double arrivalMs)
{
    const auto pick = [this](std::size_t n) {
        return static_cast<std::size_t>(m_random.integer(0, static_cast<std::int64_t>(n) - 1));
    };
    const std::size_t network = pick(m_networks.size());
    const std::vector<LayerWork>& layers = m_networks[network];
    const std::size_t first = pick(layers.size());
    const std::size_t wanted = 1 + pick(static_cast<std::size_t>(m_options.runLength));
    const std::size_t end = std::min(layers.size(), first + wanted);
    const auto user = static_cast<std::int32_t>(m_workload.users.size());
    m_workload.users.push_back(std::string("u").append(std::to_string(user + 1)));
    for (std::size_t i = first; i < end && m_workload.size() < count(); ++i) {
        Request request;
        request.id = std::string("r").append(std::to_string(m_workload.size() + 1));
        request.arrivalMs = arrivalMs;
        request.serviceMs = layers[i].serviceMs;
        request.value = valueOf(layers[i]);
        request.user = user;
        request.label = m_firstLabel[network] + static_cast<std::int32_t>(i);
        if (i > first)
            request.after = RequestId(m_workload.size() - 1);
        m_workload.requests.push_back(std::move(request));
    }
}

Result<Workload> Generator::draw(const Context& context)
{
    m_workload.requests.reserve(count());
    while (m_workload.size() < count()) {
        if (!m_arrivalsMs.empty() && m_workload.users.size() == m_arrivalsMs.size())
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "There are %1 arrivals, which bring %2 requests "
                                                 "and not %3; ask for fewer requests or give more "
                                                 "arrivals."),
                            {static_cast<std::int64_t>(m_arrivalsMs.size()),
                             static_cast<std::int64_t>(m_workload.size()),
                             static_cast<std::int64_t>(count())}});
        if (m_workload.users.size() % 4096 == 0 && context.stopRequested())
            return cancelled();
        addUser(nextArrivalMs());
    }
    return std::move(m_workload);
}

std::string noteOn(const Device& device, const WorkloadOptions& options)
{
    std::string note = "synthetic: layers of AlexNet, VGG-16, ResNet-32 and MobileNet-v1 for "
                       "CIFAR-10, drawn at random; times predicted for ";
    note += device.title;
    note += "; values are example data, from ";
    note += formatShortest(options.leastValue);
    note += " at a network's start to ";
    note += formatShortest(options.mostValue);
    return note += " at its end";
}

/// A layer that takes no time has no efficiency, and a queue of it no metrics.
Status checkTimes(const Device& device, const std::vector<std::vector<LayerWork>>& networks)
{
    for (const std::vector<LayerWork>& layers : networks) {
        for (const LayerWork& layer : layers) {
            if (layer.serviceMs <= 0)
                return failure(ErrorCode::InvalidInput,
                               {translatable("core", "%1 is predicted to take no time for %2; "
                                                     "choose another device for the edge server."),
                                {device.title, layer.label}});
        }
    }
    return {};
}

} // namespace

std::span<const OptionSpec> workloadOptionSpecs()
{
    static const auto specs = [] {
        std::array<OptionSpec, table.size()> list;
        std::ranges::transform(table, list.begin(), [](const auto& entry) { return entry.first; });
        return list;
    }();
    return specs;
}

Result<WorkloadOptions> workloadOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(workloadOptionSpecs(), values, "workload"); !status)
        return failure(status.error());
    WorkloadOptions options;
    for (const auto& [spec, member] : table)
        options.*member = optionValue(values, spec);
    options.requests = std::floor(options.requests);
    options.runLength = std::floor(options.runLength);
    if (options.mostValue < options.leastValue)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The value of a last layer, %1, is below that of a "
                                  "first one, %2; layers know more the deeper they are."),
             {options.mostValue, options.leastValue}});
    return options;
}

std::string_view standardEdgeDevice()
{
    return "cloud-8core";
}

std::vector<LayerWork> layersOf(const Graph& graph, const std::string& title, const Device& device)
{
    std::vector<LayerWork> layers;
    double before = 0; // of what stands before the first layer that multiplies
    for (std::size_t i = 0; i < graph.layerCount(); ++i) {
        const Layer& layer = graph.layers()[i];
        const double ms = predict(device, graph, LayerId(i)).ms;
        if (layer.macs.value_or(0) > 0) {
            layers.push_back({std::string(title).append(1, ' ').append(layer.name), 0, 0});
            layers.back().serviceMs = std::exchange(before, 0);
        }
        (layers.empty() ? before : layers.back().serviceMs) += ms;
    }
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].depth = static_cast<double>(i + 1) / static_cast<double>(layers.size());
    return layers;
}

Result<std::vector<std::vector<LayerWork>>> mobileWebArLayers(const Device& device)
{
    constexpr std::pair<const char*, Result<Graph> (*)(std::int64_t)> networks[] = {
        {"AlexNet", buildCifarAlexNet},
        {"VGG-16", buildCifarVgg16},
        {"ResNet-32", buildResNet32},
        {"MobileNet-v1", buildCifarMobileNetV1},
    };
    std::vector<std::vector<LayerWork>> layers;
    for (const auto& [title, build] : networks) {
        const Result<Graph> graph = build(1);
        if (!graph)
            return failure(graph.error());
        layers.push_back(layersOf(*graph, title, device));
    }
    return layers;
}

Result<Workload> generateWorkload(const Device& device, const WorkloadOptions& options,
                                  std::span<const double> arrivalsMs, const Context& context)
{
    const Result<std::vector<std::vector<LayerWork>>> networks = mobileWebArLayers(device);
    if (!networks)
        return failure(networks.error());
    if (Status status = checkTimes(device, *networks); !status)
        return failure(std::move(status.error()));
    Result<Workload> workload =
        Generator(*networks, options, arrivalsMs, context.seed).draw(context);
    if (!workload)
        return workload;
    workload->name = "mobile web AR";
    workload->note = noteOn(device, options);
    if (Status status = check(*workload); !status)
        return failure(std::move(status.error()));
    return workload;
}

} // namespace edgecut
