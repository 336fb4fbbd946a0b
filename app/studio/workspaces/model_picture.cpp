// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/model_picture.h"

#include "core/partition/switching.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace edgecut::studio {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelPicture)
};

/// "7×7 /2", the part of a convolution or pooling that a reader looks for.
QString windowText(const LayerAttributes& attributes)
{
    if (attributes.kernel.size() != 2)
        return {};
    QString window = QStringLiteral(" %1×%2").arg(attributes.kernel[0]).arg(attributes.kernel[1]);
    if (!attributes.strides.empty() && attributes.strides.front() > 1)
        window += QStringLiteral(" /%1").arg(attributes.strides.front());
    return window;
}

int kindGroupOf(LayerKind kind)
{
    if (kind == LayerKind::Input)
        return 2;
    return isMacKind(kind) || kind == LayerKind::Other || kind == LayerKind::ControlFlow ? 0 : 1;
}

GraphNode graphNode(const Graph& graph, const Layer& layer)
{
    GraphNode node;
    node.title = QString::fromStdString(layer.name);
    node.kindGroup = kindGroupOf(layer.kind);
    // Small steps are named only: a lower box, so that more of the network is read at once.
    if (node.kindGroup == 1 && layer.macs)
        return node;
    QStringList facts;
    const QString kind =
        fromUtf8(layer.operation.empty() ? name(layer.kind) : std::string_view(layer.operation));
    if (layer.kind == LayerKind::Input && !layer.outputs.empty()) {
        QStringList dimensions;
        for (const std::int64_t dimension : graph.tensor(layer.outputs.front()).shape)
            dimensions.append(QString::number(dimension));
        facts.append(dimensions.join(QStringLiteral("×")));
    } else {
        facts.append(kind + windowText(layer.attributes));
    }
    if (!layer.macs)
        facts.append(Words::tr("cost not known"));
    else if (*layer.macs > 0)
        facts.append(formatMacs(static_cast<double>(*layer.macs)));
    node.subtitle = facts.join(QStringLiteral(" · "));
    return node;
}

// By drawn node: what it has alone, else `sum` of its layers.
template <typename Sum>
std::vector<double> byNode(std::vector<double> values, const GraphFolding& folding, Sum sum)
{
    if (!folding.isFolded())
        return values;
    std::vector<double> nodes(folding.blockOfNode.size(), 0);
    std::vector<bool> isFilled(nodes.size(), false);
    for (std::size_t layer = 0; layer < values.size(); ++layer) {
        const auto node = static_cast<std::size_t>(folding.nodeOf(static_cast<int>(layer)));
        nodes[node] = isFilled[node] ? sum(nodes[node], values[layer]) : values[layer];
        isFilled[node] = true;
    }
    return nodes;
}

std::vector<double> outputBytes(const PartitionProblem& problem, const GraphFolding& folding)
{
    std::vector<double> bytes(problem.layerCount());
    for (const ProblemTensor& tensor : problem.tensors) {
        const int node = folding.nodeOf(tensor.producer.value);
        const bool leaves =
            folding.blockOf(node) < 0 || tensor.consumers.empty() ||
            std::any_of(tensor.consumers.begin(), tensor.consumers.end(),
                        [&](LayerId consumer) { return folding.nodeOf(consumer.value) != node; });
        if (leaves)
            bytes[tensor.producer.index()] += tensor.crossingBytes();
    }
    return bytes;
}

std::vector<double> rawValues(const ScenarioProblem& model, const Plan& plan, Colouring colouring,
                              const GraphFolding& folding)
{
    const PartitionProblem& problem = model.problem;
    if (colouring == Colouring::OutputBytes)
        return outputBytes(problem, folding);
    std::vector<double> values(problem.layerCount(), Unknown);
    for (std::size_t layer = 0; layer < values.size(); ++layer) {
        if (colouring == Colouring::Time)
            values[layer] = problem.timeOn(LayerId(layer), plan.tierOf[layer]);
        else if (model.graph && model.graph->layer(LayerId(layer)).macs)
            values[layer] = static_cast<double>(*model.graph->layer(LayerId(layer)).macs);
    }
    return values;
}

} // namespace

GraphPicture modelPicture(const ScenarioProblem& model, LayoutDirection direction)
{
    GraphPicture picture;
    picture.direction = direction;
    for (std::size_t layer = 0; layer < model.problem.layerCount(); ++layer) {
        if (model.graph) {
            picture.nodes.push_back(graphNode(*model.graph, model.graph->layer(LayerId(layer))));
        } else {
            const ProblemLayer& shown = model.problem.layers[layer];
            picture.nodes.push_back({QString::fromStdString(shown.name),
                                     QString::fromStdString(shown.kind),
                                     shown.kind == "Input" ? 2 : 0});
        }
    }
    for (std::size_t tensor = 0; tensor < model.problem.tensors.size(); ++tensor) {
        const ProblemTensor& shown = model.problem.tensors[tensor];
        for (const LayerId consumer : shown.consumers)
            picture.edges.push_back(
                {shown.producer.value, consumer.value, static_cast<int>(tensor)});
    }
    return picture;
}

LayerValues switchingRates(const BandwidthCurve& curve, const GraphFolding& folding)
{
    LayerValues values;
    const double from = curve.segments.front().fromMbps, to = curve.segments.back().toMbps;
    constexpr double Several = std::numeric_limits<double>::infinity();
    for (const std::vector<TierRange>& ranges : tierRanges(curve)) {
        const Switching switching = switchingOf(ranges);
        values.fractions.push_back(switching == Switching::Never ? Unknown
                                   : switching == Switching::Once
                                       ? std::log(*switchingMbps(ranges) / from) /
                                             std::log(to / from)
                                       : Several);
    }
    values.fractions = byNode(std::move(values.fractions), folding, [](double a, double b) {
        return a == b || (std::isnan(a) && std::isnan(b)) ? a : Several;
    });
    for (double& value : values.fractions) {
        values.marked.push_back(value == Several);
        value = value == Several ? Unknown : value;
    }
    values.scale = {Words::tr("Changes tier at"), formatMbps(from), formatMbps(to),
                    Words::tr("never"),
                    folding.isFolded() ? Words::tr("comes back, moves more than once, or in parts")
                                       : Words::tr("comes back, or moves more than once")};
    return values;
}

QString rangesText(const PartitionProblem& problem, const BandwidthCurve& curve, LayerId layer)
{
    const std::vector<TierRange> ranges = tierRanges(curve, layer);
    const auto tier = [&](const TierRange& range) {
        return QString::fromStdString(problem.tiers[range.tier.index()]);
    };
    if (ranges.size() < 2)
        return ranges.empty() ? QString() : Words::tr("%1 at every uplink").arg(tier(ranges[0]));
    QStringList parts;
    for (std::size_t i = 0; i + 1 < ranges.size(); ++i)
        parts.append(
            Words::tr("%1 to %2", "tier, rate").arg(tier(ranges[i]), formatMbps(ranges[i].toMbps)));
    parts.append(Words::tr("then %1", "tier").arg(tier(ranges.back())));
    return parts.join(QStringLiteral(", "));
}

LayerValues layerValues(const ScenarioProblem& model, const Plan& plan, Colouring colouring,
                        const GraphFolding& folding)
{
    LayerValues values;
    values.scale.unknown = Words::tr("not known");
    values.fractions = byNode(rawValues(model, plan, colouring, folding), folding, std::plus<>());
    double most = 0;
    for (const double value : values.fractions)
        most = std::isnan(value) ? most : std::max(most, value);
    for (double& value : values.fractions)
        value = most > 0 ? value / most : value;
    const auto formatted = [colouring](double value) {
        return colouring == Colouring::Time   ? formatMs(value)
               : colouring == Colouring::Macs ? formatMacs(value)
                                              : formatBytes(value);
    };
    const bool sums = folding.isFolded();
    values.scale.title =
        colouring == Colouring::Time ? (sums ? Words::tr("Time where it runs, blocks: sum")
                                             : Words::tr("Time where it runs"))
        : colouring == Colouring::Macs
            ? (sums ? Words::tr("Multiply-accumulates, blocks: sum")
                    : Words::tr("Multiply-accumulates"))
            : (sums ? Words::tr("Output size, blocks: what leaves") : Words::tr("Output size"));
    values.scale.least = formatted(0);
    values.scale.most = formatted(most);
    return values;
}

} // namespace edgecut::studio
