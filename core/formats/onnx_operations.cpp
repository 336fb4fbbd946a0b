// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_operations.h"

#include <onnx/defs/schema.h>
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace edgecut {

namespace {

using Kind = LayerKind;
using Rule = OnnxShapeRule;
using Work = OnnxWork;
using Table = std::unordered_map<std::string_view, OnnxOperation>;

constexpr OnnxOperation plain(Kind kind, Rule rule = Rule::Library)
{
    return {kind, rule, Work::None, 1};
}

constexpr std::array activations{"Abs",         "Acos",      "Acosh",
                                 "Asin",        "Asinh",     "Atan",
                                 "Atanh",       "Celu",      "Ceil",
                                 "Clip",        "Cos",       "Cosh",
                                 "Elu",         "Erf",       "Exp",
                                 "Floor",       "Gelu",      "HardSwish",
                                 "HardSigmoid", "LeakyRelu", "Log",
                                 "Mish",        "Neg",       "Not",
                                 "Reciprocal",  "Round",     "Selu",
                                 "Shrink",      "Sigmoid",   "Sign",
                                 "Sin",         "Sinh",      "Softplus",
                                 "Softsign",    "Sqrt",      "Swish",
                                 "Tan",         "Tanh",      "ThresholdedRelu",
                                 "BitwiseNot",  "CumSum"};

constexpr std::array arithmetic{"Sub",      "Div",        "Pow",       "Mod",        "Max",
                                "Min",      "Mean",       "And",       "Or",         "Xor",
                                "BitShift", "BitwiseAnd", "BitwiseOr", "BitwiseXor", "PRelu"};

constexpr std::array comparisons{"Equal",       "Greater", "GreaterOrEqual", "Less",
                                 "LessOrEqual", "Where",   "IsInf",          "IsNaN"};

constexpr std::array reductions{"ReduceL1",  "ReduceL2",       "ReduceLogSum", "ReduceLogSumExp",
                                "ReduceMax", "ReduceMean",     "ReduceMin",    "ReduceProd",
                                "ReduceSum", "ReduceSumSquare"};

Table makeStandardTable()
{
    Table table{
        {"Conv", {Kind::Conv, Rule::Convolution, Work::Convolution, 1}},
        {"ConvInteger", {Kind::Conv, Rule::Convolution, Work::Convolution, 1}},
        {"QLinearConv", {Kind::Conv, Rule::Convolution, Work::Convolution, 3}},
        {"ConvTranspose",
         {Kind::ConvTranspose, Rule::TransposedConvolution, Work::TransposedConvolution, 1}},
        {"DeformConv", {Kind::Conv, Rule::Convolution, Work::Convolution, 1}},
        {"Gemm", {Kind::Gemm, Rule::Gemm, Work::Gemm, 1}},
        {"MatMul", {Kind::MatMul, Rule::MatMul, Work::MatMul, 1}},
        {"MatMulInteger", {Kind::MatMul, Rule::MatMul, Work::MatMul, 1}},
        {"QLinearMatMul", {Kind::MatMul, Rule::MatMul, Work::MatMul, 3}},
        {"Einsum", {Kind::MatMul, Rule::Einsum, Work::Einsum, 1}},
        {"LSTM", {Kind::MatMul, Rule::Library, Work::Recurrent, 1}},
        {"GRU", {Kind::MatMul, Rule::Library, Work::Recurrent, 1}},
        {"RNN", {Kind::MatMul, Rule::Library, Work::Recurrent, 1}},
        {"Attention", {Kind::Attention, Rule::Attention, Work::Attention, 1}},
        {"DFT", {Kind::Other, Rule::Library, Work::Unknown, 1}},
        {"STFT", {Kind::Other, Rule::Library, Work::Unknown, 1}},
        {"MaxPool", plain(Kind::MaxPool, Rule::Pool)},
        {"AveragePool", plain(Kind::AveragePool, Rule::Pool)},
        {"LpPool", plain(Kind::AveragePool, Rule::Pool)},
        {"GlobalMaxPool", plain(Kind::GlobalMaxPool, Rule::GlobalPool)},
        {"GlobalAveragePool", plain(Kind::GlobalAveragePool, Rule::GlobalPool)},
        {"GlobalLpPool", plain(Kind::GlobalAveragePool, Rule::GlobalPool)},
        {"MaxRoiPool", plain(Kind::RoiPool)},
        {"RoiAlign", plain(Kind::RoiPool)},
        {"Relu", plain(Kind::Relu, Rule::Same)},
        {"Softmax", plain(Kind::Softmax, Rule::Same)},
        {"LogSoftmax", plain(Kind::Softmax, Rule::Same)},
        {"Hardmax", plain(Kind::Softmax, Rule::Same)},
        {"BatchNormalization", plain(Kind::BatchNormalization, Rule::Same)},
        {"LRN", plain(Kind::Lrn, Rule::Same)},
        {"LayerNormalization", plain(Kind::LayerNormalization, Rule::Same)},
        {"InstanceNormalization", plain(Kind::LayerNormalization, Rule::Same)},
        {"GroupNormalization", plain(Kind::LayerNormalization, Rule::Same)},
        {"RMSNormalization", plain(Kind::LayerNormalization, Rule::Same)},
        {"LpNormalization", plain(Kind::LayerNormalization, Rule::Same)},
        {"MeanVarianceNormalization", plain(Kind::LayerNormalization, Rule::Same)},
        {"RotaryEmbedding", plain(Kind::Elementwise, Rule::Same)},
        {"Add", plain(Kind::Add, Rule::Broadcast)},
        {"Sum", plain(Kind::Add, Rule::Broadcast)},
        {"Mul", plain(Kind::Mul, Rule::Broadcast)},
        {"Concat", plain(Kind::Concat)},
        {"Split", plain(Kind::Split, Rule::Split)},
        {"Slice", plain(Kind::Slice)},
        {"Reshape", plain(Kind::Reshape, Rule::Reshape)},
        {"Squeeze", plain(Kind::Reshape, Rule::Squeeze)},
        {"Unsqueeze", plain(Kind::Reshape)},
        {"Flatten", plain(Kind::Flatten)},
        {"Transpose", plain(Kind::Transpose)},
        {"DepthToSpace", plain(Kind::Transpose, Rule::DepthToSpace)},
        {"SpaceToDepth", plain(Kind::Transpose, Rule::SpaceToDepth)},
        {"Pad", plain(Kind::Pad, Rule::Pad)},
        {"Resize", plain(Kind::Resize, Rule::Resize)},
        {"Upsample", plain(Kind::Resize, Rule::Resize)},
        {"GridSample", plain(Kind::Resize, Rule::GridSample)},
        {"CenterCropPad", plain(Kind::Pad, Rule::CenterCrop)},
        {"Col2Im", plain(Kind::Reshape, Rule::Columns)},
        {"OneHot", plain(Kind::Gather, Rule::OneHot)},
        {"TensorScatter", plain(Kind::Gather, Rule::Same)},
        {"Expand", plain(Kind::Resize)},
        {"Tile", plain(Kind::Resize)},
        {"Gather", plain(Kind::Gather)},
        {"GatherND", plain(Kind::Gather)},
        {"GatherElements", plain(Kind::Gather)},
        {"ArgMax", plain(Kind::Reduce)},
        {"ArgMin", plain(Kind::Reduce)},
        {"Dropout", plain(Kind::Dropout, Rule::Same)},
        {"Identity", plain(Kind::Identity, Rule::Same)},
        {"Cast", plain(Kind::Elementwise)},
        {"CastLike", plain(Kind::Elementwise)},
        {"QuantizeLinear", plain(Kind::Elementwise)},
        {"DequantizeLinear", plain(Kind::Elementwise)},
        {"NonMaxSuppression", plain(Kind::Detection)},
        {"TopK", plain(Kind::Detection)},
    };
    for (const char* name : activations)
        table.emplace(name, plain(Kind::Activation, Rule::Same));
    for (const char* name : arithmetic)
        table.emplace(name, plain(Kind::Elementwise, Rule::Broadcast));
    for (const char* name : comparisons)
        table.emplace(name, plain(Kind::Elementwise));
    for (const char* name : reductions)
        table.emplace(name, plain(Kind::Reduce, Rule::Reduce));
    return table;
}

// What ONNX Runtime's optimiser and its quantisation leave in a file.
Table makeMicrosoftTable()
{
    constexpr OnnxOperation attention{Kind::Attention, Rule::Attention, Work::Attention, 1};
    constexpr OnnxOperation product{Kind::MatMul, Rule::MatMul, Work::MatMul, 1};
    constexpr OnnxOperation blocks{Kind::MatMul, Rule::BlockMatMul, Work::BlockMatMul, 1};
    Table table{
        {"FusedConv", {Kind::Conv, Rule::Convolution, Work::Convolution, 1}},
        {"QLinearConv", {Kind::Conv, Rule::Convolution, Work::Convolution, 3}},
        {"FusedGemm", {Kind::Gemm, Rule::Gemm, Work::Gemm, 1}},
        {"QGemm", {Kind::Gemm, Rule::Gemm, Work::Gemm, 3}},
        {"FusedMatMul", product},
        {"DynamicQuantizeMatMul", product},
        {"MatMulIntegerToFloat", product},
        {"MatMulNBits", blocks},
        {"MatMulBnb4", blocks},
        {"Attention", attention},
        {"QAttention", attention},
        {"MultiHeadAttention", attention},
        {"GroupQueryAttention", attention},
        {"EmbedLayerNormalization", plain(Kind::LayerNormalization, Rule::Embedding)},
        {"QLinearAdd", plain(Kind::Add, Rule::QuantizedBroadcast)},
        {"QLinearMul", plain(Kind::Mul, Rule::QuantizedBroadcast)},
        {"QLinearSoftmax", plain(Kind::Softmax, Rule::Same)},
        {"QLinearGlobalAveragePool", plain(Kind::GlobalAveragePool, Rule::GlobalPool)},
        {"QLinearAveragePool", plain(Kind::AveragePool, Rule::Pool)},
        {"QuantizeLinear", plain(Kind::Elementwise, Rule::Same)},
        {"DequantizeLinear", plain(Kind::Elementwise, Rule::Same)},
        {"RotaryEmbedding", plain(Kind::Elementwise, Rule::Same)},
    };
    for (const char* name :
         {"Gelu", "FastGelu", "BiasGelu", "QuickGelu", "QLinearSigmoid", "QLinearLeakyRelu"})
        table.emplace(name, plain(Kind::Activation, Rule::Same));
    for (const char* name : {"SkipLayerNormalization", "SkipSimplifiedLayerNormalization",
                             "SimplifiedLayerNormalization", "GroupNorm"})
        table.emplace(name, plain(Kind::LayerNormalization, Rule::Same));
    return table;
}

// Models of scikit-learn and its like.
Table makeLearningTable()
{
    return {
        {"LinearClassifier", {Kind::Gemm, Rule::Linear, Work::Linear, 1}},
        {"LinearRegressor", {Kind::Gemm, Rule::Linear, Work::Linear, 1}},
        {"SVMClassifier", {Kind::Other, Rule::Library, Work::Unknown, 1}},
        {"SVMRegressor", {Kind::Other, Rule::Library, Work::Unknown, 1}},
        {"Scaler", plain(Kind::Scale, Rule::Same)},
        {"Normalizer", plain(Kind::Elementwise, Rule::Same)},
        {"Imputer", plain(Kind::Elementwise, Rule::Same)},
        {"Binarizer", plain(Kind::Elementwise, Rule::Same)},
    };
}

bool isStandard(const onnx::NodeProto& node)
{
    return node.domain().empty() || node.domain() == "ai.onnx";
}

} // namespace

OnnxOperation operationOf(const onnx::NodeProto& node)
{
    static const Table standard = makeStandardTable();
    static const Table microsoft = makeMicrosoftTable();
    if (hasSubgraphs(node))
        return {LayerKind::ControlFlow, OnnxShapeRule::Library, OnnxWork::Unknown, 1};
    static const Table learning = makeLearningTable();
    static const Table none;
    const bool ours = isStandard(node);
    const bool sklearn = node.domain() == "ai.onnx.ml";
    const Table& table = ours                               ? standard
                         : node.domain() == "com.microsoft" ? microsoft
                         : sklearn                          ? learning
                                                            : none;
    if (const auto it = table.find(node.op_type()); it != table.end())
        return it->second;
    if (!ours && !sklearn)
        return {};
    const bool known = onnx::OpSchemaRegistry::Schema(node.op_type(), ours ? "" : node.domain());
    return known ? plain(LayerKind::Other) : OnnxOperation();
}

std::string qualifiedName(const onnx::NodeProto& node)
{
    return isStandard(node) ? node.op_type() : node.domain() + '.' + node.op_type();
}

bool isSetting(const onnx::NodeProto& node, std::size_t input)
{
    static const std::unordered_map<std::string_view, std::size_t> firstSetting{
        {"Reshape", 1},
        {"Squeeze", 1},
        {"Unsqueeze", 1},
        {"Slice", 1},
        {"Pad", 1},
        {"Expand", 1},
        {"Tile", 1},
        {"Resize", 1},
        {"Upsample", 1},
        {"Clip", 1},
        {"TopK", 1},
        {"Split", 1},
        {"Dropout", 1},
        {"CenterCropPad", 1},
        {"Col2Im", 1},
        {"CumSum", 1},
        {"Trilu", 1},
        {"Gather", 1},
        {"OneHot", 1},
        {"NonMaxSuppression", 2},
        {"SplitToSequence", 1},
        {"SequenceAt", 1},
    };
    const std::string& name = node.op_type();
    if (!isStandard(node))
        return false;
    if (name == "Loop") // how often, and whether at all
        return input < 2;
    if (name == "If" || name == "Range" || name == "ConstantOfShape")
        return true;
    if (input == 0)
        return false;
    if (name.rfind("Reduce", 0) == 0)
        return input >= 1;
    const auto it = firstSetting.find(name);
    return it != firstSetting.end() && input >= it->second;
}

bool isRandom(const onnx::NodeProto& node)
{
    static constexpr std::array names{"RandomNormal",      "RandomNormalLike", "RandomUniform",
                                      "RandomUniformLike", "Bernoulli",        "Multinomial"};
    return std::find(names.begin(), names.end(), node.op_type()) != names.end();
}

bool hasSubgraphs(const onnx::NodeProto& node)
{
    return std::any_of(node.attribute().begin(), node.attribute().end(),
                       [](const onnx::AttributeProto& attribute) {
                           return attribute.has_g() || attribute.graphs_size() > 0;
                       });
}

} // namespace edgecut
