// SPDX-License-Identifier: GPL-3.0-or-later
// onnxMacs(): multiply-accumulates by operation.
#include "core/formats/onnx_attention.h"
#include "core/formats/onnx_einsum.h"
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"
#include "core/graph/shape_rules.h"

#include <onnx/onnx_pb.h>

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

Count blockProduct(const onnx::NodeProto& node, const std::optional<Shape>& output)
{
    return output ? elementsTimes(*output, integerAttribute(node, "K", 0)) : std::nullopt;
}

// Each row meets each coefficient of its column once.
Count linear(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape* x = shapeAt(inputs, 0);
    const onnx::AttributeProto* coefficients = findAttribute(node, "coefficients");
    if (!x || x->empty() || x->size() > 2 || !coefficients)
        return std::nullopt;
    return checkedProduct({x->size() == 2 ? (*x)[0] : 1, coefficients->floats_size()});
}

Count sumOfProducts(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const std::optional<OnnxEinsum> sum = einsum(textAttribute(node, "equation"), inputs);
    return sum ? sum->macs : std::nullopt;
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
        return sumOfProducts(node, inputs);
    case OnnxWork::Recurrent:
        return recurrent(inputs);
    case OnnxWork::Attention:
        return attentionMacs(node, inputs);
    case OnnxWork::BlockMatMul:
        return blockProduct(node, output);
    case OnnxWork::Linear:
        return linear(node, inputs);
    case OnnxWork::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace edgecut
