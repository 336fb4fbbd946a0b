// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/zoo.h"

#include "core/zoo/cifar_networks.h"
#include "core/zoo/networks.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

// DNN Surgery's table II counts 9 layers of NiN, 17 of YOLOv2, 24 of VGG16, 23 of AlexNet and 20
// of ResNet-18; how is not said. The notes say what ours are.
constexpr std::array networks{
    ZooNetwork{"alexnet", translatable("core", "AlexNet"),
               "Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional "
               "neural networks, NIPS 2012",
               "Sze et al.: Efficient processing of deep neural networks, Proc. IEEE 105(12), "
               "2017, table II: 724 M MACs, 61 M weights",
               724e6, 61e6, buildAlexNet},
    ZooNetwork{"alexnet-two-branch", translatable("core", "AlexNet, two branches"),
               "Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional "
               "neural networks, NIPS 2012, figure 2",
               "Sze et al.: Efficient processing of deep neural networks, Proc. IEEE 105(12), "
               "2017, table II (AlexNet, whose groups are these branches): 724 M MACs, 61 M "
               "weights",
               724e6, 61e6, buildTwoBranchAlexNet,
               "DNN Surgery counts 23 layers. Five convolutions, three pools and two fully "
               "connected layers in each branch, the input, the last fully connected layer and "
               "the softmax are 23, which is our reading; here the activations, normalisations, "
               "dropouts, flattenings and the four places where the branches exchange their "
               "halves are layers of their own."},
    ZooNetwork{"nin", translatable("core", "NiN"), "Lin, Chen, Yan: Network in network, ICLR 2014",
               "Gschwend: ZynqNet, ETH Zurich 2016 (arXiv 2005.06892), comparison of topologies: "
               "1,100 M MACCs, 7.6 M parameters; the authors' release for ImageNet is a file of "
               "29 MB",
               1.1e9, 7.6e6, buildNin,
               "DNN Surgery counts 9 layers: perhaps the four mlpconv stages, the four pools and "
               "the softmax. Here each of the 12 convolutions and 12 activations is a layer."},
    ZooNetwork{"vgg16", translatable("core", "VGG16"),
               "Simonyan, Zisserman: Very deep convolutional networks for large-scale image "
               "recognition, ICLR 2015",
               "torchvision, VGG16_Weights: 15.47 GFLOPS (one multiply-accumulate is one), "
               "138,357,544 parameters",
               15.47e9, 138357544, buildVgg16,
               "DNN Surgery counts 24 layers. The 13 convolutions, 5 pools, 3 fully connected "
               "layers, 2 dropouts and the softmax are 24; here the input and the 15 activations "
               "are layers too."},
    ZooNetwork{"tiny-yolov2", translatable("core", "Tiny YOLOv2"),
               "Redmon, Farhadi: YOLO9000: better, faster, stronger, CVPR 2017",
               "Darknet, YOLOv2 page: Tiny YOLO (VOC, 416 x 416) 6.97 Bn operations, two for a "
               "multiply-accumulate: 3.485 G MACs, of which (288 / 416)^2 are 1.670 G; the "
               "weights file tiny-yolo-voc holds 15,867,885 numbers",
               6.97e9 / 2 * 81 / 169, 15867885, buildTinyYoloV2,
               "DNN Surgery counts 17 layers: the 9 convolutions, the 6 pools, the input and the "
               "region layer are 17; here normalisation and activation behind a convolution are "
               "layers of their own."},
    ZooNetwork{
        "yolov3", translatable("core", "YOLOv3"),
        "Redmon, Farhadi: YOLOv3: an incremental improvement, 2018",
        "Darknet, YOLO page: YOLOv3-416 65.86 Bn operations, two for a "
        "multiply-accumulate; the weights file yolov3.weights holds 62,001,757 numbers",
        65.86e9 / 2, 62001757, buildYoloV3,
        "DNN Surgery counts 53 layers, as Darknet-53 does: 52 convolutions below the heads and "
        "a fully connected layer that detection leaves out. Here the heads are there too, "
        "and normalisation, activation and addition are layers of their own."},
    ZooNetwork{"faster-rcnn", translatable("core", "Faster R-CNN"),
               "Ren, He, Girshick, Sun: Faster R-CNN: towards real-time object detection with "
               "region proposal networks, NIPS 2015",
               "No published count of the whole network at this size is known to us. From its "
               "parts: torchvision, VGG16_Weights, 15.47 GFLOPS (one multiply-accumulate is one) "
               "less 0.124 G fully connected, times 600 x 1,000 / 224^2; a window of 3 x 3 x 512 "
               "x 512 and 54 anchor channels at the paper's 2,400 places; 300 times 119.98 M for "
               "the boxes. Parameters: Albanie, convnet-burden, 523 MiB",
               (15.47e9 - 0.1236e9) * 600e3 / 50176 + 2400.0 * (9 * 512 * 512 + 512 * 54) +
                   300 * 119.98e6,
               523.0 * 1024 * 1024 / 4, buildFasterRcnnVgg16,
               "VGG16 below, the region proposals, and the fully connected layers for 300 boxes "
               "of 7 x 7, the most that are kept."},
    ZooNetwork{"googlenet", translatable("core", "GoogLeNet"),
               "Szegedy et al.: Going deeper with convolutions, CVPR 2015",
               "Abdelouahab et al.: Accelerating CNN inference on FPGAs: a survey, 2018, table 1 "
               "(BVLC's release, without auxiliary heads): 1.58 G MACs, 6.99 M weights",
               1.58e9, 6.99e6, buildGoogLeNet},
    ZooNetwork{"inception-v4", translatable("core", "Inception v4"),
               "Szegedy, Ioffe, Vanhoucke, Alemi: Inception-v4, Inception-ResNet and the impact of "
               "residual connections on learning, AAAI 2017",
               "OpenVINO Open Model Zoo, googlenet-v4-tf: 24.584 GFLOPs (two for a "
               "multiply-accumulate), 42.648 M parameters",
               24.584e9 / 2, 42.648e6, buildInceptionV4},
    ZooNetwork{"resnet18", translatable("core", "ResNet-18"),
               "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016",
               "torchvision, ResNet18_Weights: 1.814 GFLOPS (one multiply-accumulate is one), "
               "11,689,512 parameters",
               1.814e9, 11689512, buildResNet18,
               "DNN Surgery counts 20 layers: perhaps the 18 that have weights and two pools. Here "
               "normalisations, activations, additions and projections are layers too."},
    ZooNetwork{"resnet50", translatable("core", "ResNet-50"),
               "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016",
               "Hu et al.: Squeeze-and-excitation networks, CVPR 2018, table 2: 3.86 GFLOPs (one "
               "multiply-accumulate is one); torchvision, ResNet50_Weights: 25,557,032 parameters",
               3.86e9, 25557032, buildResNet50,
               "As the authors released it: a stage's first 1x1 convolution halves the picture. "
               "torchvision's ResNet-50 does so in the 3x3 convolution and takes 4.09 G MACs."},
    ZooNetwork{"resnet101", translatable("core", "ResNet-101"),
               "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016",
               "Hu et al.: Squeeze-and-excitation networks, CVPR 2018, table 2: 7.58 GFLOPs (one "
               "multiply-accumulate is one); torchvision, ResNet101_Weights: 44,549,160 parameters",
               7.58e9, 44549160, buildResNet101, "Halves pictures where ResNet-50 does."},
    ZooNetwork{"resnet152", translatable("core", "ResNet-152"),
               "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016",
               "Hu et al.: Squeeze-and-excitation networks, CVPR 2018, table 2: 11.30 GFLOPs (one "
               "multiply-accumulate is one); torchvision, ResNet152_Weights: 60,192,808 parameters",
               11.30e9, 60192808, buildResNet152, "Halves pictures where ResNet-50 does."},
    ZooNetwork{"resnet32", translatable("core", "ResNet-32"),
               "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016, "
               "section 4.2",
               "He, Kang, Dong, Fu, Yang: Soft filter pruning, IJCAI 2018, table 1: 4.03 x 10^7 "
               "MACs left after a cut of 41.5 %, so 6.89 x 10^7; Idelbayev, "
               "pytorch_resnet_cifar10: 464,154 parameters",
               6.89e7, 464154, buildResNet32},
    ZooNetwork{"alexnet-cifar", translatable("core", "AlexNet for CIFAR-10"),
               "Teerapittayanon, McDanel, Kung: BranchyNet: fast inference via early exiting from "
               "deep neural networks, ICPR 2016 (the main branch of B-AlexNet)",
               "none is known to us", 0, 0, buildCifarAlexNet,
               "Mobile web AR trains AlexNet on CIFAR and prints nothing of its adaptation; this "
               "is the usual one, five convolutions and three fully connected layers."},
    ZooNetwork{"vgg16-cifar", translatable("core", "VGG16 for CIFAR-10"),
               "Simonyan, Zisserman: Very deep convolutional networks for large-scale image "
               "recognition, ICLR 2015, column D, on 32 x 32",
               "Li et al.: Pruning filters for efficient ConvNets, ICLR 2017, table 1: 3.13 x 10^8 "
               "multiply-accumulates; 1.5 x 10^7 parameters",
               3.13e8, 1.5e7, buildCifarVgg16,
               "Mobile web AR trains it on CIFAR and prints nothing of its adaptation. Here two "
               "hidden layers of 512 follow the convolutions, where Li et al. have one."},
    ZooNetwork{"mobilenet-v1-cifar", translatable("core", "MobileNet v1 for CIFAR-10"),
               "Howard et al.: MobileNets: efficient convolutional neural networks for mobile "
               "vision applications, 2017, table 1, on 32 x 32",
               "none is known to us", 0, 0, buildCifarMobileNetV1,
               "Mobile web AR trains it on CIFAR and prints nothing of its adaptation. Here the "
               "first convolution keeps the picture's size."},
    ZooNetwork{"densenet121", translatable("core", "DenseNet-121"),
               "Huang, Liu, van der Maaten, Weinberger: Densely connected convolutional networks, "
               "CVPR 2017",
               "torchvision, DenseNet121_Weights: 2.834 GFLOPS (one multiply-accumulate is one); "
               "Keras Applications: 8,062,504 parameters (with the stored means and variances, "
               "which torchvision's 7,978,856 leave out)",
               2.834e9, 8062504, buildDenseNet121},
    ZooNetwork{"mobilenet-v1", translatable("core", "MobileNet v1"),
               "Howard et al.: MobileNets: efficient convolutional neural networks for mobile "
               "vision applications, 2017",
               "TensorFlow Slim, mobilenet_v1.md, MobileNet_v1_1.0_224: 569 million MACs, 4.24 "
               "million parameters",
               569e6, 4.24e6, buildMobileNetV1},
    ZooNetwork{
        "inception-21k", translatable("core", "Inception(21k)"),
        "Ioffe, Szegedy: Batch normalization: accelerating deep network training by reducing "
        "internal covariate shift, ICML 2015",
        "PerDNN, table I: 312 layers, 128 MB, so 32 M numbers. No count of its operations is "
        "known to us; 2.05 G multiply-accumulates follow from the paper's table by hand",
        2.054e9, 32e6, buildInception21k,
        "PerDNN's release is not at hand. Ioffe and Szegedy's network with 21,841 classes, "
        "counted as Caffe runs it (BatchNorm and Scale apart, a Split where a tensor has "
        "several readers), has PerDNN's 312 layers; its weights are 131 MB (125 MiB), 2 % "
        "more than the 128 MB printed."},
    ZooNetwork{
        "resnet50-caffe", translatable("core", "ResNet-50, as Caffe runs it"),
        "He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016",
        "Hu et al.: Squeeze-and-excitation networks, CVPR 2018, table 2: 3.86 GFLOPs (one "
        "multiply-accumulate is one); torchvision, ResNet50_Weights: 25,557,032 parameters",
        3.86e9, 25557032, buildResNet50Caffe,
        "245 layers as in PerDNN, with BatchNorm and Scale apart and a Split where a tensor "
        "has several readers; its weights are 102 MB (98 MiB, which the paper prints as MB)."},
    ZooNetwork{"mobilenet-caffe", translatable("core", "MobileNet v1, as Caffe runs it"),
               "Howard et al.: MobileNets: efficient convolutional neural networks for mobile "
               "vision applications, 2017",
               "TensorFlow Slim, mobilenet_v1.md, MobileNet_v1_1.0_224: 569 million MACs, 4.24 "
               "million parameters",
               569e6, 4.24e6, buildMobileNetCaffe,
               "PerDNN counts 110 layers, which are these without the input and the softmax; its "
               "weights are 17 MB (16.3 MiB), 16 MB in the paper."},
    ZooNetwork{"vit-b-16", translatable("core", "ViT-B/16"),
               "Dosovitskiy et al.: An image is worth 16x16 words, ICLR 2021",
               "torchvision, ViT_B_16_Weights: 17.56 GFLOPS (one multiply-accumulate is one; with "
               "the products of attention), 86,567,656 parameters",
               17.56e9, 86567656, buildVitB16},
    ZooNetwork{"gpt2-small", translatable("core", "GPT-2 small"),
               "Radford et al.: Language models are unsupervised multitask learners, 2019",
               "Karpathy, nanoGPT, transformer_sizing.ipynb: forward pass over 1,024 tokens "
               "291,648,307,200 operations, two for a multiply-accumulate; Hugging Face "
               "Transformers, gpt2: 124,439,808 parameters",
               291648307200.0 / 2, 124439808, buildGpt2Small,
               "The last layer multiplies by the embedding's table, which is stored and counted "
               "once, with the embedding."},
};

} // namespace

std::span<const ZooNetwork> zooNetworks()
{
    return networks;
}

const ZooNetwork* findZooNetwork(std::string_view id)
{
    const auto it = std::find_if(networks.begin(), networks.end(),
                                 [id](const ZooNetwork& network) { return network.id == id; });
    return it == networks.end() ? nullptr : &*it;
}

} // namespace edgecut
