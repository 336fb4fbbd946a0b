// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/prediction.h"

#include <optional>

namespace edgecut {

namespace {

using Variable = RegressionTerm::Variable;

// Sums over a layer's tensors; nullopt when one of them is not known.
std::optional<double> total(const Graph& graph, const std::vector<TensorId>& tensors, bool elements)
{
    double sum = 0;
    for (const TensorId id : tensors) {
        const Tensor& tensor = graph.tensor(id);
        const std::optional<std::int64_t> count =
            tensor.shapeKnown ? elementCount(tensor.shape) : std::nullopt;
        if (!count)
            return std::nullopt;
        sum += static_cast<double>(elements ? *count : tensor.bytes);
    }
    return sum;
}

// Channels of the first input, which stands as N C H W or N C.
std::optional<double> inputChannels(const Graph& graph, const Layer& layer)
{
    if (layer.inputs.empty())
        return std::nullopt;
    const Tensor& input = graph.tensor(layer.inputs.front());
    if (!input.shapeKnown || input.shape.size() < 2)
        return std::nullopt;
    return static_cast<double>(input.shape[1]);
}

// Pre-DNNOff, Table 4.1: (kernel / stride)^2 * number of kernels * channels of one kernel.
std::optional<double> convolutionVolume(const Graph& graph, const Layer& layer)
{
    const LayerAttributes& attributes = layer.attributes;
    const std::optional<double> channels = inputChannels(graph, layer);
    if (!channels || attributes.kernel.empty() || attributes.outChannels <= 0 ||
        attributes.groups <= 0)
        return std::nullopt;
    double area = 1;
    for (std::size_t i = 0; i < attributes.kernel.size(); ++i) {
        const std::int64_t stride = i < attributes.strides.size() ? attributes.strides[i] : 1;
        if (stride <= 0)
            return std::nullopt;
        area *= static_cast<double>(attributes.kernel[i]) / static_cast<double>(stride);
    }
    return area * static_cast<double>(attributes.outChannels) * *channels /
           static_cast<double>(attributes.groups);
}

std::optional<double> valueOf(Variable variable, const Graph& graph, const Layer& layer)
{
    switch (variable) {
    case Variable::None:
        return 0;
    case Variable::InputBytes:
        return total(graph, layer.inputs, false);
    case Variable::InputElements:
        return total(graph, layer.inputs, true);
    case Variable::OutputBytes:
        return total(graph, layer.outputs, false);
    case Variable::OutputElements:
        return total(graph, layer.outputs, true);
    case Variable::InputFeatureMaps:
        return inputChannels(graph, layer);
    case Variable::ConvolutionVolume:
        return convolutionVolume(graph, layer);
    }
    return std::nullopt;
}

} // namespace

LayerCost regressionCost(const RegressionModel& model, const Graph& graph, LayerId id)
{
    const Layer& layer = graph.layer(id);
    const auto found = model.terms.find(layer.kind);
    if (found == model.terms.end())
        return {0, 0, isFreeAtInference(layer.kind) ? CostOrigin::Model : CostOrigin::Unknown};
    const RegressionTerm& term = found->second;
    const std::optional<double> x1 = valueOf(term.x1, graph, layer);
    const std::optional<double> x2 = valueOf(term.x2, graph, layer);
    if (!x1 || !x2)
        return {0, 0, CostOrigin::Unknown};
    const double ms = model.scale * (term.a * *x1 + term.b * *x2 + term.c);
    if (ms < 0)
        return {0, 0, CostOrigin::Clamped};
    return {ms, 0, CostOrigin::Model};
}

} // namespace edgecut
