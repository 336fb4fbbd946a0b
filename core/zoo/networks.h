// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"

#include <cstdint>

namespace edgecut {

/// Krizhevsky, Sutskever and Hinton 2012, as BVLC's Caffe release has it: input 227 x 227, pooling
/// after normalisation, two groups in conv2, conv4 and conv5 (the original's two towers).
Result<Graph> buildAlexNet(std::int64_t batch);

/// The same with the two towers drawn out, as in the paper's figure 2 and in DNN Surgery: half of
/// the channels in each, which exchange theirs before conv3 and each fully connected layer. Input
/// 224 x 224 (DNN Surgery's), padded by 2 so that conv1 makes the paper's 55 x 55.
Result<Graph> buildTwoBranchAlexNet(std::int64_t batch);

/// Lin, Chen and Yan 2014, as its authors released it for ImageNet: four mlpconv stages.
Result<Graph> buildNin(std::int64_t batch);

/// Simonyan and Zisserman 2015, column D.
Result<Graph> buildVgg16(std::int64_t batch);

/// Redmon and Farhadi 2017, Darknet's tiny-yolo-voc at DNN Surgery's input of 288 x 288.
Result<Graph> buildTinyYoloV2(std::int64_t batch);

/// Redmon and Farhadi 2018, Darknet's yolov3.cfg at 416 x 416, with its three heads for COCO's 80
/// classes. Layers carry the numbers that Darknet prints.
Result<Graph> buildYoloV3(std::int64_t batch);

/// Ren, He, Girshick and Sun 2015 with VGG16, as the authors' Python release tests it: an image of
/// 600 x 1000, Pascal VOC's 20 classes and background, 300 proposals. How many boxes survive
/// depends on the image; the number here is the most there can be.
Result<Graph> buildFasterRcnnVgg16(std::int64_t batch);

/// Szegedy et al. 2015, table 1 (Inception v1), without the auxiliary heads that only train.
Result<Graph> buildGoogLeNet(std::int64_t batch);

/// Szegedy, Ioffe, Vanhoucke and Alemi 2017, figure 9: input 299 x 299.
Result<Graph> buildInceptionV4(std::int64_t batch);

/// He, Zhang, Ren and Sun 2016, table 1, with projections where shapes change (option B). 50, 101
/// and 152 halve the picture in a stage's first 1x1 convolution, as the authors' release does;
/// torchvision moves that to the 3x3 convolution ("v1.5", 4.09 instead of 3.86 GMACs).
Result<Graph> buildResNet18(std::int64_t batch);
Result<Graph> buildResNet50(std::int64_t batch);
Result<Graph> buildResNet101(std::int64_t batch);
Result<Graph> buildResNet152(std::int64_t batch);

/// The same paper's section 4.2 for CIFAR-10, n = 5: input 32 x 32, shortcuts without parameters.
Result<Graph> buildResNet32(std::int64_t batch);

/// Huang, Liu, van der Maaten and Weinberger 2017, table 1, growth 32.
Result<Graph> buildDenseNet121(std::int64_t batch);

/// Howard et al. 2017, table 1, width 1.
Result<Graph> buildMobileNetV1(std::int64_t batch);

/// PerDNN's three, as Caffe runs them: normalisation is a BatchNorm and a Scale layer, and a Split
/// layer stands where a tensor has several readers.
///
/// Ioffe and Szegedy 2015 (Inception with batch normalisation) with ImageNet-21k's 21,841 classes.
Result<Graph> buildInception21k(std::int64_t batch);
/// buildResNet50() and buildMobileNetV1() in such layers.
Result<Graph> buildResNet50Caffe(std::int64_t batch);
Result<Graph> buildMobileNetCaffe(std::int64_t batch);

/// Dosovitskiy et al. 2021, ViT-B with patches of 16 x 16, input 224 x 224.
Result<Graph> buildVitB16(std::int64_t batch);

/// Radford et al. 2019, the smallest: 12 blocks of 768 over 1,024 tokens; the last layer's weights
/// are the embedding's and counted there.
Result<Graph> buildGpt2Small(std::int64_t batch);

} // namespace edgecut
