// SPDX-License-Identifier: GPL-3.0-or-later
// onnxMacs(): multiply-accumulates by operation.
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"
#include "core/graph/shape_rules.h"

#include <onnx/onnx_pb.h>

#include <array>
#include <string_view>

namespace edgecut {

namespace {

using Count = std::optional<std::int64_t>;

Count elementsTimes(const Shape& shape, std::int64_t factor)
{
    const Count elements = elementCount(shape);
    return elements ? checkedProduct({*elements, factor}) : std::nullopt;
}

Count convolution(const OnnxOperation& operation, const LayerAttributes& attributes,
                  const OnnxInputs& inputs, const std::optional<Shape>& output)
{
    const Shape* weights = shapeAt(inputs, static_cast<std::size_t>(operation.weightInput));
    if (!weights || weights->size() < 3 || attributes.kernel.empty())
        return std::nullopt;
    // Transposed: each input element meets the kernel; otherwise each output element does.
    const bool transposed = operation.work == OnnxWork::TransposedConvolution;
    const Shape* input = shapeAt(inputs, 0);
    if (transposed)
        return input ? convolutionMacs(*input, (*weights)[1], attributes.kernel) : std::nullopt;
    return output ? convolutionMacs(*output, (*weights)[1], attributes.kernel) : std::nullopt;
}

Count product(const onnx::NodeProto& node, const OnnxInputs& inputs,
              const std::optional<Shape>& output)
{
    const Shape* a = shapeAt(inputs, 0);
    if (!a || a->empty() || !output)
        return std::nullopt;
    const bool transposed = integerAttribute(node, "transA", 0) != 0 && a->size() >= 2;
    return elementsTimes(*output, transposed ? (*a)[a->size() - 2] : a->back());
}

// One multiplication for each combination of labels: "bij,bjk->bik" is b * i * j * k. More than two
// factors may be grouped in many ways, an ellipsis hides labels: not known.
Count einsum(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const std::string equation = textAttribute(node, "equation");
    const std::string_view left = std::string_view(equation).substr(0, equation.find("->"));
    if (inputs.size() != 2 || left.find('.') != std::string_view::npos)
        return std::nullopt;
    std::array<std::int64_t, 128> sizes{};
    std::vector<std::int64_t> factors;
    std::size_t operand = 0;
    std::size_t axis = 0;
    for (const char label : left) {
        if (label == ',') {
            ++operand;
            axis = 0;
            continue;
        }
        if (label == ' ')
            continue;
        const Shape* shape = shapeAt(inputs, operand);
        const auto code = static_cast<unsigned char>(label);
        if (!shape || axis >= shape->size() || code >= sizes.size())
            return std::nullopt;
        if (sizes[code] == 0)
            factors.push_back((*shape)[axis]);
        sizes[code] = 1;
        ++axis;
    }
    return checkedProduct(factors);
}

// X: [steps, batch, features]; W: [directions, gates * hidden, features]; R: the same by hidden.
Count recurrent(const OnnxInputs& inputs)
{
    const Shape* x = shapeAt(inputs, 0);
    const Shape* w = shapeAt(inputs, 1);
    const Shape* r = shapeAt(inputs, 2);
    if (!x || !w || !r || x->size() != 3 || w->size() != 3 || r->size() != 3)
        return std::nullopt;
    const Count perStep = elementCount(*w);
    const Count recurrentPerStep = elementCount(*r);
    if (!perStep || !recurrentPerStep)
        return std::nullopt;
    return checkedProduct({(*x)[0], (*x)[1], saturatingSum(*perStep, *recurrentPerStep)});
}

// Queries times keys, and the result times values. [batch, (heads,) length, width] each.
Count attention(const OnnxInputs& inputs)
{
    const Shape* q = shapeAt(inputs, 0);
    const Shape* k = shapeAt(inputs, 1);
    const Shape* v = shapeAt(inputs, 2);
    if (!q || !k || !v || q->size() < 3 || k->size() < 3 || v->size() != k->size())
        return std::nullopt;
    const std::int64_t keys = (*k)[k->size() - 2];
    const Count scores = elementsTimes(*q, keys);
    Shape mixed = *q;
    // With grouped heads the value's width is a head's; without them it is all heads' together.
    mixed.back() = v->back();
    const Count values = elementsTimes(mixed, keys);
    return scores && values ? Count(saturatingSum(*scores, *values)) : std::nullopt;
}

// com.microsoft.Attention: X [batch, length, width] by W [width, 3 * hidden], then attention.
Count fusedAttention(const OnnxInputs& inputs)
{
    const Shape* x = shapeAt(inputs, 0);
    const Shape* w = shapeAt(inputs, 1);
    if (!x || !w || x->size() != 3 || w->size() != 2)
        return std::nullopt;
    const Count projected = elementsTimes(*x, w->back());
    const Count mixed = checkedProduct({(*x)[0], (*x)[1], (*x)[1], 2, w->back() / 3});
    return projected && mixed ? Count(saturatingSum(*projected, *mixed)) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> onnxMacs(const OnnxOperation& operation, const onnx::NodeProto& node,
                                     const LayerAttributes& attributes, const OnnxInputs& inputs,
                                     const std::optional<Shape>& output)
{
    switch (operation.work) {
    case OnnxWork::None:
        return 0;
    case OnnxWork::Convolution:
    case OnnxWork::TransposedConvolution:
        return convolution(operation, attributes, inputs, output);
    case OnnxWork::MatMul:
    case OnnxWork::Gemm:
        return product(node, inputs, output);
    case OnnxWork::Einsum:
        return einsum(node, inputs);
    case OnnxWork::Recurrent:
        return recurrent(inputs);
    case OnnxWork::Attention:
        return attention(inputs);
    case OnnxWork::FusedAttention:
        return fusedAttention(inputs);
    case OnnxWork::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace edgecut
