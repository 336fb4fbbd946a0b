#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small models that the ONNX reader is tried with: a few hundred bytes each, one for each
thing that files hold. Needs Debian's python3-onnx. Run it in this folder; what it writes is kept.
"""

import onnx
from onnx import AttributeProto, TensorProto, helper

FLOAT, INT64, UINT8, INT8 = TensorProto.FLOAT, TensorProto.INT64, TensorProto.UINT8, TensorProto.INT8


def value(name, shape, kind=FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def weights(name, shape, kind=FLOAT):
    count = 1
    for size in shape:
        count *= size
    return helper.make_tensor(name, kind, shape, [0] * count)


def integers(name, values):
    return helper.make_tensor(name, INT64, [len(values)], values)


def node(operation, inputs, outputs, name="", **attributes):
    return helper.make_node(operation, inputs, outputs, name=name, **attributes)


def save(file, nodes, inputs, outputs, stored=(), opset=13, **more):
    graph = helper.make_graph(nodes, file, inputs, outputs, list(stored))
    opsets = more.pop("opsets", [helper.make_opsetid("", opset)])
    model = helper.make_model(graph, opset_imports=opsets, producer_name="", **more)
    model.ir_version = 8
    onnx.save(model, file + ".onnx")


image = value("x", [1, 3, 16, 16])
result = value("y", None)

# A chain, with sizes asked for by Shape and a weight made by ConstantOfShape.
save("chain", [
    node("Conv", ["x", "w", "b"], ["c"], "conv", kernel_shape=[3, 3], strides=[2, 2],
         pads=[1, 1, 1, 1]),
    node("Relu", ["c"], ["r"]),
    node("MaxPool", ["r"], ["p", "where"], "pool", kernel_shape=[2, 2], ceil_mode=1),
    node("GlobalAveragePool", ["p"], ["g"]),
    node("Shape", ["g"], ["s"]),
    node("Gather", ["s", "zero"], ["batch"]),
    node("Concat", ["batch", "rest"], ["target"], axis=0),
    node("Reshape", ["g", "target"], ["flat"]),
    node("ConstantOfShape", ["size"], ["fc"]),
    node("Gemm", ["flat", "fc"], ["y"], "fc", transB=1),
], [image], [result], [weights("w", [4, 3, 3, 3]), weights("b", [4]), integers("zero", [0]),
                       integers("rest", [-1]), integers("size", [10, 4])])

# Branches that meet again; inputs that are weights; two results.
save("residual", [
    node("Conv", ["x", "w"], ["a"], "one", auto_pad="SAME_UPPER"),
    node("BatchNormalization", ["a", "v", "v", "v", "v"], ["n"], "norm"),
    node("Add", ["n", "x"], ["s"], "sum"),
    node("Split", ["s"], ["l", "m"], "split", axis=2),
    node("Concat", ["l", "m"], ["k"], axis=1),
    node("Softmax", ["k"], ["y"]),
    node("ReduceMean", ["s"], ["z"], axes=[2, 3]),
], [image, value("w", [3, 3, 3, 3]), value("v", [3])], [result, value("z", None)],
    [weights("w", [3, 3, 3, 3]), weights("v", [3])])

# Free dimensions by name and without one; a batch that the file leaves open.
save("symbolic", [
    node("Conv", ["x", "w"], ["c"], "conv", kernel_shape=[3, 3], group=1, dilations=[2, 2]),
    node("Resize", ["c", "", "scales"], ["r"], mode="nearest"),
    node("Transpose", ["r"], ["y"], perm=[0, 2, 3, 1]),
], [value("x", ["N", 3, "H", 16])], [result],
    [weights("w", [2, 3, 3, 3]), helper.make_tensor("scales", FLOAT, [4], [1, 1, 2, 2])])

# One block of a transformer: products of three dimensions, a mask, a table of words.
save("attention", [
    node("Gather", ["words", "x"], ["e"], "embedding"),
    node("MatMul", ["e", "wq"], ["q"]), node("MatMul", ["e", "wk"], ["k"]),
    node("Transpose", ["k"], ["kt"], perm=[0, 2, 1]),
    node("MatMul", ["q", "kt"], ["qk"]),
    node("Div", ["qk", "root"], ["scaled"]),
    node("Softmax", ["scaled"], ["p"], axis=-1),
    node("MatMul", ["p", "e"], ["a"]),
    node("Einsum", ["a", "wq"], ["o"], equation="bij,jk->bik"),
    node("Erf", ["o"], ["h"]),
    node("LayerNormalization", ["h", "g"], ["y"], "norm", axis=-1),
], [value("x", [1, 5], INT64)], [result],
    [weights("words", [20, 8]), weights("wq", [8, 8]), weights("wk", [8, 8]), weights("g", [8]),
     helper.make_tensor("root", FLOAT, [], [2.8])], opset=17)


def body(name, nodes, inputs, outputs, stored=()):
    return helper.make_graph(nodes, name, inputs, outputs, list(stored))


flag = value("flag", [], TensorProto.BOOL)
then = body("then", [node("MatMul", ["x", "w"], ["t"])], [], [value("t", [1, 4])])
inner = body("inner", [node("Relu", ["x"], ["i"])], [], [value("i", [1, 4])])
otherwise = body("otherwise",
                 [node("If", ["flag"], ["e"], then_branch=inner, else_branch=inner)], [],
                 [value("e", [1, 4])])
save("branches", [node("If", ["flag"], ["y"], "choice", then_branch=then, else_branch=otherwise)],
     [value("x", [1, 4]), flag], [result], [weights("w", [4, 4])])

turn = body("turn", [node("MatMul", ["carried", "w"], ["next"]), node("Identity", ["go"], ["on"])],
            [value("i", [], INT64), value("go", [], TensorProto.BOOL), value("carried", [1, 4])],
            [value("on", [], TensorProto.BOOL), value("next", [1, 4])])
save("loop", [node("Loop", ["trips", "", "x"], ["y"], "loop", body=turn)], [value("x", [1, 4])],
     [result], [weights("w", [4, 4]), helper.make_tensor("trips", INT64, [], [10])])

step = body("step", [node("Add", ["state", "item"], ["sum"]), node("Identity", ["sum"], ["out"])],
            [value("state", [4]), value("item", [4])], [value("sum", [4]), value("out", [4])])
save("scan", [node("Scan", ["start", "x"], ["last", "y"], "scan", body=step, num_scan_inputs=1)],
     [value("start", [4]), value("x", [7, 4])], [result, value("last", [4])])

# A function of the file's own, called twice, with an attribute handed on.
gemm = node("Gemm", ["in", "weights"], ["inner"], "fc")
handed = AttributeProto(name="transB", type=AttributeProto.INT, ref_attr_name="turn")
gemm.attribute.append(handed)
block = helper.make_function("own", "Block", ["in", "weights"], ["out"],
                             [gemm, node("Relu", ["inner"], ["out"])],
                             [helper.make_opsetid("", 13)], ["turn"])
save("functions", [node("Block", ["x", "w"], ["h"], "first", domain="own", turn=1),
                   node("Block", ["h", "w"], ["y"], "second", domain="own", turn=0)],
     [value("x", [1, 4])], [result], [weights("w", [4, 4])],
     opsets=[helper.make_opsetid("", 13), helper.make_opsetid("own", 1)], functions=[block])

# Eight bits, and the two ways to say so.
save("quantised", [
    node("QuantizeLinear", ["x", "s", "z"], ["q"]),
    node("QLinearConv", ["q", "s", "z", "w", "s", "zw", "s", "z"], ["c"], "conv",
         pads=[1, 1, 1, 1]),
    node("DequantizeLinear", ["c", "s", "z"], ["d"]),
    node("Cast", ["d"], ["y"], to=TensorProto.FLOAT16),
], [image], [result],
    [helper.make_tensor("s", FLOAT, [], [0.5]), helper.make_tensor("z", UINT8, [], [128]),
     helper.make_tensor("zw", INT8, [], [0]), weights("w", [4, 3, 3, 3], INT8)])

# Weights in a file that is not there; an operator that nobody knows; a sparse weight.
outside = TensorProto(name="w", data_type=FLOAT, dims=[1000, 768], data_location=1)
for key, text in (("location", "weights.bin"), ("offset", "4096"), ("length", "3072000")):
    outside.external_data.add(key=key, value=text)
save("external", [node("MatMul", ["x", "w"], ["h"], "fc"),
                  node("Strange", ["h"], ["y"], "strange", domain="com.example", level=3)],
     [value("x", [1, 1000])], [result], [outside],
     opsets=[helper.make_opsetid("", 12), helper.make_opsetid("com.example", 1)])

# Constants of every kind within nodes.
save("constants", [
    node("Constant", [], ["w"], value=weights("t", [4, 4])),
    node("Constant", [], ["axes"], value_ints=[1]),
    node("MatMul", ["x", "w"], ["m"]),
    node("Unsqueeze", ["m", "axes"], ["u"]),
    node("Slice", ["u", "zero", "two", "two"], ["c"]),
    node("Pad", ["c", "pads"], ["d"]),
    node("Expand", ["d", "wide"], ["e"]),
    node("Tile", ["e", "wide"], ["y"]),
], [value("x", [1, 4])], [result],
    [integers("zero", [0]), integers("two", [2]), integers("pads", [0, 0, 1, 0, 0, 1]),
     integers("wide", [2, 1, 1])])

# Sequences and recurrent layers.
save("recurrent", [
    node("LSTM", ["x", "w", "r"], ["h", "last"], "lstm", hidden_size=4),
    node("Squeeze", ["h", "one"], ["s"]),
    node("SplitToSequence", ["s"], ["list"], axis=0),
    node("ConcatFromSequence", ["list"], ["y"], axis=0),
], [value("x", [6, 1, 3])], [result, value("last", None)],
    [weights("w", [1, 16, 3]), weights("r", [1, 16, 4]), integers("one", [1])])

# The oldest and the newest set of operators.
save("opset1", [node("Conv", ["x", "w"], ["c"], "conv", kernel_shape=[3, 3]),
                node("Reshape", ["c"], ["f"], shape=[1, -1]),
                node("Dropout", ["f"], ["y"], is_test=1)],
     [image], [result], [weights("w", [2, 3, 3, 3])], opset=1)
save("opset21", [node("Conv", ["x", "w"], ["c"], "conv"),
                 node("GroupNormalization", ["c", "v", "v"], ["n"], "norm", num_groups=1),
                 node("Gelu", ["n"], ["g"]),
                 node("ReduceMax", ["g", "axes"], ["y"], keepdims=0)],
     [image], [result],
     [weights("w", [2, 3, 3, 3], TensorProto.FLOAT16), weights("v", [2]), integers("axes", [2])],
     opset=21)
