// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace edgecut {

/// Where a published time or specification comes from.
struct Source
{
    std::string what; ///< "peak arithmetic rate"
    std::string text; ///< the document
    std::string url;  ///< may be empty

    bool operator==(const Source&) const = default;
};

/// How long somebody measured a whole network to take. Never used to choose the device's numbers:
/// it is what they are held against (exchange's checkDevice()).
struct PublishedTime
{
    std::string network;     ///< of the zoo: "resnet50"
    double ms = 0;           ///< for all inputs of the batch together
    std::string source;      ///< document, settings
    std::string url;         ///< may be empty
    std::int64_t inputs = 1; ///< at once: the batch

    bool operator==(const PublishedTime&) const = default;
};

/// A layer takes the longer of its arithmetic and its memory traffic, plus a fixed overhead
/// (Williams, Waterman and Patterson 2009). Rates are sustained ones for single-image inference.
struct RooflineModel
{
    double gmacsPerSecond = 0; ///< 10^9 multiply-accumulates a second
    double gigabytesPerSecond =
        0;                 ///< 10^9 bytes a second of memory traffic (weights, inputs, outputs)
    double overheadMs = 0; ///< for each layer that computes or moves data
    /// Share of gmacsPerSecond that a kind reaches ("Conv": 1, "Gemm": 0.5); kinds left out
    /// reach 1.
    std::map<LayerKind, double> efficiency;

    bool operator==(const RooflineModel&) const = default;
};

/// t = scale * (a * x1 + b * x2 + c), clamped at 0, for one group of layer kinds.
struct RegressionTerm
{
    enum class Variable {
        None,
        InputBytes,
        InputElements,
        OutputBytes,
        OutputElements,
        InputFeatureMaps,  ///< channels of the input (Pre-DNNOff's x1 of convolution)
        ConvolutionVolume, ///< (K / stride)^2 * filters * channels (Pre-DNNOff's x2)
    };
    Variable x1 = Variable::None, x2 = Variable::None;
    double a = 0, b = 0, c = 0;

    bool operator==(const RegressionTerm&) const = default;
};

/// Linear models by layer kind, as the papers print them. Kinds without a term cost 0 ms and, when
/// they compute, count as unknown.
struct RegressionModel
{
    double scale = 1;
    std::map<LayerKind, RegressionTerm> terms;

    bool operator==(const RegressionModel&) const = default;
};

/// Mobile web AR's conversion (Ren et al. 2020): how many times longer than the standard platform,
/// the cloud server, a device takes whose computing capability is `capability` of the platform's:
/// 1 / (0.38 * capability + 0.065). The paper prints "the ratio of the standard mobile capability
/// to the standardized platform's", which makes a faster phone slower, so this is its inverse.
constexpr double webArScale(double capability)
{
    return 1 / (0.38 * capability + 0.065);
}

/// A place of computation: how long a layer takes there and what it draws.
struct Device
{
    std::string id;    ///< "rpi3b"
    std::string title; ///< "Raspberry Pi 3 B"
    std::variant<RooflineModel, RegressionModel> model;
    double activePowerW = 0; ///< energy = power * time; 0: not known
    /// Energy in mJ by a model of its own, clamped at 0; none: by the power.
    std::optional<RegressionModel> energy;
    /// How the numbers above follow from the sources, and what they were not checked against.
    std::vector<std::string> notes;
    std::vector<Source> sources;
    std::vector<PublishedTime> published; ///< may be empty: none is known

    bool operator==(const Device&) const = default;
};

/// What a layer draws when it takes `ms`, which somebody measured or typed: the device's power over
/// that time, or what its model of energy predicted.
inline double energyAt(const Device& device, double ms, double predictedMj)
{
    return device.energy ? predictedMj : device.activePowerW * ms;
}

/// The devices that come with the program (resources/devices/*.json, compiled in).
std::span<const Device> devices();
const Device* findDevice(std::string_view id); ///< nullptr: unknown

/// Reads one device file (format "edgecut.device", version 1); `file` is for messages.
Result<Device> readDevice(std::string_view json, const std::string& file);

} // namespace edgecut
