// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_operations.h"
#include "core/formats/onnx_scope.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

/// Inputs of a node; null where one is left out.
using OnnxInputs = std::vector<const OnnxValue*>;

/// The shape of input `i`; null where it is left out or not known.
const Shape* shapeAt(const OnnxInputs& inputs, std::size_t i);

/// Window, groups and channels of a convolution or pooling, the padding of auto_pad worked out; the
/// axis of what has one. What is not known stays empty.
LayerAttributes onnxAttributes(const OnnxOperation& operation, const onnx::NodeProto& node,
                               const OnnxInputs& inputs);

/// Shape of the first output by rules of our own; nullopt: no rule, or not enough is known, or what
/// the node asks for is impossible. They come before libonnx's, which divides by a stride of zero
/// and takes newer operations for older ones.
std::optional<Shape> ruleShape(const OnnxOperation& operation, const onnx::NodeProto& node,
                               const LayerAttributes& attributes, const OnnxInputs& inputs);

/// The part of ruleShape() for convolutions and pooling.
std::optional<Shape> windowedShape(const OnnxOperation& operation, const onnx::NodeProto& node,
                                   const LayerAttributes& attributes, const OnnxInputs& inputs);

/// The parts of ruleShape() for Pad, and for Resize and Upsample, in all their releases. Input 0
/// has a shape.
std::optional<Shape> paddedShape(const onnx::NodeProto& node, const OnnxInputs& inputs);
std::optional<Shape> resizedShape(const onnx::NodeProto& node, const OnnxInputs& inputs);

/// The parts of ruleShape() for DepthToSpace, SpaceToDepth, CenterCropPad, GridSample, Col2Im,
/// OneHot and the linear models. Input 0 has a shape.
std::optional<Shape> croppedShape(const onnx::NodeProto& node, const OnnxInputs& inputs);
std::optional<Shape> unfoldedDepth(const onnx::NodeProto& node, const OnnxInputs& inputs);
std::optional<Shape> foldedSpace(const onnx::NodeProto& node, const OnnxInputs& inputs);
std::optional<Shape> sampledShape(const OnnxInputs& inputs);
std::optional<Shape> joinedColumns(const OnnxInputs& inputs);
std::optional<Shape> oneHotShape(const onnx::NodeProto& node, const OnnxInputs& inputs);
std::optional<Shape> linearShape(const onnx::NodeProto& node, const OnnxInputs& inputs);

/// Shapes of all outputs of a Split; empty: not known.
std::vector<Shape> splitShapes(const onnx::NodeProto& node, const OnnxInputs& inputs);

/// What the outputs of a Split of a small constant vector hold; empty: not known.
std::vector<OnnxNumbers> splitNumbers(const onnx::NodeProto& node, const OnnxInputs& inputs);

/// The target of a Reshape with the file's batch replaced by the one asked for: when it names
/// `fileBatch` first and `batch` stands first in its input. nullopt: nothing to replace.
std::optional<Shape> rebatchedTarget(const OnnxInputs& inputs, std::int64_t fileBatch,
                                     std::int64_t batch);

/// Shape of a Reshape of `input` to `target` (0 copies, -1 takes the rest); nullopt: they do not
/// fit.
std::optional<Shape> reshaped(const Shape& input, const Shape& target, bool allowZero);

/// Multiply-accumulates of a node; 0 for what has none, nullopt for what is not known.
std::optional<std::int64_t> onnxMacs(const OnnxOperation& operation, const onnx::NodeProto& node,
                                     const LayerAttributes& attributes, const OnnxInputs& inputs,
                                     const std::optional<Shape>& output);

} // namespace edgecut
