#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes squeezenet1_1.onnx: SqueezeNet 1.1 (Iandola et al., 2016) without its weights.

Every weight is a ConstantOfShape node of the right shape, so that the file says all that matters
for where to cut it and takes a few kilobytes. Needs Debian's python3-onnx. Run it in this folder.
"""

from onnx import TensorProto, checker, helper, save, shape_inference

nodes = []
initializers = []


def weight(name, shape):
    """A tensor of the given shape that takes no room in the file."""
    initializers.append(helper.make_tensor(name + "_shape", TensorProto.INT64, [len(shape)], shape))
    nodes.append(helper.make_node("ConstantOfShape", [name + "_shape"], [name], name=name))
    return name


def conv(name, source, channels_in, channels_out, kernel, stride=1, pad=0):
    inputs = [
        source,
        weight(name + "_w", [channels_out, channels_in, kernel, kernel]),
        weight(name + "_b", [channels_out]),
    ]
    nodes.append(helper.make_node(
        "Conv", inputs, [name], name=name, kernel_shape=[kernel, kernel],
        strides=[stride, stride], pads=[pad] * 4))
    nodes.append(helper.make_node("Relu", [name], [name + "_relu"], name=name + "_relu"))
    return name + "_relu"


def pool(name, source):
    nodes.append(helper.make_node(
        "MaxPool", [source], [name], name=name, kernel_shape=[3, 3], strides=[2, 2]))
    return name


def fire(name, source, channels_in, squeeze, expand):
    """A narrow 1x1 layer, then 1x1 and 3x3 side by side."""
    narrow = conv(name + "/squeeze1x1", source, channels_in, squeeze, 1)
    left = conv(name + "/expand1x1", narrow, squeeze, expand, 1)
    right = conv(name + "/expand3x3", narrow, squeeze, expand, 3, pad=1)
    nodes.append(helper.make_node(
        "Concat", [left, right], [name + "/concat"], name=name + "/concat", axis=1))
    return name + "/concat"


x = conv("conv1", "image", 3, 64, 3, stride=2)
x = pool("pool1", x)
x = fire("fire2", x, 64, 16, 64)
x = fire("fire3", x, 128, 16, 64)
x = pool("pool3", x)
x = fire("fire4", x, 128, 32, 128)
x = fire("fire5", x, 256, 32, 128)
x = pool("pool5", x)
x = fire("fire6", x, 256, 48, 192)
x = fire("fire7", x, 384, 48, 192)
x = fire("fire8", x, 384, 64, 256)
x = fire("fire9", x, 512, 64, 256)
nodes.append(helper.make_node("Dropout", [x], ["drop9"], name="drop9"))
x = conv("conv10", "drop9", 512, 1000, 1)
nodes.append(helper.make_node("GlobalAveragePool", [x], ["pool10"], name="pool10"))
nodes.append(helper.make_node("Flatten", ["pool10"], ["flat10"], name="flat10"))
nodes.append(helper.make_node("Softmax", ["flat10"], ["prob"], name="prob", axis=1))

graph = helper.make_graph(
    nodes, "SqueezeNet 1.1",
    [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, 224, 224])],
    [helper.make_tensor_value_info("prob", TensorProto.FLOAT, [1, 1000])],
    initializers)
model = helper.make_model(
    graph, producer_name="EdgeCut Studio", opset_imports=[helper.make_opsetid("", 13)])
model.ir_version = 7
checker.check_model(shape_inference.infer_shapes(model, strict_mode=True), full_check=True)
save(model, "squeezenet1_1.onnx")
