// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_operations.h"

#include "core/formats/caffe_rules.h"
#include "core/graph/checked.h"

#include <algorithm>
#include <array>
#include <limits>

namespace edgecut {

namespace {

using Kind = LayerKind;
constexpr std::int16_t any = -1;

constexpr CaffeOperation same(std::string_view type, Kind kind = Kind::Activation)
{
    return {type, kind, caffe::sameShape, ""};
}

constexpr CaffeOperation source(std::string_view type, std::string_view parameters)
{
    return {type, Kind::Input, nullptr, parameters, 0, 0, 1, any, CaffeRole::Source};
}

constexpr CaffeOperation loss(std::string_view type)
{
    return {type, Kind::Other, nullptr, "", 1, any, 0, any, CaffeRole::Loss};
}

constexpr CaffeOperation sink(std::string_view type)
{
    return {type, Kind::Identity, nullptr, "", 1, any, 0, 0, CaffeRole::Sink};
}

constexpr std::array operations{
    // Products
    CaffeOperation{"Convolution", Kind::Conv, caffe::convolution, "convolution_param", 1, any, 1,
                   any},
    CaffeOperation{"ConvolutionDepthwise", Kind::Conv, caffe::depthwise, "convolution_param"},
    CaffeOperation{"DepthwiseConvolution", Kind::Conv, caffe::convolution, "convolution_param", 1,
                   any, 1, any},
    CaffeOperation{"Deconvolution", Kind::ConvTranspose, caffe::deconvolution, "convolution_param",
                   1, any, 1, any},
    CaffeOperation{"InnerProduct", Kind::Gemm, caffe::innerProduct, "inner_product_param"},
    CaffeOperation{"LSTM", Kind::MatMul, caffe::lstm, "recurrent_param", 2, 5, 1, 3},
    CaffeOperation{"RNN", Kind::MatMul, caffe::rnn, "recurrent_param", 2, 4, 1, 2},
    CaffeOperation{"Embed", Kind::Gather, caffe::embed, "embed_param"},
    // Windows
    CaffeOperation{"Pooling", Kind::MaxPool, caffe::pooling, "pooling_param", 1, 1, 1, 2},
    CaffeOperation{"Im2col", Kind::Reshape, caffe::im2col, "convolution_param"},
    CaffeOperation{"SPP", Kind::MaxPool, caffe::spatialPyramid, "spp_param"},
    // Element by element
    same("AbsVal"),
    same("BNLL"),
    same("Clip"),
    same("ELU"),
    same("Exp"),
    same("Log"),
    same("Power", Kind::Elementwise),
    same("ReLU", Kind::Relu),
    same("ReLU6"),
    same("Sigmoid"),
    same("Swish"),
    same("TanH"),
    same("Threshold"),
    same("Dropout", Kind::Dropout),
    CaffeOperation{"PReLU", Kind::Activation, caffe::prelu, "prelu_param"},
    CaffeOperation{"Bias", Kind::Add, caffe::bias, "bias_param", 1, 2},
    CaffeOperation{"Scale", Kind::Scale, caffe::scale, "scale_param", 1, 2},
    CaffeOperation{"Eltwise", Kind::Add, caffe::eltwise, "eltwise_param", 2, any},
    CaffeOperation{"Axpy", Kind::Elementwise, caffe::axpy, "", 3, 3},
    // Normalisation
    CaffeOperation{"BatchNorm", Kind::BatchNormalization, caffe::batchNorm, "batch_norm_param"},
    CaffeOperation{"LRN", Kind::Lrn, caffe::responseNorm, "lrn_param"},
    same("MVN", Kind::LayerNormalization),
    CaffeOperation{"Normalize", Kind::LayerNormalization, caffe::normalize, "norm_param"},
    CaffeOperation{"Softmax", Kind::Softmax, caffe::softmax, "softmax_param"},
    // Data movement
    CaffeOperation{"Concat", Kind::Concat, caffe::concat, "concat_param", 1, any},
    CaffeOperation{"Slice", Kind::Slice, caffe::slice, "slice_param", 1, 1, 1, any},
    CaffeOperation{"Split", Kind::Split, caffe::sameShape, "", 1, 1, 1, any},
    CaffeOperation{"Flatten", Kind::Flatten, caffe::flatten, "flatten_param"},
    CaffeOperation{"Reshape", Kind::Reshape, caffe::reshape, "reshape_param"},
    CaffeOperation{"Permute", Kind::Transpose, caffe::permute, "permute_param"},
    CaffeOperation{"Crop", Kind::Slice, caffe::crop, "crop_param", 2, 2},
    CaffeOperation{"Tile", Kind::Resize, caffe::tile, "tile_param"},
    CaffeOperation{"Interp", Kind::Resize, caffe::interpolate, "interp_param", 1, 2},
    CaffeOperation{"Padding", Kind::Pad, caffe::padding, "padding_param"},
    CaffeOperation{"BatchReindex", Kind::Gather, caffe::batchReindex, "", 2, 2},
    same("ShuffleChannel", Kind::Transpose),
    CaffeOperation{"ArgMax", Kind::Reduce, caffe::argMax, "argmax_param"},
    CaffeOperation{"Reduction", Kind::Reduce, caffe::reduction, "reduction_param"},
    CaffeOperation{"Parameter", Kind::Identity, caffe::parameter, "parameter_param", 0, 0},
    // Detection
    CaffeOperation{"ROIPooling", Kind::RoiPool, caffe::roiPooling, "roi_pooling_param", 2, 2},
    CaffeOperation{"ROIAlign", Kind::RoiPool, caffe::roiPooling, "roi_align_param", 2, 2},
    CaffeOperation{"PSROIPooling", Kind::RoiPool, caffe::sensitivePooling, "psroi_pooling_param", 2,
                   2},
    CaffeOperation{"PriorBox", Kind::Detection, caffe::priorBox, "prior_box_param", 2, 2},
    CaffeOperation{"DetectionOutput", Kind::Detection, caffe::detectionOutput,
                   "detection_output_param", 3, 5},
    // Where the data comes from
    source("Input", "input_param"),
    source("Data", "data_param"),
    source("AnnotatedData", "data_param"),
    source("ImageData", "image_data_param"),
    source("DenseImageData", "dense_image_data_param"),
    source("WindowData", "window_data_param"),
    source("MemoryData", "memory_data_param"),
    source("HDF5Data", "hdf5_data_param"),
    source("DummyData", "dummy_data_param"),
    // Comparison with labels
    loss("Accuracy"),
    loss("ContrastiveLoss"),
    loss("DetectionEvaluate"),
    loss("EuclideanLoss"),
    loss("HingeLoss"),
    loss("InfogainLoss"),
    loss("MultiBoxLoss"),
    loss("MultinomialLogisticLoss"),
    loss("SigmoidCrossEntropyLoss"),
    loss("SmoothL1Loss"),
    loss("SoftmaxWithLoss"),
    sink("HDF5Output"),
    sink("Silence"),
};

struct OlderName
{
    std::string_view second; ///< of the syntax of 2014
    std::string_view number; ///< of `second`
    std::string_view first;  ///< of the syntax before
    std::string_view type;
};

constexpr std::array olderNames{
    OlderName{"ABSVAL", "35", "", "AbsVal"},
    OlderName{"ACCURACY", "1", "accuracy", "Accuracy"},
    OlderName{"ARGMAX", "30", "argmax", "ArgMax"},
    OlderName{"BNLL", "2", "bnll", "BNLL"},
    OlderName{"CONCAT", "3", "concat", "Concat"},
    OlderName{"CONTRASTIVE_LOSS", "37", "", "ContrastiveLoss"},
    OlderName{"CONVOLUTION", "4", "conv", "Convolution"},
    OlderName{"DATA", "5", "data", "Data"},
    OlderName{"DECONVOLUTION", "39", "", "Deconvolution"},
    OlderName{"DROPOUT", "6", "dropout", "Dropout"},
    OlderName{"DUMMY_DATA", "32", "", "DummyData"},
    OlderName{"ELTWISE", "25", "eltwise", "Eltwise"},
    OlderName{"EUCLIDEAN_LOSS", "7", "euclidean_loss", "EuclideanLoss"},
    OlderName{"EXP", "38", "", "Exp"},
    OlderName{"FLATTEN", "8", "flatten", "Flatten"},
    OlderName{"HDF5_DATA", "9", "hdf5_data", "HDF5Data"},
    OlderName{"HDF5_OUTPUT", "10", "hdf5_output", "HDF5Output"},
    OlderName{"HINGE_LOSS", "28", "hinge_loss", "HingeLoss"},
    OlderName{"IM2COL", "11", "im2col", "Im2col"},
    OlderName{"IMAGE_DATA", "12", "images", "ImageData"},
    OlderName{"INFOGAIN_LOSS", "13", "infogain_loss", "InfogainLoss"},
    OlderName{"INNER_PRODUCT", "14", "innerproduct", "InnerProduct"},
    OlderName{"LRN", "15", "lrn", "LRN"},
    OlderName{"MEMORY_DATA", "29", "memory_data", "MemoryData"},
    OlderName{"MULTINOMIAL_LOGISTIC_LOSS", "16", "multinomial_logistic_loss",
              "MultinomialLogisticLoss"},
    OlderName{"MVN", "34", "", "MVN"},
    OlderName{"", "", "padding", "Padding"},
    OlderName{"POOLING", "17", "pool", "Pooling"},
    OlderName{"POWER", "26", "power", "Power"},
    OlderName{"RELU", "18", "relu", "ReLU"},
    OlderName{"SIGMOID", "19", "sigmoid", "Sigmoid"},
    OlderName{"SIGMOID_CROSS_ENTROPY_LOSS", "27", "", "SigmoidCrossEntropyLoss"},
    OlderName{"SILENCE", "36", "", "Silence"},
    OlderName{"SLICE", "33", "", "Slice"},
    OlderName{"SOFTMAX", "20", "softmax", "Softmax"},
    OlderName{"SOFTMAX_LOSS", "21", "softmax_loss", "SoftmaxWithLoss"},
    OlderName{"SPLIT", "22", "split", "Split"},
    OlderName{"TANH", "23", "tanh", "TanH"},
    OlderName{"THRESHOLD", "31", "", "Threshold"},
    OlderName{"WINDOW_DATA", "24", "window_data", "WindowData"},
};

} // namespace

const CaffeOperation* findCaffeOperation(std::string_view type)
{
    if (type.empty())
        return nullptr;
    const auto older =
        std::find_if(olderNames.begin(), olderNames.end(), [type](const OlderName& name) {
            return name.second == type || name.number == type || name.first == type;
        });
    const std::string_view wanted = older == olderNames.end() ? type : older->type;
    const auto it = std::find_if(
        operations.begin(), operations.end(),
        [wanted](const CaffeOperation& operation) { return operation.type == wanted; });
    return it == operations.end() ? nullptr : &*it;
}

CaffeWork::CaffeWork(const CaffeLayer& of, std::vector<Shape> from, std::int64_t batchOfFile,
                     std::int64_t batchTaken)
    : layer(of)
    , parameters(of.parameters(of.operation->parameters))
    , bottoms(std::move(from))
    , fileBatch(batchOfFile)
    , batch(batchTaken)
    , tops(of.tops.size())
    , kind(of.operation->kind)
{}

void CaffeWork::tooLarge() const
{
    fail({translatable("core", "The layer %1 is too large to count its work."), {layer.name}});
}

std::optional<std::size_t> CaffeWork::axis(const Shape& shape, std::int64_t axis, bool behind) const
{
    const auto rank = static_cast<std::int64_t>(shape.size());
    // Behind the last, only a positive number can point.
    if (axis >= -rank && axis < rank + (behind ? 1 : 0))
        return static_cast<std::size_t>(axis < 0 ? axis + rank : axis);
    fail({translatable("core", "The layer %1 works along axis %2 of an input that has %3 axes; "
                               "name one that is there."),
          {layer.name, axis, rank}});
    return std::nullopt;
}

std::optional<std::size_t> CaffeWork::axis(const Shape& shape, std::string_view field,
                                           std::int64_t otherwise, bool behind) const
{
    return axis(shape, parameters.integer(field, otherwise, {-32, 32}), behind);
}

void CaffeWork::store(const Shape& shape)
{
    const std::optional<std::int64_t> count = elementCount(shape);
    if (!count)
        tooLarge();
    stored.push_back(count.value_or(0));
}

void CaffeWork::multiply(const Shape& factors)
{
    const std::optional<std::int64_t> product = checkedProduct(factors);
    if (!product || *product > std::numeric_limits<std::int64_t>::max() - macs)
        tooLarge();
    else
        macs += *product;
}

void CaffeWork::make(const Shape& shape)
{
    std::fill(tops.begin(), tops.end(), shape);
}

} // namespace edgecut
